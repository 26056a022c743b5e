// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { isSha256 } from "@imagekin/core/guard";

const pattern5Text = "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$";
const pattern5 = new RegExp(pattern5Text, "u");
const pattern9Text = "^(?:0|-?(?:[1-9][0-9]{0,17}|[1-8][0-9]{18}|9[0-1][0-9]{17}|92[0-1][0-9]{16}|922[0-2][0-9]{15}|9223[0-2][0-9]{14}|92233[0-6][0-9]{13}|922337[0-1][0-9]{12}|92233720[0-2][0-9]{10}|922337203[0-5][0-9]{9}|9223372036[0-7][0-9]{8}|92233720368[0-4][0-9]{7}|922337203685[0-3][0-9]{6}|9223372036854[0-6][0-9]{5}|92233720368547[0-6][0-9]{4}|922337203685477[0-4][0-9]{3}|9223372036854775[0-7][0-9]{2}|922337203685477580[0-6]|9223372036854775807)|-9223372036854775808)$";
const pattern9 = new RegExp(pattern9Text, "u");
const pattern8Text = "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$";
const pattern8 = new RegExp(pattern8Text, "u");
const pattern4Text = "^(?:/(?:[^/~]|~[01])*)*$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"modelVersion":{"const":"1"},"kind":{"enum":["container-image","machine-image"]},"source":{"type":"array","items":{"$ref":"#/$defs/Source"}},"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"platform":{"$ref":"#/$defs/Platform"},"createdAt":{"$ref":"#/$defs/Timestamp"},"builtAt":{"$ref":"#/$defs/Timestamp"},"lastTaggedAt":{"$ref":"#/$defs/Timestamp"},"status":{"enum":["pending","available","failed","deleting","unknown"]},"providerStatus":{"type":"string"},"owner":{"$ref":"#/$defs/Owner"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"licenses":{"type":"array","items":{"$ref":"#/$defs/License"}},"registry":{"type":"string"},"repository":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"references":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"repoDigests":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"manifest":{"$ref":"#/$defs/Manifest"},"manifests":{"type":"array","items":{"$ref":"#/$defs/ChildManifest"}},"config":{"$ref":"#/$defs/Blob"},"layers":{"type":"array","items":{"$ref":"#/$defs/Blob"}},"diffIds":{"type":"array","items":{"$ref":"#/$defs/Digest"}},"imageConfig":{"$ref":"#/$defs/ImageConfig"},"history":{"type":"array","items":{"$ref":"#/$defs/HistoryEntry"}},"author":{"type":"string"},"comment":{"type":"string"},"compressedSizeBytes":{"$ref":"#/$defs/Bytes"},"unpackedSizeBytes":{"$ref":"#/$defs/Bytes"},"localSizeBytes":{"$ref":"#/$defs/Bytes"},"family":{"type":"string"},"storedSizeBytes":{"$ref":"#/$defs/Bytes"},"virtualSizeBytes":{"$ref":"#/$defs/Bytes"},"minDiskBytes":{"$ref":"#/$defs/Bytes"},"encryptionKey":{"$ref":"#/$defs/EncryptionKey"},"residue":{"type":"array","items":{"$ref":"#/$defs/Residue"}},"schemaVersion":false,"apiVersion":false},"required":["modelVersion","kind"],"$defs":{"Blob":{"type":"object","properties":{"id":{"type":"string"},"mediaType":{"type":"string"},"digest":{"$ref":"#/$defs/Digest"},"sizeBytes":{"$ref":"#/$defs/Bytes"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"artifactType":{"type":"string"},"platform":{"$ref":"#/$defs/BlobPlatform"}}},"BlobPlatform":{"type":"object","properties":{"os":{"type":"string"},"architecture":{"type":"string"},"variant":{"type":"string"},"osVersion":{"type":"string"},"osFeatures":{"type":"array","items":{"type":"string"}},"features":{"type":"array","items":{"type":"string"}}}},"Bytes":{"type":"string","pattern":pattern9Text},"ChildManifest":{"type":"object","properties":{"mediaType":{"type":"string"},"digest":{"$ref":"#/$defs/Digest"},"sizeBytes":{"$ref":"#/$defs/Bytes"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"artifactType":{"type":"string"},"platform":{"$ref":"#/$defs/BlobPlatform"},"kind":{"type":"string"},"isAvailable":{"type":"boolean"},"contentSizeBytes":{"$ref":"#/$defs/Bytes"},"totalSizeBytes":{"$ref":"#/$defs/Bytes"},"unpackedSizeBytes":{"$ref":"#/$defs/Bytes"},"attestedDigest":{"$ref":"#/$defs/Digest"}}},"Digest":{"type":"string","pattern":pattern8Text},"EncryptionKey":{"type":"object","properties":{"id":{"type":"string"},"version":{"type":"string"}}},"Healthcheck":{"type":"object","properties":{"Test":{"type":"array","items":{"type":"string"}},"Interval":{"$ref":"#/$defs/Int64"},"Timeout":{"$ref":"#/$defs/Int64"},"StartPeriod":{"$ref":"#/$defs/Int64"},"StartInterval":{"$ref":"#/$defs/Int64"},"Retries":{"$ref":"#/$defs/Int64"}}},"HistoryEntry":{"type":"object","properties":{"createdAt":{"$ref":"#/$defs/Timestamp"},"createdBy":{"type":"string"},"author":{"type":"string"},"comment":{"type":"string"},"isEmptyLayer":{"type":"boolean"}}},"ImageConfig":{"type":"object","properties":{"User":{"type":"string"},"ExposedPorts":{"type":"array","items":{"type":"string"}},"Env":{"type":"array","items":{"type":"string"}},"Entrypoint":{"type":"array","items":{"type":"string"}},"Cmd":{"type":"array","items":{"type":"string"}},"Volumes":{"type":"array","items":{"type":"string"}},"WorkingDir":{"type":"string"},"StopSignal":{"type":"string"},"ArgsEscaped":{"type":"boolean"},"Healthcheck":{"$ref":"#/$defs/Healthcheck"},"OnBuild":{"type":"array","items":{"type":"string"}},"Shell":{"type":"array","items":{"type":"string"}}}},"Int64":{"type":"string","pattern":pattern9Text},"License":{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]},"Manifest":{"type":"object","properties":{"mediaType":{"type":"string"},"digest":{"$ref":"#/$defs/Digest"},"sizeBytes":{"$ref":"#/$defs/Bytes"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"descriptorAnnotations":{"type":"object","additionalProperties":{"type":"string"}},"artifactType":{"type":"string"},"platform":{"$ref":"#/$defs/Platform"},"subject":{"$ref":"#/$defs/Subject"}}},"Owner":{"type":"object","properties":{"id":{"type":"string"},"type":{"const":"folder"}},"required":["id"]},"Platform":{"type":"object","properties":{"os":{"type":"string"},"architecture":{"type":"string"},"variant":{"type":"string"},"osVersion":{"type":"string"},"osFeatures":{"type":"array","items":{"type":"string"}}}},"Pointer":{"type":"string","pattern":pattern4Text},"Reference":{"type":"object","properties":{"text":{"type":"string"},"registry":{"type":"string"},"repository":{"type":"string"},"tag":{"type":"string"},"digest":{"type":"string"}}},"Residue":{"type":"object","properties":{"format":{"type":"string"},"version":{"type":"string"},"members":{"type":"array","items":{"$ref":"#/$defs/ResidueMember"}}},"required":["format","members"]},"ResidueMember":{"type":"object","properties":{"at":{"$ref":"#/$defs/Pointer"},"value":{},"key":{"type":"string"},"occurrence":{"type":"integer","minimum":0},"of":{"type":"integer","minimum":1}},"required":["at"]},"Source":{"type":"object","properties":{"format":{"type":"string"},"version":{"type":"string"},"derived":{"type":"array","items":{"$ref":"#/$defs/Pointer"}}},"required":["format"]},"Subject":{"type":"object","properties":{"mediaType":{"type":"string"},"digest":{"$ref":"#/$defs/Digest"},"sizeBytes":{"$ref":"#/$defs/Bytes"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"artifactType":{"type":"string"},"platform":{"$ref":"#/$defs/BlobPlatform"}}},"Timestamp":{"type":"string","pattern":pattern5Text}}};
const func0 = Object.prototype.hasOwnProperty;


