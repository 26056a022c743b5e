// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { isSha256 } from "@imagekin/core/guard";

const pattern4Text = "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"Config":{"type":"string"},"RepoTags":{"type":["array","null"],"items":{"type":"string"}},"Layers":{"type":["array","null"],"items":{"type":"string"}},"Parent":{"$ref":"#/$defs/Digest"},"LayerSources":{"type":"object","additionalProperties":{"$ref":"#/$defs/LayerSource"}}},"required":["Config","Layers"],"$defs":{"Digest":{"type":"string","pattern":pattern4Text},"LayerSource":{"type":"object","properties":{"mediaType":{"type":"string"},"digest":{"$ref":"#/$defs/Digest"},"size":{"$ref":"#/$defs/Size"},"urls":{"type":"array","items":{"type":"string"}}},"required":["mediaType","digest","size"]},"Size":{"type":"integer","minimum":0}}};
const func0 = Object.prototype.hasOwnProperty;


function validate21(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_mediaType, data_digest, data_size, data_urls;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "mediaType": data_mediaType = data[key]; break;
case "digest": data_digest = data[key]; break;
case "size": data_size = data[key]; break;
case "urls": data_urls = data[key]; break;
}
}
if(data_mediaType === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_digest === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_size === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
vErrors = add(vErrors, err2);
errors++;
}
if(data_mediaType !== undefined){
if(typeof data_mediaType !== "string"){
const err3 = {instancePath:"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_digest !== undefined){
let data1 = data_digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern4.test(data1))){
const err4 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_size !== undefined){
let data2 = data_size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:"/size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:"/size",schemaPath:"#/$defs/Size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
if(data_urls !== undefined){
let data3 = data_urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err8 = {instancePath:"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err10);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Config, data_Layers, data_RepoTags, data_Parent, data_LayerSources;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Config": data_Config = data[key]; break;
case "Layers": data_Layers = data[key]; break;
case "RepoTags": data_RepoTags = data[key]; break;
case "Parent": data_Parent = data[key]; break;
case "LayerSources": data_LayerSources = data[key]; break;
}
}
if(data_Config === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Config"},message:"must have required property '"+"Config"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_Layers === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Layers"},message:"must have required property '"+"Layers"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_Config !== undefined){
if(typeof data_Config !== "string"){
const err2 = {instancePath:"/Config",schemaPath:"#/properties/Config/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_RepoTags !== undefined){
let data1 = data_RepoTags;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:"/RepoTags",schemaPath:"#/properties/RepoTags/type",keyword:"type",params:{type: schema31.properties.RepoTags.type},message:"must be array,null"};
vErrors = add(vErrors, err3);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:"/RepoTags/" + i0,schemaPath:"#/properties/RepoTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
}
if(data_Layers !== undefined){
let data3 = data_Layers;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:"/Layers",schemaPath:"#/properties/Layers/type",keyword:"type",params:{type: schema31.properties.Layers.type},message:"must be array,null"};
vErrors = add(vErrors, err5);
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err6 = {instancePath:"/Layers/" + i1,schemaPath:"#/properties/Layers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
}
if(data_Parent !== undefined){
let data5 = data_Parent;
if(typeof data5 === "string"){
if(!(isSha256(data5) || pattern4.test(data5))){
const err7 = {instancePath:"/Parent",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err7);
errors++;
}
}
else {
const err8 = {instancePath:"/Parent",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_LayerSources !== undefined){
let data6 = data_LayerSources;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(!func0.call(data6, key0)) continue;
if(!(validate21(data6[key0]))){
vErrors = addAll(vErrors, validate21.errors, "/LayerSources/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"));
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:"/LayerSources",schemaPath:"#/properties/LayerSources/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err10);
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

function addAll(errors, more, path){
for(const error of more) error.instancePath = path + error.instancePath;
if(errors === null) return more;
return errors.length < 1000 ? errors.concat(more) : errors;
}

/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
