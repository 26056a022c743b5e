// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { countCodePoints } from "@imagekin/core/guard";

const pattern7Text = "^(?:(?:name|digest|created_at|last_modified)(?: *, *(?:name|digest|created_at|last_modified))*)?$";
const pattern7 = new RegExp(pattern7Text, "u");
const pattern6Text = "^(?:name *= *\"[a-z0-9]+(?:[._-][a-z0-9]+)*/[a-z0-9]+(?:[._-][a-z0-9]+)*\")?$";
const pattern6 = new RegExp(pattern6Text, "u");
const pattern5Text = "^(?:0|[1-9][0-9]{0,2}|1000)$";
const pattern5 = new RegExp(pattern5Text, "u");
const pattern4Text = "^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*)?$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func61 = countCodePoints;





function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_registryId, data_repositoryName, data_folderId, data_pageSize, data_pageToken, data_filter, data_orderBy, data_registry_id, data_repository_name, data_folder_id, data_page_size, data_page_token, data_order_by;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "registryId": data_registryId = data[key]; break;
case "repositoryName": data_repositoryName = data[key]; break;
case "folderId": data_folderId = data[key]; break;
case "pageSize": data_pageSize = data[key]; break;
case "pageToken": data_pageToken = data[key]; break;
case "filter": data_filter = data[key]; break;
case "orderBy": data_orderBy = data[key]; break;
case "registry_id": data_registry_id = data[key]; break;
case "repository_name": data_repository_name = data[key]; break;
case "folder_id": data_folder_id = data[key]; break;
case "page_size": data_page_size = data[key]; break;
case "page_token": data_page_token = data[key]; break;
case "order_by": data_order_by = data[key]; break;
}
}
if(data_registryId !== undefined){
let data0 = data_registryId;
if(typeof data0 === "string"){
if(func61(data0) > 50){
const err0 = {instancePath:"/registryId",schemaPath:"#/properties/registryId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/registryId",schemaPath:"#/properties/registryId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_repositoryName !== undefined){
let data1 = data_repositoryName;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:"/repositoryName",schemaPath:"#/properties/repositoryName/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/repositoryName",schemaPath:"#/properties/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_folderId !== undefined){
let data2 = data_folderId;
if(typeof data2 === "string"){
if(func61(data2) > 50){
const err4 = {instancePath:"/folderId",schemaPath:"#/properties/folderId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/folderId",schemaPath:"#/properties/folderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_pageSize !== undefined){
let data3 = data_pageSize;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err6 = {instancePath:"/pageSize",schemaPath:"#/properties/pageSize/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_pageToken !== undefined){
let data4 = data_pageToken;
if(typeof data4 === "string"){
if(func61(data4) > 100){
const err8 = {instancePath:"/pageToken",schemaPath:"#/properties/pageToken/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
vErrors = add(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:"/pageToken",schemaPath:"#/properties/pageToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data_filter !== undefined){
let data5 = data_filter;
if(typeof data5 === "string"){
if(func61(data5) > 1000){
const err10 = {instancePath:"/filter",schemaPath:"#/properties/filter/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = add(vErrors, err10);
errors++;
}
if(!pattern6.test(data5)){
const err11 = {instancePath:"/filter",schemaPath:"#/properties/filter/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
vErrors = add(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data_orderBy !== undefined){
let data6 = data_orderBy;
if(typeof data6 === "string"){
if(func61(data6) > 100){
const err13 = {instancePath:"/orderBy",schemaPath:"#/properties/orderBy/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
vErrors = add(vErrors, err13);
errors++;
}
if(!pattern7.test(data6)){
const err14 = {instancePath:"/orderBy",schemaPath:"#/properties/orderBy/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data_registry_id !== undefined){
const err16 = {instancePath:"/registry_id",schemaPath:"#/properties/registry_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err16);
errors++;
}
if(data_repository_name !== undefined){
const err17 = {instancePath:"/repository_name",schemaPath:"#/properties/repository_name/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err17);
errors++;
}
if(data_folder_id !== undefined){
const err18 = {instancePath:"/folder_id",schemaPath:"#/properties/folder_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err18);
errors++;
}
if(data_page_size !== undefined){
const err19 = {instancePath:"/page_size",schemaPath:"#/properties/page_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err19);
errors++;
}
if(data_page_token !== undefined){
const err20 = {instancePath:"/page_token",schemaPath:"#/properties/page_token/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err20);
errors++;
}
if(data_order_by !== undefined){
const err21 = {instancePath:"/order_by",schemaPath:"#/properties/order_by/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err22);
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
