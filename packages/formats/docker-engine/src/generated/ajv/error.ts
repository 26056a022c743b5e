// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";

const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;

function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_message, data_cause, data_response;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "message": data_message = data[key]; break;
case "cause": data_cause = data[key]; break;
case "response": data_response = data[key]; break;
}
}
if(data_message === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_message !== undefined){
if(typeof data_message !== "string"){
const err1 = {instancePath:"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_cause !== undefined){
if(typeof data_cause !== "string"){
const err2 = {instancePath:"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_response !== undefined){
let data2 = data_response;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err4);
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
