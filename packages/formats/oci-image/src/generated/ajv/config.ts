// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { isSha256 } from "@imagekin/core/guard";

const pattern6Text = "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|blake3:[0-9a-f]{64}|(?:(?:[ac-rt-z0-9][a-z0-9]*|b(?:[a-km-z0-9][a-z0-9]*|l(?:[b-z0-9][a-z0-9]*|a(?:[a-jl-z0-9][a-z0-9]*|k(?:[a-df-z0-9][a-z0-9]*|e(?:[a-z0-24-9][a-z0-9]*|3(?:[a-z0-9][a-z0-9]*))?)?)?)?)?|s(?:[a-gi-z0-9][a-z0-9]*|h(?:[b-z0-9][a-z0-9]*|a(?:[a-z01346-9][a-z0-9]*|2(?:[a-z0-46-9][a-z0-9]*|5(?:[a-z0-57-9][a-z0-9]*|6(?:[a-z0-9][a-z0-9]*))?)?|5(?:[a-z02-9][a-z0-9]*|1(?:[a-z013-9][a-z0-9]*|2(?:[a-z0-9][a-z0-9]*))?)?)?)?)?)|[a-z0-9]+(?:[+._-][a-z0-9]+)+):[a-zA-Z0-9=_-]+)$";
const pattern6 = new RegExp(pattern6Text, "u");
const pattern5Text = "^[^=]+=";
const pattern5 = new RegExp(pattern5Text, "u");
const pattern4Text = "^(?:(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])|23:59:60(?:\\.[0-9]+)?Z)$";
const pattern4 = new RegExp(pattern4Text, "u");
const compiled: unknown = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"created":{"$ref":"#/$defs/TimestampOrNull"},"author":{"type":["string","null"]},"architecture":{"type":"string"},"os":{"type":"string"},"os.version":{"type":["string","null"]},"os.features":{"type":["array","null"],"items":{"type":"string"}},"variant":{"type":["string","null"]},"config":{"$ref":"#/$defs/RunConfigOrNull"},"rootfs":{"$ref":"#/$defs/RootFs"},"history":{"type":["array","null"],"items":{"$ref":"#/$defs/HistoryEntry"}},"id":{"type":["string","null"]},"parent":{"type":["string","null"]},"comment":{"type":["string","null"]},"container":{"type":["string","null"]},"container_config":{"type":["object","null"],"additionalProperties":true},"docker_version":{"type":["string","null"]}},"required":["architecture","os","rootfs"],"$defs":{"Digest":{"type":"string","pattern":pattern6Text},"Healthcheck":{"type":"object","properties":{"Test":{"type":["array","null"],"items":{"type":"string"}},"Interval":{"type":["integer","null"]},"Timeout":{"type":["integer","null"]},"StartPeriod":{"type":["integer","null"]},"StartInterval":{"type":["integer","null"]},"Retries":{"type":["integer","null"]}}},"HistoryEntry":{"type":"object","properties":{"created":{"$ref":"#/$defs/TimestampOrNull"},"created_by":{"type":["string","null"]},"author":{"type":["string","null"]},"comment":{"type":["string","null"]},"empty_layer":{"type":["boolean","null"]}}},"RootFs":{"type":"object","properties":{"type":{"const":"layers"},"diff_ids":{"type":["array","null"],"items":{"$ref":"#/$defs/Digest"}}},"required":["type"]},"RunConfig":{"type":"object","properties":{"User":{"type":["string","null"]},"ExposedPorts":{"type":["object","null"],"additionalProperties":{"type":"object"}},"Env":{"type":["array","null"],"items":{"type":"string","pattern":pattern5Text}},"Entrypoint":{"type":["array","null"],"items":{"type":"string"}},"Cmd":{"type":["array","null"],"items":{"type":"string"}},"Volumes":{"type":["object","null"],"additionalProperties":{"type":"object"}},"WorkingDir":{"type":["string","null"]},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"}},"StopSignal":{"type":["string","null"]},"ArgsEscaped":{"type":["boolean","null"]},"Memory":{"type":["integer","null"]},"MemorySwap":{"type":["integer","null"]},"CpuShares":{"type":["integer","null"]},"Healthcheck":{"$ref":"#/$defs/HealthcheckOrNull"},"OnBuild":{"type":["array","null"],"items":{"type":"string"}},"Shell":{"type":["array","null"],"items":{"type":"string"}},"Hostname":{"type":["string","null"]},"Domainname":{"type":["string","null"]},"AttachStdin":{"type":["boolean","null"]},"AttachStdout":{"type":["boolean","null"]},"AttachStderr":{"type":["boolean","null"]},"Tty":{"type":["boolean","null"]},"OpenStdin":{"type":["boolean","null"]},"StdinOnce":{"type":["boolean","null"]},"Image":{"type":["string","null"]},"NetworkDisabled":{"type":["boolean","null"]},"MacAddress":{"type":["string","null"]},"StopTimeout":{"type":["integer","null"]}}},"Timestamp":{"type":"string","pattern":pattern4Text},"TimestampOrNull":{"type":["string","null"],"pattern":pattern4Text},"RunConfigOrNull":{"type":["object","null"],"properties":{"User":{"type":["string","null"]},"ExposedPorts":{"type":["object","null"],"additionalProperties":{"type":"object"}},"Env":{"type":["array","null"],"items":{"type":"string","pattern":pattern5Text}},"Entrypoint":{"type":["array","null"],"items":{"type":"string"}},"Cmd":{"type":["array","null"],"items":{"type":"string"}},"Volumes":{"type":["object","null"],"additionalProperties":{"type":"object"}},"WorkingDir":{"type":["string","null"]},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"}},"StopSignal":{"type":["string","null"]},"ArgsEscaped":{"type":["boolean","null"]},"Memory":{"type":["integer","null"]},"MemorySwap":{"type":["integer","null"]},"CpuShares":{"type":["integer","null"]},"Healthcheck":{"$ref":"#/$defs/HealthcheckOrNull"},"OnBuild":{"type":["array","null"],"items":{"type":"string"}},"Shell":{"type":["array","null"],"items":{"type":"string"}},"Hostname":{"type":["string","null"]},"Domainname":{"type":["string","null"]},"AttachStdin":{"type":["boolean","null"]},"AttachStdout":{"type":["boolean","null"]},"AttachStderr":{"type":["boolean","null"]},"Tty":{"type":["boolean","null"]},"OpenStdin":{"type":["boolean","null"]},"StdinOnce":{"type":["boolean","null"]},"Image":{"type":["string","null"]},"NetworkDisabled":{"type":["boolean","null"]},"MacAddress":{"type":["string","null"]},"StopTimeout":{"type":["integer","null"]}}},"HealthcheckOrNull":{"type":["object","null"],"properties":{"Test":{"type":["array","null"],"items":{"type":"string"}},"Interval":{"type":["integer","null"]},"Timeout":{"type":["integer","null"]},"StartPeriod":{"type":["integer","null"]},"StartInterval":{"type":["integer","null"]},"Retries":{"type":["integer","null"]}}}}};
const schema32 = {"type":["string","null"],"pattern":pattern4Text};
const func0 = Object.prototype.hasOwnProperty;

const schema33 = {"type":["object","null"],"properties":{"User":{"type":["string","null"]},"ExposedPorts":{"type":["object","null"],"additionalProperties":{"type":"object"}},"Env":{"type":["array","null"],"items":{"type":"string","pattern":pattern5Text}},"Entrypoint":{"type":["array","null"],"items":{"type":"string"}},"Cmd":{"type":["array","null"],"items":{"type":"string"}},"Volumes":{"type":["object","null"],"additionalProperties":{"type":"object"}},"WorkingDir":{"type":["string","null"]},"Labels":{"type":["object","null"],"additionalProperties":{"type":"string"}},"StopSignal":{"type":["string","null"]},"ArgsEscaped":{"type":["boolean","null"]},"Memory":{"type":["integer","null"]},"MemorySwap":{"type":["integer","null"]},"CpuShares":{"type":["integer","null"]},"Healthcheck":{"$ref":"#/$defs/HealthcheckOrNull"},"OnBuild":{"type":["array","null"],"items":{"type":"string"}},"Shell":{"type":["array","null"],"items":{"type":"string"}},"Hostname":{"type":["string","null"]},"Domainname":{"type":["string","null"]},"AttachStdin":{"type":["boolean","null"]},"AttachStdout":{"type":["boolean","null"]},"AttachStderr":{"type":["boolean","null"]},"Tty":{"type":["boolean","null"]},"OpenStdin":{"type":["boolean","null"]},"StdinOnce":{"type":["boolean","null"]},"Image":{"type":["string","null"]},"NetworkDisabled":{"type":["boolean","null"]},"MacAddress":{"type":["string","null"]},"StopTimeout":{"type":["integer","null"]}}};
const schema34 = {"type":["object","null"],"properties":{"Test":{"type":["array","null"],"items":{"type":"string"}},"Interval":{"type":["integer","null"]},"Timeout":{"type":["integer","null"]},"StartPeriod":{"type":["integer","null"]},"StartInterval":{"type":["integer","null"]},"Retries":{"type":["integer","null"]}}};


function validate21(data, instancePath){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type},message:"must be object,null"};
vErrors = add(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.User !== undefined && func0.call(data, "User")){
let data0 = data.User;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/User",schemaPath:"#/properties/User/type",keyword:"type",params:{type: schema33.properties.User.type},message:"must be string,null"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.ExposedPorts !== undefined && func0.call(data, "ExposedPorts")){
let data1 = data.ExposedPorts;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/type",keyword:"type",params:{type: schema33.properties.ExposedPorts.type},message:"must be object,null"};
vErrors = add(vErrors, err2);
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 of Object.keys(data1)){
let data2 = data1[key0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/ExposedPorts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ExposedPorts/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
}
if(data.Env !== undefined && func0.call(data, "Env")){
let data3 = data.Env;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/Env",schemaPath:"#/properties/Env/type",keyword:"type",params:{type: schema33.properties.Env.type},message:"must be array,null"};
vErrors = add(vErrors, err4);
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err5 = {instancePath:instancePath+"/Env/" + i0,schemaPath:"#/properties/Env/items/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/Env/" + i0,schemaPath:"#/properties/Env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
}
if(data.Entrypoint !== undefined && func0.call(data, "Entrypoint")){
let data5 = data.Entrypoint;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/Entrypoint",schemaPath:"#/properties/Entrypoint/type",keyword:"type",params:{type: schema33.properties.Entrypoint.type},message:"must be array,null"};
vErrors = add(vErrors, err7);
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err8 = {instancePath:instancePath+"/Entrypoint/" + i1,schemaPath:"#/properties/Entrypoint/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
}
if(data.Cmd !== undefined && func0.call(data, "Cmd")){
let data7 = data.Cmd;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err9 = {instancePath:instancePath+"/Cmd",schemaPath:"#/properties/Cmd/type",keyword:"type",params:{type: schema33.properties.Cmd.type},message:"must be array,null"};
vErrors = add(vErrors, err9);
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err10 = {instancePath:instancePath+"/Cmd/" + i2,schemaPath:"#/properties/Cmd/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
}
if(data.Volumes !== undefined && func0.call(data, "Volumes")){
let data9 = data.Volumes;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/Volumes",schemaPath:"#/properties/Volumes/type",keyword:"type",params:{type: schema33.properties.Volumes.type},message:"must be object,null"};
vErrors = add(vErrors, err11);
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 of Object.keys(data9)){
let data10 = data9[key1];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err12 = {instancePath:instancePath+"/Volumes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Volumes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err12);
errors++;
}
}
}
}
if(data.WorkingDir !== undefined && func0.call(data, "WorkingDir")){
let data11 = data.WorkingDir;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:instancePath+"/WorkingDir",schemaPath:"#/properties/WorkingDir/type",keyword:"type",params:{type: schema33.properties.WorkingDir.type},message:"must be string,null"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data.Labels !== undefined && func0.call(data, "Labels")){
let data12 = data.Labels;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err14 = {instancePath:instancePath+"/Labels",schemaPath:"#/properties/Labels/type",keyword:"type",params:{type: schema33.properties.Labels.type},message:"must be object,null"};
vErrors = add(vErrors, err14);
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 of Object.keys(data12)){
if(typeof data12[key2] !== "string"){
const err15 = {instancePath:instancePath+"/Labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
}
}
if(data.StopSignal !== undefined && func0.call(data, "StopSignal")){
let data14 = data.StopSignal;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:instancePath+"/StopSignal",schemaPath:"#/properties/StopSignal/type",keyword:"type",params:{type: schema33.properties.StopSignal.type},message:"must be string,null"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data.ArgsEscaped !== undefined && func0.call(data, "ArgsEscaped")){
let data15 = data.ArgsEscaped;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err17 = {instancePath:instancePath+"/ArgsEscaped",schemaPath:"#/properties/ArgsEscaped/type",keyword:"type",params:{type: schema33.properties.ArgsEscaped.type},message:"must be boolean,null"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data.Memory !== undefined && func0.call(data, "Memory")){
let data16 = data.Memory;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err18 = {instancePath:instancePath+"/Memory",schemaPath:"#/properties/Memory/type",keyword:"type",params:{type: schema33.properties.Memory.type},message:"must be integer,null"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data.MemorySwap !== undefined && func0.call(data, "MemorySwap")){
let data17 = data.MemorySwap;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err19 = {instancePath:instancePath+"/MemorySwap",schemaPath:"#/properties/MemorySwap/type",keyword:"type",params:{type: schema33.properties.MemorySwap.type},message:"must be integer,null"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data.CpuShares !== undefined && func0.call(data, "CpuShares")){
let data18 = data.CpuShares;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err20 = {instancePath:instancePath+"/CpuShares",schemaPath:"#/properties/CpuShares/type",keyword:"type",params:{type: schema33.properties.CpuShares.type},message:"must be integer,null"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data.Healthcheck !== undefined && func0.call(data, "Healthcheck")){
let data19 = data.Healthcheck;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err21 = {instancePath:instancePath+"/Healthcheck",schemaPath:"#/$defs/HealthcheckOrNull/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
vErrors = add(vErrors, err21);
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Test !== undefined && func0.call(data19, "Test")){
let data20 = data19.Test;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err22 = {instancePath:instancePath+"/Healthcheck/Test",schemaPath:"#/$defs/HealthcheckOrNull/properties/Test/type",keyword:"type",params:{type: schema34.properties.Test.type},message:"must be array,null"};
vErrors = add(vErrors, err22);
errors++;
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(typeof data20[i3] !== "string"){
const err23 = {instancePath:instancePath+"/Healthcheck/Test/" + i3,schemaPath:"#/$defs/HealthcheckOrNull/properties/Test/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err23);
errors++;
}
}
}
}
if(data19.Interval !== undefined && func0.call(data19, "Interval")){
let data22 = data19.Interval;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err24 = {instancePath:instancePath+"/Healthcheck/Interval",schemaPath:"#/$defs/HealthcheckOrNull/properties/Interval/type",keyword:"type",params:{type: schema34.properties.Interval.type},message:"must be integer,null"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data19.Timeout !== undefined && func0.call(data19, "Timeout")){
let data23 = data19.Timeout;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err25 = {instancePath:instancePath+"/Healthcheck/Timeout",schemaPath:"#/$defs/HealthcheckOrNull/properties/Timeout/type",keyword:"type",params:{type: schema34.properties.Timeout.type},message:"must be integer,null"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data19.StartPeriod !== undefined && func0.call(data19, "StartPeriod")){
let data24 = data19.StartPeriod;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
const err26 = {instancePath:instancePath+"/Healthcheck/StartPeriod",schemaPath:"#/$defs/HealthcheckOrNull/properties/StartPeriod/type",keyword:"type",params:{type: schema34.properties.StartPeriod.type},message:"must be integer,null"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data19.StartInterval !== undefined && func0.call(data19, "StartInterval")){
let data25 = data19.StartInterval;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err27 = {instancePath:instancePath+"/Healthcheck/StartInterval",schemaPath:"#/$defs/HealthcheckOrNull/properties/StartInterval/type",keyword:"type",params:{type: schema34.properties.StartInterval.type},message:"must be integer,null"};
vErrors = add(vErrors, err27);
errors++;
}
}
if(data19.Retries !== undefined && func0.call(data19, "Retries")){
let data26 = data19.Retries;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err28 = {instancePath:instancePath+"/Healthcheck/Retries",schemaPath:"#/$defs/HealthcheckOrNull/properties/Retries/type",keyword:"type",params:{type: schema34.properties.Retries.type},message:"must be integer,null"};
vErrors = add(vErrors, err28);
errors++;
}
}
}
}
if(data.OnBuild !== undefined && func0.call(data, "OnBuild")){
let data27 = data.OnBuild;
if((!(Array.isArray(data27))) && (data27 !== null)){
const err29 = {instancePath:instancePath+"/OnBuild",schemaPath:"#/properties/OnBuild/type",keyword:"type",params:{type: schema33.properties.OnBuild.type},message:"must be array,null"};
vErrors = add(vErrors, err29);
errors++;
}
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(typeof data27[i4] !== "string"){
const err30 = {instancePath:instancePath+"/OnBuild/" + i4,schemaPath:"#/properties/OnBuild/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err30);
errors++;
}
}
}
}
if(data.Shell !== undefined && func0.call(data, "Shell")){
let data29 = data.Shell;
if((!(Array.isArray(data29))) && (data29 !== null)){
const err31 = {instancePath:instancePath+"/Shell",schemaPath:"#/properties/Shell/type",keyword:"type",params:{type: schema33.properties.Shell.type},message:"must be array,null"};
vErrors = add(vErrors, err31);
errors++;
}
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(typeof data29[i5] !== "string"){
const err32 = {instancePath:instancePath+"/Shell/" + i5,schemaPath:"#/properties/Shell/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err32);
errors++;
}
}
}
}
if(data.Hostname !== undefined && func0.call(data, "Hostname")){
let data31 = data.Hostname;
if((typeof data31 !== "string") && (data31 !== null)){
const err33 = {instancePath:instancePath+"/Hostname",schemaPath:"#/properties/Hostname/type",keyword:"type",params:{type: schema33.properties.Hostname.type},message:"must be string,null"};
vErrors = add(vErrors, err33);
errors++;
}
}
if(data.Domainname !== undefined && func0.call(data, "Domainname")){
let data32 = data.Domainname;
if((typeof data32 !== "string") && (data32 !== null)){
const err34 = {instancePath:instancePath+"/Domainname",schemaPath:"#/properties/Domainname/type",keyword:"type",params:{type: schema33.properties.Domainname.type},message:"must be string,null"};
vErrors = add(vErrors, err34);
errors++;
}
}
if(data.AttachStdin !== undefined && func0.call(data, "AttachStdin")){
let data33 = data.AttachStdin;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err35 = {instancePath:instancePath+"/AttachStdin",schemaPath:"#/properties/AttachStdin/type",keyword:"type",params:{type: schema33.properties.AttachStdin.type},message:"must be boolean,null"};
vErrors = add(vErrors, err35);
errors++;
}
}
if(data.AttachStdout !== undefined && func0.call(data, "AttachStdout")){
let data34 = data.AttachStdout;
if((typeof data34 !== "boolean") && (data34 !== null)){
const err36 = {instancePath:instancePath+"/AttachStdout",schemaPath:"#/properties/AttachStdout/type",keyword:"type",params:{type: schema33.properties.AttachStdout.type},message:"must be boolean,null"};
vErrors = add(vErrors, err36);
errors++;
}
}
if(data.AttachStderr !== undefined && func0.call(data, "AttachStderr")){
let data35 = data.AttachStderr;
if((typeof data35 !== "boolean") && (data35 !== null)){
const err37 = {instancePath:instancePath+"/AttachStderr",schemaPath:"#/properties/AttachStderr/type",keyword:"type",params:{type: schema33.properties.AttachStderr.type},message:"must be boolean,null"};
vErrors = add(vErrors, err37);
errors++;
}
}
if(data.Tty !== undefined && func0.call(data, "Tty")){
let data36 = data.Tty;
if((typeof data36 !== "boolean") && (data36 !== null)){
const err38 = {instancePath:instancePath+"/Tty",schemaPath:"#/properties/Tty/type",keyword:"type",params:{type: schema33.properties.Tty.type},message:"must be boolean,null"};
vErrors = add(vErrors, err38);
errors++;
}
}
if(data.OpenStdin !== undefined && func0.call(data, "OpenStdin")){
let data37 = data.OpenStdin;
if((typeof data37 !== "boolean") && (data37 !== null)){
const err39 = {instancePath:instancePath+"/OpenStdin",schemaPath:"#/properties/OpenStdin/type",keyword:"type",params:{type: schema33.properties.OpenStdin.type},message:"must be boolean,null"};
vErrors = add(vErrors, err39);
errors++;
}
}
if(data.StdinOnce !== undefined && func0.call(data, "StdinOnce")){
let data38 = data.StdinOnce;
if((typeof data38 !== "boolean") && (data38 !== null)){
const err40 = {instancePath:instancePath+"/StdinOnce",schemaPath:"#/properties/StdinOnce/type",keyword:"type",params:{type: schema33.properties.StdinOnce.type},message:"must be boolean,null"};
vErrors = add(vErrors, err40);
errors++;
}
}
if(data.Image !== undefined && func0.call(data, "Image")){
let data39 = data.Image;
if((typeof data39 !== "string") && (data39 !== null)){
const err41 = {instancePath:instancePath+"/Image",schemaPath:"#/properties/Image/type",keyword:"type",params:{type: schema33.properties.Image.type},message:"must be string,null"};
vErrors = add(vErrors, err41);
errors++;
}
}
if(data.NetworkDisabled !== undefined && func0.call(data, "NetworkDisabled")){
let data40 = data.NetworkDisabled;
if((typeof data40 !== "boolean") && (data40 !== null)){
const err42 = {instancePath:instancePath+"/NetworkDisabled",schemaPath:"#/properties/NetworkDisabled/type",keyword:"type",params:{type: schema33.properties.NetworkDisabled.type},message:"must be boolean,null"};
vErrors = add(vErrors, err42);
errors++;
}
}
if(data.MacAddress !== undefined && func0.call(data, "MacAddress")){
let data41 = data.MacAddress;
if((typeof data41 !== "string") && (data41 !== null)){
const err43 = {instancePath:instancePath+"/MacAddress",schemaPath:"#/properties/MacAddress/type",keyword:"type",params:{type: schema33.properties.MacAddress.type},message:"must be string,null"};
vErrors = add(vErrors, err43);
errors++;
}
}
if(data.StopTimeout !== undefined && func0.call(data, "StopTimeout")){
let data42 = data.StopTimeout;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err44 = {instancePath:instancePath+"/StopTimeout",schemaPath:"#/properties/StopTimeout/type",keyword:"type",params:{type: schema33.properties.StopTimeout.type},message:"must be integer,null"};
vErrors = add(vErrors, err44);
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"type":{"const":"layers"},"diff_ids":{"type":["array","null"],"items":{"$ref":"#/$defs/Digest"}}},"required":["type"]};


function validate23(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data.type !== undefined && func0.call(data, "type")){
if("layers" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "layers"},message:"must be equal to constant"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data.diff_ids !== undefined && func0.call(data, "diff_ids")){
let data1 = data.diff_ids;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/diff_ids",schemaPath:"#/properties/diff_ids/type",keyword:"type",params:{type: schema35.properties.diff_ids.type},message:"must be array,null"};
vErrors = add(vErrors, err2);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!(isSha256(data2) || pattern6.test(data2))){
const err3 = {instancePath:instancePath+"/diff_ids/" + i0,schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/diff_ids/" + i0,schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
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

const schema37 = {"type":"object","properties":{"created":{"$ref":"#/$defs/TimestampOrNull"},"created_by":{"type":["string","null"]},"author":{"type":["string","null"]},"comment":{"type":["string","null"]},"empty_layer":{"type":["boolean","null"]}}};

function validate25(data, instancePath){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created !== undefined && func0.call(data, "created")){
let data0 = data.created;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/TimestampOrNull/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
vErrors = add(vErrors, err0);
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/TimestampOrNull/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
}
if(data.created_by !== undefined && func0.call(data, "created_by")){
let data1 = data.created_by;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/created_by",schemaPath:"#/properties/created_by/type",keyword:"type",params:{type: schema37.properties.created_by.type},message:"must be string,null"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data.author !== undefined && func0.call(data, "author")){
let data2 = data.author;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: schema37.properties.author.type},message:"must be string,null"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
let data3 = data.comment;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: schema37.properties.comment.type},message:"must be string,null"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data.empty_layer !== undefined && func0.call(data, "empty_layer")){
let data4 = data.empty_layer;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/empty_layer",schemaPath:"#/properties/empty_layer/type",keyword:"type",params:{type: schema37.properties.empty_layer.type},message:"must be boolean,null"};
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
validate25.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.architecture === undefined) || (!(func0.call(data, "architecture")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if((data.os === undefined) || (!(func0.call(data, "os")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if((data.rootfs === undefined) || (!(func0.call(data, "rootfs")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rootfs"},message:"must have required property '"+"rootfs"+"'"};
vErrors = add(vErrors, err2);
errors++;
}
if(data.created !== undefined && func0.call(data, "created")){
let data0 = data.created;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/TimestampOrNull/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
vErrors = add(vErrors, err3);
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/created",schemaPath:"#/$defs/TimestampOrNull/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
}
if(data.author !== undefined && func0.call(data, "author")){
let data1 = data.author;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: schema31.properties.author.type},message:"must be string,null"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data.architecture !== undefined && func0.call(data, "architecture")){
if(typeof data.architecture !== "string"){
const err6 = {instancePath:instancePath+"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data.os !== undefined && func0.call(data, "os")){
if(typeof data.os !== "string"){
const err7 = {instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data["os.version"] !== undefined && func0.call(data, "os.version")){
let data4 = data["os.version"];
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/os.version",schemaPath:"#/properties/os.version/type",keyword:"type",params:{type: schema31.properties["os.version"].type},message:"must be string,null"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data["os.features"] !== undefined && func0.call(data, "os.features")){
let data5 = data["os.features"];
if((!(Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/os.features",schemaPath:"#/properties/os.features/type",keyword:"type",params:{type: schema31.properties["os.features"].type},message:"must be array,null"};
vErrors = add(vErrors, err9);
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err10 = {instancePath:instancePath+"/os.features/" + i0,schemaPath:"#/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
}
if(data.variant !== undefined && func0.call(data, "variant")){
let data7 = data.variant;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema31.properties.variant.type},message:"must be string,null"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data.config !== undefined && func0.call(data, "config")){
if(!(validate21(data.config, instancePath+"/config"))){
vErrors = addAll(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.rootfs !== undefined && func0.call(data, "rootfs")){
if(!(validate23(data.rootfs, instancePath+"/rootfs"))){
vErrors = addAll(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined && func0.call(data, "history")){
let data10 = data.history;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err12 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: schema31.properties.history.type},message:"must be array,null"};
vErrors = add(vErrors, err12);
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data10[i1], instancePath+"/history/" + i1))){
vErrors = addAll(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data12 = data.id;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema31.properties.id.type},message:"must be string,null"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data.parent !== undefined && func0.call(data, "parent")){
let data13 = data.parent;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: schema31.properties.parent.type},message:"must be string,null"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
let data14 = data.comment;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: schema31.properties.comment.type},message:"must be string,null"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data.container !== undefined && func0.call(data, "container")){
let data15 = data.container;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:instancePath+"/container",schemaPath:"#/properties/container/type",keyword:"type",params:{type: schema31.properties.container.type},message:"must be string,null"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data.container_config !== undefined && func0.call(data, "container_config")){
let data16 = data.container_config;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err17 = {instancePath:instancePath+"/container_config",schemaPath:"#/properties/container_config/type",keyword:"type",params:{type: schema31.properties.container_config.type},message:"must be object,null"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data.docker_version !== undefined && func0.call(data, "docker_version")){
let data17 = data.docker_version;
if((typeof data17 !== "string") && (data17 !== null)){
const err18 = {instancePath:instancePath+"/docker_version",schemaPath:"#/properties/docker_version/type",keyword:"type",params:{type: schema31.properties.docker_version.type},message:"must be string,null"};
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
