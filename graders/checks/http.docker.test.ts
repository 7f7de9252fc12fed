import { describe } from '@jest/globals';
import { openTrials } from './fixtures/open-trial.ts';
import type { SmallSubmission } from './fixtures/open-trial.ts';
import { http } from './http.ts';

const answers = { port: 8080, within: '6s' };
const steady = { ...answers, requests: 2, steadyFor: '2s' };

const node = (script: string, rest = 'CMD ["node", "app.js"]'): SmallSubmission => ({
  Dockerfile: `FROM node:alpine\nWORKDIR /app\nCOPY . .\n${rest}\n`,
  'app.js': script,
});

/** An app whose every answer is made by `answer(q, r)`. */
const app = (answer: string, listen = '8080'): string =>
  `require('node:http').createServer((q, r) => { ${answer} }).listen(${listen});`;

/** An app that speaks some other protocol. */
const tcp = (answer: string): string =>
  `require('node:net').createServer((s) => s.on('data', () => { ${answer} })).listen(8080);`;

const hi = "r.end('Hi there')";
const redirect = (location: string): string =>
  app(`q.url === '/home' ? r.end('home') : r.writeHead(302, { location: '${location}' }).end();`);

describe('http', () => {
  const trials = openTrials(http, answers);

  trials.accept([
    ['an app that goes on answering', node(app(hi)), steady],
    ['an app that needs 2 s', node(`setTimeout(() => { ${app(hi)} }, 2000);`)],
    ['an app on IPv4 alone', node(app(hi, "8080, '0.0.0.0'"))],
    [
      'a redirect within the app, by the name it gives itself',
      node(redirect('http://localhost:8080/home')),
      { ...answers, status: 200, body: { equals: 'home' } },
    ],
    [
      'a redirect to elsewhere, which is an answer',
      node(redirect('http://192.0.2.1/home')),
      { ...answers, status: 302 },
    ],
    [
      'an app that says 503 until it is ready',
      node(`let n = 0; ${app('r.statusCode = ++n > 3 ? 200 : 503; r.end();')}`),
    ],
    [
      'headers, a status of a list and the nonce of each request',
      node(app("r.writeHead(201, { 'content-type': 'text/plain' }).end(q.url);")),
      {
        ...answers,
        requests: 3,
        status: [200, 201],
        headers: { 'Content-Type': { contains: 'text/plain' } },
        body: { contains: '{nonce}' },
      },
    ],
    [
      'a long body',
      node(app("r.end('a'.repeat(1e6));")),
      { ...answers, body: { contains: 'aaa' } },
    ],
  ]);

  trials.tell([
    ['listening-on-loopback', 'an app for its own container', node(app(hi, "8080, '127.0.0.1'"))],
    ['listening-on-another-port', 'another port', node(app(hi, '3000'))],
    ['not-listening', 'an app that does not listen', node('setInterval(() => {}, 1000);')],
    ['error-status', 'an error of the app', node(app("r.statusCode = 500; r.end('oops');"))],
    ['answer-differs', 'another body', node(app(hi)), { ...answers, body: { contains: 'Hello' } }],
    [
      'answered-then-ended',
      'an app that ends after its first answer',
      node(app("r.end('x', () => process.exit(0));")),
      steady,
    ],
    [
      'answered-then-ended',
      'an app that ends after a while',
      node(`${app(hi)} setTimeout(() => process.exit(1), 1500);`),
      { ...steady, steadyFor: '4s' },
    ],
    ['listening-without-answer', 'an app that only listens', node(tcp(''))],
    ['listening-without-answer', 'an answer without an end', node(app("r.write('x');"))],
    ['not-http', 'another protocol', node(tcp("s.end('+PONG\\r\\n');"))],
    ['command-in-one-word', 'a command in one string', node(app(hi), 'CMD ["npm start"]')],
    ['command-in-background', 'an app in the background', node(app(hi), 'CMD node app.js &')],
    [
      'app-file-missing',
      'an app that is not in the image',
      { ...node(''), '.dockerignore': 'app.js' },
    ],
    ['dependency-missing', 'a package that is not installed', node("require('express');")],
    ['package-json-missing', 'no package.json', node(app(hi), 'CMD ["npm", "start"]')],
    ['main-process-finished', 'a prompt without anyone at it', node('', 'CMD ["node"]')],
  ]);
});
