// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { countCodePoints } from "@imagekin/core/guard";

const compiled: unknown = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"folderId":{"type":"string","minLength":1,"maxLength":50},"pageSize":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,2}|1000)$"},"pageToken":{"type":"string","maxLength":100},"filter":{"type":"string","maxLength":1000},"orderBy":{"type":"string","maxLength":100}},"required":["folderId"]};
const func0 = Object.prototype.hasOwnProperty;
const func62 = countCodePoints;
const pattern4 = new RegExp("^(?:0|[1-9][0-9]{0,2}|1000)$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.folderId === undefined) || (!(func0.call(data, "folderId")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "folderId"},message:"must have required property '"+"folderId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
if(vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
if(data.folderId !== undefined && func0.call(data, "folderId")){
let data0 = data.folderId;
if(typeof data0 === "string"){
if(func62(data0) > 50){
const err1 = {instancePath:instancePath+"/folderId",schemaPath:"#/properties/folderId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
if(vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
if(func62(data0) < 1){
const err2 = {instancePath:instancePath+"/folderId",schemaPath:"#/properties/folderId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
if(vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/folderId",schemaPath:"#/properties/folderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
if(vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
}
if(data.pageSize !== undefined && func0.call(data, "pageSize")){
let data1 = data.pageSize;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,2}|1000)$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,2}|1000)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
if(vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
if(vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
if(data.pageToken !== undefined && func0.call(data, "pageToken")){
let data2 = data.pageToken;
if(typeof data2 === "string"){
if(func62(data2) > 100){
const err6 = {instancePath:instancePath+"/pageToken",schemaPath:"#/properties/pageToken/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
if(vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/pageToken",schemaPath:"#/properties/pageToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
if(vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data3 = data.filter;
if(typeof data3 === "string"){
if(func62(data3) > 1000){
const err8 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
if(vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
if(vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data4 = data.orderBy;
if(typeof data4 === "string"){
if(func62(data4) > 100){
const err10 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
if(vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
if(vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
if(vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"folderId":true,"pageSize":true,"pageToken":true,"filter":true,"orderBy":true},"dynamicProps":false,"dynamicItems":false};


/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
