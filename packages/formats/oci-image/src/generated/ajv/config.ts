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


function validate21(data){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: schema33.type},message:"must be object,null"};
vErrors = add(vErrors, err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let data_User, data_ExposedPorts, data_Env, data_Entrypoint, data_Cmd, data_Volumes, data_WorkingDir, data_Labels, data_StopSignal, data_ArgsEscaped, data_Memory, data_MemorySwap, data_CpuShares, data_Healthcheck, data_OnBuild, data_Shell, data_Hostname, data_Domainname, data_AttachStdin, data_AttachStdout, data_AttachStderr, data_Tty, data_OpenStdin, data_StdinOnce, data_Image, data_NetworkDisabled, data_MacAddress, data_StopTimeout;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "User": data_User = data[key]; break;
case "ExposedPorts": data_ExposedPorts = data[key]; break;
case "Env": data_Env = data[key]; break;
case "Entrypoint": data_Entrypoint = data[key]; break;
case "Cmd": data_Cmd = data[key]; break;
case "Volumes": data_Volumes = data[key]; break;
case "WorkingDir": data_WorkingDir = data[key]; break;
case "Labels": data_Labels = data[key]; break;
case "StopSignal": data_StopSignal = data[key]; break;
case "ArgsEscaped": data_ArgsEscaped = data[key]; break;
case "Memory": data_Memory = data[key]; break;
case "MemorySwap": data_MemorySwap = data[key]; break;
case "CpuShares": data_CpuShares = data[key]; break;
case "Healthcheck": data_Healthcheck = data[key]; break;
case "OnBuild": data_OnBuild = data[key]; break;
case "Shell": data_Shell = data[key]; break;
case "Hostname": data_Hostname = data[key]; break;
case "Domainname": data_Domainname = data[key]; break;
case "AttachStdin": data_AttachStdin = data[key]; break;
case "AttachStdout": data_AttachStdout = data[key]; break;
case "AttachStderr": data_AttachStderr = data[key]; break;
case "Tty": data_Tty = data[key]; break;
case "OpenStdin": data_OpenStdin = data[key]; break;
case "StdinOnce": data_StdinOnce = data[key]; break;
case "Image": data_Image = data[key]; break;
case "NetworkDisabled": data_NetworkDisabled = data[key]; break;
case "MacAddress": data_MacAddress = data[key]; break;
case "StopTimeout": data_StopTimeout = data[key]; break;
}
}
if(data_User !== undefined){
let data0 = data_User;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:"/User",schemaPath:"#/properties/User/type",keyword:"type",params:{type: schema33.properties.User.type},message:"must be string,null"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_ExposedPorts !== undefined){
let data1 = data_ExposedPorts;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:"/ExposedPorts",schemaPath:"#/properties/ExposedPorts/type",keyword:"type",params:{type: schema33.properties.ExposedPorts.type},message:"must be object,null"};
vErrors = add(vErrors, err2);
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(!func0.call(data1, key0)) continue;
let data2 = data1[key0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:"/ExposedPorts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ExposedPorts/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err3);
errors++;
}
}
}
}
if(data_Env !== undefined){
let data3 = data_Env;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:"/Env",schemaPath:"#/properties/Env/type",keyword:"type",params:{type: schema33.properties.Env.type},message:"must be array,null"};
vErrors = add(vErrors, err4);
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err5 = {instancePath:"/Env/" + i0,schemaPath:"#/properties/Env/items/pattern",keyword:"pattern",params:{pattern: pattern5Text},message:"must match pattern \""+pattern5Text+"\""};
vErrors = add(vErrors, err5);
errors++;
}
}
else {
const err6 = {instancePath:"/Env/" + i0,schemaPath:"#/properties/Env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
}
}
if(data_Entrypoint !== undefined){
let data5 = data_Entrypoint;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:"/Entrypoint",schemaPath:"#/properties/Entrypoint/type",keyword:"type",params:{type: schema33.properties.Entrypoint.type},message:"must be array,null"};
vErrors = add(vErrors, err7);
errors++;
}
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err8 = {instancePath:"/Entrypoint/" + i1,schemaPath:"#/properties/Entrypoint/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err8);
errors++;
}
}
}
}
if(data_Cmd !== undefined){
let data7 = data_Cmd;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err9 = {instancePath:"/Cmd",schemaPath:"#/properties/Cmd/type",keyword:"type",params:{type: schema33.properties.Cmd.type},message:"must be array,null"};
vErrors = add(vErrors, err9);
errors++;
}
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err10 = {instancePath:"/Cmd/" + i2,schemaPath:"#/properties/Cmd/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
}
if(data_Volumes !== undefined){
let data9 = data_Volumes;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err11 = {instancePath:"/Volumes",schemaPath:"#/properties/Volumes/type",keyword:"type",params:{type: schema33.properties.Volumes.type},message:"must be object,null"};
vErrors = add(vErrors, err11);
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!func0.call(data9, key1)) continue;
let data10 = data9[key1];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err12 = {instancePath:"/Volumes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Volumes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err12);
errors++;
}
}
}
}
if(data_WorkingDir !== undefined){
let data11 = data_WorkingDir;
if((typeof data11 !== "string") && (data11 !== null)){
const err13 = {instancePath:"/WorkingDir",schemaPath:"#/properties/WorkingDir/type",keyword:"type",params:{type: schema33.properties.WorkingDir.type},message:"must be string,null"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data_Labels !== undefined){
let data12 = data_Labels;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err14 = {instancePath:"/Labels",schemaPath:"#/properties/Labels/type",keyword:"type",params:{type: schema33.properties.Labels.type},message:"must be object,null"};
vErrors = add(vErrors, err14);
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!func0.call(data12, key2)) continue;
if(typeof data12[key2] !== "string"){
const err15 = {instancePath:"/Labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err15);
errors++;
}
}
}
}
if(data_StopSignal !== undefined){
let data14 = data_StopSignal;
if((typeof data14 !== "string") && (data14 !== null)){
const err16 = {instancePath:"/StopSignal",schemaPath:"#/properties/StopSignal/type",keyword:"type",params:{type: schema33.properties.StopSignal.type},message:"must be string,null"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data_ArgsEscaped !== undefined){
let data15 = data_ArgsEscaped;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err17 = {instancePath:"/ArgsEscaped",schemaPath:"#/properties/ArgsEscaped/type",keyword:"type",params:{type: schema33.properties.ArgsEscaped.type},message:"must be boolean,null"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data_Memory !== undefined){
let data16 = data_Memory;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
const err18 = {instancePath:"/Memory",schemaPath:"#/properties/Memory/type",keyword:"type",params:{type: schema33.properties.Memory.type},message:"must be integer,null"};
vErrors = add(vErrors, err18);
errors++;
}
}
if(data_MemorySwap !== undefined){
let data17 = data_MemorySwap;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
const err19 = {instancePath:"/MemorySwap",schemaPath:"#/properties/MemorySwap/type",keyword:"type",params:{type: schema33.properties.MemorySwap.type},message:"must be integer,null"};
vErrors = add(vErrors, err19);
errors++;
}
}
if(data_CpuShares !== undefined){
let data18 = data_CpuShares;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
const err20 = {instancePath:"/CpuShares",schemaPath:"#/properties/CpuShares/type",keyword:"type",params:{type: schema33.properties.CpuShares.type},message:"must be integer,null"};
vErrors = add(vErrors, err20);
errors++;
}
}
if(data_Healthcheck !== undefined){
let data19 = data_Healthcheck;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err21 = {instancePath:"/Healthcheck",schemaPath:"#/$defs/HealthcheckOrNull/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"};
vErrors = add(vErrors, err21);
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let data19_Test, data19_Interval, data19_Timeout, data19_StartPeriod, data19_StartInterval, data19_Retries;
for(const key in data19){
if(func0.call(data19, key)) switch(key){
case "Test": data19_Test = data19[key]; break;
case "Interval": data19_Interval = data19[key]; break;
case "Timeout": data19_Timeout = data19[key]; break;
case "StartPeriod": data19_StartPeriod = data19[key]; break;
case "StartInterval": data19_StartInterval = data19[key]; break;
case "Retries": data19_Retries = data19[key]; break;
}
}
if(data19_Test !== undefined){
let data20 = data19_Test;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err22 = {instancePath:"/Healthcheck/Test",schemaPath:"#/$defs/HealthcheckOrNull/properties/Test/type",keyword:"type",params:{type: schema34.properties.Test.type},message:"must be array,null"};
vErrors = add(vErrors, err22);
errors++;
}
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(typeof data20[i3] !== "string"){
const err23 = {instancePath:"/Healthcheck/Test/" + i3,schemaPath:"#/$defs/HealthcheckOrNull/properties/Test/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err23);
errors++;
}
}
}
}
if(data19_Interval !== undefined){
let data22 = data19_Interval;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err24 = {instancePath:"/Healthcheck/Interval",schemaPath:"#/$defs/HealthcheckOrNull/properties/Interval/type",keyword:"type",params:{type: schema34.properties.Interval.type},message:"must be integer,null"};
vErrors = add(vErrors, err24);
errors++;
}
}
if(data19_Timeout !== undefined){
let data23 = data19_Timeout;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err25 = {instancePath:"/Healthcheck/Timeout",schemaPath:"#/$defs/HealthcheckOrNull/properties/Timeout/type",keyword:"type",params:{type: schema34.properties.Timeout.type},message:"must be integer,null"};
vErrors = add(vErrors, err25);
errors++;
}
}
if(data19_StartPeriod !== undefined){
let data24 = data19_StartPeriod;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
const err26 = {instancePath:"/Healthcheck/StartPeriod",schemaPath:"#/$defs/HealthcheckOrNull/properties/StartPeriod/type",keyword:"type",params:{type: schema34.properties.StartPeriod.type},message:"must be integer,null"};
vErrors = add(vErrors, err26);
errors++;
}
}
if(data19_StartInterval !== undefined){
let data25 = data19_StartInterval;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
const err27 = {instancePath:"/Healthcheck/StartInterval",schemaPath:"#/$defs/HealthcheckOrNull/properties/StartInterval/type",keyword:"type",params:{type: schema34.properties.StartInterval.type},message:"must be integer,null"};
vErrors = add(vErrors, err27);
errors++;
}
}
if(data19_Retries !== undefined){
let data26 = data19_Retries;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
const err28 = {instancePath:"/Healthcheck/Retries",schemaPath:"#/$defs/HealthcheckOrNull/properties/Retries/type",keyword:"type",params:{type: schema34.properties.Retries.type},message:"must be integer,null"};
vErrors = add(vErrors, err28);
errors++;
}
}
}
}
if(data_OnBuild !== undefined){
let data27 = data_OnBuild;
if((!(Array.isArray(data27))) && (data27 !== null)){
const err29 = {instancePath:"/OnBuild",schemaPath:"#/properties/OnBuild/type",keyword:"type",params:{type: schema33.properties.OnBuild.type},message:"must be array,null"};
vErrors = add(vErrors, err29);
errors++;
}
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
if(typeof data27[i4] !== "string"){
const err30 = {instancePath:"/OnBuild/" + i4,schemaPath:"#/properties/OnBuild/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err30);
errors++;
}
}
}
}
if(data_Shell !== undefined){
let data29 = data_Shell;
if((!(Array.isArray(data29))) && (data29 !== null)){
const err31 = {instancePath:"/Shell",schemaPath:"#/properties/Shell/type",keyword:"type",params:{type: schema33.properties.Shell.type},message:"must be array,null"};
vErrors = add(vErrors, err31);
errors++;
}
if(Array.isArray(data29)){
const len5 = data29.length;
for(let i5=0; i5<len5; i5++){
if(typeof data29[i5] !== "string"){
const err32 = {instancePath:"/Shell/" + i5,schemaPath:"#/properties/Shell/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err32);
errors++;
}
}
}
}
if(data_Hostname !== undefined){
let data31 = data_Hostname;
if((typeof data31 !== "string") && (data31 !== null)){
const err33 = {instancePath:"/Hostname",schemaPath:"#/properties/Hostname/type",keyword:"type",params:{type: schema33.properties.Hostname.type},message:"must be string,null"};
vErrors = add(vErrors, err33);
errors++;
}
}
if(data_Domainname !== undefined){
let data32 = data_Domainname;
if((typeof data32 !== "string") && (data32 !== null)){
const err34 = {instancePath:"/Domainname",schemaPath:"#/properties/Domainname/type",keyword:"type",params:{type: schema33.properties.Domainname.type},message:"must be string,null"};
vErrors = add(vErrors, err34);
errors++;
}
}
if(data_AttachStdin !== undefined){
let data33 = data_AttachStdin;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err35 = {instancePath:"/AttachStdin",schemaPath:"#/properties/AttachStdin/type",keyword:"type",params:{type: schema33.properties.AttachStdin.type},message:"must be boolean,null"};
vErrors = add(vErrors, err35);
errors++;
}
}
if(data_AttachStdout !== undefined){
let data34 = data_AttachStdout;
if((typeof data34 !== "boolean") && (data34 !== null)){
const err36 = {instancePath:"/AttachStdout",schemaPath:"#/properties/AttachStdout/type",keyword:"type",params:{type: schema33.properties.AttachStdout.type},message:"must be boolean,null"};
vErrors = add(vErrors, err36);
errors++;
}
}
if(data_AttachStderr !== undefined){
let data35 = data_AttachStderr;
if((typeof data35 !== "boolean") && (data35 !== null)){
const err37 = {instancePath:"/AttachStderr",schemaPath:"#/properties/AttachStderr/type",keyword:"type",params:{type: schema33.properties.AttachStderr.type},message:"must be boolean,null"};
vErrors = add(vErrors, err37);
errors++;
}
}
if(data_Tty !== undefined){
let data36 = data_Tty;
if((typeof data36 !== "boolean") && (data36 !== null)){
const err38 = {instancePath:"/Tty",schemaPath:"#/properties/Tty/type",keyword:"type",params:{type: schema33.properties.Tty.type},message:"must be boolean,null"};
vErrors = add(vErrors, err38);
errors++;
}
}
if(data_OpenStdin !== undefined){
let data37 = data_OpenStdin;
if((typeof data37 !== "boolean") && (data37 !== null)){
const err39 = {instancePath:"/OpenStdin",schemaPath:"#/properties/OpenStdin/type",keyword:"type",params:{type: schema33.properties.OpenStdin.type},message:"must be boolean,null"};
vErrors = add(vErrors, err39);
errors++;
}
}
if(data_StdinOnce !== undefined){
let data38 = data_StdinOnce;
if((typeof data38 !== "boolean") && (data38 !== null)){
const err40 = {instancePath:"/StdinOnce",schemaPath:"#/properties/StdinOnce/type",keyword:"type",params:{type: schema33.properties.StdinOnce.type},message:"must be boolean,null"};
vErrors = add(vErrors, err40);
errors++;
}
}
if(data_Image !== undefined){
let data39 = data_Image;
if((typeof data39 !== "string") && (data39 !== null)){
const err41 = {instancePath:"/Image",schemaPath:"#/properties/Image/type",keyword:"type",params:{type: schema33.properties.Image.type},message:"must be string,null"};
vErrors = add(vErrors, err41);
errors++;
}
}
if(data_NetworkDisabled !== undefined){
let data40 = data_NetworkDisabled;
if((typeof data40 !== "boolean") && (data40 !== null)){
const err42 = {instancePath:"/NetworkDisabled",schemaPath:"#/properties/NetworkDisabled/type",keyword:"type",params:{type: schema33.properties.NetworkDisabled.type},message:"must be boolean,null"};
vErrors = add(vErrors, err42);
errors++;
}
}
if(data_MacAddress !== undefined){
let data41 = data_MacAddress;
if((typeof data41 !== "string") && (data41 !== null)){
const err43 = {instancePath:"/MacAddress",schemaPath:"#/properties/MacAddress/type",keyword:"type",params:{type: schema33.properties.MacAddress.type},message:"must be string,null"};
vErrors = add(vErrors, err43);
errors++;
}
}
if(data_StopTimeout !== undefined){
let data42 = data_StopTimeout;
if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){
const err44 = {instancePath:"/StopTimeout",schemaPath:"#/properties/StopTimeout/type",keyword:"type",params:{type: schema33.properties.StopTimeout.type},message:"must be integer,null"};
vErrors = add(vErrors, err44);
errors++;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"type":{"const":"layers"},"diff_ids":{"type":["array","null"],"items":{"$ref":"#/$defs/Digest"}}},"required":["type"]};


