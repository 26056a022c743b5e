// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";

const pattern7Text = "^[A-Z][A-Z0-9_]*$";
const pattern7 = new RegExp(pattern7Text, "u");
const pattern5Text = "^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$";
const pattern5 = new RegExp(pattern5Text, "u");
const pattern4Text = "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?Z$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const func0 = Object.prototype.hasOwnProperty;




function validate21(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.nvidia !== undefined && func0.call(data, "nvidia")){
let data1 = data.nvidia;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.driver !== undefined && func0.call(data1, "driver")){
if(typeof data1.driver !== "string"){
const err2 = {instancePath:instancePath+"/nvidia/driver",schemaPath:"#/$defs/Nvidia/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/nvidia",schemaPath:"#/$defs/Nvidia/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err4);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.legacy_features !== undefined && func0.call(data, "legacy_features")){
let data0 = data.legacy_features;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.pci_topology !== undefined && func0.call(data0, "pci_topology")){
let data1 = data0.pci_topology;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err0 = {instancePath:instancePath+"/legacy_features/pci_topology",schemaPath:"#/$defs/LegacyHardwareFeatures/properties/pci_topology/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/legacy_features/pci_topology",schemaPath:"#/$defs/LegacyHardwareFeatures/properties/pci_topology/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/legacy_features",schemaPath:"#/$defs/LegacyHardwareFeatures/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.generation2_features !== undefined && func0.call(data, "generation2_features")){
let data2 = data.generation2_features;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/generation2_features",schemaPath:"#/$defs/Generation2HardwareFeatures/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.legacy_features !== undefined && func0.call(data, "legacy_features")){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.generation2_features !== undefined && func0.call(data, "generation2_features")){
const err4 = {instancePath:instancePath+"/generation2_features",schemaPath:"#/dependentSchemas/legacy_features/properties/generation2_features/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err5);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.folder_id !== undefined && func0.call(data, "folder_id")){
if(typeof data.folder_id !== "string"){
const err1 = {instancePath:instancePath+"/folder_id",schemaPath:"#/properties/folder_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data2 = data.created_at;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/created_at",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data5 = data.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 of Object.keys(data5)){
if(typeof data5[key0] !== "string"){
const err6 = {instancePath:instancePath+"/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data.family !== undefined && func0.call(data, "family")){
if(typeof data.family !== "string"){
const err8 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data.storage_size !== undefined && func0.call(data, "storage_size")){
let data8 = data.storage_size;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err9 = {instancePath:instancePath+"/storage_size",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/storage_size",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data.min_disk_size !== undefined && func0.call(data, "min_disk_size")){
let data9 = data.min_disk_size;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err11 = {instancePath:instancePath+"/min_disk_size",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/min_disk_size",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data.product_ids !== undefined && func0.call(data, "product_ids")){
let data10 = data.product_ids;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err13 = {instancePath:instancePath+"/product_ids/" + i0,schemaPath:"#/properties/product_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/product_ids",schemaPath:"#/properties/product_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data12 = data.status;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data.os !== undefined && func0.call(data, "os")){
if(!(validate21(data.os, instancePath+"/os"))){
vErrors = addAll(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.pooled !== undefined && func0.call(data, "pooled")){
if(typeof data.pooled !== "boolean"){
const err17 = {instancePath:instancePath+"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data.hardware_generation !== undefined && func0.call(data, "hardware_generation")){
if(!(validate23(data.hardware_generation, instancePath+"/hardware_generation"))){
vErrors = addAll(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.kms_key !== undefined && func0.call(data, "kms_key")){
let data16 = data.kms_key;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.key_id !== undefined && func0.call(data16, "key_id")){
if(typeof data16.key_id !== "string"){
const err18 = {instancePath:instancePath+"/kms_key/key_id",schemaPath:"#/$defs/KmsKey/properties/key_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data16.version_id !== undefined && func0.call(data16, "version_id")){
if(typeof data16.version_id !== "string"){
const err19 = {instancePath:instancePath+"/kms_key/version_id",schemaPath:"#/$defs/KmsKey/properties/version_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/kms_key",schemaPath:"#/$defs/KmsKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data19 = data.size;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
const err21 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data.os_type !== undefined && func0.call(data, "os_type")){
const err23 = {instancePath:instancePath+"/os_type",schemaPath:"#/properties/os_type/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err23);
errors++;
}
if(data.zoneId !== undefined && func0.call(data, "zoneId")){
const err24 = {instancePath:instancePath+"/zoneId",schemaPath:"#/properties/zoneId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err24);
errors++;
}
if(data.zone_id !== undefined && func0.call(data, "zone_id")){
const err25 = {instancePath:instancePath+"/zone_id",schemaPath:"#/properties/zone_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err25);
errors++;
}
if(data.diskSize !== undefined && func0.call(data, "diskSize")){
const err26 = {instancePath:instancePath+"/diskSize",schemaPath:"#/properties/diskSize/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err26);
errors++;
}
if(data.disk_size !== undefined && func0.call(data, "disk_size")){
const err27 = {instancePath:instancePath+"/disk_size",schemaPath:"#/properties/disk_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err27);
errors++;
}
if(data.compressedSize !== undefined && func0.call(data, "compressedSize")){
const err28 = {instancePath:instancePath+"/compressedSize",schemaPath:"#/properties/compressedSize/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err28);
errors++;
}
if(data.compressed_size !== undefined && func0.call(data, "compressed_size")){
const err29 = {instancePath:instancePath+"/compressed_size",schemaPath:"#/properties/compressed_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err29);
errors++;
}
if(data.done !== undefined && func0.call(data, "done")){
const err30 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err30);
errors++;
}
if(data.images !== undefined && func0.call(data, "images")){
const err31 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err31);
errors++;
}
if(data.code !== undefined && func0.call(data, "code")){
const err32 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err32);
errors++;
}
if(data.RootFS !== undefined && func0.call(data, "RootFS")){
const err33 = {instancePath:instancePath+"/RootFS",schemaPath:"#/properties/RootFS/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err33);
errors++;
}
if(data.schemaVersion !== undefined && func0.call(data, "schemaVersion")){
const err34 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err35);
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

function addAll(errors, more){
if(errors === null) return more;
return errors.length < 1000 ? errors.concat(more) : errors;
}

/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
