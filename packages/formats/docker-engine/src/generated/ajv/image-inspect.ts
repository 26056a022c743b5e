// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { isImageMediaType, isSha256 } from "@imagekin/core/guard";

const pattern11Text = "^[0-9a-f]{64}$";
const pattern11 = new RegExp(pattern11Text, "u");
const pattern8Text = "^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$";
const pattern8 = new RegExp(pattern8Text, "u");
const pattern7Text = "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$";
const pattern7 = new RegExp(pattern7Text, "u");
const pattern6Text = "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$";
const pattern6 = new RegExp(pattern6Text, "u");
const pattern5Text = "^(?:(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z))?$";
const pattern5 = new RegExp(pattern5Text, "u");
const pattern4Text = "^(?:(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)|[0-9a-f]{64})$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"Id":{"$ref":"#/$defs/ImageId"},"RepoTags":{"type":["array","null"],"items":{"type":"string"}},"RepoDigests":{"type":["array","null"],"items":{"type":"string"}},"Parent":{"type":"string"},"Comment":{"type":"string"},"Created":{"$ref":"#/$defs/TimestampOrEmpty"},"Container":{"type":"string"},"ContainerConfig":{"$ref":"#/$defs/ConfigOrNull"},"DockerVersion":{"type":"string"},"Author":{"type":"string"},"Config":{"$ref":"#/$defs/ConfigOrNull"},"Architecture":{"type":"string"},"Variant":{"type":"string"},"Os":{"type":"string"},"OsVersion":{"type":"string"},"Size":{"$ref":"#/$defs/ByteCount"},"VirtualSize":{"$ref":"#/$defs/ByteCount"},"GraphDriver":{"$ref":"#/$defs/GraphDriver"},"RootFS":{"$ref":"#/$defs/RootFS"},"Metadata":{"$ref":"#/$defs/Metadata"},"Descriptor":{"$ref":"#/$defs/OciDescriptor"},"Manifests":{"type":"array","items":{"$ref":"#/$defs/ManifestSummary"}},"Identity":{"$ref":"#/$defs/Identity"},"Checksum":{"type":"string"},"Tags":{"type":["array","null"],"items":{"type":"string"}},"State":false,"HostConfig":false,"NetworkSettings":false,"Mounts":false,"RestartCount":false,"IPAM":false,"EnableIPv6":false,"Scope":false,"Mountpoint":false,"CreatedBy":false,"ParentId":false,"SharedSize":false,"Digest":false,"NamesHistory":false,"ManifestType":false,"Annotations":false,"History":false,"Layers":false,"container_config":false},"required":["Id"],"$defs":{"AttestationData":{"type":"object","properties":{"For":{"$ref":"#/$defs/Digest"}},"required":["For"]},"BuildIdentity":{"type":"object","properties":{"Ref":{"type":"string"},"CreatedAt":{"$ref":"#/$defs/Timestamp"}}},"ByteCount":{"type":"integer","minimum":0},"Config":{"type":"object","properties":{"Hostname":{"type":"string"},"Domainname":{"type":"string"},"User":{"type":"string"},"AttachStdin":{"type":"boolean"},"AttachStdout":{"type":"boolean"},"AttachStderr":{"type":"boolean"},"ExposedPorts":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/EmptyObject"}},"Tty":{"type":"boolean"},"OpenStdin":{"type":"boolean"},"StdinOnce":{"type":"boolean"},"Env":{"type":["array","null"],"items":{"type":"string"}},"Cmd":{"type":["array","null"],"items":{"type":"string"}},"Healthcheck":{"$ref":"#/$defs/Healthcheck"},"ArgsEscaped":{"type":"boolean"},"Image":{"type":"string"},"Volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/EmptyObject"}},"WorkingDir":{"type":"string"},"Entrypoint":{"type":["array","null"],"items":{"type":"string"}},"NetworkDisabled":{"type":"boolean"},"MacAddress":{"type":"string"},"OnBuild":{"type":["array","null"],"items":{"type":"string"}},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"}},"StopSignal":{"type":"string"},"StopTimeout":{"type":"integer"},"Shell":{"type":["array","null"],"items":{"type":"string"}},"CpuShares":{"type":"integer"},"Cpuset":{"type":"string"},"Memory":{"type":"integer"},"MemorySwap":{"type":"integer"},"PortSpecs":{"type":["array","null"],"items":{"type":"string"}},"SecurityOpt":{"type":["array","null"],"items":{"type":"string"}},"PublishService":{"type":"string"},"VolumeDriver":{"type":"string"}}},"ContainerId":{"type":"string","pattern":pattern11Text},"Digest":{"type":"string","pattern":pattern6Text},"EmptyObject":{"type":"object"},"GraphDriver":{"type":"object","properties":{"Name":{"type":"string"},"Data":{"type":["object","null"],"additionalProperties":{"type":"string"}}}},"Healthcheck":{"type":"object","properties":{"Test":{"type":"array","items":{"type":"string"}},"Interval":{"type":"integer"},"Timeout":{"type":"integer"},"StartPeriod":{"type":"integer"},"StartInterval":{"type":"integer"},"Retries":{"type":"integer"}}},"Identity":{"type":"object","properties":{"Signature":{"type":"array","items":{"$ref":"#/$defs/SignatureIdentity"}},"Pull":{"type":"array","items":{"$ref":"#/$defs/PullIdentity"}},"Build":{"type":"array","items":{"$ref":"#/$defs/BuildIdentity"}}}},"ImageData":{"type":"object","properties":{"Platform":{"$ref":"#/$defs/OciPlatform"},"Containers":{"type":["array","null"],"items":{"$ref":"#/$defs/ContainerId"}},"Size":{"$ref":"#/$defs/ImageDataSize"},"Identity":{"$ref":"#/$defs/Identity"}},"required":["Platform","Containers","Size"]},"ImageDataSize":{"type":"object","properties":{"Unpacked":{"$ref":"#/$defs/ByteCount"}},"required":["Unpacked"]},"ImageId":{"type":"string","pattern":pattern4Text},"ManifestSize":{"type":"object","properties":{"Content":{"$ref":"#/$defs/ByteCount"},"Total":{"$ref":"#/$defs/ByteCount"}},"required":["Content","Total"]},"ManifestSummary":{"type":"object","properties":{"ID":{"$ref":"#/$defs/Digest"},"Descriptor":{"$ref":"#/$defs/OciDescriptor"},"Available":{"type":"boolean"},"Size":{"$ref":"#/$defs/ManifestSize"},"Kind":{"type":"string"},"ImageData":{"$ref":"#/$defs/ImageData"},"AttestationData":{"$ref":"#/$defs/AttestationData"}},"required":["ID","Descriptor","Available","Size","Kind"]},"MediaType":{"type":"string","pattern":pattern8Text},"Metadata":{"type":"object","properties":{"LastTagTime":{"$ref":"#/$defs/Timestamp"}}},"OciDescriptor":{"type":"object","properties":{"mediaType":{"$ref":"#/$defs/MediaType"},"digest":{"$ref":"#/$defs/Digest"},"size":{"$ref":"#/$defs/ByteCount"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"data":{"type":["string","null"]},"platform":{"$ref":"#/$defs/OciPlatform"},"artifactType":{"type":["string","null"]}},"required":["mediaType","digest","size"]},"OciPlatform":{"type":"object","properties":{"architecture":{"type":"string"},"os":{"type":"string"},"os.version":{"type":"string"},"os.features":{"type":"array","items":{"type":"string"}},"variant":{"type":"string"}},"required":["architecture","os"]},"PullIdentity":{"type":"object","properties":{"Repository":{"type":"string"}}},"RootFS":{"type":"object","properties":{"Type":{"type":"string"},"Layers":{"type":["array","null"],"items":{"$ref":"#/$defs/Digest"}},"BaseLayer":{"type":"string"}}},"SignatureIdentity":{"type":"object","properties":{"Name":{"type":"string"},"Timestamps":{"type":"array","items":{"$ref":"#/$defs/SignatureTimestamp"}},"KnownSigner":{"type":"string"},"DockerReference":{"type":"string"},"Signer":{"$ref":"#/$defs/Signer"},"SignatureType":{"type":"string"},"Error":{"type":"string"},"Warnings":{"type":"array","items":{"type":"string"}}}},"SignatureTimestamp":{"type":"object","properties":{"Type":{"type":"string"},"URI":{"type":"string"},"Timestamp":{"$ref":"#/$defs/Timestamp"}}},"Signer":{"type":"object","properties":{"CertificateIssuer":{"type":"string"},"SubjectAlternativeName":{"type":"string"},"Issuer":{"type":"string"},"buildSignerURI":{"type":"string"},"buildSignerDigest":{"type":"string"},"runnerEnvironment":{"type":"string"},"sourceRepositoryURI":{"type":"string"},"sourceRepositoryDigest":{"type":"string"},"sourceRepositoryRef":{"type":"string"},"sourceRepositoryIdentifier":{"type":"string"},"sourceRepositoryOwnerURI":{"type":"string"},"sourceRepositoryOwnerIdentifier":{"type":"string"},"buildConfigURI":{"type":"string"},"buildConfigDigest":{"type":"string"},"buildTrigger":{"type":"string"},"runInvocationURI":{"type":"string"},"sourceRepositoryVisibilityAtSigning":{"type":"string"},"BuildSignerURI":{"type":"string"},"BuildSignerDigest":{"type":"string"},"RunnerEnvironment":{"type":"string"},"SourceRepositoryURI":{"type":"string"},"SourceRepositoryDigest":{"type":"string"},"SourceRepositoryRef":{"type":"string"},"SourceRepositoryIdentifier":{"type":"string"},"SourceRepositoryOwnerURI":{"type":"string"},"SourceRepositoryOwnerIdentifier":{"type":"string"},"BuildConfigURI":{"type":"string"},"BuildConfigDigest":{"type":"string"},"BuildTrigger":{"type":"string"},"RunInvocationURI":{"type":"string"},"SourceRepositoryVisibilityAtSigning":{"type":"string"}},"required":["CertificateIssuer","SubjectAlternativeName"]},"Timestamp":{"type":"string","pattern":pattern7Text},"TimestampOrEmpty":{"type":"string","pattern":pattern5Text},"ConfigOrNull":{"type":["object","null"],"properties":{"Hostname":{"type":"string"},"Domainname":{"type":"string"},"User":{"type":"string"},"AttachStdin":{"type":"boolean"},"AttachStdout":{"type":"boolean"},"AttachStderr":{"type":"boolean"},"ExposedPorts":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/EmptyObject"}},"Tty":{"type":"boolean"},"OpenStdin":{"type":"boolean"},"StdinOnce":{"type":"boolean"},"Env":{"type":["array","null"],"items":{"type":"string"}},"Cmd":{"type":["array","null"],"items":{"type":"string"}},"Healthcheck":{"$ref":"#/$defs/Healthcheck"},"ArgsEscaped":{"type":"boolean"},"Image":{"type":"string"},"Volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/EmptyObject"}},"WorkingDir":{"type":"string"},"Entrypoint":{"type":["array","null"],"items":{"type":"string"}},"NetworkDisabled":{"type":"boolean"},"MacAddress":{"type":"string"},"OnBuild":{"type":["array","null"],"items":{"type":"string"}},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"}},"StopSignal":{"type":"string"},"StopTimeout":{"type":"integer"},"Shell":{"type":["array","null"],"items":{"type":"string"}},"CpuShares":{"type":"integer"},"Cpuset":{"type":"string"},"Memory":{"type":"integer"},"MemorySwap":{"type":"integer"},"PortSpecs":{"type":["array","null"],"items":{"type":"string"}},"SecurityOpt":{"type":["array","null"],"items":{"type":"string"}},"PublishService":{"type":"string"},"VolumeDriver":{"type":"string"}}}}};
const schema40 = {"type":"object","properties":{"Name":{"type":"string"},"Data":{"type":["object","null"],"additionalProperties":{"type":"string"}}}};
const func0 = Object.prototype.hasOwnProperty;


