// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { countCodePoints } from "@imagekin/core/guard";

const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func62 = countCodePoints;

function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_imageId, data_image_id;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "imageId": data_imageId = data[key]; break;
case "image_id": data_image_id = data[key]; break;
}
}
if(data_imageId === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "imageId"},message:"must have required property '"+"imageId"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_imageId !== undefined){
let data0 = data_imageId;
if(typeof data0 === "string"){
if(func62(data0) > 50){
const err1 = {instancePath:"/imageId",schemaPath:"#/properties/imageId/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
vErrors = add(vErrors, err1);
errors++;
}
if(func62(data0) < 1){
const err2 = {instancePath:"/imageId",schemaPath:"#/properties/imageId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/imageId",schemaPath:"#/properties/imageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_image_id !== undefined){
const err4 = {instancePath:"/image_id",schemaPath:"#/properties/image_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err5);
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
