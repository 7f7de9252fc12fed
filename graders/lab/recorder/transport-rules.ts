// What is asked of a request before anyone looks at what it wants. One entry a rule, so that a test can take each away.
import { headerOf } from './http-message.ts';
import type { Head } from './http-message.ts';
import { Refusal } from './refusal.ts';

export type TransportRule = (head: Head) => void;

const single = [
  'host',
  'content-length',
  'transfer-encoding',
  'content-type',
  'connection',
  'upgrade',
  'expect',
];

const refuse = (rule: string, message: string, status = 400): never => {
  throw new Refusal(`http.${rule}`, message, status);
};

export const transportRules: Record<string, TransportRule> = {
  method: ({ method }) => {
    if (!['GET', 'HEAD', 'POST', 'DELETE', 'PUT'].includes(method)) {
      refuse('method', `${method} is no method of this engine.`, 405);
    }
  },
  'header-once': ({ headers }) => {
    for (const name of single) {
      if (headers.filter(([other]) => other === name).length > 1) {
        refuse('header-once', `The header ${name} stands twice.`);
      }
    }
  },
  'one-length': (head) => {
    if (headerOf(head, 'content-length') !== null && headerOf(head, 'transfer-encoding') !== null) {
      refuse('one-length', 'The length of the body is told in two ways.');
    }
  },
  'content-length': (head) => {
    if (!/^\d{1,12}$/.test(headerOf(head, 'content-length') ?? '0')) {
      refuse('content-length', 'The length of the body is no number.');
    }
  },
  chunked: (head) => {
    if ((headerOf(head, 'transfer-encoding') ?? 'chunked') !== 'chunked') {
      refuse('chunked', 'The only transfer encoding is chunked.', 501);
    }
  },
  expect: (head) => {
    if (headerOf(head, 'expect') !== null) refuse('expect', 'Expect is not supported.', 417);
  },
  'content-encoding': (head) => {
    if (headerOf(head, 'content-encoding') !== null) {
      refuse('content-encoding', 'An encoded body is not supported.', 415);
    }
  },
  upgrade: (head) => {
    const upgrade = headerOf(head, 'upgrade');
    const asked = (headerOf(head, 'connection') ?? '').toLowerCase().split(/\s*,\s*/);
    if (upgrade !== null && upgrade.toLowerCase() !== 'tcp') {
      refuse('upgrade', `An upgrade to ${upgrade} is not supported.`);
    }
    if (asked.includes('upgrade') !== (upgrade !== null)) {
      refuse('upgrade', 'Connection and Upgrade do not fit each other.');
    }
  },
  h2c: (head) => {
    if (headerOf(head, 'http2-settings') !== null) refuse('h2c', 'HTTP/2 is not supported.');
  },
};