const schema34 = {"type":["object","null"],"properties":{"Hostname":{"type":"string"},"Domainname":{"type":"string"},"User":{"type":"string"},"AttachStdin":{"type":"boolean"},"AttachStdout":{"type":"boolean"},"AttachStderr":{"type":"boolean"},"ExposedPorts":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/EmptyObject"}},"Tty":{"type":"boolean"},"OpenStdin":{"type":"boolean"},"StdinOnce":{"type":"boolean"},"Env":{"type":["array","null"],"items":{"type":"string"}},"Cmd":{"type":["array","null"],"items":{"type":"string"}},"Healthcheck":{"$ref":"#/$defs/Healthcheck"},"ArgsEscaped":{"type":"boolean"},"Image":{"type":"string"},"Volumes":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/EmptyObject"}},"WorkingDir":{"type":"string"},"Entrypoint":{"type":["array","null"],"items":{"type":"string"}},"NetworkDisabled":{"type":"boolean"},"MacAddress":{"type":"string"},"OnBuild":{"type":["array","null"],"items":{"type":"string"}},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"}},"StopSignal":{"type":"string"},"StopTimeout":{"type":"integer"},"Shell":{"type":["array","null"],"items":{"type":"string"}},"CpuShares":{"type":"integer"},"Cpuset":{"type":"string"},"Memory":{"type":"integer"},"MemorySwap":{"type":"integer"},"PortSpecs":{"type":["array","null"],"items":{"type":"string"}},"SecurityOpt":{"type":["array","null"],"items":{"type":"string"}},"PublishService":{"type":"string"},"VolumeDriver":{"type":"string"}}};

function validate21(data){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
vErrors = add(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Hostname, data_Domainname, data_User, data_AttachStdin, data_AttachStdout, data_AttachStderr, data_ExposedPorts, data_Tty, data_OpenStdin, data_StdinOnce, data_Env, data_Cmd, data_Healthcheck, data_ArgsEscaped, data_Image, data_Volumes, data_WorkingDir, data_Entrypoint, data_NetworkDisabled, data_MacAddress, data_OnBuild, data_Labels, data_StopSignal, data_StopTimeout, data_Shell, data_CpuShares, data_Cpuset, data_Memory, data_MemorySwap, data_PortSpecs, data_SecurityOpt, data_PublishService, data_VolumeDriver;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Hostname": data_Hostname = data[key]; break;
case "Domainname": data_Domainname = data[key]; break;
case "User": data_User = data[key]; break;
case "AttachStdin": data_AttachStdin = data[key]; break;
case "AttachStdout": data_AttachStdout = data[key]; break;
case "AttachStderr": data_AttachStderr = data[key]; break;
case "ExposedPorts": data_ExposedPorts = data[key]; break;
case "Tty": data_Tty = data[key]; break;
case "OpenStdin": data_OpenStdin = data[key]; break;
case "StdinOnce": data_StdinOnce = data[key]; break;
case "Env": data_Env = data[key]; break;
case "Cmd": data_Cmd = data[key]; break;
case "Healthcheck": data_Healthcheck = data[key]; break;
case "ArgsEscaped": data_ArgsEscaped = data[key]; break;
case "Image": data_Image = data[key]; break;
case "Volumes": data_Volumes = data[key]; break;
case "WorkingDir": data_WorkingDir = data[key]; break;
case "Entrypoint": data_Entrypoint = data[key]; break;
case "NetworkDisabled": data_NetworkDisabled = data[key]; break;
case "MacAddress": data_MacAddress = data[key]; break;
case "OnBuild": data_OnBuild = data[key]; break;
case "Labels": data_Labels = data[key]; break;
case "StopSignal": data_StopSignal = data[key]; break;
case "StopTimeout": data_StopTimeout = data[key]; break;
case "Shell": data_Shell = data[key]; break;
case "CpuShares": data_CpuShares = data[key]; break;
case "Cpuset": data_Cpuset = data[key]; break;
case "Memory": data_Memory = data[key]; break;
case "MemorySwap": data_MemorySwap = data[key]; break;
case "PortSpecs": data_PortSpecs = data[key]; break;
case "SecurityOpt": data_SecurityOpt = data[key]; break;
case "PublishService": data_PublishService = data[key]; break;
case "VolumeDriver": data_VolumeDriver = data[key]; break;
}
}
if(data_Hostname !== undefined){
if(typeof data_Hostname !== "string"){
const err1 = {instancePath:"/Hostname",schemaPath:"#/properties/Hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_Domainname !== undefined){
if(typeof data_Domainname !== "string"){
const err2 = {instancePath:"/Domainname",schemaPath:"#/properties/Domainname/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_User !== undefined){
if(typeof data_User !== "string"){
const err3 = {instancePath:"/User",schemaPath:"#/properties/User/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_AttachStdin !== undefined){
if(typeof data_AttachStdin !== "boolean"){
const err4 = {instancePath:"/AttachStdin",schemaPath:"#/properties/AttachStdin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_AttachStdout !== undefined){
if(typeof data_AttachStdout !== "boolean"){
const err5 = {instancePath:"/AttachStdout",schemaPath:"#/properties/AttachStdout/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_AttachStderr !== undefined){
if(typeof data_AttachStderr !== "boolean"){
const err6 = {instancePath:"/AttachStderr",schemaPath:"#/properties/AttachStderr/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data_ExposedPorts !== undefined){
let data6 = data_ExposedPorts;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/type",keyword:"type",params:{type: schema34.properties.ExposedPorts.type},message:"must be object,null"};
vErrors = add(vErrors, err7);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
if(!func0.call(data6, key0)) continue;
let data7 = data6[key0];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err8 = {instancePath:"/ExposedPorts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EmptyObject/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
}
if(data_Tty !== undefined){
if(typeof data_Tty !== "boolean"){
const err9 = {instancePath:"/Tty",schemaPath:"#/properties/Tty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data_OpenStdin !== undefined){
if(typeof data_OpenStdin !== "boolean"){
const err10 = {instancePath:"/OpenStdin",schemaPath:"#/properties/OpenStdin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data_StdinOnce !== undefined){
if(typeof data_StdinOnce !== "boolean"){
const err11 = {instancePath:"/StdinOnce",schemaPath:"#/properties/StdinOnce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_Env !== undefined){
let data11 = data_Env;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err12 = {instancePath:"/Env",schemaPath:"#/properties/Env/type",keyword:"type",params:{type: schema34.properties.Env.type},message:"must be array,null"};
vErrors = add(vErrors, err12);
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err13 = {instancePath:"/Env/" + i0,schemaPath:"#/properties/Env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
}
if(data_Cmd !== undefined){
let data13 = data_Cmd;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err14 = {instancePath:"/Cmd",schemaPath:"#/properties/Cmd/type",keyword:"type",params:{type: schema34.properties.Cmd.type},message:"must be array,null"};
vErrors = add(vErrors, err14);
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err15 = {instancePath:"/Cmd/" + i1,schemaPath:"#/properties/Cmd/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
}
}
if(data_Healthcheck !== undefined){
let data15 = data_Healthcheck;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let data15_Test, data15_Interval, data15_Timeout, data15_StartPeriod, data15_StartInterval, data15_Retries;
for(const key in data15){
if(func0.call(data15, key)) switch(key){
case "Test": data15_Test = data15[key]; break;
case "Interval": data15_Interval = data15[key]; break;
case "Timeout": data15_Timeout = data15[key]; break;
case "StartPeriod": data15_StartPeriod = data15[key]; break;
case "StartInterval": data15_StartInterval = data15[key]; break;
case "Retries": data15_Retries = data15[key]; break;
}
}
if(data15_Test !== undefined){
let data16 = data15_Test;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err16 = {instancePath:"/Healthcheck/Test/" + i2,schemaPath:"#/$defs/Healthcheck/properties/Test/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:"/Healthcheck/Test",schemaPath:"#/$defs/Healthcheck/properties/Test/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data15_Interval !== undefined){
let data18 = data15_Interval;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err18 = {instancePath:"/Healthcheck/Interval",schemaPath:"#/$defs/Healthcheck/properties/Interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data15_Timeout !== undefined){
let data19 = data15_Timeout;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err19 = {instancePath:"/Healthcheck/Timeout",schemaPath:"#/$defs/Healthcheck/properties/Timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data15_StartPeriod !== undefined){
let data20 = data15_StartPeriod;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err20 = {instancePath:"/Healthcheck/StartPeriod",schemaPath:"#/$defs/Healthcheck/properties/StartPeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data15_StartInterval !== undefined){
let data21 = data15_StartInterval;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err21 = {instancePath:"/Healthcheck/StartInterval",schemaPath:"#/$defs/Healthcheck/properties/StartInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data15_Retries !== undefined){
let data22 = data15_Retries;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err22 = {instancePath:"/Healthcheck/Retries",schemaPath:"#/$defs/Healthcheck/properties/Retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath:"/Healthcheck",schemaPath:"#/$defs/Healthcheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err23);
errors++;
}
}
if(data_ArgsEscaped !== undefined){
if(typeof data_ArgsEscaped !== "boolean"){
const err24 = {instancePath:"/ArgsEscaped",schemaPath:"#/properties/ArgsEscaped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data_Image !== undefined){
if(typeof data_Image !== "string"){
const err25 = {instancePath:"/Image",schemaPath:"#/properties/Image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data_Volumes !== undefined){
let data25 = data_Volumes;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err26 = {instancePath:"/Volumes",schemaPath:"#/properties/Volumes/type",keyword:"type",params:{type: schema34.properties.Volumes.type},message:"must be object,null"};
vErrors = add(vErrors, err26);
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key1 in data25){
if(!func0.call(data25, key1)) continue;
let data26 = data25[key1];
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err27 = {instancePath:"/Volumes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EmptyObject/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err27);
errors++;
}
}
}
}
if(data_WorkingDir !== undefined){
if(typeof data_WorkingDir !== "string"){
const err28 = {instancePath:"/WorkingDir",schemaPath:"#/properties/WorkingDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err28);
errors++;
}
}
if(data_Entrypoint !== undefined){
let data28 = data_Entrypoint;
if((!(Array.isArray(data28))) && (data28 !== null)){
const err29 = {instancePath:"/Entrypoint",schemaPath:"#/properties/Entrypoint/type",keyword:"type",params:{type: schema34.properties.Entrypoint.type},message:"must be array,null"};
vErrors = add(vErrors, err29);
errors++;
}
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
if(typeof data28[i3] !== "string"){
const err30 = {instancePath:"/Entrypoint/" + i3,schemaPath:"#/properties/Entrypoint/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err30);
errors++;
}
}
}
}
if(data_NetworkDisabled !== undefined){
if(typeof data_NetworkDisabled !== "boolean"){
const err31 = {instancePath:"/NetworkDisabled",schemaPath:"#/properties/NetworkDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err31);
errors++;
}
}
if(data_MacAddress !== undefined){
if(typeof data_MacAddress !== "string"){
const err32 = {instancePath:"/MacAddress",schemaPath:"#/properties/MacAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err32);
errors++;
}
}
if(data_OnBuild !== undefined){
let data32 = data_OnBuild;
if((!(Array.isArray(data32))) && (data32 !== null)){
const err33 = {instancePath:"/OnBuild",schemaPath:"#/properties/OnBuild/type",keyword:"type",params:{type: schema34.properties.OnBuild.type},message:"must be array,null"};
vErrors = add(vErrors, err33);
errors++;
}
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(typeof data32[i4] !== "string"){
const err34 = {instancePath:"/OnBuild/" + i4,schemaPath:"#/properties/OnBuild/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err34);
errors++;
}
}
}
}
if(data_Labels !== undefined){
let data34 = data_Labels;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err35 = {instancePath:"/Labels",schemaPath:"#/properties/Labels/type",keyword:"type",params:{type: schema34.properties.Labels.type},message:"must be object,null"};
vErrors = add(vErrors, err35);
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key2 in data34){
if(!func0.call(data34, key2)) continue;
if(typeof data34[key2] !== "string"){
const err36 = {instancePath:"/Labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err36);
errors++;
}
}
}
}
if(data_StopSignal !== undefined){
if(typeof data_StopSignal !== "string"){
const err37 = {instancePath:"/StopSignal",schemaPath:"#/properties/StopSignal/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err37);
errors++;
}
}
if(data_StopTimeout !== undefined){
let data37 = data_StopTimeout;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err38 = {instancePath:"/StopTimeout",schemaPath:"#/properties/StopTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err38);
errors++;
}
}
if(data_Shell !== undefined){
let data38 = data_Shell;
if((!(Array.isArray(data38))) && (data38 !== null)){
const err39 = {instancePath:"/Shell",schemaPath:"#/properties/Shell/type",keyword:"type",params:{type: schema34.properties.Shell.type},message:"must be array,null"};
vErrors = add(vErrors, err39);
errors++;
}
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
if(typeof data38[i5] !== "string"){
const err40 = {instancePath:"/Shell/" + i5,schemaPath:"#/properties/Shell/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err40);
errors++;
}
}
}
}
if(data_CpuShares !== undefined){
let data40 = data_CpuShares;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err41 = {instancePath:"/CpuShares",schemaPath:"#/properties/CpuShares/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err41);
errors++;
}
}
if(data_Cpuset !== undefined){
if(typeof data_Cpuset !== "string"){
const err42 = {instancePath:"/Cpuset",schemaPath:"#/properties/Cpuset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err42);
errors++;
}
}
if(data_Memory !== undefined){
let data42 = data_Memory;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err43 = {instancePath:"/Memory",schemaPath:"#/properties/Memory/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err43);
errors++;
}
}
if(data_MemorySwap !== undefined){
let data43 = data_MemorySwap;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err44 = {instancePath:"/MemorySwap",schemaPath:"#/properties/MemorySwap/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err44);
errors++;
}
}
if(data_PortSpecs !== undefined){
let data44 = data_PortSpecs;
if((!(Array.isArray(data44))) && (data44 !== null)){
const err45 = {instancePath:"/PortSpecs",schemaPath:"#/properties/PortSpecs/type",keyword:"type",params:{type: schema34.properties.PortSpecs.type},message:"must be array,null"};
vErrors = add(vErrors, err45);
errors++;
}
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
if(typeof data44[i6] !== "string"){
const err46 = {instancePath:"/PortSpecs/" + i6,schemaPath:"#/properties/PortSpecs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err46);
errors++;
}
}
}
}
if(data_SecurityOpt !== undefined){
let data46 = data_SecurityOpt;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err47 = {instancePath:"/SecurityOpt",schemaPath:"#/properties/SecurityOpt/type",keyword:"type",params:{type: schema34.properties.SecurityOpt.type},message:"must be array,null"};
vErrors = add(vErrors, err47);
errors++;
}
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
if(typeof data46[i7] !== "string"){
const err48 = {instancePath:"/SecurityOpt/" + i7,schemaPath:"#/properties/SecurityOpt/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err48);
errors++;
}
}
}
}
if(data_PublishService !== undefined){
if(typeof data_PublishService !== "string"){
const err49 = {instancePath:"/PublishService",schemaPath:"#/properties/PublishService/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err49);
errors++;
}
}
if(data_VolumeDriver !== undefined){
if(typeof data_VolumeDriver !== "string"){
const err50 = {instancePath:"/VolumeDriver",schemaPath:"#/properties/VolumeDriver/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err50);
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"Type":{"type":"string"},"Layers":{"type":["array","null"],"items":{"$ref":"#/$defs/Digest"}},"BaseLayer":{"type":"string"}}};


function validate24(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Type, data_Layers, data_BaseLayer;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Type": data_Type = data[key]; break;
case "Layers": data_Layers = data[key]; break;
case "BaseLayer": data_BaseLayer = data[key]; break;
}
}
if(data_Type !== undefined){
if(typeof data_Type !== "string"){
const err0 = {instancePath:"/Type",schemaPath:"#/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err0);
errors++;
}
}
if(data_Layers !== undefined){
let data1 = data_Layers;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:"/Layers",schemaPath:"#/properties/Layers/type",keyword:"type",params:{type: schema41.properties.Layers.type},message:"must be array,null"};
vErrors = add(vErrors, err1);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!(isSha256(data2) || pattern6.test(data2))){
const err2 = {instancePath:"/Layers/" + i0,schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:"/Layers/" + i0,schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
}
if(data_BaseLayer !== undefined){
if(typeof data_BaseLayer !== "string"){
const err4 = {instancePath:"/BaseLayer",schemaPath:"#/properties/BaseLayer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate24.errors = vErrors;
return errors === 0;
}



function validate26(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_LastTagTime;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "LastTagTime": data_LastTagTime = data[key]; break;
}
}
if(data_LastTagTime !== undefined){
let data0 = data_LastTagTime;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:"/LastTagTime",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:"/LastTagTime",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err2);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"mediaType":{"$ref":"#/$defs/MediaType"},"digest":{"$ref":"#/$defs/Digest"},"size":{"$ref":"#/$defs/ByteCount"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"data":{"type":["string","null"]},"platform":{"$ref":"#/$defs/OciPlatform"},"artifactType":{"type":["string","null"]}},"required":["mediaType","digest","size"]};


function validate28(data){
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
if(!(isImageMediaType(data0) || pattern8.test(data0))){
const err3 = {instancePath:"/mediaType",schemaPath:"#/$defs/MediaType/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
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
const err13 = {instancePath:"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema45.properties.data.type},message:"must be string,null"};
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
const err23 = {instancePath:"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: schema45.properties.artifactType.type},message:"must be string,null"};
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
validate28.errors = vErrors;
return errors === 0;
}


function validate32(data){
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
validate32.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","properties":{"Platform":{"$ref":"#/$defs/OciPlatform"},"Containers":{"type":["array","null"],"items":{"$ref":"#/$defs/ContainerId"}},"Size":{"$ref":"#/$defs/ImageDataSize"},"Identity":{"$ref":"#/$defs/Identity"}},"required":["Platform","Containers","Size"]};


function validate35(data){
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
validate35.errors = vErrors;
return errors === 0;
}


function validate39(data){
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
if(!pattern7.test(data2)){
const err2 = {instancePath:"/Timestamp",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
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
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data){
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
if(!(validate39(data1[i0]))){
vErrors = addAll(vErrors, validate39.errors, "/Timestamps/" + i0);
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
validate38.errors = vErrors;
return errors === 0;
}


function validate42(data){
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
if(!pattern7.test(data1)){
const err1 = {instancePath:"/CreatedAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
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
validate42.errors = vErrors;
return errors === 0;
}


function validate37(data){
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
if(!(validate38(data0[i0]))){
vErrors = addAll(vErrors, validate38.errors, "/Signature/" + i0);
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
if(!(validate42(data5[i2]))){
vErrors = addAll(vErrors, validate42.errors, "/Build/" + i2);
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
validate37.errors = vErrors;
return errors === 0;
}


function validate34(data){
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
const err12 = {instancePath:"/Containers",schemaPath:"#/properties/Containers/type",keyword:"type",params:{type: schema55.properties.Containers.type},message:"must be array,null"};
vErrors = add(vErrors, err12);
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
const err13 = {instancePath:"/Containers/" + i1,schemaPath:"#/$defs/ContainerId/pattern",keyword:"pattern",params:{pattern: pattern11Text},message:"must match pattern \""+pattern11Text+"\""};
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
if(!(validate35(data_Size))){
vErrors = addAll(vErrors, validate35.errors, "/Size");
errors = vErrors.length;
}
}
if(data_Identity !== undefined){
if(!(validate37(data_Identity))){
vErrors = addAll(vErrors, validate37.errors, "/Identity");
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err15);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate46(data){
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
if(!(isSha256(data0) || pattern6.test(data0))){
const err1 = {instancePath:"/For",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
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
validate46.errors = vErrors;
return errors === 0;
}


function validate30(data){
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
if(!(isSha256(data0) || pattern6.test(data0))){
const err5 = {instancePath:"/ID",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
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
if(!(validate28(data_Descriptor))){
vErrors = addAll(vErrors, validate28.errors, "/Descriptor");
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
if(!(validate32(data_Size))){
vErrors = addAll(vErrors, validate32.errors, "/Size");
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
if(!(validate34(data_ImageData))){
vErrors = addAll(vErrors, validate34.errors, "/ImageData");
errors = vErrors.length;
}
}
if(data_AttestationData !== undefined){
if(!(validate46(data_AttestationData))){
vErrors = addAll(vErrors, validate46.errors, "/AttestationData");
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err9);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_Id, data_RepoTags, data_RepoDigests, data_Parent, data_Comment, data_Created, data_Container, data_ContainerConfig, data_DockerVersion, data_Author, data_Config, data_Architecture, data_Variant, data_Os, data_OsVersion, data_Size, data_VirtualSize, data_GraphDriver, data_RootFS, data_Metadata, data_Descriptor, data_Manifests, data_Identity, data_Checksum, data_Tags, data_State, data_HostConfig, data_NetworkSettings, data_Mounts, data_RestartCount, data_IPAM, data_EnableIPv6, data_Scope, data_Mountpoint, data_CreatedBy, data_ParentId, data_SharedSize, data_Digest, data_NamesHistory, data_ManifestType, data_Annotations, data_History, data_Layers, data_container_config;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "Id": data_Id = data[key]; break;
case "RepoTags": data_RepoTags = data[key]; break;
case "RepoDigests": data_RepoDigests = data[key]; break;
case "Parent": data_Parent = data[key]; break;
case "Comment": data_Comment = data[key]; break;
case "Created": data_Created = data[key]; break;
case "Container": data_Container = data[key]; break;
case "ContainerConfig": data_ContainerConfig = data[key]; break;
case "DockerVersion": data_DockerVersion = data[key]; break;
case "Author": data_Author = data[key]; break;
case "Config": data_Config = data[key]; break;
case "Architecture": data_Architecture = data[key]; break;
case "Variant": data_Variant = data[key]; break;
case "Os": data_Os = data[key]; break;
case "OsVersion": data_OsVersion = data[key]; break;
case "Size": data_Size = data[key]; break;
case "VirtualSize": data_VirtualSize = data[key]; break;
case "GraphDriver": data_GraphDriver = data[key]; break;
case "RootFS": data_RootFS = data[key]; break;
case "Metadata": data_Metadata = data[key]; break;
case "Descriptor": data_Descriptor = data[key]; break;
case "Manifests": data_Manifests = data[key]; break;
case "Identity": data_Identity = data[key]; break;
case "Checksum": data_Checksum = data[key]; break;
case "Tags": data_Tags = data[key]; break;
case "State": data_State = data[key]; break;
case "HostConfig": data_HostConfig = data[key]; break;
case "NetworkSettings": data_NetworkSettings = data[key]; break;
case "Mounts": data_Mounts = data[key]; break;
case "RestartCount": data_RestartCount = data[key]; break;
case "IPAM": data_IPAM = data[key]; break;
case "EnableIPv6": data_EnableIPv6 = data[key]; break;
case "Scope": data_Scope = data[key]; break;
case "Mountpoint": data_Mountpoint = data[key]; break;
case "CreatedBy": data_CreatedBy = data[key]; break;
case "ParentId": data_ParentId = data[key]; break;
case "SharedSize": data_SharedSize = data[key]; break;
case "Digest": data_Digest = data[key]; break;
case "NamesHistory": data_NamesHistory = data[key]; break;
case "ManifestType": data_ManifestType = data[key]; break;
case "Annotations": data_Annotations = data[key]; break;
case "History": data_History = data[key]; break;
case "Layers": data_Layers = data[key]; break;
case "container_config": data_container_config = data[key]; break;
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
if(data_RepoDigests !== undefined){
let data3 = data_RepoDigests;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:"/RepoDigests",schemaPath:"#/properties/RepoDigests/type",keyword:"type",params:{type: schema31.properties.RepoDigests.type},message:"must be array,null"};
vErrors = add(vErrors, err5);
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err6 = {instancePath:"/RepoDigests/" + i1,schemaPath:"#/properties/RepoDigests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
}
if(data_Parent !== undefined){
if(typeof data_Parent !== "string"){
const err7 = {instancePath:"/Parent",schemaPath:"#/properties/Parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_Comment !== undefined){
if(typeof data_Comment !== "string"){
const err8 = {instancePath:"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_Created !== undefined){
let data7 = data_Created;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err9 = {instancePath:"/Created",schemaPath:"#/$defs/TimestampOrEmpty/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:"/Created",schemaPath:"#/$defs/TimestampOrEmpty/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data_Container !== undefined){
if(typeof data_Container !== "string"){
const err11 = {instancePath:"/Container",schemaPath:"#/properties/Container/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_ContainerConfig !== undefined){
if(!(validate21(data_ContainerConfig))){
vErrors = addAll(vErrors, validate21.errors, "/ContainerConfig");
errors = vErrors.length;
}
}
if(data_DockerVersion !== undefined){
if(typeof data_DockerVersion !== "string"){
const err12 = {instancePath:"/DockerVersion",schemaPath:"#/properties/DockerVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data_Author !== undefined){
if(typeof data_Author !== "string"){
const err13 = {instancePath:"/Author",schemaPath:"#/properties/Author/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data_Config !== undefined){
if(!(validate21(data_Config))){
vErrors = addAll(vErrors, validate21.errors, "/Config");
errors = vErrors.length;
}
}
if(data_Architecture !== undefined){
if(typeof data_Architecture !== "string"){
const err14 = {instancePath:"/Architecture",schemaPath:"#/properties/Architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data_Variant !== undefined){
if(typeof data_Variant !== "string"){
const err15 = {instancePath:"/Variant",schemaPath:"#/properties/Variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data_Os !== undefined){
if(typeof data_Os !== "string"){
const err16 = {instancePath:"/Os",schemaPath:"#/properties/Os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data_OsVersion !== undefined){
if(typeof data_OsVersion !== "string"){
const err17 = {instancePath:"/OsVersion",schemaPath:"#/properties/OsVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data_Size !== undefined){
let data17 = data_Size;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err18 = {instancePath:"/Size",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err18);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err19 = {instancePath:"/Size",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err19);
errors++;
}
}
}
if(data_VirtualSize !== undefined){
let data18 = data_VirtualSize;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err20 = {instancePath:"/VirtualSize",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err20);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err21 = {instancePath:"/VirtualSize",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err21);
errors++;
}
}
}
if(data_GraphDriver !== undefined){
let data19 = data_GraphDriver;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let data19_Name, data19_Data;
for(const key in data19){
if(func0.call(data19, key)) switch(key){
case "Name": data19_Name = data19[key]; break;
case "Data": data19_Data = data19[key]; break;
}
}
if(data19_Name !== undefined){
if(typeof data19_Name !== "string"){
const err22 = {instancePath:"/GraphDriver/Name",schemaPath:"#/$defs/GraphDriver/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data19_Data !== undefined){
let data21 = data19_Data;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err23 = {instancePath:"/GraphDriver/Data",schemaPath:"#/$defs/GraphDriver/properties/Data/type",keyword:"type",params:{type: schema40.properties.Data.type},message:"must be object,null"};
vErrors = add(vErrors, err23);
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key0 in data21){
if(!func0.call(data21, key0)) continue;
if(typeof data21[key0] !== "string"){
const err24 = {instancePath:"/GraphDriver/Data/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/GraphDriver/properties/Data/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
}
}
}
else {
const err25 = {instancePath:"/GraphDriver",schemaPath:"#/$defs/GraphDriver/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data_RootFS !== undefined){
if(!(validate24(data_RootFS))){
vErrors = addAll(vErrors, validate24.errors, "/RootFS");
errors = vErrors.length;
}
}
if(data_Metadata !== undefined){
if(!(validate26(data_Metadata))){
vErrors = addAll(vErrors, validate26.errors, "/Metadata");
errors = vErrors.length;
}
}
if(data_Descriptor !== undefined){
if(!(validate28(data_Descriptor))){
vErrors = addAll(vErrors, validate28.errors, "/Descriptor");
errors = vErrors.length;
}
}
if(data_Manifests !== undefined){
let data26 = data_Manifests;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data26[i2]))){
vErrors = addAll(vErrors, validate30.errors, "/Manifests/" + i2);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:"/Manifests",schemaPath:"#/properties/Manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data_Identity !== undefined){
if(!(validate37(data_Identity))){
vErrors = addAll(vErrors, validate37.errors, "/Identity");
errors = vErrors.length;
}
}
if(data_Checksum !== undefined){
if(typeof data_Checksum !== "string"){
const err27 = {instancePath:"/Checksum",schemaPath:"#/properties/Checksum/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err27);
errors++;
}
}
if(data_Tags !== undefined){
let data30 = data_Tags;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err28 = {instancePath:"/Tags",schemaPath:"#/properties/Tags/type",keyword:"type",params:{type: schema31.properties.Tags.type},message:"must be array,null"};
vErrors = add(vErrors, err28);
errors++;
}
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
if(typeof data30[i3] !== "string"){
const err29 = {instancePath:"/Tags/" + i3,schemaPath:"#/properties/Tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err29);
errors++;
}
}
}
}
if(data_State !== undefined){
const err30 = {instancePath:"/State",schemaPath:"#/properties/State/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err30);
errors++;
}
if(data_HostConfig !== undefined){
const err31 = {instancePath:"/HostConfig",schemaPath:"#/properties/HostConfig/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err31);
errors++;
}
if(data_NetworkSettings !== undefined){
const err32 = {instancePath:"/NetworkSettings",schemaPath:"#/properties/NetworkSettings/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err32);
errors++;
}
if(data_Mounts !== undefined){
const err33 = {instancePath:"/Mounts",schemaPath:"#/properties/Mounts/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err33);
errors++;
}
if(data_RestartCount !== undefined){
const err34 = {instancePath:"/RestartCount",schemaPath:"#/properties/RestartCount/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err34);
errors++;
}
if(data_IPAM !== undefined){
const err35 = {instancePath:"/IPAM",schemaPath:"#/properties/IPAM/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err35);
errors++;
}
if(data_EnableIPv6 !== undefined){
const err36 = {instancePath:"/EnableIPv6",schemaPath:"#/properties/EnableIPv6/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err36);
errors++;
}
if(data_Scope !== undefined){
const err37 = {instancePath:"/Scope",schemaPath:"#/properties/Scope/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err37);
errors++;
}
if(data_Mountpoint !== undefined){
const err38 = {instancePath:"/Mountpoint",schemaPath:"#/properties/Mountpoint/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err38);
errors++;
}
if(data_CreatedBy !== undefined){
const err39 = {instancePath:"/CreatedBy",schemaPath:"#/properties/CreatedBy/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err39);
errors++;
}
if(data_ParentId !== undefined){
const err40 = {instancePath:"/ParentId",schemaPath:"#/properties/ParentId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err40);
errors++;
}
if(data_SharedSize !== undefined){
const err41 = {instancePath:"/SharedSize",schemaPath:"#/properties/SharedSize/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err41);
errors++;
}
if(data_Digest !== undefined){
const err42 = {instancePath:"/Digest",schemaPath:"#/properties/Digest/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err42);
errors++;
}
if(data_NamesHistory !== undefined){
const err43 = {instancePath:"/NamesHistory",schemaPath:"#/properties/NamesHistory/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err43);
errors++;
}
if(data_ManifestType !== undefined){
const err44 = {instancePath:"/ManifestType",schemaPath:"#/properties/ManifestType/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err44);
errors++;
}
if(data_Annotations !== undefined){
const err45 = {instancePath:"/Annotations",schemaPath:"#/properties/Annotations/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err45);
errors++;
}
if(data_History !== undefined){
const err46 = {instancePath:"/History",schemaPath:"#/properties/History/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err46);
errors++;
}
if(data_Layers !== undefined){
const err47 = {instancePath:"/Layers",schemaPath:"#/properties/Layers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err47);
errors++;
}
if(data_container_config !== undefined){
const err48 = {instancePath:"/container_config",schemaPath:"#/properties/container_config/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err48);
errors++;
}
}
else {
const err49 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err49);
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
