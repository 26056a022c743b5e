// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";

const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;

function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_code, data_message, data_details, data_RootFS, data_schemaVersion;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "code": data_code = data[key]; break;
case "message": data_message = data[key]; break;
case "details": data_details = data[key]; break;
case "RootFS": data_RootFS = data[key]; break;
case "schemaVersion": data_schemaVersion = data[key]; break;
}
}
if(data_code !== undefined){
let data0 = data_code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err0);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err1 = {instancePath:"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
vErrors = add(vErrors, err1);
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err2 = {instancePath:"/code",schemaPath:"#/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
if(data_message !== undefined){
if(typeof data_message !== "string"){
const err3 = {instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_details !== undefined){
let data2 = data_details;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err4 = {instancePath:"/details/" + i0,schemaPath:"#/$defs/ErrorDetail/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath:"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_RootFS !== undefined){
const err6 = {instancePath:"/RootFS",schemaPath:"#/properties/RootFS/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err6);
errors++;
}
if(data_schemaVersion !== undefined){
const err7 = {instancePath:"/schemaVersion",schemaPath:"#/properties/schemaVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
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
