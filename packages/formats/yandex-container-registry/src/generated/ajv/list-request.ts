// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { countCodePoints } from "@imagekin/core/guard";

const compiled: unknown = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"registryId":{"type":"string","maxLength":50},"repositoryName":{"type":"string","pattern":"^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*)?$"},"folderId":{"type":"string","maxLength":50},"pageSize":{"type":"string","pattern":"^(?:0|[1-9][0-9]{0,2}|1000)$"},"pageToken":{"type":"string","maxLength":100},"filter":{"type":"string","pattern":"^(?:name *= *\"[a-z0-9]+(?:[._-][a-z0-9]+)*/[a-z0-9]+(?:[._-][a-z0-9]+)*\")?$","maxLength":1000},"orderBy":{"type":"string","pattern":"^(?:(?:name|digest|created_at|last_modified)(?: *, *(?:name|digest|created_at|last_modified))*)?$","maxLength":100}}};
const func0 = Object.prototype.hasOwnProperty;
const func61 = countCodePoints;
const pattern4 = new RegExp("^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*)?$", "u");
const pattern5 = new RegExp("^(?:0|[1-9][0-9]{0,2}|1000)$", "u");
const pattern6 = new RegExp("^(?:name *= *\"[a-z0-9]+(?:[._-][a-z0-9]+)*/[a-z0-9]+(?:[._-][a-z0-9]+)*\")?$", "u");
const pattern7 = new RegExp("^(?:(?:name|digest|created_at|last_modified)(?: *, *(?:name|digest|created_at|last_modified))*)?$", "u");

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
if(data.registryId !== undefined && func0.call(data, "registryId")){
let data0 = data.registryId;
if(typeof data0 === "string"){
if(func61(data0) > 50){
const err0 = {instancePath:instancePath+"/registryId",schemaPath:"#/properties/registryId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
if(vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/registryId",schemaPath:"#/properties/registryId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
if(vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
}
if(data.repositoryName !== undefined && func0.call(data, "repositoryName")){
let data1 = data.repositoryName;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/repositoryName",schemaPath:"#/properties/repositoryName/pattern",keyword:"pattern",params:{pattern: "^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*)?$"},message:"must match pattern \""+"^(?:[a-z0-9]+(?:[._/-][a-z0-9]+)*)?$"+"\""};
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
const err3 = {instancePath:instancePath+"/repositoryName",schemaPath:"#/properties/repositoryName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
if(vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
}
if(data.folderId !== undefined && func0.call(data, "folderId")){
let data2 = data.folderId;
if(typeof data2 === "string"){
if(func61(data2) > 50){
const err4 = {instancePath:instancePath+"/folderId",schemaPath:"#/properties/folderId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
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
const err5 = {instancePath:instancePath+"/folderId",schemaPath:"#/properties/folderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
if(vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
}
if(data.pageSize !== undefined && func0.call(data, "pageSize")){
let data3 = data.pageSize;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err6 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/pattern",keyword:"pattern",params:{pattern: "^(?:0|[1-9][0-9]{0,2}|1000)$"},message:"must match pattern \""+"^(?:0|[1-9][0-9]{0,2}|1000)$"+"\""};
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
const err7 = {instancePath:instancePath+"/pageSize",schemaPath:"#/properties/pageSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
if(vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
if(data.pageToken !== undefined && func0.call(data, "pageToken")){
let data4 = data.pageToken;
if(typeof data4 === "string"){
if(func61(data4) > 100){
const err8 = {instancePath:instancePath+"/pageToken",schemaPath:"#/properties/pageToken/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err9 = {instancePath:instancePath+"/pageToken",schemaPath:"#/properties/pageToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
if(vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
}
if(data.filter !== undefined && func0.call(data, "filter")){
let data5 = data.filter;
if(typeof data5 === "string"){
if(func61(data5) > 1000){
const err10 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
if(vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
if(!pattern6.test(data5)){
const err11 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/pattern",keyword:"pattern",params:{pattern: "^(?:name *= *\"[a-z0-9]+(?:[._-][a-z0-9]+)*/[a-z0-9]+(?:[._-][a-z0-9]+)*\")?$"},message:"must match pattern \""+"^(?:name *= *\"[a-z0-9]+(?:[._-][a-z0-9]+)*/[a-z0-9]+(?:[._-][a-z0-9]+)*\")?$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
if(vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
if(vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
if(data.orderBy !== undefined && func0.call(data, "orderBy")){
let data6 = data.orderBy;
if(typeof data6 === "string"){
if(func61(data6) > 100){
const err13 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
if(vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
if(!pattern7.test(data6)){
const err14 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/pattern",keyword:"pattern",params:{pattern: "^(?:(?:name|digest|created_at|last_modified)(?: *, *(?:name|digest|created_at|last_modified))*)?$"},message:"must match pattern \""+"^(?:(?:name|digest|created_at|last_modified)(?: *, *(?:name|digest|created_at|last_modified))*)?$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
if(vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/orderBy",schemaPath:"#/properties/orderBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
if(vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
if(vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"registryId":true,"repositoryName":true,"folderId":true,"pageSize":true,"pageToken":true,"filter":true,"orderBy":true},"dynamicProps":false,"dynamicItems":false};


/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
