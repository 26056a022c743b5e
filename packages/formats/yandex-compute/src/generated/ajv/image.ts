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




function validate21(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_type, data_nvidia;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "type": data_type = data[key]; break;
case "nvidia": data_nvidia = data[key]; break;
}
}
if(data_type !== undefined){
let data0 = data_type;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_nvidia !== undefined){
let data1 = data_nvidia;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let data1_driver;
for(const key in data1){
if(func0.call(data1, key)) switch(key){
case "driver": data1_driver = data1[key]; break;
}
}
if(data1_driver !== undefined){
if(typeof data1_driver !== "string"){
const err2 = {instancePath:"/nvidia/driver",schemaPath:"#/$defs/Nvidia/properties/driver/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath:"/nvidia",schemaPath:"#/$defs/Nvidia/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate21.errors = vErrors;
return errors === 0;
}


function validate23(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_legacyFeatures, data_generation2Features, data_legacy_features, data_generation2_features;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "legacyFeatures": data_legacyFeatures = data[key]; break;
case "generation2Features": data_generation2Features = data[key]; break;
case "legacy_features": data_legacy_features = data[key]; break;
case "generation2_features": data_generation2_features = data[key]; break;
}
}
if(data_legacyFeatures !== undefined){
let data0 = data_legacyFeatures;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let data0_pciTopology, data0_pci_topology;
for(const key in data0){
if(func0.call(data0, key)) switch(key){
case "pciTopology": data0_pciTopology = data0[key]; break;
case "pci_topology": data0_pci_topology = data0[key]; break;
}
}
if(data0_pciTopology !== undefined){
let data1 = data0_pciTopology;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err0 = {instancePath:"/legacyFeatures/pciTopology",schemaPath:"#/$defs/LegacyHardwareFeatures/properties/pciTopology/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/legacyFeatures/pciTopology",schemaPath:"#/$defs/LegacyHardwareFeatures/properties/pciTopology/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data0_pci_topology !== undefined){
const err2 = {instancePath:"/legacyFeatures/pci_topology",schemaPath:"#/$defs/LegacyHardwareFeatures/properties/pci_topology/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/legacyFeatures",schemaPath:"#/$defs/LegacyHardwareFeatures/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_generation2Features !== undefined){
let data3 = data_generation2Features;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err4 = {instancePath:"/generation2Features",schemaPath:"#/$defs/Generation2HardwareFeatures/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_legacy_features !== undefined){
const err5 = {instancePath:"/legacy_features",schemaPath:"#/properties/legacy_features/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err5);
errors++;
}
if(data_generation2_features !== undefined){
const err6 = {instancePath:"/generation2_features",schemaPath:"#/properties/generation2_features/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err6);
errors++;
}
if(data_legacyFeatures !== undefined){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data_generation2Features !== undefined){
const err7 = {instancePath:"/generation2Features",schemaPath:"#/dependentSchemas/legacyFeatures/properties/generation2Features/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
}
else {
const err8 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_id, data_folderId, data_createdAt, data_name, data_description, data_labels, data_family, data_storageSize, data_minDiskSize, data_productIds, data_status, data_os, data_pooled, data_hardwareGeneration, data_kmsKey, data_size, data_os_type, data_zoneId, data_zone_id, data_diskSize, data_disk_size, data_compressedSize, data_compressed_size, data_done, data_images, data_code, data_RootFS, data_schemaVersion, data_folder_id, data_created_at, data_storage_size, data_min_disk_size, data_product_ids, data_hardware_generation, data_kms_key;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "id": data_id = data[key]; break;
case "folderId": data_folderId = data[key]; break;
case "createdAt": data_createdAt = data[key]; break;
case "name": data_name = data[key]; break;
case "description": data_description = data[key]; break;
case "labels": data_labels = data[key]; break;
case "family": data_family = data[key]; break;
case "storageSize": data_storageSize = data[key]; break;
case "minDiskSize": data_minDiskSize = data[key]; break;
case "productIds": data_productIds = data[key]; break;
case "status": data_status = data[key]; break;
case "os": data_os = data[key]; break;
case "pooled": data_pooled = data[key]; break;
case "hardwareGeneration": data_hardwareGeneration = data[key]; break;
case "kmsKey": data_kmsKey = data[key]; break;
case "size": data_size = data[key]; break;
case "os_type": data_os_type = data[key]; break;
case "zoneId": data_zoneId = data[key]; break;
case "zone_id": data_zone_id = data[key]; break;
case "diskSize": data_diskSize = data[key]; break;
case "disk_size": data_disk_size = data[key]; break;
case "compressedSize": data_compressedSize = data[key]; break;
case "compressed_size": data_compressed_size = data[key]; break;
case "done": data_done = data[key]; break;
case "images": data_images = data[key]; break;
case "code": data_code = data[key]; break;
case "RootFS": data_RootFS = data[key]; break;
case "schemaVersion": data_schemaVersion = data[key]; break;
case "folder_id": data_folder_id = data[key]; break;
case "created_at": data_created_at = data[key]; break;
case "storage_size": data_storage_size = data[key]; break;
case "min_disk_size": data_min_disk_size = data[key]; break;
case "product_ids": data_product_ids = data[key]; break;
case "hardware_generation": data_hardware_generation = data[key]; break;
case "kms_key": data_kms_key = data[key]; break;
}
}
if(data_id !== undefined){
if(typeof data_id !== "string"){
const err0 = {instancePath:"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_folderId !== undefined){
if(typeof data_folderId !== "string"){
const err1 = {instancePath:"/folderId",schemaPath:"#/properties/folderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_createdAt !== undefined){
let data2 = data_createdAt;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:"/createdAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/createdAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_name !== undefined){
if(typeof data_name !== "string"){
const err4 = {instancePath:"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_description !== undefined){
if(typeof data_description !== "string"){
const err5 = {instancePath:"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_labels !== undefined){
let data5 = data_labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(!func0.call(data5, key0)) continue;
if(typeof data5[key0] !== "string"){
const err6 = {instancePath:"/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_family !== undefined){
if(typeof data_family !== "string"){
const err8 = {instancePath:"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_storageSize !== undefined){
let data8 = data_storageSize;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err9 = {instancePath:"/storageSize",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/storageSize",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data_minDiskSize !== undefined){
let data9 = data_minDiskSize;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err11 = {instancePath:"/minDiskSize",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err11);
errors++;
}
}
else {
const err12 = {instancePath:"/minDiskSize",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data_productIds !== undefined){
let data10 = data_productIds;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(typeof data10[i0] !== "string"){
const err13 = {instancePath:"/productIds/" + i0,schemaPath:"#/properties/productIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:"/productIds",schemaPath:"#/properties/productIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data_status !== undefined){
let data12 = data_status;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err15 = {instancePath:"/status",schemaPath:"#/properties/status/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data_os !== undefined){
if(!(validate21(data_os))){
vErrors = addAll(vErrors, validate21.errors, "/os");
errors = vErrors.length;
}
}
if(data_pooled !== undefined){
if(typeof data_pooled !== "boolean"){
const err17 = {instancePath:"/pooled",schemaPath:"#/properties/pooled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data_hardwareGeneration !== undefined){
if(!(validate23(data_hardwareGeneration))){
vErrors = addAll(vErrors, validate23.errors, "/hardwareGeneration");
errors = vErrors.length;
}
}
if(data_kmsKey !== undefined){
let data16 = data_kmsKey;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let data16_keyId, data16_versionId, data16_key_id, data16_version_id;
for(const key in data16){
if(func0.call(data16, key)) switch(key){
case "keyId": data16_keyId = data16[key]; break;
case "versionId": data16_versionId = data16[key]; break;
case "key_id": data16_key_id = data16[key]; break;
case "version_id": data16_version_id = data16[key]; break;
}
}
if(data16_keyId !== undefined){
if(typeof data16_keyId !== "string"){
const err18 = {instancePath:"/kmsKey/keyId",schemaPath:"#/$defs/KmsKey/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data16_versionId !== undefined){
if(typeof data16_versionId !== "string"){
const err19 = {instancePath:"/kmsKey/versionId",schemaPath:"#/$defs/KmsKey/properties/versionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data16_key_id !== undefined){
const err20 = {instancePath:"/kmsKey/key_id",schemaPath:"#/$defs/KmsKey/properties/key_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err20);
errors++;
}
if(data16_version_id !== undefined){
const err21 = {instancePath:"/kmsKey/version_id",schemaPath:"#/$defs/KmsKey/properties/version_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:"/kmsKey",schemaPath:"#/$defs/KmsKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data_size !== undefined){
let data21 = data_size;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
const err23 = {instancePath:"/size",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:"/size",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data_os_type !== undefined){
const err25 = {instancePath:"/os_type",schemaPath:"#/properties/os_type/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err25);
errors++;
}
if(data_zoneId !== undefined){
const err26 = {instancePath:"/zoneId",schemaPath:"#/properties/zoneId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err26);
errors++;
}
if(data_zone_id !== undefined){
const err27 = {instancePath:"/zone_id",schemaPath:"#/properties/zone_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err27);
errors++;
}
if(data_diskSize !== undefined){
const err28 = {instancePath:"/diskSize",schemaPath:"#/properties/diskSize/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err28);
errors++;
}
if(data_disk_size !== undefined){
const err29 = {instancePath:"/disk_size",schemaPath:"#/properties/disk_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err29);
errors++;
}
if(data_compressedSize !== undefined){
const err30 = {instancePath:"/compressedSize",schemaPath:"#/properties/compressedSize/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err30);
errors++;
}
if(data_compressed_size !== undefined){
const err31 = {instancePath:"/compressed_size",schemaPath:"#/properties/compressed_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err31);
errors++;
}
if(data_done !== undefined){
const err32 = {instancePath:"/done",schemaPath:"#/properties/done/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err32);
errors++;
}
if(data_images !== undefined){
const err33 = {instancePath:"/images",schemaPath:"#/properties/images/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err33);
errors++;
}
if(data_code !== undefined){
const err34 = {instancePath:"/code",schemaPath:"#/properties/code/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err34);
errors++;
}
if(data_RootFS !== undefined){
const err35 = {instancePath:"/RootFS",schemaPath:"#/properties/RootFS/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err35);
errors++;
}
if(data_schemaVersion !== undefined){
const err36 = {instancePath:"/schemaVersion",schemaPath:"#/properties/schemaVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err36);
errors++;
}
if(data_folder_id !== undefined){
const err37 = {instancePath:"/folder_id",schemaPath:"#/properties/folder_id/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err37);
errors++;
}
if(data_created_at !== undefined){
const err38 = {instancePath:"/created_at",schemaPath:"#/properties/created_at/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err38);
errors++;
}
if(data_storage_size !== undefined){
const err39 = {instancePath:"/storage_size",schemaPath:"#/properties/storage_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err39);
errors++;
}
if(data_min_disk_size !== undefined){
const err40 = {instancePath:"/min_disk_size",schemaPath:"#/properties/min_disk_size/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err40);
errors++;
}
if(data_product_ids !== undefined){
const err41 = {instancePath:"/product_ids",schemaPath:"#/properties/product_ids/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err41);
errors++;
}
if(data_hardware_generation !== undefined){
const err42 = {instancePath:"/hardware_generation",schemaPath:"#/properties/hardware_generation/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err42);
errors++;
}
if(data_kms_key !== undefined){
const err43 = {instancePath:"/kms_key",schemaPath:"#/properties/kms_key/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err43);
errors++;
}
}
else {
const err44 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err44);
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