function validate23(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_type, data_diff_ids;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "type": data_type = data[key]; break;
case "diff_ids": data_diff_ids = data[key]; break;
}
}
if(data_type === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_type !== undefined){
if("layers" !== data_type){
const err1 = {instancePath:"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "layers"},message:"must be equal to constant"};
vErrors = add(vErrors, err1);
errors++;
}
}
if(data_diff_ids !== undefined){
let data1 = data_diff_ids;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:"/diff_ids",schemaPath:"#/properties/diff_ids/type",keyword:"type",params:{type: schema35.properties.diff_ids.type},message:"must be array,null"};
vErrors = add(vErrors, err2);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!(isSha256(data2) || pattern6.test(data2))){
const err3 = {instancePath:"/diff_ids/" + i0,schemaPath:"#/$defs/Digest/pattern",keyword:"pattern",params:{pattern: pattern6Text},message:"must match pattern \""+pattern6Text+"\""};
vErrors = add(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:"/diff_ids/" + i0,schemaPath:"#/$defs/Digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err4);
errors++;
}
}
}
}
}
else {
const err5 = {instancePath:"",schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = add(vErrors, err5);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","properties":{"created":{"$ref":"#/$defs/TimestampOrNull"},"created_by":{"type":["string","null"]},"author":{"type":["string","null"]},"comment":{"type":["string","null"]},"empty_layer":{"type":["boolean","null"]}}};

function validate25(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_created, data_created_by, data_author, data_comment, data_empty_layer;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "created": data_created = data[key]; break;
case "created_by": data_created_by = data[key]; break;
case "author": data_author = data[key]; break;
case "comment": data_comment = data[key]; break;
case "empty_layer": data_empty_layer = data[key]; break;
}
}
if(data_created !== undefined){
let data0 = data_created;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:"/created",schemaPath:"#/$defs/TimestampOrNull/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
vErrors = add(vErrors, err0);
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:"/created",schemaPath:"#/$defs/TimestampOrNull/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err1);
errors++;
}
}
}
if(data_created_by !== undefined){
let data1 = data_created_by;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:"/created_by",schemaPath:"#/properties/created_by/type",keyword:"type",params:{type: schema37.properties.created_by.type},message:"must be string,null"};
vErrors = add(vErrors, err2);
errors++;
}
}
if(data_author !== undefined){
let data2 = data_author;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: schema37.properties.author.type},message:"must be string,null"};
vErrors = add(vErrors, err3);
errors++;
}
}
if(data_comment !== undefined){
let data3 = data_comment;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: schema37.properties.comment.type},message:"must be string,null"};
vErrors = add(vErrors, err4);
errors++;
}
}
if(data_empty_layer !== undefined){
let data4 = data_empty_layer;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err5 = {instancePath:"/empty_layer",schemaPath:"#/properties/empty_layer/type",keyword:"type",params:{type: schema37.properties.empty_layer.type},message:"must be boolean,null"};
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
validate25.errors = vErrors;
return errors === 0;
}


