// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { countCodePoints } from "@imagekin/core/guard";

const pattern4Text = "^(?:0|[1-9][0-9]{0,2}|1000)$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func62 = countCodePoints;


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_folderId, data_pageSize, data_pageToken, data_filter, data_orderBy, data_folder_id, data_page_size, data_page_token, data_order_by;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "folderId": data_folderId = data[key]; break;
case "pageSize": data_pageSize = data[key]; break;
case "pageToken": data_pageToken = data[key]; break;
case "filter": data_filter = data[key]; break;
case "orderBy": data_orderBy = data[key]; break;
case "folder_id": data_folder_id = data[key]; break;
case "page_size": data_page_size = data[key]; break;
case "page_token": data_page_token = data[key]; break;
case "order_by": data_order_by = data[key]; break;
}
}
if(data_folderId === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "folderId"},message:"must have required property '"+"folderId"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_folderId !== undefined){
let data0 = data_folderId;
if(typeof data0 === "string"){
if(func62(data0) > 50){
const err1 = {instancePath:"/folderId",schemaPath:"#/properties/folderId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
vErrors = add(vErrors, err1);
errors++;
}
if(func62(data0) < 1){
const err2 = {instancePath:"/folderId",schemaPath:"#/properties/folderId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/folderId",schemaPath:"#/properties/folderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_pageSize !== undefined){
let data1 = data_pageSize;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:"/pageSize",schemaPath:"#/properties/pageSize/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_pageToken !== undefined){
let data2 = data_pageToken;
if(typeof data2 === "string"){
if(func62(data2) > 100){
const err6 = {instancePath:"/pageToken",schemaPath:"#/properties/pageToken/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
vErrors = add(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/pageToken",schemaPath:"#/properties/pageToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_filter !== undefined){
let data3 = data_filter;
if(typeof data3 === "string"){
if(func62(data3) > 1000){
const err8 = {instancePath:"/filter",schemaPath:"#/properties/filter/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = add(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data_orderBy !== undefined){
let data4 = data_orderBy;
if(typeof data4 === "string"){
if(func62(data4) > 100){
const err10 = {instancePath:"/orderBy",schemaPath:"#/properties/orderBy/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
vErrors = add(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_folder_id !== undefined){
const err12 = {instancePath:"/folder_id",schemaPath:"#/properties/folder_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err12);
errors++;
}
if(data_page_size !== undefined){
const err13 = {instancePath:"/page_size",schemaPath:"#/properties/page_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err13);
errors++;
}
if(data_page_token !== undefined){
const err14 = {instancePath:"/page_token",schemaPath:"#/properties/page_token/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err14);
errors++;
}
if(data_order_by !== undefined){
const err15 = {instancePath:"/order_by",schemaPath:"#/properties/order_by/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err16);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

function add(errors, error){
if(errors === null) return [error];
if(errors.length < 1000) errors.push(error);
return errors;
}

/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
