import { denies, passes } from './case.ts';
import type { Case } from './case.ts';

const ping = { method: 'GET', target: '/_ping' };
const json = 'Content-Type: application/json';

/** Policy 4.1, and the first table of section 1. */
export const transportCases: readonly Case[] = [
  ...['CONNECT', 'OPTIONS', 'TRACE', 'PATCH'].map((method) =>
    denies(`the method ${method}`, 'http.method', { ...ping, method }),
  ),
  denies('a header that stands twice', 'http.header-once', {
    ...ping,
    headers: ['Content-Type: a', 'Content-Type: b'],
  }),
  denies('a length told in two ways', 'http.one-length', {
    ...ping,
    headers: ['Content-Length: 0', 'Transfer-Encoding: chunked'],
  }),
  denies('a length that is no number', 'http.content-length', {
    ...ping,
    headers: ['Content-Length: +3'],
  }),
  denies('another transfer encoding', 'http.chunked', {
    ...ping,
    headers: ['Transfer-Encoding: gzip, chunked'],
  }),
  denies('Expect', 'http.expect', { ...ping, headers: ['Expect: 100-continue'] }),
  denies('an encoded body', 'http.content-encoding', {
    ...ping,
    headers: ['Content-Encoding: gzip'],
  }),
  denies('an upgrade to HTTP/2', 'http.upgrade', {
    ...ping,
    headers: ['Connection: Upgrade', 'Upgrade: h2c'],
  }),
  denies('an upgrade of a stream to HTTP/2', 'http.upgrade', {
    target: '/containers/web/attach',
    headers: ['Connection: Upgrade', 'Upgrade: h2c'],
  }),
  denies('an upgrade without its Connection', 'http.upgrade', {
    ...ping,
    headers: ['Upgrade: tcp'],
  }),
  denies('the settings of HTTP/2', 'http.h2c', { ...ping, headers: ['HTTP2-Settings: AAMAAABk'] }),
  denies('an upgrade of what is no stream', 'http.upgrade', {
    ...ping,
    headers: ['Connection: Upgrade', 'Upgrade: tcp'],
  }),
  denies('the absolute form of an address', 'target.origin-form', {
    ...ping,
    target: 'http://evil/_ping',
  }),
  denies('the address *', 'target.origin-form', { ...ping, target: '*' }),
  denies('an encoded slash', 'target.encoded-slash', { ...ping, target: '/containers%2Fjson' }),
  denies('an encoded NUL', 'target.encoded-slash', { ...ping, target: '/_ping%00' }),
  denies('an encoded backslash', 'target.encoded-slash', { ...ping, target: '/_ping%5Cx' }),
  denies('a double slash', 'target.double-slash', { ...ping, target: '//_ping' }),
  denies('dots in an address', 'target.dots', { ...ping, target: '/images/x/../../_ping' }),
  denies('encoded dots in an address', 'target.dots', { ...ping, target: '/images/%2e%2e/_ping' }),
  denies('a semicolon in an address', 'target.characters', { ...ping, target: '/_ping;x' }),
  denies('what is encoded twice', 'target.characters', { ...ping, target: '/containers/%256ason' }),
  denies('letters beyond ASCII', 'target.characters', { ...ping, target: '/%C5%BFping' }),
  denies('a broken encoding', 'target.encoding', { ...ping, target: '/%zz' }),
  denies('an old version of the API', 'target.version', { ...ping, target: '/v1.23/info' }),
  denies('a version of three numbers', 'target.version', { ...ping, target: '/v1.41.0/info' }),
  denies('a semicolon in a query', 'target.query', { ...ping, target: '/containers/json?all=1;x' }),
  denies('an endless address', 'target.length', { ...ping, target: `/${'x'.repeat(9000)}` }),
  passes('reads what is encoded once', { method: 'GET', target: '/containers/%6ason' }),
  passes('takes any newer version', { method: 'GET', target: '/v1.50/info' }),
  denies('an unknown parameter', 'unknown-parameter', { ...ping, target: '/_ping?x=1' }),
  denies('a parameter that stands twice', 'doubled-parameter', {
    target: '/images/busybox/tag?repo=own&repo=busybox',
  }),
  denies('a form where the query says it', 'body.empty', {
    target: '/images/busybox/tag?repo=safe',
    headers: ['Content-Type: application/x-www-form-urlencoded'],
    body: 'repo=busybox',
  }),
  denies('a body at start', 'body.empty', {
    target: '/containers/web/start',
    headers: [json],
    body: { Binds: ['/x:/h'] },
  }),
  denies('JSON under another type', 'body.type', {
    target: '/containers/create',
    headers: ['Content-Type: text/plain'],
    body: { Image: 'busybox' },
  }),
  denies('a context under another type', 'body.type', {
    target: '/build',
    headers: ['Content-Type: multipart/form-data'],
    body: 'x',
  }),
  denies('a key that stands twice', 'body.json', {
    target: '/containers/create',
    body: '{"Image":"busybox","HostConfig":{"Privileged":true},"HostConfig":{}}',
  }),
  denies('a body that is a list', 'body.json', { target: '/containers/create', body: '[]' }),
  denies('keys in another case', 'unknown-field', {
    target: '/containers/create',
    body: '{"Image":"busybox","hostconfig":{"privileged":true}}',
  }),
  denies('keys that Go would fold', 'unknown-field', {
    target: '/containers/create',
    body: '{"Image":"busybox","Ho\u017ftConfig":{"Bind\u017f":["/:/h"],"Networ\u212aMode":"host"}}',
  }),
  denies('a HostConfig without its name', 'unknown-field', {
    target: '/containers/create',
    body: '{"Image":"busybox","Privileged":true}',
  }),
  denies('an escaped key', 'HostConfig.Privileged', {
    target: '/containers/create',
    body: '{"Image":"busybox","HostConfig":{"Privileg\\u0065d":true}}',
  }),
];
