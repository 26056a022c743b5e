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
let data_name, data_manifests, data_platform;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "name": data_name = data[key]; break;
case "manifests": data_manifests = data[key]; break;
case "platform": data_platform = data[key]; break;
}
}
if(data_name === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_name !== undefined){
let data0 = data_name;
if(typeof data0 === "string"){
if(func62(data0) < 1){
const err1 = {instancePath:"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_manifests !== undefined){
if(typeof data_manifests !== "boolean"){
const err3 = {instancePath:"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_platform !== undefined){
let data2 = data_platform;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let data2_architecture, data2_os, data2_2, data2_3, data2_variant;
for(const key in data2){
if(func0.call(data2, key)) switch(key){
case "architecture": data2_architecture = data2[key]; break;
case "os": data2_os = data2[key]; break;
case "os.version": data2_2 = data2[key]; break;
case "os.features": data2_3 = data2[key]; break;
case "variant": data2_variant = data2[key]; break;
}
}
if(data2_architecture === undefined){
const err4 = {instancePath:"/platform",schemaPath:"#/$defs/RequestPlatform/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
vErrors = add(vErrors, err4);
errors++;
}
if(data2_os === undefined){
const err5 = {instancePath:"/platform",schemaPath:"#/$defs/RequestPlatform/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = add(vErrors, err5);
errors++;
}
if(data2_architecture !== undefined){
let data3 = data2_architecture;
if(typeof data3 === "string"){
if(func62(data3) < 1){
const err6 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/RequestPlatform/properties/architecture/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = add(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/RequestPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data2_os !== undefined){
let data4 = data2_os;
if(typeof data4 === "string"){
if(func62(data4) < 1){
const err8 = {instancePath:"/platform/os",schemaPath:"#/$defs/RequestPlatform/properties/os/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
vErrors = add(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:"/platform/os",schemaPath:"#/$defs/RequestPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data2_2 !== undefined){
if(typeof data2_2 !== "string"){
const err10 = {instancePath:"/platform/os.version",schemaPath:"#/$defs/RequestPlatform/properties/os.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data2_3 !== undefined){
let data6 = data2_3;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err11 = {instancePath:"/platform/os.features/" + i0,schemaPath:"#/$defs/RequestPlatform/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:"/platform/os.features",schemaPath:"#/$defs/RequestPlatform/properties/os.features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data2_variant !== undefined){
if(typeof data2_variant !== "string"){
const err13 = {instancePath:"/platform/variant",schemaPath:"#/$defs/RequestPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:"/platform",schemaPath:"#/$defs/RequestPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data_manifests !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data_platform !== undefined){
const err15 = {instancePath:"/platform",schemaPath:"#/dependentSchemas/manifests/properties/platform/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err15);
errors++;
}
}
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