function validate21(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_format, data_version, data_derived;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "format": data_format = data[key]; break;
case "version": data_version = data[key]; break;
case "derived": data_derived = data[key]; break;
}
}
if(data_format === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_format !== undefined){
if(typeof data_format !== "string"){
const err1 = {instancePath:"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_version !== undefined){
if(typeof data_version !== "string"){
const err2 = {instancePath:"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_derived !== undefined){
let data2 = data_derived;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err3 = {instancePath:"/derived/" + i0,schemaPath:"#/$defs/Pointer/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/derived/" + i0,schemaPath:"#/$defs/Pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath:"/derived",schemaPath:"#/properties/derived/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err6);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}




function validate24(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_mediaType, data_digest, data_sizeBytes, data_urls, data_annotations, data_artifactType, data_platform;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "mediaType": data_mediaType = data[key]; break;
case "digest": data_digest = data[key]; break;
case "sizeBytes": data_sizeBytes = data[key]; break;
case "urls": data_urls = data[key]; break;
case "annotations": data_annotations = data[key]; break;
case "artifactType": data_artifactType = data[key]; break;
case "platform": data_platform = data[key]; break;
}
}
if(data_mediaType !== undefined){
if(typeof data_mediaType !== "string"){
const err0 = {instancePath:"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_digest !== undefined){
let data1 = data_digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern8.test(data1))){
const err1 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
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
if(data_sizeBytes !== undefined){
let data2 = data_sizeBytes;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err3 = {instancePath:"/sizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/sizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data_annotations !== undefined){
let data5 = data_annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(!func0.call(data5, key0)) continue;
if(typeof data5[key0] !== "string"){
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
if(data_artifactType !== undefined){
if(typeof data_artifactType !== "string"){
const err9 = {instancePath:"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data_platform !== undefined){
let data8 = data_platform;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let data8_os, data8_architecture, data8_variant, data8_osVersion, data8_osFeatures, data8_features;
for(const key in data8){
if(func0.call(data8, key)) switch(key){
case "os": data8_os = data8[key]; break;
case "architecture": data8_architecture = data8[key]; break;
case "variant": data8_variant = data8[key]; break;
case "osVersion": data8_osVersion = data8[key]; break;
case "osFeatures": data8_osFeatures = data8[key]; break;
case "features": data8_features = data8[key]; break;
}
}
if(data8_os !== undefined){
if(typeof data8_os !== "string"){
const err10 = {instancePath:"/platform/os",schemaPath:"#/$defs/BlobPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data8_architecture !== undefined){
if(typeof data8_architecture !== "string"){
const err11 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/BlobPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data8_variant !== undefined){
if(typeof data8_variant !== "string"){
const err12 = {instancePath:"/platform/variant",schemaPath:"#/$defs/BlobPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data8_osVersion !== undefined){
if(typeof data8_osVersion !== "string"){
const err13 = {instancePath:"/platform/osVersion",schemaPath:"#/$defs/BlobPlatform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data8_osFeatures !== undefined){
let data13 = data8_osFeatures;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err14 = {instancePath:"/platform/osFeatures/" + i1,schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:"/platform/osFeatures",schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data8_features !== undefined){
let data15 = data8_features;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err16 = {instancePath:"/platform/features/" + i2,schemaPath:"#/$defs/BlobPlatform/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:"/platform/features",schemaPath:"#/$defs/BlobPlatform/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:"/platform",schemaPath:"#/$defs/BlobPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err19);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_mediaType, data_digest, data_sizeBytes, data_urls, data_annotations, data_descriptorAnnotations, data_artifactType, data_platform, data_subject;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "mediaType": data_mediaType = data[key]; break;
case "digest": data_digest = data[key]; break;
case "sizeBytes": data_sizeBytes = data[key]; break;
case "urls": data_urls = data[key]; break;
case "annotations": data_annotations = data[key]; break;
case "descriptorAnnotations": data_descriptorAnnotations = data[key]; break;
case "artifactType": data_artifactType = data[key]; break;
case "platform": data_platform = data[key]; break;
case "subject": data_subject = data[key]; break;
}
}
if(data_mediaType !== undefined){
if(typeof data_mediaType !== "string"){
const err0 = {instancePath:"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_digest !== undefined){
let data1 = data_digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern8.test(data1))){
const err1 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
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
if(data_sizeBytes !== undefined){
let data2 = data_sizeBytes;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err3 = {instancePath:"/sizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/sizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data_annotations !== undefined){
let data5 = data_annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(!func0.call(data5, key0)) continue;
if(typeof data5[key0] !== "string"){
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
if(data_descriptorAnnotations !== undefined){
let data7 = data_descriptorAnnotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!func0.call(data7, key1)) continue;
if(typeof data7[key1] !== "string"){
const err9 = {instancePath:"/descriptorAnnotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/descriptorAnnotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:"/descriptorAnnotations",schemaPath:"#/properties/descriptorAnnotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data_artifactType !== undefined){
if(typeof data_artifactType !== "string"){
const err11 = {instancePath:"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_platform !== undefined){
let data10 = data_platform;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let data10_os, data10_architecture, data10_variant, data10_osVersion, data10_osFeatures;
for(const key in data10){
if(func0.call(data10, key)) switch(key){
case "os": data10_os = data10[key]; break;
case "architecture": data10_architecture = data10[key]; break;
case "variant": data10_variant = data10[key]; break;
case "osVersion": data10_osVersion = data10[key]; break;
case "osFeatures": data10_osFeatures = data10[key]; break;
}
}
if(data10_os !== undefined){
if(typeof data10_os !== "string"){
const err12 = {instancePath:"/platform/os",schemaPath:"#/$defs/Platform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data10_architecture !== undefined){
if(typeof data10_architecture !== "string"){
const err13 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/Platform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data10_variant !== undefined){
if(typeof data10_variant !== "string"){
const err14 = {instancePath:"/platform/variant",schemaPath:"#/$defs/Platform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data10_osVersion !== undefined){
if(typeof data10_osVersion !== "string"){
const err15 = {instancePath:"/platform/osVersion",schemaPath:"#/$defs/Platform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data10_osFeatures !== undefined){
let data15 = data10_osFeatures;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err16 = {instancePath:"/platform/osFeatures/" + i1,schemaPath:"#/$defs/Platform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:"/platform/osFeatures",schemaPath:"#/$defs/Platform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:"/platform",schemaPath:"#/$defs/Platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data_subject !== undefined){
if(!(validate24(data_subject))){
vErrors = addAll(vErrors, validate24.errors, "/subject");
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err19);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate27(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_mediaType, data_digest, data_sizeBytes, data_urls, data_annotations, data_artifactType, data_platform, data_kind, data_isAvailable, data_contentSizeBytes, data_totalSizeBytes, data_unpackedSizeBytes, data_attestedDigest;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "mediaType": data_mediaType = data[key]; break;
case "digest": data_digest = data[key]; break;
case "sizeBytes": data_sizeBytes = data[key]; break;
case "urls": data_urls = data[key]; break;
case "annotations": data_annotations = data[key]; break;
case "artifactType": data_artifactType = data[key]; break;
case "platform": data_platform = data[key]; break;
case "kind": data_kind = data[key]; break;
case "isAvailable": data_isAvailable = data[key]; break;
case "contentSizeBytes": data_contentSizeBytes = data[key]; break;
case "totalSizeBytes": data_totalSizeBytes = data[key]; break;
case "unpackedSizeBytes": data_unpackedSizeBytes = data[key]; break;
case "attestedDigest": data_attestedDigest = data[key]; break;
}
}
if(data_mediaType !== undefined){
if(typeof data_mediaType !== "string"){
const err0 = {instancePath:"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_digest !== undefined){
let data1 = data_digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern8.test(data1))){
const err1 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
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
if(data_sizeBytes !== undefined){
let data2 = data_sizeBytes;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err3 = {instancePath:"/sizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/sizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data_annotations !== undefined){
let data5 = data_annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(!func0.call(data5, key0)) continue;
if(typeof data5[key0] !== "string"){
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
if(data_artifactType !== undefined){
if(typeof data_artifactType !== "string"){
const err9 = {instancePath:"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data_platform !== undefined){
let data8 = data_platform;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let data8_os, data8_architecture, data8_variant, data8_osVersion, data8_osFeatures, data8_features;
for(const key in data8){
if(func0.call(data8, key)) switch(key){
case "os": data8_os = data8[key]; break;
case "architecture": data8_architecture = data8[key]; break;
case "variant": data8_variant = data8[key]; break;
case "osVersion": data8_osVersion = data8[key]; break;
case "osFeatures": data8_osFeatures = data8[key]; break;
case "features": data8_features = data8[key]; break;
}
}
if(data8_os !== undefined){
if(typeof data8_os !== "string"){
const err10 = {instancePath:"/platform/os",schemaPath:"#/$defs/BlobPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data8_architecture !== undefined){
if(typeof data8_architecture !== "string"){
const err11 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/BlobPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data8_variant !== undefined){
if(typeof data8_variant !== "string"){
const err12 = {instancePath:"/platform/variant",schemaPath:"#/$defs/BlobPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data8_osVersion !== undefined){
if(typeof data8_osVersion !== "string"){
const err13 = {instancePath:"/platform/osVersion",schemaPath:"#/$defs/BlobPlatform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data8_osFeatures !== undefined){
let data13 = data8_osFeatures;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err14 = {instancePath:"/platform/osFeatures/" + i1,schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:"/platform/osFeatures",schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data8_features !== undefined){
let data15 = data8_features;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err16 = {instancePath:"/platform/features/" + i2,schemaPath:"#/$defs/BlobPlatform/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:"/platform/features",schemaPath:"#/$defs/BlobPlatform/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:"/platform",schemaPath:"#/$defs/BlobPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data_kind !== undefined){
if(typeof data_kind !== "string"){
const err19 = {instancePath:"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data_isAvailable !== undefined){
if(typeof data_isAvailable !== "boolean"){
const err20 = {instancePath:"/isAvailable",schemaPath:"#/properties/isAvailable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data_contentSizeBytes !== undefined){
let data19 = data_contentSizeBytes;
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err21 = {instancePath:"/contentSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:"/contentSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data_totalSizeBytes !== undefined){
let data20 = data_totalSizeBytes;
if(typeof data20 === "string"){
if(!pattern9.test(data20)){
const err23 = {instancePath:"/totalSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:"/totalSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data_unpackedSizeBytes !== undefined){
let data21 = data_unpackedSizeBytes;
if(typeof data21 === "string"){
if(!pattern9.test(data21)){
const err25 = {instancePath:"/unpackedSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:"/unpackedSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data_attestedDigest !== undefined){
let data22 = data_attestedDigest;
if(typeof data22 === "string"){
if(!(isSha256(data22) || pattern8.test(data22))){
const err27 = {instancePath:"/attestedDigest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err27);
errors++;
}
}
else {
const err28 = {instancePath:"/attestedDigest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_id, data_mediaType, data_digest, data_sizeBytes, data_urls, data_annotations, data_artifactType, data_platform;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "id": data_id = data[key]; break;
case "mediaType": data_mediaType = data[key]; break;
case "digest": data_digest = data[key]; break;
case "sizeBytes": data_sizeBytes = data[key]; break;
case "urls": data_urls = data[key]; break;
case "annotations": data_annotations = data[key]; break;
case "artifactType": data_artifactType = data[key]; break;
case "platform": data_platform = data[key]; break;
}
}
if(data_id !== undefined){
if(typeof data_id !== "string"){
const err0 = {instancePath:"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_mediaType !== undefined){
if(typeof data_mediaType !== "string"){
const err1 = {instancePath:"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_digest !== undefined){
let data2 = data_digest;
if(typeof data2 === "string"){
if(!(isSha256(data2) || pattern8.test(data2))){
const err2 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
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
if(data_sizeBytes !== undefined){
let data3 = data_sizeBytes;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err4 = {instancePath:"/sizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/sizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_urls !== undefined){
let data4 = data_urls;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err6 = {instancePath:"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_annotations !== undefined){
let data6 = data_annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(!func0.call(data6, key0)) continue;
if(typeof data6[key0] !== "string"){
const err8 = {instancePath:"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data_artifactType !== undefined){
if(typeof data_artifactType !== "string"){
const err10 = {instancePath:"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data_platform !== undefined){
let data9 = data_platform;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let data9_os, data9_architecture, data9_variant, data9_osVersion, data9_osFeatures, data9_features;
for(const key in data9){
if(func0.call(data9, key)) switch(key){
case "os": data9_os = data9[key]; break;
case "architecture": data9_architecture = data9[key]; break;
case "variant": data9_variant = data9[key]; break;
case "osVersion": data9_osVersion = data9[key]; break;
case "osFeatures": data9_osFeatures = data9[key]; break;
case "features": data9_features = data9[key]; break;
}
}
if(data9_os !== undefined){
if(typeof data9_os !== "string"){
const err11 = {instancePath:"/platform/os",schemaPath:"#/$defs/BlobPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data9_architecture !== undefined){
if(typeof data9_architecture !== "string"){
const err12 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/BlobPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data9_variant !== undefined){
if(typeof data9_variant !== "string"){
const err13 = {instancePath:"/platform/variant",schemaPath:"#/$defs/BlobPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data9_osVersion !== undefined){
if(typeof data9_osVersion !== "string"){
const err14 = {instancePath:"/platform/osVersion",schemaPath:"#/$defs/BlobPlatform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data9_osFeatures !== undefined){
let data14 = data9_osFeatures;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err15 = {instancePath:"/platform/osFeatures/" + i1,schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:"/platform/osFeatures",schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data9_features !== undefined){
let data16 = data9_features;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err17 = {instancePath:"/platform/features/" + i2,schemaPath:"#/$defs/BlobPlatform/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:"/platform/features",schemaPath:"#/$defs/BlobPlatform/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:"/platform",schemaPath:"#/$defs/BlobPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err20);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate33(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Test, data_Interval, data_Timeout, data_StartPeriod, data_StartInterval, data_Retries;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Test": data_Test = data[key]; break;
case "Interval": data_Interval = data[key]; break;
case "Timeout": data_Timeout = data[key]; break;
case "StartPeriod": data_StartPeriod = data[key]; break;
case "StartInterval": data_StartInterval = data[key]; break;
case "Retries": data_Retries = data[key]; break;
}
}
if(data_Test !== undefined){
let data0 = data_Test;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:"/Test/" + i0,schemaPath:"#/properties/Test/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
}
else {
const err1 = {instancePath:"/Test",schemaPath:"#/properties/Test/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_Interval !== undefined){
let data2 = data_Interval;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err2 = {instancePath:"/Interval",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/Interval",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_Timeout !== undefined){
let data3 = data_Timeout;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err4 = {instancePath:"/Timeout",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:"/Timeout",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_StartPeriod !== undefined){
let data4 = data_StartPeriod;
if(typeof data4 === "string"){
if(!pattern9.test(data4)){
const err6 = {instancePath:"/StartPeriod",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:"/StartPeriod",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_StartInterval !== undefined){
let data5 = data_StartInterval;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err8 = {instancePath:"/StartInterval",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:"/StartInterval",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data_Retries !== undefined){
let data6 = data_Retries;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
const err10 = {instancePath:"/Retries",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:"/Retries",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err12);
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_User, data_ExposedPorts, data_Env, data_Entrypoint, data_Cmd, data_Volumes, data_WorkingDir, data_StopSignal, data_ArgsEscaped, data_Healthcheck, data_OnBuild, data_Shell;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "User": data_User = data[key]; break;
case "ExposedPorts": data_ExposedPorts = data[key]; break;
case "Env": data_Env = data[key]; break;
case "Entrypoint": data_Entrypoint = data[key]; break;
case "Cmd": data_Cmd = data[key]; break;
case "Volumes": data_Volumes = data[key]; break;
case "WorkingDir": data_WorkingDir = data[key]; break;
case "StopSignal": data_StopSignal = data[key]; break;
case "ArgsEscaped": data_ArgsEscaped = data[key]; break;
case "Healthcheck": data_Healthcheck = data[key]; break;
case "OnBuild": data_OnBuild = data[key]; break;
case "Shell": data_Shell = data[key]; break;
}
}
if(data_User !== undefined){
if(typeof data_User !== "string"){
const err0 = {instancePath:"/User",schemaPath:"#/properties/User/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_ExposedPorts !== undefined){
let data1 = data_ExposedPorts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err1 = {instancePath:"/ExposedPorts/" + i0,schemaPath:"#/properties/ExposedPorts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath:"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_Env !== undefined){
let data3 = data_Env;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err3 = {instancePath:"/Env/" + i1,schemaPath:"#/properties/Env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath:"/Env",schemaPath:"#/properties/Env/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_Entrypoint !== undefined){
let data5 = data_Entrypoint;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err5 = {instancePath:"/Entrypoint/" + i2,schemaPath:"#/properties/Entrypoint/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:"/Entrypoint",schemaPath:"#/properties/Entrypoint/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data_Cmd !== undefined){
let data7 = data_Cmd;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(typeof data7[i3] !== "string"){
const err7 = {instancePath:"/Cmd/" + i3,schemaPath:"#/properties/Cmd/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:"/Cmd",schemaPath:"#/properties/Cmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_Volumes !== undefined){
let data9 = data_Volumes;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(typeof data9[i4] !== "string"){
const err9 = {instancePath:"/Volumes/" + i4,schemaPath:"#/properties/Volumes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:"/Volumes",schemaPath:"#/properties/Volumes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data_WorkingDir !== undefined){
if(typeof data_WorkingDir !== "string"){
const err11 = {instancePath:"/WorkingDir",schemaPath:"#/properties/WorkingDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_StopSignal !== undefined){
if(typeof data_StopSignal !== "string"){
const err12 = {instancePath:"/StopSignal",schemaPath:"#/properties/StopSignal/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data_ArgsEscaped !== undefined){
if(typeof data_ArgsEscaped !== "boolean"){
const err13 = {instancePath:"/ArgsEscaped",schemaPath:"#/properties/ArgsEscaped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data_Healthcheck !== undefined){
if(!(validate33(data_Healthcheck))){
vErrors = addAll(vErrors, validate33.errors, "/Healthcheck");
errors = vErrors.length;
}
}
if(data_OnBuild !== undefined){
let data15 = data_OnBuild;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
if(typeof data15[i5] !== "string"){
const err14 = {instancePath:"/OnBuild/" + i5,schemaPath:"#/properties/OnBuild/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:"/OnBuild",schemaPath:"#/properties/OnBuild/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data_Shell !== undefined){
let data17 = data_Shell;
if(Array.isArray(data17)){
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
if(typeof data17[i6] !== "string"){
const err16 = {instancePath:"/Shell/" + i6,schemaPath:"#/properties/Shell/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:"/Shell",schemaPath:"#/properties/Shell/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err18);
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}



function validate36(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_createdAt, data_createdBy, data_author, data_comment, data_isEmptyLayer;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "createdAt": data_createdAt = data[key]; break;
case "createdBy": data_createdBy = data[key]; break;
case "author": data_author = data[key]; break;
case "comment": data_comment = data[key]; break;
case "isEmptyLayer": data_isEmptyLayer = data[key]; break;
}
}
if(data_createdAt !== undefined){
let data0 = data_createdAt;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err0 = {instancePath:"/createdAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/createdAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_createdBy !== undefined){
if(typeof data_createdBy !== "string"){
const err2 = {instancePath:"/createdBy",schemaPath:"#/properties/createdBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_author !== undefined){
if(typeof data_author !== "string"){
const err3 = {instancePath:"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_comment !== undefined){
if(typeof data_comment !== "string"){
const err4 = {instancePath:"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_isEmptyLayer !== undefined){
if(typeof data_isEmptyLayer !== "boolean"){
const err5 = {instancePath:"/isEmptyLayer",schemaPath:"#/properties/isEmptyLayer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err6);
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate39(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_at, data_key, data_occurrence, data_of;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "at": data_at = data[key]; break;
case "key": data_key = data[key]; break;
case "occurrence": data_occurrence = data[key]; break;
case "of": data_of = data[key]; break;
}
}
if(data_at === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_at !== undefined){
let data0 = data_at;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:"/at",schemaPath:"#/$defs/Pointer/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/at",schemaPath:"#/$defs/Pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_key !== undefined){
if(typeof data_key !== "string"){
const err3 = {instancePath:"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_occurrence !== undefined){
let data2 = data_occurrence;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:"/occurrence",schemaPath:"#/properties/occurrence/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:"/occurrence",schemaPath:"#/properties/occurrence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
if(data_of !== undefined){
let data3 = data_of;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err6);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:"/of",schemaPath:"#/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_format, data_members, data_version;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "format": data_format = data[key]; break;
case "members": data_members = data[key]; break;
case "version": data_version = data[key]; break;
}
}
if(data_format === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_members === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_format !== undefined){
if(typeof data_format !== "string"){
const err2 = {instancePath:"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_version !== undefined){
if(typeof data_version !== "string"){
const err3 = {instancePath:"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_members !== undefined){
let data2 = data_members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data2[i0]))){
vErrors = addAll(vErrors, validate39.errors, "/members/" + i0);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err5);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_modelVersion, data_kind, data_source, data_id, data_name, data_description, data_platform, data_createdAt, data_builtAt, data_lastTaggedAt, data_status, data_providerStatus, data_owner, data_labels, data_licenses, data_registry, data_repository, data_tags, data_references, data_repoDigests, data_manifest, data_manifests, data_config, data_layers, data_diffIds, data_imageConfig, data_history, data_author, data_comment, data_compressedSizeBytes, data_unpackedSizeBytes, data_localSizeBytes, data_family, data_storedSizeBytes, data_virtualSizeBytes, data_minDiskBytes, data_encryptionKey, data_residue, data_schemaVersion, data_apiVersion;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "modelVersion": data_modelVersion = data[key]; break;
case "kind": data_kind = data[key]; break;
case "source": data_source = data[key]; break;
case "id": data_id = data[key]; break;
case "name": data_name = data[key]; break;
case "description": data_description = data[key]; break;
case "platform": data_platform = data[key]; break;
case "createdAt": data_createdAt = data[key]; break;
case "builtAt": data_builtAt = data[key]; break;
case "lastTaggedAt": data_lastTaggedAt = data[key]; break;
case "status": data_status = data[key]; break;
case "providerStatus": data_providerStatus = data[key]; break;
case "owner": data_owner = data[key]; break;
case "labels": data_labels = data[key]; break;
case "licenses": data_licenses = data[key]; break;
case "registry": data_registry = data[key]; break;
case "repository": data_repository = data[key]; break;
case "tags": data_tags = data[key]; break;
case "references": data_references = data[key]; break;
case "repoDigests": data_repoDigests = data[key]; break;
case "manifest": data_manifest = data[key]; break;
case "manifests": data_manifests = data[key]; break;
case "config": data_config = data[key]; break;
case "layers": data_layers = data[key]; break;
case "diffIds": data_diffIds = data[key]; break;
case "imageConfig": data_imageConfig = data[key]; break;
case "history": data_history = data[key]; break;
case "author": data_author = data[key]; break;
case "comment": data_comment = data[key]; break;
case "compressedSizeBytes": data_compressedSizeBytes = data[key]; break;
case "unpackedSizeBytes": data_unpackedSizeBytes = data[key]; break;
case "localSizeBytes": data_localSizeBytes = data[key]; break;
case "family": data_family = data[key]; break;
case "storedSizeBytes": data_storedSizeBytes = data[key]; break;
case "virtualSizeBytes": data_virtualSizeBytes = data[key]; break;
case "minDiskBytes": data_minDiskBytes = data[key]; break;
case "encryptionKey": data_encryptionKey = data[key]; break;
case "residue": data_residue = data[key]; break;
case "schemaVersion": data_schemaVersion = data[key]; break;
case "apiVersion": data_apiVersion = data[key]; break;
}
}
if(data_modelVersion === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "modelVersion"},message:"must have required property '"+"modelVersion"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_kind === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_modelVersion !== undefined){
if("1" !== data_modelVersion){
const err2 = {instancePath:"/modelVersion",schemaPath:"#/properties/modelVersion/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_kind !== undefined){
let data1 = data_kind;
if(!((data1 === "container-image") || (data1 === "machine-image"))){
const err3 = {instancePath:"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_source !== undefined){
let data2 = data_source;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0]))){
vErrors = addAll(vErrors, validate21.errors, "/source/" + i0);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_id !== undefined){
if(typeof data_id !== "string"){
const err5 = {instancePath:"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_name !== undefined){
if(typeof data_name !== "string"){
const err6 = {instancePath:"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data_description !== undefined){
if(typeof data_description !== "string"){
const err7 = {instancePath:"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_platform !== undefined){
let data7 = data_platform;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let data7_os, data7_architecture, data7_variant, data7_osVersion, data7_osFeatures;
for(const key in data7){
if(func0.call(data7, key)) switch(key){
case "os": data7_os = data7[key]; break;
case "architecture": data7_architecture = data7[key]; break;
case "variant": data7_variant = data7[key]; break;
case "osVersion": data7_osVersion = data7[key]; break;
case "osFeatures": data7_osFeatures = data7[key]; break;
}
}
if(data7_os !== undefined){
if(typeof data7_os !== "string"){
const err8 = {instancePath:"/platform/os",schemaPath:"#/$defs/Platform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data7_architecture !== undefined){
if(typeof data7_architecture !== "string"){
const err9 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/Platform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data7_variant !== undefined){
if(typeof data7_variant !== "string"){
const err10 = {instancePath:"/platform/variant",schemaPath:"#/$defs/Platform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data7_osVersion !== undefined){
if(typeof data7_osVersion !== "string"){
const err11 = {instancePath:"/platform/osVersion",schemaPath:"#/$defs/Platform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data7_osFeatures !== undefined){
let data12 = data7_osFeatures;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err12 = {instancePath:"/platform/osFeatures/" + i1,schemaPath:"#/$defs/Platform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:"/platform/osFeatures",schemaPath:"#/$defs/Platform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:"/platform",schemaPath:"#/$defs/Platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data_createdAt !== undefined){
let data14 = data_createdAt;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err15 = {instancePath:"/createdAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:"/createdAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data_builtAt !== undefined){
let data15 = data_builtAt;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err17 = {instancePath:"/builtAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:"/builtAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data_lastTaggedAt !== undefined){
let data16 = data_lastTaggedAt;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err19 = {instancePath:"/lastTaggedAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:"/lastTaggedAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data_status !== undefined){
let data17 = data_status;
if(!(((((data17 === "pending") || (data17 === "available")) || (data17 === "failed")) || (data17 === "deleting")) || (data17 === "unknown"))){
const err21 = {instancePath:"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data_providerStatus !== undefined){
if(typeof data_providerStatus !== "string"){
const err22 = {instancePath:"/providerStatus",schemaPath:"#/properties/providerStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data_owner !== undefined){
let data19 = data_owner;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let data19_id, data19_type;
for(const key in data19){
if(func0.call(data19, key)) switch(key){
case "id": data19_id = data19[key]; break;
case "type": data19_type = data19[key]; break;
}
}
if(data19_id === undefined){
const err23 = {instancePath:"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = add(vErrors, err23);
errors++;
}
if(data19_id !== undefined){
if(typeof data19_id !== "string"){
const err24 = {instancePath:"/owner/id",schemaPath:"#/$defs/Owner/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data19_type !== undefined){
if("folder" !== data19_type){
const err25 = {instancePath:"/owner/type",schemaPath:"#/$defs/Owner/properties/type/const",keyword:"const",params:{allowedValue: "folder"},message:"must be equal to constant"};
vErrors = add(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath:"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data_labels !== undefined){
let data22 = data_labels;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key0 in data22){
if(!func0.call(data22, key0)) continue;
if(typeof data22[key0] !== "string"){
const err27 = {instancePath:"/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err28);
errors++;
}
}
if(data_licenses !== undefined){
let data24 = data_licenses;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let data25_id;
for(const key in data25){
if(func0.call(data25, key)) switch(key){
case "id": data25_id = data25[key]; break;
}
}
if(data25_id === undefined){
const err29 = {instancePath:"/licenses/" + i2,schemaPath:"#/$defs/License/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = add(vErrors, err29);
errors++;
}
if(data25_id !== undefined){
if(typeof data25_id !== "string"){
const err30 = {instancePath:"/licenses/" + i2+"/id",schemaPath:"#/$defs/License/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath:"/licenses/" + i2,schemaPath:"#/$defs/License/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath:"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err32);
errors++;
}
}
if(data_registry !== undefined){
if(typeof data_registry !== "string"){
const err33 = {instancePath:"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err33);
errors++;
}
}
if(data_repository !== undefined){
if(typeof data_repository !== "string"){
const err34 = {instancePath:"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err34);
errors++;
}
}
if(data_tags !== undefined){
let data29 = data_tags;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(typeof data29[i3] !== "string"){
const err35 = {instancePath:"/tags/" + i3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath:"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err36);
errors++;
}
}
if(data_references !== undefined){
let data31 = data_references;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let data32_text, data32_registry, data32_repository, data32_tag, data32_digest;
for(const key in data32){
if(func0.call(data32, key)) switch(key){
case "text": data32_text = data32[key]; break;
case "registry": data32_registry = data32[key]; break;
case "repository": data32_repository = data32[key]; break;
case "tag": data32_tag = data32[key]; break;
case "digest": data32_digest = data32[key]; break;
}
}
if(data32_text !== undefined){
if(typeof data32_text !== "string"){
const err37 = {instancePath:"/references/" + i4+"/text",schemaPath:"#/$defs/Reference/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err37);
errors++;
}
}
if(data32_registry !== undefined){
if(typeof data32_registry !== "string"){
const err38 = {instancePath:"/references/" + i4+"/registry",schemaPath:"#/$defs/Reference/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err38);
errors++;
}
}
if(data32_repository !== undefined){
if(typeof data32_repository !== "string"){
const err39 = {instancePath:"/references/" + i4+"/repository",schemaPath:"#/$defs/Reference/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err39);
errors++;
}
}
if(data32_tag !== undefined){
if(typeof data32_tag !== "string"){
const err40 = {instancePath:"/references/" + i4+"/tag",schemaPath:"#/$defs/Reference/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err40);
errors++;
}
}
if(data32_digest !== undefined){
if(typeof data32_digest !== "string"){
const err41 = {instancePath:"/references/" + i4+"/digest",schemaPath:"#/$defs/Reference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath:"/references/" + i4,schemaPath:"#/$defs/Reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err43);
errors++;
}
}
if(data_repoDigests !== undefined){
let data38 = data_repoDigests;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let data39_text, data39_registry, data39_repository, data39_tag, data39_digest;
for(const key in data39){
if(func0.call(data39, key)) switch(key){
case "text": data39_text = data39[key]; break;
case "registry": data39_registry = data39[key]; break;
case "repository": data39_repository = data39[key]; break;
case "tag": data39_tag = data39[key]; break;
case "digest": data39_digest = data39[key]; break;
}
}
if(data39_text !== undefined){
if(typeof data39_text !== "string"){
const err44 = {instancePath:"/repoDigests/" + i5+"/text",schemaPath:"#/$defs/Reference/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err44);
errors++;
}
}
if(data39_registry !== undefined){
if(typeof data39_registry !== "string"){
const err45 = {instancePath:"/repoDigests/" + i5+"/registry",schemaPath:"#/$defs/Reference/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err45);
errors++;
}
}
if(data39_repository !== undefined){
if(typeof data39_repository !== "string"){
const err46 = {instancePath:"/repoDigests/" + i5+"/repository",schemaPath:"#/$defs/Reference/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err46);
errors++;
}
}
if(data39_tag !== undefined){
if(typeof data39_tag !== "string"){
const err47 = {instancePath:"/repoDigests/" + i5+"/tag",schemaPath:"#/$defs/Reference/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err47);
errors++;
}
}
if(data39_digest !== undefined){
if(typeof data39_digest !== "string"){
const err48 = {instancePath:"/repoDigests/" + i5+"/digest",schemaPath:"#/$defs/Reference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath:"/repoDigests/" + i5,schemaPath:"#/$defs/Reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err49);
errors++;
}
}
}
else {
const err50 = {instancePath:"/repoDigests",schemaPath:"#/properties/repoDigests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err50);
errors++;
}
}
if(data_manifest !== undefined){
if(!(validate23(data_manifest))){
vErrors = addAll(vErrors, validate23.errors, "/manifest");
errors = vErrors.length;
}
}
if(data_manifests !== undefined){
let data46 = data_manifests;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
if(!(validate27(data46[i6]))){
vErrors = addAll(vErrors, validate27.errors, "/manifests/" + i6);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err51);
errors++;
}
}
if(data_config !== undefined){
if(!(validate29(data_config))){
vErrors = addAll(vErrors, validate29.errors, "/config");
errors = vErrors.length;
}
}
if(data_layers !== undefined){
let data49 = data_layers;
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
if(!(validate29(data49[i7]))){
vErrors = addAll(vErrors, validate29.errors, "/layers/" + i7);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err52);
errors++;
}
}
if(data_diffIds !== undefined){
let data51 = data_diffIds;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
if(typeof data52 === "string"){
if(!(isSha256(data52) || pattern8.test(data52))){
const err53 = {instancePath:"/diffIds/" + i8,schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err53);
errors++;
}
}
else {
const err54 = {instancePath:"/diffIds/" + i8,schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err54);
errors++;
}
}
}
else {
const err55 = {instancePath:"/diffIds",schemaPath:"#/properties/diffIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err55);
errors++;
}
}
if(data_imageConfig !== undefined){
if(!(validate32(data_imageConfig))){
vErrors = addAll(vErrors, validate32.errors, "/imageConfig");
errors = vErrors.length;
}
}
if(data_history !== undefined){
let data54 = data_history;
if(Array.isArray(data54)){
const len9 = data54.length;
for(let i9=0; i9<len9; i9++){
if(!(validate36(data54[i9]))){
vErrors = addAll(vErrors, validate36.errors, "/history/" + i9);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err56);
errors++;
}
}
if(data_author !== undefined){
if(typeof data_author !== "string"){
const err57 = {instancePath:"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err57);
errors++;
}
}
if(data_comment !== undefined){
if(typeof data_comment !== "string"){
const err58 = {instancePath:"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err58);
errors++;
}
}
if(data_compressedSizeBytes !== undefined){
let data58 = data_compressedSizeBytes;
if(typeof data58 === "string"){
if(!pattern9.test(data58)){
const err59 = {instancePath:"/compressedSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err59);
errors++;
}
}
else {
const err60 = {instancePath:"/compressedSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err60);
errors++;
}
}
if(data_unpackedSizeBytes !== undefined){
let data59 = data_unpackedSizeBytes;
if(typeof data59 === "string"){
if(!pattern9.test(data59)){
const err61 = {instancePath:"/unpackedSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err61);
errors++;
}
}
else {
const err62 = {instancePath:"/unpackedSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err62);
errors++;
}
}
if(data_localSizeBytes !== undefined){
let data60 = data_localSizeBytes;
if(typeof data60 === "string"){
if(!pattern9.test(data60)){
const err63 = {instancePath:"/localSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err63);
errors++;
}
}
else {
const err64 = {instancePath:"/localSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err64);
errors++;
}
}
if(data_family !== undefined){
if(typeof data_family !== "string"){
const err65 = {instancePath:"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err65);
errors++;
}
}
if(data_storedSizeBytes !== undefined){
let data62 = data_storedSizeBytes;
if(typeof data62 === "string"){
if(!pattern9.test(data62)){
const err66 = {instancePath:"/storedSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err66);
errors++;
}
}
else {
const err67 = {instancePath:"/storedSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err67);
errors++;
}
}
if(data_virtualSizeBytes !== undefined){
let data63 = data_virtualSizeBytes;
if(typeof data63 === "string"){
if(!pattern9.test(data63)){
const err68 = {instancePath:"/virtualSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err68);
errors++;
}
}
else {
const err69 = {instancePath:"/virtualSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err69);
errors++;
}
}
if(data_minDiskBytes !== undefined){
let data64 = data_minDiskBytes;
if(typeof data64 === "string"){
if(!pattern9.test(data64)){
const err70 = {instancePath:"/minDiskBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err70);
errors++;
}
}
else {
const err71 = {instancePath:"/minDiskBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err71);
errors++;
}
}
if(data_encryptionKey !== undefined){
let data65 = data_encryptionKey;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let data65_id, data65_version;
for(const key in data65){
if(func0.call(data65, key)) switch(key){
case "id": data65_id = data65[key]; break;
case "version": data65_version = data65[key]; break;
}
}
if(data65_id !== undefined){
if(typeof data65_id !== "string"){
const err72 = {instancePath:"/encryptionKey/id",schemaPath:"#/$defs/EncryptionKey/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err72);
errors++;
}
}
if(data65_version !== undefined){
if(typeof data65_version !== "string"){
const err73 = {instancePath:"/encryptionKey/version",schemaPath:"#/$defs/EncryptionKey/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err73);
errors++;
}
}
}
else {
const err74 = {instancePath:"/encryptionKey",schemaPath:"#/$defs/EncryptionKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err74);
errors++;
}
}
if(data_residue !== undefined){
let data68 = data_residue;
if(Array.isArray(data68)){
const len10 = data68.length;
for(let i10=0; i10<len10; i10++){
if(!(validate38(data68[i10]))){
vErrors = addAll(vErrors, validate38.errors, "/residue/" + i10);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:"/residue",schemaPath:"#/properties/residue/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err75);
errors++;
}
}
if(data_schemaVersion !== undefined){
const err76 = {instancePath:"/schemaVersion",schemaPath:"#/properties/schemaVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err76);
errors++;
}
if(data_apiVersion !== undefined){
const err77 = {instancePath:"/apiVersion",schemaPath:"#/properties/apiVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err77);
errors++;
}
}
else {
const err78 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err78);
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
