// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { isImageMediaType, isSha256 } from "@imagekin/core/guard";

const pattern9Text = "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$";
const pattern9 = new RegExp(pattern9Text, "u");
const pattern8Text = "^[0-9a-f]{64}$";
const pattern8 = new RegExp(pattern8Text, "u");
const pattern6Text = "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$";
const pattern6 = new RegExp(pattern6Text, "u");
const pattern5Text = "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$";
const pattern5 = new RegExp(pattern5Text, "u");
const pattern4Text = "^(?:(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)|[0-9a-f]{64})$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"Id":{"$ref":"#/$defs/ImageId"},"ParentId":{"type":"string"},"RepoTags":{"type":["array","null"],"items":{"type":"string"}},"RepoDigests":{"type":["array","null"],"items":{"type":"string"}},"Created":{"type":"integer"},"Size":{"$ref":"#/$defs/ByteCount"},"SharedSize":{"type":"integer"},"VirtualSize":{"$ref":"#/$defs/ByteCount"},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"}},"Containers":{"type":"integer"},"Manifests":{"type":"array","items":{"$ref":"#/$defs/ManifestSummary"}},"Descriptor":{"$ref":"#/$defs/OciDescriptor"},"Names":{"type":"array","items":{"type":"string"}},"Digest":{"$ref":"#/$defs/Digest"},"ConfigDigest":{"type":"string"},"History":{"type":["array","null"],"items":{"type":"string"}},"Dangling":{"type":"boolean"},"ReadOnly":{"type":"boolean"},"IsManifestList":{"type":"boolean"},"Arch":{"type":"string"},"Os":{"type":"string"},"RootFS":false,"GraphDriver":false,"Metadata":false,"ContainerConfig":false,"DockerVersion":false,"State":false,"Image":false,"ImageID":false,"Command":false,"IPAM":false,"Mountpoint":false,"CreatedBy":false},"required":["Id"],"$defs":{"AttestationData":{"type":"object","properties":{"For":{"$ref":"#/$defs/Digest"}},"required":["For"]},"BuildIdentity":{"type":"object","properties":{"Ref":{"type":"string"},"CreatedAt":{"$ref":"#/$defs/Timestamp"}}},"ByteCount":{"type":"integer","minimum":0},"ContainerId":{"type":"string","pattern":pattern8Text},"Digest":{"type":"string","pattern":pattern5Text},"Identity":{"type":"object","properties":{"Signature":{"type":"array","items":{"$ref":"#/$defs/SignatureIdentity"}},"Pull":{"type":"array","items":{"$ref":"#/$defs/PullIdentity"}},"Build":{"type":"array","items":{"$ref":"#/$defs/BuildIdentity"}}}},"ImageData":{"type":"object","properties":{"Platform":{"$ref":"#/$defs/OciPlatform"},"Containers":{"type":["array","null"],"items":{"$ref":"#/$defs/ContainerId"}},"Size":{"$ref":"#/$defs/ImageDataSize"},"Identity":{"$ref":"#/$defs/Identity"}},"required":["Platform","Containers","Size"]},"ImageDataSize":{"type":"object","properties":{"Unpacked":{"$ref":"#/$defs/ByteCount"}},"required":["Unpacked"]},"ImageId":{"type":"string","pattern":pattern4Text},"ManifestSize":{"type":"object","properties":{"Content":{"$ref":"#/$defs/ByteCount"},"Total":{"$ref":"#/$defs/ByteCount"}},"required":["Content","Total"]},"ManifestSummary":{"type":"object","properties":{"ID":{"$ref":"#/$defs/Digest"},"Descriptor":{"$ref":"#/$defs/OciDescriptor"},"Available":{"type":"boolean"},"Size":{"$ref":"#/$defs/ManifestSize"},"Kind":{"type":"string"},"ImageData":{"$ref":"#/$defs/ImageData"},"AttestationData":{"$ref":"#/$defs/AttestationData"}},"required":["ID","Descriptor","Available","Size","Kind"]},"MediaType":{"type":"string","pattern":pattern6Text},"OciDescriptor":{"type":"object","properties":{"mediaType":{"$ref":"#/$defs/MediaType"},"digest":{"$ref":"#/$defs/Digest"},"size":{"$ref":"#/$defs/ByteCount"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"data":{"type":["string","null"]},"platform":{"$ref":"#/$defs/OciPlatform"},"artifactType":{"type":["string","null"]}},"required":["mediaType","digest","size"]},"OciPlatform":{"type":"object","properties":{"architecture":{"type":"string"},"os":{"type":"string"},"os.version":{"type":"string"},"os.features":{"type":"array","items":{"type":"string"}},"variant":{"type":"string"}},"required":["architecture","os"]},"PullIdentity":{"type":"object","properties":{"Repository":{"type":"string"}}},"SignatureIdentity":{"type":"object","properties":{"Name":{"type":"string"},"Timestamps":{"type":"array","items":{"$ref":"#/$defs/SignatureTimestamp"}},"KnownSigner":{"type":"string"},"DockerReference":{"type":"string"},"Signer":{"$ref":"#/$defs/Signer"},"SignatureType":{"type":"string"},"Error":{"type":"string"},"Warnings":{"type":"array","items":{"type":"string"}}}},"SignatureTimestamp":{"type":"object","properties":{"Type":{"type":"string"},"URI":{"type":"string"},"Timestamp":{"$ref":"#/$defs/Timestamp"}}},"Signer":{"type":"object","properties":{"CertificateIssuer":{"type":"string"},"SubjectAlternativeName":{"type":"string"},"Issuer":{"type":"string"},"buildSignerURI":{"type":"string"},"buildSignerDigest":{"type":"string"},"runnerEnvironment":{"type":"string"},"sourceRepositoryURI":{"type":"string"},"sourceRepositoryDigest":{"type":"string"},"sourceRepositoryRef":{"type":"string"},"sourceRepositoryIdentifier":{"type":"string"},"sourceRepositoryOwnerURI":{"type":"string"},"sourceRepositoryOwnerIdentifier":{"type":"string"},"buildConfigURI":{"type":"string"},"buildConfigDigest":{"type":"string"},"buildTrigger":{"type":"string"},"runInvocationURI":{"type":"string"},"sourceRepositoryVisibilityAtSigning":{"type":"string"},"BuildSignerURI":{"type":"string"},"BuildSignerDigest":{"type":"string"},"RunnerEnvironment":{"type":"string"},"SourceRepositoryURI":{"type":"string"},"SourceRepositoryDigest":{"type":"string"},"SourceRepositoryRef":{"type":"string"},"SourceRepositoryIdentifier":{"type":"string"},"SourceRepositoryOwnerURI":{"type":"string"},"SourceRepositoryOwnerIdentifier":{"type":"string"},"BuildConfigURI":{"type":"string"},"BuildConfigDigest":{"type":"string"},"BuildTrigger":{"type":"string"},"RunInvocationURI":{"type":"string"},"SourceRepositoryVisibilityAtSigning":{"type":"string"}},"required":["CertificateIssuer","SubjectAlternativeName"]},"Timestamp":{"type":"string","pattern":pattern9Text}}};
const func0 = Object.prototype.hasOwnProperty;


