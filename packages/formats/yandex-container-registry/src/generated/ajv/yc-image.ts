// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { isSha256 } from "@imagekin/core/guard";

const pattern8Text = "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z$";
const pattern8 = new RegExp(pattern8Text, "u");
const pattern5Text = "^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$";
const pattern5 = new RegExp(pattern5Text, "u");
const pattern4Text = "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;




function validate21(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_id, data_digest, data_size, data_urls;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "id": data_id = data[key]; break;
case "digest": data_digest = data[key]; break;
case "size": data_size = data[key]; break;
case "urls": data_urls = data[key]; break;
}
}
if(data_id !== undefined){
if(typeof data_id !== "string"){
const err0 = {instancePath:"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_digest !== undefined){
let data1 = data_digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern4.test(data1))){
const err1 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_size !== undefined){
let data2 = data_size;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err3 = {instancePath:"/size",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/size",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_urls !== undefined){
let data3 = data_urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err7);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_id, data_name, data_digest, data_compressed_size, data_config, data_layers, data_tags, data_created_at, data_schemaVersion, data_RootFS, data_minDiskSize, data_min_disk_size, data_done, data_images, data_code, data_compressedSize, data_createdAt;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "id": data_id = data[key]; break;
case "name": data_name = data[key]; break;
case "digest": data_digest = data[key]; break;
case "compressed_size": data_compressed_size = data[key]; break;
case "config": data_config = data[key]; break;
case "layers": data_layers = data[key]; break;
case "tags": data_tags = data[key]; break;
case "created_at": data_created_at = data[key]; break;
case "schemaVersion": data_schemaVersion = data[key]; break;
case "RootFS": data_RootFS = data[key]; break;
case "minDiskSize": data_minDiskSize = data[key]; break;
case "min_disk_size": data_min_disk_size = data[key]; break;
case "done": data_done = data[key]; break;
case "images": data_images = data[key]; break;
case "code": data_code = data[key]; break;
case "compressedSize": data_compressedSize = data[key]; break;
case "createdAt": data_createdAt = data[key]; break;
}
}
if(data_id !== undefined){
if(typeof data_id !== "string"){
const err0 = {instancePath:"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_name !== undefined){
if(typeof data_name !== "string"){
const err1 = {instancePath:"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_digest !== undefined){
let data2 = data_digest;
if(typeof data2 === "string"){
if(!(isSha256(data2) || pattern4.test(data2))){
const err2 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_compressed_size !== undefined){
let data3 = data_compressed_size;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err4 = {instancePath:"/compressed_size",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/compressed_size",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_config !== undefined){
if(!(validate21(data_config))){
vErrors = addAll(vErrors, validate21.errors, "/config");
errors = vErrors.length;
}
}
if(data_layers !== undefined){
let data5 = data_layers;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data5[i0]))){
vErrors = addAll(vErrors, validate21.errors, "/layers/" + i0);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data_tags !== undefined){
let data7 = data_tags;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err7 = {instancePath:"/tags/" + i1,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_created_at !== undefined){
let data9 = data_created_at;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err9 = {instancePath:"/created_at",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/created_at",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data_schemaVersion !== undefined){
const err11 = {instancePath:"/schemaVersion",schemaPath:"#/properties/schemaVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err11);
errors++;
}
if(data_RootFS !== undefined){
const err12 = {instancePath:"/RootFS",schemaPath:"#/properties/RootFS/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err12);
errors++;
}
if(data_minDiskSize !== undefined){
const err13 = {instancePath:"/minDiskSize",schemaPath:"#/properties/minDiskSize/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err13);
errors++;
}
if(data_min_disk_size !== undefined){
const err14 = {instancePath:"/min_disk_size",schemaPath:"#/properties/min_disk_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err14);
errors++;
}
if(data_done !== undefined){
const err15 = {instancePath:"/done",schemaPath:"#/properties/done/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err15);
errors++;
}
if(data_images !== undefined){
const err16 = {instancePath:"/images",schemaPath:"#/properties/images/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err16);
errors++;
}
if(data_code !== undefined){
const err17 = {instancePath:"/code",schemaPath:"#/properties/code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err17);
errors++;
}
if(data_compressedSize !== undefined){
const err18 = {instancePath:"/compressedSize",schemaPath:"#/properties/compressedSize/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err18);
errors++;
}
if(data_createdAt !== undefined){
const err19 = {instancePath:"/createdAt",schemaPath:"#/properties/createdAt/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err20);
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
