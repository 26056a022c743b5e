// Generated from schema/*.schema.json by "pnpm generate". Do not edit.
// @ts-nocheck: plain JavaScript as Ajv writes it; only the export at the end is typed.
import type { AjvValidator } from "@imagekin/core";
import { countCodePoints } from "@imagekin/core/guard";

const compiled: unknown = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"name":{"type":"string","minLength":1},"manifests":{"type":"boolean"},"platform":{"$ref":"#/$defs/RequestPlatform"}},"required":["name"],"dependentSchemas":{"manifests":{"properties":{"platform":false}}},"$defs":{"RequestPlatform":{"type":"object","properties":{"architecture":{"type":"string","minLength":1},"os":{"type":"string","minLength":1},"os.version":{"type":"string"},"os.features":{"type":"array","items":{"type":"string"}},"variant":{"type":"string"}},"required":["architecture","os"]}}};
const schema32 = {"type":"object","properties":{"architecture":{"type":"string","minLength":1},"os":{"type":"string","minLength":1},"os.version":{"type":"string"},"os.features":{"type":"array","items":{"type":"string"}},"variant":{"type":"string"}},"required":["architecture","os"]};
const func0 = Object.prototype.hasOwnProperty;
const func62 = countCodePoints;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
if(vErrors.length < 1000) vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func62(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
if(vErrors.length < 1000) vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
if(vErrors.length < 1000) vErrors.push(err2);
}
errors++;
}
}
if(data.manifests !== undefined && func0.call(data, "manifests")){
if(typeof data.manifests !== "boolean"){
const err3 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
if(vErrors.length < 1000) vErrors.push(err3);
}
errors++;
}
}
if(data.platform !== undefined && func0.call(data, "platform")){
let data2 = data.platform;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.architecture === undefined) || (!(func0.call(data2, "architecture")))){
const err4 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/RequestPlatform/required",keyword:"required",params:{missingProperty: "architecture"},message:"must have required property '"+"architecture"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
if(vErrors.length < 1000) vErrors.push(err4);
}
errors++;
}
if((data2.os === undefined) || (!(func0.call(data2, "os")))){
const err5 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/RequestPlatform/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
if(vErrors.length < 1000) vErrors.push(err5);
}
errors++;
}
if(data2.architecture !== undefined && func0.call(data2, "architecture")){
let data3 = data2.architecture;
if(typeof data3 === "string"){
if(func62(data3) < 1){
const err6 = {instancePath:instancePath+"/platform/architecture",schemaPath:"#/$defs/RequestPlatform/properties/architecture/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
if(vErrors.length < 1000) vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/platform/architecture",schemaPath:"#/$defs/RequestPlatform/properties/architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
if(vErrors.length < 1000) vErrors.push(err7);
}
errors++;
}
}
if(data2.os !== undefined && func0.call(data2, "os")){
let data4 = data2.os;
if(typeof data4 === "string"){
if(func62(data4) < 1){
const err8 = {instancePath:instancePath+"/platform/os",schemaPath:"#/$defs/RequestPlatform/properties/os/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
if(vErrors.length < 1000) vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/platform/os",schemaPath:"#/$defs/RequestPlatform/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
if(vErrors.length < 1000) vErrors.push(err9);
}
errors++;
}
}
if(data2["os.version"] !== undefined && func0.call(data2, "os.version")){
if(typeof data2["os.version"] !== "string"){
const err10 = {instancePath:instancePath+"/platform/os.version",schemaPath:"#/$defs/RequestPlatform/properties/os.version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
if(vErrors.length < 1000) vErrors.push(err10);
}
errors++;
}
}
if(data2["os.features"] !== undefined && func0.call(data2, "os.features")){
let data6 = data2["os.features"];
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err11 = {instancePath:instancePath+"/platform/os.features/" + i0,schemaPath:"#/$defs/RequestPlatform/properties/os.features/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
if(vErrors.length < 1000) vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/platform/os.features",schemaPath:"#/$defs/RequestPlatform/properties/os.features/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
if(vErrors.length < 1000) vErrors.push(err12);
}
errors++;
}
}
if(data2.variant !== undefined && func0.call(data2, "variant")){
if(typeof data2.variant !== "string"){
const err13 = {instancePath:instancePath+"/platform/variant",schemaPath:"#/$defs/RequestPlatform/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
if(vErrors.length < 1000) vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/RequestPlatform/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
if(vErrors.length < 1000) vErrors.push(err14);
}
errors++;
}
}
if(data.manifests !== undefined && func0.call(data, "manifests")){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform !== undefined && func0.call(data, "platform")){
const err15 = {instancePath:instancePath+"/platform",schemaPath:"#/dependentSchemas/manifests/properties/platform/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err15];
}
else {
if(vErrors.length < 1000) vErrors.push(err15);
}
errors++;
}
}
var valid5 = _errs20 === errors;
if(valid5){
var props0 = {};
props0.platform = true;
props0.name = true;
props0.manifests = true;
}
}
else {
var valid5 = true;
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
if(vErrors.length < 1000) vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};


/** The standalone Ajv function: true, or false with `errors` set until its next call. Own properties only; of very many errors the first 1000 or so. */
export const ajv: AjvValidator = compiled as AjvValidator;
