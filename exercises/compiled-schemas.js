// Written by `npm run schemas` from *.schema.json: it says yes or no, and the schema itself what is wrong.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const formats = { regex: (source) => (function regexFault(source        )                {
  try {
    // A check fills in its nonce first: hexadecimal digits.
    new RegExp(source.replaceAll('{nonce}', '0'), 'u');
    return null;
  } catch (fault) {
    return String(fault).replace(/^.*: /s, '').toLowerCase();
  }
})(source) === null };
"use strict";
export const course = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["schemaVersion","title","exercises","baseImages"],"properties":{"schemaVersion":{"const":1},"title":{"type":"string","minLength":1},"passMark":{"type":"number","minimum":0,"maximum":1,"default":1},"exercisePoints":{"type":"number","exclusiveMinimum":0,"default":10},"exercises":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*$"}},"baseImages":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","standIn"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]+([._/-][a-z0-9]+)*:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"standIn":{"enum":["hello-world","busybox","alpine","redis","node"]}}}},"otherBaseImages":{"enum":["any","listed"],"default":"any"},"grading":{"type":"object","additionalProperties":false,"properties":{"attempts":{"enum":["last","best"],"default":"last"},"late":{"type":"object","additionalProperties":false,"properties":{"grace":{"$ref":"#/$defs/duration","default":"0s"},"perDay":{"type":"number","minimum":0,"maximum":1,"default":0},"atMost":{"type":"number","minimum":0,"maximum":1,"default":1}}},"exercises":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"weight":{"type":"number","minimum":0,"default":1},"due":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})$"}}}}}},"limits":{"type":"object","additionalProperties":false,"properties":{"buildNetwork":{"enum":["none","open"],"default":"none"},"buildTime":{"$ref":"#/$defs/duration","default":"180s"},"memory":{"$ref":"#/$defs/size","default":"256MiB"},"cpus":{"type":"number","exclusiveMinimum":0,"default":1},"pids":{"type":"integer","minimum":1,"default":128},"lifetime":{"$ref":"#/$defs/duration","default":"60s"},"imageSize":{"$ref":"#/$defs/size","default":"1GiB"},"submissionTime":{"$ref":"#/$defs/duration","default":"600s"}}}},"$defs":{"duration":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"size":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern3 = new RegExp("^\\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern4 = new RegExp("^[a-z0-9]+([._/-][a-z0-9]+)*:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$", "u");
const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})$", "u");
const schema20 = {"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"};
const pattern6 = new RegExp("^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate53.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"};
const pattern8 = new RegExp("^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate56.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}}];
return false;
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.exercises === undefined) && (missing0 = "exercises"))) || ((data.baseImages === undefined) && (missing0 = "baseImages"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if(1 !== data.schemaVersion){
validate52.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate52.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passMark !== undefined){
let data2 = data.passMark;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/passMark",schemaPath:"#/properties/passMark/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/passMark",schemaPath:"#/properties/passMark/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/passMark",schemaPath:"#/properties/passMark/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exercisePoints !== undefined){
let data3 = data.exercisePoints;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
validate52.errors = [{instancePath:instancePath+"/exercisePoints",schemaPath:"#/properties/exercisePoints/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/exercisePoints",schemaPath:"#/properties/exercisePoints/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exercises !== undefined){
let data4 = data.exercises;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length < 1){
validate52.errors = [{instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
validate52.errors = [{instancePath:instancePath+"/exercises/" + i0,schemaPath:"#/properties/exercises/items/pattern",keyword:"pattern",params:{pattern: "^\\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/exercises/" + i0,schemaPath:"#/properties/exercises/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseImages !== undefined){
let data6 = data.baseImages;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length < 1){
validate52.errors = [{instancePath:instancePath+"/baseImages",schemaPath:"#/properties/baseImages/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.name === undefined) && (missing1 = "name")) || ((data7.standIn === undefined) && (missing1 = "standIn"))){
validate52.errors = [{instancePath:instancePath+"/baseImages/" + i1,schemaPath:"#/properties/baseImages/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!(((key1 === "name") || (key1 === "digest")) || (key1 === "standIn"))){
validate52.errors = [{instancePath:instancePath+"/baseImages/" + i1,schemaPath:"#/properties/baseImages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.name !== undefined){
let data8 = data7.name;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
validate52.errors = [{instancePath:instancePath+"/baseImages/" + i1+"/name",schemaPath:"#/properties/baseImages/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([._/-][a-z0-9]+)*:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseImages/" + i1+"/name",schemaPath:"#/properties/baseImages/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.digest !== undefined){
let data9 = data7.digest;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
validate52.errors = [{instancePath:instancePath+"/baseImages/" + i1+"/digest",schemaPath:"#/properties/baseImages/items/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseImages/" + i1+"/digest",schemaPath:"#/properties/baseImages/items/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.standIn !== undefined){
let data10 = data7.standIn;
const _errs22 = errors;
if(!(((((data10 === "hello-world") || (data10 === "busybox")) || (data10 === "alpine")) || (data10 === "redis")) || (data10 === "node"))){
validate52.errors = [{instancePath:instancePath+"/baseImages/" + i1+"/standIn",schemaPath:"#/properties/baseImages/items/properties/standIn/enum",keyword:"enum",params:{allowedValues: schema19.properties.baseImages.items.properties.standIn.enum}}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseImages/" + i1,schemaPath:"#/properties/baseImages/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/baseImages",schemaPath:"#/properties/baseImages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.otherBaseImages !== undefined){
let data11 = data.otherBaseImages;
const _errs23 = errors;
if(!((data11 === "any") || (data11 === "listed"))){
validate52.errors = [{instancePath:instancePath+"/otherBaseImages",schemaPath:"#/properties/otherBaseImages/enum",keyword:"enum",params:{allowedValues: schema19.properties.otherBaseImages.enum}}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grading !== undefined){
let data12 = data.grading;
const _errs24 = errors;
if(errors === _errs24){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs26 = errors;
for(const key2 in data12){
if(!(((key2 === "attempts") || (key2 === "late")) || (key2 === "exercises"))){
validate52.errors = [{instancePath:instancePath+"/grading",schemaPath:"#/properties/grading/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs26 === errors){
if(data12.attempts !== undefined){
let data13 = data12.attempts;
const _errs27 = errors;
if(!((data13 === "last") || (data13 === "best"))){
validate52.errors = [{instancePath:instancePath+"/grading/attempts",schemaPath:"#/properties/grading/properties/attempts/enum",keyword:"enum",params:{allowedValues: schema19.properties.grading.properties.attempts.enum}}];
return false;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.late !== undefined){
let data14 = data12.late;
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs30 = errors;
for(const key3 in data14){
if(!(((key3 === "grace") || (key3 === "perDay")) || (key3 === "atMost"))){
validate52.errors = [{instancePath:instancePath+"/grading/late",schemaPath:"#/properties/grading/properties/late/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.grace !== undefined){
const _errs31 = errors;
if(!(validate53(data14.grace, {instancePath:instancePath+"/grading/late/grace",parentData:data14,parentDataProperty:"grace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.perDay !== undefined){
let data16 = data14.perDay;
const _errs32 = errors;
if(errors === _errs32){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
validate52.errors = [{instancePath:instancePath+"/grading/late/perDay",schemaPath:"#/properties/grading/properties/late/properties/perDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate52.errors = [{instancePath:instancePath+"/grading/late/perDay",schemaPath:"#/properties/grading/properties/late/properties/perDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/grading/late/perDay",schemaPath:"#/properties/grading/properties/late/properties/perDay/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.atMost !== undefined){
let data17 = data14.atMost;
const _errs34 = errors;
if(errors === _errs34){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/grading/late/atMost",schemaPath:"#/properties/grading/properties/late/properties/atMost/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/grading/late/atMost",schemaPath:"#/properties/grading/properties/late/properties/atMost/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/grading/late/atMost",schemaPath:"#/properties/grading/properties/late/properties/atMost/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/grading/late",schemaPath:"#/properties/grading/properties/late/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.exercises !== undefined){
let data18 = data12.exercises;
const _errs36 = errors;
if(errors === _errs36){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
let data19 = data18[key4];
const _errs39 = errors;
if(errors === _errs39){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
const _errs41 = errors;
for(const key5 in data19){
if(!((key5 === "weight") || (key5 === "due"))){
validate52.errors = [{instancePath:instancePath+"/grading/exercises/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grading/properties/exercises/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs41 === errors){
if(data19.weight !== undefined){
let data20 = data19.weight;
const _errs42 = errors;
if(errors === _errs42){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/grading/exercises/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weight",schemaPath:"#/properties/grading/properties/exercises/additionalProperties/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/grading/exercises/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weight",schemaPath:"#/properties/grading/properties/exercises/additionalProperties/properties/weight/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.due !== undefined){
let data21 = data19.due;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
validate52.errors = [{instancePath:instancePath+"/grading/exercises/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/due",schemaPath:"#/properties/grading/properties/exercises/additionalProperties/properties/due/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/grading/exercises/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/due",schemaPath:"#/properties/grading/properties/exercises/additionalProperties/properties/due/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/grading/exercises/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grading/properties/exercises/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid6 = _errs39 === errors;
if(!valid6){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/grading/exercises",schemaPath:"#/properties/grading/properties/exercises/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/grading",schemaPath:"#/properties/grading/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data22 = data.limits;
const _errs46 = errors;
if(errors === _errs46){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs48 = errors;
for(const key6 in data22){
if(!((((((((key6 === "buildNetwork") || (key6 === "buildTime")) || (key6 === "memory")) || (key6 === "cpus")) || (key6 === "pids")) || (key6 === "lifetime")) || (key6 === "imageSize")) || (key6 === "submissionTime"))){
validate52.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs48 === errors){
if(data22.buildNetwork !== undefined){
let data23 = data22.buildNetwork;
const _errs49 = errors;
if(!((data23 === "none") || (data23 === "open"))){
validate52.errors = [{instancePath:instancePath+"/limits/buildNetwork",schemaPath:"#/properties/limits/properties/buildNetwork/enum",keyword:"enum",params:{allowedValues: schema19.properties.limits.properties.buildNetwork.enum}}];
return false;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.buildTime !== undefined){
const _errs50 = errors;
if(!(validate53(data22.buildTime, {instancePath:instancePath+"/limits/buildTime",parentData:data22,parentDataProperty:"buildTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.memory !== undefined){
const _errs51 = errors;
if(!(validate56(data22.memory, {instancePath:instancePath+"/limits/memory",parentData:data22,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid8 = _errs51 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.cpus !== undefined){
let data26 = data22.cpus;
const _errs52 = errors;
if(errors === _errs52){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 <= 0 || isNaN(data26)){
validate52.errors = [{instancePath:instancePath+"/limits/cpus",schemaPath:"#/properties/limits/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/limits/cpus",schemaPath:"#/properties/limits/properties/cpus/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.pids !== undefined){
let data27 = data22.pids;
const _errs54 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate52.errors = [{instancePath:instancePath+"/limits/pids",schemaPath:"#/properties/limits/properties/pids/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs54){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
validate52.errors = [{instancePath:instancePath+"/limits/pids",schemaPath:"#/properties/limits/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.lifetime !== undefined){
const _errs56 = errors;
if(!(validate53(data22.lifetime, {instancePath:instancePath+"/limits/lifetime",parentData:data22,parentDataProperty:"lifetime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.imageSize !== undefined){
const _errs57 = errors;
if(!(validate56(data22.imageSize, {instancePath:instancePath+"/limits/imageSize",parentData:data22,parentDataProperty:"imageSize",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.submissionTime !== undefined){
const _errs58 = errors;
if(!(validate53(data22.submissionTime, {instancePath:instancePath+"/limits/submissionTime",parentData:data22,parentDataProperty:"submissionTime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const exercise = validate61;
const schema22 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["schemaVersion","title","summary","submission","checks"],"properties":{"schemaVersion":{"const":1},"title":{"type":"string","minLength":1,"maxLength":80},"summary":{"type":"string","minLength":1,"maxLength":300},"submission":{"enum":["files","session"]},"session":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"timeLimit":{"$ref":"#/$defs/duration"},"input":{"type":"string"},"otherTerminals":{"enum":["together","when-a-container-runs"]}}},"relax":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/relaxation"}},"checks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/check"}}},"$defs":{"relaxation":{"type":"object","discriminator":{"propertyName":"limit"},"required":["limit","to","because"],"properties":{"limit":{},"to":{},"because":{"$ref":"#/$defs/because"}},"oneOf":[{"type":"object","additionalProperties":false,"properties":{"limit":{"const":"buildNetwork"},"to":{"const":"open"},"because":{"$ref":"#/$defs/because"}}},{"type":"object","additionalProperties":false,"properties":{"limit":{"enum":["buildTime","lifetime","submissionTime"]},"to":{"$ref":"#/$defs/duration"},"because":{"$ref":"#/$defs/because"}}},{"type":"object","additionalProperties":false,"properties":{"limit":{"enum":["memory","imageSize"]},"to":{"$ref":"#/$defs/size"},"because":{"$ref":"#/$defs/because"}}},{"type":"object","additionalProperties":false,"properties":{"limit":{"const":"cpus"},"to":{"type":"number","exclusiveMinimum":0},"because":{"$ref":"#/$defs/because"}}},{"type":"object","additionalProperties":false,"properties":{"limit":{"const":"pids"},"to":{"type":"integer","minimum":1},"because":{"$ref":"#/$defs/because"}}}]},"because":{"type":"string","minLength":1},"duration":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"size":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60},"title":{"type":"string","minLength":1,"maxLength":120},"points":{"type":"number","minimum":0,"multipleOf":0.5},"needs":{"type":"array","items":{"type":"string"},"uniqueItems":true},"hints":{"type":"array","items":{"type":"string","minLength":1}},"learn":{"type":"string","pattern":"^README\\.md#\\S+$"},"hidden":{"type":"boolean","default":false},"check":{"type":"object","discriminator":{"propertyName":"kind"},"required":["id","kind","title","points"],"properties":{"kind":{},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"}},"oneOf":[{"type":"object","additionalProperties":false,"required":["port"],"properties":{"kind":{"const":"answer"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","pattern":"^/"},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"status":{"type":"object","properties":{"below":{"type":"integer","minimum":100,"maximum":600}},"required":["below"],"additionalProperties":false},"body":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"image":{"enum":["any","built"]},"again":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"build"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["baseline"]},{"required":["edit"]}],"not":{"required":["baseline","edit"]},"dependentRequired":{"keeps":["edit"],"control":["keeps"],"then":["edit"]},"properties":{"kind":{"const":"cache"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"baseline":{"const":"starter"},"edit":{"type":"object","properties":{"file":{"type":"string","minLength":1},"append":{"type":"string","minLength":1},"set":{"type":"object","minProperties":1}},"required":["file"],"oneOf":[{"required":["append"]},{"required":["set"]}],"additionalProperties":false},"keeps":{"type":"string","minLength":1},"control":{"type":"object","properties":{"file":{"type":"string","minLength":1},"append":{"type":"string","minLength":1},"set":{"type":"object","minProperties":1}},"required":["file"],"oneOf":[{"required":["append"]},{"required":["set"]}],"additionalProperties":false},"then":{"type":"object","properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"log":{"type":"string","minLength":1},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}},"minProperties":1,"additionalProperties":false}}},{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"command"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"command":{"type":"array","items":{"type":"string"},"minItems":1},"entrypoint":{"type":"array","items":{"type":"string"},"minItems":1},"stdin":{"type":"string"},"exitCode":{"oneOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"array","items":{"type":"integer","minimum":0,"maximum":255},"minItems":1},{"const":"any"}]},"stdout":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"stderr":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["forbid"]},{"required":["require"]}],"properties":{"kind":{"const":"dockerfile"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"forbid":{"type":"array","minItems":1,"items":{"type":"object","properties":{"instruction":{"enum":["FROM","RUN","CMD","LABEL","MAINTAINER","EXPOSE","ENV","ADD","COPY","ENTRYPOINT","VOLUME","USER","WORKDIR","ARG","ONBUILD","STOPSIGNAL","HEALTHCHECK","SHELL"]},"matches":{"type":"string","format":"regex"},"message":{"type":"string"}},"required":["instruction"],"additionalProperties":false}},"require":{"type":"array","minItems":1,"items":{"type":"object","properties":{"instruction":{"enum":["FROM","RUN","CMD","LABEL","MAINTAINER","EXPOSE","ENV","ADD","COPY","ENTRYPOINT","VOLUME","USER","WORKDIR","ARG","ONBUILD","STOPSIGNAL","HEALTHCHECK","SHELL"]},"matches":{"type":"string","format":"regex"},"message":{"type":"string"}},"required":["instruction"],"additionalProperties":false}}}},{"type":"object","additionalProperties":false,"required":["command"],"properties":{"kind":{"const":"exec"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"command":{"type":"array","items":{"type":"string"},"minItems":1},"stdin":{"type":"string"},"user":{"type":"string"},"exitCode":{"oneOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"array","items":{"type":"integer","minimum":0,"maximum":255},"minItems":1},{"const":"any"}]},"stdout":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"stderr":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"livesBy":{"type":"integer","minimum":1,"maximum":65535}}},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"kind":{"const":"grader"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"file":{"type":"string","pattern":"^[A-Za-z0-9._-]+\\.grader\\.ts$"},"test":{"type":"string","minLength":1}}},{"type":"object","additionalProperties":false,"required":["port"],"properties":{"kind":{"const":"http"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","pattern":"^/"},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"status":{"oneOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1},{"type":"object","properties":{"below":{"type":"integer","minimum":100,"maximum":599}},"required":["below"],"additionalProperties":false}]},"headers":{"type":"object","additionalProperties":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}},"body":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"requests":{"type":"integer","minimum":1,"maximum":20},"steadyFor":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["workingFolder"]},{"required":["user"]},{"required":["size"]},{"required":["files"]},{"required":["exposes"]},{"required":["keepsOutOf"]}],"properties":{"kind":{"const":"image"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"workingFolder":{"type":"object","properties":{"absolute":{"const":true},"not":{"type":"array","items":{"type":"string"},"minItems":1}},"minProperties":1,"additionalProperties":false},"user":{"type":"object","properties":{"not":{"type":"array","items":{"type":"string"},"minItems":1}},"minProperties":1,"additionalProperties":false},"size":{"type":"object","properties":{"atMost":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}},"minProperties":1,"additionalProperties":false},"files":{"type":"array","minItems":1,"items":{"type":"object","properties":{"path":{"type":"string","pattern":"^/"},"exists":{"type":"boolean","default":true},"contents":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}},"required":["path"],"additionalProperties":false}},"exposes":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":65535}},"keepsOutOf":{"type":"string","pattern":"^/"}}},{"type":"object","additionalProperties":false,"required":["write","path"],"properties":{"kind":{"const":"isolation"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"write":{"type":"array","items":{"type":"string"},"minItems":1},"path":{"type":"string","pattern":"^/"},"process":{"type":"array","items":{"type":"string"},"minItems":1},"command":{"type":"array","items":{"type":"string"},"minItems":1}}},{"type":"object","additionalProperties":false,"required":["text"],"properties":{"kind":{"const":"logs"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"stream":{"enum":["stdout","stderr","both"]},"text":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["containers"]},{"required":["images"]}],"properties":{"kind":{"const":"state"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"containers":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"count":{"$ref":"#/$defs/numberCondition"},"says":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/textCondition"},"state":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"exitCode":{"$ref":"#/$defs/numberCondition"},"from":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"starts":{"$ref":"#/$defs/numberCondition"}}}},"images":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"count":{"$ref":"#/$defs/numberCondition"},"says":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"isBase":{"type":"boolean"}}}}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["within"]},{"required":["endsItself"]},{"required":["exitCodes"]},{"required":["log"]}],"properties":{"kind":{"const":"stop"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"grace":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"endsItself":{"const":true},"exitCodes":{"oneOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"array","items":{"type":"integer","minimum":0,"maximum":255},"minItems":1},{"const":"any"}]},"log":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}}},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"kind":{"const":"tag"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"file":{"type":"string","minLength":1},"pattern":{"type":"string","format":"regex"}}},{"type":"object","additionalProperties":false,"required":["find"],"properties":{"kind":{"const":"trace"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"find":{"$ref":"#/$defs/steps"},"order":{"enum":["given","any"]},"never":{"$ref":"#/$defs/steps"},"nearMisses":{"type":"array","items":{"$ref":"#/$defs/nearMiss"},"minItems":1}}},{"type":"object","additionalProperties":false,"required":["text"],"properties":{"kind":{"const":"transcript"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"terminal":{"type":"integer","minimum":1,"maximum":9},"stream":{"enum":["stdout","stderr","both"]},"text":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}}}]},"capture":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"textCondition":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1},{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false},"not":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1},{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}]}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}]},"numberCondition":{"oneOf":[{"type":"number"},{"type":"object","properties":{"atLeast":{"type":"number"},"atMost":{"type":"number"}},"minProperties":1,"additionalProperties":false}]},"sizeCondition":{"oneOf":[{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"},{"type":"object","properties":{"atLeast":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"},"atMost":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}},"minProperties":1,"additionalProperties":false}]},"durationCondition":{"oneOf":[{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},{"type":"object","properties":{"atLeast":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"atMost":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}},"minProperties":1,"additionalProperties":false}]},"step":{"type":"object","if":{"properties":{"does":{"type":"array"}},"required":["does"]},"then":{"$ref":"#/$defs/stepOfSeveral"},"else":{"$ref":"#/$defs/stepOfOne"}},"stepOfOne":{"type":"object","discriminator":{"propertyName":"does"},"required":["does"],"properties":{"does":{}},"oneOf":[{"type":"object","additionalProperties":false,"properties":{"does":{"const":"create"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"byRun":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"start"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"told":{"$ref":"#/$defs/textCondition"},"interactive":{"type":"boolean"},"inputBytes":{"$ref":"#/$defs/numberCondition"},"output":{"$ref":"#/$defs/textCondition"},"echoes":{"$ref":"#/$defs/textCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"},"words":{"$ref":"#/$defs/capture"},"prints":{"$ref":"#/$defs/capture"},"holds":{"$ref":"#/$defs/capture"},"finds":{"$ref":"#/$defs/capture"},"misses":{"$ref":"#/$defs/capture"},"by":{"oneOf":[{"enum":["run","start","restart","policy"]},{"type":"array","items":{"enum":["run","start","restart","policy"]},"minItems":1}]},"attached":{"type":"boolean"},"seen":{"$ref":"#/$defs/textCondition"},"failure":{"oneOf":[{"enum":["executable-not-found","executable-not-runnable","no-command","other","none"]},{"type":"array","items":{"enum":["executable-not-found","executable-not-runnable","no-command","other","none"]},"minItems":1}]}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"end"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"told":{"$ref":"#/$defs/textCondition"},"interactive":{"type":"boolean"},"inputBytes":{"$ref":"#/$defs/numberCondition"},"output":{"$ref":"#/$defs/textCondition"},"echoes":{"$ref":"#/$defs/textCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"},"words":{"$ref":"#/$defs/capture"},"prints":{"$ref":"#/$defs/capture"},"holds":{"$ref":"#/$defs/capture"},"finds":{"$ref":"#/$defs/capture"},"misses":{"$ref":"#/$defs/capture"},"by":{"oneOf":[{"enum":["itself","stop","restart","kill","remove","lab"]},{"type":"array","items":{"enum":["itself","stop","restart","kill","remove","lab"]},"minItems":1}]},"signal":{"$ref":"#/$defs/textCondition"},"forced":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"stop"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"signal":{"$ref":"#/$defs/textCondition"},"forced":{"type":"boolean"},"waited":{"$ref":"#/$defs/durationCondition"},"grace":{"$ref":"#/$defs/durationCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"kill"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"signal":{"$ref":"#/$defs/textCondition"},"ended":{"type":"boolean"},"exitCode":{"$ref":"#/$defs/numberCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"pause"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"unpause"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"remove"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"by":{"oneOf":[{"enum":["rm","prune","auto","lab"]},{"type":"array","items":{"enum":["rm","prune","auto","lab"]},"minItems":1}]}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"attach"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"output":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"logs"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"output":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"exec"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"told":{"$ref":"#/$defs/textCondition"},"interactive":{"type":"boolean"},"inputBytes":{"$ref":"#/$defs/numberCondition"},"output":{"$ref":"#/$defs/textCondition"},"echoes":{"$ref":"#/$defs/textCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"},"words":{"$ref":"#/$defs/capture"},"prints":{"$ref":"#/$defs/capture"},"holds":{"$ref":"#/$defs/capture"},"finds":{"$ref":"#/$defs/capture"},"misses":{"$ref":"#/$defs/capture"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"inspect"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"stats"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"top"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"diff"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"rename"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"update"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"wait"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"copy"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"list"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"which":{"oneOf":[{"enum":["running","all","some"]},{"type":"array","items":{"enum":["running","all","some"]},"minItems":1}]},"running":{"$ref":"#/$defs/numberCondition"},"ended":{"$ref":"#/$defs/numberCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"moment"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"running":{"$ref":"#/$defs/numberCondition"},"ended":{"$ref":"#/$defs/numberCondition"},"created":{"$ref":"#/$defs/numberCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"commit"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"changes":{"$ref":"#/$defs/numberCondition"},"tagged":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"build"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"tagged":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"tag"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"tagged":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"pull"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"tagged":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"list-images"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"inspect-image"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"history"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"remove-image"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"volume"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"network"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"answer"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"status":{"$ref":"#/$defs/numberCondition"},"body":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"denied"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"why":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"other"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"}}}]},"stepOfSeveral":{"type":"object","additionalProperties":false,"properties":{"does":{"type":"array","items":{"enum":["create","start","end","stop","kill","pause","unpause","remove","attach","logs","exec","inspect","stats","top","diff","rename","update","wait","copy","list","moment","commit","build","tag","pull","list-images","inspect-image","history","remove-image","volume","network","answer","denied","other"]},"minItems":2,"uniqueItems":true},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"byRun":{"type":"boolean"},"told":{"$ref":"#/$defs/textCondition"},"interactive":{"type":"boolean"},"inputBytes":{"$ref":"#/$defs/numberCondition"},"output":{"$ref":"#/$defs/textCondition"},"echoes":{"$ref":"#/$defs/textCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"},"words":{"$ref":"#/$defs/capture"},"prints":{"$ref":"#/$defs/capture"},"holds":{"$ref":"#/$defs/capture"},"finds":{"$ref":"#/$defs/capture"},"misses":{"$ref":"#/$defs/capture"},"by":{"oneOf":[{"enum":["rm","prune","auto","lab"]},{"type":"array","items":{"enum":["rm","prune","auto","lab"]},"minItems":1}]},"attached":{"type":"boolean"},"seen":{"$ref":"#/$defs/textCondition"},"failure":{"oneOf":[{"enum":["executable-not-found","executable-not-runnable","no-command","other","none"]},{"type":"array","items":{"enum":["executable-not-found","executable-not-runnable","no-command","other","none"]},"minItems":1}]},"signal":{"$ref":"#/$defs/textCondition"},"forced":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"waited":{"$ref":"#/$defs/durationCondition"},"grace":{"$ref":"#/$defs/durationCondition"},"ended":{"$ref":"#/$defs/numberCondition"},"which":{"oneOf":[{"enum":["running","all","some"]},{"type":"array","items":{"enum":["running","all","some"]},"minItems":1}]},"running":{"$ref":"#/$defs/numberCondition"},"created":{"$ref":"#/$defs/numberCondition"},"changes":{"$ref":"#/$defs/numberCondition"},"tagged":{"$ref":"#/$defs/textCondition"},"status":{"$ref":"#/$defs/numberCondition"},"body":{"$ref":"#/$defs/textCondition"},"why":{"$ref":"#/$defs/textCondition"}}},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1},"nearMiss":{"type":"object","additionalProperties":false,"required":["find","diagnosis","because"],"properties":{"find":{"$ref":"#/$defs/steps"},"never":{"$ref":"#/$defs/steps"},"order":{"enum":["given","any"]},"diagnosis":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"because":{"type":"string","minLength":1},"hint":{"type":"string","minLength":1}}},"kindOfSession":{"enum":["answer","state","trace","transcript"]}}};
const schema23 = {"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate62.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","discriminator":{"propertyName":"limit"},"required":["limit","to","because"],"properties":{"limit":{},"to":{},"because":{"$ref":"#/$defs/because"}},"oneOf":[{"type":"object","additionalProperties":false,"properties":{"limit":{"const":"buildNetwork"},"to":{"const":"open"},"because":{"$ref":"#/$defs/because"}}},{"type":"object","additionalProperties":false,"properties":{"limit":{"enum":["buildTime","lifetime","submissionTime"]},"to":{"$ref":"#/$defs/duration"},"because":{"$ref":"#/$defs/because"}}},{"type":"object","additionalProperties":false,"properties":{"limit":{"enum":["memory","imageSize"]},"to":{"$ref":"#/$defs/size"},"because":{"$ref":"#/$defs/because"}}},{"type":"object","additionalProperties":false,"properties":{"limit":{"const":"cpus"},"to":{"type":"number","exclusiveMinimum":0},"because":{"$ref":"#/$defs/because"}}},{"type":"object","additionalProperties":false,"properties":{"limit":{"const":"pids"},"to":{"type":"integer","minimum":1},"because":{"$ref":"#/$defs/because"}}}]};
const schema25 = {"type":"string","minLength":1};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func2(data) < 1){
validate65.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate74.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}}];
return false;
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.limit === undefined) && (missing0 = "limit")) || ((data.to === undefined) && (missing0 = "to"))) || ((data.because === undefined) && (missing0 = "because"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.because !== undefined){
const _errs2 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const tag0 = data.limit;
if(typeof tag0 == "string"){
if(tag0 === "buildNetwork"){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs5 = errors;
for(const key0 in data){
if(!(((key0 === "limit") || (key0 === "to")) || (key0 === "because"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data.limit !== undefined){
const _errs6 = errors;
if("buildNetwork" !== data.limit){
validate64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/oneOf/0/properties/limit/const",keyword:"const",params:{allowedValue: "buildNetwork"}}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.to !== undefined){
const _errs7 = errors;
if("open" !== data.to){
validate64.errors = [{instancePath:instancePath+"/to",schemaPath:"#/oneOf/0/properties/to/const",keyword:"const",params:{allowedValue: "open"}}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.because !== undefined){
const _errs8 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "buildTime"){
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs11 = errors;
for(const key1 in data){
if(!(((key1 === "limit") || (key1 === "to")) || (key1 === "because"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data.limit !== undefined){
let data4 = data.limit;
const _errs12 = errors;
if(!(((data4 === "buildTime") || (data4 === "lifetime")) || (data4 === "submissionTime"))){
validate64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/oneOf/1/properties/limit/enum",keyword:"enum",params:{allowedValues: schema24.oneOf[1].properties.limit.enum}}];
return false;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.to !== undefined){
const _errs13 = errors;
if(!(validate62(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.because !== undefined){
const _errs14 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lifetime"){
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs17 = errors;
for(const key2 in data){
if(!(((key2 === "limit") || (key2 === "to")) || (key2 === "because"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs17 === errors){
if(data.limit !== undefined){
let data7 = data.limit;
const _errs18 = errors;
if(!(((data7 === "buildTime") || (data7 === "lifetime")) || (data7 === "submissionTime"))){
validate64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/oneOf/1/properties/limit/enum",keyword:"enum",params:{allowedValues: schema24.oneOf[1].properties.limit.enum}}];
return false;
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.to !== undefined){
const _errs19 = errors;
if(!(validate62(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.because !== undefined){
const _errs20 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid7 = _errs20 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "submissionTime"){
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs23 = errors;
for(const key3 in data){
if(!(((key3 === "limit") || (key3 === "to")) || (key3 === "because"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs23 === errors){
if(data.limit !== undefined){
let data10 = data.limit;
const _errs24 = errors;
if(!(((data10 === "buildTime") || (data10 === "lifetime")) || (data10 === "submissionTime"))){
validate64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/oneOf/1/properties/limit/enum",keyword:"enum",params:{allowedValues: schema24.oneOf[1].properties.limit.enum}}];
return false;
}
var valid9 = _errs24 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.to !== undefined){
const _errs25 = errors;
if(!(validate62(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid9 = _errs25 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.because !== undefined){
const _errs26 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid9 = _errs26 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "memory"){
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs29 = errors;
for(const key4 in data){
if(!(((key4 === "limit") || (key4 === "to")) || (key4 === "because"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs29 === errors){
if(data.limit !== undefined){
let data13 = data.limit;
const _errs30 = errors;
if(!((data13 === "memory") || (data13 === "imageSize"))){
validate64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/oneOf/2/properties/limit/enum",keyword:"enum",params:{allowedValues: schema24.oneOf[2].properties.limit.enum}}];
return false;
}
var valid11 = _errs30 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.to !== undefined){
const _errs31 = errors;
if(!(validate74(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.because !== undefined){
const _errs32 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid11 = _errs32 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "imageSize"){
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs35 = errors;
for(const key5 in data){
if(!(((key5 === "limit") || (key5 === "to")) || (key5 === "because"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs35 === errors){
if(data.limit !== undefined){
let data16 = data.limit;
const _errs36 = errors;
if(!((data16 === "memory") || (data16 === "imageSize"))){
validate64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/oneOf/2/properties/limit/enum",keyword:"enum",params:{allowedValues: schema24.oneOf[2].properties.limit.enum}}];
return false;
}
var valid13 = _errs36 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.to !== undefined){
const _errs37 = errors;
if(!(validate74(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid13 = _errs37 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.because !== undefined){
const _errs38 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid13 = _errs38 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cpus"){
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs41 = errors;
for(const key6 in data){
if(!(((key6 === "limit") || (key6 === "to")) || (key6 === "because"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs41 === errors){
if(data.limit !== undefined){
const _errs42 = errors;
if("cpus" !== data.limit){
validate64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/oneOf/3/properties/limit/const",keyword:"const",params:{allowedValue: "cpus"}}];
return false;
}
var valid15 = _errs42 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.to !== undefined){
let data20 = data.to;
const _errs43 = errors;
if(errors === _errs43){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
validate64.errors = [{instancePath:instancePath+"/to",schemaPath:"#/oneOf/3/properties/to/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/to",schemaPath:"#/oneOf/3/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid15 = _errs43 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.because !== undefined){
const _errs45 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid15 = _errs45 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pids"){
const _errs46 = errors;
if(errors === _errs46){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs48 = errors;
for(const key7 in data){
if(!(((key7 === "limit") || (key7 === "to")) || (key7 === "because"))){
validate64.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs48 === errors){
if(data.limit !== undefined){
const _errs49 = errors;
if("pids" !== data.limit){
validate64.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/oneOf/4/properties/limit/const",keyword:"const",params:{allowedValue: "pids"}}];
return false;
}
var valid17 = _errs49 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.to !== undefined){
let data23 = data.to;
const _errs50 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate64.errors = [{instancePath:instancePath+"/to",schemaPath:"#/oneOf/4/properties/to/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs50){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate64.errors = [{instancePath:instancePath+"/to",schemaPath:"#/oneOf/4/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid17 = _errs50 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.because !== undefined){
const _errs52 = errors;
if(!(validate65(data.because, {instancePath:instancePath+"/because",parentData:data,parentDataProperty:"because",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid17 = _errs52 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "limit", tagValue: tag0}}];
return false;
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "limit", tagValue: tag0}}];
return false;
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema27 = {"type":"object","discriminator":{"propertyName":"kind"},"required":["id","kind","title","points"],"properties":{"kind":{},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"}},"oneOf":[{"type":"object","additionalProperties":false,"required":["port"],"properties":{"kind":{"const":"answer"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","pattern":"^/"},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"status":{"type":"object","properties":{"below":{"type":"integer","minimum":100,"maximum":600}},"required":["below"],"additionalProperties":false},"body":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"image":{"enum":["any","built"]},"again":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"build"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["baseline"]},{"required":["edit"]}],"not":{"required":["baseline","edit"]},"dependentRequired":{"keeps":["edit"],"control":["keeps"],"then":["edit"]},"properties":{"kind":{"const":"cache"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"baseline":{"const":"starter"},"edit":{"type":"object","properties":{"file":{"type":"string","minLength":1},"append":{"type":"string","minLength":1},"set":{"type":"object","minProperties":1}},"required":["file"],"oneOf":[{"required":["append"]},{"required":["set"]}],"additionalProperties":false},"keeps":{"type":"string","minLength":1},"control":{"type":"object","properties":{"file":{"type":"string","minLength":1},"append":{"type":"string","minLength":1},"set":{"type":"object","minProperties":1}},"required":["file"],"oneOf":[{"required":["append"]},{"required":["set"]}],"additionalProperties":false},"then":{"type":"object","properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"log":{"type":"string","minLength":1},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}},"minProperties":1,"additionalProperties":false}}},{"type":"object","additionalProperties":false,"properties":{"kind":{"const":"command"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"command":{"type":"array","items":{"type":"string"},"minItems":1},"entrypoint":{"type":"array","items":{"type":"string"},"minItems":1},"stdin":{"type":"string"},"exitCode":{"oneOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"array","items":{"type":"integer","minimum":0,"maximum":255},"minItems":1},{"const":"any"}]},"stdout":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"stderr":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["forbid"]},{"required":["require"]}],"properties":{"kind":{"const":"dockerfile"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"forbid":{"type":"array","minItems":1,"items":{"type":"object","properties":{"instruction":{"enum":["FROM","RUN","CMD","LABEL","MAINTAINER","EXPOSE","ENV","ADD","COPY","ENTRYPOINT","VOLUME","USER","WORKDIR","ARG","ONBUILD","STOPSIGNAL","HEALTHCHECK","SHELL"]},"matches":{"type":"string","format":"regex"},"message":{"type":"string"}},"required":["instruction"],"additionalProperties":false}},"require":{"type":"array","minItems":1,"items":{"type":"object","properties":{"instruction":{"enum":["FROM","RUN","CMD","LABEL","MAINTAINER","EXPOSE","ENV","ADD","COPY","ENTRYPOINT","VOLUME","USER","WORKDIR","ARG","ONBUILD","STOPSIGNAL","HEALTHCHECK","SHELL"]},"matches":{"type":"string","format":"regex"},"message":{"type":"string"}},"required":["instruction"],"additionalProperties":false}}}},{"type":"object","additionalProperties":false,"required":["command"],"properties":{"kind":{"const":"exec"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"command":{"type":"array","items":{"type":"string"},"minItems":1},"stdin":{"type":"string"},"user":{"type":"string"},"exitCode":{"oneOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"array","items":{"type":"integer","minimum":0,"maximum":255},"minItems":1},{"const":"any"}]},"stdout":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"stderr":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"livesBy":{"type":"integer","minimum":1,"maximum":65535}}},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"kind":{"const":"grader"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"file":{"type":"string","pattern":"^[A-Za-z0-9._-]+\\.grader\\.ts$"},"test":{"type":"string","minLength":1}}},{"type":"object","additionalProperties":false,"required":["port"],"properties":{"kind":{"const":"http"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"port":{"type":"integer","minimum":1,"maximum":65535},"path":{"type":"string","pattern":"^/"},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"status":{"oneOf":[{"type":"integer","minimum":100,"maximum":599},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599},"minItems":1},{"type":"object","properties":{"below":{"type":"integer","minimum":100,"maximum":599}},"required":["below"],"additionalProperties":false}]},"headers":{"type":"object","additionalProperties":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}},"body":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"requests":{"type":"integer","minimum":1,"maximum":20},"steadyFor":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["workingFolder"]},{"required":["user"]},{"required":["size"]},{"required":["files"]},{"required":["exposes"]},{"required":["keepsOutOf"]}],"properties":{"kind":{"const":"image"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"workingFolder":{"type":"object","properties":{"absolute":{"const":true},"not":{"type":"array","items":{"type":"string"},"minItems":1}},"minProperties":1,"additionalProperties":false},"user":{"type":"object","properties":{"not":{"type":"array","items":{"type":"string"},"minItems":1}},"minProperties":1,"additionalProperties":false},"size":{"type":"object","properties":{"atMost":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}},"minProperties":1,"additionalProperties":false},"files":{"type":"array","minItems":1,"items":{"type":"object","properties":{"path":{"type":"string","pattern":"^/"},"exists":{"type":"boolean","default":true},"contents":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}},"required":["path"],"additionalProperties":false}},"exposes":{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":65535}},"keepsOutOf":{"type":"string","pattern":"^/"}}},{"type":"object","additionalProperties":false,"required":["write","path"],"properties":{"kind":{"const":"isolation"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"write":{"type":"array","items":{"type":"string"},"minItems":1},"path":{"type":"string","pattern":"^/"},"process":{"type":"array","items":{"type":"string"},"minItems":1},"command":{"type":"array","items":{"type":"string"},"minItems":1}}},{"type":"object","additionalProperties":false,"required":["text"],"properties":{"kind":{"const":"logs"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"stream":{"enum":["stdout","stderr","both"]},"text":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["containers"]},{"required":["images"]}],"properties":{"kind":{"const":"state"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"containers":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"count":{"$ref":"#/$defs/numberCondition"},"says":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/textCondition"},"state":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"exitCode":{"$ref":"#/$defs/numberCondition"},"from":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"starts":{"$ref":"#/$defs/numberCondition"}}}},"images":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"count":{"$ref":"#/$defs/numberCondition"},"says":{"type":"string","minLength":1},"name":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"isBase":{"type":"boolean"}}}}}},{"type":"object","additionalProperties":false,"anyOf":[{"required":["within"]},{"required":["endsItself"]},{"required":["exitCodes"]},{"required":["log"]}],"properties":{"kind":{"const":"stop"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"within":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"grace":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"endsItself":{"const":true},"exitCodes":{"oneOf":[{"type":"integer","minimum":0,"maximum":255},{"type":"array","items":{"type":"integer","minimum":0,"maximum":255},"minItems":1},{"const":"any"}]},"log":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}}},{"type":"object","additionalProperties":false,"required":["file"],"properties":{"kind":{"const":"tag"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"file":{"type":"string","minLength":1},"pattern":{"type":"string","format":"regex"}}},{"type":"object","additionalProperties":false,"required":["find"],"properties":{"kind":{"const":"trace"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"find":{"$ref":"#/$defs/steps"},"order":{"enum":["given","any"]},"never":{"$ref":"#/$defs/steps"},"nearMisses":{"type":"array","items":{"$ref":"#/$defs/nearMiss"},"minItems":1}}},{"type":"object","additionalProperties":false,"required":["text"],"properties":{"kind":{"const":"transcript"},"id":{"$ref":"#/$defs/id"},"title":{"$ref":"#/$defs/title"},"points":{"$ref":"#/$defs/points"},"needs":{"$ref":"#/$defs/needs"},"hints":{"$ref":"#/$defs/hints"},"learn":{"$ref":"#/$defs/learn"},"hidden":{"$ref":"#/$defs/hidden"},"terminal":{"type":"integer","minimum":1,"maximum":9},"stream":{"enum":["stdout","stderr","both"]},"text":{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}}}]};
const schema28 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60};
const pattern11 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func2(data) > 60){
validate83.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern11.test(data)){
validate83.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","minLength":1,"maxLength":120};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func2(data) > 120){
validate85.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(func2(data) < 1){
validate85.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"number","minimum":0,"multipleOf":0.5};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate87.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
else {
let res0;
if((0.5 === 0 || (res0 = data/0.5, res0 !== parseInt(res0)))){
validate87.errors = [{instancePath,schemaPath:"#/multipleOf",keyword:"multipleOf",params:{multipleOf: 0.5}}];
return false;
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"array","items":{"type":"string"},"uniqueItems":true};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate92.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate92.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"array","items":{"type":"string","minLength":1}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) < 1){
validate94.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate94.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"string","pattern":"^README\\.md#\\S+$"};
const pattern12 = new RegExp("^README\\.md#\\S+$", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate96.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^README\\.md#\\S+$"}}];
return false;
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"boolean","default":false};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"oneOf":[{"type":"number"},{"type":"object","properties":{"atLeast":{"type":"number"},"atMost":{"type":"number"}},"minProperties":1,"additionalProperties":false}]};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((key0 === "atLeast") || (key0 === "atMost"))){
const err2 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs5 === errors){
if(data.atLeast !== undefined){
let data0 = data.atLeast;
const _errs6 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/atLeast",schemaPath:"#/oneOf/1/properties/atLeast/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.atMost !== undefined){
let data1 = data.atMost;
const _errs8 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/atMost",schemaPath:"#/oneOf/1/properties/atMost/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate177.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate177.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema36 = {"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1},{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false},"not":{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"},"minItems":1},{"type":"object","properties":{"equals":{"type":"string"},"contains":{"type":"string"},"matches":{"type":"string","format":"regex"},"says":{"type":"string"},"excludes":{"type":"string"},"ignoreCase":{"type":"boolean","default":false}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}]}},"minProperties":1,"dependentRequired":{"says":["matches"]},"additionalProperties":false}]};
const formats0 = formats.regex;

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data[i0] !== "string"){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err4 = {instancePath,schemaPath:"#/oneOf/2/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
const _errs9 = errors;
for(const key0 in data){
if(!(((((((key0 === "equals") || (key0 === "contains")) || (key0 === "matches")) || (key0 === "says")) || (key0 === "excludes")) || (key0 === "ignoreCase")) || (key0 === "not"))){
const err5 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
}
if(_errs9 === errors){
if(data.equals !== undefined){
const _errs10 = errors;
if(typeof data.equals !== "string"){
const err6 = {instancePath:instancePath+"/equals",schemaPath:"#/oneOf/2/properties/equals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.contains !== undefined){
const _errs12 = errors;
if(typeof data.contains !== "string"){
const err7 = {instancePath:instancePath+"/contains",schemaPath:"#/oneOf/2/properties/contains/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.matches !== undefined){
let data3 = data.matches;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err8 = {instancePath:instancePath+"/matches",schemaPath:"#/oneOf/2/properties/matches/format",keyword:"format",params:{format: "regex"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/matches",schemaPath:"#/oneOf/2/properties/matches/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.says !== undefined){
const _errs16 = errors;
if(typeof data.says !== "string"){
const err10 = {instancePath:instancePath+"/says",schemaPath:"#/oneOf/2/properties/says/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.excludes !== undefined){
const _errs18 = errors;
if(typeof data.excludes !== "string"){
const err11 = {instancePath:instancePath+"/excludes",schemaPath:"#/oneOf/2/properties/excludes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.ignoreCase !== undefined){
const _errs20 = errors;
if(typeof data.ignoreCase !== "boolean"){
const err12 = {instancePath:instancePath+"/ignoreCase",schemaPath:"#/oneOf/2/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.not !== undefined){
let data7 = data.not;
const _errs22 = errors;
const _errs23 = errors;
let valid3 = false;
let passing1 = null;
const _errs24 = errors;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data7)){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(typeof data7[i1] !== "string"){
const err15 = {instancePath:instancePath+"/not/" + i1,schemaPath:"#/oneOf/2/properties/not/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid1 = _errs26 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
const _errs30 = errors;
if(errors === _errs30){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err17 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf/2/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
const _errs32 = errors;
for(const key1 in data7){
if(!((((((key1 === "equals") || (key1 === "contains")) || (key1 === "matches")) || (key1 === "says")) || (key1 === "excludes")) || (key1 === "ignoreCase"))){
const err18 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
}
if(_errs32 === errors){
if(data7.equals !== undefined){
const _errs33 = errors;
if(typeof data7.equals !== "string"){
const err19 = {instancePath:instancePath+"/not/equals",schemaPath:"#/oneOf/2/properties/not/oneOf/2/properties/equals/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.contains !== undefined){
const _errs35 = errors;
if(typeof data7.contains !== "string"){
const err20 = {instancePath:instancePath+"/not/contains",schemaPath:"#/oneOf/2/properties/not/oneOf/2/properties/contains/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.matches !== undefined){
let data11 = data7.matches;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data11 === "string"){
if(!(formats0(data11))){
const err21 = {instancePath:instancePath+"/not/matches",schemaPath:"#/oneOf/2/properties/not/oneOf/2/properties/matches/format",keyword:"format",params:{format: "regex"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/not/matches",schemaPath:"#/oneOf/2/properties/not/oneOf/2/properties/matches/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.says !== undefined){
const _errs39 = errors;
if(typeof data7.says !== "string"){
const err23 = {instancePath:instancePath+"/not/says",schemaPath:"#/oneOf/2/properties/not/oneOf/2/properties/says/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.excludes !== undefined){
const _errs41 = errors;
if(typeof data7.excludes !== "string"){
const err24 = {instancePath:instancePath+"/not/excludes",schemaPath:"#/oneOf/2/properties/not/oneOf/2/properties/excludes/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.ignoreCase !== undefined){
const _errs43 = errors;
if(typeof data7.ignoreCase !== "boolean"){
const err25 = {instancePath:instancePath+"/not/ignoreCase",schemaPath:"#/oneOf/2/properties/not/oneOf/2/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let missing0;
if(data7.says !== undefined && ((data7.matches === undefined) && (missing0 = "matches"))){
const err26 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf/2/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing0,
    depsCount: 1,
    deps: "matches"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid1 = _errs30 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid3 = true;
passing1 = 2;
}
}
}
if(!valid3){
const err28 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
let missing1;
if(data.says !== undefined && ((data.matches === undefined) && (missing1 = "matches"))){
const err29 = {instancePath,schemaPath:"#/oneOf/2/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing1,
    depsCount: 1,
    deps: "matches"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
}
}
}
}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
var props1 = true;
}
}
}
if(!valid0){
const err31 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate179.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate179.errors = vErrors;
evaluated0.props = props1;
evaluated0.items = items0;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":true,"dynamicItems":true};

const schema37 = {"oneOf":[{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"},{"type":"object","properties":{"atLeast":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"},"atMost":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}},"minProperties":1,"additionalProperties":false}]};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((key0 === "atLeast") || (key0 === "atMost"))){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs5 === errors){
if(data.atLeast !== undefined){
let data0 = data.atLeast;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err4 = {instancePath:instancePath+"/atLeast",schemaPath:"#/oneOf/1/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/atLeast",schemaPath:"#/oneOf/1/properties/atLeast/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.atMost !== undefined){
let data1 = data.atMost;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err6 = {instancePath:instancePath+"/atMost",schemaPath:"#/oneOf/1/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/atMost",schemaPath:"#/oneOf/1/properties/atMost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate185.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate185.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate185.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema38 = {"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1};
const schema39 = {"type":"object","if":{"properties":{"does":{"type":"array"}},"required":["does"]},"then":{"$ref":"#/$defs/stepOfSeveral"},"else":{"$ref":"#/$defs/stepOfOne"}};
const schema40 = {"type":"object","additionalProperties":false,"properties":{"does":{"type":"array","items":{"enum":["create","start","end","stop","kill","pause","unpause","remove","attach","logs","exec","inspect","stats","top","diff","rename","update","wait","copy","list","moment","commit","build","tag","pull","list-images","inspect-image","history","remove-image","volume","network","answer","denied","other"]},"minItems":2,"uniqueItems":true},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"byRun":{"type":"boolean"},"told":{"$ref":"#/$defs/textCondition"},"interactive":{"type":"boolean"},"inputBytes":{"$ref":"#/$defs/numberCondition"},"output":{"$ref":"#/$defs/textCondition"},"echoes":{"$ref":"#/$defs/textCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"},"words":{"$ref":"#/$defs/capture"},"prints":{"$ref":"#/$defs/capture"},"holds":{"$ref":"#/$defs/capture"},"finds":{"$ref":"#/$defs/capture"},"misses":{"$ref":"#/$defs/capture"},"by":{"oneOf":[{"enum":["rm","prune","auto","lab"]},{"type":"array","items":{"enum":["rm","prune","auto","lab"]},"minItems":1}]},"attached":{"type":"boolean"},"seen":{"$ref":"#/$defs/textCondition"},"failure":{"oneOf":[{"enum":["executable-not-found","executable-not-runnable","no-command","other","none"]},{"type":"array","items":{"enum":["executable-not-found","executable-not-runnable","no-command","other","none"]},"minItems":1}]},"signal":{"$ref":"#/$defs/textCondition"},"forced":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"waited":{"$ref":"#/$defs/durationCondition"},"grace":{"$ref":"#/$defs/durationCondition"},"ended":{"$ref":"#/$defs/numberCondition"},"which":{"oneOf":[{"enum":["running","all","some"]},{"type":"array","items":{"enum":["running","all","some"]},"minItems":1}]},"running":{"$ref":"#/$defs/numberCondition"},"created":{"$ref":"#/$defs/numberCondition"},"changes":{"$ref":"#/$defs/numberCondition"},"tagged":{"$ref":"#/$defs/textCondition"},"status":{"$ref":"#/$defs/numberCondition"},"body":{"$ref":"#/$defs/textCondition"},"why":{"$ref":"#/$defs/textCondition"}}};
const func0 = require("ajv/dist/runtime/equal").default;
const schema41 = {"type":"string","pattern":"^[a-z][a-z0-9-]*$"};
const pattern32 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern32.test(data)){
validate220.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}}];
return false;
}
}
else {
validate220.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"oneOf":[{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},{"type":"object","properties":{"atLeast":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"},"atMost":{"type":"string","pattern":"^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}},"minProperties":1,"additionalProperties":false}]};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern6.test(data)){
const err0 = {instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs5 = errors;
for(const key0 in data){
if(!((key0 === "atLeast") || (key0 === "atMost"))){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs5 === errors){
if(data.atLeast !== undefined){
let data0 = data.atLeast;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/atLeast",schemaPath:"#/oneOf/1/properties/atLeast/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/atLeast",schemaPath:"#/oneOf/1/properties/atLeast/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.atMost !== undefined){
let data1 = data.atMost;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
const err6 = {instancePath:instancePath+"/atMost",schemaPath:"#/oneOf/1/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/atMost",schemaPath:"#/oneOf/1/properties/atMost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate249.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate249.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate249.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema40.properties, key0))){
validate218.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.does !== undefined){
let data0 = data.does;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 2){
validate218.errors = [{instancePath:instancePath+"/does",schemaPath:"#/properties/does/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!((((((((((((((((((((((((((((((((((data1 === "create") || (data1 === "start")) || (data1 === "end")) || (data1 === "stop")) || (data1 === "kill")) || (data1 === "pause")) || (data1 === "unpause")) || (data1 === "remove")) || (data1 === "attach")) || (data1 === "logs")) || (data1 === "exec")) || (data1 === "inspect")) || (data1 === "stats")) || (data1 === "top")) || (data1 === "diff")) || (data1 === "rename")) || (data1 === "update")) || (data1 === "wait")) || (data1 === "copy")) || (data1 === "list")) || (data1 === "moment")) || (data1 === "commit")) || (data1 === "build")) || (data1 === "tag")) || (data1 === "pull")) || (data1 === "list-images")) || (data1 === "inspect-image")) || (data1 === "history")) || (data1 === "remove-image")) || (data1 === "volume")) || (data1 === "network")) || (data1 === "answer")) || (data1 === "denied")) || (data1 === "other"))){
validate218.errors = [{instancePath:instancePath+"/does/" + i0,schemaPath:"#/properties/does/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.does.items.enum}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
validate218.errors = [{instancePath:instancePath+"/does",schemaPath:"#/properties/does/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/does",schemaPath:"#/properties/does/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data2 = data.times;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate218.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
validate218.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate218.errors = [{instancePath:instancePath+"/times",schemaPath:"#/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.says !== undefined){
let data3 = data.says;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) < 1){
validate218.errors = [{instancePath:instancePath+"/says",schemaPath:"#/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate218.errors = [{instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.between !== undefined){
let data4 = data.between;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
if(data4.length > 2){
validate218.errors = [{instancePath:instancePath+"/between",schemaPath:"#/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data4.length < 2){
validate218.errors = [{instancePath:instancePath+"/between",schemaPath:"#/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid3 = true;
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate218.errors = [{instancePath:instancePath+"/between/" + i2,schemaPath:"#/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate218.errors = [{instancePath:instancePath+"/between/" + i2,schemaPath:"#/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate218.errors = [{instancePath:instancePath+"/between",schemaPath:"#/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.succeeded !== undefined){
const _errs13 = errors;
if(typeof data.succeeded !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.terminal !== undefined){
const _errs15 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.typedAs !== undefined){
const _errs16 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whileRunning !== undefined){
const _errs17 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.container !== undefined){
const _errs18 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
const _errs19 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs20 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.typedImage !== undefined){
const _errs21 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
const _errs22 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.program !== undefined){
const _errs23 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.replacesCommand !== undefined){
const _errs24 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultProgram !== undefined){
const _errs26 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tty !== undefined){
const _errs27 = errors;
if(typeof data.tty !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts !== undefined){
const _errs29 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memory !== undefined){
const _errs30 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpus !== undefined){
const _errs31 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.published !== undefined){
const _errs32 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hostPort !== undefined){
const _errs33 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.containerPort !== undefined){
const _errs34 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.volumes !== undefined){
const _errs35 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.showsLimit !== undefined){
const _errs36 = errors;
if(typeof data.showsLimit !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.byRun !== undefined){
const _errs38 = errors;
if(typeof data.byRun !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/byRun",schemaPath:"#/properties/byRun/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.told !== undefined){
const _errs40 = errors;
if(!(validate179(data.told, {instancePath:instancePath+"/told",parentData:data,parentDataProperty:"told",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interactive !== undefined){
const _errs41 = errors;
if(typeof data.interactive !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/interactive",schemaPath:"#/properties/interactive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputBytes !== undefined){
const _errs43 = errors;
if(!(validate177(data.inputBytes, {instancePath:instancePath+"/inputBytes",parentData:data,parentDataProperty:"inputBytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
const _errs44 = errors;
if(!(validate179(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.echoes !== undefined){
const _errs45 = errors;
if(!(validate179(data.echoes, {instancePath:instancePath+"/echoes",parentData:data,parentDataProperty:"echoes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
const _errs46 = errors;
if(!(validate177(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.words !== undefined){
const _errs47 = errors;
if(!(validate220(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prints !== undefined){
const _errs48 = errors;
if(!(validate220(data.prints, {instancePath:instancePath+"/prints",parentData:data,parentDataProperty:"prints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holds !== undefined){
const _errs49 = errors;
if(!(validate220(data.holds, {instancePath:instancePath+"/holds",parentData:data,parentDataProperty:"holds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finds !== undefined){
const _errs50 = errors;
if(!(validate220(data.finds, {instancePath:instancePath+"/finds",parentData:data,parentDataProperty:"finds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.misses !== undefined){
const _errs51 = errors;
if(!(validate220(data.misses, {instancePath:instancePath+"/misses",parentData:data,parentDataProperty:"misses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data39 = data.by;
const _errs52 = errors;
const _errs53 = errors;
let valid4 = false;
let passing0 = null;
const _errs54 = errors;
if(!((((data39 === "rm") || (data39 === "prune")) || (data39 === "auto")) || (data39 === "lab"))){
const err0 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema40.properties.by.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs54 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data39)){
if(data39.length < 1){
const err1 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid5 = true;
const len2 = data39.length;
for(let i3=0; i3<len2; i3++){
let data40 = data39[i3];
const _errs57 = errors;
if(!((((data40 === "rm") || (data40 === "prune")) || (data40 === "auto")) || (data40 === "lab"))){
const err2 = {instancePath:instancePath+"/by/" + i3,schemaPath:"#/properties/by/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.by.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs57 === errors;
if(!valid5){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs55 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate218.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attached !== undefined){
const _errs58 = errors;
if(typeof data.attached !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/attached",schemaPath:"#/properties/attached/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
const _errs60 = errors;
if(!(validate179(data.seen, {instancePath:instancePath+"/seen",parentData:data,parentDataProperty:"seen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data43 = data.failure;
const _errs61 = errors;
const _errs62 = errors;
let valid6 = false;
let passing1 = null;
const _errs63 = errors;
if(!(((((data43 === "executable-not-found") || (data43 === "executable-not-runnable")) || (data43 === "no-command")) || (data43 === "other")) || (data43 === "none"))){
const err5 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema40.properties.failure.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs63 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data43)){
if(data43.length < 1){
const err6 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
var valid7 = true;
const len3 = data43.length;
for(let i4=0; i4<len3; i4++){
let data44 = data43[i4];
const _errs66 = errors;
if(!(((((data44 === "executable-not-found") || (data44 === "executable-not-runnable")) || (data44 === "no-command")) || (data44 === "other")) || (data44 === "none"))){
const err7 = {instancePath:instancePath+"/failure/" + i4,schemaPath:"#/properties/failure/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.failure.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid7 = _errs66 === errors;
if(!valid7){
break;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs64 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err9 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate218.errors = vErrors;
return false;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
const _errs67 = errors;
if(!(validate179(data.signal, {instancePath:instancePath+"/signal",parentData:data,parentDataProperty:"signal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forced !== undefined){
const _errs68 = errors;
if(typeof data.forced !== "boolean"){
validate218.errors = [{instancePath:instancePath+"/forced",schemaPath:"#/properties/forced/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.was !== undefined){
let data47 = data.was;
const _errs70 = errors;
const _errs71 = errors;
let valid8 = false;
let passing2 = null;
const _errs72 = errors;
if(!(((data47 === "created") || (data47 === "running")) || (data47 === "ended"))){
const err10 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema40.properties.was.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs72 === errors;
if(_valid2){
valid8 = true;
passing2 = 0;
}
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data47)){
if(data47.length < 1){
const err11 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
var valid9 = true;
const len4 = data47.length;
for(let i5=0; i5<len4; i5++){
let data48 = data47[i5];
const _errs75 = errors;
if(!(((data48 === "created") || (data48 === "running")) || (data48 === "ended"))){
const err12 = {instancePath:instancePath+"/was/" + i5,schemaPath:"#/properties/was/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.was.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid9 = _errs75 === errors;
if(!valid9){
break;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs73 === errors;
if(_valid2 && valid8){
valid8 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid8 = true;
passing2 = 1;
}
}
if(!valid8){
const err14 = {instancePath:instancePath+"/was",schemaPath:"#/properties/was/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate218.errors = vErrors;
return false;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waited !== undefined){
const _errs76 = errors;
if(!(validate249(data.waited, {instancePath:instancePath+"/waited",parentData:data,parentDataProperty:"waited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var valid0 = _errs76 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace !== undefined){
const _errs77 = errors;
if(!(validate249(data.grace, {instancePath:instancePath+"/grace",parentData:data,parentDataProperty:"grace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ended !== undefined){
const _errs78 = errors;
if(!(validate177(data.ended, {instancePath:instancePath+"/ended",parentData:data,parentDataProperty:"ended",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.which !== undefined){
let data52 = data.which;
const _errs79 = errors;
const _errs80 = errors;
let valid10 = false;
let passing3 = null;
const _errs81 = errors;
if(!(((data52 === "running") || (data52 === "all")) || (data52 === "some"))){
const err15 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema40.properties.which.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs81 === errors;
if(_valid3){
valid10 = true;
passing3 = 0;
}
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data52)){
if(data52.length < 1){
const err16 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
var valid11 = true;
const len5 = data52.length;
for(let i6=0; i6<len5; i6++){
let data53 = data52[i6];
const _errs84 = errors;
if(!(((data53 === "running") || (data53 === "all")) || (data53 === "some"))){
const err17 = {instancePath:instancePath+"/which/" + i6,schemaPath:"#/properties/which/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.which.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid11 = _errs84 === errors;
if(!valid11){
break;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs82 === errors;
if(_valid3 && valid10){
valid10 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid10 = true;
passing3 = 1;
}
}
if(!valid10){
const err19 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate218.errors = vErrors;
return false;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.running !== undefined){
const _errs85 = errors;
if(!(validate177(data.running, {instancePath:instancePath+"/running",parentData:data,parentDataProperty:"running",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
const _errs86 = errors;
if(!(validate177(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
const _errs87 = errors;
if(!(validate177(data.changes, {instancePath:instancePath+"/changes",parentData:data,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tagged !== undefined){
const _errs88 = errors;
if(!(validate179(data.tagged, {instancePath:instancePath+"/tagged",parentData:data,parentDataProperty:"tagged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs89 = errors;
if(!(validate177(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs90 = errors;
if(!(validate179(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs91 = errors;
if(!(validate179(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate218.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","discriminator":{"propertyName":"does"},"required":["does"],"properties":{"does":{}},"oneOf":[{"type":"object","additionalProperties":false,"properties":{"does":{"const":"create"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"byRun":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"start"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"told":{"$ref":"#/$defs/textCondition"},"interactive":{"type":"boolean"},"inputBytes":{"$ref":"#/$defs/numberCondition"},"output":{"$ref":"#/$defs/textCondition"},"echoes":{"$ref":"#/$defs/textCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"},"words":{"$ref":"#/$defs/capture"},"prints":{"$ref":"#/$defs/capture"},"holds":{"$ref":"#/$defs/capture"},"finds":{"$ref":"#/$defs/capture"},"misses":{"$ref":"#/$defs/capture"},"by":{"oneOf":[{"enum":["run","start","restart","policy"]},{"type":"array","items":{"enum":["run","start","restart","policy"]},"minItems":1}]},"attached":{"type":"boolean"},"seen":{"$ref":"#/$defs/textCondition"},"failure":{"oneOf":[{"enum":["executable-not-found","executable-not-runnable","no-command","other","none"]},{"type":"array","items":{"enum":["executable-not-found","executable-not-runnable","no-command","other","none"]},"minItems":1}]}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"end"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"told":{"$ref":"#/$defs/textCondition"},"interactive":{"type":"boolean"},"inputBytes":{"$ref":"#/$defs/numberCondition"},"output":{"$ref":"#/$defs/textCondition"},"echoes":{"$ref":"#/$defs/textCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"},"words":{"$ref":"#/$defs/capture"},"prints":{"$ref":"#/$defs/capture"},"holds":{"$ref":"#/$defs/capture"},"finds":{"$ref":"#/$defs/capture"},"misses":{"$ref":"#/$defs/capture"},"by":{"oneOf":[{"enum":["itself","stop","restart","kill","remove","lab"]},{"type":"array","items":{"enum":["itself","stop","restart","kill","remove","lab"]},"minItems":1}]},"signal":{"$ref":"#/$defs/textCondition"},"forced":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"stop"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"signal":{"$ref":"#/$defs/textCondition"},"forced":{"type":"boolean"},"waited":{"$ref":"#/$defs/durationCondition"},"grace":{"$ref":"#/$defs/durationCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"kill"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"signal":{"$ref":"#/$defs/textCondition"},"ended":{"type":"boolean"},"exitCode":{"$ref":"#/$defs/numberCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"pause"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"unpause"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"remove"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"by":{"oneOf":[{"enum":["rm","prune","auto","lab"]},{"type":"array","items":{"enum":["rm","prune","auto","lab"]},"minItems":1}]}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"attach"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"output":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"logs"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"was":{"oneOf":[{"enum":["created","running","ended"]},{"type":"array","items":{"enum":["created","running","ended"]},"minItems":1}]},"output":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"exec"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"told":{"$ref":"#/$defs/textCondition"},"interactive":{"type":"boolean"},"inputBytes":{"$ref":"#/$defs/numberCondition"},"output":{"$ref":"#/$defs/textCondition"},"echoes":{"$ref":"#/$defs/textCondition"},"exitCode":{"$ref":"#/$defs/numberCondition"},"words":{"$ref":"#/$defs/capture"},"prints":{"$ref":"#/$defs/capture"},"holds":{"$ref":"#/$defs/capture"},"finds":{"$ref":"#/$defs/capture"},"misses":{"$ref":"#/$defs/capture"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"inspect"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"stats"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"top"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"diff"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"rename"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"update"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"wait"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"copy"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"list"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"which":{"oneOf":[{"enum":["running","all","some"]},{"type":"array","items":{"enum":["running","all","some"]},"minItems":1}]},"running":{"$ref":"#/$defs/numberCondition"},"ended":{"$ref":"#/$defs/numberCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"moment"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"running":{"$ref":"#/$defs/numberCondition"},"ended":{"$ref":"#/$defs/numberCondition"},"created":{"$ref":"#/$defs/numberCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"commit"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"changes":{"$ref":"#/$defs/numberCondition"},"tagged":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"build"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"tagged":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"tag"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"tagged":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"pull"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"tagged":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"list-images"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"inspect-image"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"history"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"remove-image"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"volume"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"network"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"answer"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"container":{"$ref":"#/$defs/capture"},"image":{"$ref":"#/$defs/capture"},"from":{"$ref":"#/$defs/textCondition"},"typedImage":{"$ref":"#/$defs/textCondition"},"command":{"$ref":"#/$defs/textCondition"},"program":{"$ref":"#/$defs/textCondition"},"replacesCommand":{"type":"boolean"},"defaultProgram":{"$ref":"#/$defs/textCondition"},"tty":{"type":"boolean"},"starts":{"$ref":"#/$defs/numberCondition"},"memory":{"$ref":"#/$defs/sizeCondition"},"cpus":{"$ref":"#/$defs/numberCondition"},"published":{"$ref":"#/$defs/numberCondition"},"hostPort":{"$ref":"#/$defs/numberCondition"},"containerPort":{"$ref":"#/$defs/numberCondition"},"volumes":{"$ref":"#/$defs/numberCondition"},"showsLimit":{"type":"boolean"},"status":{"$ref":"#/$defs/numberCondition"},"body":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"denied"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"},"why":{"$ref":"#/$defs/textCondition"}}},{"type":"object","additionalProperties":false,"properties":{"does":{"const":"other"},"times":{"type":"integer","minimum":1,"maximum":10},"says":{"type":"string","minLength":1},"between":{"type":"array","items":{"type":"integer","minimum":1},"minItems":2,"maxItems":2},"succeeded":{"type":"boolean"},"terminal":{"$ref":"#/$defs/numberCondition"},"typedAs":{"$ref":"#/$defs/capture"},"whileRunning":{"$ref":"#/$defs/capture"}}}]};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.does === undefined) && (missing0 = "does")){
validate261.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.does;
if(typeof tag0 == "string"){
if(tag0 === "create"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs4 = errors;
for(const key0 in data){
if(!(func1.call(schema43.oneOf[0].properties, key0))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.does !== undefined){
const _errs5 = errors;
if("create" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/0/properties/does/const",keyword:"const",params:{allowedValue: "create"}}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.times !== undefined){
let data1 = data.times;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/0/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/0/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/0/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.says !== undefined){
let data2 = data.says;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/0/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/0/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.between !== undefined){
let data3 = data.between;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/0/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data3.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/0/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i0,schemaPath:"#/oneOf/0/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate261.errors = [{instancePath:instancePath+"/between/" + i0,schemaPath:"#/oneOf/0/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/0/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.succeeded !== undefined){
const _errs14 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/0/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.terminal !== undefined){
const _errs16 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.typedAs !== undefined){
const _errs17 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.whileRunning !== undefined){
const _errs18 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.container !== undefined){
const _errs19 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.image !== undefined){
const _errs20 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.from !== undefined){
const _errs21 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.typedImage !== undefined){
const _errs22 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.command !== undefined){
const _errs23 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.program !== undefined){
const _errs24 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.replacesCommand !== undefined){
const _errs25 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/0/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.defaultProgram !== undefined){
const _errs27 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.tty !== undefined){
const _errs28 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/0/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.starts !== undefined){
const _errs30 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.memory !== undefined){
const _errs31 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.cpus !== undefined){
const _errs32 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid2 = _errs32 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.published !== undefined){
const _errs33 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.hostPort !== undefined){
const _errs34 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid2 = _errs34 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.containerPort !== undefined){
const _errs35 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.volumes !== undefined){
const _errs36 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid2 = _errs36 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.showsLimit !== undefined){
const _errs37 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/0/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs37 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.byRun !== undefined){
const _errs39 = errors;
if(typeof data.byRun !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/byRun",schemaPath:"#/oneOf/0/properties/byRun/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var props13 = true;
}
else if(tag0 === "start"){
const _errs41 = errors;
if(errors === _errs41){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs43 = errors;
for(const key1 in data){
if(!(func1.call(schema43.oneOf[1].properties, key1))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs43 === errors){
if(data.does !== undefined){
const _errs44 = errors;
if("start" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/1/properties/does/const",keyword:"const",params:{allowedValue: "start"}}];
return false;
}
var valid5 = _errs44 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.times !== undefined){
let data28 = data.times;
const _errs45 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/1/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs45){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 10 || isNaN(data28)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/1/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data28 < 1 || isNaN(data28)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/1/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.says !== undefined){
let data29 = data.says;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data29 === "string"){
if(func2(data29) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/1/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/1/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.between !== undefined){
let data30 = data.between;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data30)){
if(data30.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/1/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data30.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/1/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid6 = true;
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
const _errs51 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i1,schemaPath:"#/oneOf/1/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 1 || isNaN(data31)){
validate261.errors = [{instancePath:instancePath+"/between/" + i1,schemaPath:"#/oneOf/1/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid6 = _errs51 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/1/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid5 = _errs49 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.succeeded !== undefined){
const _errs53 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/1/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs53 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.terminal !== undefined){
const _errs55 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs55 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.typedAs !== undefined){
const _errs56 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs56 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.whileRunning !== undefined){
const _errs57 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs57 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.container !== undefined){
const _errs58 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs58 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.image !== undefined){
const _errs59 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs59 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.from !== undefined){
const _errs60 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.typedImage !== undefined){
const _errs61 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs61 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.command !== undefined){
const _errs62 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs62 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.program !== undefined){
const _errs63 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs63 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.replacesCommand !== undefined){
const _errs64 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/1/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs64 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.defaultProgram !== undefined){
const _errs66 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs66 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.tty !== undefined){
const _errs67 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/1/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs67 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.starts !== undefined){
const _errs69 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs69 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.memory !== undefined){
const _errs70 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid5 = _errs70 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.cpus !== undefined){
const _errs71 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs71 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.published !== undefined){
const _errs72 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs72 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.hostPort !== undefined){
const _errs73 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs73 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.containerPort !== undefined){
const _errs74 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs74 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.volumes !== undefined){
const _errs75 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs75 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.showsLimit !== undefined){
const _errs76 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/1/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs76 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.told !== undefined){
const _errs78 = errors;
if(!(validate179(data.told, {instancePath:instancePath+"/told",parentData:data,parentDataProperty:"told",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs78 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.interactive !== undefined){
const _errs79 = errors;
if(typeof data.interactive !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/interactive",schemaPath:"#/oneOf/1/properties/interactive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs79 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.inputBytes !== undefined){
const _errs81 = errors;
if(!(validate177(data.inputBytes, {instancePath:instancePath+"/inputBytes",parentData:data,parentDataProperty:"inputBytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs81 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.output !== undefined){
const _errs82 = errors;
if(!(validate179(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs82 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.echoes !== undefined){
const _errs83 = errors;
if(!(validate179(data.echoes, {instancePath:instancePath+"/echoes",parentData:data,parentDataProperty:"echoes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs83 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.exitCode !== undefined){
const _errs84 = errors;
if(!(validate177(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid5 = _errs84 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.words !== undefined){
const _errs85 = errors;
if(!(validate220(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs85 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.prints !== undefined){
const _errs86 = errors;
if(!(validate220(data.prints, {instancePath:instancePath+"/prints",parentData:data,parentDataProperty:"prints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs86 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.holds !== undefined){
const _errs87 = errors;
if(!(validate220(data.holds, {instancePath:instancePath+"/holds",parentData:data,parentDataProperty:"holds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs87 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.finds !== undefined){
const _errs88 = errors;
if(!(validate220(data.finds, {instancePath:instancePath+"/finds",parentData:data,parentDataProperty:"finds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs88 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.misses !== undefined){
const _errs89 = errors;
if(!(validate220(data.misses, {instancePath:instancePath+"/misses",parentData:data,parentDataProperty:"misses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid5 = _errs89 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.by !== undefined){
let data64 = data.by;
const _errs90 = errors;
const _errs91 = errors;
let valid7 = false;
let passing0 = null;
const _errs92 = errors;
if(!((((data64 === "run") || (data64 === "start")) || (data64 === "restart")) || (data64 === "policy"))){
const err0 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/1/properties/by/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[1].properties.by.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs92 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data64)){
if(data64.length < 1){
const err1 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/1/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid8 = true;
const len2 = data64.length;
for(let i2=0; i2<len2; i2++){
let data65 = data64[i2];
const _errs95 = errors;
if(!((((data65 === "run") || (data65 === "start")) || (data65 === "restart")) || (data65 === "policy"))){
const err2 = {instancePath:instancePath+"/by/" + i2,schemaPath:"#/oneOf/1/properties/by/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[1].properties.by.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid8 = _errs95 === errors;
if(!valid8){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs93 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs90 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.attached !== undefined){
const _errs96 = errors;
if(typeof data.attached !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/attached",schemaPath:"#/oneOf/1/properties/attached/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs96 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.seen !== undefined){
const _errs98 = errors;
if(!(validate179(data.seen, {instancePath:instancePath+"/seen",parentData:data,parentDataProperty:"seen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid5 = _errs98 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.failure !== undefined){
let data68 = data.failure;
const _errs99 = errors;
const _errs100 = errors;
let valid9 = false;
let passing1 = null;
const _errs101 = errors;
if(!(((((data68 === "executable-not-found") || (data68 === "executable-not-runnable")) || (data68 === "no-command")) || (data68 === "other")) || (data68 === "none"))){
const err5 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/1/properties/failure/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[1].properties.failure.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs101 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data68)){
if(data68.length < 1){
const err6 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/1/properties/failure/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
var valid10 = true;
const len3 = data68.length;
for(let i3=0; i3<len3; i3++){
let data69 = data68[i3];
const _errs104 = errors;
if(!(((((data69 === "executable-not-found") || (data69 === "executable-not-runnable")) || (data69 === "no-command")) || (data69 === "other")) || (data69 === "none"))){
const err7 = {instancePath:instancePath+"/failure/" + i3,schemaPath:"#/oneOf/1/properties/failure/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[1].properties.failure.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid10 = _errs104 === errors;
if(!valid10){
break;
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/1/properties/failure/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs102 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err9 = {instancePath:instancePath+"/failure",schemaPath:"#/oneOf/1/properties/failure/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs99 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "end"){
const _errs105 = errors;
if(errors === _errs105){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs107 = errors;
for(const key2 in data){
if(!(func1.call(schema43.oneOf[2].properties, key2))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs107 === errors){
if(data.does !== undefined){
const _errs108 = errors;
if("end" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/2/properties/does/const",keyword:"const",params:{allowedValue: "end"}}];
return false;
}
var valid12 = _errs108 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.times !== undefined){
let data71 = data.times;
const _errs109 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/2/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs109){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 10 || isNaN(data71)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/2/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data71 < 1 || isNaN(data71)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/2/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs109 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.says !== undefined){
let data72 = data.says;
const _errs111 = errors;
if(errors === _errs111){
if(typeof data72 === "string"){
if(func2(data72) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/2/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/2/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid12 = _errs111 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.between !== undefined){
let data73 = data.between;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data73)){
if(data73.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/2/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data73.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/2/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid13 = true;
const len4 = data73.length;
for(let i4=0; i4<len4; i4++){
let data74 = data73[i4];
const _errs115 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i4,schemaPath:"#/oneOf/2/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs115){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 1 || isNaN(data74)){
validate261.errors = [{instancePath:instancePath+"/between/" + i4,schemaPath:"#/oneOf/2/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid13 = _errs115 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/2/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs113 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.succeeded !== undefined){
const _errs117 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/2/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs117 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.terminal !== undefined){
const _errs119 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs119 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.typedAs !== undefined){
const _errs120 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs120 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.whileRunning !== undefined){
const _errs121 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs121 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.container !== undefined){
const _errs122 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs122 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.image !== undefined){
const _errs123 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs123 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.from !== undefined){
const _errs124 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs124 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.typedImage !== undefined){
const _errs125 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs125 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.command !== undefined){
const _errs126 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs126 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.program !== undefined){
const _errs127 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs127 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.replacesCommand !== undefined){
const _errs128 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/2/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs128 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.defaultProgram !== undefined){
const _errs130 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs130 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.tty !== undefined){
const _errs131 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/2/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs131 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.starts !== undefined){
const _errs133 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs133 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.memory !== undefined){
const _errs134 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid12 = _errs134 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.cpus !== undefined){
const _errs135 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs135 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.published !== undefined){
const _errs136 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs136 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.hostPort !== undefined){
const _errs137 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs137 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.containerPort !== undefined){
const _errs138 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs138 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.volumes !== undefined){
const _errs139 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs139 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.showsLimit !== undefined){
const _errs140 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/2/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs140 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.told !== undefined){
const _errs142 = errors;
if(!(validate179(data.told, {instancePath:instancePath+"/told",parentData:data,parentDataProperty:"told",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs142 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.interactive !== undefined){
const _errs143 = errors;
if(typeof data.interactive !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/interactive",schemaPath:"#/oneOf/2/properties/interactive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs143 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.inputBytes !== undefined){
const _errs145 = errors;
if(!(validate177(data.inputBytes, {instancePath:instancePath+"/inputBytes",parentData:data,parentDataProperty:"inputBytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs145 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.output !== undefined){
const _errs146 = errors;
if(!(validate179(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs146 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.echoes !== undefined){
const _errs147 = errors;
if(!(validate179(data.echoes, {instancePath:instancePath+"/echoes",parentData:data,parentDataProperty:"echoes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs147 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.exitCode !== undefined){
const _errs148 = errors;
if(!(validate177(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid12 = _errs148 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.words !== undefined){
const _errs149 = errors;
if(!(validate220(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs149 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.prints !== undefined){
const _errs150 = errors;
if(!(validate220(data.prints, {instancePath:instancePath+"/prints",parentData:data,parentDataProperty:"prints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs150 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.holds !== undefined){
const _errs151 = errors;
if(!(validate220(data.holds, {instancePath:instancePath+"/holds",parentData:data,parentDataProperty:"holds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs151 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.finds !== undefined){
const _errs152 = errors;
if(!(validate220(data.finds, {instancePath:instancePath+"/finds",parentData:data,parentDataProperty:"finds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs152 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.misses !== undefined){
const _errs153 = errors;
if(!(validate220(data.misses, {instancePath:instancePath+"/misses",parentData:data,parentDataProperty:"misses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid12 = _errs153 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.by !== undefined){
let data107 = data.by;
const _errs154 = errors;
const _errs155 = errors;
let valid14 = false;
let passing2 = null;
const _errs156 = errors;
if(!((((((data107 === "itself") || (data107 === "stop")) || (data107 === "restart")) || (data107 === "kill")) || (data107 === "remove")) || (data107 === "lab"))){
const err10 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/2/properties/by/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[2].properties.by.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs156 === errors;
if(_valid2){
valid14 = true;
passing2 = 0;
}
const _errs157 = errors;
if(errors === _errs157){
if(Array.isArray(data107)){
if(data107.length < 1){
const err11 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/2/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
var valid15 = true;
const len5 = data107.length;
for(let i5=0; i5<len5; i5++){
let data108 = data107[i5];
const _errs159 = errors;
if(!((((((data108 === "itself") || (data108 === "stop")) || (data108 === "restart")) || (data108 === "kill")) || (data108 === "remove")) || (data108 === "lab"))){
const err12 = {instancePath:instancePath+"/by/" + i5,schemaPath:"#/oneOf/2/properties/by/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[2].properties.by.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid15 = _errs159 === errors;
if(!valid15){
break;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/2/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs157 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid14 = true;
passing2 = 1;
}
}
if(!valid14){
const err14 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/2/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs154 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.signal !== undefined){
const _errs160 = errors;
if(!(validate179(data.signal, {instancePath:instancePath+"/signal",parentData:data,parentDataProperty:"signal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid12 = _errs160 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.forced !== undefined){
const _errs161 = errors;
if(typeof data.forced !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/forced",schemaPath:"#/oneOf/2/properties/forced/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs161 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "stop"){
const _errs163 = errors;
if(errors === _errs163){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs165 = errors;
for(const key3 in data){
if(!(func1.call(schema43.oneOf[3].properties, key3))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs165 === errors){
if(data.does !== undefined){
const _errs166 = errors;
if("stop" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/3/properties/does/const",keyword:"const",params:{allowedValue: "stop"}}];
return false;
}
var valid17 = _errs166 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.times !== undefined){
let data112 = data.times;
const _errs167 = errors;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/3/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs167){
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 10 || isNaN(data112)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/3/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data112 < 1 || isNaN(data112)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/3/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid17 = _errs167 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.says !== undefined){
let data113 = data.says;
const _errs169 = errors;
if(errors === _errs169){
if(typeof data113 === "string"){
if(func2(data113) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/3/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/3/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs169 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.between !== undefined){
let data114 = data.between;
const _errs171 = errors;
if(errors === _errs171){
if(Array.isArray(data114)){
if(data114.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/3/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data114.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/3/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid18 = true;
const len6 = data114.length;
for(let i6=0; i6<len6; i6++){
let data115 = data114[i6];
const _errs173 = errors;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i6,schemaPath:"#/oneOf/3/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs173){
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 1 || isNaN(data115)){
validate261.errors = [{instancePath:instancePath+"/between/" + i6,schemaPath:"#/oneOf/3/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid18 = _errs173 === errors;
if(!valid18){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/3/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid17 = _errs171 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.succeeded !== undefined){
const _errs175 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/3/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs175 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.terminal !== undefined){
const _errs177 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid17 = _errs177 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.typedAs !== undefined){
const _errs178 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid17 = _errs178 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.whileRunning !== undefined){
const _errs179 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid17 = _errs179 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.container !== undefined){
const _errs180 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid17 = _errs180 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.image !== undefined){
const _errs181 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid17 = _errs181 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.from !== undefined){
const _errs182 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid17 = _errs182 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.typedImage !== undefined){
const _errs183 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid17 = _errs183 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.command !== undefined){
const _errs184 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid17 = _errs184 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.program !== undefined){
const _errs185 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid17 = _errs185 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.replacesCommand !== undefined){
const _errs186 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/3/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs186 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.defaultProgram !== undefined){
const _errs188 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid17 = _errs188 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.tty !== undefined){
const _errs189 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/3/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs189 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.starts !== undefined){
const _errs191 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid17 = _errs191 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.memory !== undefined){
const _errs192 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid17 = _errs192 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.cpus !== undefined){
const _errs193 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid17 = _errs193 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.published !== undefined){
const _errs194 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid17 = _errs194 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.hostPort !== undefined){
const _errs195 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid17 = _errs195 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.containerPort !== undefined){
const _errs196 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid17 = _errs196 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.volumes !== undefined){
const _errs197 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid17 = _errs197 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.showsLimit !== undefined){
const _errs198 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/3/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs198 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.was !== undefined){
let data137 = data.was;
const _errs200 = errors;
const _errs201 = errors;
let valid19 = false;
let passing3 = null;
const _errs202 = errors;
if(!(((data137 === "created") || (data137 === "running")) || (data137 === "ended"))){
const err15 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/3/properties/was/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[3].properties.was.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs202 === errors;
if(_valid3){
valid19 = true;
passing3 = 0;
}
const _errs203 = errors;
if(errors === _errs203){
if(Array.isArray(data137)){
if(data137.length < 1){
const err16 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/3/properties/was/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
var valid20 = true;
const len7 = data137.length;
for(let i7=0; i7<len7; i7++){
let data138 = data137[i7];
const _errs205 = errors;
if(!(((data138 === "created") || (data138 === "running")) || (data138 === "ended"))){
const err17 = {instancePath:instancePath+"/was/" + i7,schemaPath:"#/oneOf/3/properties/was/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[3].properties.was.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid20 = _errs205 === errors;
if(!valid20){
break;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/3/properties/was/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs203 === errors;
if(_valid3 && valid19){
valid19 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid19 = true;
passing3 = 1;
}
}
if(!valid19){
const err19 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/3/properties/was/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
var valid17 = _errs200 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.signal !== undefined){
const _errs206 = errors;
if(!(validate179(data.signal, {instancePath:instancePath+"/signal",parentData:data,parentDataProperty:"signal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid17 = _errs206 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.forced !== undefined){
const _errs207 = errors;
if(typeof data.forced !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/forced",schemaPath:"#/oneOf/3/properties/forced/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs207 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.waited !== undefined){
const _errs209 = errors;
if(!(validate249(data.waited, {instancePath:instancePath+"/waited",parentData:data,parentDataProperty:"waited",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var valid17 = _errs209 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.grace !== undefined){
const _errs210 = errors;
if(!(validate249(data.grace, {instancePath:instancePath+"/grace",parentData:data,parentDataProperty:"grace",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
var valid17 = _errs210 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.exitCode !== undefined){
const _errs211 = errors;
if(!(validate177(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid17 = _errs211 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "kill"){
const _errs212 = errors;
if(errors === _errs212){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs214 = errors;
for(const key4 in data){
if(!(func1.call(schema43.oneOf[4].properties, key4))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs214 === errors){
if(data.does !== undefined){
const _errs215 = errors;
if("kill" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/4/properties/does/const",keyword:"const",params:{allowedValue: "kill"}}];
return false;
}
var valid22 = _errs215 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.times !== undefined){
let data145 = data.times;
const _errs216 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/4/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs216){
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 > 10 || isNaN(data145)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/4/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data145 < 1 || isNaN(data145)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/4/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid22 = _errs216 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.says !== undefined){
let data146 = data.says;
const _errs218 = errors;
if(errors === _errs218){
if(typeof data146 === "string"){
if(func2(data146) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/4/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/4/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid22 = _errs218 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.between !== undefined){
let data147 = data.between;
const _errs220 = errors;
if(errors === _errs220){
if(Array.isArray(data147)){
if(data147.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/4/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data147.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/4/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid23 = true;
const len8 = data147.length;
for(let i8=0; i8<len8; i8++){
let data148 = data147[i8];
const _errs222 = errors;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i8,schemaPath:"#/oneOf/4/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs222){
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 1 || isNaN(data148)){
validate261.errors = [{instancePath:instancePath+"/between/" + i8,schemaPath:"#/oneOf/4/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid23 = _errs222 === errors;
if(!valid23){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/4/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid22 = _errs220 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.succeeded !== undefined){
const _errs224 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/4/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid22 = _errs224 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.terminal !== undefined){
const _errs226 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid22 = _errs226 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.typedAs !== undefined){
const _errs227 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid22 = _errs227 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.whileRunning !== undefined){
const _errs228 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid22 = _errs228 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.container !== undefined){
const _errs229 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid22 = _errs229 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.image !== undefined){
const _errs230 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid22 = _errs230 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.from !== undefined){
const _errs231 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid22 = _errs231 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.typedImage !== undefined){
const _errs232 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid22 = _errs232 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.command !== undefined){
const _errs233 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid22 = _errs233 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.program !== undefined){
const _errs234 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid22 = _errs234 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.replacesCommand !== undefined){
const _errs235 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/4/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid22 = _errs235 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.defaultProgram !== undefined){
const _errs237 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid22 = _errs237 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.tty !== undefined){
const _errs238 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/4/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid22 = _errs238 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.starts !== undefined){
const _errs240 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid22 = _errs240 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.memory !== undefined){
const _errs241 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid22 = _errs241 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.cpus !== undefined){
const _errs242 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid22 = _errs242 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.published !== undefined){
const _errs243 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid22 = _errs243 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.hostPort !== undefined){
const _errs244 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid22 = _errs244 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.containerPort !== undefined){
const _errs245 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid22 = _errs245 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.volumes !== undefined){
const _errs246 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid22 = _errs246 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.showsLimit !== undefined){
const _errs247 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/4/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid22 = _errs247 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.was !== undefined){
let data170 = data.was;
const _errs249 = errors;
const _errs250 = errors;
let valid24 = false;
let passing4 = null;
const _errs251 = errors;
if(!(((data170 === "created") || (data170 === "running")) || (data170 === "ended"))){
const err20 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/4/properties/was/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[4].properties.was.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid4 = _errs251 === errors;
if(_valid4){
valid24 = true;
passing4 = 0;
}
const _errs252 = errors;
if(errors === _errs252){
if(Array.isArray(data170)){
if(data170.length < 1){
const err21 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/4/properties/was/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
var valid25 = true;
const len9 = data170.length;
for(let i9=0; i9<len9; i9++){
let data171 = data170[i9];
const _errs254 = errors;
if(!(((data171 === "created") || (data171 === "running")) || (data171 === "ended"))){
const err22 = {instancePath:instancePath+"/was/" + i9,schemaPath:"#/oneOf/4/properties/was/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[4].properties.was.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid25 = _errs254 === errors;
if(!valid25){
break;
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/4/properties/was/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid4 = _errs252 === errors;
if(_valid4 && valid24){
valid24 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid24 = true;
passing4 = 1;
}
}
if(!valid24){
const err24 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/4/properties/was/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
var valid22 = _errs249 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.signal !== undefined){
const _errs255 = errors;
if(!(validate179(data.signal, {instancePath:instancePath+"/signal",parentData:data,parentDataProperty:"signal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid22 = _errs255 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.ended !== undefined){
const _errs256 = errors;
if(typeof data.ended !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/ended",schemaPath:"#/oneOf/4/properties/ended/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid22 = _errs256 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.exitCode !== undefined){
const _errs258 = errors;
if(!(validate177(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid22 = _errs258 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "pause"){
const _errs259 = errors;
if(errors === _errs259){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs261 = errors;
for(const key5 in data){
if(!(func1.call(schema43.oneOf[5].properties, key5))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs261 === errors){
if(data.does !== undefined){
const _errs262 = errors;
if("pause" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/5/properties/does/const",keyword:"const",params:{allowedValue: "pause"}}];
return false;
}
var valid27 = _errs262 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.times !== undefined){
let data176 = data.times;
const _errs263 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/5/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs263){
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 10 || isNaN(data176)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/5/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data176 < 1 || isNaN(data176)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/5/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid27 = _errs263 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.says !== undefined){
let data177 = data.says;
const _errs265 = errors;
if(errors === _errs265){
if(typeof data177 === "string"){
if(func2(data177) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/5/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/5/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid27 = _errs265 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.between !== undefined){
let data178 = data.between;
const _errs267 = errors;
if(errors === _errs267){
if(Array.isArray(data178)){
if(data178.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/5/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data178.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/5/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid28 = true;
const len10 = data178.length;
for(let i10=0; i10<len10; i10++){
let data179 = data178[i10];
const _errs269 = errors;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i10,schemaPath:"#/oneOf/5/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs269){
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 1 || isNaN(data179)){
validate261.errors = [{instancePath:instancePath+"/between/" + i10,schemaPath:"#/oneOf/5/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid28 = _errs269 === errors;
if(!valid28){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/5/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid27 = _errs267 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.succeeded !== undefined){
const _errs271 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/5/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid27 = _errs271 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.terminal !== undefined){
const _errs273 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid27 = _errs273 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.typedAs !== undefined){
const _errs274 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid27 = _errs274 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.whileRunning !== undefined){
const _errs275 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid27 = _errs275 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.container !== undefined){
const _errs276 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid27 = _errs276 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.image !== undefined){
const _errs277 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid27 = _errs277 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.from !== undefined){
const _errs278 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid27 = _errs278 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.typedImage !== undefined){
const _errs279 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid27 = _errs279 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.command !== undefined){
const _errs280 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid27 = _errs280 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.program !== undefined){
const _errs281 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid27 = _errs281 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.replacesCommand !== undefined){
const _errs282 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/5/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid27 = _errs282 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.defaultProgram !== undefined){
const _errs284 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid27 = _errs284 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.tty !== undefined){
const _errs285 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/5/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid27 = _errs285 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.starts !== undefined){
const _errs287 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid27 = _errs287 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.memory !== undefined){
const _errs288 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid27 = _errs288 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.cpus !== undefined){
const _errs289 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid27 = _errs289 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.published !== undefined){
const _errs290 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid27 = _errs290 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.hostPort !== undefined){
const _errs291 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid27 = _errs291 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.containerPort !== undefined){
const _errs292 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid27 = _errs292 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.volumes !== undefined){
const _errs293 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid27 = _errs293 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.showsLimit !== undefined){
const _errs294 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/5/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid27 = _errs294 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.was !== undefined){
let data201 = data.was;
const _errs296 = errors;
const _errs297 = errors;
let valid29 = false;
let passing5 = null;
const _errs298 = errors;
if(!(((data201 === "created") || (data201 === "running")) || (data201 === "ended"))){
const err25 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/5/properties/was/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[5].properties.was.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid5 = _errs298 === errors;
if(_valid5){
valid29 = true;
passing5 = 0;
}
const _errs299 = errors;
if(errors === _errs299){
if(Array.isArray(data201)){
if(data201.length < 1){
const err26 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/5/properties/was/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
var valid30 = true;
const len11 = data201.length;
for(let i11=0; i11<len11; i11++){
let data202 = data201[i11];
const _errs301 = errors;
if(!(((data202 === "created") || (data202 === "running")) || (data202 === "ended"))){
const err27 = {instancePath:instancePath+"/was/" + i11,schemaPath:"#/oneOf/5/properties/was/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[5].properties.was.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid30 = _errs301 === errors;
if(!valid30){
break;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/5/properties/was/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs299 === errors;
if(_valid5 && valid29){
valid29 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid29 = true;
passing5 = 1;
}
}
if(!valid29){
const err29 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/5/properties/was/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
}
var valid27 = _errs296 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "unpause"){
const _errs302 = errors;
if(errors === _errs302){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs304 = errors;
for(const key6 in data){
if(!(func1.call(schema43.oneOf[6].properties, key6))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs304 === errors){
if(data.does !== undefined){
const _errs305 = errors;
if("unpause" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/6/properties/does/const",keyword:"const",params:{allowedValue: "unpause"}}];
return false;
}
var valid32 = _errs305 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.times !== undefined){
let data204 = data.times;
const _errs306 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/6/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs306){
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 > 10 || isNaN(data204)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/6/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data204 < 1 || isNaN(data204)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/6/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid32 = _errs306 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.says !== undefined){
let data205 = data.says;
const _errs308 = errors;
if(errors === _errs308){
if(typeof data205 === "string"){
if(func2(data205) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/6/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/6/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid32 = _errs308 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.between !== undefined){
let data206 = data.between;
const _errs310 = errors;
if(errors === _errs310){
if(Array.isArray(data206)){
if(data206.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/6/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data206.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/6/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid33 = true;
const len12 = data206.length;
for(let i12=0; i12<len12; i12++){
let data207 = data206[i12];
const _errs312 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i12,schemaPath:"#/oneOf/6/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs312){
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 < 1 || isNaN(data207)){
validate261.errors = [{instancePath:instancePath+"/between/" + i12,schemaPath:"#/oneOf/6/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid33 = _errs312 === errors;
if(!valid33){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/6/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid32 = _errs310 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.succeeded !== undefined){
const _errs314 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/6/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs314 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.terminal !== undefined){
const _errs316 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid32 = _errs316 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.typedAs !== undefined){
const _errs317 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid32 = _errs317 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.whileRunning !== undefined){
const _errs318 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid32 = _errs318 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.container !== undefined){
const _errs319 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid32 = _errs319 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.image !== undefined){
const _errs320 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid32 = _errs320 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.from !== undefined){
const _errs321 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid32 = _errs321 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.typedImage !== undefined){
const _errs322 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid32 = _errs322 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.command !== undefined){
const _errs323 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid32 = _errs323 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.program !== undefined){
const _errs324 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid32 = _errs324 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.replacesCommand !== undefined){
const _errs325 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/6/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs325 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.defaultProgram !== undefined){
const _errs327 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid32 = _errs327 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.tty !== undefined){
const _errs328 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/6/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs328 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.starts !== undefined){
const _errs330 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid32 = _errs330 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.memory !== undefined){
const _errs331 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid32 = _errs331 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.cpus !== undefined){
const _errs332 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid32 = _errs332 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.published !== undefined){
const _errs333 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid32 = _errs333 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.hostPort !== undefined){
const _errs334 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid32 = _errs334 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.containerPort !== undefined){
const _errs335 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid32 = _errs335 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.volumes !== undefined){
const _errs336 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid32 = _errs336 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.showsLimit !== undefined){
const _errs337 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/6/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs337 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "remove"){
const _errs339 = errors;
if(errors === _errs339){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs341 = errors;
for(const key7 in data){
if(!(func1.call(schema43.oneOf[7].properties, key7))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs341 === errors){
if(data.does !== undefined){
const _errs342 = errors;
if("remove" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/7/properties/does/const",keyword:"const",params:{allowedValue: "remove"}}];
return false;
}
var valid35 = _errs342 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.times !== undefined){
let data230 = data.times;
const _errs343 = errors;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/7/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs343){
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 > 10 || isNaN(data230)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/7/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data230 < 1 || isNaN(data230)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/7/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid35 = _errs343 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.says !== undefined){
let data231 = data.says;
const _errs345 = errors;
if(errors === _errs345){
if(typeof data231 === "string"){
if(func2(data231) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/7/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/7/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid35 = _errs345 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.between !== undefined){
let data232 = data.between;
const _errs347 = errors;
if(errors === _errs347){
if(Array.isArray(data232)){
if(data232.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/7/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data232.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/7/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid36 = true;
const len13 = data232.length;
for(let i13=0; i13<len13; i13++){
let data233 = data232[i13];
const _errs349 = errors;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i13,schemaPath:"#/oneOf/7/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs349){
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 1 || isNaN(data233)){
validate261.errors = [{instancePath:instancePath+"/between/" + i13,schemaPath:"#/oneOf/7/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid36 = _errs349 === errors;
if(!valid36){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/7/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid35 = _errs347 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.succeeded !== undefined){
const _errs351 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/7/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs351 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.terminal !== undefined){
const _errs353 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid35 = _errs353 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.typedAs !== undefined){
const _errs354 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid35 = _errs354 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.whileRunning !== undefined){
const _errs355 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid35 = _errs355 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.container !== undefined){
const _errs356 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid35 = _errs356 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.image !== undefined){
const _errs357 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid35 = _errs357 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.from !== undefined){
const _errs358 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid35 = _errs358 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.typedImage !== undefined){
const _errs359 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid35 = _errs359 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.command !== undefined){
const _errs360 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid35 = _errs360 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.program !== undefined){
const _errs361 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid35 = _errs361 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.replacesCommand !== undefined){
const _errs362 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/7/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs362 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.defaultProgram !== undefined){
const _errs364 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid35 = _errs364 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.tty !== undefined){
const _errs365 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/7/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs365 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.starts !== undefined){
const _errs367 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid35 = _errs367 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.memory !== undefined){
const _errs368 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid35 = _errs368 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.cpus !== undefined){
const _errs369 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid35 = _errs369 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.published !== undefined){
const _errs370 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid35 = _errs370 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.hostPort !== undefined){
const _errs371 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid35 = _errs371 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.containerPort !== undefined){
const _errs372 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid35 = _errs372 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.volumes !== undefined){
const _errs373 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid35 = _errs373 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.showsLimit !== undefined){
const _errs374 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/7/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs374 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.was !== undefined){
let data255 = data.was;
const _errs376 = errors;
const _errs377 = errors;
let valid37 = false;
let passing6 = null;
const _errs378 = errors;
if(!(((data255 === "created") || (data255 === "running")) || (data255 === "ended"))){
const err30 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/7/properties/was/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[7].properties.was.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid6 = _errs378 === errors;
if(_valid6){
valid37 = true;
passing6 = 0;
}
const _errs379 = errors;
if(errors === _errs379){
if(Array.isArray(data255)){
if(data255.length < 1){
const err31 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/7/properties/was/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
var valid38 = true;
const len14 = data255.length;
for(let i14=0; i14<len14; i14++){
let data256 = data255[i14];
const _errs381 = errors;
if(!(((data256 === "created") || (data256 === "running")) || (data256 === "ended"))){
const err32 = {instancePath:instancePath+"/was/" + i14,schemaPath:"#/oneOf/7/properties/was/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[7].properties.was.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var valid38 = _errs381 === errors;
if(!valid38){
break;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/7/properties/was/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid6 = _errs379 === errors;
if(_valid6 && valid37){
valid37 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid37 = true;
passing6 = 1;
}
}
if(!valid37){
const err34 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/7/properties/was/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs376 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.by !== undefined){
let data257 = data.by;
const _errs382 = errors;
const _errs383 = errors;
let valid39 = false;
let passing7 = null;
const _errs384 = errors;
if(!((((data257 === "rm") || (data257 === "prune")) || (data257 === "auto")) || (data257 === "lab"))){
const err35 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/7/properties/by/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[7].properties.by.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid7 = _errs384 === errors;
if(_valid7){
valid39 = true;
passing7 = 0;
}
const _errs385 = errors;
if(errors === _errs385){
if(Array.isArray(data257)){
if(data257.length < 1){
const err36 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/7/properties/by/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
var valid40 = true;
const len15 = data257.length;
for(let i15=0; i15<len15; i15++){
let data258 = data257[i15];
const _errs387 = errors;
if(!((((data258 === "rm") || (data258 === "prune")) || (data258 === "auto")) || (data258 === "lab"))){
const err37 = {instancePath:instancePath+"/by/" + i15,schemaPath:"#/oneOf/7/properties/by/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[7].properties.by.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid40 = _errs387 === errors;
if(!valid40){
break;
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/7/properties/by/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid7 = _errs385 === errors;
if(_valid7 && valid39){
valid39 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid39 = true;
passing7 = 1;
}
}
if(!valid39){
const err39 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/7/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs382 === errors;
}
else {
var valid35 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "attach"){
const _errs388 = errors;
if(errors === _errs388){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs390 = errors;
for(const key8 in data){
if(!(func1.call(schema43.oneOf[8].properties, key8))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs390 === errors){
if(data.does !== undefined){
const _errs391 = errors;
if("attach" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/8/properties/does/const",keyword:"const",params:{allowedValue: "attach"}}];
return false;
}
var valid42 = _errs391 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.times !== undefined){
let data260 = data.times;
const _errs392 = errors;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/8/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs392){
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 > 10 || isNaN(data260)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/8/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data260 < 1 || isNaN(data260)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/8/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid42 = _errs392 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.says !== undefined){
let data261 = data.says;
const _errs394 = errors;
if(errors === _errs394){
if(typeof data261 === "string"){
if(func2(data261) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/8/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/8/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs394 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.between !== undefined){
let data262 = data.between;
const _errs396 = errors;
if(errors === _errs396){
if(Array.isArray(data262)){
if(data262.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/8/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data262.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/8/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid43 = true;
const len16 = data262.length;
for(let i16=0; i16<len16; i16++){
let data263 = data262[i16];
const _errs398 = errors;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i16,schemaPath:"#/oneOf/8/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs398){
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 < 1 || isNaN(data263)){
validate261.errors = [{instancePath:instancePath+"/between/" + i16,schemaPath:"#/oneOf/8/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid43 = _errs398 === errors;
if(!valid43){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/8/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid42 = _errs396 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.succeeded !== undefined){
const _errs400 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/8/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs400 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.terminal !== undefined){
const _errs402 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid42 = _errs402 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.typedAs !== undefined){
const _errs403 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid42 = _errs403 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.whileRunning !== undefined){
const _errs404 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid42 = _errs404 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.container !== undefined){
const _errs405 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid42 = _errs405 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.image !== undefined){
const _errs406 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid42 = _errs406 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.from !== undefined){
const _errs407 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid42 = _errs407 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.typedImage !== undefined){
const _errs408 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid42 = _errs408 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.command !== undefined){
const _errs409 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid42 = _errs409 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.program !== undefined){
const _errs410 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid42 = _errs410 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.replacesCommand !== undefined){
const _errs411 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/8/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs411 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.defaultProgram !== undefined){
const _errs413 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid42 = _errs413 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.tty !== undefined){
const _errs414 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/8/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs414 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.starts !== undefined){
const _errs416 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid42 = _errs416 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.memory !== undefined){
const _errs417 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid42 = _errs417 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.cpus !== undefined){
const _errs418 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid42 = _errs418 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.published !== undefined){
const _errs419 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid42 = _errs419 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.hostPort !== undefined){
const _errs420 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid42 = _errs420 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.containerPort !== undefined){
const _errs421 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid42 = _errs421 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.volumes !== undefined){
const _errs422 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid42 = _errs422 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.showsLimit !== undefined){
const _errs423 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/8/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid42 = _errs423 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.output !== undefined){
const _errs425 = errors;
if(!(validate179(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid42 = _errs425 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "logs"){
const _errs426 = errors;
if(errors === _errs426){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs428 = errors;
for(const key9 in data){
if(!(func1.call(schema43.oneOf[9].properties, key9))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs428 === errors){
if(data.does !== undefined){
const _errs429 = errors;
if("logs" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/9/properties/does/const",keyword:"const",params:{allowedValue: "logs"}}];
return false;
}
var valid45 = _errs429 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.times !== undefined){
let data287 = data.times;
const _errs430 = errors;
if(!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/9/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs430){
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 > 10 || isNaN(data287)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/9/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data287 < 1 || isNaN(data287)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/9/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid45 = _errs430 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.says !== undefined){
let data288 = data.says;
const _errs432 = errors;
if(errors === _errs432){
if(typeof data288 === "string"){
if(func2(data288) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/9/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/9/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid45 = _errs432 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.between !== undefined){
let data289 = data.between;
const _errs434 = errors;
if(errors === _errs434){
if(Array.isArray(data289)){
if(data289.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/9/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data289.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/9/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid46 = true;
const len17 = data289.length;
for(let i17=0; i17<len17; i17++){
let data290 = data289[i17];
const _errs436 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i17,schemaPath:"#/oneOf/9/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs436){
if((typeof data290 == "number") && (isFinite(data290))){
if(data290 < 1 || isNaN(data290)){
validate261.errors = [{instancePath:instancePath+"/between/" + i17,schemaPath:"#/oneOf/9/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid46 = _errs436 === errors;
if(!valid46){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/9/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid45 = _errs434 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.succeeded !== undefined){
const _errs438 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/9/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs438 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.terminal !== undefined){
const _errs440 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid45 = _errs440 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.typedAs !== undefined){
const _errs441 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid45 = _errs441 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.whileRunning !== undefined){
const _errs442 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid45 = _errs442 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.container !== undefined){
const _errs443 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid45 = _errs443 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.image !== undefined){
const _errs444 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid45 = _errs444 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.from !== undefined){
const _errs445 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid45 = _errs445 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.typedImage !== undefined){
const _errs446 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid45 = _errs446 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.command !== undefined){
const _errs447 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid45 = _errs447 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.program !== undefined){
const _errs448 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid45 = _errs448 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.replacesCommand !== undefined){
const _errs449 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/9/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs449 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.defaultProgram !== undefined){
const _errs451 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid45 = _errs451 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.tty !== undefined){
const _errs452 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/9/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs452 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.starts !== undefined){
const _errs454 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid45 = _errs454 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.memory !== undefined){
const _errs455 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid45 = _errs455 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.cpus !== undefined){
const _errs456 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid45 = _errs456 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.published !== undefined){
const _errs457 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid45 = _errs457 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.hostPort !== undefined){
const _errs458 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid45 = _errs458 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.containerPort !== undefined){
const _errs459 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid45 = _errs459 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.volumes !== undefined){
const _errs460 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid45 = _errs460 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.showsLimit !== undefined){
const _errs461 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/9/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid45 = _errs461 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.was !== undefined){
let data312 = data.was;
const _errs463 = errors;
const _errs464 = errors;
let valid47 = false;
let passing8 = null;
const _errs465 = errors;
if(!(((data312 === "created") || (data312 === "running")) || (data312 === "ended"))){
const err40 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/9/properties/was/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[9].properties.was.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid8 = _errs465 === errors;
if(_valid8){
valid47 = true;
passing8 = 0;
}
const _errs466 = errors;
if(errors === _errs466){
if(Array.isArray(data312)){
if(data312.length < 1){
const err41 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/9/properties/was/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
var valid48 = true;
const len18 = data312.length;
for(let i18=0; i18<len18; i18++){
let data313 = data312[i18];
const _errs468 = errors;
if(!(((data313 === "created") || (data313 === "running")) || (data313 === "ended"))){
const err42 = {instancePath:instancePath+"/was/" + i18,schemaPath:"#/oneOf/9/properties/was/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[9].properties.was.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid48 = _errs468 === errors;
if(!valid48){
break;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/9/properties/was/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid8 = _errs466 === errors;
if(_valid8 && valid47){
valid47 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid47 = true;
passing8 = 1;
}
}
if(!valid47){
const err44 = {instancePath:instancePath+"/was",schemaPath:"#/oneOf/9/properties/was/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs464;
if(vErrors !== null){
if(_errs464){
vErrors.length = _errs464;
}
else {
vErrors = null;
}
}
}
var valid45 = _errs463 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data.output !== undefined){
const _errs469 = errors;
if(!(validate179(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid45 = _errs469 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "exec"){
const _errs470 = errors;
if(errors === _errs470){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs472 = errors;
for(const key10 in data){
if(!(func1.call(schema43.oneOf[10].properties, key10))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs472 === errors){
if(data.does !== undefined){
const _errs473 = errors;
if("exec" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/10/properties/does/const",keyword:"const",params:{allowedValue: "exec"}}];
return false;
}
var valid50 = _errs473 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.times !== undefined){
let data316 = data.times;
const _errs474 = errors;
if(!(((typeof data316 == "number") && (!(data316 % 1) && !isNaN(data316))) && (isFinite(data316)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/10/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs474){
if((typeof data316 == "number") && (isFinite(data316))){
if(data316 > 10 || isNaN(data316)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/10/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data316 < 1 || isNaN(data316)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/10/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid50 = _errs474 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.says !== undefined){
let data317 = data.says;
const _errs476 = errors;
if(errors === _errs476){
if(typeof data317 === "string"){
if(func2(data317) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/10/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/10/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid50 = _errs476 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.between !== undefined){
let data318 = data.between;
const _errs478 = errors;
if(errors === _errs478){
if(Array.isArray(data318)){
if(data318.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/10/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data318.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/10/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid51 = true;
const len19 = data318.length;
for(let i19=0; i19<len19; i19++){
let data319 = data318[i19];
const _errs480 = errors;
if(!(((typeof data319 == "number") && (!(data319 % 1) && !isNaN(data319))) && (isFinite(data319)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i19,schemaPath:"#/oneOf/10/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs480){
if((typeof data319 == "number") && (isFinite(data319))){
if(data319 < 1 || isNaN(data319)){
validate261.errors = [{instancePath:instancePath+"/between/" + i19,schemaPath:"#/oneOf/10/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid51 = _errs480 === errors;
if(!valid51){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/10/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid50 = _errs478 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.succeeded !== undefined){
const _errs482 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/10/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs482 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.terminal !== undefined){
const _errs484 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs484 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.typedAs !== undefined){
const _errs485 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs485 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.whileRunning !== undefined){
const _errs486 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs486 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.container !== undefined){
const _errs487 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs487 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.image !== undefined){
const _errs488 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs488 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.from !== undefined){
const _errs489 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid50 = _errs489 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.typedImage !== undefined){
const _errs490 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid50 = _errs490 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.command !== undefined){
const _errs491 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid50 = _errs491 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.program !== undefined){
const _errs492 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid50 = _errs492 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.replacesCommand !== undefined){
const _errs493 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/10/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs493 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.defaultProgram !== undefined){
const _errs495 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid50 = _errs495 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.tty !== undefined){
const _errs496 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/10/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs496 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.starts !== undefined){
const _errs498 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs498 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.memory !== undefined){
const _errs499 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid50 = _errs499 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.cpus !== undefined){
const _errs500 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs500 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.published !== undefined){
const _errs501 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs501 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.hostPort !== undefined){
const _errs502 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs502 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.containerPort !== undefined){
const _errs503 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs503 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.volumes !== undefined){
const _errs504 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs504 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.showsLimit !== undefined){
const _errs505 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/10/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs505 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.told !== undefined){
const _errs507 = errors;
if(!(validate179(data.told, {instancePath:instancePath+"/told",parentData:data,parentDataProperty:"told",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid50 = _errs507 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.interactive !== undefined){
const _errs508 = errors;
if(typeof data.interactive !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/interactive",schemaPath:"#/oneOf/10/properties/interactive/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid50 = _errs508 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.inputBytes !== undefined){
const _errs510 = errors;
if(!(validate177(data.inputBytes, {instancePath:instancePath+"/inputBytes",parentData:data,parentDataProperty:"inputBytes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs510 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.output !== undefined){
const _errs511 = errors;
if(!(validate179(data.output, {instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid50 = _errs511 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.echoes !== undefined){
const _errs512 = errors;
if(!(validate179(data.echoes, {instancePath:instancePath+"/echoes",parentData:data,parentDataProperty:"echoes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid50 = _errs512 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.exitCode !== undefined){
const _errs513 = errors;
if(!(validate177(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid50 = _errs513 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.words !== undefined){
const _errs514 = errors;
if(!(validate220(data.words, {instancePath:instancePath+"/words",parentData:data,parentDataProperty:"words",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs514 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.prints !== undefined){
const _errs515 = errors;
if(!(validate220(data.prints, {instancePath:instancePath+"/prints",parentData:data,parentDataProperty:"prints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs515 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.holds !== undefined){
const _errs516 = errors;
if(!(validate220(data.holds, {instancePath:instancePath+"/holds",parentData:data,parentDataProperty:"holds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs516 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.finds !== undefined){
const _errs517 = errors;
if(!(validate220(data.finds, {instancePath:instancePath+"/finds",parentData:data,parentDataProperty:"finds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs517 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.misses !== undefined){
const _errs518 = errors;
if(!(validate220(data.misses, {instancePath:instancePath+"/misses",parentData:data,parentDataProperty:"misses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid50 = _errs518 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "inspect"){
const _errs519 = errors;
if(errors === _errs519){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs521 = errors;
for(const key11 in data){
if(!(func1.call(schema43.oneOf[11].properties, key11))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs521 === errors){
if(data.does !== undefined){
const _errs522 = errors;
if("inspect" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/11/properties/does/const",keyword:"const",params:{allowedValue: "inspect"}}];
return false;
}
var valid53 = _errs522 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.times !== undefined){
let data353 = data.times;
const _errs523 = errors;
if(!(((typeof data353 == "number") && (!(data353 % 1) && !isNaN(data353))) && (isFinite(data353)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/11/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs523){
if((typeof data353 == "number") && (isFinite(data353))){
if(data353 > 10 || isNaN(data353)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/11/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data353 < 1 || isNaN(data353)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/11/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid53 = _errs523 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.says !== undefined){
let data354 = data.says;
const _errs525 = errors;
if(errors === _errs525){
if(typeof data354 === "string"){
if(func2(data354) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/11/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/11/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid53 = _errs525 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.between !== undefined){
let data355 = data.between;
const _errs527 = errors;
if(errors === _errs527){
if(Array.isArray(data355)){
if(data355.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/11/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data355.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/11/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid54 = true;
const len20 = data355.length;
for(let i20=0; i20<len20; i20++){
let data356 = data355[i20];
const _errs529 = errors;
if(!(((typeof data356 == "number") && (!(data356 % 1) && !isNaN(data356))) && (isFinite(data356)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i20,schemaPath:"#/oneOf/11/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs529){
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 < 1 || isNaN(data356)){
validate261.errors = [{instancePath:instancePath+"/between/" + i20,schemaPath:"#/oneOf/11/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid54 = _errs529 === errors;
if(!valid54){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/11/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid53 = _errs527 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.succeeded !== undefined){
const _errs531 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/11/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid53 = _errs531 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.terminal !== undefined){
const _errs533 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid53 = _errs533 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.typedAs !== undefined){
const _errs534 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid53 = _errs534 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.whileRunning !== undefined){
const _errs535 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid53 = _errs535 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.container !== undefined){
const _errs536 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid53 = _errs536 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.image !== undefined){
const _errs537 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid53 = _errs537 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.from !== undefined){
const _errs538 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid53 = _errs538 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.typedImage !== undefined){
const _errs539 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid53 = _errs539 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.command !== undefined){
const _errs540 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid53 = _errs540 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.program !== undefined){
const _errs541 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid53 = _errs541 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.replacesCommand !== undefined){
const _errs542 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/11/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid53 = _errs542 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.defaultProgram !== undefined){
const _errs544 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid53 = _errs544 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.tty !== undefined){
const _errs545 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/11/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid53 = _errs545 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.starts !== undefined){
const _errs547 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid53 = _errs547 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.memory !== undefined){
const _errs548 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid53 = _errs548 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.cpus !== undefined){
const _errs549 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid53 = _errs549 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.published !== undefined){
const _errs550 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid53 = _errs550 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.hostPort !== undefined){
const _errs551 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid53 = _errs551 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.containerPort !== undefined){
const _errs552 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid53 = _errs552 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.volumes !== undefined){
const _errs553 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid53 = _errs553 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.showsLimit !== undefined){
const _errs554 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/11/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid53 = _errs554 === errors;
}
else {
var valid53 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "stats"){
const _errs556 = errors;
if(errors === _errs556){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs558 = errors;
for(const key12 in data){
if(!(func1.call(schema43.oneOf[12].properties, key12))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs558 === errors){
if(data.does !== undefined){
const _errs559 = errors;
if("stats" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/12/properties/does/const",keyword:"const",params:{allowedValue: "stats"}}];
return false;
}
var valid56 = _errs559 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.times !== undefined){
let data379 = data.times;
const _errs560 = errors;
if(!(((typeof data379 == "number") && (!(data379 % 1) && !isNaN(data379))) && (isFinite(data379)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/12/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs560){
if((typeof data379 == "number") && (isFinite(data379))){
if(data379 > 10 || isNaN(data379)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/12/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data379 < 1 || isNaN(data379)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/12/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid56 = _errs560 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.says !== undefined){
let data380 = data.says;
const _errs562 = errors;
if(errors === _errs562){
if(typeof data380 === "string"){
if(func2(data380) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/12/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/12/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid56 = _errs562 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.between !== undefined){
let data381 = data.between;
const _errs564 = errors;
if(errors === _errs564){
if(Array.isArray(data381)){
if(data381.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/12/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data381.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/12/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid57 = true;
const len21 = data381.length;
for(let i21=0; i21<len21; i21++){
let data382 = data381[i21];
const _errs566 = errors;
if(!(((typeof data382 == "number") && (!(data382 % 1) && !isNaN(data382))) && (isFinite(data382)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i21,schemaPath:"#/oneOf/12/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs566){
if((typeof data382 == "number") && (isFinite(data382))){
if(data382 < 1 || isNaN(data382)){
validate261.errors = [{instancePath:instancePath+"/between/" + i21,schemaPath:"#/oneOf/12/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid57 = _errs566 === errors;
if(!valid57){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/12/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid56 = _errs564 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.succeeded !== undefined){
const _errs568 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/12/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs568 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.terminal !== undefined){
const _errs570 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid56 = _errs570 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.typedAs !== undefined){
const _errs571 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid56 = _errs571 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.whileRunning !== undefined){
const _errs572 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid56 = _errs572 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.container !== undefined){
const _errs573 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid56 = _errs573 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.image !== undefined){
const _errs574 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid56 = _errs574 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.from !== undefined){
const _errs575 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid56 = _errs575 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.typedImage !== undefined){
const _errs576 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid56 = _errs576 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.command !== undefined){
const _errs577 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid56 = _errs577 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.program !== undefined){
const _errs578 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid56 = _errs578 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.replacesCommand !== undefined){
const _errs579 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/12/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs579 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.defaultProgram !== undefined){
const _errs581 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid56 = _errs581 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.tty !== undefined){
const _errs582 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/12/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs582 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.starts !== undefined){
const _errs584 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid56 = _errs584 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.memory !== undefined){
const _errs585 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid56 = _errs585 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.cpus !== undefined){
const _errs586 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid56 = _errs586 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.published !== undefined){
const _errs587 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid56 = _errs587 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.hostPort !== undefined){
const _errs588 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid56 = _errs588 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.containerPort !== undefined){
const _errs589 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid56 = _errs589 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.volumes !== undefined){
const _errs590 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid56 = _errs590 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.showsLimit !== undefined){
const _errs591 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/12/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid56 = _errs591 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "top"){
const _errs593 = errors;
if(errors === _errs593){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs595 = errors;
for(const key13 in data){
if(!(func1.call(schema43.oneOf[13].properties, key13))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs595 === errors){
if(data.does !== undefined){
const _errs596 = errors;
if("top" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/13/properties/does/const",keyword:"const",params:{allowedValue: "top"}}];
return false;
}
var valid59 = _errs596 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.times !== undefined){
let data405 = data.times;
const _errs597 = errors;
if(!(((typeof data405 == "number") && (!(data405 % 1) && !isNaN(data405))) && (isFinite(data405)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/13/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs597){
if((typeof data405 == "number") && (isFinite(data405))){
if(data405 > 10 || isNaN(data405)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/13/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data405 < 1 || isNaN(data405)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/13/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid59 = _errs597 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.says !== undefined){
let data406 = data.says;
const _errs599 = errors;
if(errors === _errs599){
if(typeof data406 === "string"){
if(func2(data406) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/13/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/13/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid59 = _errs599 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.between !== undefined){
let data407 = data.between;
const _errs601 = errors;
if(errors === _errs601){
if(Array.isArray(data407)){
if(data407.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/13/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data407.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/13/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid60 = true;
const len22 = data407.length;
for(let i22=0; i22<len22; i22++){
let data408 = data407[i22];
const _errs603 = errors;
if(!(((typeof data408 == "number") && (!(data408 % 1) && !isNaN(data408))) && (isFinite(data408)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i22,schemaPath:"#/oneOf/13/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs603){
if((typeof data408 == "number") && (isFinite(data408))){
if(data408 < 1 || isNaN(data408)){
validate261.errors = [{instancePath:instancePath+"/between/" + i22,schemaPath:"#/oneOf/13/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid60 = _errs603 === errors;
if(!valid60){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/13/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid59 = _errs601 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.succeeded !== undefined){
const _errs605 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/13/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs605 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.terminal !== undefined){
const _errs607 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid59 = _errs607 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.typedAs !== undefined){
const _errs608 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid59 = _errs608 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.whileRunning !== undefined){
const _errs609 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid59 = _errs609 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.container !== undefined){
const _errs610 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid59 = _errs610 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.image !== undefined){
const _errs611 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid59 = _errs611 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.from !== undefined){
const _errs612 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid59 = _errs612 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.typedImage !== undefined){
const _errs613 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid59 = _errs613 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.command !== undefined){
const _errs614 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid59 = _errs614 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.program !== undefined){
const _errs615 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid59 = _errs615 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.replacesCommand !== undefined){
const _errs616 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/13/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs616 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.defaultProgram !== undefined){
const _errs618 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid59 = _errs618 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.tty !== undefined){
const _errs619 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/13/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs619 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.starts !== undefined){
const _errs621 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid59 = _errs621 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.memory !== undefined){
const _errs622 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid59 = _errs622 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.cpus !== undefined){
const _errs623 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid59 = _errs623 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.published !== undefined){
const _errs624 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid59 = _errs624 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.hostPort !== undefined){
const _errs625 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid59 = _errs625 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.containerPort !== undefined){
const _errs626 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid59 = _errs626 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.volumes !== undefined){
const _errs627 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid59 = _errs627 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.showsLimit !== undefined){
const _errs628 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/13/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs628 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "diff"){
const _errs630 = errors;
if(errors === _errs630){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs632 = errors;
for(const key14 in data){
if(!(func1.call(schema43.oneOf[14].properties, key14))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs632 === errors){
if(data.does !== undefined){
const _errs633 = errors;
if("diff" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/14/properties/does/const",keyword:"const",params:{allowedValue: "diff"}}];
return false;
}
var valid62 = _errs633 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.times !== undefined){
let data431 = data.times;
const _errs634 = errors;
if(!(((typeof data431 == "number") && (!(data431 % 1) && !isNaN(data431))) && (isFinite(data431)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/14/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs634){
if((typeof data431 == "number") && (isFinite(data431))){
if(data431 > 10 || isNaN(data431)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/14/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data431 < 1 || isNaN(data431)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/14/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid62 = _errs634 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.says !== undefined){
let data432 = data.says;
const _errs636 = errors;
if(errors === _errs636){
if(typeof data432 === "string"){
if(func2(data432) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/14/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/14/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid62 = _errs636 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.between !== undefined){
let data433 = data.between;
const _errs638 = errors;
if(errors === _errs638){
if(Array.isArray(data433)){
if(data433.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/14/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data433.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/14/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid63 = true;
const len23 = data433.length;
for(let i23=0; i23<len23; i23++){
let data434 = data433[i23];
const _errs640 = errors;
if(!(((typeof data434 == "number") && (!(data434 % 1) && !isNaN(data434))) && (isFinite(data434)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i23,schemaPath:"#/oneOf/14/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs640){
if((typeof data434 == "number") && (isFinite(data434))){
if(data434 < 1 || isNaN(data434)){
validate261.errors = [{instancePath:instancePath+"/between/" + i23,schemaPath:"#/oneOf/14/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid63 = _errs640 === errors;
if(!valid63){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/14/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid62 = _errs638 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.succeeded !== undefined){
const _errs642 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/14/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs642 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.terminal !== undefined){
const _errs644 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid62 = _errs644 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.typedAs !== undefined){
const _errs645 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid62 = _errs645 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.whileRunning !== undefined){
const _errs646 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid62 = _errs646 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.container !== undefined){
const _errs647 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid62 = _errs647 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.image !== undefined){
const _errs648 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid62 = _errs648 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.from !== undefined){
const _errs649 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid62 = _errs649 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.typedImage !== undefined){
const _errs650 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid62 = _errs650 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.command !== undefined){
const _errs651 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid62 = _errs651 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.program !== undefined){
const _errs652 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid62 = _errs652 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.replacesCommand !== undefined){
const _errs653 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/14/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs653 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.defaultProgram !== undefined){
const _errs655 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid62 = _errs655 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.tty !== undefined){
const _errs656 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/14/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs656 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.starts !== undefined){
const _errs658 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid62 = _errs658 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.memory !== undefined){
const _errs659 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid62 = _errs659 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.cpus !== undefined){
const _errs660 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid62 = _errs660 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.published !== undefined){
const _errs661 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid62 = _errs661 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.hostPort !== undefined){
const _errs662 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid62 = _errs662 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.containerPort !== undefined){
const _errs663 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid62 = _errs663 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.volumes !== undefined){
const _errs664 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid62 = _errs664 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.showsLimit !== undefined){
const _errs665 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/14/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs665 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "rename"){
const _errs667 = errors;
if(errors === _errs667){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs669 = errors;
for(const key15 in data){
if(!(func1.call(schema43.oneOf[15].properties, key15))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs669 === errors){
if(data.does !== undefined){
const _errs670 = errors;
if("rename" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/15/properties/does/const",keyword:"const",params:{allowedValue: "rename"}}];
return false;
}
var valid65 = _errs670 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.times !== undefined){
let data457 = data.times;
const _errs671 = errors;
if(!(((typeof data457 == "number") && (!(data457 % 1) && !isNaN(data457))) && (isFinite(data457)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/15/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs671){
if((typeof data457 == "number") && (isFinite(data457))){
if(data457 > 10 || isNaN(data457)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/15/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data457 < 1 || isNaN(data457)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/15/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid65 = _errs671 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.says !== undefined){
let data458 = data.says;
const _errs673 = errors;
if(errors === _errs673){
if(typeof data458 === "string"){
if(func2(data458) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/15/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/15/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid65 = _errs673 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.between !== undefined){
let data459 = data.between;
const _errs675 = errors;
if(errors === _errs675){
if(Array.isArray(data459)){
if(data459.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/15/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data459.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/15/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid66 = true;
const len24 = data459.length;
for(let i24=0; i24<len24; i24++){
let data460 = data459[i24];
const _errs677 = errors;
if(!(((typeof data460 == "number") && (!(data460 % 1) && !isNaN(data460))) && (isFinite(data460)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i24,schemaPath:"#/oneOf/15/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs677){
if((typeof data460 == "number") && (isFinite(data460))){
if(data460 < 1 || isNaN(data460)){
validate261.errors = [{instancePath:instancePath+"/between/" + i24,schemaPath:"#/oneOf/15/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid66 = _errs677 === errors;
if(!valid66){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/15/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid65 = _errs675 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.succeeded !== undefined){
const _errs679 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/15/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid65 = _errs679 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.terminal !== undefined){
const _errs681 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid65 = _errs681 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.typedAs !== undefined){
const _errs682 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid65 = _errs682 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.whileRunning !== undefined){
const _errs683 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid65 = _errs683 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.container !== undefined){
const _errs684 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid65 = _errs684 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.image !== undefined){
const _errs685 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid65 = _errs685 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.from !== undefined){
const _errs686 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid65 = _errs686 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.typedImage !== undefined){
const _errs687 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid65 = _errs687 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.command !== undefined){
const _errs688 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid65 = _errs688 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.program !== undefined){
const _errs689 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid65 = _errs689 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.replacesCommand !== undefined){
const _errs690 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/15/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid65 = _errs690 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.defaultProgram !== undefined){
const _errs692 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid65 = _errs692 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.tty !== undefined){
const _errs693 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/15/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid65 = _errs693 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.starts !== undefined){
const _errs695 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid65 = _errs695 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.memory !== undefined){
const _errs696 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid65 = _errs696 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.cpus !== undefined){
const _errs697 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid65 = _errs697 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.published !== undefined){
const _errs698 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid65 = _errs698 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.hostPort !== undefined){
const _errs699 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid65 = _errs699 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.containerPort !== undefined){
const _errs700 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid65 = _errs700 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.volumes !== undefined){
const _errs701 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid65 = _errs701 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.showsLimit !== undefined){
const _errs702 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/15/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid65 = _errs702 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "update"){
const _errs704 = errors;
if(errors === _errs704){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs706 = errors;
for(const key16 in data){
if(!(func1.call(schema43.oneOf[16].properties, key16))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs706 === errors){
if(data.does !== undefined){
const _errs707 = errors;
if("update" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/16/properties/does/const",keyword:"const",params:{allowedValue: "update"}}];
return false;
}
var valid68 = _errs707 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.times !== undefined){
let data483 = data.times;
const _errs708 = errors;
if(!(((typeof data483 == "number") && (!(data483 % 1) && !isNaN(data483))) && (isFinite(data483)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/16/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs708){
if((typeof data483 == "number") && (isFinite(data483))){
if(data483 > 10 || isNaN(data483)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/16/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data483 < 1 || isNaN(data483)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/16/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid68 = _errs708 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.says !== undefined){
let data484 = data.says;
const _errs710 = errors;
if(errors === _errs710){
if(typeof data484 === "string"){
if(func2(data484) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/16/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/16/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid68 = _errs710 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.between !== undefined){
let data485 = data.between;
const _errs712 = errors;
if(errors === _errs712){
if(Array.isArray(data485)){
if(data485.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/16/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data485.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/16/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid69 = true;
const len25 = data485.length;
for(let i25=0; i25<len25; i25++){
let data486 = data485[i25];
const _errs714 = errors;
if(!(((typeof data486 == "number") && (!(data486 % 1) && !isNaN(data486))) && (isFinite(data486)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i25,schemaPath:"#/oneOf/16/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs714){
if((typeof data486 == "number") && (isFinite(data486))){
if(data486 < 1 || isNaN(data486)){
validate261.errors = [{instancePath:instancePath+"/between/" + i25,schemaPath:"#/oneOf/16/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid69 = _errs714 === errors;
if(!valid69){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/16/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid68 = _errs712 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.succeeded !== undefined){
const _errs716 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/16/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs716 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.terminal !== undefined){
const _errs718 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid68 = _errs718 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.typedAs !== undefined){
const _errs719 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid68 = _errs719 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.whileRunning !== undefined){
const _errs720 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid68 = _errs720 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.container !== undefined){
const _errs721 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid68 = _errs721 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.image !== undefined){
const _errs722 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid68 = _errs722 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.from !== undefined){
const _errs723 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid68 = _errs723 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.typedImage !== undefined){
const _errs724 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid68 = _errs724 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.command !== undefined){
const _errs725 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid68 = _errs725 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.program !== undefined){
const _errs726 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid68 = _errs726 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.replacesCommand !== undefined){
const _errs727 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/16/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs727 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.defaultProgram !== undefined){
const _errs729 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid68 = _errs729 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.tty !== undefined){
const _errs730 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/16/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs730 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.starts !== undefined){
const _errs732 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid68 = _errs732 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.memory !== undefined){
const _errs733 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid68 = _errs733 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.cpus !== undefined){
const _errs734 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid68 = _errs734 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.published !== undefined){
const _errs735 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid68 = _errs735 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.hostPort !== undefined){
const _errs736 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid68 = _errs736 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.containerPort !== undefined){
const _errs737 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid68 = _errs737 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.volumes !== undefined){
const _errs738 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid68 = _errs738 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data.showsLimit !== undefined){
const _errs739 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/16/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs739 === errors;
}
else {
var valid68 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "wait"){
const _errs741 = errors;
if(errors === _errs741){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs743 = errors;
for(const key17 in data){
if(!(func1.call(schema43.oneOf[17].properties, key17))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs743 === errors){
if(data.does !== undefined){
const _errs744 = errors;
if("wait" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/17/properties/does/const",keyword:"const",params:{allowedValue: "wait"}}];
return false;
}
var valid71 = _errs744 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.times !== undefined){
let data509 = data.times;
const _errs745 = errors;
if(!(((typeof data509 == "number") && (!(data509 % 1) && !isNaN(data509))) && (isFinite(data509)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/17/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs745){
if((typeof data509 == "number") && (isFinite(data509))){
if(data509 > 10 || isNaN(data509)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/17/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data509 < 1 || isNaN(data509)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/17/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid71 = _errs745 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.says !== undefined){
let data510 = data.says;
const _errs747 = errors;
if(errors === _errs747){
if(typeof data510 === "string"){
if(func2(data510) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/17/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/17/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid71 = _errs747 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.between !== undefined){
let data511 = data.between;
const _errs749 = errors;
if(errors === _errs749){
if(Array.isArray(data511)){
if(data511.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/17/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data511.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/17/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid72 = true;
const len26 = data511.length;
for(let i26=0; i26<len26; i26++){
let data512 = data511[i26];
const _errs751 = errors;
if(!(((typeof data512 == "number") && (!(data512 % 1) && !isNaN(data512))) && (isFinite(data512)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i26,schemaPath:"#/oneOf/17/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs751){
if((typeof data512 == "number") && (isFinite(data512))){
if(data512 < 1 || isNaN(data512)){
validate261.errors = [{instancePath:instancePath+"/between/" + i26,schemaPath:"#/oneOf/17/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid72 = _errs751 === errors;
if(!valid72){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/17/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid71 = _errs749 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.succeeded !== undefined){
const _errs753 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/17/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs753 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.terminal !== undefined){
const _errs755 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid71 = _errs755 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.typedAs !== undefined){
const _errs756 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid71 = _errs756 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.whileRunning !== undefined){
const _errs757 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid71 = _errs757 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.container !== undefined){
const _errs758 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid71 = _errs758 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.image !== undefined){
const _errs759 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid71 = _errs759 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.from !== undefined){
const _errs760 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid71 = _errs760 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.typedImage !== undefined){
const _errs761 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid71 = _errs761 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.command !== undefined){
const _errs762 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid71 = _errs762 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.program !== undefined){
const _errs763 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid71 = _errs763 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.replacesCommand !== undefined){
const _errs764 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/17/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs764 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.defaultProgram !== undefined){
const _errs766 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid71 = _errs766 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.tty !== undefined){
const _errs767 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/17/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs767 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.starts !== undefined){
const _errs769 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid71 = _errs769 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.memory !== undefined){
const _errs770 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid71 = _errs770 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.cpus !== undefined){
const _errs771 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid71 = _errs771 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.published !== undefined){
const _errs772 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid71 = _errs772 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.hostPort !== undefined){
const _errs773 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid71 = _errs773 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.containerPort !== undefined){
const _errs774 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid71 = _errs774 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.volumes !== undefined){
const _errs775 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid71 = _errs775 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.showsLimit !== undefined){
const _errs776 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/17/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid71 = _errs776 === errors;
}
else {
var valid71 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "copy"){
const _errs778 = errors;
if(errors === _errs778){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs780 = errors;
for(const key18 in data){
if(!(func1.call(schema43.oneOf[18].properties, key18))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs780 === errors){
if(data.does !== undefined){
const _errs781 = errors;
if("copy" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/18/properties/does/const",keyword:"const",params:{allowedValue: "copy"}}];
return false;
}
var valid74 = _errs781 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.times !== undefined){
let data535 = data.times;
const _errs782 = errors;
if(!(((typeof data535 == "number") && (!(data535 % 1) && !isNaN(data535))) && (isFinite(data535)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/18/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs782){
if((typeof data535 == "number") && (isFinite(data535))){
if(data535 > 10 || isNaN(data535)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/18/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data535 < 1 || isNaN(data535)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/18/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid74 = _errs782 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.says !== undefined){
let data536 = data.says;
const _errs784 = errors;
if(errors === _errs784){
if(typeof data536 === "string"){
if(func2(data536) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/18/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/18/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid74 = _errs784 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.between !== undefined){
let data537 = data.between;
const _errs786 = errors;
if(errors === _errs786){
if(Array.isArray(data537)){
if(data537.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/18/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data537.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/18/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid75 = true;
const len27 = data537.length;
for(let i27=0; i27<len27; i27++){
let data538 = data537[i27];
const _errs788 = errors;
if(!(((typeof data538 == "number") && (!(data538 % 1) && !isNaN(data538))) && (isFinite(data538)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i27,schemaPath:"#/oneOf/18/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs788){
if((typeof data538 == "number") && (isFinite(data538))){
if(data538 < 1 || isNaN(data538)){
validate261.errors = [{instancePath:instancePath+"/between/" + i27,schemaPath:"#/oneOf/18/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid75 = _errs788 === errors;
if(!valid75){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/18/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid74 = _errs786 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.succeeded !== undefined){
const _errs790 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/18/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid74 = _errs790 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.terminal !== undefined){
const _errs792 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid74 = _errs792 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.typedAs !== undefined){
const _errs793 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid74 = _errs793 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.whileRunning !== undefined){
const _errs794 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid74 = _errs794 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.container !== undefined){
const _errs795 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid74 = _errs795 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.image !== undefined){
const _errs796 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid74 = _errs796 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.from !== undefined){
const _errs797 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid74 = _errs797 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.typedImage !== undefined){
const _errs798 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid74 = _errs798 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.command !== undefined){
const _errs799 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid74 = _errs799 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.program !== undefined){
const _errs800 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid74 = _errs800 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.replacesCommand !== undefined){
const _errs801 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/18/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid74 = _errs801 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.defaultProgram !== undefined){
const _errs803 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid74 = _errs803 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.tty !== undefined){
const _errs804 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/18/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid74 = _errs804 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.starts !== undefined){
const _errs806 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid74 = _errs806 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.memory !== undefined){
const _errs807 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid74 = _errs807 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.cpus !== undefined){
const _errs808 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid74 = _errs808 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.published !== undefined){
const _errs809 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid74 = _errs809 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.hostPort !== undefined){
const _errs810 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid74 = _errs810 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.containerPort !== undefined){
const _errs811 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid74 = _errs811 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.volumes !== undefined){
const _errs812 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid74 = _errs812 === errors;
}
else {
var valid74 = true;
}
if(valid74){
if(data.showsLimit !== undefined){
const _errs813 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/18/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid74 = _errs813 === errors;
}
else {
var valid74 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "list"){
const _errs815 = errors;
if(errors === _errs815){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs817 = errors;
for(const key19 in data){
if(!(func1.call(schema43.oneOf[19].properties, key19))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs817 === errors){
if(data.does !== undefined){
const _errs818 = errors;
if("list" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/19/properties/does/const",keyword:"const",params:{allowedValue: "list"}}];
return false;
}
var valid77 = _errs818 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.times !== undefined){
let data561 = data.times;
const _errs819 = errors;
if(!(((typeof data561 == "number") && (!(data561 % 1) && !isNaN(data561))) && (isFinite(data561)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/19/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs819){
if((typeof data561 == "number") && (isFinite(data561))){
if(data561 > 10 || isNaN(data561)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/19/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data561 < 1 || isNaN(data561)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/19/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid77 = _errs819 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.says !== undefined){
let data562 = data.says;
const _errs821 = errors;
if(errors === _errs821){
if(typeof data562 === "string"){
if(func2(data562) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/19/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/19/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid77 = _errs821 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.between !== undefined){
let data563 = data.between;
const _errs823 = errors;
if(errors === _errs823){
if(Array.isArray(data563)){
if(data563.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/19/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data563.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/19/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid78 = true;
const len28 = data563.length;
for(let i28=0; i28<len28; i28++){
let data564 = data563[i28];
const _errs825 = errors;
if(!(((typeof data564 == "number") && (!(data564 % 1) && !isNaN(data564))) && (isFinite(data564)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i28,schemaPath:"#/oneOf/19/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs825){
if((typeof data564 == "number") && (isFinite(data564))){
if(data564 < 1 || isNaN(data564)){
validate261.errors = [{instancePath:instancePath+"/between/" + i28,schemaPath:"#/oneOf/19/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid78 = _errs825 === errors;
if(!valid78){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/19/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid77 = _errs823 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.succeeded !== undefined){
const _errs827 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/19/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid77 = _errs827 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.terminal !== undefined){
const _errs829 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid77 = _errs829 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.typedAs !== undefined){
const _errs830 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid77 = _errs830 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.whileRunning !== undefined){
const _errs831 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid77 = _errs831 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.which !== undefined){
let data569 = data.which;
const _errs832 = errors;
const _errs833 = errors;
let valid79 = false;
let passing9 = null;
const _errs834 = errors;
if(!(((data569 === "running") || (data569 === "all")) || (data569 === "some"))){
const err45 = {instancePath:instancePath+"/which",schemaPath:"#/oneOf/19/properties/which/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[19].properties.which.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid9 = _errs834 === errors;
if(_valid9){
valid79 = true;
passing9 = 0;
}
const _errs835 = errors;
if(errors === _errs835){
if(Array.isArray(data569)){
if(data569.length < 1){
const err46 = {instancePath:instancePath+"/which",schemaPath:"#/oneOf/19/properties/which/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
var valid80 = true;
const len29 = data569.length;
for(let i29=0; i29<len29; i29++){
let data570 = data569[i29];
const _errs837 = errors;
if(!(((data570 === "running") || (data570 === "all")) || (data570 === "some"))){
const err47 = {instancePath:instancePath+"/which/" + i29,schemaPath:"#/oneOf/19/properties/which/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema43.oneOf[19].properties.which.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var valid80 = _errs837 === errors;
if(!valid80){
break;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/which",schemaPath:"#/oneOf/19/properties/which/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid9 = _errs835 === errors;
if(_valid9 && valid79){
valid79 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid79 = true;
passing9 = 1;
}
}
if(!valid79){
const err49 = {instancePath:instancePath+"/which",schemaPath:"#/oneOf/19/properties/which/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
validate261.errors = vErrors;
return false;
}
else {
errors = _errs833;
if(vErrors !== null){
if(_errs833){
vErrors.length = _errs833;
}
else {
vErrors = null;
}
}
}
var valid77 = _errs832 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.running !== undefined){
const _errs838 = errors;
if(!(validate177(data.running, {instancePath:instancePath+"/running",parentData:data,parentDataProperty:"running",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid77 = _errs838 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.ended !== undefined){
const _errs839 = errors;
if(!(validate177(data.ended, {instancePath:instancePath+"/ended",parentData:data,parentDataProperty:"ended",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid77 = _errs839 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "moment"){
const _errs840 = errors;
if(errors === _errs840){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs842 = errors;
for(const key20 in data){
if(!(func1.call(schema43.oneOf[20].properties, key20))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs842 === errors){
if(data.does !== undefined){
const _errs843 = errors;
if("moment" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/20/properties/does/const",keyword:"const",params:{allowedValue: "moment"}}];
return false;
}
var valid82 = _errs843 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.times !== undefined){
let data574 = data.times;
const _errs844 = errors;
if(!(((typeof data574 == "number") && (!(data574 % 1) && !isNaN(data574))) && (isFinite(data574)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/20/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs844){
if((typeof data574 == "number") && (isFinite(data574))){
if(data574 > 10 || isNaN(data574)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/20/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data574 < 1 || isNaN(data574)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/20/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid82 = _errs844 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.says !== undefined){
let data575 = data.says;
const _errs846 = errors;
if(errors === _errs846){
if(typeof data575 === "string"){
if(func2(data575) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/20/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/20/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid82 = _errs846 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.between !== undefined){
let data576 = data.between;
const _errs848 = errors;
if(errors === _errs848){
if(Array.isArray(data576)){
if(data576.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/20/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data576.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/20/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid83 = true;
const len30 = data576.length;
for(let i30=0; i30<len30; i30++){
let data577 = data576[i30];
const _errs850 = errors;
if(!(((typeof data577 == "number") && (!(data577 % 1) && !isNaN(data577))) && (isFinite(data577)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i30,schemaPath:"#/oneOf/20/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs850){
if((typeof data577 == "number") && (isFinite(data577))){
if(data577 < 1 || isNaN(data577)){
validate261.errors = [{instancePath:instancePath+"/between/" + i30,schemaPath:"#/oneOf/20/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid83 = _errs850 === errors;
if(!valid83){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/20/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid82 = _errs848 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.succeeded !== undefined){
const _errs852 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/20/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid82 = _errs852 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.terminal !== undefined){
const _errs854 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid82 = _errs854 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.typedAs !== undefined){
const _errs855 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid82 = _errs855 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.whileRunning !== undefined){
const _errs856 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid82 = _errs856 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.running !== undefined){
const _errs857 = errors;
if(!(validate177(data.running, {instancePath:instancePath+"/running",parentData:data,parentDataProperty:"running",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid82 = _errs857 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.ended !== undefined){
const _errs858 = errors;
if(!(validate177(data.ended, {instancePath:instancePath+"/ended",parentData:data,parentDataProperty:"ended",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid82 = _errs858 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.created !== undefined){
const _errs859 = errors;
if(!(validate177(data.created, {instancePath:instancePath+"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid82 = _errs859 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "commit"){
const _errs860 = errors;
if(errors === _errs860){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs862 = errors;
for(const key21 in data){
if(!(func1.call(schema43.oneOf[21].properties, key21))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs862 === errors){
if(data.does !== undefined){
const _errs863 = errors;
if("commit" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/21/properties/does/const",keyword:"const",params:{allowedValue: "commit"}}];
return false;
}
var valid85 = _errs863 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.times !== undefined){
let data586 = data.times;
const _errs864 = errors;
if(!(((typeof data586 == "number") && (!(data586 % 1) && !isNaN(data586))) && (isFinite(data586)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/21/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs864){
if((typeof data586 == "number") && (isFinite(data586))){
if(data586 > 10 || isNaN(data586)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/21/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data586 < 1 || isNaN(data586)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/21/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid85 = _errs864 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.says !== undefined){
let data587 = data.says;
const _errs866 = errors;
if(errors === _errs866){
if(typeof data587 === "string"){
if(func2(data587) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/21/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/21/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid85 = _errs866 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.between !== undefined){
let data588 = data.between;
const _errs868 = errors;
if(errors === _errs868){
if(Array.isArray(data588)){
if(data588.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/21/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data588.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/21/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid86 = true;
const len31 = data588.length;
for(let i31=0; i31<len31; i31++){
let data589 = data588[i31];
const _errs870 = errors;
if(!(((typeof data589 == "number") && (!(data589 % 1) && !isNaN(data589))) && (isFinite(data589)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i31,schemaPath:"#/oneOf/21/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs870){
if((typeof data589 == "number") && (isFinite(data589))){
if(data589 < 1 || isNaN(data589)){
validate261.errors = [{instancePath:instancePath+"/between/" + i31,schemaPath:"#/oneOf/21/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid86 = _errs870 === errors;
if(!valid86){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/21/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid85 = _errs868 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.succeeded !== undefined){
const _errs872 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/21/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid85 = _errs872 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.terminal !== undefined){
const _errs874 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid85 = _errs874 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.typedAs !== undefined){
const _errs875 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid85 = _errs875 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.whileRunning !== undefined){
const _errs876 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid85 = _errs876 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.container !== undefined){
const _errs877 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid85 = _errs877 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.image !== undefined){
const _errs878 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid85 = _errs878 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.from !== undefined){
const _errs879 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid85 = _errs879 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.typedImage !== undefined){
const _errs880 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid85 = _errs880 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.command !== undefined){
const _errs881 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid85 = _errs881 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.program !== undefined){
const _errs882 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid85 = _errs882 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.replacesCommand !== undefined){
const _errs883 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/21/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid85 = _errs883 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.defaultProgram !== undefined){
const _errs885 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid85 = _errs885 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.tty !== undefined){
const _errs886 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/21/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid85 = _errs886 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.starts !== undefined){
const _errs888 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid85 = _errs888 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.memory !== undefined){
const _errs889 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid85 = _errs889 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.cpus !== undefined){
const _errs890 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid85 = _errs890 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.published !== undefined){
const _errs891 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid85 = _errs891 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.hostPort !== undefined){
const _errs892 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid85 = _errs892 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.containerPort !== undefined){
const _errs893 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid85 = _errs893 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.volumes !== undefined){
const _errs894 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid85 = _errs894 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.showsLimit !== undefined){
const _errs895 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/21/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid85 = _errs895 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.changes !== undefined){
const _errs897 = errors;
if(!(validate177(data.changes, {instancePath:instancePath+"/changes",parentData:data,parentDataProperty:"changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid85 = _errs897 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.tagged !== undefined){
const _errs898 = errors;
if(!(validate179(data.tagged, {instancePath:instancePath+"/tagged",parentData:data,parentDataProperty:"tagged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid85 = _errs898 === errors;
}
else {
var valid85 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "build"){
const _errs899 = errors;
if(errors === _errs899){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs901 = errors;
for(const key22 in data){
if(!(func1.call(schema43.oneOf[22].properties, key22))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs901 === errors){
if(data.does !== undefined){
const _errs902 = errors;
if("build" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/22/properties/does/const",keyword:"const",params:{allowedValue: "build"}}];
return false;
}
var valid88 = _errs902 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.times !== undefined){
let data614 = data.times;
const _errs903 = errors;
if(!(((typeof data614 == "number") && (!(data614 % 1) && !isNaN(data614))) && (isFinite(data614)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/22/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs903){
if((typeof data614 == "number") && (isFinite(data614))){
if(data614 > 10 || isNaN(data614)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/22/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data614 < 1 || isNaN(data614)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/22/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid88 = _errs903 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.says !== undefined){
let data615 = data.says;
const _errs905 = errors;
if(errors === _errs905){
if(typeof data615 === "string"){
if(func2(data615) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/22/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/22/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid88 = _errs905 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.between !== undefined){
let data616 = data.between;
const _errs907 = errors;
if(errors === _errs907){
if(Array.isArray(data616)){
if(data616.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/22/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data616.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/22/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid89 = true;
const len32 = data616.length;
for(let i32=0; i32<len32; i32++){
let data617 = data616[i32];
const _errs909 = errors;
if(!(((typeof data617 == "number") && (!(data617 % 1) && !isNaN(data617))) && (isFinite(data617)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i32,schemaPath:"#/oneOf/22/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs909){
if((typeof data617 == "number") && (isFinite(data617))){
if(data617 < 1 || isNaN(data617)){
validate261.errors = [{instancePath:instancePath+"/between/" + i32,schemaPath:"#/oneOf/22/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid89 = _errs909 === errors;
if(!valid89){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/22/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid88 = _errs907 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.succeeded !== undefined){
const _errs911 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/22/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid88 = _errs911 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.terminal !== undefined){
const _errs913 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid88 = _errs913 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.typedAs !== undefined){
const _errs914 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid88 = _errs914 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.whileRunning !== undefined){
const _errs915 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid88 = _errs915 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.image !== undefined){
const _errs916 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid88 = _errs916 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.from !== undefined){
const _errs917 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid88 = _errs917 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.tagged !== undefined){
const _errs918 = errors;
if(!(validate179(data.tagged, {instancePath:instancePath+"/tagged",parentData:data,parentDataProperty:"tagged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid88 = _errs918 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "tag"){
const _errs919 = errors;
if(errors === _errs919){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs921 = errors;
for(const key23 in data){
if(!(func1.call(schema43.oneOf[23].properties, key23))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs921 === errors){
if(data.does !== undefined){
const _errs922 = errors;
if("tag" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/23/properties/does/const",keyword:"const",params:{allowedValue: "tag"}}];
return false;
}
var valid91 = _errs922 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.times !== undefined){
let data626 = data.times;
const _errs923 = errors;
if(!(((typeof data626 == "number") && (!(data626 % 1) && !isNaN(data626))) && (isFinite(data626)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/23/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs923){
if((typeof data626 == "number") && (isFinite(data626))){
if(data626 > 10 || isNaN(data626)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/23/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data626 < 1 || isNaN(data626)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/23/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid91 = _errs923 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.says !== undefined){
let data627 = data.says;
const _errs925 = errors;
if(errors === _errs925){
if(typeof data627 === "string"){
if(func2(data627) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/23/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/23/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid91 = _errs925 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.between !== undefined){
let data628 = data.between;
const _errs927 = errors;
if(errors === _errs927){
if(Array.isArray(data628)){
if(data628.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/23/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data628.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/23/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid92 = true;
const len33 = data628.length;
for(let i33=0; i33<len33; i33++){
let data629 = data628[i33];
const _errs929 = errors;
if(!(((typeof data629 == "number") && (!(data629 % 1) && !isNaN(data629))) && (isFinite(data629)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i33,schemaPath:"#/oneOf/23/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs929){
if((typeof data629 == "number") && (isFinite(data629))){
if(data629 < 1 || isNaN(data629)){
validate261.errors = [{instancePath:instancePath+"/between/" + i33,schemaPath:"#/oneOf/23/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid92 = _errs929 === errors;
if(!valid92){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/23/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid91 = _errs927 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.succeeded !== undefined){
const _errs931 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/23/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid91 = _errs931 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.terminal !== undefined){
const _errs933 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid91 = _errs933 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.typedAs !== undefined){
const _errs934 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid91 = _errs934 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.whileRunning !== undefined){
const _errs935 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid91 = _errs935 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.image !== undefined){
const _errs936 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid91 = _errs936 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.from !== undefined){
const _errs937 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid91 = _errs937 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data.tagged !== undefined){
const _errs938 = errors;
if(!(validate179(data.tagged, {instancePath:instancePath+"/tagged",parentData:data,parentDataProperty:"tagged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid91 = _errs938 === errors;
}
else {
var valid91 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "pull"){
const _errs939 = errors;
if(errors === _errs939){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs941 = errors;
for(const key24 in data){
if(!(func1.call(schema43.oneOf[24].properties, key24))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs941 === errors){
if(data.does !== undefined){
const _errs942 = errors;
if("pull" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/24/properties/does/const",keyword:"const",params:{allowedValue: "pull"}}];
return false;
}
var valid94 = _errs942 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.times !== undefined){
let data638 = data.times;
const _errs943 = errors;
if(!(((typeof data638 == "number") && (!(data638 % 1) && !isNaN(data638))) && (isFinite(data638)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/24/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs943){
if((typeof data638 == "number") && (isFinite(data638))){
if(data638 > 10 || isNaN(data638)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/24/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data638 < 1 || isNaN(data638)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/24/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid94 = _errs943 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.says !== undefined){
let data639 = data.says;
const _errs945 = errors;
if(errors === _errs945){
if(typeof data639 === "string"){
if(func2(data639) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/24/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/24/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid94 = _errs945 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.between !== undefined){
let data640 = data.between;
const _errs947 = errors;
if(errors === _errs947){
if(Array.isArray(data640)){
if(data640.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/24/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data640.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/24/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid95 = true;
const len34 = data640.length;
for(let i34=0; i34<len34; i34++){
let data641 = data640[i34];
const _errs949 = errors;
if(!(((typeof data641 == "number") && (!(data641 % 1) && !isNaN(data641))) && (isFinite(data641)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i34,schemaPath:"#/oneOf/24/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs949){
if((typeof data641 == "number") && (isFinite(data641))){
if(data641 < 1 || isNaN(data641)){
validate261.errors = [{instancePath:instancePath+"/between/" + i34,schemaPath:"#/oneOf/24/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid95 = _errs949 === errors;
if(!valid95){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/24/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid94 = _errs947 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.succeeded !== undefined){
const _errs951 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/24/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid94 = _errs951 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.terminal !== undefined){
const _errs953 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid94 = _errs953 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.typedAs !== undefined){
const _errs954 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid94 = _errs954 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.whileRunning !== undefined){
const _errs955 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid94 = _errs955 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.tagged !== undefined){
const _errs956 = errors;
if(!(validate179(data.tagged, {instancePath:instancePath+"/tagged",parentData:data,parentDataProperty:"tagged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid94 = _errs956 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "list-images"){
const _errs957 = errors;
if(errors === _errs957){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs959 = errors;
for(const key25 in data){
if(!((((((((key25 === "does") || (key25 === "times")) || (key25 === "says")) || (key25 === "between")) || (key25 === "succeeded")) || (key25 === "terminal")) || (key25 === "typedAs")) || (key25 === "whileRunning"))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs959 === errors){
if(data.does !== undefined){
const _errs960 = errors;
if("list-images" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/25/properties/does/const",keyword:"const",params:{allowedValue: "list-images"}}];
return false;
}
var valid97 = _errs960 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.times !== undefined){
let data648 = data.times;
const _errs961 = errors;
if(!(((typeof data648 == "number") && (!(data648 % 1) && !isNaN(data648))) && (isFinite(data648)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/25/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs961){
if((typeof data648 == "number") && (isFinite(data648))){
if(data648 > 10 || isNaN(data648)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/25/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data648 < 1 || isNaN(data648)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/25/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid97 = _errs961 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.says !== undefined){
let data649 = data.says;
const _errs963 = errors;
if(errors === _errs963){
if(typeof data649 === "string"){
if(func2(data649) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/25/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/25/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid97 = _errs963 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.between !== undefined){
let data650 = data.between;
const _errs965 = errors;
if(errors === _errs965){
if(Array.isArray(data650)){
if(data650.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/25/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data650.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/25/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid98 = true;
const len35 = data650.length;
for(let i35=0; i35<len35; i35++){
let data651 = data650[i35];
const _errs967 = errors;
if(!(((typeof data651 == "number") && (!(data651 % 1) && !isNaN(data651))) && (isFinite(data651)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i35,schemaPath:"#/oneOf/25/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs967){
if((typeof data651 == "number") && (isFinite(data651))){
if(data651 < 1 || isNaN(data651)){
validate261.errors = [{instancePath:instancePath+"/between/" + i35,schemaPath:"#/oneOf/25/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid98 = _errs967 === errors;
if(!valid98){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/25/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid97 = _errs965 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.succeeded !== undefined){
const _errs969 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/25/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid97 = _errs969 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.terminal !== undefined){
const _errs971 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid97 = _errs971 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.typedAs !== undefined){
const _errs972 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid97 = _errs972 === errors;
}
else {
var valid97 = true;
}
if(valid97){
if(data.whileRunning !== undefined){
const _errs973 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid97 = _errs973 === errors;
}
else {
var valid97 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/25/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "inspect-image"){
const _errs974 = errors;
if(errors === _errs974){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs976 = errors;
for(const key26 in data){
if(!(func1.call(schema43.oneOf[26].properties, key26))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/26/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs976 === errors){
if(data.does !== undefined){
const _errs977 = errors;
if("inspect-image" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/26/properties/does/const",keyword:"const",params:{allowedValue: "inspect-image"}}];
return false;
}
var valid100 = _errs977 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.times !== undefined){
let data657 = data.times;
const _errs978 = errors;
if(!(((typeof data657 == "number") && (!(data657 % 1) && !isNaN(data657))) && (isFinite(data657)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/26/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs978){
if((typeof data657 == "number") && (isFinite(data657))){
if(data657 > 10 || isNaN(data657)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/26/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data657 < 1 || isNaN(data657)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/26/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid100 = _errs978 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.says !== undefined){
let data658 = data.says;
const _errs980 = errors;
if(errors === _errs980){
if(typeof data658 === "string"){
if(func2(data658) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/26/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/26/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid100 = _errs980 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.between !== undefined){
let data659 = data.between;
const _errs982 = errors;
if(errors === _errs982){
if(Array.isArray(data659)){
if(data659.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/26/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data659.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/26/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid101 = true;
const len36 = data659.length;
for(let i36=0; i36<len36; i36++){
let data660 = data659[i36];
const _errs984 = errors;
if(!(((typeof data660 == "number") && (!(data660 % 1) && !isNaN(data660))) && (isFinite(data660)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i36,schemaPath:"#/oneOf/26/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs984){
if((typeof data660 == "number") && (isFinite(data660))){
if(data660 < 1 || isNaN(data660)){
validate261.errors = [{instancePath:instancePath+"/between/" + i36,schemaPath:"#/oneOf/26/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid101 = _errs984 === errors;
if(!valid101){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/26/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid100 = _errs982 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.succeeded !== undefined){
const _errs986 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/26/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid100 = _errs986 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.terminal !== undefined){
const _errs988 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid100 = _errs988 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.typedAs !== undefined){
const _errs989 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid100 = _errs989 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.whileRunning !== undefined){
const _errs990 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid100 = _errs990 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.image !== undefined){
const _errs991 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid100 = _errs991 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.from !== undefined){
const _errs992 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid100 = _errs992 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "history"){
const _errs993 = errors;
if(errors === _errs993){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs995 = errors;
for(const key27 in data){
if(!(func1.call(schema43.oneOf[27].properties, key27))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs995 === errors){
if(data.does !== undefined){
const _errs996 = errors;
if("history" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/27/properties/does/const",keyword:"const",params:{allowedValue: "history"}}];
return false;
}
var valid103 = _errs996 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.times !== undefined){
let data668 = data.times;
const _errs997 = errors;
if(!(((typeof data668 == "number") && (!(data668 % 1) && !isNaN(data668))) && (isFinite(data668)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/27/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs997){
if((typeof data668 == "number") && (isFinite(data668))){
if(data668 > 10 || isNaN(data668)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/27/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data668 < 1 || isNaN(data668)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/27/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid103 = _errs997 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.says !== undefined){
let data669 = data.says;
const _errs999 = errors;
if(errors === _errs999){
if(typeof data669 === "string"){
if(func2(data669) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/27/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/27/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid103 = _errs999 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.between !== undefined){
let data670 = data.between;
const _errs1001 = errors;
if(errors === _errs1001){
if(Array.isArray(data670)){
if(data670.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/27/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data670.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/27/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid104 = true;
const len37 = data670.length;
for(let i37=0; i37<len37; i37++){
let data671 = data670[i37];
const _errs1003 = errors;
if(!(((typeof data671 == "number") && (!(data671 % 1) && !isNaN(data671))) && (isFinite(data671)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i37,schemaPath:"#/oneOf/27/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1003){
if((typeof data671 == "number") && (isFinite(data671))){
if(data671 < 1 || isNaN(data671)){
validate261.errors = [{instancePath:instancePath+"/between/" + i37,schemaPath:"#/oneOf/27/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid104 = _errs1003 === errors;
if(!valid104){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/27/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid103 = _errs1001 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.succeeded !== undefined){
const _errs1005 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/27/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid103 = _errs1005 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.terminal !== undefined){
const _errs1007 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid103 = _errs1007 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.typedAs !== undefined){
const _errs1008 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid103 = _errs1008 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.whileRunning !== undefined){
const _errs1009 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid103 = _errs1009 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.image !== undefined){
const _errs1010 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid103 = _errs1010 === errors;
}
else {
var valid103 = true;
}
if(valid103){
if(data.from !== undefined){
const _errs1011 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid103 = _errs1011 === errors;
}
else {
var valid103 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/27/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "remove-image"){
const _errs1012 = errors;
if(errors === _errs1012){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1014 = errors;
for(const key28 in data){
if(!(func1.call(schema43.oneOf[28].properties, key28))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs1014 === errors){
if(data.does !== undefined){
const _errs1015 = errors;
if("remove-image" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/28/properties/does/const",keyword:"const",params:{allowedValue: "remove-image"}}];
return false;
}
var valid106 = _errs1015 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.times !== undefined){
let data679 = data.times;
const _errs1016 = errors;
if(!(((typeof data679 == "number") && (!(data679 % 1) && !isNaN(data679))) && (isFinite(data679)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/28/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1016){
if((typeof data679 == "number") && (isFinite(data679))){
if(data679 > 10 || isNaN(data679)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/28/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data679 < 1 || isNaN(data679)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/28/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid106 = _errs1016 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.says !== undefined){
let data680 = data.says;
const _errs1018 = errors;
if(errors === _errs1018){
if(typeof data680 === "string"){
if(func2(data680) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/28/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/28/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid106 = _errs1018 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.between !== undefined){
let data681 = data.between;
const _errs1020 = errors;
if(errors === _errs1020){
if(Array.isArray(data681)){
if(data681.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/28/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data681.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/28/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid107 = true;
const len38 = data681.length;
for(let i38=0; i38<len38; i38++){
let data682 = data681[i38];
const _errs1022 = errors;
if(!(((typeof data682 == "number") && (!(data682 % 1) && !isNaN(data682))) && (isFinite(data682)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i38,schemaPath:"#/oneOf/28/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1022){
if((typeof data682 == "number") && (isFinite(data682))){
if(data682 < 1 || isNaN(data682)){
validate261.errors = [{instancePath:instancePath+"/between/" + i38,schemaPath:"#/oneOf/28/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid107 = _errs1022 === errors;
if(!valid107){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/28/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid106 = _errs1020 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.succeeded !== undefined){
const _errs1024 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/28/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid106 = _errs1024 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.terminal !== undefined){
const _errs1026 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid106 = _errs1026 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.typedAs !== undefined){
const _errs1027 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid106 = _errs1027 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.whileRunning !== undefined){
const _errs1028 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid106 = _errs1028 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.image !== undefined){
const _errs1029 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid106 = _errs1029 === errors;
}
else {
var valid106 = true;
}
if(valid106){
if(data.from !== undefined){
const _errs1030 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid106 = _errs1030 === errors;
}
else {
var valid106 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "volume"){
const _errs1031 = errors;
if(errors === _errs1031){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1033 = errors;
for(const key29 in data){
if(!((((((((key29 === "does") || (key29 === "times")) || (key29 === "says")) || (key29 === "between")) || (key29 === "succeeded")) || (key29 === "terminal")) || (key29 === "typedAs")) || (key29 === "whileRunning"))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs1033 === errors){
if(data.does !== undefined){
const _errs1034 = errors;
if("volume" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/29/properties/does/const",keyword:"const",params:{allowedValue: "volume"}}];
return false;
}
var valid109 = _errs1034 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data.times !== undefined){
let data690 = data.times;
const _errs1035 = errors;
if(!(((typeof data690 == "number") && (!(data690 % 1) && !isNaN(data690))) && (isFinite(data690)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/29/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1035){
if((typeof data690 == "number") && (isFinite(data690))){
if(data690 > 10 || isNaN(data690)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/29/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data690 < 1 || isNaN(data690)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/29/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid109 = _errs1035 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data.says !== undefined){
let data691 = data.says;
const _errs1037 = errors;
if(errors === _errs1037){
if(typeof data691 === "string"){
if(func2(data691) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/29/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/29/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid109 = _errs1037 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data.between !== undefined){
let data692 = data.between;
const _errs1039 = errors;
if(errors === _errs1039){
if(Array.isArray(data692)){
if(data692.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/29/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data692.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/29/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid110 = true;
const len39 = data692.length;
for(let i39=0; i39<len39; i39++){
let data693 = data692[i39];
const _errs1041 = errors;
if(!(((typeof data693 == "number") && (!(data693 % 1) && !isNaN(data693))) && (isFinite(data693)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i39,schemaPath:"#/oneOf/29/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1041){
if((typeof data693 == "number") && (isFinite(data693))){
if(data693 < 1 || isNaN(data693)){
validate261.errors = [{instancePath:instancePath+"/between/" + i39,schemaPath:"#/oneOf/29/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid110 = _errs1041 === errors;
if(!valid110){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/29/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid109 = _errs1039 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data.succeeded !== undefined){
const _errs1043 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/29/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid109 = _errs1043 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data.terminal !== undefined){
const _errs1045 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid109 = _errs1045 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data.typedAs !== undefined){
const _errs1046 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid109 = _errs1046 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data.whileRunning !== undefined){
const _errs1047 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid109 = _errs1047 === errors;
}
else {
var valid109 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/29/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "network"){
const _errs1048 = errors;
if(errors === _errs1048){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1050 = errors;
for(const key30 in data){
if(!((((((((key30 === "does") || (key30 === "times")) || (key30 === "says")) || (key30 === "between")) || (key30 === "succeeded")) || (key30 === "terminal")) || (key30 === "typedAs")) || (key30 === "whileRunning"))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs1050 === errors){
if(data.does !== undefined){
const _errs1051 = errors;
if("network" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/30/properties/does/const",keyword:"const",params:{allowedValue: "network"}}];
return false;
}
var valid112 = _errs1051 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data.times !== undefined){
let data699 = data.times;
const _errs1052 = errors;
if(!(((typeof data699 == "number") && (!(data699 % 1) && !isNaN(data699))) && (isFinite(data699)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/30/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1052){
if((typeof data699 == "number") && (isFinite(data699))){
if(data699 > 10 || isNaN(data699)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/30/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data699 < 1 || isNaN(data699)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/30/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid112 = _errs1052 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data.says !== undefined){
let data700 = data.says;
const _errs1054 = errors;
if(errors === _errs1054){
if(typeof data700 === "string"){
if(func2(data700) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/30/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/30/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid112 = _errs1054 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data.between !== undefined){
let data701 = data.between;
const _errs1056 = errors;
if(errors === _errs1056){
if(Array.isArray(data701)){
if(data701.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/30/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data701.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/30/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid113 = true;
const len40 = data701.length;
for(let i40=0; i40<len40; i40++){
let data702 = data701[i40];
const _errs1058 = errors;
if(!(((typeof data702 == "number") && (!(data702 % 1) && !isNaN(data702))) && (isFinite(data702)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i40,schemaPath:"#/oneOf/30/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1058){
if((typeof data702 == "number") && (isFinite(data702))){
if(data702 < 1 || isNaN(data702)){
validate261.errors = [{instancePath:instancePath+"/between/" + i40,schemaPath:"#/oneOf/30/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid113 = _errs1058 === errors;
if(!valid113){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/30/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid112 = _errs1056 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data.succeeded !== undefined){
const _errs1060 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/30/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid112 = _errs1060 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data.terminal !== undefined){
const _errs1062 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid112 = _errs1062 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data.typedAs !== undefined){
const _errs1063 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid112 = _errs1063 === errors;
}
else {
var valid112 = true;
}
if(valid112){
if(data.whileRunning !== undefined){
const _errs1064 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid112 = _errs1064 === errors;
}
else {
var valid112 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "answer"){
const _errs1065 = errors;
if(errors === _errs1065){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1067 = errors;
for(const key31 in data){
if(!(func1.call(schema43.oneOf[31].properties, key31))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs1067 === errors){
if(data.does !== undefined){
const _errs1068 = errors;
if("answer" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/31/properties/does/const",keyword:"const",params:{allowedValue: "answer"}}];
return false;
}
var valid115 = _errs1068 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.times !== undefined){
let data708 = data.times;
const _errs1069 = errors;
if(!(((typeof data708 == "number") && (!(data708 % 1) && !isNaN(data708))) && (isFinite(data708)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/31/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1069){
if((typeof data708 == "number") && (isFinite(data708))){
if(data708 > 10 || isNaN(data708)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/31/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data708 < 1 || isNaN(data708)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/31/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid115 = _errs1069 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.says !== undefined){
let data709 = data.says;
const _errs1071 = errors;
if(errors === _errs1071){
if(typeof data709 === "string"){
if(func2(data709) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/31/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/31/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid115 = _errs1071 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.between !== undefined){
let data710 = data.between;
const _errs1073 = errors;
if(errors === _errs1073){
if(Array.isArray(data710)){
if(data710.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/31/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data710.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/31/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid116 = true;
const len41 = data710.length;
for(let i41=0; i41<len41; i41++){
let data711 = data710[i41];
const _errs1075 = errors;
if(!(((typeof data711 == "number") && (!(data711 % 1) && !isNaN(data711))) && (isFinite(data711)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i41,schemaPath:"#/oneOf/31/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1075){
if((typeof data711 == "number") && (isFinite(data711))){
if(data711 < 1 || isNaN(data711)){
validate261.errors = [{instancePath:instancePath+"/between/" + i41,schemaPath:"#/oneOf/31/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid116 = _errs1075 === errors;
if(!valid116){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/31/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid115 = _errs1073 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.succeeded !== undefined){
const _errs1077 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/31/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid115 = _errs1077 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.terminal !== undefined){
const _errs1079 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid115 = _errs1079 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.typedAs !== undefined){
const _errs1080 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid115 = _errs1080 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.whileRunning !== undefined){
const _errs1081 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid115 = _errs1081 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.container !== undefined){
const _errs1082 = errors;
if(!(validate220(data.container, {instancePath:instancePath+"/container",parentData:data,parentDataProperty:"container",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid115 = _errs1082 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.image !== undefined){
const _errs1083 = errors;
if(!(validate220(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid115 = _errs1083 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.from !== undefined){
const _errs1084 = errors;
if(!(validate179(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid115 = _errs1084 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.typedImage !== undefined){
const _errs1085 = errors;
if(!(validate179(data.typedImage, {instancePath:instancePath+"/typedImage",parentData:data,parentDataProperty:"typedImage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid115 = _errs1085 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.command !== undefined){
const _errs1086 = errors;
if(!(validate179(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid115 = _errs1086 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.program !== undefined){
const _errs1087 = errors;
if(!(validate179(data.program, {instancePath:instancePath+"/program",parentData:data,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid115 = _errs1087 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.replacesCommand !== undefined){
const _errs1088 = errors;
if(typeof data.replacesCommand !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/replacesCommand",schemaPath:"#/oneOf/31/properties/replacesCommand/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid115 = _errs1088 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.defaultProgram !== undefined){
const _errs1090 = errors;
if(!(validate179(data.defaultProgram, {instancePath:instancePath+"/defaultProgram",parentData:data,parentDataProperty:"defaultProgram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid115 = _errs1090 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.tty !== undefined){
const _errs1091 = errors;
if(typeof data.tty !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/tty",schemaPath:"#/oneOf/31/properties/tty/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid115 = _errs1091 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.starts !== undefined){
const _errs1093 = errors;
if(!(validate177(data.starts, {instancePath:instancePath+"/starts",parentData:data,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid115 = _errs1093 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.memory !== undefined){
const _errs1094 = errors;
if(!(validate185(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid115 = _errs1094 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.cpus !== undefined){
const _errs1095 = errors;
if(!(validate177(data.cpus, {instancePath:instancePath+"/cpus",parentData:data,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid115 = _errs1095 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.published !== undefined){
const _errs1096 = errors;
if(!(validate177(data.published, {instancePath:instancePath+"/published",parentData:data,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid115 = _errs1096 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.hostPort !== undefined){
const _errs1097 = errors;
if(!(validate177(data.hostPort, {instancePath:instancePath+"/hostPort",parentData:data,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid115 = _errs1097 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.containerPort !== undefined){
const _errs1098 = errors;
if(!(validate177(data.containerPort, {instancePath:instancePath+"/containerPort",parentData:data,parentDataProperty:"containerPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid115 = _errs1098 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.volumes !== undefined){
const _errs1099 = errors;
if(!(validate177(data.volumes, {instancePath:instancePath+"/volumes",parentData:data,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid115 = _errs1099 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.showsLimit !== undefined){
const _errs1100 = errors;
if(typeof data.showsLimit !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/showsLimit",schemaPath:"#/oneOf/31/properties/showsLimit/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid115 = _errs1100 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.status !== undefined){
const _errs1102 = errors;
if(!(validate177(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid115 = _errs1102 === errors;
}
else {
var valid115 = true;
}
if(valid115){
if(data.body !== undefined){
const _errs1103 = errors;
if(!(validate179(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid115 = _errs1103 === errors;
}
else {
var valid115 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "denied"){
const _errs1104 = errors;
if(errors === _errs1104){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1106 = errors;
for(const key32 in data){
if(!(func1.call(schema43.oneOf[32].properties, key32))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/32/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs1106 === errors){
if(data.does !== undefined){
const _errs1107 = errors;
if("denied" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/32/properties/does/const",keyword:"const",params:{allowedValue: "denied"}}];
return false;
}
var valid118 = _errs1107 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.times !== undefined){
let data736 = data.times;
const _errs1108 = errors;
if(!(((typeof data736 == "number") && (!(data736 % 1) && !isNaN(data736))) && (isFinite(data736)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/32/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1108){
if((typeof data736 == "number") && (isFinite(data736))){
if(data736 > 10 || isNaN(data736)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/32/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data736 < 1 || isNaN(data736)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/32/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid118 = _errs1108 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.says !== undefined){
let data737 = data.says;
const _errs1110 = errors;
if(errors === _errs1110){
if(typeof data737 === "string"){
if(func2(data737) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/32/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/32/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid118 = _errs1110 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.between !== undefined){
let data738 = data.between;
const _errs1112 = errors;
if(errors === _errs1112){
if(Array.isArray(data738)){
if(data738.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/32/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data738.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/32/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid119 = true;
const len42 = data738.length;
for(let i42=0; i42<len42; i42++){
let data739 = data738[i42];
const _errs1114 = errors;
if(!(((typeof data739 == "number") && (!(data739 % 1) && !isNaN(data739))) && (isFinite(data739)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i42,schemaPath:"#/oneOf/32/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1114){
if((typeof data739 == "number") && (isFinite(data739))){
if(data739 < 1 || isNaN(data739)){
validate261.errors = [{instancePath:instancePath+"/between/" + i42,schemaPath:"#/oneOf/32/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid119 = _errs1114 === errors;
if(!valid119){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/32/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid118 = _errs1112 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.succeeded !== undefined){
const _errs1116 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/32/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid118 = _errs1116 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.terminal !== undefined){
const _errs1118 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid118 = _errs1118 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.typedAs !== undefined){
const _errs1119 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid118 = _errs1119 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.whileRunning !== undefined){
const _errs1120 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid118 = _errs1120 === errors;
}
else {
var valid118 = true;
}
if(valid118){
if(data.why !== undefined){
const _errs1121 = errors;
if(!(validate179(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid118 = _errs1121 === errors;
}
else {
var valid118 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/32/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else if(tag0 === "other"){
const _errs1122 = errors;
if(errors === _errs1122){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1124 = errors;
for(const key33 in data){
if(!((((((((key33 === "does") || (key33 === "times")) || (key33 === "says")) || (key33 === "between")) || (key33 === "succeeded")) || (key33 === "terminal")) || (key33 === "typedAs")) || (key33 === "whileRunning"))){
validate261.errors = [{instancePath,schemaPath:"#/oneOf/33/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs1124 === errors){
if(data.does !== undefined){
const _errs1125 = errors;
if("other" !== data.does){
validate261.errors = [{instancePath:instancePath+"/does",schemaPath:"#/oneOf/33/properties/does/const",keyword:"const",params:{allowedValue: "other"}}];
return false;
}
var valid121 = _errs1125 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data.times !== undefined){
let data746 = data.times;
const _errs1126 = errors;
if(!(((typeof data746 == "number") && (!(data746 % 1) && !isNaN(data746))) && (isFinite(data746)))){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/33/properties/times/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1126){
if((typeof data746 == "number") && (isFinite(data746))){
if(data746 > 10 || isNaN(data746)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/33/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data746 < 1 || isNaN(data746)){
validate261.errors = [{instancePath:instancePath+"/times",schemaPath:"#/oneOf/33/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid121 = _errs1126 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data.says !== undefined){
let data747 = data.says;
const _errs1128 = errors;
if(errors === _errs1128){
if(typeof data747 === "string"){
if(func2(data747) < 1){
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/33/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/says",schemaPath:"#/oneOf/33/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid121 = _errs1128 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data.between !== undefined){
let data748 = data.between;
const _errs1130 = errors;
if(errors === _errs1130){
if(Array.isArray(data748)){
if(data748.length > 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/33/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
if(data748.length < 2){
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/33/properties/between/minItems",keyword:"minItems",params:{limit: 2}}];
return false;
}
else {
var valid122 = true;
const len43 = data748.length;
for(let i43=0; i43<len43; i43++){
let data749 = data748[i43];
const _errs1132 = errors;
if(!(((typeof data749 == "number") && (!(data749 % 1) && !isNaN(data749))) && (isFinite(data749)))){
validate261.errors = [{instancePath:instancePath+"/between/" + i43,schemaPath:"#/oneOf/33/properties/between/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1132){
if((typeof data749 == "number") && (isFinite(data749))){
if(data749 < 1 || isNaN(data749)){
validate261.errors = [{instancePath:instancePath+"/between/" + i43,schemaPath:"#/oneOf/33/properties/between/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid122 = _errs1132 === errors;
if(!valid122){
break;
}
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/between",schemaPath:"#/oneOf/33/properties/between/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid121 = _errs1130 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data.succeeded !== undefined){
const _errs1134 = errors;
if(typeof data.succeeded !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/succeeded",schemaPath:"#/oneOf/33/properties/succeeded/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid121 = _errs1134 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data.terminal !== undefined){
const _errs1136 = errors;
if(!(validate177(data.terminal, {instancePath:instancePath+"/terminal",parentData:data,parentDataProperty:"terminal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid121 = _errs1136 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data.typedAs !== undefined){
const _errs1137 = errors;
if(!(validate220(data.typedAs, {instancePath:instancePath+"/typedAs",parentData:data,parentDataProperty:"typedAs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid121 = _errs1137 === errors;
}
else {
var valid121 = true;
}
if(valid121){
if(data.whileRunning !== undefined){
const _errs1138 = errors;
if(!(validate220(data.whileRunning, {instancePath:instancePath+"/whileRunning",parentData:data,parentDataProperty:"whileRunning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid121 = _errs1138 === errors;
}
else {
var valid121 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/oneOf/33/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props13 !== true){
props13 = true;
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "does", tagValue: tag0}}];
return false;
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "does", tagValue: tag0}}];
return false;
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate261.errors = vErrors;
evaluated0.props = props13;
return errors === 0;
}
validate261.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.does === undefined) && (missing0 = "does")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.does !== undefined){
if(!(Array.isArray(data.does))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(!(validate261(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
else {
var props1 = validate261.evaluated.props;
}
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate217.errors = vErrors;
return false;
}
validate217.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate217.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate216.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate217(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate216.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["find","diagnosis","because"],"properties":{"find":{"$ref":"#/$defs/steps"},"never":{"$ref":"#/$defs/steps"},"order":{"enum":["given","any"]},"diagnosis":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"because":{"type":"string","minLength":1},"hint":{"type":"string","minLength":1}}};

function validate725(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate725.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.find === undefined) && (missing0 = "find")) || ((data.diagnosis === undefined) && (missing0 = "diagnosis"))) || ((data.because === undefined) && (missing0 = "because"))){
validate725.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "find") || (key0 === "never")) || (key0 === "order")) || (key0 === "diagnosis")) || (key0 === "because")) || (key0 === "hint"))){
validate725.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.find !== undefined){
const _errs2 = errors;
if(!(validate216(data.find, {instancePath:instancePath+"/find",parentData:data,parentDataProperty:"find",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.never !== undefined){
const _errs3 = errors;
if(!(validate216(data.never, {instancePath:instancePath+"/never",parentData:data,parentDataProperty:"never",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order !== undefined){
let data2 = data.order;
const _errs4 = errors;
if(!((data2 === "given") || (data2 === "any"))){
validate725.errors = [{instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema44.properties.order.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnosis !== undefined){
let data3 = data.diagnosis;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
validate725.errors = [{instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate725.errors = [{instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data4 = data.because;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate725.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate725.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hint !== undefined){
let data5 = data.hint;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate725.errors = [{instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate725.errors = [{instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate725.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate725.errors = vErrors;
return errors === 0;
}
validate725.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern13 = new RegExp("^/", "u");
const pattern18 = new RegExp("^[A-Za-z0-9._-]+\\.grader\\.ts$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.points === undefined) && (missing0 = "points"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.points !== undefined){
const _errs4 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "answer"){
const _errs5 = errors;
if(errors === _errs5){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.port === undefined) && (missing1 = "port")){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(func1.call(schema27.oneOf[0].properties, key0))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data.kind !== undefined){
const _errs8 = errors;
if("answer" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "answer"}}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs9 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.title !== undefined){
const _errs10 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.points !== undefined){
const _errs11 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.needs !== undefined){
const _errs12 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.hints !== undefined){
const _errs13 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.learn !== undefined){
const _errs14 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.hidden !== undefined){
const _errs15 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.port !== undefined){
let data11 = data.port;
const _errs16 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate82.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/0/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
validate82.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/0/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate82.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/0/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.path !== undefined){
let data12 = data.path;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data12 === "string"){
if(!pattern13.test(data12)){
validate82.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/0/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.within !== undefined){
let data13 = data.within;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/0/properties/within/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/0/properties/within/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.status !== undefined){
let data14 = data.status;
const _errs22 = errors;
if(errors === _errs22){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if((data14.below === undefined) && (missing2 = "below")){
validate82.errors = [{instancePath:instancePath+"/status",schemaPath:"#/oneOf/0/properties/status/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs24 = errors;
for(const key1 in data14){
if(!(key1 === "below")){
validate82.errors = [{instancePath:instancePath+"/status",schemaPath:"#/oneOf/0/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data14.below !== undefined){
let data15 = data14.below;
const _errs25 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate82.errors = [{instancePath:instancePath+"/status/below",schemaPath:"#/oneOf/0/properties/status/properties/below/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs25){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 600 || isNaN(data15)){
validate82.errors = [{instancePath:instancePath+"/status/below",schemaPath:"#/oneOf/0/properties/status/properties/below/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}}];
return false;
}
else {
if(data15 < 100 || isNaN(data15)){
validate82.errors = [{instancePath:instancePath+"/status/below",schemaPath:"#/oneOf/0/properties/status/properties/below/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}}];
return false;
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/status",schemaPath:"#/oneOf/0/properties/status/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.body !== undefined){
let data16 = data.body;
const _errs27 = errors;
if(errors === _errs27){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
validate82.errors = [{instancePath:instancePath+"/body",schemaPath:"#/oneOf/0/properties/body/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data16){
if(!((((((key2 === "equals") || (key2 === "contains")) || (key2 === "matches")) || (key2 === "says")) || (key2 === "excludes")) || (key2 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/body",schemaPath:"#/oneOf/0/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs29 === errors){
if(data16.equals !== undefined){
const _errs30 = errors;
if(typeof data16.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/body/equals",schemaPath:"#/oneOf/0/properties/body/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.contains !== undefined){
const _errs32 = errors;
if(typeof data16.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/body/contains",schemaPath:"#/oneOf/0/properties/body/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.matches !== undefined){
let data19 = data16.matches;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data19 === "string"){
if(!(formats0(data19))){
validate82.errors = [{instancePath:instancePath+"/body/matches",schemaPath:"#/oneOf/0/properties/body/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/body/matches",schemaPath:"#/oneOf/0/properties/body/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.says !== undefined){
const _errs36 = errors;
if(typeof data16.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/body/says",schemaPath:"#/oneOf/0/properties/body/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.excludes !== undefined){
const _errs38 = errors;
if(typeof data16.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/body/excludes",schemaPath:"#/oneOf/0/properties/body/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.ignoreCase !== undefined){
const _errs40 = errors;
if(typeof data16.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/body/ignoreCase",schemaPath:"#/oneOf/0/properties/body/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs40 === errors;
}
else {
var valid5 = true;
}
if(valid5){
let missing3;
if(data16.says !== undefined && ((data16.matches === undefined) && (missing3 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/body",schemaPath:"#/oneOf/0/properties/body/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing3,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/body",schemaPath:"#/oneOf/0/properties/body/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.image !== undefined){
let data23 = data.image;
const _errs42 = errors;
if(!((data23 === "any") || (data23 === "built"))){
validate82.errors = [{instancePath:instancePath+"/image",schemaPath:"#/oneOf/0/properties/image/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[0].properties.image.enum}}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.again !== undefined){
const _errs43 = errors;
if(typeof data.again !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/again",schemaPath:"#/oneOf/0/properties/again/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "build"){
const _errs45 = errors;
if(errors === _errs45){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs47 = errors;
for(const key3 in data){
if(!((((((((key3 === "kind") || (key3 === "id")) || (key3 === "title")) || (key3 === "points")) || (key3 === "needs")) || (key3 === "hints")) || (key3 === "learn")) || (key3 === "hidden"))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs47 === errors){
if(data.kind !== undefined){
const _errs48 = errors;
if("build" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "build"}}];
return false;
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.id !== undefined){
const _errs49 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid7 = _errs49 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.title !== undefined){
const _errs50 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid7 = _errs50 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.points !== undefined){
const _errs51 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.needs !== undefined){
const _errs52 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid7 = _errs52 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.hints !== undefined){
const _errs53 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.learn !== undefined){
const _errs54 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid7 = _errs54 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.hidden !== undefined){
const _errs55 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid7 = _errs55 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cache"){
const _errs56 = errors;
const _errs58 = errors;
const _errs59 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.baseline === undefined) && (missing4 = "baseline")) || ((data.edit === undefined) && (missing4 = "edit"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid9 = _errs59 === errors;
if(valid9){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/2/not",keyword:"not",params:{}}];
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
const _errs60 = errors;
let valid10 = false;
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.baseline === undefined) && (missing5 = "baseline")){
const err1 = {instancePath,schemaPath:"#/oneOf/2/anyOf/0/required",keyword:"required",params:{missingProperty: missing5}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs61 === errors;
valid10 = valid10 || _valid0;
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.edit === undefined) && (missing6 = "edit")){
const err2 = {instancePath,schemaPath:"#/oneOf/2/anyOf/1/required",keyword:"required",params:{missingProperty: missing6}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs62 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const err3 = {instancePath,schemaPath:"#/oneOf/2/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(errors === _errs56){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs63 = errors;
for(const key4 in data){
if(!(func1.call(schema27.oneOf[2].properties, key4))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data.kind !== undefined){
const _errs64 = errors;
if("cache" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cache"}}];
return false;
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.id !== undefined){
const _errs65 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.title !== undefined){
const _errs66 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.points !== undefined){
const _errs67 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.needs !== undefined){
const _errs68 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid11 = _errs68 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.hints !== undefined){
const _errs69 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.learn !== undefined){
const _errs70 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid11 = _errs70 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.hidden !== undefined){
const _errs71 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.baseline !== undefined){
const _errs72 = errors;
if("starter" !== data.baseline){
validate82.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/oneOf/2/properties/baseline/const",keyword:"const",params:{allowedValue: "starter"}}];
return false;
}
var valid11 = _errs72 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.edit !== undefined){
let data42 = data.edit;
const _errs73 = errors;
const _errs75 = errors;
let valid12 = false;
let passing0 = null;
const _errs76 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing7;
if((data42.append === undefined) && (missing7 = "append")){
const err4 = {instancePath:instancePath+"/edit",schemaPath:"#/oneOf/2/properties/edit/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs76 === errors;
if(_valid1){
valid12 = true;
passing0 = 0;
}
const _errs77 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing8;
if((data42.set === undefined) && (missing8 = "set")){
const err5 = {instancePath:instancePath+"/edit",schemaPath:"#/oneOf/2/properties/edit/oneOf/1/required",keyword:"required",params:{missingProperty: missing8}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs77 === errors;
if(_valid1 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err6 = {instancePath:instancePath+"/edit",schemaPath:"#/oneOf/2/properties/edit/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
if(errors === _errs73){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing9;
if((data42.file === undefined) && (missing9 = "file")){
validate82.errors = [{instancePath:instancePath+"/edit",schemaPath:"#/oneOf/2/properties/edit/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs78 = errors;
for(const key5 in data42){
if(!(((key5 === "file") || (key5 === "append")) || (key5 === "set"))){
validate82.errors = [{instancePath:instancePath+"/edit",schemaPath:"#/oneOf/2/properties/edit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs78 === errors){
if(data42.file !== undefined){
let data43 = data42.file;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data43 === "string"){
if(func2(data43) < 1){
validate82.errors = [{instancePath:instancePath+"/edit/file",schemaPath:"#/oneOf/2/properties/edit/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/edit/file",schemaPath:"#/oneOf/2/properties/edit/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs79 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data42.append !== undefined){
let data44 = data42.append;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data44 === "string"){
if(func2(data44) < 1){
validate82.errors = [{instancePath:instancePath+"/edit/append",schemaPath:"#/oneOf/2/properties/edit/properties/append/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/edit/append",schemaPath:"#/oneOf/2/properties/edit/properties/append/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid13 = _errs81 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data42.set !== undefined){
let data45 = data42.set;
const _errs83 = errors;
if(errors === _errs83){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length < 1){
validate82.errors = [{instancePath:instancePath+"/edit/set",schemaPath:"#/oneOf/2/properties/edit/properties/set/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/edit/set",schemaPath:"#/oneOf/2/properties/edit/properties/set/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid13 = _errs83 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/edit",schemaPath:"#/oneOf/2/properties/edit/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid11 = _errs73 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.keeps !== undefined){
let data46 = data.keeps;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data46 === "string"){
if(func2(data46) < 1){
validate82.errors = [{instancePath:instancePath+"/keeps",schemaPath:"#/oneOf/2/properties/keeps/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/keeps",schemaPath:"#/oneOf/2/properties/keeps/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid11 = _errs85 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.control !== undefined){
let data47 = data.control;
const _errs87 = errors;
const _errs89 = errors;
let valid14 = false;
let passing1 = null;
const _errs90 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing10;
if((data47.append === undefined) && (missing10 = "append")){
const err7 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/2/properties/control/oneOf/0/required",keyword:"required",params:{missingProperty: missing10}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs90 === errors;
if(_valid2){
valid14 = true;
passing1 = 0;
}
const _errs91 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing11;
if((data47.set === undefined) && (missing11 = "set")){
const err8 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/2/properties/control/oneOf/1/required",keyword:"required",params:{missingProperty: missing11}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid2 = _errs91 === errors;
if(_valid2 && valid14){
valid14 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid14 = true;
passing1 = 1;
}
}
if(!valid14){
const err9 = {instancePath:instancePath+"/control",schemaPath:"#/oneOf/2/properties/control/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
if(errors === _errs87){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing12;
if((data47.file === undefined) && (missing12 = "file")){
validate82.errors = [{instancePath:instancePath+"/control",schemaPath:"#/oneOf/2/properties/control/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs92 = errors;
for(const key6 in data47){
if(!(((key6 === "file") || (key6 === "append")) || (key6 === "set"))){
validate82.errors = [{instancePath:instancePath+"/control",schemaPath:"#/oneOf/2/properties/control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs92 === errors){
if(data47.file !== undefined){
let data48 = data47.file;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data48 === "string"){
if(func2(data48) < 1){
validate82.errors = [{instancePath:instancePath+"/control/file",schemaPath:"#/oneOf/2/properties/control/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/control/file",schemaPath:"#/oneOf/2/properties/control/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs93 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data47.append !== undefined){
let data49 = data47.append;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data49 === "string"){
if(func2(data49) < 1){
validate82.errors = [{instancePath:instancePath+"/control/append",schemaPath:"#/oneOf/2/properties/control/properties/append/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/control/append",schemaPath:"#/oneOf/2/properties/control/properties/append/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data47.set !== undefined){
let data50 = data47.set;
const _errs97 = errors;
if(errors === _errs97){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(Object.keys(data50).length < 1){
validate82.errors = [{instancePath:instancePath+"/control/set",schemaPath:"#/oneOf/2/properties/control/properties/set/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/control/set",schemaPath:"#/oneOf/2/properties/control/properties/set/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/control",schemaPath:"#/oneOf/2/properties/control/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid11 = _errs87 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.then !== undefined){
let data51 = data.then;
const _errs99 = errors;
if(errors === _errs99){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(Object.keys(data51).length < 1){
validate82.errors = [{instancePath:instancePath+"/then",schemaPath:"#/oneOf/2/properties/then/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data51){
if(!(((key7 === "port") || (key7 === "log")) || (key7 === "within"))){
validate82.errors = [{instancePath:instancePath+"/then",schemaPath:"#/oneOf/2/properties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs101 === errors){
if(data51.port !== undefined){
let data52 = data51.port;
const _errs102 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate82.errors = [{instancePath:instancePath+"/then/port",schemaPath:"#/oneOf/2/properties/then/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs102){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 65535 || isNaN(data52)){
validate82.errors = [{instancePath:instancePath+"/then/port",schemaPath:"#/oneOf/2/properties/then/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data52 < 1 || isNaN(data52)){
validate82.errors = [{instancePath:instancePath+"/then/port",schemaPath:"#/oneOf/2/properties/then/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid16 = _errs102 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data51.log !== undefined){
let data53 = data51.log;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data53 === "string"){
if(func2(data53) < 1){
validate82.errors = [{instancePath:instancePath+"/then/log",schemaPath:"#/oneOf/2/properties/then/properties/log/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/then/log",schemaPath:"#/oneOf/2/properties/then/properties/log/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs104 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data51.within !== undefined){
let data54 = data51.within;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
validate82.errors = [{instancePath:instancePath+"/then/within",schemaPath:"#/oneOf/2/properties/then/properties/within/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/then/within",schemaPath:"#/oneOf/2/properties/then/properties/within/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs106 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/then",schemaPath:"#/oneOf/2/properties/then/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid11 = _errs99 === errors;
}
else {
var valid11 = true;
}
if(valid11){
let missing13;
if(data.keeps !== undefined && ((data.edit === undefined) && (missing13 = "edit"))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/2/dependentRequired",keyword:"dependentRequired",params:{property: "keeps",
    missingProperty: missing13,
    depsCount: 1,
    deps: "edit"}}];
return false;
}
else {
if(data.control !== undefined && ((data.keeps === undefined) && (missing13 = "keeps"))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/2/dependentRequired",keyword:"dependentRequired",params:{property: "control",
    missingProperty: missing13,
    depsCount: 1,
    deps: "keeps"}}];
return false;
}
else {
if(data.then !== undefined && ((data.edit === undefined) && (missing13 = "edit"))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/2/dependentRequired",keyword:"dependentRequired",params:{property: "then",
    missingProperty: missing13,
    depsCount: 1,
    deps: "edit"}}];
return false;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "command"){
const _errs108 = errors;
if(errors === _errs108){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs110 = errors;
for(const key8 in data){
if(!(func1.call(schema27.oneOf[3].properties, key8))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs110 === errors){
if(data.kind !== undefined){
const _errs111 = errors;
if("command" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "command"}}];
return false;
}
var valid18 = _errs111 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.id !== undefined){
const _errs112 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid18 = _errs112 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.title !== undefined){
const _errs113 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid18 = _errs113 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.points !== undefined){
const _errs114 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid18 = _errs114 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.needs !== undefined){
const _errs115 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid18 = _errs115 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.hints !== undefined){
const _errs116 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid18 = _errs116 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.learn !== undefined){
const _errs117 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid18 = _errs117 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.hidden !== undefined){
const _errs118 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid18 = _errs118 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.command !== undefined){
let data63 = data.command;
const _errs119 = errors;
if(errors === _errs119){
if(Array.isArray(data63)){
if(data63.length < 1){
validate82.errors = [{instancePath:instancePath+"/command",schemaPath:"#/oneOf/3/properties/command/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid19 = true;
const len0 = data63.length;
for(let i0=0; i0<len0; i0++){
const _errs121 = errors;
if(typeof data63[i0] !== "string"){
validate82.errors = [{instancePath:instancePath+"/command/" + i0,schemaPath:"#/oneOf/3/properties/command/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs121 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/command",schemaPath:"#/oneOf/3/properties/command/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid18 = _errs119 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.entrypoint !== undefined){
let data65 = data.entrypoint;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data65)){
if(data65.length < 1){
validate82.errors = [{instancePath:instancePath+"/entrypoint",schemaPath:"#/oneOf/3/properties/entrypoint/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid20 = true;
const len1 = data65.length;
for(let i1=0; i1<len1; i1++){
const _errs125 = errors;
if(typeof data65[i1] !== "string"){
validate82.errors = [{instancePath:instancePath+"/entrypoint/" + i1,schemaPath:"#/oneOf/3/properties/entrypoint/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs125 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/entrypoint",schemaPath:"#/oneOf/3/properties/entrypoint/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid18 = _errs123 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.stdin !== undefined){
const _errs127 = errors;
if(typeof data.stdin !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/3/properties/stdin/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs127 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.exitCode !== undefined){
let data68 = data.exitCode;
const _errs129 = errors;
const _errs130 = errors;
let valid21 = false;
let passing2 = null;
const _errs131 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err10 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/3/properties/exitCode/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs131){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 255 || isNaN(data68)){
const err11 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/3/properties/exitCode/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data68 < 0 || isNaN(data68)){
const err12 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/3/properties/exitCode/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid3 = _errs131 === errors;
if(_valid3){
valid21 = true;
passing2 = 0;
}
const _errs133 = errors;
if(errors === _errs133){
if(Array.isArray(data68)){
if(data68.length < 1){
const err13 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/3/properties/exitCode/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
var valid22 = true;
const len2 = data68.length;
for(let i2=0; i2<len2; i2++){
let data69 = data68[i2];
const _errs135 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err14 = {instancePath:instancePath+"/exitCode/" + i2,schemaPath:"#/oneOf/3/properties/exitCode/oneOf/1/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(errors === _errs135){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 255 || isNaN(data69)){
const err15 = {instancePath:instancePath+"/exitCode/" + i2,schemaPath:"#/oneOf/3/properties/exitCode/oneOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data69 < 0 || isNaN(data69)){
const err16 = {instancePath:instancePath+"/exitCode/" + i2,schemaPath:"#/oneOf/3/properties/exitCode/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var valid22 = _errs135 === errors;
if(!valid22){
break;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/3/properties/exitCode/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs133 === errors;
if(_valid3 && valid21){
valid21 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid21 = true;
passing2 = 1;
}
const _errs137 = errors;
if("any" !== data68){
const err18 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/3/properties/exitCode/oneOf/2/const",keyword:"const",params:{allowedValue: "any"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs137 === errors;
if(_valid3 && valid21){
valid21 = false;
passing2 = [passing2, 2];
}
else {
if(_valid3){
valid21 = true;
passing2 = 2;
}
}
}
if(!valid21){
const err19 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/3/properties/exitCode/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
var valid18 = _errs129 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.stdout !== undefined){
let data70 = data.stdout;
const _errs138 = errors;
if(errors === _errs138){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(Object.keys(data70).length < 1){
validate82.errors = [{instancePath:instancePath+"/stdout",schemaPath:"#/oneOf/3/properties/stdout/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs140 = errors;
for(const key9 in data70){
if(!((((((key9 === "equals") || (key9 === "contains")) || (key9 === "matches")) || (key9 === "says")) || (key9 === "excludes")) || (key9 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/stdout",schemaPath:"#/oneOf/3/properties/stdout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs140 === errors){
if(data70.equals !== undefined){
const _errs141 = errors;
if(typeof data70.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdout/equals",schemaPath:"#/oneOf/3/properties/stdout/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs141 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data70.contains !== undefined){
const _errs143 = errors;
if(typeof data70.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdout/contains",schemaPath:"#/oneOf/3/properties/stdout/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs143 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data70.matches !== undefined){
let data73 = data70.matches;
const _errs145 = errors;
if(errors === _errs145){
if(errors === _errs145){
if(typeof data73 === "string"){
if(!(formats0(data73))){
validate82.errors = [{instancePath:instancePath+"/stdout/matches",schemaPath:"#/oneOf/3/properties/stdout/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/stdout/matches",schemaPath:"#/oneOf/3/properties/stdout/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid23 = _errs145 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data70.says !== undefined){
const _errs147 = errors;
if(typeof data70.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdout/says",schemaPath:"#/oneOf/3/properties/stdout/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs147 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data70.excludes !== undefined){
const _errs149 = errors;
if(typeof data70.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdout/excludes",schemaPath:"#/oneOf/3/properties/stdout/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs149 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data70.ignoreCase !== undefined){
const _errs151 = errors;
if(typeof data70.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/stdout/ignoreCase",schemaPath:"#/oneOf/3/properties/stdout/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid23 = _errs151 === errors;
}
else {
var valid23 = true;
}
if(valid23){
let missing14;
if(data70.says !== undefined && ((data70.matches === undefined) && (missing14 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/stdout",schemaPath:"#/oneOf/3/properties/stdout/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing14,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/stdout",schemaPath:"#/oneOf/3/properties/stdout/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs138 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.stderr !== undefined){
let data77 = data.stderr;
const _errs153 = errors;
if(errors === _errs153){
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(Object.keys(data77).length < 1){
validate82.errors = [{instancePath:instancePath+"/stderr",schemaPath:"#/oneOf/3/properties/stderr/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs155 = errors;
for(const key10 in data77){
if(!((((((key10 === "equals") || (key10 === "contains")) || (key10 === "matches")) || (key10 === "says")) || (key10 === "excludes")) || (key10 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/stderr",schemaPath:"#/oneOf/3/properties/stderr/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs155 === errors){
if(data77.equals !== undefined){
const _errs156 = errors;
if(typeof data77.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/stderr/equals",schemaPath:"#/oneOf/3/properties/stderr/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs156 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data77.contains !== undefined){
const _errs158 = errors;
if(typeof data77.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/stderr/contains",schemaPath:"#/oneOf/3/properties/stderr/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs158 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data77.matches !== undefined){
let data80 = data77.matches;
const _errs160 = errors;
if(errors === _errs160){
if(errors === _errs160){
if(typeof data80 === "string"){
if(!(formats0(data80))){
validate82.errors = [{instancePath:instancePath+"/stderr/matches",schemaPath:"#/oneOf/3/properties/stderr/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/stderr/matches",schemaPath:"#/oneOf/3/properties/stderr/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid24 = _errs160 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data77.says !== undefined){
const _errs162 = errors;
if(typeof data77.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/stderr/says",schemaPath:"#/oneOf/3/properties/stderr/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs162 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data77.excludes !== undefined){
const _errs164 = errors;
if(typeof data77.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/stderr/excludes",schemaPath:"#/oneOf/3/properties/stderr/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs164 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data77.ignoreCase !== undefined){
const _errs166 = errors;
if(typeof data77.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/stderr/ignoreCase",schemaPath:"#/oneOf/3/properties/stderr/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid24 = _errs166 === errors;
}
else {
var valid24 = true;
}
if(valid24){
let missing15;
if(data77.says !== undefined && ((data77.matches === undefined) && (missing15 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/stderr",schemaPath:"#/oneOf/3/properties/stderr/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing15,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/stderr",schemaPath:"#/oneOf/3/properties/stderr/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs153 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.within !== undefined){
let data84 = data.within;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data84 === "string"){
if(!pattern6.test(data84)){
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/3/properties/within/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/3/properties/within/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs168 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "dockerfile"){
const _errs170 = errors;
const _errs172 = errors;
let valid26 = false;
const _errs173 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if((data.forbid === undefined) && (missing16 = "forbid")){
const err20 = {instancePath,schemaPath:"#/oneOf/4/anyOf/0/required",keyword:"required",params:{missingProperty: missing16}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid4 = _errs173 === errors;
valid26 = valid26 || _valid4;
const _errs174 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.require === undefined) && (missing17 = "require")){
const err21 = {instancePath,schemaPath:"#/oneOf/4/anyOf/1/required",keyword:"required",params:{missingProperty: missing17}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid4 = _errs174 === errors;
valid26 = valid26 || _valid4;
if(!valid26){
const err22 = {instancePath,schemaPath:"#/oneOf/4/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
if(errors === _errs170){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs175 = errors;
for(const key11 in data){
if(!(func1.call(schema27.oneOf[4].properties, key11))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs175 === errors){
if(data.kind !== undefined){
const _errs176 = errors;
if("dockerfile" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "dockerfile"}}];
return false;
}
var valid27 = _errs176 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.id !== undefined){
const _errs177 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid27 = _errs177 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.title !== undefined){
const _errs178 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid27 = _errs178 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.points !== undefined){
const _errs179 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid27 = _errs179 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.needs !== undefined){
const _errs180 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid27 = _errs180 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.hints !== undefined){
const _errs181 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid27 = _errs181 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.learn !== undefined){
const _errs182 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid27 = _errs182 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.hidden !== undefined){
const _errs183 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid27 = _errs183 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.forbid !== undefined){
let data93 = data.forbid;
const _errs184 = errors;
if(errors === _errs184){
if(Array.isArray(data93)){
if(data93.length < 1){
validate82.errors = [{instancePath:instancePath+"/forbid",schemaPath:"#/oneOf/4/properties/forbid/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid28 = true;
const len3 = data93.length;
for(let i3=0; i3<len3; i3++){
let data94 = data93[i3];
const _errs186 = errors;
if(errors === _errs186){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing18;
if((data94.instruction === undefined) && (missing18 = "instruction")){
validate82.errors = [{instancePath:instancePath+"/forbid/" + i3,schemaPath:"#/oneOf/4/properties/forbid/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs188 = errors;
for(const key12 in data94){
if(!(((key12 === "instruction") || (key12 === "matches")) || (key12 === "message"))){
validate82.errors = [{instancePath:instancePath+"/forbid/" + i3,schemaPath:"#/oneOf/4/properties/forbid/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs188 === errors){
if(data94.instruction !== undefined){
let data95 = data94.instruction;
const _errs189 = errors;
if(!((((((((((((((((((data95 === "FROM") || (data95 === "RUN")) || (data95 === "CMD")) || (data95 === "LABEL")) || (data95 === "MAINTAINER")) || (data95 === "EXPOSE")) || (data95 === "ENV")) || (data95 === "ADD")) || (data95 === "COPY")) || (data95 === "ENTRYPOINT")) || (data95 === "VOLUME")) || (data95 === "USER")) || (data95 === "WORKDIR")) || (data95 === "ARG")) || (data95 === "ONBUILD")) || (data95 === "STOPSIGNAL")) || (data95 === "HEALTHCHECK")) || (data95 === "SHELL"))){
validate82.errors = [{instancePath:instancePath+"/forbid/" + i3+"/instruction",schemaPath:"#/oneOf/4/properties/forbid/items/properties/instruction/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[4].properties.forbid.items.properties.instruction.enum}}];
return false;
}
var valid29 = _errs189 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data94.matches !== undefined){
let data96 = data94.matches;
const _errs190 = errors;
if(errors === _errs190){
if(errors === _errs190){
if(typeof data96 === "string"){
if(!(formats0(data96))){
validate82.errors = [{instancePath:instancePath+"/forbid/" + i3+"/matches",schemaPath:"#/oneOf/4/properties/forbid/items/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/forbid/" + i3+"/matches",schemaPath:"#/oneOf/4/properties/forbid/items/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid29 = _errs190 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data94.message !== undefined){
const _errs192 = errors;
if(typeof data94.message !== "string"){
validate82.errors = [{instancePath:instancePath+"/forbid/" + i3+"/message",schemaPath:"#/oneOf/4/properties/forbid/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid29 = _errs192 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/forbid/" + i3,schemaPath:"#/oneOf/4/properties/forbid/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid28 = _errs186 === errors;
if(!valid28){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/forbid",schemaPath:"#/oneOf/4/properties/forbid/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid27 = _errs184 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.require !== undefined){
let data98 = data.require;
const _errs194 = errors;
if(errors === _errs194){
if(Array.isArray(data98)){
if(data98.length < 1){
validate82.errors = [{instancePath:instancePath+"/require",schemaPath:"#/oneOf/4/properties/require/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid30 = true;
const len4 = data98.length;
for(let i4=0; i4<len4; i4++){
let data99 = data98[i4];
const _errs196 = errors;
if(errors === _errs196){
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
let missing19;
if((data99.instruction === undefined) && (missing19 = "instruction")){
validate82.errors = [{instancePath:instancePath+"/require/" + i4,schemaPath:"#/oneOf/4/properties/require/items/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs198 = errors;
for(const key13 in data99){
if(!(((key13 === "instruction") || (key13 === "matches")) || (key13 === "message"))){
validate82.errors = [{instancePath:instancePath+"/require/" + i4,schemaPath:"#/oneOf/4/properties/require/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs198 === errors){
if(data99.instruction !== undefined){
let data100 = data99.instruction;
const _errs199 = errors;
if(!((((((((((((((((((data100 === "FROM") || (data100 === "RUN")) || (data100 === "CMD")) || (data100 === "LABEL")) || (data100 === "MAINTAINER")) || (data100 === "EXPOSE")) || (data100 === "ENV")) || (data100 === "ADD")) || (data100 === "COPY")) || (data100 === "ENTRYPOINT")) || (data100 === "VOLUME")) || (data100 === "USER")) || (data100 === "WORKDIR")) || (data100 === "ARG")) || (data100 === "ONBUILD")) || (data100 === "STOPSIGNAL")) || (data100 === "HEALTHCHECK")) || (data100 === "SHELL"))){
validate82.errors = [{instancePath:instancePath+"/require/" + i4+"/instruction",schemaPath:"#/oneOf/4/properties/require/items/properties/instruction/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[4].properties.require.items.properties.instruction.enum}}];
return false;
}
var valid31 = _errs199 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data99.matches !== undefined){
let data101 = data99.matches;
const _errs200 = errors;
if(errors === _errs200){
if(errors === _errs200){
if(typeof data101 === "string"){
if(!(formats0(data101))){
validate82.errors = [{instancePath:instancePath+"/require/" + i4+"/matches",schemaPath:"#/oneOf/4/properties/require/items/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/require/" + i4+"/matches",schemaPath:"#/oneOf/4/properties/require/items/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid31 = _errs200 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data99.message !== undefined){
const _errs202 = errors;
if(typeof data99.message !== "string"){
validate82.errors = [{instancePath:instancePath+"/require/" + i4+"/message",schemaPath:"#/oneOf/4/properties/require/items/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid31 = _errs202 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/require/" + i4,schemaPath:"#/oneOf/4/properties/require/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid30 = _errs196 === errors;
if(!valid30){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/require",schemaPath:"#/oneOf/4/properties/require/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid27 = _errs194 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "exec"){
const _errs204 = errors;
if(errors === _errs204){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((data.command === undefined) && (missing20 = "command")){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs206 = errors;
for(const key14 in data){
if(!(func1.call(schema27.oneOf[5].properties, key14))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs206 === errors){
if(data.kind !== undefined){
const _errs207 = errors;
if("exec" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "exec"}}];
return false;
}
var valid33 = _errs207 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.id !== undefined){
const _errs208 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid33 = _errs208 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.title !== undefined){
const _errs209 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid33 = _errs209 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.points !== undefined){
const _errs210 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid33 = _errs210 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.needs !== undefined){
const _errs211 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid33 = _errs211 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.hints !== undefined){
const _errs212 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid33 = _errs212 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.learn !== undefined){
const _errs213 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid33 = _errs213 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.hidden !== undefined){
const _errs214 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid33 = _errs214 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.command !== undefined){
let data111 = data.command;
const _errs215 = errors;
if(errors === _errs215){
if(Array.isArray(data111)){
if(data111.length < 1){
validate82.errors = [{instancePath:instancePath+"/command",schemaPath:"#/oneOf/5/properties/command/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid34 = true;
const len5 = data111.length;
for(let i5=0; i5<len5; i5++){
const _errs217 = errors;
if(typeof data111[i5] !== "string"){
validate82.errors = [{instancePath:instancePath+"/command/" + i5,schemaPath:"#/oneOf/5/properties/command/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs217 === errors;
if(!valid34){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/command",schemaPath:"#/oneOf/5/properties/command/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid33 = _errs215 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.stdin !== undefined){
const _errs219 = errors;
if(typeof data.stdin !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/5/properties/stdin/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs219 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.user !== undefined){
const _errs221 = errors;
if(typeof data.user !== "string"){
validate82.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/5/properties/user/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid33 = _errs221 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.exitCode !== undefined){
let data115 = data.exitCode;
const _errs223 = errors;
const _errs224 = errors;
let valid35 = false;
let passing3 = null;
const _errs225 = errors;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err23 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/5/properties/exitCode/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(errors === _errs225){
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 255 || isNaN(data115)){
const err24 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/5/properties/exitCode/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data115 < 0 || isNaN(data115)){
const err25 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/5/properties/exitCode/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid5 = _errs225 === errors;
if(_valid5){
valid35 = true;
passing3 = 0;
}
const _errs227 = errors;
if(errors === _errs227){
if(Array.isArray(data115)){
if(data115.length < 1){
const err26 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/5/properties/exitCode/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
var valid36 = true;
const len6 = data115.length;
for(let i6=0; i6<len6; i6++){
let data116 = data115[i6];
const _errs229 = errors;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err27 = {instancePath:instancePath+"/exitCode/" + i6,schemaPath:"#/oneOf/5/properties/exitCode/oneOf/1/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(errors === _errs229){
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 255 || isNaN(data116)){
const err28 = {instancePath:instancePath+"/exitCode/" + i6,schemaPath:"#/oneOf/5/properties/exitCode/oneOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data116 < 0 || isNaN(data116)){
const err29 = {instancePath:instancePath+"/exitCode/" + i6,schemaPath:"#/oneOf/5/properties/exitCode/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var valid36 = _errs229 === errors;
if(!valid36){
break;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/5/properties/exitCode/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid5 = _errs227 === errors;
if(_valid5 && valid35){
valid35 = false;
passing3 = [passing3, 1];
}
else {
if(_valid5){
valid35 = true;
passing3 = 1;
}
const _errs231 = errors;
if("any" !== data115){
const err31 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/5/properties/exitCode/oneOf/2/const",keyword:"const",params:{allowedValue: "any"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid5 = _errs231 === errors;
if(_valid5 && valid35){
valid35 = false;
passing3 = [passing3, 2];
}
else {
if(_valid5){
valid35 = true;
passing3 = 2;
}
}
}
if(!valid35){
const err32 = {instancePath:instancePath+"/exitCode",schemaPath:"#/oneOf/5/properties/exitCode/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs223 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.stdout !== undefined){
let data117 = data.stdout;
const _errs232 = errors;
if(errors === _errs232){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(Object.keys(data117).length < 1){
validate82.errors = [{instancePath:instancePath+"/stdout",schemaPath:"#/oneOf/5/properties/stdout/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs234 = errors;
for(const key15 in data117){
if(!((((((key15 === "equals") || (key15 === "contains")) || (key15 === "matches")) || (key15 === "says")) || (key15 === "excludes")) || (key15 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/stdout",schemaPath:"#/oneOf/5/properties/stdout/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs234 === errors){
if(data117.equals !== undefined){
const _errs235 = errors;
if(typeof data117.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdout/equals",schemaPath:"#/oneOf/5/properties/stdout/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs235 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.contains !== undefined){
const _errs237 = errors;
if(typeof data117.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdout/contains",schemaPath:"#/oneOf/5/properties/stdout/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs237 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.matches !== undefined){
let data120 = data117.matches;
const _errs239 = errors;
if(errors === _errs239){
if(errors === _errs239){
if(typeof data120 === "string"){
if(!(formats0(data120))){
validate82.errors = [{instancePath:instancePath+"/stdout/matches",schemaPath:"#/oneOf/5/properties/stdout/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/stdout/matches",schemaPath:"#/oneOf/5/properties/stdout/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid37 = _errs239 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.says !== undefined){
const _errs241 = errors;
if(typeof data117.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdout/says",schemaPath:"#/oneOf/5/properties/stdout/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs241 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.excludes !== undefined){
const _errs243 = errors;
if(typeof data117.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/stdout/excludes",schemaPath:"#/oneOf/5/properties/stdout/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid37 = _errs243 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data117.ignoreCase !== undefined){
const _errs245 = errors;
if(typeof data117.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/stdout/ignoreCase",schemaPath:"#/oneOf/5/properties/stdout/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid37 = _errs245 === errors;
}
else {
var valid37 = true;
}
if(valid37){
let missing21;
if(data117.says !== undefined && ((data117.matches === undefined) && (missing21 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/stdout",schemaPath:"#/oneOf/5/properties/stdout/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing21,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/stdout",schemaPath:"#/oneOf/5/properties/stdout/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid33 = _errs232 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.stderr !== undefined){
let data124 = data.stderr;
const _errs247 = errors;
if(errors === _errs247){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(Object.keys(data124).length < 1){
validate82.errors = [{instancePath:instancePath+"/stderr",schemaPath:"#/oneOf/5/properties/stderr/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs249 = errors;
for(const key16 in data124){
if(!((((((key16 === "equals") || (key16 === "contains")) || (key16 === "matches")) || (key16 === "says")) || (key16 === "excludes")) || (key16 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/stderr",schemaPath:"#/oneOf/5/properties/stderr/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs249 === errors){
if(data124.equals !== undefined){
const _errs250 = errors;
if(typeof data124.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/stderr/equals",schemaPath:"#/oneOf/5/properties/stderr/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs250 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data124.contains !== undefined){
const _errs252 = errors;
if(typeof data124.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/stderr/contains",schemaPath:"#/oneOf/5/properties/stderr/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs252 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data124.matches !== undefined){
let data127 = data124.matches;
const _errs254 = errors;
if(errors === _errs254){
if(errors === _errs254){
if(typeof data127 === "string"){
if(!(formats0(data127))){
validate82.errors = [{instancePath:instancePath+"/stderr/matches",schemaPath:"#/oneOf/5/properties/stderr/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/stderr/matches",schemaPath:"#/oneOf/5/properties/stderr/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid38 = _errs254 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data124.says !== undefined){
const _errs256 = errors;
if(typeof data124.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/stderr/says",schemaPath:"#/oneOf/5/properties/stderr/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs256 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data124.excludes !== undefined){
const _errs258 = errors;
if(typeof data124.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/stderr/excludes",schemaPath:"#/oneOf/5/properties/stderr/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid38 = _errs258 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data124.ignoreCase !== undefined){
const _errs260 = errors;
if(typeof data124.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/stderr/ignoreCase",schemaPath:"#/oneOf/5/properties/stderr/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid38 = _errs260 === errors;
}
else {
var valid38 = true;
}
if(valid38){
let missing22;
if(data124.says !== undefined && ((data124.matches === undefined) && (missing22 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/stderr",schemaPath:"#/oneOf/5/properties/stderr/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing22,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/stderr",schemaPath:"#/oneOf/5/properties/stderr/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid33 = _errs247 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.within !== undefined){
let data131 = data.within;
const _errs262 = errors;
if(errors === _errs262){
if(typeof data131 === "string"){
if(!pattern6.test(data131)){
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/5/properties/within/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/5/properties/within/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid33 = _errs262 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.livesBy !== undefined){
let data132 = data.livesBy;
const _errs264 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
validate82.errors = [{instancePath:instancePath+"/livesBy",schemaPath:"#/oneOf/5/properties/livesBy/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs264){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 65535 || isNaN(data132)){
validate82.errors = [{instancePath:instancePath+"/livesBy",schemaPath:"#/oneOf/5/properties/livesBy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data132 < 1 || isNaN(data132)){
validate82.errors = [{instancePath:instancePath+"/livesBy",schemaPath:"#/oneOf/5/properties/livesBy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid33 = _errs264 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "grader"){
const _errs266 = errors;
if(errors === _errs266){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.file === undefined) && (missing23 = "file")){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs268 = errors;
for(const key17 in data){
if(!(func1.call(schema27.oneOf[6].properties, key17))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs268 === errors){
if(data.kind !== undefined){
const _errs269 = errors;
if("grader" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "grader"}}];
return false;
}
var valid40 = _errs269 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.id !== undefined){
const _errs270 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid40 = _errs270 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.title !== undefined){
const _errs271 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid40 = _errs271 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.points !== undefined){
const _errs272 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid40 = _errs272 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.needs !== undefined){
const _errs273 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid40 = _errs273 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.hints !== undefined){
const _errs274 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid40 = _errs274 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.learn !== undefined){
const _errs275 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid40 = _errs275 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.hidden !== undefined){
const _errs276 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid40 = _errs276 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.file !== undefined){
let data141 = data.file;
const _errs277 = errors;
if(errors === _errs277){
if(typeof data141 === "string"){
if(!pattern18.test(data141)){
validate82.errors = [{instancePath:instancePath+"/file",schemaPath:"#/oneOf/6/properties/file/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+\\.grader\\.ts$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/file",schemaPath:"#/oneOf/6/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid40 = _errs277 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.test !== undefined){
let data142 = data.test;
const _errs279 = errors;
if(errors === _errs279){
if(typeof data142 === "string"){
if(func2(data142) < 1){
validate82.errors = [{instancePath:instancePath+"/test",schemaPath:"#/oneOf/6/properties/test/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/test",schemaPath:"#/oneOf/6/properties/test/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid40 = _errs279 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "http"){
const _errs281 = errors;
if(errors === _errs281){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.port === undefined) && (missing24 = "port")){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs283 = errors;
for(const key18 in data){
if(!(func1.call(schema27.oneOf[7].properties, key18))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs283 === errors){
if(data.kind !== undefined){
const _errs284 = errors;
if("http" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "http"}}];
return false;
}
var valid42 = _errs284 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.id !== undefined){
const _errs285 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid42 = _errs285 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.title !== undefined){
const _errs286 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid42 = _errs286 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.points !== undefined){
const _errs287 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid42 = _errs287 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.needs !== undefined){
const _errs288 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid42 = _errs288 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.hints !== undefined){
const _errs289 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid42 = _errs289 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.learn !== undefined){
const _errs290 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid42 = _errs290 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.hidden !== undefined){
const _errs291 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid42 = _errs291 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.port !== undefined){
let data151 = data.port;
const _errs292 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
validate82.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/7/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs292){
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 65535 || isNaN(data151)){
validate82.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/7/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data151 < 1 || isNaN(data151)){
validate82.errors = [{instancePath:instancePath+"/port",schemaPath:"#/oneOf/7/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid42 = _errs292 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.path !== undefined){
let data152 = data.path;
const _errs294 = errors;
if(errors === _errs294){
if(typeof data152 === "string"){
if(!pattern13.test(data152)){
validate82.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/7/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/7/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs294 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.within !== undefined){
let data153 = data.within;
const _errs296 = errors;
if(errors === _errs296){
if(typeof data153 === "string"){
if(!pattern6.test(data153)){
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/7/properties/within/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/7/properties/within/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs296 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.status !== undefined){
let data154 = data.status;
const _errs298 = errors;
const _errs299 = errors;
let valid43 = false;
let passing4 = null;
const _errs300 = errors;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(errors === _errs300){
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 599 || isNaN(data154)){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
if(data154 < 100 || isNaN(data154)){
const err35 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
var _valid6 = _errs300 === errors;
if(_valid6){
valid43 = true;
passing4 = 0;
}
const _errs302 = errors;
if(errors === _errs302){
if(Array.isArray(data154)){
if(data154.length < 1){
const err36 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
var valid44 = true;
const len7 = data154.length;
for(let i7=0; i7<len7; i7++){
let data155 = data154[i7];
const _errs304 = errors;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err37 = {instancePath:instancePath+"/status/" + i7,schemaPath:"#/oneOf/7/properties/status/oneOf/1/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(errors === _errs304){
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 599 || isNaN(data155)){
const err38 = {instancePath:instancePath+"/status/" + i7,schemaPath:"#/oneOf/7/properties/status/oneOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data155 < 100 || isNaN(data155)){
const err39 = {instancePath:instancePath+"/status/" + i7,schemaPath:"#/oneOf/7/properties/status/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
var valid44 = _errs304 === errors;
if(!valid44){
break;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid6 = _errs302 === errors;
if(_valid6 && valid43){
valid43 = false;
passing4 = [passing4, 1];
}
else {
if(_valid6){
valid43 = true;
passing4 = 1;
}
const _errs306 = errors;
if(errors === _errs306){
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
let missing25;
if((data154.below === undefined) && (missing25 = "below")){
const err41 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf/2/required",keyword:"required",params:{missingProperty: missing25}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
const _errs308 = errors;
for(const key19 in data154){
if(!(key19 === "below")){
const err42 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break;
}
}
if(_errs308 === errors){
if(data154.below !== undefined){
let data156 = data154.below;
const _errs309 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
const err43 = {instancePath:instancePath+"/status/below",schemaPath:"#/oneOf/7/properties/status/oneOf/2/properties/below/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(errors === _errs309){
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 > 599 || isNaN(data156)){
const err44 = {instancePath:instancePath+"/status/below",schemaPath:"#/oneOf/7/properties/status/oneOf/2/properties/below/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data156 < 100 || isNaN(data156)){
const err45 = {instancePath:instancePath+"/status/below",schemaPath:"#/oneOf/7/properties/status/oneOf/2/properties/below/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var _valid6 = _errs306 === errors;
if(_valid6 && valid43){
valid43 = false;
passing4 = [passing4, 2];
}
else {
if(_valid6){
valid43 = true;
passing4 = 2;
}
}
}
if(!valid43){
const err47 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
}
var valid42 = _errs298 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.headers !== undefined){
let data157 = data.headers;
const _errs311 = errors;
if(errors === _errs311){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key20 in data157){
let data158 = data157[key20];
const _errs314 = errors;
if(errors === _errs314){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(Object.keys(data158).length < 1){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/7/properties/headers/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs316 = errors;
for(const key21 in data158){
if(!((((((key21 === "equals") || (key21 === "contains")) || (key21 === "matches")) || (key21 === "says")) || (key21 === "excludes")) || (key21 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/7/properties/headers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs316 === errors){
if(data158.equals !== undefined){
const _errs317 = errors;
if(typeof data158.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/equals",schemaPath:"#/oneOf/7/properties/headers/additionalProperties/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs317 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data158.contains !== undefined){
const _errs319 = errors;
if(typeof data158.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/contains",schemaPath:"#/oneOf/7/properties/headers/additionalProperties/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs319 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data158.matches !== undefined){
let data161 = data158.matches;
const _errs321 = errors;
if(errors === _errs321){
if(errors === _errs321){
if(typeof data161 === "string"){
if(!(formats0(data161))){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/matches",schemaPath:"#/oneOf/7/properties/headers/additionalProperties/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/matches",schemaPath:"#/oneOf/7/properties/headers/additionalProperties/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid47 = _errs321 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data158.says !== undefined){
const _errs323 = errors;
if(typeof data158.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/says",schemaPath:"#/oneOf/7/properties/headers/additionalProperties/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs323 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data158.excludes !== undefined){
const _errs325 = errors;
if(typeof data158.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/excludes",schemaPath:"#/oneOf/7/properties/headers/additionalProperties/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid47 = _errs325 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data158.ignoreCase !== undefined){
const _errs327 = errors;
if(typeof data158.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignoreCase",schemaPath:"#/oneOf/7/properties/headers/additionalProperties/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid47 = _errs327 === errors;
}
else {
var valid47 = true;
}
if(valid47){
let missing26;
if(data158.says !== undefined && ((data158.matches === undefined) && (missing26 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/7/properties/headers/additionalProperties/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing26,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/7/properties/headers/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid46 = _errs314 === errors;
if(!valid46){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/headers",schemaPath:"#/oneOf/7/properties/headers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs311 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.body !== undefined){
let data165 = data.body;
const _errs329 = errors;
if(errors === _errs329){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(Object.keys(data165).length < 1){
validate82.errors = [{instancePath:instancePath+"/body",schemaPath:"#/oneOf/7/properties/body/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs331 = errors;
for(const key22 in data165){
if(!((((((key22 === "equals") || (key22 === "contains")) || (key22 === "matches")) || (key22 === "says")) || (key22 === "excludes")) || (key22 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/body",schemaPath:"#/oneOf/7/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs331 === errors){
if(data165.equals !== undefined){
const _errs332 = errors;
if(typeof data165.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/body/equals",schemaPath:"#/oneOf/7/properties/body/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs332 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data165.contains !== undefined){
const _errs334 = errors;
if(typeof data165.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/body/contains",schemaPath:"#/oneOf/7/properties/body/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs334 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data165.matches !== undefined){
let data168 = data165.matches;
const _errs336 = errors;
if(errors === _errs336){
if(errors === _errs336){
if(typeof data168 === "string"){
if(!(formats0(data168))){
validate82.errors = [{instancePath:instancePath+"/body/matches",schemaPath:"#/oneOf/7/properties/body/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/body/matches",schemaPath:"#/oneOf/7/properties/body/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid48 = _errs336 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data165.says !== undefined){
const _errs338 = errors;
if(typeof data165.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/body/says",schemaPath:"#/oneOf/7/properties/body/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs338 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data165.excludes !== undefined){
const _errs340 = errors;
if(typeof data165.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/body/excludes",schemaPath:"#/oneOf/7/properties/body/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs340 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data165.ignoreCase !== undefined){
const _errs342 = errors;
if(typeof data165.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/body/ignoreCase",schemaPath:"#/oneOf/7/properties/body/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid48 = _errs342 === errors;
}
else {
var valid48 = true;
}
if(valid48){
let missing27;
if(data165.says !== undefined && ((data165.matches === undefined) && (missing27 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/body",schemaPath:"#/oneOf/7/properties/body/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing27,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/body",schemaPath:"#/oneOf/7/properties/body/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid42 = _errs329 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.requests !== undefined){
let data172 = data.requests;
const _errs344 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
validate82.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/oneOf/7/properties/requests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs344){
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 20 || isNaN(data172)){
validate82.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/oneOf/7/properties/requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}}];
return false;
}
else {
if(data172 < 1 || isNaN(data172)){
validate82.errors = [{instancePath:instancePath+"/requests",schemaPath:"#/oneOf/7/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid42 = _errs344 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.steadyFor !== undefined){
let data173 = data.steadyFor;
const _errs346 = errors;
if(errors === _errs346){
if(typeof data173 === "string"){
if(!pattern6.test(data173)){
validate82.errors = [{instancePath:instancePath+"/steadyFor",schemaPath:"#/oneOf/7/properties/steadyFor/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/steadyFor",schemaPath:"#/oneOf/7/properties/steadyFor/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid42 = _errs346 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "image"){
const _errs348 = errors;
const _errs350 = errors;
let valid50 = false;
const _errs351 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((data.workingFolder === undefined) && (missing28 = "workingFolder")){
const err48 = {instancePath,schemaPath:"#/oneOf/8/anyOf/0/required",keyword:"required",params:{missingProperty: missing28}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid7 = _errs351 === errors;
valid50 = valid50 || _valid7;
const _errs352 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((data.user === undefined) && (missing29 = "user")){
const err49 = {instancePath,schemaPath:"#/oneOf/8/anyOf/1/required",keyword:"required",params:{missingProperty: missing29}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid7 = _errs352 === errors;
valid50 = valid50 || _valid7;
const _errs353 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((data.size === undefined) && (missing30 = "size")){
const err50 = {instancePath,schemaPath:"#/oneOf/8/anyOf/2/required",keyword:"required",params:{missingProperty: missing30}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid7 = _errs353 === errors;
valid50 = valid50 || _valid7;
const _errs354 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.files === undefined) && (missing31 = "files")){
const err51 = {instancePath,schemaPath:"#/oneOf/8/anyOf/3/required",keyword:"required",params:{missingProperty: missing31}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid7 = _errs354 === errors;
valid50 = valid50 || _valid7;
const _errs355 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((data.exposes === undefined) && (missing32 = "exposes")){
const err52 = {instancePath,schemaPath:"#/oneOf/8/anyOf/4/required",keyword:"required",params:{missingProperty: missing32}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid7 = _errs355 === errors;
valid50 = valid50 || _valid7;
const _errs356 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((data.keepsOutOf === undefined) && (missing33 = "keepsOutOf")){
const err53 = {instancePath,schemaPath:"#/oneOf/8/anyOf/5/required",keyword:"required",params:{missingProperty: missing33}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid7 = _errs356 === errors;
valid50 = valid50 || _valid7;
if(!valid50){
const err54 = {instancePath,schemaPath:"#/oneOf/8/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs350;
if(vErrors !== null){
if(_errs350){
vErrors.length = _errs350;
}
else {
vErrors = null;
}
}
}
if(errors === _errs348){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs357 = errors;
for(const key23 in data){
if(!(func1.call(schema27.oneOf[8].properties, key23))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs357 === errors){
if(data.kind !== undefined){
const _errs358 = errors;
if("image" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "image"}}];
return false;
}
var valid51 = _errs358 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.id !== undefined){
const _errs359 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid51 = _errs359 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.title !== undefined){
const _errs360 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid51 = _errs360 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.points !== undefined){
const _errs361 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid51 = _errs361 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.needs !== undefined){
const _errs362 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid51 = _errs362 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.hints !== undefined){
const _errs363 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid51 = _errs363 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.learn !== undefined){
const _errs364 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid51 = _errs364 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.hidden !== undefined){
const _errs365 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid51 = _errs365 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.workingFolder !== undefined){
let data182 = data.workingFolder;
const _errs366 = errors;
if(errors === _errs366){
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(Object.keys(data182).length < 1){
validate82.errors = [{instancePath:instancePath+"/workingFolder",schemaPath:"#/oneOf/8/properties/workingFolder/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs368 = errors;
for(const key24 in data182){
if(!((key24 === "absolute") || (key24 === "not"))){
validate82.errors = [{instancePath:instancePath+"/workingFolder",schemaPath:"#/oneOf/8/properties/workingFolder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs368 === errors){
if(data182.absolute !== undefined){
const _errs369 = errors;
if(true !== data182.absolute){
validate82.errors = [{instancePath:instancePath+"/workingFolder/absolute",schemaPath:"#/oneOf/8/properties/workingFolder/properties/absolute/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid52 = _errs369 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data182.not !== undefined){
let data184 = data182.not;
const _errs370 = errors;
if(errors === _errs370){
if(Array.isArray(data184)){
if(data184.length < 1){
validate82.errors = [{instancePath:instancePath+"/workingFolder/not",schemaPath:"#/oneOf/8/properties/workingFolder/properties/not/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid53 = true;
const len8 = data184.length;
for(let i8=0; i8<len8; i8++){
const _errs372 = errors;
if(typeof data184[i8] !== "string"){
validate82.errors = [{instancePath:instancePath+"/workingFolder/not/" + i8,schemaPath:"#/oneOf/8/properties/workingFolder/properties/not/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid53 = _errs372 === errors;
if(!valid53){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/workingFolder/not",schemaPath:"#/oneOf/8/properties/workingFolder/properties/not/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid52 = _errs370 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/workingFolder",schemaPath:"#/oneOf/8/properties/workingFolder/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid51 = _errs366 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.user !== undefined){
let data186 = data.user;
const _errs374 = errors;
if(errors === _errs374){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(Object.keys(data186).length < 1){
validate82.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/8/properties/user/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs376 = errors;
for(const key25 in data186){
if(!(key25 === "not")){
validate82.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/8/properties/user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs376 === errors){
if(data186.not !== undefined){
let data187 = data186.not;
const _errs377 = errors;
if(errors === _errs377){
if(Array.isArray(data187)){
if(data187.length < 1){
validate82.errors = [{instancePath:instancePath+"/user/not",schemaPath:"#/oneOf/8/properties/user/properties/not/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid55 = true;
const len9 = data187.length;
for(let i9=0; i9<len9; i9++){
const _errs379 = errors;
if(typeof data187[i9] !== "string"){
validate82.errors = [{instancePath:instancePath+"/user/not/" + i9,schemaPath:"#/oneOf/8/properties/user/properties/not/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid55 = _errs379 === errors;
if(!valid55){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/user/not",schemaPath:"#/oneOf/8/properties/user/properties/not/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/user",schemaPath:"#/oneOf/8/properties/user/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid51 = _errs374 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.size !== undefined){
let data189 = data.size;
const _errs381 = errors;
if(errors === _errs381){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(Object.keys(data189).length < 1){
validate82.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/8/properties/size/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs383 = errors;
for(const key26 in data189){
if(!(key26 === "atMost")){
validate82.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/8/properties/size/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs383 === errors){
if(data189.atMost !== undefined){
let data190 = data189.atMost;
const _errs384 = errors;
if(errors === _errs384){
if(typeof data190 === "string"){
if(!pattern8.test(data190)){
validate82.errors = [{instancePath:instancePath+"/size/atMost",schemaPath:"#/oneOf/8/properties/size/properties/atMost/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/size/atMost",schemaPath:"#/oneOf/8/properties/size/properties/atMost/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/size",schemaPath:"#/oneOf/8/properties/size/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid51 = _errs381 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.files !== undefined){
let data191 = data.files;
const _errs386 = errors;
if(errors === _errs386){
if(Array.isArray(data191)){
if(data191.length < 1){
validate82.errors = [{instancePath:instancePath+"/files",schemaPath:"#/oneOf/8/properties/files/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid57 = true;
const len10 = data191.length;
for(let i10=0; i10<len10; i10++){
let data192 = data191[i10];
const _errs388 = errors;
if(errors === _errs388){
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
let missing34;
if((data192.path === undefined) && (missing34 = "path")){
validate82.errors = [{instancePath:instancePath+"/files/" + i10,schemaPath:"#/oneOf/8/properties/files/items/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs390 = errors;
for(const key27 in data192){
if(!(((key27 === "path") || (key27 === "exists")) || (key27 === "contents"))){
validate82.errors = [{instancePath:instancePath+"/files/" + i10,schemaPath:"#/oneOf/8/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs390 === errors){
if(data192.path !== undefined){
let data193 = data192.path;
const _errs391 = errors;
if(errors === _errs391){
if(typeof data193 === "string"){
if(!pattern13.test(data193)){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/path",schemaPath:"#/oneOf/8/properties/files/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/path",schemaPath:"#/oneOf/8/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid58 = _errs391 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data192.exists !== undefined){
const _errs393 = errors;
if(typeof data192.exists !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/exists",schemaPath:"#/oneOf/8/properties/files/items/properties/exists/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid58 = _errs393 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data192.contents !== undefined){
let data195 = data192.contents;
const _errs395 = errors;
if(errors === _errs395){
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(Object.keys(data195).length < 1){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs397 = errors;
for(const key28 in data195){
if(!((((((key28 === "equals") || (key28 === "contains")) || (key28 === "matches")) || (key28 === "says")) || (key28 === "excludes")) || (key28 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs397 === errors){
if(data195.equals !== undefined){
const _errs398 = errors;
if(typeof data195.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents/equals",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs398 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data195.contains !== undefined){
const _errs400 = errors;
if(typeof data195.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents/contains",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs400 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data195.matches !== undefined){
let data198 = data195.matches;
const _errs402 = errors;
if(errors === _errs402){
if(errors === _errs402){
if(typeof data198 === "string"){
if(!(formats0(data198))){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents/matches",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents/matches",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid59 = _errs402 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data195.says !== undefined){
const _errs404 = errors;
if(typeof data195.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents/says",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs404 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data195.excludes !== undefined){
const _errs406 = errors;
if(typeof data195.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents/excludes",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs406 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data195.ignoreCase !== undefined){
const _errs408 = errors;
if(typeof data195.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents/ignoreCase",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid59 = _errs408 === errors;
}
else {
var valid59 = true;
}
if(valid59){
let missing35;
if(data195.says !== undefined && ((data195.matches === undefined) && (missing35 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing35,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/files/" + i10+"/contents",schemaPath:"#/oneOf/8/properties/files/items/properties/contents/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid58 = _errs395 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/files/" + i10,schemaPath:"#/oneOf/8/properties/files/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid57 = _errs388 === errors;
if(!valid57){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/files",schemaPath:"#/oneOf/8/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid51 = _errs386 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.exposes !== undefined){
let data202 = data.exposes;
const _errs410 = errors;
if(errors === _errs410){
if(Array.isArray(data202)){
if(data202.length < 1){
validate82.errors = [{instancePath:instancePath+"/exposes",schemaPath:"#/oneOf/8/properties/exposes/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid60 = true;
const len11 = data202.length;
for(let i11=0; i11<len11; i11++){
let data203 = data202[i11];
const _errs412 = errors;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
validate82.errors = [{instancePath:instancePath+"/exposes/" + i11,schemaPath:"#/oneOf/8/properties/exposes/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs412){
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 > 65535 || isNaN(data203)){
validate82.errors = [{instancePath:instancePath+"/exposes/" + i11,schemaPath:"#/oneOf/8/properties/exposes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data203 < 1 || isNaN(data203)){
validate82.errors = [{instancePath:instancePath+"/exposes/" + i11,schemaPath:"#/oneOf/8/properties/exposes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid60 = _errs412 === errors;
if(!valid60){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/exposes",schemaPath:"#/oneOf/8/properties/exposes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid51 = _errs410 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data.keepsOutOf !== undefined){
let data204 = data.keepsOutOf;
const _errs414 = errors;
if(errors === _errs414){
if(typeof data204 === "string"){
if(!pattern13.test(data204)){
validate82.errors = [{instancePath:instancePath+"/keepsOutOf",schemaPath:"#/oneOf/8/properties/keepsOutOf/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/keepsOutOf",schemaPath:"#/oneOf/8/properties/keepsOutOf/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid51 = _errs414 === errors;
}
else {
var valid51 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "isolation"){
const _errs416 = errors;
if(errors === _errs416){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing36;
if(((data.write === undefined) && (missing36 = "write")) || ((data.path === undefined) && (missing36 = "path"))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs418 = errors;
for(const key29 in data){
if(!(func1.call(schema27.oneOf[9].properties, key29))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs418 === errors){
if(data.kind !== undefined){
const _errs419 = errors;
if("isolation" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "isolation"}}];
return false;
}
var valid62 = _errs419 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.id !== undefined){
const _errs420 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid62 = _errs420 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.title !== undefined){
const _errs421 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid62 = _errs421 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.points !== undefined){
const _errs422 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid62 = _errs422 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.needs !== undefined){
const _errs423 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid62 = _errs423 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.hints !== undefined){
const _errs424 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid62 = _errs424 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.learn !== undefined){
const _errs425 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid62 = _errs425 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.hidden !== undefined){
const _errs426 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid62 = _errs426 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.write !== undefined){
let data213 = data.write;
const _errs427 = errors;
if(errors === _errs427){
if(Array.isArray(data213)){
if(data213.length < 1){
validate82.errors = [{instancePath:instancePath+"/write",schemaPath:"#/oneOf/9/properties/write/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid63 = true;
const len12 = data213.length;
for(let i12=0; i12<len12; i12++){
const _errs429 = errors;
if(typeof data213[i12] !== "string"){
validate82.errors = [{instancePath:instancePath+"/write/" + i12,schemaPath:"#/oneOf/9/properties/write/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid63 = _errs429 === errors;
if(!valid63){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/write",schemaPath:"#/oneOf/9/properties/write/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid62 = _errs427 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.path !== undefined){
let data215 = data.path;
const _errs431 = errors;
if(errors === _errs431){
if(typeof data215 === "string"){
if(!pattern13.test(data215)){
validate82.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/9/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/path",schemaPath:"#/oneOf/9/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid62 = _errs431 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.process !== undefined){
let data216 = data.process;
const _errs433 = errors;
if(errors === _errs433){
if(Array.isArray(data216)){
if(data216.length < 1){
validate82.errors = [{instancePath:instancePath+"/process",schemaPath:"#/oneOf/9/properties/process/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid64 = true;
const len13 = data216.length;
for(let i13=0; i13<len13; i13++){
const _errs435 = errors;
if(typeof data216[i13] !== "string"){
validate82.errors = [{instancePath:instancePath+"/process/" + i13,schemaPath:"#/oneOf/9/properties/process/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid64 = _errs435 === errors;
if(!valid64){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/process",schemaPath:"#/oneOf/9/properties/process/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid62 = _errs433 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.command !== undefined){
let data218 = data.command;
const _errs437 = errors;
if(errors === _errs437){
if(Array.isArray(data218)){
if(data218.length < 1){
validate82.errors = [{instancePath:instancePath+"/command",schemaPath:"#/oneOf/9/properties/command/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid65 = true;
const len14 = data218.length;
for(let i14=0; i14<len14; i14++){
const _errs439 = errors;
if(typeof data218[i14] !== "string"){
validate82.errors = [{instancePath:instancePath+"/command/" + i14,schemaPath:"#/oneOf/9/properties/command/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs439 === errors;
if(!valid65){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/command",schemaPath:"#/oneOf/9/properties/command/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid62 = _errs437 === errors;
}
else {
var valid62 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "logs"){
const _errs441 = errors;
if(errors === _errs441){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if((data.text === undefined) && (missing37 = "text")){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs443 = errors;
for(const key30 in data){
if(!(func1.call(schema27.oneOf[10].properties, key30))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs443 === errors){
if(data.kind !== undefined){
const _errs444 = errors;
if("logs" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "logs"}}];
return false;
}
var valid67 = _errs444 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.id !== undefined){
const _errs445 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid67 = _errs445 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.title !== undefined){
const _errs446 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid67 = _errs446 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.points !== undefined){
const _errs447 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid67 = _errs447 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.needs !== undefined){
const _errs448 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid67 = _errs448 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.hints !== undefined){
const _errs449 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid67 = _errs449 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.learn !== undefined){
const _errs450 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid67 = _errs450 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.hidden !== undefined){
const _errs451 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid67 = _errs451 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.stream !== undefined){
let data228 = data.stream;
const _errs452 = errors;
if(!(((data228 === "stdout") || (data228 === "stderr")) || (data228 === "both"))){
validate82.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/oneOf/10/properties/stream/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[10].properties.stream.enum}}];
return false;
}
var valid67 = _errs452 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.text !== undefined){
let data229 = data.text;
const _errs453 = errors;
if(errors === _errs453){
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(Object.keys(data229).length < 1){
validate82.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/10/properties/text/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs455 = errors;
for(const key31 in data229){
if(!((((((key31 === "equals") || (key31 === "contains")) || (key31 === "matches")) || (key31 === "says")) || (key31 === "excludes")) || (key31 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/10/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs455 === errors){
if(data229.equals !== undefined){
const _errs456 = errors;
if(typeof data229.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/text/equals",schemaPath:"#/oneOf/10/properties/text/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs456 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data229.contains !== undefined){
const _errs458 = errors;
if(typeof data229.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/text/contains",schemaPath:"#/oneOf/10/properties/text/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs458 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data229.matches !== undefined){
let data232 = data229.matches;
const _errs460 = errors;
if(errors === _errs460){
if(errors === _errs460){
if(typeof data232 === "string"){
if(!(formats0(data232))){
validate82.errors = [{instancePath:instancePath+"/text/matches",schemaPath:"#/oneOf/10/properties/text/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/text/matches",schemaPath:"#/oneOf/10/properties/text/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid68 = _errs460 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data229.says !== undefined){
const _errs462 = errors;
if(typeof data229.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/text/says",schemaPath:"#/oneOf/10/properties/text/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs462 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data229.excludes !== undefined){
const _errs464 = errors;
if(typeof data229.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/text/excludes",schemaPath:"#/oneOf/10/properties/text/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid68 = _errs464 === errors;
}
else {
var valid68 = true;
}
if(valid68){
if(data229.ignoreCase !== undefined){
const _errs466 = errors;
if(typeof data229.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/text/ignoreCase",schemaPath:"#/oneOf/10/properties/text/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid68 = _errs466 === errors;
}
else {
var valid68 = true;
}
if(valid68){
let missing38;
if(data229.says !== undefined && ((data229.matches === undefined) && (missing38 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/10/properties/text/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing38,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/10/properties/text/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid67 = _errs453 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.within !== undefined){
let data236 = data.within;
const _errs468 = errors;
if(errors === _errs468){
if(typeof data236 === "string"){
if(!pattern6.test(data236)){
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/10/properties/within/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/10/properties/within/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid67 = _errs468 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "state"){
const _errs470 = errors;
const _errs472 = errors;
let valid70 = false;
const _errs473 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing39;
if((data.containers === undefined) && (missing39 = "containers")){
const err55 = {instancePath,schemaPath:"#/oneOf/11/anyOf/0/required",keyword:"required",params:{missingProperty: missing39}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid8 = _errs473 === errors;
valid70 = valid70 || _valid8;
const _errs474 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing40;
if((data.images === undefined) && (missing40 = "images")){
const err56 = {instancePath,schemaPath:"#/oneOf/11/anyOf/1/required",keyword:"required",params:{missingProperty: missing40}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid8 = _errs474 === errors;
valid70 = valid70 || _valid8;
if(!valid70){
const err57 = {instancePath,schemaPath:"#/oneOf/11/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs472;
if(vErrors !== null){
if(_errs472){
vErrors.length = _errs472;
}
else {
vErrors = null;
}
}
}
if(errors === _errs470){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs475 = errors;
for(const key32 in data){
if(!(func1.call(schema27.oneOf[11].properties, key32))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs475 === errors){
if(data.kind !== undefined){
const _errs476 = errors;
if("state" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "state"}}];
return false;
}
var valid71 = _errs476 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.id !== undefined){
const _errs477 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid71 = _errs477 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.title !== undefined){
const _errs478 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid71 = _errs478 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.points !== undefined){
const _errs479 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid71 = _errs479 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.needs !== undefined){
const _errs480 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid71 = _errs480 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.hints !== undefined){
const _errs481 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid71 = _errs481 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.learn !== undefined){
const _errs482 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid71 = _errs482 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.hidden !== undefined){
const _errs483 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid71 = _errs483 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.containers !== undefined){
let data245 = data.containers;
const _errs484 = errors;
if(errors === _errs484){
if(Array.isArray(data245)){
if(data245.length < 1){
validate82.errors = [{instancePath:instancePath+"/containers",schemaPath:"#/oneOf/11/properties/containers/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid72 = true;
const len15 = data245.length;
for(let i15=0; i15<len15; i15++){
let data246 = data245[i15];
const _errs486 = errors;
if(errors === _errs486){
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
if(Object.keys(data246).length < 1){
validate82.errors = [{instancePath:instancePath+"/containers/" + i15,schemaPath:"#/oneOf/11/properties/containers/items/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs488 = errors;
for(const key33 in data246){
if(!(func1.call(schema27.oneOf[11].properties.containers.items.properties, key33))){
validate82.errors = [{instancePath:instancePath+"/containers/" + i15,schemaPath:"#/oneOf/11/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs488 === errors){
if(data246.count !== undefined){
const _errs489 = errors;
if(!(validate177(data246.count, {instancePath:instancePath+"/containers/" + i15+"/count",parentData:data246,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid73 = _errs489 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.says !== undefined){
let data248 = data246.says;
const _errs490 = errors;
if(errors === _errs490){
if(typeof data248 === "string"){
if(func2(data248) < 1){
validate82.errors = [{instancePath:instancePath+"/containers/" + i15+"/says",schemaPath:"#/oneOf/11/properties/containers/items/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/containers/" + i15+"/says",schemaPath:"#/oneOf/11/properties/containers/items/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid73 = _errs490 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.name !== undefined){
const _errs492 = errors;
if(!(validate179(data246.name, {instancePath:instancePath+"/containers/" + i15+"/name",parentData:data246,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid73 = _errs492 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.state !== undefined){
let data250 = data246.state;
const _errs493 = errors;
const _errs494 = errors;
let valid74 = false;
let passing5 = null;
const _errs495 = errors;
if(!(((data250 === "created") || (data250 === "running")) || (data250 === "ended"))){
const err58 = {instancePath:instancePath+"/containers/" + i15+"/state",schemaPath:"#/oneOf/11/properties/containers/items/properties/state/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[11].properties.containers.items.properties.state.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid9 = _errs495 === errors;
if(_valid9){
valid74 = true;
passing5 = 0;
}
const _errs496 = errors;
if(errors === _errs496){
if(Array.isArray(data250)){
if(data250.length < 1){
const err59 = {instancePath:instancePath+"/containers/" + i15+"/state",schemaPath:"#/oneOf/11/properties/containers/items/properties/state/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
var valid75 = true;
const len16 = data250.length;
for(let i16=0; i16<len16; i16++){
let data251 = data250[i16];
const _errs498 = errors;
if(!(((data251 === "created") || (data251 === "running")) || (data251 === "ended"))){
const err60 = {instancePath:instancePath+"/containers/" + i15+"/state/" + i16,schemaPath:"#/oneOf/11/properties/containers/items/properties/state/oneOf/1/items/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[11].properties.containers.items.properties.state.oneOf[1].items.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid75 = _errs498 === errors;
if(!valid75){
break;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/containers/" + i15+"/state",schemaPath:"#/oneOf/11/properties/containers/items/properties/state/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid9 = _errs496 === errors;
if(_valid9 && valid74){
valid74 = false;
passing5 = [passing5, 1];
}
else {
if(_valid9){
valid74 = true;
passing5 = 1;
}
}
if(!valid74){
const err62 = {instancePath:instancePath+"/containers/" + i15+"/state",schemaPath:"#/oneOf/11/properties/containers/items/properties/state/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs494;
if(vErrors !== null){
if(_errs494){
vErrors.length = _errs494;
}
else {
vErrors = null;
}
}
}
var valid73 = _errs493 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.exitCode !== undefined){
const _errs499 = errors;
if(!(validate177(data246.exitCode, {instancePath:instancePath+"/containers/" + i15+"/exitCode",parentData:data246,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid73 = _errs499 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.from !== undefined){
const _errs500 = errors;
if(!(validate179(data246.from, {instancePath:instancePath+"/containers/" + i15+"/from",parentData:data246,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid73 = _errs500 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.command !== undefined){
const _errs501 = errors;
if(!(validate179(data246.command, {instancePath:instancePath+"/containers/" + i15+"/command",parentData:data246,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid73 = _errs501 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.program !== undefined){
const _errs502 = errors;
if(!(validate179(data246.program, {instancePath:instancePath+"/containers/" + i15+"/program",parentData:data246,parentDataProperty:"program",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid73 = _errs502 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.memory !== undefined){
const _errs503 = errors;
if(!(validate185(data246.memory, {instancePath:instancePath+"/containers/" + i15+"/memory",parentData:data246,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid73 = _errs503 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.cpus !== undefined){
const _errs504 = errors;
if(!(validate177(data246.cpus, {instancePath:instancePath+"/containers/" + i15+"/cpus",parentData:data246,parentDataProperty:"cpus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid73 = _errs504 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.hostPort !== undefined){
const _errs505 = errors;
if(!(validate177(data246.hostPort, {instancePath:instancePath+"/containers/" + i15+"/hostPort",parentData:data246,parentDataProperty:"hostPort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid73 = _errs505 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.published !== undefined){
const _errs506 = errors;
if(!(validate177(data246.published, {instancePath:instancePath+"/containers/" + i15+"/published",parentData:data246,parentDataProperty:"published",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid73 = _errs506 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.volumes !== undefined){
const _errs507 = errors;
if(!(validate177(data246.volumes, {instancePath:instancePath+"/containers/" + i15+"/volumes",parentData:data246,parentDataProperty:"volumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid73 = _errs507 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data246.starts !== undefined){
const _errs508 = errors;
if(!(validate177(data246.starts, {instancePath:instancePath+"/containers/" + i15+"/starts",parentData:data246,parentDataProperty:"starts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid73 = _errs508 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/containers/" + i15,schemaPath:"#/oneOf/11/properties/containers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid72 = _errs486 === errors;
if(!valid72){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/containers",schemaPath:"#/oneOf/11/properties/containers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid71 = _errs484 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.images !== undefined){
let data262 = data.images;
const _errs509 = errors;
if(errors === _errs509){
if(Array.isArray(data262)){
if(data262.length < 1){
validate82.errors = [{instancePath:instancePath+"/images",schemaPath:"#/oneOf/11/properties/images/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid76 = true;
const len17 = data262.length;
for(let i17=0; i17<len17; i17++){
let data263 = data262[i17];
const _errs511 = errors;
if(errors === _errs511){
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(Object.keys(data263).length < 1){
validate82.errors = [{instancePath:instancePath+"/images/" + i17,schemaPath:"#/oneOf/11/properties/images/items/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs513 = errors;
for(const key34 in data263){
if(!(((((key34 === "count") || (key34 === "says")) || (key34 === "name")) || (key34 === "command")) || (key34 === "isBase"))){
validate82.errors = [{instancePath:instancePath+"/images/" + i17,schemaPath:"#/oneOf/11/properties/images/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs513 === errors){
if(data263.count !== undefined){
const _errs514 = errors;
if(!(validate177(data263.count, {instancePath:instancePath+"/images/" + i17+"/count",parentData:data263,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid77 = _errs514 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data263.says !== undefined){
let data265 = data263.says;
const _errs515 = errors;
if(errors === _errs515){
if(typeof data265 === "string"){
if(func2(data265) < 1){
validate82.errors = [{instancePath:instancePath+"/images/" + i17+"/says",schemaPath:"#/oneOf/11/properties/images/items/properties/says/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/images/" + i17+"/says",schemaPath:"#/oneOf/11/properties/images/items/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid77 = _errs515 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data263.name !== undefined){
const _errs517 = errors;
if(!(validate179(data263.name, {instancePath:instancePath+"/images/" + i17+"/name",parentData:data263,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid77 = _errs517 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data263.command !== undefined){
const _errs518 = errors;
if(!(validate179(data263.command, {instancePath:instancePath+"/images/" + i17+"/command",parentData:data263,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid77 = _errs518 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data263.isBase !== undefined){
const _errs519 = errors;
if(typeof data263.isBase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/images/" + i17+"/isBase",schemaPath:"#/oneOf/11/properties/images/items/properties/isBase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid77 = _errs519 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/images/" + i17,schemaPath:"#/oneOf/11/properties/images/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid76 = _errs511 === errors;
if(!valid76){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/images",schemaPath:"#/oneOf/11/properties/images/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid71 = _errs509 === errors;
}
else {
var valid71 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "stop"){
const _errs521 = errors;
const _errs523 = errors;
let valid79 = false;
const _errs524 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing41;
if((data.within === undefined) && (missing41 = "within")){
const err63 = {instancePath,schemaPath:"#/oneOf/12/anyOf/0/required",keyword:"required",params:{missingProperty: missing41}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid10 = _errs524 === errors;
valid79 = valid79 || _valid10;
const _errs525 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing42;
if((data.endsItself === undefined) && (missing42 = "endsItself")){
const err64 = {instancePath,schemaPath:"#/oneOf/12/anyOf/1/required",keyword:"required",params:{missingProperty: missing42}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid10 = _errs525 === errors;
valid79 = valid79 || _valid10;
const _errs526 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing43;
if((data.exitCodes === undefined) && (missing43 = "exitCodes")){
const err65 = {instancePath,schemaPath:"#/oneOf/12/anyOf/2/required",keyword:"required",params:{missingProperty: missing43}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid10 = _errs526 === errors;
valid79 = valid79 || _valid10;
const _errs527 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing44;
if((data.log === undefined) && (missing44 = "log")){
const err66 = {instancePath,schemaPath:"#/oneOf/12/anyOf/3/required",keyword:"required",params:{missingProperty: missing44}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid10 = _errs527 === errors;
valid79 = valid79 || _valid10;
if(!valid79){
const err67 = {instancePath,schemaPath:"#/oneOf/12/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs523;
if(vErrors !== null){
if(_errs523){
vErrors.length = _errs523;
}
else {
vErrors = null;
}
}
}
if(errors === _errs521){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs528 = errors;
for(const key35 in data){
if(!(func1.call(schema27.oneOf[12].properties, key35))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs528 === errors){
if(data.kind !== undefined){
const _errs529 = errors;
if("stop" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "stop"}}];
return false;
}
var valid80 = _errs529 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.id !== undefined){
const _errs530 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid80 = _errs530 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.title !== undefined){
const _errs531 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid80 = _errs531 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.points !== undefined){
const _errs532 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid80 = _errs532 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.needs !== undefined){
const _errs533 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid80 = _errs533 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.hints !== undefined){
const _errs534 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid80 = _errs534 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.learn !== undefined){
const _errs535 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid80 = _errs535 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.hidden !== undefined){
const _errs536 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid80 = _errs536 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.within !== undefined){
let data277 = data.within;
const _errs537 = errors;
if(errors === _errs537){
if(typeof data277 === "string"){
if(!pattern6.test(data277)){
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/12/properties/within/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/within",schemaPath:"#/oneOf/12/properties/within/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid80 = _errs537 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.grace !== undefined){
let data278 = data.grace;
const _errs539 = errors;
if(errors === _errs539){
if(typeof data278 === "string"){
if(!pattern6.test(data278)){
validate82.errors = [{instancePath:instancePath+"/grace",schemaPath:"#/oneOf/12/properties/grace/pattern",keyword:"pattern",params:{pattern: "^(\\d+(?:\\.\\d+)?)(ms|s|m|h)$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/grace",schemaPath:"#/oneOf/12/properties/grace/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid80 = _errs539 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.endsItself !== undefined){
const _errs541 = errors;
if(true !== data.endsItself){
validate82.errors = [{instancePath:instancePath+"/endsItself",schemaPath:"#/oneOf/12/properties/endsItself/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid80 = _errs541 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.exitCodes !== undefined){
let data280 = data.exitCodes;
const _errs542 = errors;
const _errs543 = errors;
let valid81 = false;
let passing6 = null;
const _errs544 = errors;
if(!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))){
const err68 = {instancePath:instancePath+"/exitCodes",schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(errors === _errs544){
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 > 255 || isNaN(data280)){
const err69 = {instancePath:instancePath+"/exitCodes",schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
if(data280 < 0 || isNaN(data280)){
const err70 = {instancePath:instancePath+"/exitCodes",schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
var _valid11 = _errs544 === errors;
if(_valid11){
valid81 = true;
passing6 = 0;
}
const _errs546 = errors;
if(errors === _errs546){
if(Array.isArray(data280)){
if(data280.length < 1){
const err71 = {instancePath:instancePath+"/exitCodes",schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
var valid82 = true;
const len18 = data280.length;
for(let i18=0; i18<len18; i18++){
let data281 = data280[i18];
const _errs548 = errors;
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
const err72 = {instancePath:instancePath+"/exitCodes/" + i18,schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/1/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(errors === _errs548){
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 > 255 || isNaN(data281)){
const err73 = {instancePath:instancePath+"/exitCodes/" + i18,schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
if(data281 < 0 || isNaN(data281)){
const err74 = {instancePath:instancePath+"/exitCodes/" + i18,schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
var valid82 = _errs548 === errors;
if(!valid82){
break;
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/exitCodes",schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var _valid11 = _errs546 === errors;
if(_valid11 && valid81){
valid81 = false;
passing6 = [passing6, 1];
}
else {
if(_valid11){
valid81 = true;
passing6 = 1;
}
const _errs550 = errors;
if("any" !== data280){
const err76 = {instancePath:instancePath+"/exitCodes",schemaPath:"#/oneOf/12/properties/exitCodes/oneOf/2/const",keyword:"const",params:{allowedValue: "any"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid11 = _errs550 === errors;
if(_valid11 && valid81){
valid81 = false;
passing6 = [passing6, 2];
}
else {
if(_valid11){
valid81 = true;
passing6 = 2;
}
}
}
if(!valid81){
const err77 = {instancePath:instancePath+"/exitCodes",schemaPath:"#/oneOf/12/properties/exitCodes/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
validate82.errors = vErrors;
return false;
}
else {
errors = _errs543;
if(vErrors !== null){
if(_errs543){
vErrors.length = _errs543;
}
else {
vErrors = null;
}
}
}
var valid80 = _errs542 === errors;
}
else {
var valid80 = true;
}
if(valid80){
if(data.log !== undefined){
let data282 = data.log;
const _errs551 = errors;
if(errors === _errs551){
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
if(Object.keys(data282).length < 1){
validate82.errors = [{instancePath:instancePath+"/log",schemaPath:"#/oneOf/12/properties/log/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs553 = errors;
for(const key36 in data282){
if(!((((((key36 === "equals") || (key36 === "contains")) || (key36 === "matches")) || (key36 === "says")) || (key36 === "excludes")) || (key36 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/log",schemaPath:"#/oneOf/12/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs553 === errors){
if(data282.equals !== undefined){
const _errs554 = errors;
if(typeof data282.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/log/equals",schemaPath:"#/oneOf/12/properties/log/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs554 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data282.contains !== undefined){
const _errs556 = errors;
if(typeof data282.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/log/contains",schemaPath:"#/oneOf/12/properties/log/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs556 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data282.matches !== undefined){
let data285 = data282.matches;
const _errs558 = errors;
if(errors === _errs558){
if(errors === _errs558){
if(typeof data285 === "string"){
if(!(formats0(data285))){
validate82.errors = [{instancePath:instancePath+"/log/matches",schemaPath:"#/oneOf/12/properties/log/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/log/matches",schemaPath:"#/oneOf/12/properties/log/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid83 = _errs558 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data282.says !== undefined){
const _errs560 = errors;
if(typeof data282.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/log/says",schemaPath:"#/oneOf/12/properties/log/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs560 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data282.excludes !== undefined){
const _errs562 = errors;
if(typeof data282.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/log/excludes",schemaPath:"#/oneOf/12/properties/log/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid83 = _errs562 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data282.ignoreCase !== undefined){
const _errs564 = errors;
if(typeof data282.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/log/ignoreCase",schemaPath:"#/oneOf/12/properties/log/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid83 = _errs564 === errors;
}
else {
var valid83 = true;
}
if(valid83){
let missing45;
if(data282.says !== undefined && ((data282.matches === undefined) && (missing45 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/log",schemaPath:"#/oneOf/12/properties/log/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing45,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/log",schemaPath:"#/oneOf/12/properties/log/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid80 = _errs551 === errors;
}
else {
var valid80 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "tag"){
const _errs566 = errors;
if(errors === _errs566){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing46;
if((data.file === undefined) && (missing46 = "file")){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing46}}];
return false;
}
else {
const _errs568 = errors;
for(const key37 in data){
if(!(func1.call(schema27.oneOf[13].properties, key37))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs568 === errors){
if(data.kind !== undefined){
const _errs569 = errors;
if("tag" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue: "tag"}}];
return false;
}
var valid85 = _errs569 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.id !== undefined){
const _errs570 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid85 = _errs570 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.title !== undefined){
const _errs571 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid85 = _errs571 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.points !== undefined){
const _errs572 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid85 = _errs572 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.needs !== undefined){
const _errs573 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid85 = _errs573 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.hints !== undefined){
const _errs574 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid85 = _errs574 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.learn !== undefined){
const _errs575 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid85 = _errs575 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.hidden !== undefined){
const _errs576 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid85 = _errs576 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.file !== undefined){
let data297 = data.file;
const _errs577 = errors;
if(errors === _errs577){
if(typeof data297 === "string"){
if(func2(data297) < 1){
validate82.errors = [{instancePath:instancePath+"/file",schemaPath:"#/oneOf/13/properties/file/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/file",schemaPath:"#/oneOf/13/properties/file/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid85 = _errs577 === errors;
}
else {
var valid85 = true;
}
if(valid85){
if(data.pattern !== undefined){
let data298 = data.pattern;
const _errs579 = errors;
if(errors === _errs579){
if(errors === _errs579){
if(typeof data298 === "string"){
if(!(formats0(data298))){
validate82.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/oneOf/13/properties/pattern/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/oneOf/13/properties/pattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid85 = _errs579 === errors;
}
else {
var valid85 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "trace"){
const _errs581 = errors;
if(errors === _errs581){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing47;
if((data.find === undefined) && (missing47 = "find")){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing47}}];
return false;
}
else {
const _errs583 = errors;
for(const key38 in data){
if(!(func1.call(schema27.oneOf[14].properties, key38))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs583 === errors){
if(data.kind !== undefined){
const _errs584 = errors;
if("trace" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue: "trace"}}];
return false;
}
var valid87 = _errs584 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.id !== undefined){
const _errs585 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid87 = _errs585 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.title !== undefined){
const _errs586 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid87 = _errs586 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.points !== undefined){
const _errs587 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid87 = _errs587 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.needs !== undefined){
const _errs588 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid87 = _errs588 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.hints !== undefined){
const _errs589 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid87 = _errs589 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.learn !== undefined){
const _errs590 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid87 = _errs590 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.hidden !== undefined){
const _errs591 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid87 = _errs591 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.find !== undefined){
const _errs592 = errors;
if(!(validate216(data.find, {instancePath:instancePath+"/find",parentData:data,parentDataProperty:"find",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid87 = _errs592 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.order !== undefined){
let data308 = data.order;
const _errs593 = errors;
if(!((data308 === "given") || (data308 === "any"))){
validate82.errors = [{instancePath:instancePath+"/order",schemaPath:"#/oneOf/14/properties/order/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[14].properties.order.enum}}];
return false;
}
var valid87 = _errs593 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.never !== undefined){
const _errs594 = errors;
if(!(validate216(data.never, {instancePath:instancePath+"/never",parentData:data,parentDataProperty:"never",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var valid87 = _errs594 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data.nearMisses !== undefined){
let data310 = data.nearMisses;
const _errs595 = errors;
if(errors === _errs595){
if(Array.isArray(data310)){
if(data310.length < 1){
validate82.errors = [{instancePath:instancePath+"/nearMisses",schemaPath:"#/oneOf/14/properties/nearMisses/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid88 = true;
const len19 = data310.length;
for(let i19=0; i19<len19; i19++){
const _errs597 = errors;
if(!(validate725(data310[i19], {instancePath:instancePath+"/nearMisses/" + i19,parentData:data310,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate725.errors : vErrors.concat(validate725.errors);
errors = vErrors.length;
}
var valid88 = _errs597 === errors;
if(!valid88){
break;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/nearMisses",schemaPath:"#/oneOf/14/properties/nearMisses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid87 = _errs595 === errors;
}
else {
var valid87 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "transcript"){
const _errs598 = errors;
if(errors === _errs598){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing48;
if((data.text === undefined) && (missing48 = "text")){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing48}}];
return false;
}
else {
const _errs600 = errors;
for(const key39 in data){
if(!(func1.call(schema27.oneOf[15].properties, key39))){
validate82.errors = [{instancePath,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs600 === errors){
if(data.kind !== undefined){
const _errs601 = errors;
if("transcript" !== data.kind){
validate82.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue: "transcript"}}];
return false;
}
var valid90 = _errs601 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.id !== undefined){
const _errs602 = errors;
if(!(validate83(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid90 = _errs602 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.title !== undefined){
const _errs603 = errors;
if(!(validate85(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid90 = _errs603 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.points !== undefined){
const _errs604 = errors;
if(!(validate87(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid90 = _errs604 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.needs !== undefined){
const _errs605 = errors;
if(!(validate92(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid90 = _errs605 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.hints !== undefined){
const _errs606 = errors;
if(!(validate94(data.hints, {instancePath:instancePath+"/hints",parentData:data,parentDataProperty:"hints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid90 = _errs606 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.learn !== undefined){
const _errs607 = errors;
if(!(validate96(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid90 = _errs607 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.hidden !== undefined){
const _errs608 = errors;
if(!(validate98(data.hidden, {instancePath:instancePath+"/hidden",parentData:data,parentDataProperty:"hidden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid90 = _errs608 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.terminal !== undefined){
let data320 = data.terminal;
const _errs609 = errors;
if(!(((typeof data320 == "number") && (!(data320 % 1) && !isNaN(data320))) && (isFinite(data320)))){
validate82.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/oneOf/15/properties/terminal/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs609){
if((typeof data320 == "number") && (isFinite(data320))){
if(data320 > 9 || isNaN(data320)){
validate82.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/oneOf/15/properties/terminal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}}];
return false;
}
else {
if(data320 < 1 || isNaN(data320)){
validate82.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/oneOf/15/properties/terminal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid90 = _errs609 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.stream !== undefined){
let data321 = data.stream;
const _errs611 = errors;
if(!(((data321 === "stdout") || (data321 === "stderr")) || (data321 === "both"))){
validate82.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/oneOf/15/properties/stream/enum",keyword:"enum",params:{allowedValues: schema27.oneOf[15].properties.stream.enum}}];
return false;
}
var valid90 = _errs611 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data.text !== undefined){
let data322 = data.text;
const _errs612 = errors;
if(errors === _errs612){
if(data322 && typeof data322 == "object" && !Array.isArray(data322)){
if(Object.keys(data322).length < 1){
validate82.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/15/properties/text/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs614 = errors;
for(const key40 in data322){
if(!((((((key40 === "equals") || (key40 === "contains")) || (key40 === "matches")) || (key40 === "says")) || (key40 === "excludes")) || (key40 === "ignoreCase"))){
validate82.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/15/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs614 === errors){
if(data322.equals !== undefined){
const _errs615 = errors;
if(typeof data322.equals !== "string"){
validate82.errors = [{instancePath:instancePath+"/text/equals",schemaPath:"#/oneOf/15/properties/text/properties/equals/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid91 = _errs615 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data322.contains !== undefined){
const _errs617 = errors;
if(typeof data322.contains !== "string"){
validate82.errors = [{instancePath:instancePath+"/text/contains",schemaPath:"#/oneOf/15/properties/text/properties/contains/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid91 = _errs617 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data322.matches !== undefined){
let data325 = data322.matches;
const _errs619 = errors;
if(errors === _errs619){
if(errors === _errs619){
if(typeof data325 === "string"){
if(!(formats0(data325))){
validate82.errors = [{instancePath:instancePath+"/text/matches",schemaPath:"#/oneOf/15/properties/text/properties/matches/format",keyword:"format",params:{format: "regex"}}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/text/matches",schemaPath:"#/oneOf/15/properties/text/properties/matches/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid91 = _errs619 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data322.says !== undefined){
const _errs621 = errors;
if(typeof data322.says !== "string"){
validate82.errors = [{instancePath:instancePath+"/text/says",schemaPath:"#/oneOf/15/properties/text/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid91 = _errs621 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data322.excludes !== undefined){
const _errs623 = errors;
if(typeof data322.excludes !== "string"){
validate82.errors = [{instancePath:instancePath+"/text/excludes",schemaPath:"#/oneOf/15/properties/text/properties/excludes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid91 = _errs623 === errors;
}
else {
var valid91 = true;
}
if(valid91){
if(data322.ignoreCase !== undefined){
const _errs625 = errors;
if(typeof data322.ignoreCase !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/text/ignoreCase",schemaPath:"#/oneOf/15/properties/text/properties/ignoreCase/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid91 = _errs625 === errors;
}
else {
var valid91 = true;
}
if(valid91){
let missing49;
if(data322.says !== undefined && ((data322.matches === undefined) && (missing49 = "matches"))){
validate82.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/15/properties/text/dependentRequired",keyword:"dependentRequired",params:{property: "says",
    missingProperty: missing49,
    depsCount: 1,
    deps: "matches"}}];
return false;
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/15/properties/text/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid90 = _errs612 === errors;
}
else {
var valid90 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}}];
return false;
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}}];
return false;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate82.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.submission === undefined) && (missing0 = "submission"))) || ((data.checks === undefined) && (missing0 = "checks"))){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "schemaVersion") || (key0 === "title")) || (key0 === "summary")) || (key0 === "submission")) || (key0 === "session")) || (key0 === "relax")) || (key0 === "checks"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if(1 !== data.schemaVersion){
validate61.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) > 80){
validate61.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80}}];
return false;
}
else {
if(func2(data1) < 1){
validate61.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data2 = data.summary;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func2(data2) > 300){
validate61.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(func2(data2) < 1){
validate61.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submission !== undefined){
let data3 = data.submission;
const _errs7 = errors;
if(!((data3 === "files") || (data3 === "session"))){
validate61.errors = [{instancePath:instancePath+"/submission",schemaPath:"#/properties/submission/enum",keyword:"enum",params:{allowedValues: schema22.properties.submission.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
let data4 = data.session;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
validate61.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data4){
if(!(((key1 === "timeLimit") || (key1 === "input")) || (key1 === "otherTerminals"))){
validate61.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data4.timeLimit !== undefined){
const _errs11 = errors;
if(!(validate62(data4.timeLimit, {instancePath:instancePath+"/session/timeLimit",parentData:data4,parentDataProperty:"timeLimit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.input !== undefined){
const _errs12 = errors;
if(typeof data4.input !== "string"){
validate61.errors = [{instancePath:instancePath+"/session/input",schemaPath:"#/properties/session/properties/input/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.otherTerminals !== undefined){
let data7 = data4.otherTerminals;
const _errs14 = errors;
if(!((data7 === "together") || (data7 === "when-a-container-runs"))){
validate61.errors = [{instancePath:instancePath+"/session/otherTerminals",schemaPath:"#/properties/session/properties/otherTerminals/enum",keyword:"enum",params:{allowedValues: schema22.properties.session.properties.otherTerminals.enum}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relax !== undefined){
let data8 = data.relax;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
if(data8.length < 1){
validate61.errors = [{instancePath:instancePath+"/relax",schemaPath:"#/properties/relax/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate64(data8[i0], {instancePath:instancePath+"/relax/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/relax",schemaPath:"#/properties/relax/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data10 = data.checks;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data10)){
if(data10.length < 1){
validate61.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid3 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs20 = errors;
if(!(validate82(data10[i1], {instancePath:instancePath+"/checks/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const mistake = validate737;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["schemaVersion","summary","fails"],"properties":{"schemaVersion":{"const":1},"summary":{"type":"string","minLength":1},"fails":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"diagnosis":{"type":"object","additionalProperties":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}}}};

function validate737(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate737.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.fails === undefined) && (missing0 = "fails"))){
validate737.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "schemaVersion") || (key0 === "summary")) || (key0 === "fails")) || (key0 === "diagnosis"))){
validate737.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if(1 !== data.schemaVersion){
validate737.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data1 = data.summary;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate737.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate737.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fails !== undefined){
let data2 = data.fails;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length < 1){
validate737.errors = [{instancePath:instancePath+"/fails",schemaPath:"#/properties/fails/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate737.errors = [{instancePath:instancePath+"/fails/" + i0,schemaPath:"#/properties/fails/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate737.errors = [{instancePath:instancePath+"/fails",schemaPath:"#/properties/fails/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate737.errors = [{instancePath:instancePath+"/fails",schemaPath:"#/properties/fails/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diagnosis !== undefined){
let data4 = data.diagnosis;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
validate737.errors = [{instancePath:instancePath+"/diagnosis/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/diagnosis/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate737.errors = [{instancePath:instancePath+"/diagnosis/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/diagnosis/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate737.errors = [{instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate737.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate737.errors = vErrors;
return errors === 0;
}
validate737.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const variant = validate738;
const schema46 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["summary"],"properties":{"schemaVersion":{"const":1},"summary":{"type":"string","minLength":1}}};

function validate738(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate738.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.summary === undefined) && (missing0 = "summary")){
validate738.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "schemaVersion") || (key0 === "summary"))){
validate738.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schemaVersion !== undefined){
const _errs2 = errors;
if(1 !== data.schemaVersion){
validate738.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data1 = data.summary;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate738.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate738.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate738.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate738.errors = vErrors;
return errors === 0;
}
validate738.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const overrides = validate739;
const schema47 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["student","exercise","points","reason","author"],"properties":{"student":{"type":"string","minLength":1},"exercise":{"type":"string","pattern":"^\\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*$"},"points":{"type":"number","minimum":0},"reason":{"type":"string","minLength":1},"author":{"type":"string","minLength":1}}}};

function validate739(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate739.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
validate739.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type}}];
return false;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((data0.student === undefined) && (missing0 = "student")) || ((data0.exercise === undefined) && (missing0 = "exercise"))) || ((data0.points === undefined) && (missing0 = "points"))) || ((data0.reason === undefined) && (missing0 = "reason"))) || ((data0.author === undefined) && (missing0 = "author"))){
validate739.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((key0 === "student") || (key0 === "exercise")) || (key0 === "points")) || (key0 === "reason")) || (key0 === "author"))){
validate739.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.student !== undefined){
let data1 = data0.student;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate739.errors = [{instancePath:instancePath+"/" + i0+"/student",schemaPath:"#/items/properties/student/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate739.errors = [{instancePath:instancePath+"/" + i0+"/student",schemaPath:"#/items/properties/student/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.exercise !== undefined){
let data2 = data0.exercise;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate739.errors = [{instancePath:instancePath+"/" + i0+"/exercise",schemaPath:"#/items/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^\\d{2,3}-[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate739.errors = [{instancePath:instancePath+"/" + i0+"/exercise",schemaPath:"#/items/properties/exercise/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.points !== undefined){
let data3 = data0.points;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate739.errors = [{instancePath:instancePath+"/" + i0+"/points",schemaPath:"#/items/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate739.errors = [{instancePath:instancePath+"/" + i0+"/points",schemaPath:"#/items/properties/points/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.reason !== undefined){
let data4 = data0.reason;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate739.errors = [{instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate739.errors = [{instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.author !== undefined){
let data5 = data0.author;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) < 1){
validate739.errors = [{instancePath:instancePath+"/" + i0+"/author",schemaPath:"#/items/properties/author/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate739.errors = [{instancePath:instancePath+"/" + i0+"/author",schemaPath:"#/items/properties/author/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate739.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
validate739.errors = vErrors;
return errors === 0;
}
validate739.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