const schema37 = {"type":"object","properties":{"mediaType":{"$ref":"#/$defs/MediaType"},"digest":{"$ref":"#/$defs/Digest"},"size":{"$ref":"#/$defs/ByteCount"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"data":{"type":["string","null"]},"platform":{"$ref":"#/$defs/OciPlatform"},"artifactType":{"type":["string","null"]}},"required":["mediaType","digest","size"]};


function validate22(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_mediaType, data_digest, data_size, data_urls, data_annotations, data_data, data_platform, data_artifactType;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "mediaType": data_mediaType = data[key]; break;
case "digest": data_digest = data[key]; break;
case "size": data_size = data[key]; break;
case "urls": data_urls = data[key]; break;
case "annotations": data_annotations = data[key]; break;
case "data": data_data = data[key]; break;
case "platform": data_platform = data[key]; break;
case "artifactType": data_artifactType = data[key]; break;
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
if(!(isImageMediaType(data0) || pattern6.test(data0))){
const err3 = {instancePath:"/mediaType",schemaPath:"#/$defs/MediaType/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
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
if(!(isSha256(data1) || pattern5.test(data1))){
const err5 = {instancePath:"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
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
const err7 = {instancePath:"/size",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:"/size",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data_annotations !== undefined){
let data5 = data_annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
if(!func0.call(data5, key0)) continue;
if(typeof data5[key0] !== "string"){
const err11 = {instancePath:"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data_data !== undefined){
let data7 = data_data;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema37.properties.data.type},message:"must be string,null"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data_platform !== undefined){
let data8 = data_platform;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let data8_architecture, data8_os, data8_2, data8_3, data8_variant;
for(const key in data8){
if(func0.call(data8, key)) switch(key){
case "architecture": data8_architecture = data8[key]; break;
case "os": data8_os = data8[key]; break;
case "os.version": data8_2 = data8[key]; break;
case "os.features": data8_3 = data8[key]; break;
case "variant": data8_variant = data8[key]; break;
}
}
if(data8_architecture === undefined){
const err14 = {instancePath:"/platform",schemaPath:"#/$defs/OciPlatform/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
vErrors = add(vErrors, err14);
errors++;
}
if(data8_os === undefined){
const err15 = {instancePath:"/platform",schemaPath:"#/$defs/OciPlatform/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = add(vErrors, err15);
errors++;
}
if(data8_architecture !== undefined){
if(typeof data8_architecture !== "string"){
const err16 = {instancePath:"/platform/architecture",schemaPath:"#/$defs/OciPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data8_os !== undefined){
if(typeof data8_os !== "string"){
const err17 = {instancePath:"/platform/os",schemaPath:"#/$defs/OciPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data8_2 !== undefined){
if(typeof data8_2 !== "string"){
const err18 = {instancePath:"/platform/os.version",schemaPath:"#/$defs/OciPlatform/properties/os.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data8_3 !== undefined){
let data12 = data8_3;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err19 = {instancePath:"/platform/os.features/" + i1,schemaPath:"#/$defs/OciPlatform/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:"/platform/os.features",schemaPath:"#/$defs/OciPlatform/properties/os.features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data8_variant !== undefined){
if(typeof data8_variant !== "string"){
const err21 = {instancePath:"/platform/variant",schemaPath:"#/$defs/OciPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:"/platform",schemaPath:"#/$defs/OciPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data_artifactType !== undefined){
let data15 = data_artifactType;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: schema37.properties.artifactType.type},message:"must be string,null"};
vErrors = add(vErrors, err23);
errors++;
}
}
}
else {
const err24 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err24);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate24(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Content, data_Total;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Content": data_Content = data[key]; break;
case "Total": data_Total = data[key]; break;
}
}
if(data_Content === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Content"},message:"must have required property '"+"Content"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_Total === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Total"},message:"must have required property '"+"Total"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_Content !== undefined){
let data0 = data_Content;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:"/Content",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:"/Content",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
if(data_Total !== undefined){
let data1 = data_Total;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:"/Total",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:"/Total",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err6);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"Platform":{"$ref":"#/$defs/OciPlatform"},"Containers":{"type":["array","null"],"items":{"$ref":"#/$defs/ContainerId"}},"Size":{"$ref":"#/$defs/ImageDataSize"},"Identity":{"$ref":"#/$defs/Identity"}},"required":["Platform","Containers","Size"]};


function validate27(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Unpacked;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Unpacked": data_Unpacked = data[key]; break;
}
}
if(data_Unpacked === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Unpacked"},message:"must have required property '"+"Unpacked"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_Unpacked !== undefined){
let data0 = data_Unpacked;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:"/Unpacked",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:"/Unpacked",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}



function validate31(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Type, data_URI, data_Timestamp;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Type": data_Type = data[key]; break;
case "URI": data_URI = data[key]; break;
case "Timestamp": data_Timestamp = data[key]; break;
}
}
if(data_Type !== undefined){
if(typeof data_Type !== "string"){
const err0 = {instancePath:"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_URI !== undefined){
if(typeof data_URI !== "string"){
const err1 = {instancePath:"/URI",schemaPath:"#/properties/URI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_Timestamp !== undefined){
let data2 = data_Timestamp;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err2 = {instancePath:"/Timestamp",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/Timestamp",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Name, data_Timestamps, data_KnownSigner, data_DockerReference, data_Signer, data_SignatureType, data_Error, data_Warnings;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Name": data_Name = data[key]; break;
case "Timestamps": data_Timestamps = data[key]; break;
case "KnownSigner": data_KnownSigner = data[key]; break;
case "DockerReference": data_DockerReference = data[key]; break;
case "Signer": data_Signer = data[key]; break;
case "SignatureType": data_SignatureType = data[key]; break;
case "Error": data_Error = data[key]; break;
case "Warnings": data_Warnings = data[key]; break;
}
}
if(data_Name !== undefined){
if(typeof data_Name !== "string"){
const err0 = {instancePath:"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_Timestamps !== undefined){
let data1 = data_Timestamps;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data1[i0]))){
vErrors = addAll(vErrors, validate31.errors, "/Timestamps/" + i0);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:"/Timestamps",schemaPath:"#/properties/Timestamps/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_KnownSigner !== undefined){
if(typeof data_KnownSigner !== "string"){
const err2 = {instancePath:"/KnownSigner",schemaPath:"#/properties/KnownSigner/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_DockerReference !== undefined){
if(typeof data_DockerReference !== "string"){
const err3 = {instancePath:"/DockerReference",schemaPath:"#/properties/DockerReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_Signer !== undefined){
let data5 = data_Signer;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let data5_CertificateIssuer, data5_SubjectAlternativeName, data5_Issuer, data5_buildSignerURI, data5_buildSignerDigest, data5_runnerEnvironment, data5_sourceRepositoryURI, data5_sourceRepositoryDigest, data5_sourceRepositoryRef, data5_sourceRepositoryIdentifier, data5_sourceRepositoryOwnerURI, data5_sourceRepositoryOwnerIdentifier, data5_buildConfigURI, data5_buildConfigDigest, data5_buildTrigger, data5_runInvocationURI, data5_sourceRepositoryVisibilityAtSigning, data5_BuildSignerURI, data5_BuildSignerDigest, data5_RunnerEnvironment, data5_SourceRepositoryURI, data5_SourceRepositoryDigest, data5_SourceRepositoryRef, data5_SourceRepositoryIdentifier, data5_SourceRepositoryOwnerURI, data5_SourceRepositoryOwnerIdentifier, data5_BuildConfigURI, data5_BuildConfigDigest, data5_BuildTrigger, data5_RunInvocationURI, data5_SourceRepositoryVisibilityAtSigning;
for(const key in data5){
if(func0.call(data5, key)) switch(key){
case "CertificateIssuer": data5_CertificateIssuer = data5[key]; break;
case "SubjectAlternativeName": data5_SubjectAlternativeName = data5[key]; break;
case "Issuer": data5_Issuer = data5[key]; break;
case "buildSignerURI": data5_buildSignerURI = data5[key]; break;
case "buildSignerDigest": data5_buildSignerDigest = data5[key]; break;
case "runnerEnvironment": data5_runnerEnvironment = data5[key]; break;
case "sourceRepositoryURI": data5_sourceRepositoryURI = data5[key]; break;
case "sourceRepositoryDigest": data5_sourceRepositoryDigest = data5[key]; break;
case "sourceRepositoryRef": data5_sourceRepositoryRef = data5[key]; break;
case "sourceRepositoryIdentifier": data5_sourceRepositoryIdentifier = data5[key]; break;
case "sourceRepositoryOwnerURI": data5_sourceRepositoryOwnerURI = data5[key]; break;
case "sourceRepositoryOwnerIdentifier": data5_sourceRepositoryOwnerIdentifier = data5[key]; break;
case "buildConfigURI": data5_buildConfigURI = data5[key]; break;
case "buildConfigDigest": data5_buildConfigDigest = data5[key]; break;
case "buildTrigger": data5_buildTrigger = data5[key]; break;
case "runInvocationURI": data5_runInvocationURI = data5[key]; break;
case "sourceRepositoryVisibilityAtSigning": data5_sourceRepositoryVisibilityAtSigning = data5[key]; break;
case "BuildSignerURI": data5_BuildSignerURI = data5[key]; break;
case "BuildSignerDigest": data5_BuildSignerDigest = data5[key]; break;
case "RunnerEnvironment": data5_RunnerEnvironment = data5[key]; break;
case "SourceRepositoryURI": data5_SourceRepositoryURI = data5[key]; break;
case "SourceRepositoryDigest": data5_SourceRepositoryDigest = data5[key]; break;
case "SourceRepositoryRef": data5_SourceRepositoryRef = data5[key]; break;
case "SourceRepositoryIdentifier": data5_SourceRepositoryIdentifier = data5[key]; break;
case "SourceRepositoryOwnerURI": data5_SourceRepositoryOwnerURI = data5[key]; break;
case "SourceRepositoryOwnerIdentifier": data5_SourceRepositoryOwnerIdentifier = data5[key]; break;
case "BuildConfigURI": data5_BuildConfigURI = data5[key]; break;
case "BuildConfigDigest": data5_BuildConfigDigest = data5[key]; break;
case "BuildTrigger": data5_BuildTrigger = data5[key]; break;
case "RunInvocationURI": data5_RunInvocationURI = data5[key]; break;
case "SourceRepositoryVisibilityAtSigning": data5_SourceRepositoryVisibilityAtSigning = data5[key]; break;
}
}
if(data5_CertificateIssuer === undefined){
const err4 = {instancePath:"/Signer",schemaPath:"#/$defs/Signer/required",keyword:"required",params:{missingProperty: "CertificateIssuer"},message:"must have required property '"+"CertificateIssuer"+"'"};
vErrors = add(vErrors, err4);
errors++;
}
if(data5_SubjectAlternativeName === undefined){
const err5 = {instancePath:"/Signer",schemaPath:"#/$defs/Signer/required",keyword:"required",params:{missingProperty: "SubjectAlternativeName"},message:"must have required property '"+"SubjectAlternativeName"+"'"};
vErrors = add(vErrors, err5);
errors++;
}
if(data5_CertificateIssuer !== undefined){
if(typeof data5_CertificateIssuer !== "string"){
const err6 = {instancePath:"/Signer/CertificateIssuer",schemaPath:"#/$defs/Signer/properties/CertificateIssuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data5_SubjectAlternativeName !== undefined){
if(typeof data5_SubjectAlternativeName !== "string"){
const err7 = {instancePath:"/Signer/SubjectAlternativeName",schemaPath:"#/$defs/Signer/properties/SubjectAlternativeName/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data5_Issuer !== undefined){
if(typeof data5_Issuer !== "string"){
const err8 = {instancePath:"/Signer/Issuer",schemaPath:"#/$defs/Signer/properties/Issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data5_buildSignerURI !== undefined){
if(typeof data5_buildSignerURI !== "string"){
const err9 = {instancePath:"/Signer/buildSignerURI",schemaPath:"#/$defs/Signer/properties/buildSignerURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data5_buildSignerDigest !== undefined){
if(typeof data5_buildSignerDigest !== "string"){
const err10 = {instancePath:"/Signer/buildSignerDigest",schemaPath:"#/$defs/Signer/properties/buildSignerDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data5_runnerEnvironment !== undefined){
if(typeof data5_runnerEnvironment !== "string"){
const err11 = {instancePath:"/Signer/runnerEnvironment",schemaPath:"#/$defs/Signer/properties/runnerEnvironment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data5_sourceRepositoryURI !== undefined){
if(typeof data5_sourceRepositoryURI !== "string"){
const err12 = {instancePath:"/Signer/sourceRepositoryURI",schemaPath:"#/$defs/Signer/properties/sourceRepositoryURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data5_sourceRepositoryDigest !== undefined){
if(typeof data5_sourceRepositoryDigest !== "string"){
const err13 = {instancePath:"/Signer/sourceRepositoryDigest",schemaPath:"#/$defs/Signer/properties/sourceRepositoryDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data5_sourceRepositoryRef !== undefined){
if(typeof data5_sourceRepositoryRef !== "string"){
const err14 = {instancePath:"/Signer/sourceRepositoryRef",schemaPath:"#/$defs/Signer/properties/sourceRepositoryRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data5_sourceRepositoryIdentifier !== undefined){
if(typeof data5_sourceRepositoryIdentifier !== "string"){
const err15 = {instancePath:"/Signer/sourceRepositoryIdentifier",schemaPath:"#/$defs/Signer/properties/sourceRepositoryIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data5_sourceRepositoryOwnerURI !== undefined){
if(typeof data5_sourceRepositoryOwnerURI !== "string"){
const err16 = {instancePath:"/Signer/sourceRepositoryOwnerURI",schemaPath:"#/$defs/Signer/properties/sourceRepositoryOwnerURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data5_sourceRepositoryOwnerIdentifier !== undefined){
if(typeof data5_sourceRepositoryOwnerIdentifier !== "string"){
const err17 = {instancePath:"/Signer/sourceRepositoryOwnerIdentifier",schemaPath:"#/$defs/Signer/properties/sourceRepositoryOwnerIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data5_buildConfigURI !== undefined){
if(typeof data5_buildConfigURI !== "string"){
const err18 = {instancePath:"/Signer/buildConfigURI",schemaPath:"#/$defs/Signer/properties/buildConfigURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data5_buildConfigDigest !== undefined){
if(typeof data5_buildConfigDigest !== "string"){
const err19 = {instancePath:"/Signer/buildConfigDigest",schemaPath:"#/$defs/Signer/properties/buildConfigDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data5_buildTrigger !== undefined){
if(typeof data5_buildTrigger !== "string"){
const err20 = {instancePath:"/Signer/buildTrigger",schemaPath:"#/$defs/Signer/properties/buildTrigger/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data5_runInvocationURI !== undefined){
if(typeof data5_runInvocationURI !== "string"){
const err21 = {instancePath:"/Signer/runInvocationURI",schemaPath:"#/$defs/Signer/properties/runInvocationURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data5_sourceRepositoryVisibilityAtSigning !== undefined){
if(typeof data5_sourceRepositoryVisibilityAtSigning !== "string"){
const err22 = {instancePath:"/Signer/sourceRepositoryVisibilityAtSigning",schemaPath:"#/$defs/Signer/properties/sourceRepositoryVisibilityAtSigning/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data5_BuildSignerURI !== undefined){
if(typeof data5_BuildSignerURI !== "string"){
const err23 = {instancePath:"/Signer/BuildSignerURI",schemaPath:"#/$defs/Signer/properties/BuildSignerURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err23);
errors++;
}
}
if(data5_BuildSignerDigest !== undefined){
if(typeof data5_BuildSignerDigest !== "string"){
const err24 = {instancePath:"/Signer/BuildSignerDigest",schemaPath:"#/$defs/Signer/properties/BuildSignerDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data5_RunnerEnvironment !== undefined){
if(typeof data5_RunnerEnvironment !== "string"){
const err25 = {instancePath:"/Signer/RunnerEnvironment",schemaPath:"#/$defs/Signer/properties/RunnerEnvironment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data5_SourceRepositoryURI !== undefined){
if(typeof data5_SourceRepositoryURI !== "string"){
const err26 = {instancePath:"/Signer/SourceRepositoryURI",schemaPath:"#/$defs/Signer/properties/SourceRepositoryURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data5_SourceRepositoryDigest !== undefined){
if(typeof data5_SourceRepositoryDigest !== "string"){
const err27 = {instancePath:"/Signer/SourceRepositoryDigest",schemaPath:"#/$defs/Signer/properties/SourceRepositoryDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err27);
errors++;
}
}
if(data5_SourceRepositoryRef !== undefined){
if(typeof data5_SourceRepositoryRef !== "string"){
const err28 = {instancePath:"/Signer/SourceRepositoryRef",schemaPath:"#/$defs/Signer/properties/SourceRepositoryRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err28);
errors++;
}
}
if(data5_SourceRepositoryIdentifier !== undefined){
if(typeof data5_SourceRepositoryIdentifier !== "string"){
const err29 = {instancePath:"/Signer/SourceRepositoryIdentifier",schemaPath:"#/$defs/Signer/properties/SourceRepositoryIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err29);
errors++;
}
}
if(data5_SourceRepositoryOwnerURI !== undefined){
if(typeof data5_SourceRepositoryOwnerURI !== "string"){
const err30 = {instancePath:"/Signer/SourceRepositoryOwnerURI",schemaPath:"#/$defs/Signer/properties/SourceRepositoryOwnerURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err30);
errors++;
}
}
if(data5_SourceRepositoryOwnerIdentifier !== undefined){
if(typeof data5_SourceRepositoryOwnerIdentifier !== "string"){
const err31 = {instancePath:"/Signer/SourceRepositoryOwnerIdentifier",schemaPath:"#/$defs/Signer/properties/SourceRepositoryOwnerIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err31);
errors++;
}
}
if(data5_BuildConfigURI !== undefined){
if(typeof data5_BuildConfigURI !== "string"){
const err32 = {instancePath:"/Signer/BuildConfigURI",schemaPath:"#/$defs/Signer/properties/BuildConfigURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err32);
errors++;
}
}
if(data5_BuildConfigDigest !== undefined){
if(typeof data5_BuildConfigDigest !== "string"){
const err33 = {instancePath:"/Signer/BuildConfigDigest",schemaPath:"#/$defs/Signer/properties/BuildConfigDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err33);
errors++;
}
}
if(data5_BuildTrigger !== undefined){
if(typeof data5_BuildTrigger !== "string"){
const err34 = {instancePath:"/Signer/BuildTrigger",schemaPath:"#/$defs/Signer/properties/BuildTrigger/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err34);
errors++;
}
}
if(data5_RunInvocationURI !== undefined){
if(typeof data5_RunInvocationURI !== "string"){
const err35 = {instancePath:"/Signer/RunInvocationURI",schemaPath:"#/$defs/Signer/properties/RunInvocationURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err35);
errors++;
}
}
if(data5_SourceRepositoryVisibilityAtSigning !== undefined){
if(typeof data5_SourceRepositoryVisibilityAtSigning !== "string"){
const err36 = {instancePath:"/Signer/SourceRepositoryVisibilityAtSigning",schemaPath:"#/$defs/Signer/properties/SourceRepositoryVisibilityAtSigning/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:"/Signer",schemaPath:"#/$defs/Signer/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err37);
errors++;
}
}
if(data_SignatureType !== undefined){
if(typeof data_SignatureType !== "string"){
const err38 = {instancePath:"/SignatureType",schemaPath:"#/properties/SignatureType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err38);
errors++;
}
}
if(data_Error !== undefined){
if(typeof data_Error !== "string"){
const err39 = {instancePath:"/Error",schemaPath:"#/properties/Error/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err39);
errors++;
}
}
if(data_Warnings !== undefined){
let data39 = data_Warnings;
if(Array.isArray(data39)){
const len1 = data39.length;
for(let i1=0; i1<len1; i1++){
if(typeof data39[i1] !== "string"){
const err40 = {instancePath:"/Warnings/" + i1,schemaPath:"#/properties/Warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err40);
errors++;
}
}
}
else {
const err41 = {instancePath:"/Warnings",schemaPath:"#/properties/Warnings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err42);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate34(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Ref, data_CreatedAt;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Ref": data_Ref = data[key]; break;
case "CreatedAt": data_CreatedAt = data[key]; break;
}
}
if(data_Ref !== undefined){
if(typeof data_Ref !== "string"){
const err0 = {instancePath:"/Ref",schemaPath:"#/properties/Ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_CreatedAt !== undefined){
let data1 = data_CreatedAt;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err1 = {instancePath:"/CreatedAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/CreatedAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate29(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Signature, data_Pull, data_Build;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Signature": data_Signature = data[key]; break;
case "Pull": data_Pull = data[key]; break;
case "Build": data_Build = data[key]; break;
}
}
if(data_Signature !== undefined){
let data0 = data_Signature;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data0[i0]))){
vErrors = addAll(vErrors, validate30.errors, "/Signature/" + i0);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:"/Signature",schemaPath:"#/properties/Signature/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_Pull !== undefined){
let data2 = data_Pull;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let data3_Repository;
for(const key in data3){
if(func0.call(data3, key)) switch(key){
case "Repository": data3_Repository = data3[key]; break;
}
}
if(data3_Repository !== undefined){
if(typeof data3_Repository !== "string"){
const err1 = {instancePath:"/Pull/" + i1+"/Repository",schemaPath:"#/$defs/PullIdentity/properties/Repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath:"/Pull/" + i1,schemaPath:"#/$defs/PullIdentity/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath:"/Pull",schemaPath:"#/properties/Pull/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_Build !== undefined){
let data5 = data_Build;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data5[i2]))){
vErrors = addAll(vErrors, validate34.errors, "/Build/" + i2);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:"/Build",schemaPath:"#/properties/Build/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate29.errors = vErrors;
return errors === 0;
}


function validate26(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Platform, data_Containers, data_Size, data_Identity;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Platform": data_Platform = data[key]; break;
case "Containers": data_Containers = data[key]; break;
case "Size": data_Size = data[key]; break;
case "Identity": data_Identity = data[key]; break;
}
}
if(data_Platform === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Platform"},message:"must have required property '"+"Platform"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_Containers === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Containers"},message:"must have required property '"+"Containers"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_Size === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Size"},message:"must have required property '"+"Size"+"'"};
vErrors = add(vErrors, err2);
errors++;
}
if(data_Platform !== undefined){
let data0 = data_Platform;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let data0_architecture, data0_os, data0_2, data0_3, data0_variant;
for(const key in data0){
if(func0.call(data0, key)) switch(key){
case "architecture": data0_architecture = data0[key]; break;
case "os": data0_os = data0[key]; break;
case "os.version": data0_2 = data0[key]; break;
case "os.features": data0_3 = data0[key]; break;
case "variant": data0_variant = data0[key]; break;
}
}
if(data0_architecture === undefined){
const err3 = {instancePath:"/Platform",schemaPath:"#/$defs/OciPlatform/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
vErrors = add(vErrors, err3);
errors++;
}
if(data0_os === undefined){
const err4 = {instancePath:"/Platform",schemaPath:"#/$defs/OciPlatform/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = add(vErrors, err4);
errors++;
}
if(data0_architecture !== undefined){
if(typeof data0_architecture !== "string"){
const err5 = {instancePath:"/Platform/architecture",schemaPath:"#/$defs/OciPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data0_os !== undefined){
if(typeof data0_os !== "string"){
const err6 = {instancePath:"/Platform/os",schemaPath:"#/$defs/OciPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data0_2 !== undefined){
if(typeof data0_2 !== "string"){
const err7 = {instancePath:"/Platform/os.version",schemaPath:"#/$defs/OciPlatform/properties/os.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data0_3 !== undefined){
let data4 = data0_3;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err8 = {instancePath:"/Platform/os.features/" + i0,schemaPath:"#/$defs/OciPlatform/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:"/Platform/os.features",schemaPath:"#/$defs/OciPlatform/properties/os.features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data0_variant !== undefined){
if(typeof data0_variant !== "string"){
const err10 = {instancePath:"/Platform/variant",schemaPath:"#/$defs/OciPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:"/Platform",schemaPath:"#/$defs/OciPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_Containers !== undefined){
let data7 = data_Containers;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:"/Containers",schemaPath:"#/properties/Containers/type",keyword:"type",params:{type: schema45.properties.Containers.type},message:"must be array,null"};
vErrors = add(vErrors, err12);
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err13 = {instancePath:"/Containers/" + i1,schemaPath:"#/$defs/ContainerId/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:"/Containers/" + i1,schemaPath:"#/$defs/ContainerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
}
}
if(data_Size !== undefined){
if(!(validate27(data_Size))){
vErrors = addAll(vErrors, validate27.errors, "/Size");
errors = vErrors.length;
}
}
if(data_Identity !== undefined){
if(!(validate29(data_Identity))){
vErrors = addAll(vErrors, validate29.errors, "/Identity");
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err15);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate38(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_For;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "For": data_For = data[key]; break;
}
}
if(data_For === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "For"},message:"must have required property '"+"For"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_For !== undefined){
let data0 = data_For;
if(typeof data0 === "string"){
if(!(isSha256(data0) || pattern5.test(data0))){
const err1 = {instancePath:"/For",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/For",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate21(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_ID, data_Descriptor, data_Available, data_Size, data_Kind, data_ImageData, data_AttestationData;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "ID": data_ID = data[key]; break;
case "Descriptor": data_Descriptor = data[key]; break;
case "Available": data_Available = data[key]; break;
case "Size": data_Size = data[key]; break;
case "Kind": data_Kind = data[key]; break;
case "ImageData": data_ImageData = data[key]; break;
case "AttestationData": data_AttestationData = data[key]; break;
}
}
if(data_ID === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "ID"},message:"must have required property '"+"ID"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_Descriptor === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Descriptor"},message:"must have required property '"+"Descriptor"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_Available === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Available"},message:"must have required property '"+"Available"+"'"};
vErrors = add(vErrors, err2);
errors++;
}
if(data_Size === undefined){
const err3 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Size"},message:"must have required property '"+"Size"+"'"};
vErrors = add(vErrors, err3);
errors++;
}
if(data_Kind === undefined){
const err4 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Kind"},message:"must have required property '"+"Kind"+"'"};
vErrors = add(vErrors, err4);
errors++;
}
if(data_ID !== undefined){
let data0 = data_ID;
if(typeof data0 === "string"){
if(!(isSha256(data0) || pattern5.test(data0))){
const err5 = {instancePath:"/ID",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/ID",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data_Descriptor !== undefined){
if(!(validate22(data_Descriptor))){
vErrors = addAll(vErrors, validate22.errors, "/Descriptor");
errors = vErrors.length;
}
}
if(data_Available !== undefined){
if(typeof data_Available !== "boolean"){
const err7 = {instancePath:"/Available",schemaPath:"#/properties/Available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_Size !== undefined){
if(!(validate24(data_Size))){
vErrors = addAll(vErrors, validate24.errors, "/Size");
errors = vErrors.length;
}
}
if(data_Kind !== undefined){
if(typeof data_Kind !== "string"){
const err8 = {instancePath:"/Kind",schemaPath:"#/properties/Kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_ImageData !== undefined){
if(!(validate26(data_ImageData))){
vErrors = addAll(vErrors, validate26.errors, "/ImageData");
errors = vErrors.length;
}
}
if(data_AttestationData !== undefined){
if(!(validate38(data_AttestationData))){
vErrors = addAll(vErrors, validate38.errors, "/AttestationData");
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err9);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Id, data_ParentId, data_RepoTags, data_RepoDigests, data_Created, data_Size, data_SharedSize, data_VirtualSize, data_Labels, data_Containers, data_Manifests, data_Descriptor, data_Names, data_Digest, data_ConfigDigest, data_History, data_Dangling, data_ReadOnly, data_IsManifestList, data_Arch, data_Os, data_RootFS, data_GraphDriver, data_Metadata, data_ContainerConfig, data_DockerVersion, data_State, data_Image, data_ImageID, data_Command, data_IPAM, data_Mountpoint, data_CreatedBy;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Id": data_Id = data[key]; break;
case "ParentId": data_ParentId = data[key]; break;
case "RepoTags": data_RepoTags = data[key]; break;
case "RepoDigests": data_RepoDigests = data[key]; break;
case "Created": data_Created = data[key]; break;
case "Size": data_Size = data[key]; break;
case "SharedSize": data_SharedSize = data[key]; break;
case "VirtualSize": data_VirtualSize = data[key]; break;
case "Labels": data_Labels = data[key]; break;
case "Containers": data_Containers = data[key]; break;
case "Manifests": data_Manifests = data[key]; break;
case "Descriptor": data_Descriptor = data[key]; break;
case "Names": data_Names = data[key]; break;
case "Digest": data_Digest = data[key]; break;
case "ConfigDigest": data_ConfigDigest = data[key]; break;
case "History": data_History = data[key]; break;
case "Dangling": data_Dangling = data[key]; break;
case "ReadOnly": data_ReadOnly = data[key]; break;
case "IsManifestList": data_IsManifestList = data[key]; break;
case "Arch": data_Arch = data[key]; break;
case "Os": data_Os = data[key]; break;
case "RootFS": data_RootFS = data[key]; break;
case "GraphDriver": data_GraphDriver = data[key]; break;
case "Metadata": data_Metadata = data[key]; break;
case "ContainerConfig": data_ContainerConfig = data[key]; break;
case "DockerVersion": data_DockerVersion = data[key]; break;
case "State": data_State = data[key]; break;
case "Image": data_Image = data[key]; break;
case "ImageID": data_ImageID = data[key]; break;
case "Command": data_Command = data[key]; break;
case "IPAM": data_IPAM = data[key]; break;
case "Mountpoint": data_Mountpoint = data[key]; break;
case "CreatedBy": data_CreatedBy = data[key]; break;
}
}
if(data_Id === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "Id"},message:"must have required property '"+"Id"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_Id !== undefined){
let data0 = data_Id;
if(typeof data0 === "string"){
if(!(isSha256(data0) || pattern4.test(data0))){
const err1 = {instancePath:"/Id",schemaPath:"#/$defs/ImageId/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:"/Id",schemaPath:"#/$defs/ImageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_ParentId !== undefined){
if(typeof data_ParentId !== "string"){
const err3 = {instancePath:"/ParentId",schemaPath:"#/properties/ParentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_RepoTags !== undefined){
let data2 = data_RepoTags;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:"/RepoTags",schemaPath:"#/properties/RepoTags/type",keyword:"type",params:{type: schema31.properties.RepoTags.type},message:"must be array,null"};
vErrors = add(vErrors, err4);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:"/RepoTags/" + i0,schemaPath:"#/properties/RepoTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
}
if(data_RepoDigests !== undefined){
let data4 = data_RepoDigests;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:"/RepoDigests",schemaPath:"#/properties/RepoDigests/type",keyword:"type",params:{type: schema31.properties.RepoDigests.type},message:"must be array,null"};
vErrors = add(vErrors, err6);
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err7 = {instancePath:"/RepoDigests/" + i1,schemaPath:"#/properties/RepoDigests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
}
if(data_Created !== undefined){
let data6 = data_Created;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:"/Created",schemaPath:"#/properties/Created/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_Size !== undefined){
let data7 = data_Size;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:"/Size",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:"/Size",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
if(data_SharedSize !== undefined){
let data8 = data_SharedSize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:"/SharedSize",schemaPath:"#/properties/SharedSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_VirtualSize !== undefined){
let data9 = data_VirtualSize;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err12 = {instancePath:"/VirtualSize",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err12);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err13 = {instancePath:"/VirtualSize",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
if(data_Labels !== undefined){
let data10 = data_Labels;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err14 = {instancePath:"/Labels",schemaPath:"#/properties/Labels/type",keyword:"type",params:{type: schema31.properties.Labels.type},message:"must be object,null"};
vErrors = add(vErrors, err14);
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
if(!func0.call(data10, key0)) continue;
if(typeof data10[key0] !== "string"){
const err15 = {instancePath:"/Labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
}
}
if(data_Containers !== undefined){
let data12 = data_Containers;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err16 = {instancePath:"/Containers",schemaPath:"#/properties/Containers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data_Manifests !== undefined){
let data13 = data_Manifests;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate21(data13[i2]))){
vErrors = addAll(vErrors, validate21.errors, "/Manifests/" + i2);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:"/Manifests",schemaPath:"#/properties/Manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data_Descriptor !== undefined){
if(!(validate22(data_Descriptor))){
vErrors = addAll(vErrors, validate22.errors, "/Descriptor");
errors = vErrors.length;
}
}
if(data_Names !== undefined){
let data16 = data_Names;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
const err18 = {instancePath:"/Names/" + i3,schemaPath:"#/properties/Names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:"/Names",schemaPath:"#/properties/Names/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data_Digest !== undefined){
let data18 = data_Digest;
if(typeof data18 === "string"){
if(!(isSha256(data18) || pattern5.test(data18))){
const err20 = {instancePath:"/Digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:"/Digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data_ConfigDigest !== undefined){
if(typeof data_ConfigDigest !== "string"){
const err22 = {instancePath:"/ConfigDigest",schemaPath:"#/properties/ConfigDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data_History !== undefined){
let data20 = data_History;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err23 = {instancePath:"/History",schemaPath:"#/properties/History/type",keyword:"type",params:{type: schema31.properties.History.type},message:"must be array,null"};
vErrors = add(vErrors, err23);
errors++;
}
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(typeof data20[i4] !== "string"){
const err24 = {instancePath:"/History/" + i4,schemaPath:"#/properties/History/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
}
}
if(data_Dangling !== undefined){
if(typeof data_Dangling !== "boolean"){
const err25 = {instancePath:"/Dangling",schemaPath:"#/properties/Dangling/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data_ReadOnly !== undefined){
if(typeof data_ReadOnly !== "boolean"){
const err26 = {instancePath:"/ReadOnly",schemaPath:"#/properties/ReadOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data_IsManifestList !== undefined){
if(typeof data_IsManifestList !== "boolean"){
const err27 = {instancePath:"/IsManifestList",schemaPath:"#/properties/IsManifestList/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err27);
errors++;
}
}
if(data_Arch !== undefined){
if(typeof data_Arch !== "string"){
const err28 = {instancePath:"/Arch",schemaPath:"#/properties/Arch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err28);
errors++;
}
}
if(data_Os !== undefined){
if(typeof data_Os !== "string"){
const err29 = {instancePath:"/Os",schemaPath:"#/properties/Os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err29);
errors++;
}
}
if(data_RootFS !== undefined){
const err30 = {instancePath:"/RootFS",schemaPath:"#/properties/RootFS/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err30);
errors++;
}
if(data_GraphDriver !== undefined){
const err31 = {instancePath:"/GraphDriver",schemaPath:"#/properties/GraphDriver/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err31);
errors++;
}
if(data_Metadata !== undefined){
const err32 = {instancePath:"/Metadata",schemaPath:"#/properties/Metadata/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err32);
errors++;
}
if(data_ContainerConfig !== undefined){
const err33 = {instancePath:"/ContainerConfig",schemaPath:"#/properties/ContainerConfig/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err33);
errors++;
}
if(data_DockerVersion !== undefined){
const err34 = {instancePath:"/DockerVersion",schemaPath:"#/properties/DockerVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err34);
errors++;
}
if(data_State !== undefined){
const err35 = {instancePath:"/State",schemaPath:"#/properties/State/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err35);
errors++;
}
if(data_Image !== undefined){
const err36 = {instancePath:"/Image",schemaPath:"#/properties/Image/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err36);
errors++;
}
if(data_ImageID !== undefined){
const err37 = {instancePath:"/ImageID",schemaPath:"#/properties/ImageID/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err37);
errors++;
}
if(data_Command !== undefined){
const err38 = {instancePath:"/Command",schemaPath:"#/properties/Command/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err38);
errors++;
}
if(data_IPAM !== undefined){
const err39 = {instancePath:"/IPAM",schemaPath:"#/properties/IPAM/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err39);
errors++;
}
if(data_Mountpoint !== undefined){
const err40 = {instancePath:"/Mountpoint",schemaPath:"#/properties/Mountpoint/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err40);
errors++;
}
if(data_CreatedBy !== undefined){
const err41 = {instancePath:"/CreatedBy",schemaPath:"#/properties/CreatedBy/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err41);
errors++;
}
}
else {
const err42 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err42);
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
