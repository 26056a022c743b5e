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

function validate21(data, instancePath){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
vErrors = add(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Hostname !== undefined && func0.call(data, "Hostname")){
if(typeof data.Hostname !== "string"){
const err1 = {instancePath:instancePath+"/Hostname",schemaPath:"#/properties/Hostname/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.Domainname !== undefined && func0.call(data, "Domainname")){
if(typeof data.Domainname !== "string"){
const err2 = {instancePath:instancePath+"/Domainname",schemaPath:"#/properties/Domainname/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.User !== undefined && func0.call(data, "User")){
if(typeof data.User !== "string"){
const err3 = {instancePath:instancePath+"/User",schemaPath:"#/properties/User/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.AttachStdin !== undefined && func0.call(data, "AttachStdin")){
if(typeof data.AttachStdin !== "boolean"){
const err4 = {instancePath:instancePath+"/AttachStdin",schemaPath:"#/properties/AttachStdin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.AttachStdout !== undefined && func0.call(data, "AttachStdout")){
if(typeof data.AttachStdout !== "boolean"){
const err5 = {instancePath:instancePath+"/AttachStdout",schemaPath:"#/properties/AttachStdout/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data.AttachStderr !== undefined && func0.call(data, "AttachStderr")){
if(typeof data.AttachStderr !== "boolean"){
const err6 = {instancePath:instancePath+"/AttachStderr",schemaPath:"#/properties/AttachStderr/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.ExposedPorts !== undefined && func0.call(data, "ExposedPorts")){
let data6 = data.ExposedPorts;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/type",keyword:"type",params:{type: schema34.properties.ExposedPorts.type},message:"must be object,null"};
vErrors = add(vErrors, err7);
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 of Object.keys(data6)){
let data7 = data6[key0];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err8 = {instancePath:instancePath+"/ExposedPorts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EmptyObject/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
}
if(data.Tty !== undefined && func0.call(data, "Tty")){
if(typeof data.Tty !== "boolean"){
const err9 = {instancePath:instancePath+"/Tty",schemaPath:"#/properties/Tty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err9);
errors++;
}
}
if(data.OpenStdin !== undefined && func0.call(data, "OpenStdin")){
if(typeof data.OpenStdin !== "boolean"){
const err10 = {instancePath:instancePath+"/OpenStdin",schemaPath:"#/properties/OpenStdin/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data.StdinOnce !== undefined && func0.call(data, "StdinOnce")){
if(typeof data.StdinOnce !== "boolean"){
const err11 = {instancePath:instancePath+"/StdinOnce",schemaPath:"#/properties/StdinOnce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data.Env !== undefined && func0.call(data, "Env")){
let data11 = data.Env;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err12 = {instancePath:instancePath+"/Env",schemaPath:"#/properties/Env/type",keyword:"type",params:{type: schema34.properties.Env.type},message:"must be array,null"};
vErrors = add(vErrors, err12);
errors++;
}
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err13 = {instancePath:instancePath+"/Env/" + i0,schemaPath:"#/properties/Env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
}
}
if(data.Cmd !== undefined && func0.call(data, "Cmd")){
let data13 = data.Cmd;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err14 = {instancePath:instancePath+"/Cmd",schemaPath:"#/properties/Cmd/type",keyword:"type",params:{type: schema34.properties.Cmd.type},message:"must be array,null"};
vErrors = add(vErrors, err14);
errors++;
}
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err15 = {instancePath:instancePath+"/Cmd/" + i1,schemaPath:"#/properties/Cmd/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
}
}
if(data.Healthcheck !== undefined && func0.call(data, "Healthcheck")){
let data15 = data.Healthcheck;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.Test !== undefined && func0.call(data15, "Test")){
let data16 = data15.Test;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err16 = {instancePath:instancePath+"/Healthcheck/Test/" + i2,schemaPath:"#/$defs/Healthcheck/properties/Test/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/Healthcheck/Test",schemaPath:"#/$defs/Healthcheck/properties/Test/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data15.Interval !== undefined && func0.call(data15, "Interval")){
let data18 = data15.Interval;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err18 = {instancePath:instancePath+"/Healthcheck/Interval",schemaPath:"#/$defs/Healthcheck/properties/Interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data15.Timeout !== undefined && func0.call(data15, "Timeout")){
let data19 = data15.Timeout;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err19 = {instancePath:instancePath+"/Healthcheck/Timeout",schemaPath:"#/$defs/Healthcheck/properties/Timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data15.StartPeriod !== undefined && func0.call(data15, "StartPeriod")){
let data20 = data15.StartPeriod;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err20 = {instancePath:instancePath+"/Healthcheck/StartPeriod",schemaPath:"#/$defs/Healthcheck/properties/StartPeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data15.StartInterval !== undefined && func0.call(data15, "StartInterval")){
let data21 = data15.StartInterval;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err21 = {instancePath:instancePath+"/Healthcheck/StartInterval",schemaPath:"#/$defs/Healthcheck/properties/StartInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err21);
errors++;
}
}
if(data15.Retries !== undefined && func0.call(data15, "Retries")){
let data22 = data15.Retries;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err22 = {instancePath:instancePath+"/Healthcheck/Retries",schemaPath:"#/$defs/Healthcheck/properties/Retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/Healthcheck",schemaPath:"#/$defs/Healthcheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err23);
errors++;
}
}
if(data.ArgsEscaped !== undefined && func0.call(data, "ArgsEscaped")){
if(typeof data.ArgsEscaped !== "boolean"){
const err24 = {instancePath:instancePath+"/ArgsEscaped",schemaPath:"#/properties/ArgsEscaped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data.Image !== undefined && func0.call(data, "Image")){
if(typeof data.Image !== "string"){
const err25 = {instancePath:instancePath+"/Image",schemaPath:"#/properties/Image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data.Volumes !== undefined && func0.call(data, "Volumes")){
let data25 = data.Volumes;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err26 = {instancePath:instancePath+"/Volumes",schemaPath:"#/properties/Volumes/type",keyword:"type",params:{type: schema34.properties.Volumes.type},message:"must be object,null"};
vErrors = add(vErrors, err26);
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key1 of Object.keys(data25)){
let data26 = data25[key1];
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err27 = {instancePath:instancePath+"/Volumes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/EmptyObject/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err27);
errors++;
}
}
}
}
if(data.WorkingDir !== undefined && func0.call(data, "WorkingDir")){
if(typeof data.WorkingDir !== "string"){
const err28 = {instancePath:instancePath+"/WorkingDir",schemaPath:"#/properties/WorkingDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err28);
errors++;
}
}
if(data.Entrypoint !== undefined && func0.call(data, "Entrypoint")){
let data28 = data.Entrypoint;
if((!(Array.isArray(data28))) && (data28 !== null)){
const err29 = {instancePath:instancePath+"/Entrypoint",schemaPath:"#/properties/Entrypoint/type",keyword:"type",params:{type: schema34.properties.Entrypoint.type},message:"must be array,null"};
vErrors = add(vErrors, err29);
errors++;
}
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
if(typeof data28[i3] !== "string"){
const err30 = {instancePath:instancePath+"/Entrypoint/" + i3,schemaPath:"#/properties/Entrypoint/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err30);
errors++;
}
}
}
}
if(data.NetworkDisabled !== undefined && func0.call(data, "NetworkDisabled")){
if(typeof data.NetworkDisabled !== "boolean"){
const err31 = {instancePath:instancePath+"/NetworkDisabled",schemaPath:"#/properties/NetworkDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = add(vErrors, err31);
errors++;
}
}
if(data.MacAddress !== undefined && func0.call(data, "MacAddress")){
if(typeof data.MacAddress !== "string"){
const err32 = {instancePath:instancePath+"/MacAddress",schemaPath:"#/properties/MacAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err32);
errors++;
}
}
if(data.OnBuild !== undefined && func0.call(data, "OnBuild")){
let data32 = data.OnBuild;
if((!(Array.isArray(data32))) && (data32 !== null)){
const err33 = {instancePath:instancePath+"/OnBuild",schemaPath:"#/properties/OnBuild/type",keyword:"type",params:{type: schema34.properties.OnBuild.type},message:"must be array,null"};
vErrors = add(vErrors, err33);
errors++;
}
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(typeof data32[i4] !== "string"){
const err34 = {instancePath:instancePath+"/OnBuild/" + i4,schemaPath:"#/properties/OnBuild/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err34);
errors++;
}
}
}
}
if(data.Labels !== undefined && func0.call(data, "Labels")){
let data34 = data.Labels;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err35 = {instancePath:instancePath+"/Labels",schemaPath:"#/properties/Labels/type",keyword:"type",params:{type: schema34.properties.Labels.type},message:"must be object,null"};
vErrors = add(vErrors, err35);
errors++;
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key2 of Object.keys(data34)){
if(typeof data34[key2] !== "string"){
const err36 = {instancePath:instancePath+"/Labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err36);
errors++;
}
}
}
}
if(data.StopSignal !== undefined && func0.call(data, "StopSignal")){
if(typeof data.StopSignal !== "string"){
const err37 = {instancePath:instancePath+"/StopSignal",schemaPath:"#/properties/StopSignal/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err37);
errors++;
}
}
if(data.StopTimeout !== undefined && func0.call(data, "StopTimeout")){
let data37 = data.StopTimeout;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err38 = {instancePath:instancePath+"/StopTimeout",schemaPath:"#/properties/StopTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err38);
errors++;
}
}
if(data.Shell !== undefined && func0.call(data, "Shell")){
let data38 = data.Shell;
if((!(Array.isArray(data38))) && (data38 !== null)){
const err39 = {instancePath:instancePath+"/Shell",schemaPath:"#/properties/Shell/type",keyword:"type",params:{type: schema34.properties.Shell.type},message:"must be array,null"};
vErrors = add(vErrors, err39);
errors++;
}
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
if(typeof data38[i5] !== "string"){
const err40 = {instancePath:instancePath+"/Shell/" + i5,schemaPath:"#/properties/Shell/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err40);
errors++;
}
}
}
}
if(data.CpuShares !== undefined && func0.call(data, "CpuShares")){
let data40 = data.CpuShares;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err41 = {instancePath:instancePath+"/CpuShares",schemaPath:"#/properties/CpuShares/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err41);
errors++;
}
}
if(data.Cpuset !== undefined && func0.call(data, "Cpuset")){
if(typeof data.Cpuset !== "string"){
const err42 = {instancePath:instancePath+"/Cpuset",schemaPath:"#/properties/Cpuset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err42);
errors++;
}
}
if(data.Memory !== undefined && func0.call(data, "Memory")){
let data42 = data.Memory;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err43 = {instancePath:instancePath+"/Memory",schemaPath:"#/properties/Memory/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err43);
errors++;
}
}
if(data.MemorySwap !== undefined && func0.call(data, "MemorySwap")){
let data43 = data.MemorySwap;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err44 = {instancePath:instancePath+"/MemorySwap",schemaPath:"#/properties/MemorySwap/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err44);
errors++;
}
}
if(data.PortSpecs !== undefined && func0.call(data, "PortSpecs")){
let data44 = data.PortSpecs;
if((!(Array.isArray(data44))) && (data44 !== null)){
const err45 = {instancePath:instancePath+"/PortSpecs",schemaPath:"#/properties/PortSpecs/type",keyword:"type",params:{type: schema34.properties.PortSpecs.type},message:"must be array,null"};
vErrors = add(vErrors, err45);
errors++;
}
if(Array.isArray(data44)){
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
if(typeof data44[i6] !== "string"){
const err46 = {instancePath:instancePath+"/PortSpecs/" + i6,schemaPath:"#/properties/PortSpecs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err46);
errors++;
}
}
}
}
if(data.SecurityOpt !== undefined && func0.call(data, "SecurityOpt")){
let data46 = data.SecurityOpt;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err47 = {instancePath:instancePath+"/SecurityOpt",schemaPath:"#/properties/SecurityOpt/type",keyword:"type",params:{type: schema34.properties.SecurityOpt.type},message:"must be array,null"};
vErrors = add(vErrors, err47);
errors++;
}
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
if(typeof data46[i7] !== "string"){
const err48 = {instancePath:instancePath+"/SecurityOpt/" + i7,schemaPath:"#/properties/SecurityOpt/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err48);
errors++;
}
}
}
}
if(data.PublishService !== undefined && func0.call(data, "PublishService")){
if(typeof data.PublishService !== "string"){
const err49 = {instancePath:instancePath+"/PublishService",schemaPath:"#/properties/PublishService/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err49);
errors++;
}
}
if(data.VolumeDriver !== undefined && func0.call(data, "VolumeDriver")){
if(typeof data.VolumeDriver !== "string"){
const err50 = {instancePath:instancePath+"/VolumeDriver",schemaPath:"#/properties/VolumeDriver/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err50);
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"Type":{"type":"string"},"Layers":{"type":["array","null"],"items":{"$ref":"#/$defs/Digest"}},"BaseLayer":{"type":"string"}}};


function validate24(data, instancePath){
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
if(data.Layers !== undefined && func0.call(data, "Layers")){
let data1 = data.Layers;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/Layers",schemaPath:"#/properties/Layers/type",keyword:"type",params:{type: schema41.properties.Layers.type},message:"must be array,null"};
vErrors = add(vErrors, err1);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!(isSha256(data2) || pattern6.test(data2))){
const err2 = {instancePath:instancePath+"/Layers/" + i0,schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
vErrors = add(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/Layers/" + i0,schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
}
if(data.BaseLayer !== undefined && func0.call(data, "BaseLayer")){
if(typeof data.BaseLayer !== "string"){
const err4 = {instancePath:instancePath+"/BaseLayer",schemaPath:"#/properties/BaseLayer/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate24.errors = vErrors;
return errors === 0;
}



function validate26(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.LastTagTime !== undefined && func0.call(data, "LastTagTime")){
let data0 = data.LastTagTime;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err0 = {instancePath:instancePath+"/LastTagTime",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
vErrors = add(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/LastTagTime",schemaPath:"#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err1);
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err2);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"mediaType":{"$ref":"#/$defs/MediaType"},"digest":{"$ref":"#/$defs/Digest"},"size":{"$ref":"#/$defs/ByteCount"},"urls":{"type":"array","items":{"type":"string"}},"annotations":{"type":"object","additionalProperties":{"type":"string"}},"data":{"type":["string","null"]},"platform":{"$ref":"#/$defs/OciPlatform"},"artifactType":{"type":["string","null"]}},"required":["mediaType","digest","size"]};


function validate28(data, instancePath){
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
if(!(isImageMediaType(data0) || pattern8.test(data0))){
const err3 = {instancePath:instancePath+"/mediaType",schemaPath:"#/$defs/MediaType/pattern",keyword:"pattern",params:{pattern: pattern8Text},message:"must match pattern \""+pattern8Text+"\""};
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
if(!(isSha256(data1) || pattern6.test(data1))){
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
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
const err13 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: schema45.properties.data.type},message:"must be string,null"};
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
const err23 = {instancePath:instancePath+"/artifactType",schemaPath:"#/properties/artifactType/type",keyword:"type",params:{type: schema45.properties.artifactType.type},message:"must be string,null"};
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
validate28.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath){
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
validate32.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","properties":{"Platform":{"$ref":"#/$defs/OciPlatform"},"Containers":{"type":["array","null"],"items":{"$ref":"#/$defs/ContainerId"}},"Size":{"$ref":"#/$defs/ImageDataSize"},"Identity":{"$ref":"#/$defs/Identity"}},"required":["Platform","Containers","Size"]};


function validate35(data, instancePath){
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
validate35.errors = vErrors;
return errors === 0;
}


function validate39(data, instancePath){
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
if(!pattern7.test(data2)){
const err2 = {instancePath:instancePath+"/Timestamp",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
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
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath){
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
if(!(validate39(data1[i0], instancePath+"/Timestamps/" + i0))){
vErrors = addAll(vErrors, validate39.errors);
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
validate38.errors = vErrors;
return errors === 0;
}


function validate42(data, instancePath){
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
if(!pattern7.test(data1)){
const err1 = {instancePath:instancePath+"/CreatedAt",schemaPath:"#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: pattern7Text},message:"must match pattern \""+pattern7Text+"\""};
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
validate42.errors = vErrors;
return errors === 0;
}


function validate37(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.Signature !== undefined && func0.call(data, "Signature")){
let data0 = data.Signature;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data0[i0], instancePath+"/Signature/" + i0))){
vErrors = addAll(vErrors, validate38.errors);
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
if(!(validate42(data5[i2], instancePath+"/Build/" + i2))){
vErrors = addAll(vErrors, validate42.errors);
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
validate37.errors = vErrors;
return errors === 0;
}


function validate34(data, instancePath){
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
const err12 = {instancePath:instancePath+"/Containers",schemaPath:"#/properties/Containers/type",keyword:"type",params:{type: schema55.properties.Containers.type},message:"must be array,null"};
vErrors = add(vErrors, err12);
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
const err13 = {instancePath:instancePath+"/Containers/" + i1,schemaPath:"#/$defs/ContainerId/pattern",keyword:"pattern",params:{pattern: pattern11Text},message:"must match pattern \""+pattern11Text+"\""};
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
if(!(validate35(data.Size, instancePath+"/Size"))){
vErrors = addAll(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.Identity !== undefined && func0.call(data, "Identity")){
if(!(validate37(data.Identity, instancePath+"/Identity"))){
vErrors = addAll(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err15);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate46(data, instancePath){
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
if(!(isSha256(data0) || pattern6.test(data0))){
const err1 = {instancePath:instancePath+"/For",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
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
validate46.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath){
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
if(!(isSha256(data0) || pattern6.test(data0))){
const err5 = {instancePath:instancePath+"/ID",schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
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
if(!(validate28(data.Descriptor, instancePath+"/Descriptor"))){
vErrors = addAll(vErrors, validate28.errors);
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
if(!(validate32(data.Size, instancePath+"/Size"))){
vErrors = addAll(vErrors, validate32.errors);
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
if(!(validate34(data.ImageData, instancePath+"/ImageData"))){
vErrors = addAll(vErrors, validate34.errors);
errors = vErrors.length;
}
}
if(data.AttestationData !== undefined && func0.call(data, "AttestationData")){
if(!(validate46(data.AttestationData, instancePath+"/AttestationData"))){
vErrors = addAll(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err9);
errors++;
}
validate30.errors = vErrors;
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
if(data.RepoTags !== undefined && func0.call(data, "RepoTags")){
let data1 = data.RepoTags;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/RepoTags",schemaPath:"#/properties/RepoTags/type",keyword:"type",params:{type: schema31.properties.RepoTags.type},message:"must be array,null"};
vErrors = add(vErrors, err3);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/RepoTags/" + i0,schemaPath:"#/properties/RepoTags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
}
if(data.RepoDigests !== undefined && func0.call(data, "RepoDigests")){
let data3 = data.RepoDigests;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/RepoDigests",schemaPath:"#/properties/RepoDigests/type",keyword:"type",params:{type: schema31.properties.RepoDigests.type},message:"must be array,null"};
vErrors = add(vErrors, err5);
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err6 = {instancePath:instancePath+"/RepoDigests/" + i1,schemaPath:"#/properties/RepoDigests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
}
if(data.Parent !== undefined && func0.call(data, "Parent")){
if(typeof data.Parent !== "string"){
const err7 = {instancePath:instancePath+"/Parent",schemaPath:"#/properties/Parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data.Comment !== undefined && func0.call(data, "Comment")){
if(typeof data.Comment !== "string"){
const err8 = {instancePath:instancePath+"/Comment",schemaPath:"#/properties/Comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data.Created !== undefined && func0.call(data, "Created")){
let data7 = data.Created;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err9 = {instancePath:instancePath+"/Created",schemaPath:"#/$defs/TimestampOrEmpty/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/Created",schemaPath:"#/$defs/TimestampOrEmpty/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
if(data.Container !== undefined && func0.call(data, "Container")){
if(typeof data.Container !== "string"){
const err11 = {instancePath:instancePath+"/Container",schemaPath:"#/properties/Container/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data.ContainerConfig !== undefined && func0.call(data, "ContainerConfig")){
if(!(validate21(data.ContainerConfig, instancePath+"/ContainerConfig"))){
vErrors = addAll(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.DockerVersion !== undefined && func0.call(data, "DockerVersion")){
if(typeof data.DockerVersion !== "string"){
const err12 = {instancePath:instancePath+"/DockerVersion",schemaPath:"#/properties/DockerVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err12);
errors++;
}
}
if(data.Author !== undefined && func0.call(data, "Author")){
if(typeof data.Author !== "string"){
const err13 = {instancePath:instancePath+"/Author",schemaPath:"#/properties/Author/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data.Config !== undefined && func0.call(data, "Config")){
if(!(validate21(data.Config, instancePath+"/Config"))){
vErrors = addAll(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.Architecture !== undefined && func0.call(data, "Architecture")){
if(typeof data.Architecture !== "string"){
const err14 = {instancePath:instancePath+"/Architecture",schemaPath:"#/properties/Architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data.Variant !== undefined && func0.call(data, "Variant")){
if(typeof data.Variant !== "string"){
const err15 = {instancePath:instancePath+"/Variant",schemaPath:"#/properties/Variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data.Os !== undefined && func0.call(data, "Os")){
if(typeof data.Os !== "string"){
const err16 = {instancePath:instancePath+"/Os",schemaPath:"#/properties/Os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data.OsVersion !== undefined && func0.call(data, "OsVersion")){
if(typeof data.OsVersion !== "string"){
const err17 = {instancePath:instancePath+"/OsVersion",schemaPath:"#/properties/OsVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data.Size !== undefined && func0.call(data, "Size")){
let data17 = data.Size;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err18 = {instancePath:instancePath+"/Size",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err18);
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err19 = {instancePath:instancePath+"/Size",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err19);
errors++;
}
}
}
if(data.VirtualSize !== undefined && func0.call(data, "VirtualSize")){
let data18 = data.VirtualSize;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err20 = {instancePath:instancePath+"/VirtualSize",schemaPath:"#/$defs/ByteCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = add(vErrors, err20);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err21 = {instancePath:instancePath+"/VirtualSize",schemaPath:"#/$defs/ByteCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = add(vErrors, err21);
errors++;
}
}
}
if(data.GraphDriver !== undefined && func0.call(data, "GraphDriver")){
let data19 = data.GraphDriver;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Name !== undefined && func0.call(data19, "Name")){
if(typeof data19.Name !== "string"){
const err22 = {instancePath:instancePath+"/GraphDriver/Name",schemaPath:"#/$defs/GraphDriver/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err22);
errors++;
}
}
if(data19.Data !== undefined && func0.call(data19, "Data")){
let data21 = data19.Data;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
const err23 = {instancePath:instancePath+"/GraphDriver/Data",schemaPath:"#/$defs/GraphDriver/properties/Data/type",keyword:"type",params:{type: schema40.properties.Data.type},message:"must be object,null"};
vErrors = add(vErrors, err23);
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key0 of Object.keys(data21)){
if(typeof data21[key0] !== "string"){
const err24 = {instancePath:instancePath+"/GraphDriver/Data/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/GraphDriver/properties/Data/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err24);
errors++;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/GraphDriver",schemaPath:"#/$defs/GraphDriver/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data.RootFS !== undefined && func0.call(data, "RootFS")){
if(!(validate24(data.RootFS, instancePath+"/RootFS"))){
vErrors = addAll(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.Metadata !== undefined && func0.call(data, "Metadata")){
if(!(validate26(data.Metadata, instancePath+"/Metadata"))){
vErrors = addAll(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.Descriptor !== undefined && func0.call(data, "Descriptor")){
if(!(validate28(data.Descriptor, instancePath+"/Descriptor"))){
vErrors = addAll(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.Manifests !== undefined && func0.call(data, "Manifests")){
let data26 = data.Manifests;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data26[i2], instancePath+"/Manifests/" + i2))){
vErrors = addAll(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/Manifests",schemaPath:"#/properties/Manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data.Identity !== undefined && func0.call(data, "Identity")){
if(!(validate37(data.Identity, instancePath+"/Identity"))){
vErrors = addAll(vErrors, validate37.errors);
errors = vErrors.length;
}
}
if(data.Checksum !== undefined && func0.call(data, "Checksum")){
if(typeof data.Checksum !== "string"){
const err27 = {instancePath:instancePath+"/Checksum",schemaPath:"#/properties/Checksum/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err27);
errors++;
}
}
if(data.Tags !== undefined && func0.call(data, "Tags")){
let data30 = data.Tags;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err28 = {instancePath:instancePath+"/Tags",schemaPath:"#/properties/Tags/type",keyword:"type",params:{type: schema31.properties.Tags.type},message:"must be array,null"};
vErrors = add(vErrors, err28);
errors++;
}
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
if(typeof data30[i3] !== "string"){
const err29 = {instancePath:instancePath+"/Tags/" + i3,schemaPath:"#/properties/Tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err29);
errors++;
}
}
}
}
if(data.State !== undefined && func0.call(data, "State")){
const err30 = {instancePath:instancePath+"/State",schemaPath:"#/properties/State/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err30);
errors++;
}
if(data.HostConfig !== undefined && func0.call(data, "HostConfig")){
const err31 = {instancePath:instancePath+"/HostConfig",schemaPath:"#/properties/HostConfig/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err31);
errors++;
}
if(data.NetworkSettings !== undefined && func0.call(data, "NetworkSettings")){
const err32 = {instancePath:instancePath+"/NetworkSettings",schemaPath:"#/properties/NetworkSettings/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err32);
errors++;
}
if(data.Mounts !== undefined && func0.call(data, "Mounts")){
const err33 = {instancePath:instancePath+"/Mounts",schemaPath:"#/properties/Mounts/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err33);
errors++;
}
if(data.RestartCount !== undefined && func0.call(data, "RestartCount")){
const err34 = {instancePath:instancePath+"/RestartCount",schemaPath:"#/properties/RestartCount/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err34);
errors++;
}
if(data.IPAM !== undefined && func0.call(data, "IPAM")){
const err35 = {instancePath:instancePath+"/IPAM",schemaPath:"#/properties/IPAM/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err35);
errors++;
}
if(data.EnableIPv6 !== undefined && func0.call(data, "EnableIPv6")){
const err36 = {instancePath:instancePath+"/EnableIPv6",schemaPath:"#/properties/EnableIPv6/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err36);
errors++;
}
if(data.Scope !== undefined && func0.call(data, "Scope")){
const err37 = {instancePath:instancePath+"/Scope",schemaPath:"#/properties/Scope/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err37);
errors++;
}
if(data.Mountpoint !== undefined && func0.call(data, "Mountpoint")){
const err38 = {instancePath:instancePath+"/Mountpoint",schemaPath:"#/properties/Mountpoint/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err38);
errors++;
}
if(data.CreatedBy !== undefined && func0.call(data, "CreatedBy")){
const err39 = {instancePath:instancePath+"/CreatedBy",schemaPath:"#/properties/CreatedBy/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err39);
errors++;
}
if(data.ParentId !== undefined && func0.call(data, "ParentId")){
const err40 = {instancePath:instancePath+"/ParentId",schemaPath:"#/properties/ParentId/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err40);
errors++;
}
if(data.SharedSize !== undefined && func0.call(data, "SharedSize")){
const err41 = {instancePath:instancePath+"/SharedSize",schemaPath:"#/properties/SharedSize/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err41);
errors++;
}
if(data.Digest !== undefined && func0.call(data, "Digest")){
const err42 = {instancePath:instancePath+"/Digest",schemaPath:"#/properties/Digest/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err42);
errors++;
}
if(data.NamesHistory !== undefined && func0.call(data, "NamesHistory")){
const err43 = {instancePath:instancePath+"/NamesHistory",schemaPath:"#/properties/NamesHistory/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err43);
errors++;
}
if(data.ManifestType !== undefined && func0.call(data, "ManifestType")){
const err44 = {instancePath:instancePath+"/ManifestType",schemaPath:"#/properties/ManifestType/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err44);
errors++;
}
if(data.Annotations !== undefined && func0.call(data, "Annotations")){
const err45 = {instancePath:instancePath+"/Annotations",schemaPath:"#/properties/Annotations/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err45);
errors++;
}
if(data.History !== undefined && func0.call(data, "History")){
const err46 = {instancePath:instancePath+"/History",schemaPath:"#/properties/History/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err46);
errors++;
}
if(data.Layers !== undefined && func0.call(data, "Layers")){
const err47 = {instancePath:instancePath+"/Layers",schemaPath:"#/properties/Layers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err47);
errors++;
}
if(data.container_config !== undefined && func0.call(data, "container_config")){
const err48 = {instancePath:instancePath+"/container_config",schemaPath:"#/properties/container_config/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
vErrors = add(vErrors, err48);
errors++;
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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

function addAll(errors, more){
if(errors === null) return more;
return errors.length < 1000 ? errors.concat(more) : errors;
}

/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
