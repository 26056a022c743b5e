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


function validate22(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.mediaType === undefined) || (!(func0.call(data, "mediaType")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if((data.digest === undefined) || (!(func0.call(data, "digest")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if((data.size === undefined) || (!(func0.call(data, "size")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
vErrors = add(vErrors, err2);
errors++;
}
if(data.mediaType !== undefined && func0.call(data, "mediaType")){
let data0 = data.mediaType;
if(typeof data0 === "string"){
if(!(isImageMediaType(data0) || pattern6.test(data0))){
const err3 = {instancePath:instancePath+"/mediaType",schemaPath:"#/$defs/MediaType/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/mediaType",schemaPath:"#/$defs/MediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.digest !== undefined && func0.call(data, "digest")){
let data1 = data.digest;
if(typeof data1 === "string"){
if(!(isSha256(data1) || pattern5.test(data1))){
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data2 = data.size;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
if(data.urls !== undefined && func0.call(data, "urls")){
let data3 = data.urls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err9 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/properties/urls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/urls",schemaPath:"#/properties/urls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data5 = data.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 of Object.keys(data5)){
if(typeof data5[key0] !== "string"){
const err11 = {instancePath:instancePath+"/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data7 = data.data;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema37.properties.data.type},message:"must be string,null"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data8 = data.platform;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.architecture === undefined) || (!(func0.call(data8, "architecture")))){
const err14 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/OciPlatform/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
vErrors = add(vErrors, err14);
errors++;
}
if((data8.os === undefined) || (!(func0.call(data8, "os")))){
const err15 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/OciPlatform/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = add(vErrors, err15);
errors++;
}
if(data8.architecture !== undefined && func0.call(data8, "architecture")){
if(typeof data8.architecture !== "string"){
const err16 = {instancePath:instancePath+"/platform/architecture",schemaPath:"#/$defs/OciPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data8.os !== undefined && func0.call(data8, "os")){
if(typeof data8.os !== "string"){
const err17 = {instancePath:instancePath+"/platform/os",schemaPath:"#/$defs/OciPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data8["os.version"] !== undefined && func0.call(data8, "os.version")){
if(typeof data8["os.version"] !== "string"){
const err18 = {instancePath:instancePath+"/platform/os.version",schemaPath:"#/$defs/OciPlatform/properties/os.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data8["os.features"] !== undefined && func0.call(data8, "os.features")){
let data12 = data8["os.features"];
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err19 = {instancePath:instancePath+"/platform/os.features/" + i1,schemaPath:"#/$defs/OciPlatform/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/platform/os.features",schemaPath:"#/$defs/OciPlatform/properties/os.features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data8.variant !== undefined && func0.call(data8, "variant")){
if(typeof data8.variant !== "string"){
const err21 = {instancePath:instancePath+"/platform/variant",schemaPath:"#/$defs/OciPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/OciPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data.artifactType !== undefined && func0.call(data, "artifactType")){
let data15 = data.artifactType;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: schema37.properties.artifactType.type},message:"must be string,null"};
vErrors = add(vErrors, err23);
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err24);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Content === undefined) || (!(func0.call(data, "Content")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Content"},message:"must have required property '"+"Content"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if((data.Total === undefined) || (!(func0.call(data, "Total")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Total"},message:"must have required property '"+"Total"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data.Content !== undefined && func0.call(data, "Content")){
let data0 = data.Content;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/Content",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/Content",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
if(data.Total !== undefined && func0.call(data, "Total")){
let data1 = data.Total;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/Total",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/Total",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err6);
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"Platform":{"$ref":"#/$defs/OciPlatform"},"Containers":{"type":["array","null"],"items":{"$ref":"#/$defs/ContainerId"}},"Size":{"$ref":"#/$defs/ImageDataSize"},"Identity":{"$ref":"#/$defs/Identity"}},"required":["Platform","Containers","Size"]};


function validate27(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Unpacked === undefined) || (!(func0.call(data, "Unpacked")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Unpacked"},message:"must have required property '"+"Unpacked"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data.Unpacked !== undefined && func0.call(data, "Unpacked")){
let data0 = data.Unpacked;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/Unpacked",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/Unpacked",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}



function validate31(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Type !== undefined && func0.call(data, "Type")){
if(typeof data.Type !== "string"){
const err0 = {instancePath:instancePath+"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.URI !== undefined && func0.call(data, "URI")){
if(typeof data.URI !== "string"){
const err1 = {instancePath:instancePath+"/URI",schemaPath:"#/properties/URI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.Timestamp !== undefined && func0.call(data, "Timestamp")){
let data2 = data.Timestamp;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err2 = {instancePath:instancePath+"/Timestamp",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/Timestamp",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Name !== undefined && func0.call(data, "Name")){
if(typeof data.Name !== "string"){
const err0 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.Timestamps !== undefined && func0.call(data, "Timestamps")){
let data1 = data.Timestamps;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data1[i0], instancePath+"/Timestamps/" + i0))){
vErrors = addAll(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/Timestamps",schemaPath:"#/properties/Timestamps/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.KnownSigner !== undefined && func0.call(data, "KnownSigner")){
if(typeof data.KnownSigner !== "string"){
const err2 = {instancePath:instancePath+"/KnownSigner",schemaPath:"#/properties/KnownSigner/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.DockerReference !== undefined && func0.call(data, "DockerReference")){
if(typeof data.DockerReference !== "string"){
const err3 = {instancePath:instancePath+"/DockerReference",schemaPath:"#/properties/DockerReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.Signer !== undefined && func0.call(data, "Signer")){
let data5 = data.Signer;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.CertificateIssuer === undefined) || (!(func0.call(data5, "CertificateIssuer")))){
const err4 = {instancePath:instancePath+"/Signer",schemaPath:"#/$defs/Signer/required",keyword:"required",params:{missingProperty: "CertificateIssuer"},message:"must have required property '"+"CertificateIssuer"+"'"};
vErrors = add(vErrors, err4);
errors++;
}
if((data5.SubjectAlternativeName === undefined) || (!(func0.call(data5, "SubjectAlternativeName")))){
const err5 = {instancePath:instancePath+"/Signer",schemaPath:"#/$defs/Signer/required",keyword:"required",params:{missingProperty: "SubjectAlternativeName"},message:"must have required property '"+"SubjectAlternativeName"+"'"};
vErrors = add(vErrors, err5);
errors++;
}
if(data5.CertificateIssuer !== undefined && func0.call(data5, "CertificateIssuer")){
if(typeof data5.CertificateIssuer !== "string"){
const err6 = {instancePath:instancePath+"/Signer/CertificateIssuer",schemaPath:"#/$defs/Signer/properties/CertificateIssuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data5.SubjectAlternativeName !== undefined && func0.call(data5, "SubjectAlternativeName")){
if(typeof data5.SubjectAlternativeName !== "string"){
const err7 = {instancePath:instancePath+"/Signer/SubjectAlternativeName",schemaPath:"#/$defs/Signer/properties/SubjectAlternativeName/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data5.Issuer !== undefined && func0.call(data5, "Issuer")){
if(typeof data5.Issuer !== "string"){
const err8 = {instancePath:instancePath+"/Signer/Issuer",schemaPath:"#/$defs/Signer/properties/Issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data5.buildSignerURI !== undefined && func0.call(data5, "buildSignerURI")){
if(typeof data5.buildSignerURI !== "string"){
const err9 = {instancePath:instancePath+"/Signer/buildSignerURI",schemaPath:"#/$defs/Signer/properties/buildSignerURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data5.buildSignerDigest !== undefined && func0.call(data5, "buildSignerDigest")){
if(typeof data5.buildSignerDigest !== "string"){
const err10 = {instancePath:instancePath+"/Signer/buildSignerDigest",schemaPath:"#/$defs/Signer/properties/buildSignerDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data5.runnerEnvironment !== undefined && func0.call(data5, "runnerEnvironment")){
if(typeof data5.runnerEnvironment !== "string"){
const err11 = {instancePath:instancePath+"/Signer/runnerEnvironment",schemaPath:"#/$defs/Signer/properties/runnerEnvironment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data5.sourceRepositoryURI !== undefined && func0.call(data5, "sourceRepositoryURI")){
if(typeof data5.sourceRepositoryURI !== "string"){
const err12 = {instancePath:instancePath+"/Signer/sourceRepositoryURI",schemaPath:"#/$defs/Signer/properties/sourceRepositoryURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data5.sourceRepositoryDigest !== undefined && func0.call(data5, "sourceRepositoryDigest")){
if(typeof data5.sourceRepositoryDigest !== "string"){
const err13 = {instancePath:instancePath+"/Signer/sourceRepositoryDigest",schemaPath:"#/$defs/Signer/properties/sourceRepositoryDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data5.sourceRepositoryRef !== undefined && func0.call(data5, "sourceRepositoryRef")){
if(typeof data5.sourceRepositoryRef !== "string"){
const err14 = {instancePath:instancePath+"/Signer/sourceRepositoryRef",schemaPath:"#/$defs/Signer/properties/sourceRepositoryRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data5.sourceRepositoryIdentifier !== undefined && func0.call(data5, "sourceRepositoryIdentifier")){
if(typeof data5.sourceRepositoryIdentifier !== "string"){
const err15 = {instancePath:instancePath+"/Signer/sourceRepositoryIdentifier",schemaPath:"#/$defs/Signer/properties/sourceRepositoryIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data5.sourceRepositoryOwnerURI !== undefined && func0.call(data5, "sourceRepositoryOwnerURI")){
if(typeof data5.sourceRepositoryOwnerURI !== "string"){
const err16 = {instancePath:instancePath+"/Signer/sourceRepositoryOwnerURI",schemaPath:"#/$defs/Signer/properties/sourceRepositoryOwnerURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data5.sourceRepositoryOwnerIdentifier !== undefined && func0.call(data5, "sourceRepositoryOwnerIdentifier")){
if(typeof data5.sourceRepositoryOwnerIdentifier !== "string"){
const err17 = {instancePath:instancePath+"/Signer/sourceRepositoryOwnerIdentifier",schemaPath:"#/$defs/Signer/properties/sourceRepositoryOwnerIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data5.buildConfigURI !== undefined && func0.call(data5, "buildConfigURI")){
if(typeof data5.buildConfigURI !== "string"){
const err18 = {instancePath:instancePath+"/Signer/buildConfigURI",schemaPath:"#/$defs/Signer/properties/buildConfigURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data5.buildConfigDigest !== undefined && func0.call(data5, "buildConfigDigest")){
if(typeof data5.buildConfigDigest !== "string"){
const err19 = {instancePath:instancePath+"/Signer/buildConfigDigest",schemaPath:"#/$defs/Signer/properties/buildConfigDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data5.buildTrigger !== undefined && func0.call(data5, "buildTrigger")){
if(typeof data5.buildTrigger !== "string"){
const err20 = {instancePath:instancePath+"/Signer/buildTrigger",schemaPath:"#/$defs/Signer/properties/buildTrigger/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data5.runInvocationURI !== undefined && func0.call(data5, "runInvocationURI")){
if(typeof data5.runInvocationURI !== "string"){
const err21 = {instancePath:instancePath+"/Signer/runInvocationURI",schemaPath:"#/$defs/Signer/properties/runInvocationURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data5.sourceRepositoryVisibilityAtSigning !== undefined && func0.call(data5, "sourceRepositoryVisibilityAtSigning")){
if(typeof data5.sourceRepositoryVisibilityAtSigning !== "string"){
const err22 = {instancePath:instancePath+"/Signer/sourceRepositoryVisibilityAtSigning",schemaPath:"#/$defs/Signer/properties/sourceRepositoryVisibilityAtSigning/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data5.BuildSignerURI !== undefined && func0.call(data5, "BuildSignerURI")){
if(typeof data5.BuildSignerURI !== "string"){
const err23 = {instancePath:instancePath+"/Signer/BuildSignerURI",schemaPath:"#/$defs/Signer/properties/BuildSignerURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err23);
errors++;
}
}
if(data5.BuildSignerDigest !== undefined && func0.call(data5, "BuildSignerDigest")){
if(typeof data5.BuildSignerDigest !== "string"){
const err24 = {instancePath:instancePath+"/Signer/BuildSignerDigest",schemaPath:"#/$defs/Signer/properties/BuildSignerDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data5.RunnerEnvironment !== undefined && func0.call(data5, "RunnerEnvironment")){
if(typeof data5.RunnerEnvironment !== "string"){
const err25 = {instancePath:instancePath+"/Signer/RunnerEnvironment",schemaPath:"#/$defs/Signer/properties/RunnerEnvironment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data5.SourceRepositoryURI !== undefined && func0.call(data5, "SourceRepositoryURI")){
if(typeof data5.SourceRepositoryURI !== "string"){
const err26 = {instancePath:instancePath+"/Signer/SourceRepositoryURI",schemaPath:"#/$defs/Signer/properties/SourceRepositoryURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data5.SourceRepositoryDigest !== undefined && func0.call(data5, "SourceRepositoryDigest")){
if(typeof data5.SourceRepositoryDigest !== "string"){
const err27 = {instancePath:instancePath+"/Signer/SourceRepositoryDigest",schemaPath:"#/$defs/Signer/properties/SourceRepositoryDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err27);
errors++;
}
}
if(data5.SourceRepositoryRef !== undefined && func0.call(data5, "SourceRepositoryRef")){
if(typeof data5.SourceRepositoryRef !== "string"){
const err28 = {instancePath:instancePath+"/Signer/SourceRepositoryRef",schemaPath:"#/$defs/Signer/properties/SourceRepositoryRef/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err28);
errors++;
}
}
if(data5.SourceRepositoryIdentifier !== undefined && func0.call(data5, "SourceRepositoryIdentifier")){
if(typeof data5.SourceRepositoryIdentifier !== "string"){
const err29 = {instancePath:instancePath+"/Signer/SourceRepositoryIdentifier",schemaPath:"#/$defs/Signer/properties/SourceRepositoryIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err29);
errors++;
}
}
if(data5.SourceRepositoryOwnerURI !== undefined && func0.call(data5, "SourceRepositoryOwnerURI")){
if(typeof data5.SourceRepositoryOwnerURI !== "string"){
const err30 = {instancePath:instancePath+"/Signer/SourceRepositoryOwnerURI",schemaPath:"#/$defs/Signer/properties/SourceRepositoryOwnerURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err30);
errors++;
}
}
if(data5.SourceRepositoryOwnerIdentifier !== undefined && func0.call(data5, "SourceRepositoryOwnerIdentifier")){
if(typeof data5.SourceRepositoryOwnerIdentifier !== "string"){
const err31 = {instancePath:instancePath+"/Signer/SourceRepositoryOwnerIdentifier",schemaPath:"#/$defs/Signer/properties/SourceRepositoryOwnerIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err31);
errors++;
}
}
if(data5.BuildConfigURI !== undefined && func0.call(data5, "BuildConfigURI")){
if(typeof data5.BuildConfigURI !== "string"){
const err32 = {instancePath:instancePath+"/Signer/BuildConfigURI",schemaPath:"#/$defs/Signer/properties/BuildConfigURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err32);
errors++;
}
}
if(data5.BuildConfigDigest !== undefined && func0.call(data5, "BuildConfigDigest")){
if(typeof data5.BuildConfigDigest !== "string"){
const err33 = {instancePath:instancePath+"/Signer/BuildConfigDigest",schemaPath:"#/$defs/Signer/properties/BuildConfigDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err33);
errors++;
}
}
if(data5.BuildTrigger !== undefined && func0.call(data5, "BuildTrigger")){
if(typeof data5.BuildTrigger !== "string"){
const err34 = {instancePath:instancePath+"/Signer/BuildTrigger",schemaPath:"#/$defs/Signer/properties/BuildTrigger/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err34);
errors++;
}
}
if(data5.RunInvocationURI !== undefined && func0.call(data5, "RunInvocationURI")){
if(typeof data5.RunInvocationURI !== "string"){
const err35 = {instancePath:instancePath+"/Signer/RunInvocationURI",schemaPath:"#/$defs/Signer/properties/RunInvocationURI/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err35);
errors++;
}
}
if(data5.SourceRepositoryVisibilityAtSigning !== undefined && func0.call(data5, "SourceRepositoryVisibilityAtSigning")){
if(typeof data5.SourceRepositoryVisibilityAtSigning !== "string"){
const err36 = {instancePath:instancePath+"/Signer/SourceRepositoryVisibilityAtSigning",schemaPath:"#/$defs/Signer/properties/SourceRepositoryVisibilityAtSigning/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/Signer",schemaPath:"#/$defs/Signer/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err37);
errors++;
}
}
if(data.SignatureType !== undefined && func0.call(data, "SignatureType")){
if(typeof data.SignatureType !== "string"){
const err38 = {instancePath:instancePath+"/SignatureType",schemaPath:"#/properties/SignatureType/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err38);
errors++;
}
}
if(data.Error !== undefined && func0.call(data, "Error")){
if(typeof data.Error !== "string"){
const err39 = {instancePath:instancePath+"/Error",schemaPath:"#/properties/Error/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err39);
errors++;
}
}
if(data.Warnings !== undefined && func0.call(data, "Warnings")){
let data39 = data.Warnings;
if(Array.isArray(data39)){
const len1 = data39.length;
for(let i1=0; i1<len1; i1++){
if(typeof data39[i1] !== "string"){
const err40 = {instancePath:instancePath+"/Warnings/" + i1,schemaPath:"#/properties/Warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err40);
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/Warnings",schemaPath:"#/properties/Warnings/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err42);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate34(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Ref !== undefined && func0.call(data, "Ref")){
if(typeof data.Ref !== "string"){
const err0 = {instancePath:instancePath+"/Ref",schemaPath:"#/properties/Ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.CreatedAt !== undefined && func0.call(data, "CreatedAt")){
let data1 = data.CreatedAt;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err1 = {instancePath:instancePath+"/CreatedAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern9Text},message:"must match pattern \""+pattern9Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/CreatedAt",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate29(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Signature !== undefined && func0.call(data, "Signature")){
let data0 = data.Signature;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data0[i0], instancePath+"/Signature/" + i0))){
vErrors = addAll(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/Signature",schemaPath:"#/properties/Signature/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data.Pull !== undefined && func0.call(data, "Pull")){
let data2 = data.Pull;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Repository !== undefined && func0.call(data3, "Repository")){
if(typeof data3.Repository !== "string"){
const err1 = {instancePath:instancePath+"/Pull/" + i1+"/Repository",schemaPath:"#/$defs/PullIdentity/properties/Repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/Pull/" + i1,schemaPath:"#/$defs/PullIdentity/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/Pull",schemaPath:"#/properties/Pull/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.Build !== undefined && func0.call(data, "Build")){
let data5 = data.Build;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data5[i2], instancePath+"/Build/" + i2))){
vErrors = addAll(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/Build",schemaPath:"#/properties/Build/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate29.errors = vErrors;
return errors === 0;
}


function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Platform === undefined) || (!(func0.call(data, "Platform")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Platform"},message:"must have required property '"+"Platform"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if((data.Containers === undefined) || (!(func0.call(data, "Containers")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Containers"},message:"must have required property '"+"Containers"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if((data.Size === undefined) || (!(func0.call(data, "Size")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Size"},message:"must have required property '"+"Size"+"'"};
vErrors = add(vErrors, err2);
errors++;
}
if(data.Platform !== undefined && func0.call(data, "Platform")){
let data0 = data.Platform;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.architecture === undefined) || (!(func0.call(data0, "architecture")))){
const err3 = {instancePath:instancePath+"/Platform",schemaPath:"#/$defs/OciPlatform/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
vErrors = add(vErrors, err3);
errors++;
}
if((data0.os === undefined) || (!(func0.call(data0, "os")))){
const err4 = {instancePath:instancePath+"/Platform",schemaPath:"#/$defs/OciPlatform/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = add(vErrors, err4);
errors++;
}
if(data0.architecture !== undefined && func0.call(data0, "architecture")){
if(typeof data0.architecture !== "string"){
const err5 = {instancePath:instancePath+"/Platform/architecture",schemaPath:"#/$defs/OciPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data0.os !== undefined && func0.call(data0, "os")){
if(typeof data0.os !== "string"){
const err6 = {instancePath:instancePath+"/Platform/os",schemaPath:"#/$defs/OciPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data0["os.version"] !== undefined && func0.call(data0, "os.version")){
if(typeof data0["os.version"] !== "string"){
const err7 = {instancePath:instancePath+"/Platform/os.version",schemaPath:"#/$defs/OciPlatform/properties/os.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data0["os.features"] !== undefined && func0.call(data0, "os.features")){
let data4 = data0["os.features"];
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err8 = {instancePath:instancePath+"/Platform/os.features/" + i0,schemaPath:"#/$defs/OciPlatform/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/Platform/os.features",schemaPath:"#/$defs/OciPlatform/properties/os.features/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data0.variant !== undefined && func0.call(data0, "variant")){
if(typeof data0.variant !== "string"){
const err10 = {instancePath:instancePath+"/Platform/variant",schemaPath:"#/$defs/OciPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/Platform",schemaPath:"#/$defs/OciPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data.Containers !== undefined && func0.call(data, "Containers")){
let data7 = data.Containers;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err12 = {instancePath:instancePath+"/Containers",schemaPath:"#/properties/Containers/type",keyword:"type",params:{type: schema45.properties.Containers.type},message:"must be array,null"};
vErrors = add(vErrors, err12);
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err13 = {instancePath:instancePath+"/Containers/" + i1,schemaPath:"#/$defs/ContainerId/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
vErrors = add(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/Containers/" + i1,schemaPath:"#/$defs/ContainerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
}
}
if(data.Size !== undefined && func0.call(data, "Size")){
if(!(validate27(data.Size, instancePath+"/Size"))){
vErrors = addAll(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.Identity !== undefined && func0.call(data, "Identity")){
if(!(validate29(data.Identity, instancePath+"/Identity"))){
vErrors = addAll(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err15);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.For === undefined) || (!(func0.call(data, "For")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "For"},message:"must have required property '"+"For"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data.For !== undefined && func0.call(data, "For")){
let data0 = data.For;
if(typeof data0 === "string"){
if(!(isSha256(data0) || pattern5.test(data0))){
const err1 = {instancePath:instancePath+"/For",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/For",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate21(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.ID === undefined) || (!(func0.call(data, "ID")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ID"},message:"must have required property '"+"ID"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if((data.Descriptor === undefined) || (!(func0.call(data, "Descriptor")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Descriptor"},message:"must have required property '"+"Descriptor"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if((data.Available === undefined) || (!(func0.call(data, "Available")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Available"},message:"must have required property '"+"Available"+"'"};
vErrors = add(vErrors, err2);
errors++;
}
if((data.Size === undefined) || (!(func0.call(data, "Size")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Size"},message:"must have required property '"+"Size"+"'"};
vErrors = add(vErrors, err3);
errors++;
}
if((data.Kind === undefined) || (!(func0.call(data, "Kind")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Kind"},message:"must have required property '"+"Kind"+"'"};
vErrors = add(vErrors, err4);
errors++;
}
if(data.ID !== undefined && func0.call(data, "ID")){
let data0 = data.ID;
if(typeof data0 === "string"){
if(!(isSha256(data0) || pattern5.test(data0))){
const err5 = {instancePath:instancePath+"/ID",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/ID",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.Descriptor !== undefined && func0.call(data, "Descriptor")){
if(!(validate22(data.Descriptor, instancePath+"/Descriptor"))){
vErrors = addAll(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.Available !== undefined && func0.call(data, "Available")){
if(typeof data.Available !== "boolean"){
const err7 = {instancePath:instancePath+"/Available",schemaPath:"#/properties/Available/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data.Size !== undefined && func0.call(data, "Size")){
if(!(validate24(data.Size, instancePath+"/Size"))){
vErrors = addAll(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.Kind !== undefined && func0.call(data, "Kind")){
if(typeof data.Kind !== "string"){
const err8 = {instancePath:instancePath+"/Kind",schemaPath:"#/properties/Kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data.ImageData !== undefined && func0.call(data, "ImageData")){
if(!(validate26(data.ImageData, instancePath+"/ImageData"))){
vErrors = addAll(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.AttestationData !== undefined && func0.call(data, "AttestationData")){
if(!(validate38(data.AttestationData, instancePath+"/AttestationData"))){
vErrors = addAll(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err9);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.Id === undefined) || (!(func0.call(data, "Id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "Id"},message:"must have required property '"+"Id"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data.Id !== undefined && func0.call(data, "Id")){
let data0 = data.Id;
if(typeof data0 === "string"){
if(!(isSha256(data0) || pattern4.test(data0))){
const err1 = {instancePath:instancePath+"/Id",schemaPath:"#/$defs/ImageId/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/Id",schemaPath:"#/$defs/ImageId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.ParentId !== undefined && func0.call(data, "ParentId")){
if(typeof data.ParentId !== "string"){
const err3 = {instancePath:instancePath+"/ParentId",schemaPath:"#/properties/ParentId/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.RepoTags !== undefined && func0.call(data, "RepoTags")){
let data2 = data.RepoTags;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/RepoTags",schemaPath:"#/properties/RepoTags/type",keyword:"type",params:{type: schema31.properties.RepoTags.type},message:"must be array,null"};
vErrors = add(vErrors, err4);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err5 = {instancePath:instancePath+"/RepoTags/" + i0,schemaPath:"#/properties/RepoTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err5);
errors++;
}
}
}
}
if(data.RepoDigests !== undefined && func0.call(data, "RepoDigests")){
let data4 = data.RepoDigests;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/RepoDigests",schemaPath:"#/properties/RepoDigests/type",keyword:"type",params:{type: schema31.properties.RepoDigests.type},message:"must be array,null"};
vErrors = add(vErrors, err6);
errors++;
}
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err7 = {instancePath:instancePath+"/RepoDigests/" + i1,schemaPath:"#/properties/RepoDigests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
}
}
if(data.Created !== undefined && func0.call(data, "Created")){
let data6 = data.Created;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/Created",schemaPath:"#/properties/Created/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data.Size !== undefined && func0.call(data, "Size")){
let data7 = data.Size;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/Size",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err9);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/Size",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
if(data.SharedSize !== undefined && func0.call(data, "SharedSize")){
let data8 = data.SharedSize;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/SharedSize",schemaPath:"#/properties/SharedSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data.VirtualSize !== undefined && func0.call(data, "VirtualSize")){
let data9 = data.VirtualSize;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/VirtualSize",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err12);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/VirtualSize",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
if(data.Labels !== undefined && func0.call(data, "Labels")){
let data10 = data.Labels;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err14 = {instancePath:instancePath+"/Labels",schemaPath:"#/properties/Labels/type",keyword:"type",params:{type: schema31.properties.Labels.type},message:"must be object,null"};
vErrors = add(vErrors, err14);
errors++;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 of Object.keys(data10)){
if(typeof data10[key0] !== "string"){
const err15 = {instancePath:instancePath+"/Labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
}
}
if(data.Containers !== undefined && func0.call(data, "Containers")){
let data12 = data.Containers;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err16 = {instancePath:instancePath+"/Containers",schemaPath:"#/properties/Containers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data.Manifests !== undefined && func0.call(data, "Manifests")){
let data13 = data.Manifests;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate21(data13[i2], instancePath+"/Manifests/" + i2))){
vErrors = addAll(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/Manifests",schemaPath:"#/properties/Manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data.Descriptor !== undefined && func0.call(data, "Descriptor")){
if(!(validate22(data.Descriptor, instancePath+"/Descriptor"))){
vErrors = addAll(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.Names !== undefined && func0.call(data, "Names")){
let data16 = data.Names;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
const err18 = {instancePath:instancePath+"/Names/" + i3,schemaPath:"#/properties/Names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/Names",schemaPath:"#/properties/Names/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data.Digest !== undefined && func0.call(data, "Digest")){
let data18 = data.Digest;
if(typeof data18 === "string"){
if(!(isSha256(data18) || pattern5.test(data18))){
const err20 = {instancePath:instancePath+"/Digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/Digest",schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data.ConfigDigest !== undefined && func0.call(data, "ConfigDigest")){
if(typeof data.ConfigDigest !== "string"){
const err22 = {instancePath:instancePath+"/ConfigDigest",schemaPath:"#/properties/ConfigDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data.History !== undefined && func0.call(data, "History")){
let data20 = data.History;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err23 = {instancePath:instancePath+"/History",schemaPath:"#/properties/History/type",keyword:"type",params:{type: schema31.properties.History.type},message:"must be array,null"};
vErrors = add(vErrors, err23);
errors++;
}
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(typeof data20[i4] !== "string"){
const err24 = {instancePath:instancePath+"/History/" + i4,schemaPath:"#/properties/History/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
}
}
if(data.Dangling !== undefined && func0.call(data, "Dangling")){
if(typeof data.Dangling !== "boolean"){
const err25 = {instancePath:instancePath+"/Dangling",schemaPath:"#/properties/Dangling/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data.ReadOnly !== undefined && func0.call(data, "ReadOnly")){
if(typeof data.ReadOnly !== "boolean"){
const err26 = {instancePath:instancePath+"/ReadOnly",schemaPath:"#/properties/ReadOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data.IsManifestList !== undefined && func0.call(data, "IsManifestList")){
if(typeof data.IsManifestList !== "boolean"){
const err27 = {instancePath:instancePath+"/IsManifestList",schemaPath:"#/properties/IsManifestList/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err27);
errors++;
}
}
if(data.Arch !== undefined && func0.call(data, "Arch")){
if(typeof data.Arch !== "string"){
const err28 = {instancePath:instancePath+"/Arch",schemaPath:"#/properties/Arch/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err28);
errors++;
}
}
if(data.Os !== undefined && func0.call(data, "Os")){
if(typeof data.Os !== "string"){
const err29 = {instancePath:instancePath+"/Os",schemaPath:"#/properties/Os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err29);
errors++;
}
}
if(data.RootFS !== undefined && func0.call(data, "RootFS")){
const err30 = {instancePath:instancePath+"/RootFS",schemaPath:"#/properties/RootFS/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err30);
errors++;
}
if(data.GraphDriver !== undefined && func0.call(data, "GraphDriver")){
const err31 = {instancePath:instancePath+"/GraphDriver",schemaPath:"#/properties/GraphDriver/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err31);
errors++;
}
if(data.Metadata !== undefined && func0.call(data, "Metadata")){
const err32 = {instancePath:instancePath+"/Metadata",schemaPath:"#/properties/Metadata/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err32);
errors++;
}
if(data.ContainerConfig !== undefined && func0.call(data, "ContainerConfig")){
const err33 = {instancePath:instancePath+"/ContainerConfig",schemaPath:"#/properties/ContainerConfig/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err33);
errors++;
}
if(data.DockerVersion !== undefined && func0.call(data, "DockerVersion")){
const err34 = {instancePath:instancePath+"/DockerVersion",schemaPath:"#/properties/DockerVersion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err34);
errors++;
}
if(data.State !== undefined && func0.call(data, "State")){
const err35 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err35);
errors++;
}
if(data.Image !== undefined && func0.call(data, "Image")){
const err36 = {instancePath:instancePath+"/Image",schemaPath:"#/properties/Image/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err36);
errors++;
}
if(data.ImageID !== undefined && func0.call(data, "ImageID")){
const err37 = {instancePath:instancePath+"/ImageID",schemaPath:"#/properties/ImageID/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err37);
errors++;
}
if(data.Command !== undefined && func0.call(data, "Command")){
const err38 = {instancePath:instancePath+"/Command",schemaPath:"#/properties/Command/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err38);
errors++;
}
if(data.IPAM !== undefined && func0.call(data, "IPAM")){
const err39 = {instancePath:instancePath+"/IPAM",schemaPath:"#/properties/IPAM/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err39);
errors++;
}
if(data.Mountpoint !== undefined && func0.call(data, "Mountpoint")){
const err40 = {instancePath:instancePath+"/Mountpoint",schemaPath:"#/properties/Mountpoint/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err40);
errors++;
}
if(data.CreatedBy !== undefined && func0.call(data, "CreatedBy")){
const err41 = {instancePath:instancePath+"/CreatedBy",schemaPath:"#/properties/CreatedBy/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err41);
errors++;
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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

function addAll(errors, more){
if(errors === null) return more;
return errors.length < 1000 ? errors.concat(more) : errors;
}

/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
