import { describe, expect, it } from '@jest/globals';
import { readAsked, soundsLikeNetwork } from './network-words.ts';

describe('soundsLikeNetwork', () => {
  it.each([
    'npm error code EAI_AGAIN',
    'npm error code ETIMEDOUT',
    'npm error code ECONNRESET',
    'npm error code ECONNREFUSED',
    'npm error network aborted',
    'npm error code ERR_SOCKET_TIMEOUT',
    'npm error code E503',
    'npm error code E429',
    'npm error 502 Bad Gateway - GET http://example/express',
    'npm ERR! Exit handler never called!',
    'npm error Invalid response body while trying to fetch http://example/ms: Premature close',
    'npm error code SELF_SIGNED_CERT_IN_CHAIN',
    'Error: socket hang up',
    'info There appears to be trouble with your network connection. Retrying...',
    'ERROR: http://example/main: temporary error (try again later)',
    'WARNING: Ignoring http://example/main: network error (check Internet connection and firewall)',
    "Temporary failure resolving 'example'",
    'E: Failed to fetch http://example/a.deb  503  Service Unavailable',
    'curl: (6) Could not resolve host: example',
    'curl: (7) Failed to connect',
    'curl: (28) Operation timed out',
    'curl: (35) error',
    'curl: (52) Empty reply from server',
    'curl: (56) Recv failure',
    'curl: (22) The requested URL returned error: 503',
    "wget: can't connect to remote host (10.0.0.1): Connection refused",
    "wget: bad address 'example'",
    'wget: server returned error: HTTP/1.1 500 Internal Server Error',
  ])('hears it in %j', (text) => {
    expect(soundsLikeNetwork(text)).toBe(true);
  });

  it.each([
    "npm error code E404\nnpm error 404  'expres@*' is not in this registry.",
    'npm error code ERESOLVE',
    "npm error enoent ENOENT: no such file or directory, open '/package.json'",
    'npm error Missing script: "start"',
    'npm error The `npm ci` command can only install with an existing package-lock.json',
    '/bin/sh: npm: not found',
    'added 503 packages in 5s',
    'ERROR: unable to select packages:\n  crul (no such package):',
    'SyntaxError: Unexpected token',
    'listening on port 8080',
  ])('does not in %j', (text) => {
    expect(soundsLikeNetwork(text)).toBe(false);
  });
});

describe('readAsked', () => {
  const [nobody, apk, apt, other] = [{}, { apk: true }, { apt: true }, { other: true }].map(
    (asked) => ({ apk: false, apt: false, other: false, ...asked }),
  );

  it.each([
    ['RUN apk add --no-cache redis', apk],
    ['RUN apk -U --no-cache add redis', apk],
    ['RUN apt-get update && apt-get install -y redis', apt],
    ['RUN apt -qq install redis', apt],
    ['RUN npm install', other],
    ['RUN npm --silent ci', other],
    ['RUN ["npm", "i"]', other],
    ['RUN yarn', other],
    ['RUN yarn --frozen-lockfile install', other],
    ['RUN cd /app && yarn && true', other],
    ['RUN curl -fsS http://example/a | sh', other],
    ['RUN sleep 9999', nobody],
    ['RUN npm start', nobody],
    ['RUN npm run build', nobody],
    ['RUN yarn start', nobody],
    ['RUN node index.js', nobody],
    ['RUN while true; do :; done', nobody],
    ['RUN redis-server', nobody],
  ])('reads %j', (instruction, asked) => {
    expect(readAsked(instruction)).toEqual(asked);
  });
});
