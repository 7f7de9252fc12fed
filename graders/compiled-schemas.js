// Written by `npm run schemas` from *.schema.json: it says yes or no, and the schema itself what is wrong.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const formats = require('ajv-formats/dist/formats').fullFormats;
"use strict";
export const grade = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","additionalProperties":false,"required":["schemaVersion","exercise","submission","gradable","points","maxPoints","score","checks","phases","environment","startedAt","durationMs"],"properties":{"schemaVersion":{"const":1},"exercise":{"type":"object","additionalProperties":false,"required":["id","title","digest"],"properties":{"id":{"$ref":"#/$defs/name"},"title":{"$ref":"#/$defs/name"},"digest":{"$ref":"#/$defs/digest"},"judging":{"$ref":"#/$defs/digest"}}},"submission":{"type":"object","additionalProperties":false,"required":["student","digest"],"properties":{"student":{"$ref":"#/$defs/name"},"digest":{"$ref":"#/$defs/digest"},"handedInAt":{"$ref":"#/$defs/time"},"prints":{"type":"array","maxItems":256,"items":{"type":"integer","minimum":0,"maximum":4294967295}}}},"gradable":{"type":"boolean"},"points":{"$ref":"#/$defs/amount"},"maxPoints":{"$ref":"#/$defs/amount"},"score":{"type":"number","minimum":0,"maximum":1},"checks":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/check"}},"phases":{"type":"array","items":{"$ref":"#/$defs/phase"}},"environment":{"$ref":"#/$defs/environment"},"session":{"$ref":"#/$defs/session"},"startedAt":{"$ref":"#/$defs/time"},"durationMs":{"$ref":"#/$defs/amount"}},"$defs":{"name":{"type":"string","minLength":1},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]+$"},"amount":{"type":"number","minimum":0},"time":{"type":"string","format":"date-time","pattern":"Z$"},"text":{"type":"string"},"textOrNull":{"type":["string","null"]},"integerOrNull":{"type":["integer","null"]},"texts":{"type":"array","items":{"type":"string"}},"locationOrNull":{"type":["object","null"],"additionalProperties":false,"required":["file","line"],"properties":{"file":{"$ref":"#/$defs/name"},"line":{"type":"integer","minimum":1}}},"feedbackOrNull":{"type":["object","null"],"additionalProperties":false,"required":["diagnosis","rationale","expected","actual","hint","moreHints","learn","reproduce","location"],"properties":{"diagnosis":{"$ref":"#/$defs/name"},"rationale":{"$ref":"#/$defs/text"},"expected":{"$ref":"#/$defs/text"},"actual":{"$ref":"#/$defs/text"},"hint":{"$ref":"#/$defs/text"},"moreHints":{"$ref":"#/$defs/texts"},"learn":{"$ref":"#/$defs/textOrNull"},"reproduce":{"$ref":"#/$defs/texts"},"location":{"$ref":"#/$defs/locationOrNull"}}},"buildStep":{"type":"object","additionalProperties":false,"required":["instruction","line","stage","cached","durationMs","log","error"],"properties":{"instruction":{"$ref":"#/$defs/text"},"line":{"type":["integer","null"],"minimum":1},"stage":{"$ref":"#/$defs/text"},"cached":{"type":"boolean"},"durationMs":{"$ref":"#/$defs/amount"},"log":{"$ref":"#/$defs/text"},"error":{"$ref":"#/$defs/textOrNull"}}},"build":{"type":"object","additionalProperties":false,"required":["title","ok","durationMs","steps"],"properties":{"title":{"$ref":"#/$defs/text"},"ok":{"type":"boolean"},"durationMs":{"$ref":"#/$defs/amount"},"steps":{"type":"array","items":{"$ref":"#/$defs/buildStep"}}}},"timelineEvent":{"type":"object","additionalProperties":false,"required":["atMs","action","signal","exitCode","text"],"properties":{"atMs":{"type":"number"},"action":{"$ref":"#/$defs/name"},"signal":{"$ref":"#/$defs/textOrNull"},"exitCode":{"$ref":"#/$defs/integerOrNull"},"text":{"$ref":"#/$defs/textOrNull"}}},"timeline":{"type":"object","additionalProperties":false,"required":["title","events"],"properties":{"title":{"$ref":"#/$defs/text"},"events":{"type":"array","items":{"$ref":"#/$defs/timelineEvent"}}}},"logExcerpt":{"type":"object","additionalProperties":false,"required":["title","text","truncated"],"properties":{"title":{"$ref":"#/$defs/text"},"text":{"$ref":"#/$defs/text"},"truncated":{"type":"boolean"}}},"httpExchange":{"type":"object","additionalProperties":false,"required":["atMs","request","status","body","error","durationMs"],"properties":{"atMs":{"type":"number"},"request":{"$ref":"#/$defs/text"},"status":{"$ref":"#/$defs/integerOrNull"},"body":{"$ref":"#/$defs/text"},"error":{"$ref":"#/$defs/textOrNull"},"durationMs":{"$ref":"#/$defs/amount"}}},"sessionMark":{"type":"object","additionalProperties":false,"required":["atMs","what","text"],"properties":{"atMs":{"$ref":"#/$defs/amount"},"what":{"enum":["signal","exit","exec","logs","attach","commit","answer","failed","denied"]},"text":{"$ref":"#/$defs/text"}}},"sessionLane":{"type":"object","additionalProperties":false,"required":["name","image","spans","marks"],"properties":{"name":{"$ref":"#/$defs/name"},"image":{"$ref":"#/$defs/text"},"spans":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["state","fromMs","toMs"],"properties":{"state":{"enum":["created","running","paused","ended"]},"fromMs":{"$ref":"#/$defs/amount"},"toMs":{"type":["number","null"],"minimum":0}}}},"marks":{"type":"array","items":{"$ref":"#/$defs/sessionMark"}}}},"sessionCommand":{"type":"object","additionalProperties":false,"required":["terminal","atMs","command","effect","outcome","lane"],"properties":{"terminal":{"type":"integer","minimum":1},"atMs":{"$ref":"#/$defs/amount"},"command":{"$ref":"#/$defs/text"},"effect":{"$ref":"#/$defs/text"},"outcome":{"enum":["done","failed","denied"]},"lane":{"type":["integer","null"],"minimum":0}}},"sessionScript":{"type":"object","additionalProperties":false,"required":["terminal","file","exitCode","timedOut","durationMs","output"],"properties":{"terminal":{"type":"integer","minimum":1},"file":{"$ref":"#/$defs/name"},"exitCode":{"$ref":"#/$defs/integerOrNull"},"timedOut":{"type":"boolean"},"durationMs":{"$ref":"#/$defs/amount"},"output":{"type":"array","maxItems":2,"items":{"$ref":"#/$defs/logExcerpt"}}}},"session":{"type":"object","additionalProperties":false,"required":["durationMs","end","scripts","lanes","commands","truncated"],"properties":{"durationMs":{"$ref":"#/$defs/amount"},"end":{"enum":["done","deadline","limit"]},"scripts":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/sessionScript"}},"lanes":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/sessionLane"}},"commands":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/sessionCommand"}},"truncated":{"type":"boolean"}}},"evidence":{"type":"object","additionalProperties":false,"properties":{"builds":{"type":"array","items":{"$ref":"#/$defs/build"}},"timeline":{"type":"array","items":{"$ref":"#/$defs/timeline"}},"logs":{"type":"array","items":{"$ref":"#/$defs/logExcerpt"}},"exchanges":{"type":"array","items":{"$ref":"#/$defs/httpExchange"}},"commands":{"type":"array","items":{"$ref":"#/$defs/commandOfCheck"}}}},"commandOfCheck":{"type":"object","additionalProperties":false,"required":["command","part"],"properties":{"command":{"type":"integer","minimum":0},"part":{"enum":["found","amiss"]}}},"check":{"type":"object","additionalProperties":false,"required":["id","kind","title","verdict","points","maxPoints","fault","hidden","durationMs","skippedBecause","feedback","evidence"],"properties":{"id":{"$ref":"#/$defs/name"},"kind":{"$ref":"#/$defs/name"},"title":{"$ref":"#/$defs/name"},"verdict":{"enum":["passed","failed","skipped","errored"]},"points":{"$ref":"#/$defs/amount"},"maxPoints":{"$ref":"#/$defs/amount"},"fault":{"enum":["student","author","infrastructure",null]},"hidden":{"type":"boolean"},"durationMs":{"$ref":"#/$defs/amount"},"skippedBecause":{"$ref":"#/$defs/textOrNull"},"feedback":{"$ref":"#/$defs/feedbackOrNull"},"evidence":{"$ref":"#/$defs/evidence"}}},"phase":{"type":"object","additionalProperties":false,"required":["name","of","startedAt","durationMs"],"properties":{"name":{"enum":["pull","build","start","ready","check","stop"]},"of":{"$ref":"#/$defs/name"},"startedAt":{"$ref":"#/$defs/time"},"durationMs":{"$ref":"#/$defs/amount"}}},"baseImage":{"type":"object","additionalProperties":false,"required":["name","id","standIn"],"properties":{"name":{"$ref":"#/$defs/name"},"id":{"$ref":"#/$defs/name"},"standIn":{"type":"boolean"}}},"environment":{"type":"object","additionalProperties":false,"required":["seaworthy","engine","builder","isolation","baseImages","seed"],"properties":{"seaworthy":{"$ref":"#/$defs/name"},"engine":{"$ref":"#/$defs/name"},"builder":{"enum":["buildkit","classic"]},"isolation":{"enum":["shared","private"]},"baseImages":{"type":"array","items":{"$ref":"#/$defs/baseImage"}},"seed":{"$ref":"#/$defs/name"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"string","minLength":1};
const func2 = require("ajv/dist/runtime/ucs2length").default;

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
if(func2(data) < 1){
validate53.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
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

const schema21 = {"type":"string","pattern":"^sha256:[0-9a-f]+$"};
const pattern3 = new RegExp("^sha256:[0-9a-f]+$", "u");

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
if(!pattern3.test(data)){
validate56.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]+$"}}];
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

const schema22 = {"type":"string","format":"date-time","pattern":"Z$"};
const formats0 = formats["date-time"];
const pattern4 = new RegExp("Z$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate61.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "Z$"}}];
return false;
}
else {
if(!(formats0.validate(data))){
validate61.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"number","minimum":0};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate63.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"required":["id","kind","title","verdict","points","maxPoints","fault","hidden","durationMs","skippedBecause","feedback","evidence"],"properties":{"id":{"$ref":"#/$defs/name"},"kind":{"$ref":"#/$defs/name"},"title":{"$ref":"#/$defs/name"},"verdict":{"enum":["passed","failed","skipped","errored"]},"points":{"$ref":"#/$defs/amount"},"maxPoints":{"$ref":"#/$defs/amount"},"fault":{"enum":["student","author","infrastructure",null]},"hidden":{"type":"boolean"},"durationMs":{"$ref":"#/$defs/amount"},"skippedBecause":{"$ref":"#/$defs/textOrNull"},"feedback":{"$ref":"#/$defs/feedbackOrNull"},"evidence":{"$ref":"#/$defs/evidence"}}};
const schema25 = {"type":["string","null"]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type}}];
return false;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":["object","null"],"additionalProperties":false,"required":["diagnosis","rationale","expected","actual","hint","moreHints","learn","reproduce","location"],"properties":{"diagnosis":{"$ref":"#/$defs/name"},"rationale":{"$ref":"#/$defs/text"},"expected":{"$ref":"#/$defs/text"},"actual":{"$ref":"#/$defs/text"},"hint":{"$ref":"#/$defs/text"},"moreHints":{"$ref":"#/$defs/texts"},"learn":{"$ref":"#/$defs/textOrNull"},"reproduce":{"$ref":"#/$defs/texts"},"location":{"$ref":"#/$defs/locationOrNull"}}};
const schema27 = {"type":"string"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"array","items":{"type":"string"}};

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
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate82.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":["object","null"],"additionalProperties":false,"required":["file","line"],"properties":{"file":{"$ref":"#/$defs/name"},"line":{"type":"integer","minimum":1}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.file === undefined) && (missing0 = "file")) || ((data.line === undefined) && (missing0 = "line"))){
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "file") || (key0 === "line"))){
validate86.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
const _errs2 = errors;
if(!(validate53(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data1 = data.line;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate86.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate86.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
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
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type}}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.diagnosis === undefined) && (missing0 = "diagnosis")) || ((data.rationale === undefined) && (missing0 = "rationale"))) || ((data.expected === undefined) && (missing0 = "expected"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.hint === undefined) && (missing0 = "hint"))) || ((data.moreHints === undefined) && (missing0 = "moreHints"))) || ((data.learn === undefined) && (missing0 = "learn"))) || ((data.reproduce === undefined) && (missing0 = "reproduce"))) || ((data.location === undefined) && (missing0 = "location"))){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema26.properties, key0))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.diagnosis !== undefined){
const _errs2 = errors;
if(!(validate53(data.diagnosis, {instancePath:instancePath+"/diagnosis",parentData:data,parentDataProperty:"diagnosis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rationale !== undefined){
const _errs3 = errors;
if(!(validate77(data.rationale, {instancePath:instancePath+"/rationale",parentData:data,parentDataProperty:"rationale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expected !== undefined){
const _errs4 = errors;
if(!(validate77(data.expected, {instancePath:instancePath+"/expected",parentData:data,parentDataProperty:"expected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actual !== undefined){
const _errs5 = errors;
if(!(validate77(data.actual, {instancePath:instancePath+"/actual",parentData:data,parentDataProperty:"actual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hint !== undefined){
const _errs6 = errors;
if(!(validate77(data.hint, {instancePath:instancePath+"/hint",parentData:data,parentDataProperty:"hint",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moreHints !== undefined){
const _errs7 = errors;
if(!(validate82(data.moreHints, {instancePath:instancePath+"/moreHints",parentData:data,parentDataProperty:"moreHints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.learn !== undefined){
const _errs8 = errors;
if(!(validate73(data.learn, {instancePath:instancePath+"/learn",parentData:data,parentDataProperty:"learn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reproduce !== undefined){
const _errs9 = errors;
if(!(validate82(data.reproduce, {instancePath:instancePath+"/reproduce",parentData:data,parentDataProperty:"reproduce",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.location !== undefined){
const _errs10 = errors;
if(!(validate86(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
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
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"properties":{"builds":{"type":"array","items":{"$ref":"#/$defs/build"}},"timeline":{"type":"array","items":{"$ref":"#/$defs/timeline"}},"logs":{"type":"array","items":{"$ref":"#/$defs/logExcerpt"}},"exchanges":{"type":"array","items":{"$ref":"#/$defs/httpExchange"}},"commands":{"type":"array","items":{"$ref":"#/$defs/commandOfCheck"}}}};
const schema31 = {"type":"object","additionalProperties":false,"required":["title","ok","durationMs","steps"],"properties":{"title":{"$ref":"#/$defs/text"},"ok":{"type":"boolean"},"durationMs":{"$ref":"#/$defs/amount"},"steps":{"type":"array","items":{"$ref":"#/$defs/buildStep"}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["instruction","line","stage","cached","durationMs","log","error"],"properties":{"instruction":{"$ref":"#/$defs/text"},"line":{"type":["integer","null"],"minimum":1},"stage":{"$ref":"#/$defs/text"},"cached":{"type":"boolean"},"durationMs":{"$ref":"#/$defs/amount"},"log":{"$ref":"#/$defs/text"},"error":{"$ref":"#/$defs/textOrNull"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.instruction === undefined) && (missing0 = "instruction")) || ((data.line === undefined) && (missing0 = "line"))) || ((data.stage === undefined) && (missing0 = "stage"))) || ((data.cached === undefined) && (missing0 = "cached"))) || ((data.durationMs === undefined) && (missing0 = "durationMs"))) || ((data.log === undefined) && (missing0 = "log"))) || ((data.error === undefined) && (missing0 = "error"))){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "instruction") || (key0 === "line")) || (key0 === "stage")) || (key0 === "cached")) || (key0 === "durationMs")) || (key0 === "log")) || (key0 === "error"))){
validate94.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.instruction !== undefined){
const _errs2 = errors;
if(!(validate77(data.instruction, {instancePath:instancePath+"/instruction",parentData:data,parentDataProperty:"instruction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data1 = data.line;
const _errs3 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate94.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: schema32.properties.line.type}}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate94.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stage !== undefined){
const _errs5 = errors;
if(!(validate77(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cached !== undefined){
const _errs6 = errors;
if(typeof data.cached !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/cached",schemaPath:"#/properties/cached/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined){
const _errs8 = errors;
if(!(validate63(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.log !== undefined){
const _errs9 = errors;
if(!(validate77(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs10 = errors;
if(!(validate73(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
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
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.title === undefined) && (missing0 = "title")) || ((data.ok === undefined) && (missing0 = "ok"))) || ((data.durationMs === undefined) && (missing0 = "durationMs"))) || ((data.steps === undefined) && (missing0 = "steps"))){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "title") || (key0 === "ok")) || (key0 === "durationMs")) || (key0 === "steps"))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate77(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ok !== undefined){
const _errs3 = errors;
if(typeof data.ok !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/ok",schemaPath:"#/properties/ok/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined){
const _errs5 = errors;
if(!(validate63(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data3 = data.steps;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate94(data3[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
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
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"required":["title","events"],"properties":{"title":{"$ref":"#/$defs/text"},"events":{"type":"array","items":{"$ref":"#/$defs/timelineEvent"}}}};
const schema34 = {"type":"object","additionalProperties":false,"required":["atMs","action","signal","exitCode","text"],"properties":{"atMs":{"type":"number"},"action":{"$ref":"#/$defs/name"},"signal":{"$ref":"#/$defs/textOrNull"},"exitCode":{"$ref":"#/$defs/integerOrNull"},"text":{"$ref":"#/$defs/textOrNull"}}};
const schema35 = {"type":["integer","null"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type}}];
return false;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.atMs === undefined) && (missing0 = "atMs")) || ((data.action === undefined) && (missing0 = "action"))) || ((data.signal === undefined) && (missing0 = "signal"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.text === undefined) && (missing0 = "text"))){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "atMs") || (key0 === "action")) || (key0 === "signal")) || (key0 === "exitCode")) || (key0 === "text"))){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.atMs !== undefined){
let data0 = data.atMs;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate104.errors = [{instancePath:instancePath+"/atMs",schemaPath:"#/properties/atMs/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
const _errs4 = errors;
if(!(validate53(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signal !== undefined){
const _errs5 = errors;
if(!(validate73(data.signal, {instancePath:instancePath+"/signal",parentData:data,parentDataProperty:"signal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
const _errs6 = errors;
if(!(validate107(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs7 = errors;
if(!(validate73(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
else {
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.events === undefined) && (missing0 = "events"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "title") || (key0 === "events"))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate77(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data1 = data.events;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate104(data1[i0], {instancePath:instancePath+"/events/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"}}];
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
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"object","additionalProperties":false,"required":["title","text","truncated"],"properties":{"title":{"$ref":"#/$defs/text"},"text":{"$ref":"#/$defs/text"},"truncated":{"type":"boolean"}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.title === undefined) && (missing0 = "title")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.truncated === undefined) && (missing0 = "truncated"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "text")) || (key0 === "truncated"))){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
const _errs2 = errors;
if(!(validate77(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs3 = errors;
if(!(validate77(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncated !== undefined){
const _errs4 = errors;
if(typeof data.truncated !== "boolean"){
validate112.errors = [{instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","additionalProperties":false,"required":["atMs","request","status","body","error","durationMs"],"properties":{"atMs":{"type":"number"},"request":{"$ref":"#/$defs/text"},"status":{"$ref":"#/$defs/integerOrNull"},"body":{"$ref":"#/$defs/text"},"error":{"$ref":"#/$defs/textOrNull"},"durationMs":{"$ref":"#/$defs/amount"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.atMs === undefined) && (missing0 = "atMs")) || ((data.request === undefined) && (missing0 = "request"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.error === undefined) && (missing0 = "error"))) || ((data.durationMs === undefined) && (missing0 = "durationMs"))){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "atMs") || (key0 === "request")) || (key0 === "status")) || (key0 === "body")) || (key0 === "error")) || (key0 === "durationMs"))){
validate116.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.atMs !== undefined){
let data0 = data.atMs;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate116.errors = [{instancePath:instancePath+"/atMs",schemaPath:"#/properties/atMs/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
const _errs4 = errors;
if(!(validate77(data.request, {instancePath:instancePath+"/request",parentData:data,parentDataProperty:"request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(!(validate107(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs6 = errors;
if(!(validate77(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs7 = errors;
if(!(validate73(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined){
const _errs8 = errors;
if(!(validate63(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["command","part"],"properties":{"command":{"type":"integer","minimum":0},"part":{"enum":["found","amiss"]}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.command === undefined) && (missing0 = "command")) || ((data.part === undefined) && (missing0 = "part"))){
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "command") || (key0 === "part"))){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.command !== undefined){
let data0 = data.command;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate123.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate123.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.part !== undefined){
let data1 = data.part;
const _errs4 = errors;
if(!((data1 === "found") || (data1 === "amiss"))){
validate123.errors = [{instancePath:instancePath+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues: schema38.properties.part.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
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
if(!(((((key0 === "builds") || (key0 === "timeline")) || (key0 === "logs")) || (key0 === "exchanges")) || (key0 === "commands"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.builds !== undefined){
let data0 = data.builds;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate91(data0[i0], {instancePath:instancePath+"/builds/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/builds",schemaPath:"#/properties/builds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeline !== undefined){
let data2 = data.timeline;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate102(data2[i1], {instancePath:instancePath+"/timeline/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timeline/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined){
let data4 = data.logs;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(!(validate112(data4[i2], {instancePath:instancePath+"/logs/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exchanges !== undefined){
let data6 = data.exchanges;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs13 = errors;
if(!(validate116(data6[i3], {instancePath:instancePath+"/exchanges/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commands !== undefined){
let data8 = data.commands;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs16 = errors;
if(!(validate123(data8[i4], {instancePath:instancePath+"/commands/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs14 === errors;
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
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.points === undefined) && (missing0 = "points"))) || ((data.maxPoints === undefined) && (missing0 = "maxPoints"))) || ((data.fault === undefined) && (missing0 = "fault"))) || ((data.hidden === undefined) && (missing0 = "hidden"))) || ((data.durationMs === undefined) && (missing0 = "durationMs"))) || ((data.skippedBecause === undefined) && (missing0 = "skippedBecause"))) || ((data.feedback === undefined) && (missing0 = "feedback"))) || ((data.evidence === undefined) && (missing0 = "evidence"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema24.properties, key0))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate53(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if(!(validate53(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(!(validate53(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data3 = data.verdict;
const _errs5 = errors;
if(!((((data3 === "passed") || (data3 === "failed")) || (data3 === "skipped")) || (data3 === "errored"))){
validate66.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema24.properties.verdict.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.points !== undefined){
const _errs6 = errors;
if(!(validate63(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxPoints !== undefined){
const _errs7 = errors;
if(!(validate63(data.maxPoints, {instancePath:instancePath+"/maxPoints",parentData:data,parentDataProperty:"maxPoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault !== undefined){
let data6 = data.fault;
const _errs8 = errors;
if(!((((data6 === "student") || (data6 === "author")) || (data6 === "infrastructure")) || (data6 === null))){
validate66.errors = [{instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/enum",keyword:"enum",params:{allowedValues: schema24.properties.fault.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hidden !== undefined){
const _errs9 = errors;
if(typeof data.hidden !== "boolean"){
validate66.errors = [{instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined){
const _errs11 = errors;
if(!(validate63(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skippedBecause !== undefined){
const _errs12 = errors;
if(!(validate73(data.skippedBecause, {instancePath:instancePath+"/skippedBecause",parentData:data,parentDataProperty:"skippedBecause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.feedback !== undefined){
const _errs13 = errors;
if(!(validate75(data.feedback, {instancePath:instancePath+"/feedback",parentData:data,parentDataProperty:"feedback",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs14 = errors;
if(!(validate90(data.evidence, {instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
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
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["name","of","startedAt","durationMs"],"properties":{"name":{"enum":["pull","build","start","ready","check","stop"]},"of":{"$ref":"#/$defs/name"},"startedAt":{"$ref":"#/$defs/time"},"durationMs":{"$ref":"#/$defs/amount"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.of === undefined) && (missing0 = "of"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.durationMs === undefined) && (missing0 = "durationMs"))){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "of")) || (key0 === "startedAt")) || (key0 === "durationMs"))){
validate127.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(!((((((data0 === "pull") || (data0 === "build")) || (data0 === "start")) || (data0 === "ready")) || (data0 === "check")) || (data0 === "stop"))){
validate127.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema39.properties.name.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.of !== undefined){
const _errs3 = errors;
if(!(validate53(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
const _errs4 = errors;
if(!(validate61(data.startedAt, {instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined){
const _errs5 = errors;
if(!(validate63(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
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
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["seaworthy","engine","builder","isolation","baseImages","seed"],"properties":{"seaworthy":{"$ref":"#/$defs/name"},"engine":{"$ref":"#/$defs/name"},"builder":{"enum":["buildkit","classic"]},"isolation":{"enum":["shared","private"]},"baseImages":{"type":"array","items":{"$ref":"#/$defs/baseImage"}},"seed":{"$ref":"#/$defs/name"}}};
const schema41 = {"type":"object","additionalProperties":false,"required":["name","id","standIn"],"properties":{"name":{"$ref":"#/$defs/name"},"id":{"$ref":"#/$defs/name"},"standIn":{"type":"boolean"}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.standIn === undefined) && (missing0 = "standIn"))){
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "id")) || (key0 === "standIn"))){
validate135.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(!(validate53(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standIn !== undefined){
const _errs4 = errors;
if(typeof data.standIn !== "boolean"){
validate135.errors = [{instancePath:instancePath+"/standIn",schemaPath:"#/properties/standIn/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.seaworthy === undefined) && (missing0 = "seaworthy")) || ((data.engine === undefined) && (missing0 = "engine"))) || ((data.builder === undefined) && (missing0 = "builder"))) || ((data.isolation === undefined) && (missing0 = "isolation"))) || ((data.baseImages === undefined) && (missing0 = "baseImages"))) || ((data.seed === undefined) && (missing0 = "seed"))){
validate132.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "seaworthy") || (key0 === "engine")) || (key0 === "builder")) || (key0 === "isolation")) || (key0 === "baseImages")) || (key0 === "seed"))){
validate132.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.seaworthy !== undefined){
const _errs2 = errors;
if(!(validate53(data.seaworthy, {instancePath:instancePath+"/seaworthy",parentData:data,parentDataProperty:"seaworthy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engine !== undefined){
const _errs3 = errors;
if(!(validate53(data.engine, {instancePath:instancePath+"/engine",parentData:data,parentDataProperty:"engine",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.builder !== undefined){
let data2 = data.builder;
const _errs4 = errors;
if(!((data2 === "buildkit") || (data2 === "classic"))){
validate132.errors = [{instancePath:instancePath+"/builder",schemaPath:"#/properties/builder/enum",keyword:"enum",params:{allowedValues: schema40.properties.builder.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isolation !== undefined){
let data3 = data.isolation;
const _errs5 = errors;
if(!((data3 === "shared") || (data3 === "private"))){
validate132.errors = [{instancePath:instancePath+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{allowedValues: schema40.properties.isolation.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseImages !== undefined){
let data4 = data.baseImages;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate135(data4[i0], {instancePath:instancePath+"/baseImages/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/baseImages",schemaPath:"#/properties/baseImages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
const _errs9 = errors;
if(!(validate53(data.seed, {instancePath:instancePath+"/seed",parentData:data,parentDataProperty:"seed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
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
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","additionalProperties":false,"required":["durationMs","end","scripts","lanes","commands","truncated"],"properties":{"durationMs":{"$ref":"#/$defs/amount"},"end":{"enum":["done","deadline","limit"]},"scripts":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/sessionScript"}},"lanes":{"type":"array","maxItems":30,"items":{"$ref":"#/$defs/sessionLane"}},"commands":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/sessionCommand"}},"truncated":{"type":"boolean"}}};
const schema43 = {"type":"object","additionalProperties":false,"required":["terminal","file","exitCode","timedOut","durationMs","output"],"properties":{"terminal":{"type":"integer","minimum":1},"file":{"$ref":"#/$defs/name"},"exitCode":{"$ref":"#/$defs/integerOrNull"},"timedOut":{"type":"boolean"},"durationMs":{"$ref":"#/$defs/amount"},"output":{"type":"array","maxItems":2,"items":{"$ref":"#/$defs/logExcerpt"}}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.terminal === undefined) && (missing0 = "terminal")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.exitCode === undefined) && (missing0 = "exitCode"))) || ((data.timedOut === undefined) && (missing0 = "timedOut"))) || ((data.durationMs === undefined) && (missing0 = "durationMs"))) || ((data.output === undefined) && (missing0 = "output"))){
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "terminal") || (key0 === "file")) || (key0 === "exitCode")) || (key0 === "timedOut")) || (key0 === "durationMs")) || (key0 === "output"))){
validate143.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.terminal !== undefined){
let data0 = data.terminal;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate143.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate143.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs4 = errors;
if(!(validate53(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exitCode !== undefined){
const _errs5 = errors;
if(!(validate107(data.exitCode, {instancePath:instancePath+"/exitCode",parentData:data,parentDataProperty:"exitCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timedOut !== undefined){
const _errs6 = errors;
if(typeof data.timedOut !== "boolean"){
validate143.errors = [{instancePath:instancePath+"/timedOut",schemaPath:"#/properties/timedOut/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined){
const _errs8 = errors;
if(!(validate63(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.output !== undefined){
let data5 = data.output;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data5)){
if(data5.length > 2){
validate143.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/maxItems",keyword:"maxItems",params:{limit: 2}}];
return false;
}
else {
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate112(data5[i0], {instancePath:instancePath+"/output/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "array"}}];
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
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["name","image","spans","marks"],"properties":{"name":{"$ref":"#/$defs/name"},"image":{"$ref":"#/$defs/text"},"spans":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["state","fromMs","toMs"],"properties":{"state":{"enum":["created","running","paused","ended"]},"fromMs":{"$ref":"#/$defs/amount"},"toMs":{"type":["number","null"],"minimum":0}}}},"marks":{"type":"array","items":{"$ref":"#/$defs/sessionMark"}}}};
const schema45 = {"type":"object","additionalProperties":false,"required":["atMs","what","text"],"properties":{"atMs":{"$ref":"#/$defs/amount"},"what":{"enum":["signal","exit","exec","logs","attach","commit","answer","failed","denied"]},"text":{"$ref":"#/$defs/text"}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.atMs === undefined) && (missing0 = "atMs")) || ((data.what === undefined) && (missing0 = "what"))) || ((data.text === undefined) && (missing0 = "text"))){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "atMs") || (key0 === "what")) || (key0 === "text"))){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.atMs !== undefined){
const _errs2 = errors;
if(!(validate63(data.atMs, {instancePath:instancePath+"/atMs",parentData:data,parentDataProperty:"atMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.what !== undefined){
let data1 = data.what;
const _errs3 = errors;
if(!(((((((((data1 === "signal") || (data1 === "exit")) || (data1 === "exec")) || (data1 === "logs")) || (data1 === "attach")) || (data1 === "commit")) || (data1 === "answer")) || (data1 === "failed")) || (data1 === "denied"))){
validate153.errors = [{instancePath:instancePath+"/what",schemaPath:"#/properties/what/enum",keyword:"enum",params:{allowedValues: schema45.properties.what.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs4 = errors;
if(!(validate77(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.image === undefined) && (missing0 = "image"))) || ((data.spans === undefined) && (missing0 = "spans"))) || ((data.marks === undefined) && (missing0 = "marks"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "image")) || (key0 === "spans")) || (key0 === "marks"))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
const _errs3 = errors;
if(!(validate77(data.image, {instancePath:instancePath+"/image",parentData:data,parentDataProperty:"image",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spans !== undefined){
let data2 = data.spans;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.state === undefined) && (missing1 = "state")) || ((data3.fromMs === undefined) && (missing1 = "fromMs"))) || ((data3.toMs === undefined) && (missing1 = "toMs"))){
validate149.errors = [{instancePath:instancePath+"/spans/" + i0,schemaPath:"#/properties/spans/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data3){
if(!(((key1 === "state") || (key1 === "fromMs")) || (key1 === "toMs"))){
validate149.errors = [{instancePath:instancePath+"/spans/" + i0,schemaPath:"#/properties/spans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data3.state !== undefined){
let data4 = data3.state;
const _errs9 = errors;
if(!((((data4 === "created") || (data4 === "running")) || (data4 === "paused")) || (data4 === "ended"))){
validate149.errors = [{instancePath:instancePath+"/spans/" + i0+"/state",schemaPath:"#/properties/spans/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema44.properties.spans.items.properties.state.enum}}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.fromMs !== undefined){
const _errs10 = errors;
if(!(validate63(data3.fromMs, {instancePath:instancePath+"/spans/" + i0+"/fromMs",parentData:data3,parentDataProperty:"fromMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.toMs !== undefined){
let data6 = data3.toMs;
const _errs11 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate149.errors = [{instancePath:instancePath+"/spans/" + i0+"/toMs",schemaPath:"#/properties/spans/items/properties/toMs/type",keyword:"type",params:{type: schema44.properties.spans.items.properties.toMs.type}}];
return false;
}
if(errors === _errs11){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate149.errors = [{instancePath:instancePath+"/spans/" + i0+"/toMs",schemaPath:"#/properties/spans/items/properties/toMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/spans/" + i0,schemaPath:"#/properties/spans/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.marks !== undefined){
let data7 = data.marks;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate153(data7[i1], {instancePath:instancePath+"/marks/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/marks",schemaPath:"#/properties/marks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"object","additionalProperties":false,"required":["terminal","atMs","command","effect","outcome","lane"],"properties":{"terminal":{"type":"integer","minimum":1},"atMs":{"$ref":"#/$defs/amount"},"command":{"$ref":"#/$defs/text"},"effect":{"$ref":"#/$defs/text"},"outcome":{"enum":["done","failed","denied"]},"lane":{"type":["integer","null"],"minimum":0}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.terminal === undefined) && (missing0 = "terminal")) || ((data.atMs === undefined) && (missing0 = "atMs"))) || ((data.command === undefined) && (missing0 = "command"))) || ((data.effect === undefined) && (missing0 = "effect"))) || ((data.outcome === undefined) && (missing0 = "outcome"))) || ((data.lane === undefined) && (missing0 = "lane"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "terminal") || (key0 === "atMs")) || (key0 === "command")) || (key0 === "effect")) || (key0 === "outcome")) || (key0 === "lane"))){
validate158.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.terminal !== undefined){
let data0 = data.terminal;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate158.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate158.errors = [{instancePath:instancePath+"/terminal",schemaPath:"#/properties/terminal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atMs !== undefined){
const _errs4 = errors;
if(!(validate63(data.atMs, {instancePath:instancePath+"/atMs",parentData:data,parentDataProperty:"atMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
const _errs5 = errors;
if(!(validate77(data.command, {instancePath:instancePath+"/command",parentData:data,parentDataProperty:"command",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs6 = errors;
if(!(validate77(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data4 = data.outcome;
const _errs7 = errors;
if(!(((data4 === "done") || (data4 === "failed")) || (data4 === "denied"))){
validate158.errors = [{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema46.properties.outcome.enum}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lane !== undefined){
let data5 = data.lane;
const _errs8 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate158.errors = [{instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/type",keyword:"type",params:{type: schema46.properties.lane.type}}];
return false;
}
if(errors === _errs8){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate158.errors = [{instancePath:instancePath+"/lane",schemaPath:"#/properties/lane/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
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
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.durationMs === undefined) && (missing0 = "durationMs")) || ((data.end === undefined) && (missing0 = "end"))) || ((data.scripts === undefined) && (missing0 = "scripts"))) || ((data.lanes === undefined) && (missing0 = "lanes"))) || ((data.commands === undefined) && (missing0 = "commands"))) || ((data.truncated === undefined) && (missing0 = "truncated"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "durationMs") || (key0 === "end")) || (key0 === "scripts")) || (key0 === "lanes")) || (key0 === "commands")) || (key0 === "truncated"))){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.durationMs !== undefined){
const _errs2 = errors;
if(!(validate63(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end !== undefined){
let data1 = data.end;
const _errs3 = errors;
if(!(((data1 === "done") || (data1 === "deadline")) || (data1 === "limit"))){
validate141.errors = [{instancePath:instancePath+"/end",schemaPath:"#/properties/end/enum",keyword:"enum",params:{allowedValues: schema42.properties.end.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scripts !== undefined){
let data2 = data.scripts;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 10){
validate141.errors = [{instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate143(data2[i0], {instancePath:instancePath+"/scripts/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lanes !== undefined){
let data4 = data.lanes;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
if(data4.length > 30){
validate141.errors = [{instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/maxItems",keyword:"maxItems",params:{limit: 30}}];
return false;
}
else {
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate149(data4[i1], {instancePath:instancePath+"/lanes/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commands !== undefined){
let data6 = data.commands;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data6)){
if(data6.length > 200){
validate141.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/maxItems",keyword:"maxItems",params:{limit: 200}}];
return false;
}
else {
var valid3 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
const _errs12 = errors;
if(!(validate158(data6[i2], {instancePath:instancePath+"/commands/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncated !== undefined){
const _errs13 = errors;
if(typeof data.truncated !== "boolean"){
validate141.errors = [{instancePath:instancePath+"/truncated",schemaPath:"#/properties/truncated/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs13 === errors;
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
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.submission === undefined) && (missing0 = "submission"))) || ((data.gradable === undefined) && (missing0 = "gradable"))) || ((data.points === undefined) && (missing0 = "points"))) || ((data.maxPoints === undefined) && (missing0 = "maxPoints"))) || ((data.score === undefined) && (missing0 = "score"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.durationMs === undefined) && (missing0 = "durationMs"))){
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
if(data.exercise !== undefined){
let data1 = data.exercise;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.id === undefined) && (missing1 = "id")) || ((data1.title === undefined) && (missing1 = "title"))) || ((data1.digest === undefined) && (missing1 = "digest"))){
validate52.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "digest")) || (key1 === "judging"))){
validate52.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.id !== undefined){
const _errs6 = errors;
if(!(validate53(data1.id, {instancePath:instancePath+"/exercise/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.title !== undefined){
const _errs7 = errors;
if(!(validate53(data1.title, {instancePath:instancePath+"/exercise/title",parentData:data1,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.digest !== undefined){
const _errs8 = errors;
if(!(validate56(data1.digest, {instancePath:instancePath+"/exercise/digest",parentData:data1,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.judging !== undefined){
const _errs9 = errors;
if(!(validate56(data1.judging, {instancePath:instancePath+"/exercise/judging",parentData:data1,parentDataProperty:"judging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.submission !== undefined){
let data6 = data.submission;
const _errs10 = errors;
if(errors === _errs10){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.student === undefined) && (missing2 = "student")) || ((data6.digest === undefined) && (missing2 = "digest"))){
validate52.errors = [{instancePath:instancePath+"/submission",schemaPath:"#/properties/submission/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data6){
if(!((((key2 === "student") || (key2 === "digest")) || (key2 === "handedInAt")) || (key2 === "prints"))){
validate52.errors = [{instancePath:instancePath+"/submission",schemaPath:"#/properties/submission/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data6.student !== undefined){
const _errs13 = errors;
if(!(validate53(data6.student, {instancePath:instancePath+"/submission/student",parentData:data6,parentDataProperty:"student",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.digest !== undefined){
const _errs14 = errors;
if(!(validate56(data6.digest, {instancePath:instancePath+"/submission/digest",parentData:data6,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.handedInAt !== undefined){
const _errs15 = errors;
if(!(validate61(data6.handedInAt, {instancePath:instancePath+"/submission/handedInAt",parentData:data6,parentDataProperty:"handedInAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.prints !== undefined){
let data10 = data6.prints;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data10)){
if(data10.length > 256){
validate52.errors = [{instancePath:instancePath+"/submission/prints",schemaPath:"#/properties/submission/properties/prints/maxItems",keyword:"maxItems",params:{limit: 256}}];
return false;
}
else {
var valid3 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs18 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate52.errors = [{instancePath:instancePath+"/submission/prints/" + i0,schemaPath:"#/properties/submission/properties/prints/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
validate52.errors = [{instancePath:instancePath+"/submission/prints/" + i0,schemaPath:"#/properties/submission/properties/prints/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295}}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate52.errors = [{instancePath:instancePath+"/submission/prints/" + i0,schemaPath:"#/properties/submission/properties/prints/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/submission/prints",schemaPath:"#/properties/submission/properties/prints/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs16 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/submission",schemaPath:"#/properties/submission/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gradable !== undefined){
const _errs20 = errors;
if(typeof data.gradable !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/gradable",schemaPath:"#/properties/gradable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.points !== undefined){
const _errs22 = errors;
if(!(validate63(data.points, {instancePath:instancePath+"/points",parentData:data,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxPoints !== undefined){
const _errs23 = errors;
if(!(validate63(data.maxPoints, {instancePath:instancePath+"/maxPoints",parentData:data,parentDataProperty:"maxPoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined){
let data15 = data.score;
const _errs24 = errors;
if(errors === _errs24){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
validate52.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate52.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data16 = data.checks;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data16)){
if(data16.length < 1){
validate52.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid4 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(!(validate66(data16[i1], {instancePath:instancePath+"/checks/" + i1,parentData:data16,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data18 = data.phases;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data18)){
var valid5 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
const _errs31 = errors;
if(!(validate127(data18[i2], {instancePath:instancePath+"/phases/" + i2,parentData:data18,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
if(!valid5){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs32 = errors;
if(!(validate132(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session !== undefined){
const _errs33 = errors;
if(!(validate141(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
const _errs34 = errors;
if(!(validate61(data.startedAt, {instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined){
const _errs35 = errors;
if(!(validate63(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