function validate20(data){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
let data_architecture, data_os, data_rootfs, data_created, data_author, data_5, data_6, data_variant, data_config, data_history, data_id, data_parent, data_comment, data_container, data_container_config, data_docker_version;
for(const key in data){
if(func0.call(data, key)) switch(key){
case "architecture": data_architecture = data[key]; break;
case "os": data_os = data[key]; break;
case "rootfs": data_rootfs = data[key]; break;
case "created": data_created = data[key]; break;
case "author": data_author = data[key]; break;
case "os.version": data_5 = data[key]; break;
case "os.features": data_6 = data[key]; break;
case "variant": data_variant = data[key]; break;
case "config": data_config = data[key]; break;
case "history": data_history = data[key]; break;
case "id": data_id = data[key]; break;
case "parent": data_parent = data[key]; break;
case "comment": data_comment = data[key]; break;
case "container": data_container = data[key]; break;
case "container_config": data_container_config = data[key]; break;
case "docker_version": data_docker_version = data[key]; break;
}
}
if(data_architecture === undefined){
const err0 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
vErrors = add(vErrors, err0);
errors++;
}
if(data_os === undefined){
const err1 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
vErrors = add(vErrors, err1);
errors++;
}
if(data_rootfs === undefined){
const err2 = {instancePath:"",schemaPath:"#/required",keyword:"required",params:{missingProperty: "rootfs"},message:"must have required property '"+"rootfs"+"'"};
vErrors = add(vErrors, err2);
errors++;
}
if(data_created !== undefined){
let data0 = data_created;
if((typeof data0 !== "string") && (data0 !== null)){
const err3 = {instancePath:"/created",schemaPath:"#/$defs/TimestampOrNull/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
vErrors = add(vErrors, err3);
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:"/created",schemaPath:"#/$defs/TimestampOrNull/pattern",keyword:"pattern",params:{pattern: pattern4Text},message:"must match pattern \""+pattern4Text+"\""};
vErrors = add(vErrors, err4);
errors++;
}
}
}
if(data_author !== undefined){
let data1 = data_author;
if((typeof data1 !== "string") && (data1 !== null)){
const err5 = {instancePath:"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: schema31.properties.author.type},message:"must be string,null"};
vErrors = add(vErrors, err5);
errors++;
}
}
if(data_architecture !== undefined){
if(typeof data_architecture !== "string"){
const err6 = {instancePath:"/architecture",schemaPath:"#/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err6);
errors++;
}
}
if(data_os !== undefined){
if(typeof data_os !== "string"){
const err7 = {instancePath:"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err7);
errors++;
}
}
if(data_5 !== undefined){
let data4 = data_5;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:"/os.version",schemaPath:"#/properties/os.version/type",keyword:"type",params:{type: schema31.properties["os.version"].type},message:"must be string,null"};
vErrors = add(vErrors, err8);
errors++;
}
}
if(data_6 !== undefined){
let data5 = data_6;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err9 = {instancePath:"/os.features",schemaPath:"#/properties/os.features/type",keyword:"type",params:{type: schema31.properties["os.features"].type},message:"must be array,null"};
vErrors = add(vErrors, err9);
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err10 = {instancePath:"/os.features/" + i0,schemaPath:"#/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = add(vErrors, err10);
errors++;
}
}
}
}
if(data_variant !== undefined){
let data7 = data_variant;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema31.properties.variant.type},message:"must be string,null"};
vErrors = add(vErrors, err11);
errors++;
}
}
if(data_config !== undefined){
if(!(validate21(data_config))){
vErrors = addAll(vErrors, validate21.errors, "/config");
errors = vErrors.length;
}
}
if(data_rootfs !== undefined){
if(!(validate23(data_rootfs))){
vErrors = addAll(vErrors, validate23.errors, "/rootfs");
errors = vErrors.length;
}
}
if(data_history !== undefined){
let data10 = data_history;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err12 = {instancePath:"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: schema31.properties.history.type},message:"must be array,null"};
vErrors = add(vErrors, err12);
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data10[i1]))){
vErrors = addAll(vErrors, validate25.errors, "/history/" + i1);
errors = vErrors.length;
}
}
}
}
if(data_id !== undefined){
let data12 = data_id;
if((typeof data12 !== "string") && (data12 !== null)){
const err13 = {instancePath:"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema31.properties.id.type},message:"must be string,null"};
vErrors = add(vErrors, err13);
errors++;
}
}
if(data_parent !== undefined){
let data13 = data_parent;
if((typeof data13 !== "string") && (data13 !== null)){
const err14 = {instancePath:"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: schema31.properties.parent.type},message:"must be string,null"};
vErrors = add(vErrors, err14);
errors++;
}
}
if(data_comment !== undefined){
let data14 = data_comment;
if((typeof data14 !== "string") && (data14 !== null)){
const err15 = {instancePath:"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: schema31.properties.comment.type},message:"must be string,null"};
vErrors = add(vErrors, err15);
errors++;
}
}
if(data_container !== undefined){
let data15 = data_container;
if((typeof data15 !== "string") && (data15 !== null)){
const err16 = {instancePath:"/container",schemaPath:"#/properties/container/type",keyword:"type",params:{type: schema31.properties.container.type},message:"must be string,null"};
vErrors = add(vErrors, err16);
errors++;
}
}
if(data_container_config !== undefined){
let data16 = data_container_config;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err17 = {instancePath:"/container_config",schemaPath:"#/properties/container_config/type",keyword:"type",params:{type: schema31.properties.container_config.type},message:"must be object,null"};
vErrors = add(vErrors, err17);
errors++;
}
}
if(data_docker_version !== undefined){
let data17 = data_docker_version;
if((typeof data17 !== "string") && (data17 !== null)){
const err18 = {instancePath:"/docker_version",schemaPath:"#/properties/docker_version/type",keyword:"type",params:{type: schema31.properties.docker_version.type},message:"must be string,null"};
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
