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


function validate21(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.format === undefined) || (!(func0.call(data, "format")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data.format !== undefined && func0.call(data, "format")){
if(typeof data.format !== "string"){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(typeof data.version !== "string"){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.derived !== undefined && func0.call(data, "derived")){
let data2 = data.derived;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err3 = {instancePath:instancePath+"/derived/" + i0,schemaPath:"#/$defs/Pointer/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/derived/" + i0,schemaPath:"#/$defs/Pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/derived",schemaPath:"#/properties/derived/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err6);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}




function validate24(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType !== undefined && func0.call(data, "mediaType")){
if(typeof data.mediaType !== "string"){
const err0 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern8.test(data1))){
const err1 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.sizeBytes !== undefined && func0.call(data, "sizeBytes")){
let data2 = data.sizeBytes;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err3 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.urls !== undefined && func0.call(data, "urls")){
let data3 = data.urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 of Object.keys(data5)){
if(typeof data5[key0] !== "string"){
const err7 = {instancePath:instancePath+"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data.artifactType !== undefined && func0.call(data, "artifactType")){
if(typeof data.artifactType !== "string"){
const err9 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data8 = data.platform;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.os !== undefined && func0.call(data8, "os")){
if(typeof data8.os !== "string"){
const err10 = {instancePath:instancePath+"/platform/os",schemaPath:"#/$defs/BlobPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data8.architecture !== undefined && func0.call(data8, "architecture")){
if(typeof data8.architecture !== "string"){
const err11 = {instancePath:instancePath+"/platform/architecture",schemaPath:"#/$defs/BlobPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data8.variant !== undefined && func0.call(data8, "variant")){
if(typeof data8.variant !== "string"){
const err12 = {instancePath:instancePath+"/platform/variant",schemaPath:"#/$defs/BlobPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data8.osVersion !== undefined && func0.call(data8, "osVersion")){
if(typeof data8.osVersion !== "string"){
const err13 = {instancePath:instancePath+"/platform/osVersion",schemaPath:"#/$defs/BlobPlatform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data8.osFeatures !== undefined && func0.call(data8, "osFeatures")){
let data13 = data8.osFeatures;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err14 = {instancePath:instancePath+"/platform/osFeatures/" + i1,schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/platform/osFeatures",schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data8.features !== undefined && func0.call(data8, "features")){
let data15 = data8.features;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err16 = {instancePath:instancePath+"/platform/features/" + i2,schemaPath:"#/$defs/BlobPlatform/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/platform/features",schemaPath:"#/$defs/BlobPlatform/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/BlobPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err19);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType !== undefined && func0.call(data, "mediaType")){
if(typeof data.mediaType !== "string"){
const err0 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern8.test(data1))){
const err1 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.sizeBytes !== undefined && func0.call(data, "sizeBytes")){
let data2 = data.sizeBytes;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err3 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.urls !== undefined && func0.call(data, "urls")){
let data3 = data.urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 of Object.keys(data5)){
if(typeof data5[key0] !== "string"){
const err7 = {instancePath:instancePath+"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data.descriptorAnnotations !== undefined && func0.call(data, "descriptorAnnotations")){
let data7 = data.descriptorAnnotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 of Object.keys(data7)){
if(typeof data7[key1] !== "string"){
const err9 = {instancePath:instancePath+"/descriptorAnnotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/descriptorAnnotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/descriptorAnnotations",schemaPath:"#/properties/descriptorAnnotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data.artifactType !== undefined && func0.call(data, "artifactType")){
if(typeof data.artifactType !== "string"){
const err11 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data10 = data.platform;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.os !== undefined && func0.call(data10, "os")){
if(typeof data10.os !== "string"){
const err12 = {instancePath:instancePath+"/platform/os",schemaPath:"#/$defs/Platform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data10.architecture !== undefined && func0.call(data10, "architecture")){
if(typeof data10.architecture !== "string"){
const err13 = {instancePath:instancePath+"/platform/architecture",schemaPath:"#/$defs/Platform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data10.variant !== undefined && func0.call(data10, "variant")){
if(typeof data10.variant !== "string"){
const err14 = {instancePath:instancePath+"/platform/variant",schemaPath:"#/$defs/Platform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data10.osVersion !== undefined && func0.call(data10, "osVersion")){
if(typeof data10.osVersion !== "string"){
const err15 = {instancePath:instancePath+"/platform/osVersion",schemaPath:"#/$defs/Platform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data10.osFeatures !== undefined && func0.call(data10, "osFeatures")){
let data15 = data10.osFeatures;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err16 = {instancePath:instancePath+"/platform/osFeatures/" + i1,schemaPath:"#/$defs/Platform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/platform/osFeatures",schemaPath:"#/$defs/Platform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/Platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data.subject !== undefined && func0.call(data, "subject")){
if(!(validate24(data.subject, instancePath+"/subject"))){
vErrors = addAll(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err19);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mediaType !== undefined && func0.call(data, "mediaType")){
if(typeof data.mediaType !== "string"){
const err0 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern8.test(data1))){
const err1 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.sizeBytes !== undefined && func0.call(data, "sizeBytes")){
let data2 = data.sizeBytes;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err3 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.urls !== undefined && func0.call(data, "urls")){
let data3 = data.urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err5 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 of Object.keys(data5)){
if(typeof data5[key0] !== "string"){
const err7 = {instancePath:instancePath+"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data.artifactType !== undefined && func0.call(data, "artifactType")){
if(typeof data.artifactType !== "string"){
const err9 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data8 = data.platform;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.os !== undefined && func0.call(data8, "os")){
if(typeof data8.os !== "string"){
const err10 = {instancePath:instancePath+"/platform/os",schemaPath:"#/$defs/BlobPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data8.architecture !== undefined && func0.call(data8, "architecture")){
if(typeof data8.architecture !== "string"){
const err11 = {instancePath:instancePath+"/platform/architecture",schemaPath:"#/$defs/BlobPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data8.variant !== undefined && func0.call(data8, "variant")){
if(typeof data8.variant !== "string"){
const err12 = {instancePath:instancePath+"/platform/variant",schemaPath:"#/$defs/BlobPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data8.osVersion !== undefined && func0.call(data8, "osVersion")){
if(typeof data8.osVersion !== "string"){
const err13 = {instancePath:instancePath+"/platform/osVersion",schemaPath:"#/$defs/BlobPlatform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data8.osFeatures !== undefined && func0.call(data8, "osFeatures")){
let data13 = data8.osFeatures;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err14 = {instancePath:instancePath+"/platform/osFeatures/" + i1,schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/platform/osFeatures",schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data8.features !== undefined && func0.call(data8, "features")){
let data15 = data8.features;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(typeof data15[i2] !== "string"){
const err16 = {instancePath:instancePath+"/platform/features/" + i2,schemaPath:"#/$defs/BlobPlatform/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/platform/features",schemaPath:"#/$defs/BlobPlatform/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/BlobPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
if(typeof data.kind !== "string"){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data.isAvailable !== undefined && func0.call(data, "isAvailable")){
if(typeof data.isAvailable !== "boolean"){
const err20 = {instancePath:instancePath+"/isAvailable",schemaPath:"#/properties/isAvailable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data.contentSizeBytes !== undefined && func0.call(data, "contentSizeBytes")){
let data19 = data.contentSizeBytes;
if(typeof data19 === "string"){
if(!pattern9.test(data19)){
const err21 = {instancePath:instancePath+"/contentSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/contentSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data.totalSizeBytes !== undefined && func0.call(data, "totalSizeBytes")){
let data20 = data.totalSizeBytes;
if(typeof data20 === "string"){
if(!pattern9.test(data20)){
const err23 = {instancePath:instancePath+"/totalSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/totalSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data.unpackedSizeBytes !== undefined && func0.call(data, "unpackedSizeBytes")){
let data21 = data.unpackedSizeBytes;
if(typeof data21 === "string"){
if(!pattern9.test(data21)){
const err25 = {instancePath:instancePath+"/unpackedSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/unpackedSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data.attestedDigest !== undefined && func0.call(data, "attestedDigest")){
let data22 = data.attestedDigest;
if(typeof data22 === "string"){
if(!(isSha256(data22) || pattern8.test(data22))){
const err27 = {instancePath:instancePath+"/attestedDigest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/attestedDigest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err29);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate29(data, instancePath){
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
if(data.mediaType !== undefined && func0.call(data, "mediaType")){
if(typeof data.mediaType !== "string"){
const err1 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
let data2 = data.digest;
if(typeof data2 === "string"){
if(!(isSha256(data2) || pattern8.test(data2))){
const err2 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.sizeBytes !== undefined && func0.call(data, "sizeBytes")){
let data3 = data.sizeBytes;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err4 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/sizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data.urls !== undefined && func0.call(data, "urls")){
let data4 = data.urls;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err6 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data6 = data.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 of Object.keys(data6)){
if(typeof data6[key0] !== "string"){
const err8 = {instancePath:instancePath+"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data.artifactType !== undefined && func0.call(data, "artifactType")){
if(typeof data.artifactType !== "string"){
const err10 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data9 = data.platform;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.os !== undefined && func0.call(data9, "os")){
if(typeof data9.os !== "string"){
const err11 = {instancePath:instancePath+"/platform/os",schemaPath:"#/$defs/BlobPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data9.architecture !== undefined && func0.call(data9, "architecture")){
if(typeof data9.architecture !== "string"){
const err12 = {instancePath:instancePath+"/platform/architecture",schemaPath:"#/$defs/BlobPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data9.variant !== undefined && func0.call(data9, "variant")){
if(typeof data9.variant !== "string"){
const err13 = {instancePath:instancePath+"/platform/variant",schemaPath:"#/$defs/BlobPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data9.osVersion !== undefined && func0.call(data9, "osVersion")){
if(typeof data9.osVersion !== "string"){
const err14 = {instancePath:instancePath+"/platform/osVersion",schemaPath:"#/$defs/BlobPlatform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data9.osFeatures !== undefined && func0.call(data9, "osFeatures")){
let data14 = data9.osFeatures;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err15 = {instancePath:instancePath+"/platform/osFeatures/" + i1,schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/platform/osFeatures",schemaPath:"#/$defs/BlobPlatform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data9.features !== undefined && func0.call(data9, "features")){
let data16 = data9.features;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err17 = {instancePath:instancePath+"/platform/features/" + i2,schemaPath:"#/$defs/BlobPlatform/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/platform/features",schemaPath:"#/$defs/BlobPlatform/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/BlobPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err20);
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate33(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Test !== undefined && func0.call(data, "Test")){
let data0 = data.Test;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/Test/" + i0,schemaPath:"#/properties/Test/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/Test",schemaPath:"#/properties/Test/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.Interval !== undefined && func0.call(data, "Interval")){
let data2 = data.Interval;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err2 = {instancePath:instancePath+"/Interval",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/Interval",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.Timeout !== undefined && func0.call(data, "Timeout")){
let data3 = data.Timeout;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err4 = {instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/Timeout",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data.StartPeriod !== undefined && func0.call(data, "StartPeriod")){
let data4 = data.StartPeriod;
if(typeof data4 === "string"){
if(!pattern9.test(data4)){
const err6 = {instancePath:instancePath+"/StartPeriod",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err6);
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/StartPeriod",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data.StartInterval !== undefined && func0.call(data, "StartInterval")){
let data5 = data.StartInterval;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err8 = {instancePath:instancePath+"/StartInterval",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err8);
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/StartInterval",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data.Retries !== undefined && func0.call(data, "Retries")){
let data6 = data.Retries;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
const err10 = {instancePath:instancePath+"/Retries",schemaPath:"#/$defs/Int64/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/Retries",schemaPath:"#/$defs/Int64/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err12);
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.User !== undefined && func0.call(data, "User")){
if(typeof data.User !== "string"){
const err0 = {instancePath:instancePath+"/User",schemaPath:"#/properties/User/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.ExposedPorts !== undefined && func0.call(data, "ExposedPorts")){
let data1 = data.ExposedPorts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err1 = {instancePath:instancePath+"/ExposedPorts/" + i0,schemaPath:"#/properties/ExposedPorts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.Env !== undefined && func0.call(data, "Env")){
let data3 = data.Env;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err3 = {instancePath:instancePath+"/Env/" + i1,schemaPath:"#/properties/Env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/Env",schemaPath:"#/properties/Env/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.Entrypoint !== undefined && func0.call(data, "Entrypoint")){
let data5 = data.Entrypoint;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err5 = {instancePath:instancePath+"/Entrypoint/" + i2,schemaPath:"#/properties/Entrypoint/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/Entrypoint",schemaPath:"#/properties/Entrypoint/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.Cmd !== undefined && func0.call(data, "Cmd")){
let data7 = data.Cmd;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(typeof data7[i3] !== "string"){
const err7 = {instancePath:instancePath+"/Cmd/" + i3,schemaPath:"#/properties/Cmd/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/Cmd",schemaPath:"#/properties/Cmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data.Volumes !== undefined && func0.call(data, "Volumes")){
let data9 = data.Volumes;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(typeof data9[i4] !== "string"){
const err9 = {instancePath:instancePath+"/Volumes/" + i4,schemaPath:"#/properties/Volumes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/Volumes",schemaPath:"#/properties/Volumes/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data.WorkingDir !== undefined && func0.call(data, "WorkingDir")){
if(typeof data.WorkingDir !== "string"){
const err11 = {instancePath:instancePath+"/WorkingDir",schemaPath:"#/properties/WorkingDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data.StopSignal !== undefined && func0.call(data, "StopSignal")){
if(typeof data.StopSignal !== "string"){
const err12 = {instancePath:instancePath+"/StopSignal",schemaPath:"#/properties/StopSignal/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data.ArgsEscaped !== undefined && func0.call(data, "ArgsEscaped")){
if(typeof data.ArgsEscaped !== "boolean"){
const err13 = {instancePath:instancePath+"/ArgsEscaped",schemaPath:"#/properties/ArgsEscaped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data.Healthcheck !== undefined && func0.call(data, "Healthcheck")){
if(!(validate33(data.Healthcheck, instancePath+"/Healthcheck"))){
vErrors = addAll(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.OnBuild !== undefined && func0.call(data, "OnBuild")){
let data15 = data.OnBuild;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
if(typeof data15[i5] !== "string"){
const err14 = {instancePath:instancePath+"/OnBuild/" + i5,schemaPath:"#/properties/OnBuild/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/OnBuild",schemaPath:"#/properties/OnBuild/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data.Shell !== undefined && func0.call(data, "Shell")){
let data17 = data.Shell;
if(Array.isArray(data17)){
const len6 = data17.length;
for(let i6=0; i6<len6; i6++){
if(typeof data17[i6] !== "string"){
const err16 = {instancePath:instancePath+"/Shell/" + i6,schemaPath:"#/properties/Shell/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/Shell",schemaPath:"#/properties/Shell/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err18);
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}



function validate36(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data0 = data.createdAt;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err0 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.createdBy !== undefined && func0.call(data, "createdBy")){
if(typeof data.createdBy !== "string"){
const err2 = {instancePath:instancePath+"/createdBy",schemaPath:"#/properties/createdBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.author !== undefined && func0.call(data, "author")){
if(typeof data.author !== "string"){
const err3 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
if(typeof data.comment !== "string"){
const err4 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.isEmptyLayer !== undefined && func0.call(data, "isEmptyLayer")){
if(typeof data.isEmptyLayer !== "boolean"){
const err5 = {instancePath:instancePath+"/isEmptyLayer",schemaPath:"#/properties/isEmptyLayer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err6);
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate39(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data.at !== undefined && func0.call(data, "at")){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/Pointer/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/Pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
if(typeof data.key !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.occurrence !== undefined && func0.call(data, "occurrence")){
let data2 = data.occurrence;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/occurrence",schemaPath:"#/properties/occurrence/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err4);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/occurrence",schemaPath:"#/properties/occurrence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
if(data.of !== undefined && func0.call(data, "of")){
let data3 = data.of;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err6);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.format === undefined) || (!(func0.call(data, "format")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if((data.members === undefined) || (!(func0.call(data, "members")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "members"},message:"must have required property '"+"members"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data.format !== undefined && func0.call(data, "format")){
if(typeof data.format !== "string"){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(typeof data.version !== "string"){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.members !== undefined && func0.call(data, "members")){
let data2 = data.members;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data2[i0], instancePath+"/members/" + i0))){
vErrors = addAll(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err5);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.modelVersion === undefined) || (!(func0.call(data, "modelVersion")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "modelVersion"},message:"must have required property '"+"modelVersion"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data.modelVersion !== undefined && func0.call(data, "modelVersion")){
if("1" !== data.modelVersion){
const err2 = {instancePath:instancePath+"/modelVersion",schemaPath:"#/properties/modelVersion/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if(!((data1 === "container-image") || (data1 === "machine-image"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data2 = data.source;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0], instancePath+"/source/" + i0))){
vErrors = addAll(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
if(typeof data.id !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data7 = data.platform;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.os !== undefined && func0.call(data7, "os")){
if(typeof data7.os !== "string"){
const err8 = {instancePath:instancePath+"/platform/os",schemaPath:"#/$defs/Platform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data7.architecture !== undefined && func0.call(data7, "architecture")){
if(typeof data7.architecture !== "string"){
const err9 = {instancePath:instancePath+"/platform/architecture",schemaPath:"#/$defs/Platform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data7.variant !== undefined && func0.call(data7, "variant")){
if(typeof data7.variant !== "string"){
const err10 = {instancePath:instancePath+"/platform/variant",schemaPath:"#/$defs/Platform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data7.osVersion !== undefined && func0.call(data7, "osVersion")){
if(typeof data7.osVersion !== "string"){
const err11 = {instancePath:instancePath+"/platform/osVersion",schemaPath:"#/$defs/Platform/properties/osVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data7.osFeatures !== undefined && func0.call(data7, "osFeatures")){
let data12 = data7.osFeatures;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err12 = {instancePath:instancePath+"/platform/osFeatures/" + i1,schemaPath:"#/$defs/Platform/properties/osFeatures/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/platform/osFeatures",schemaPath:"#/$defs/Platform/properties/osFeatures/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/Platform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data.createdAt !== undefined && func0.call(data, "createdAt")){
let data14 = data.createdAt;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err15 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/createdAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data.builtAt !== undefined && func0.call(data, "builtAt")){
let data15 = data.builtAt;
if(typeof data15 === "string"){
if(!pattern5.test(data15)){
const err17 = {instancePath:instancePath+"/builtAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/builtAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data.lastTaggedAt !== undefined && func0.call(data, "lastTaggedAt")){
let data16 = data.lastTaggedAt;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err19 = {instancePath:instancePath+"/lastTaggedAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/lastTaggedAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data17 = data.status;
if(!(((((data17 === "pending") || (data17 === "available")) || (data17 === "failed")) || (data17 === "deleting")) || (data17 === "unknown"))){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data.providerStatus !== undefined && func0.call(data, "providerStatus")){
if(typeof data.providerStatus !== "string"){
const err22 = {instancePath:instancePath+"/providerStatus",schemaPath:"#/properties/providerStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data19 = data.owner;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if((data19.id === undefined) || (!(func0.call(data19, "id")))){
const err23 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = add(vErrors, err23);
errors++;
}
if(data19.id !== undefined && func0.call(data19, "id")){
if(typeof data19.id !== "string"){
const err24 = {instancePath:instancePath+"/owner/id",schemaPath:"#/$defs/Owner/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data19.type !== undefined && func0.call(data19, "type")){
if("folder" !== data19.type){
const err25 = {instancePath:instancePath+"/owner/type",schemaPath:"#/$defs/Owner/properties/type/const",keyword:"const",params:{allowedValue: "folder"},message:"must be equal to constant"};
vErrors = add(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
let data22 = data.labels;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key0 of Object.keys(data22)){
if(typeof data22[key0] !== "string"){
const err27 = {instancePath:instancePath+"/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err27);
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err28);
errors++;
}
}
if(data.licenses !== undefined && func0.call(data, "licenses")){
let data24 = data.licenses;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if((data25.id === undefined) || (!(func0.call(data25, "id")))){
const err29 = {instancePath:instancePath+"/licenses/" + i2,schemaPath:"#/$defs/License/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
vErrors = add(vErrors, err29);
errors++;
}
if(data25.id !== undefined && func0.call(data25, "id")){
if(typeof data25.id !== "string"){
const err30 = {instancePath:instancePath+"/licenses/" + i2+"/id",schemaPath:"#/$defs/License/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/licenses/" + i2,schemaPath:"#/$defs/License/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/licenses",schemaPath:"#/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err32);
errors++;
}
}
if(data.registry !== undefined && func0.call(data, "registry")){
if(typeof data.registry !== "string"){
const err33 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err33);
errors++;
}
}
if(data.repository !== undefined && func0.call(data, "repository")){
if(typeof data.repository !== "string"){
const err34 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err34);
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data29 = data.tags;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(typeof data29[i3] !== "string"){
const err35 = {instancePath:instancePath+"/tags/" + i3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err36);
errors++;
}
}
if(data.references !== undefined && func0.call(data, "references")){
let data31 = data.references;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.text !== undefined && func0.call(data32, "text")){
if(typeof data32.text !== "string"){
const err37 = {instancePath:instancePath+"/references/" + i4+"/text",schemaPath:"#/$defs/Reference/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err37);
errors++;
}
}
if(data32.registry !== undefined && func0.call(data32, "registry")){
if(typeof data32.registry !== "string"){
const err38 = {instancePath:instancePath+"/references/" + i4+"/registry",schemaPath:"#/$defs/Reference/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err38);
errors++;
}
}
if(data32.repository !== undefined && func0.call(data32, "repository")){
if(typeof data32.repository !== "string"){
const err39 = {instancePath:instancePath+"/references/" + i4+"/repository",schemaPath:"#/$defs/Reference/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err39);
errors++;
}
}
if(data32.tag !== undefined && func0.call(data32, "tag")){
if(typeof data32.tag !== "string"){
const err40 = {instancePath:instancePath+"/references/" + i4+"/tag",schemaPath:"#/$defs/Reference/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err40);
errors++;
}
}
if(data32.digest !== undefined && func0.call(data32, "digest")){
if(typeof data32.digest !== "string"){
const err41 = {instancePath:instancePath+"/references/" + i4+"/digest",schemaPath:"#/$defs/Reference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/references/" + i4,schemaPath:"#/$defs/Reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err42);
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err43);
errors++;
}
}
if(data.repoDigests !== undefined && func0.call(data, "repoDigests")){
let data38 = data.repoDigests;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.text !== undefined && func0.call(data39, "text")){
if(typeof data39.text !== "string"){
const err44 = {instancePath:instancePath+"/repoDigests/" + i5+"/text",schemaPath:"#/$defs/Reference/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err44);
errors++;
}
}
if(data39.registry !== undefined && func0.call(data39, "registry")){
if(typeof data39.registry !== "string"){
const err45 = {instancePath:instancePath+"/repoDigests/" + i5+"/registry",schemaPath:"#/$defs/Reference/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err45);
errors++;
}
}
if(data39.repository !== undefined && func0.call(data39, "repository")){
if(typeof data39.repository !== "string"){
const err46 = {instancePath:instancePath+"/repoDigests/" + i5+"/repository",schemaPath:"#/$defs/Reference/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err46);
errors++;
}
}
if(data39.tag !== undefined && func0.call(data39, "tag")){
if(typeof data39.tag !== "string"){
const err47 = {instancePath:instancePath+"/repoDigests/" + i5+"/tag",schemaPath:"#/$defs/Reference/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err47);
errors++;
}
}
if(data39.digest !== undefined && func0.call(data39, "digest")){
if(typeof data39.digest !== "string"){
const err48 = {instancePath:instancePath+"/repoDigests/" + i5+"/digest",schemaPath:"#/$defs/Reference/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err48);
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/repoDigests/" + i5,schemaPath:"#/$defs/Reference/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err49);
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/repoDigests",schemaPath:"#/properties/repoDigests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err50);
errors++;
}
}
if(data.manifest !== undefined && func0.call(data, "manifest")){
if(!(validate23(data.manifest, instancePath+"/manifest"))){
vErrors = addAll(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.manifests !== undefined && func0.call(data, "manifests")){
let data46 = data.manifests;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
if(!(validate27(data46[i6], instancePath+"/manifests/" + i6))){
vErrors = addAll(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err51);
errors++;
}
}
if(data.config !== undefined && func0.call(data, "config")){
if(!(validate29(data.config, instancePath+"/config"))){
vErrors = addAll(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.layers !== undefined && func0.call(data, "layers")){
let data49 = data.layers;
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
if(!(validate29(data49[i7], instancePath+"/layers/" + i7))){
vErrors = addAll(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err52);
errors++;
}
}
if(data.diffIds !== undefined && func0.call(data, "diffIds")){
let data51 = data.diffIds;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
if(typeof data52 === "string"){
if(!(isSha256(data52) || pattern8.test(data52))){
const err53 = {instancePath:instancePath+"/diffIds/" + i8,schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err53);
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/diffIds/" + i8,schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err54);
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/diffIds",schemaPath:"#/properties/diffIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err55);
errors++;
}
}
if(data.imageConfig !== undefined && func0.call(data, "imageConfig")){
if(!(validate32(data.imageConfig, instancePath+"/imageConfig"))){
vErrors = addAll(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined && func0.call(data, "history")){
let data54 = data.history;
if(Array.isArray(data54)){
const len9 = data54.length;
for(let i9=0; i9<len9; i9++){
if(!(validate36(data54[i9], instancePath+"/history/" + i9))){
vErrors = addAll(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err56);
errors++;
}
}
if(data.author !== undefined && func0.call(data, "author")){
if(typeof data.author !== "string"){
const err57 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err57);
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
if(typeof data.comment !== "string"){
const err58 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err58);
errors++;
}
}
if(data.compressedSizeBytes !== undefined && func0.call(data, "compressedSizeBytes")){
let data58 = data.compressedSizeBytes;
if(typeof data58 === "string"){
if(!pattern9.test(data58)){
const err59 = {instancePath:instancePath+"/compressedSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err59);
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/compressedSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err60);
errors++;
}
}
if(data.unpackedSizeBytes !== undefined && func0.call(data, "unpackedSizeBytes")){
let data59 = data.unpackedSizeBytes;
if(typeof data59 === "string"){
if(!pattern9.test(data59)){
const err61 = {instancePath:instancePath+"/unpackedSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err61);
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/unpackedSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err62);
errors++;
}
}
if(data.localSizeBytes !== undefined && func0.call(data, "localSizeBytes")){
let data60 = data.localSizeBytes;
if(typeof data60 === "string"){
if(!pattern9.test(data60)){
const err63 = {instancePath:instancePath+"/localSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err63);
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/localSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err64);
errors++;
}
}
if(data.family !== undefined && func0.call(data, "family")){
if(typeof data.family !== "string"){
const err65 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err65);
errors++;
}
}
if(data.storedSizeBytes !== undefined && func0.call(data, "storedSizeBytes")){
let data62 = data.storedSizeBytes;
if(typeof data62 === "string"){
if(!pattern9.test(data62)){
const err66 = {instancePath:instancePath+"/storedSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err66);
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/storedSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err67);
errors++;
}
}
if(data.virtualSizeBytes !== undefined && func0.call(data, "virtualSizeBytes")){
let data63 = data.virtualSizeBytes;
if(typeof data63 === "string"){
if(!pattern9.test(data63)){
const err68 = {instancePath:instancePath+"/virtualSizeBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err68);
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/virtualSizeBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err69);
errors++;
}
}
if(data.minDiskBytes !== undefined && func0.call(data, "minDiskBytes")){
let data64 = data.minDiskBytes;
if(typeof data64 === "string"){
if(!pattern9.test(data64)){
const err70 = {instancePath:instancePath+"/minDiskBytes",schemaPath:"#/$defs/Bytes/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err70);
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/minDiskBytes",schemaPath:"#/$defs/Bytes/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err71);
errors++;
}
}
if(data.encryptionKey !== undefined && func0.call(data, "encryptionKey")){
let data65 = data.encryptionKey;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.id !== undefined && func0.call(data65, "id")){
if(typeof data65.id !== "string"){
const err72 = {instancePath:instancePath+"/encryptionKey/id",schemaPath:"#/$defs/EncryptionKey/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err72);
errors++;
}
}
if(data65.version !== undefined && func0.call(data65, "version")){
if(typeof data65.version !== "string"){
const err73 = {instancePath:instancePath+"/encryptionKey/version",schemaPath:"#/$defs/EncryptionKey/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err73);
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/encryptionKey",schemaPath:"#/$defs/EncryptionKey/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err74);
errors++;
}
}
if(data.residue !== undefined && func0.call(data, "residue")){
let data68 = data.residue;
if(Array.isArray(data68)){
const len10 = data68.length;
for(let i10=0; i10<len10; i10++){
if(!(validate38(data68[i10], instancePath+"/residue/" + i10))){
vErrors = addAll(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err75 = {instancePath:instancePath+"/residue",schemaPath:"#/properties/residue/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err75);
errors++;
}
}
if(data.schemaVersion !== undefined && func0.call(data, "schemaVersion")){
const err76 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err76);
errors++;
}
if(data.apiVersion !== undefined && func0.call(data, "apiVersion")){
const err77 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err77);
errors++;
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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

function addAll(errors, more){
if(errors === null) return more;
return errors.length < 1000 ? errors.concat(more) : errors;
}

/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
