import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import type { HttpAnswer } from './ask-http.ts';
import { describeHttpTask, meetsAnswer, readHttpTask, withNonce } from './http-task.ts';

const answer: HttpAnswer = {
  request: 'GET http://localhost:8080/',
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: 'Hi there',
  error: null,
  durationMs: 1,
};

describe('withNonce', () => {
  it.each([
    ['/', '/?seaworthy=abc'],
    ['/search?q=x', '/search?q=x&seaworthy=abc'],
    ['/echo/{nonce}', '/echo/abc?seaworthy=abc'],
  ])('asks for %s as %s', (path, asked) => {
    expect(withNonce({ port: 8080, path }, 'abc').path).toBe(asked);
  });

  it('expects the nonce where the spec says so', () => {
    const task = withNonce({ port: 8080, body: { contains: '{nonce}' } }, 'abc');
    expect(task.body).toEqual({ contains: 'abc' });
  });
});

describe('meetsAnswer', () => {
  it.each<[boolean, string, JsonObject, Partial<HttpAnswer>]>([
    [true, 'a status below 400, where nothing is said', {}, { status: 302 }],
    [false, 'a status of 400', {}, { status: 400 }],
    [false, 'no status', {}, { status: null }],
    [false, 'an answer that broke off', {}, { error: 'the answer did not end within 1 s' }],
    [true, 'the very status', { status: 404 }, { status: 404 }],
    [true, 'a status of a list', { status: [200, 204] }, { status: 204 }],
    [false, 'a status beside a list', { status: [200, 204] }, { status: 201 }],
    [false, 'a status above the limit', { status: { below: 300 } }, { status: 302 }],
    [true, 'a header by any case', { headers: { 'Content-Type': { contains: 'html' } } }, {}],
    [false, 'a missing header', { headers: { 'x-app': { matches: '.' } } }, {}],
    [false, 'another body', { body: { equals: 'Hello' } }, {}],
  ])('is %s for %s', (expected, _, parameters, part) => {
    const task = readHttpTask({ port: 8080, ...parameters });
    expect(meetsAnswer({ ...answer, ...part }, task)).toBe(expected);
  });
});

describe('describeHttpTask', () => {
  it('says everything that is asked', () => {
    const parameters = {
      port: 8080,
      within: '15s',
      steadyFor: '5s',
      status: [200, 204],
      headers: { 'content-type': { contains: 'html' } },
      body: { contains: 'Hi' },
    };
    expect(describeHttpTask(readHttpTask(parameters))).toBe(
      "An answer over HTTP on the container's port 8080 within 15 s of its start, and still 5 s later, " +
        'with the status 200 or 204, and the header content-type: text with "html" in it, and in the body text with "Hi" in it.',
    );
  });
});
