// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";

const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;

function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_imageLayoutVersion;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "imageLayoutVersion": data_imageLayoutVersion = data[key]; break;
}
}
if(data_imageLayoutVersion === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "imageLayoutVersion"},message:"must have required property '"+"imageLayoutVersion"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_imageLayoutVersion !== undefined){
if("1.0.0" !== data_imageLayoutVersion){
const err1 = {instancePath:"/imageLayoutVersion",schemaPath:"#/properties/imageLayoutVersion/const",keyword:"const",params:{allowedValue: "1.0.0"},message:"must be equal to constant"};
vErrors = add(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err2);
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
