// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { isImageMediaType, isSha256 } from "@imagekin/core/guard";

const pattern8Text = "^(?:[A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/])*(?:[A-Za-z0-9+/][A-Za-z0-9+/]==|[A-Za-z0-9+/][A-Za-z0-9+/][A-Za-z0-9+/]=)?$";
const pattern8 = new RegExp(pattern8Text, "u");
const pattern7Text = "^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-Fa-f]{2})*$";
const pattern7 = new RegExp(pattern7Text, "u");
const pattern6Text = "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$";
const pattern6 = new RegExp(pattern6Text, "u");
const pattern4Text = "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;





function validate21(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_mediaType, data_digest, data_size, data_urls, data_annotations, data_data, data_artifactType, data_platform;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "mediaType": data_mediaType = data[key]; break;
case "digest": data_digest = data[key]; break;
case "size": data_size = data[key]; break;
case "urls": data_urls = data[key]; break;
case "annotations": data_annotations = data[key]; break;
case "data": data_data = data[key]; break;
case "artifactType": data_artifactType = data[key]; break;
case "platform": data_platform = data[key]; break;
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
let data0 = data_mediaType;
if(typeof data0 === "string"){
if(!(isImageMediaType(data0) || pattern4.test(data0))){
const err3 = {instancePath:"/mediaType",schemaPath:"#/$defs/MediaType/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/mediaType",schemaPath:"#/$defs/MediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_digest !== undefined){
let data1 = data_digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern6.test(data1))){
const err5 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
vErrors = add(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data_size !== undefined){
let data2 = data_size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:"/size",schemaPath:"#/$defs/Size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:"/size",schemaPath:"#/$defs/Size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
if(data_urls !== undefined){
let data3 = data_urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err9 = {instancePath:"/urls/" + i0,schemaPath:"#/$defs/Uri/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/urls/" + i0,schemaPath:"#/$defs/Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_annotations !== undefined){
let data5 = data_annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(!func0.call(data5, key0)) continue;
if(typeof data5[key0] !== "string"){
const err12 = {instancePath:"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data_data !== undefined){
let data7 = data_data;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err14 = {instancePath:"/data",schemaPath:"#/$defs/Base64/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:"/data",schemaPath:"#/$defs/Base64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data_artifactType !== undefined){
let data8 = data_artifactType;
if(typeof data8 === "string"){
if(!(isImageMediaType(data8) || pattern4.test(data8))){
const err16 = {instancePath:"/artifactType",schemaPath:"#/$defs/MediaType/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:"/artifactType",schemaPath:"#/$defs/MediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data_platform !== undefined){
let data9 = data_platform;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let data9_architecture, data9_os, data9_2, data9_3, data9_variant, data9_features;
for(const key in data9){
if(func0.call(data9, key)) switch(key){
case "architecture": data9_architecture = data9[key]; break;
case "os": data9_os = data9[key]; break;
case "os.version": data9_2 = data9[key]; break;
case "os.features": data9_3 = data9[key]; break;
case "variant": data9_variant = data9[key]; break;
case "features": data9_features = data9[key]; break;
}
}
if(data9_architecture === undefined){
const err18 = {instancePath:"/platform",schemaPath:"#/$defs/Platform/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
vErrors = add(vErrors, err18);
errors++;
}
if(data9_os === undefined){
const err19 = {instancePath:"/platform",schemaPath:"#/$defs/Platform/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = add(vErrors, err19);
errors++;
}
if(data9_architecture !== undefined){
if(typeof data9_architecture !== "string"){
const err20 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/Platform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data9_os !== undefined){
if(typeof data9_os !== "string"){
const err21 = {instancePath:"/platform/os",schemaPath:"#/$defs/Platform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data9_2 !== undefined){
if(typeof data9_2 !== "string"){
const err22 = {instancePath:"/platform/os.version",schemaPath:"#/$defs/Platform/properties/os.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data9_3 !== undefined){
let data13 = data9_3;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err23 = {instancePath:"/platform/os.features/" + i1,schemaPath:"#/$defs/Platform/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err23);
errors++;
}
}
}
else {
const err24 = {instancePath:"/platform/os.features",schemaPath:"#/$defs/Platform/properties/os.features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data9_variant !== undefined){
if(typeof data9_variant !== "string"){
const err25 = {instancePath:"/platform/variant",schemaPath:"#/$defs/Platform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data9_features !== undefined){
let data16 = data9_features;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err26 = {instancePath:"/platform/features/" + i2,schemaPath:"#/$defs/Platform/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err26);
errors++;
}
}
}
else {
const err27 = {instancePath:"/platform/features",schemaPath:"#/$defs/Platform/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:"/platform",schemaPath:"#/$defs/Platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err29);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_schemaVersion, data_manifests, data_mediaType, data_artifactType, data_subject, data_annotations, data_config, data_layers;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "schemaVersion": data_schemaVersion = data[key]; break;
case "manifests": data_manifests = data[key]; break;
case "mediaType": data_mediaType = data[key]; break;
case "artifactType": data_artifactType = data[key]; break;
case "subject": data_subject = data[key]; break;
case "annotations": data_annotations = data[key]; break;
case "config": data_config = data[key]; break;
case "layers": data_layers = data[key]; break;
}
}
if(data_schemaVersion === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_manifests === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_schemaVersion !== undefined){
if(2 !== data_schemaVersion){
const err2 = {instancePath:"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 2},message:"must be equal to constant"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_mediaType !== undefined){
if("application/vnd.oci.image.index.v1+json" !== data_mediaType){
const err3 = {instancePath:"/mediaType",schemaPath:"#/properties/mediaType/const",keyword:"const",params:{allowedValue: "application/vnd.oci.image.index.v1+json"},message:"must be equal to constant"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_artifactType !== undefined){
let data2 = data_artifactType;
if(typeof data2 === "string"){
if(!(isImageMediaType(data2) || pattern4.test(data2))){
const err4 = {instancePath:"/artifactType",schemaPath:"#/$defs/MediaType/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/artifactType",schemaPath:"#/$defs/MediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_manifests !== undefined){
let data3 = data_manifests;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data3[i0]))){
vErrors = addAll(vErrors, validate21.errors, "/manifests/" + i0);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data_subject !== undefined){
if(!(validate21(data_subject))){
vErrors = addAll(vErrors, validate21.errors, "/subject");
errors = vErrors.length;
}
}
if(data_annotations !== undefined){
let data6 = data_annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(!func0.call(data6, key0)) continue;
if(typeof data6[key0] !== "string"){
const err7 = {instancePath:"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_config !== undefined){
const err9 = {instancePath:"/config",schemaPath:"#/properties/config/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err9);
errors++;
}
if(data_layers !== undefined){
const err10 = {instancePath:"/layers",schemaPath:"#/properties/layers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err11);
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
