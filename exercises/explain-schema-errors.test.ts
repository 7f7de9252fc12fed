import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from '@jest/globals';
import type { Schema } from './describe-schema.ts';
import { explainSchemaErrors } from './explain-schema-errors.ts';

function explain(schema: Schema, data: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  const validate = ajv.compile(schema);
  validate(data);
  return explainSchemaErrors(validate.errors ?? [], schema).map(
    ({ at, message }) => `${at.join('/')}: ${message}`,
  );
}

const status = {
  title: 'a status',
  anyOf: [
    { type: 'integer', minimum: 100, maximum: 599 },
    { type: 'array', items: { type: 'integer' } },
    { type: 'object', properties: { below: { type: 'integer' } }, additionalProperties: false },
  ],
};
const withStatus = { properties: { status } };

describe('explainSchemaErrors', () => {
  it.each([
    ['ok', 'status: `status`: expected a status, found "ok"'],
    [600, 'status: `status`: expected a whole number of 100 to 599, found 600'],
    [[200, 'x'], 'status/1: `status[1]`: expected a whole number, found "x"'],
    [{ belw: 400 }, 'status/belw: unknown key `belw` (did you mean `below`?)'],
    [{ below: 'x' }, 'status/below: `below`: expected a whole number, found "x"'],
  ])('tells of %j what the branch says that was meant', (found, expected) => {
    const { title: _, ...untitled } = status;
    expect(explain({ properties: { status: { ...untitled } } }, { status: found })).toEqual([
      found === 'ok'
        ? 'status: `status`: expected a whole number of 100 to 599, a list or a map with below, found "ok"'
        : expected,
    ]);
    expect(explain(withStatus, { status: 200 })).toEqual([]);
  });

  it('keeps apart the same choice at two places', () => {
    const schema = { items: status };
    expect(explain(schema, [600, { below: 'x' }])).toEqual([
      '0: this file: expected a whole number of 100 to 599, found 600',
      '1/below: `below`: expected a whole number, found "x"',
    ]);
  });

  it('asks for one of several keys', () => {
    const schema = {
      properties: { stop: { anyOf: [{ required: ['within'] }, { required: ['log', 'grace'] }] } },
    };
    expect(explain(schema, { stop: {} })).toEqual([
      'stop: `stop`: expected at least one of `within` or `log` with `grace`, found none',
    ]);
  });

  it('asks for none of several keys where one is misspelt', () => {
    const schema = {
      properties: { within: {}, log: {} },
      additionalProperties: false,
      anyOf: [{ required: ['within'] }, { required: ['log'] }],
    };
    expect(explain(schema, { wihtin: 1 })).toEqual([
      'wihtin: unknown key `wihtin` (did you mean `within`?)',
    ]);
    expect(explain(schema, { unicorn: 1 })).toEqual([
      ': this file: expected at least one of `within` or `log`, found none',
      'unicorn: unknown key `unicorn`; known here: within, log',
    ]);
  });

  it('asks for the key that another one needs', () => {
    expect(explain({ dependentRequired: { then: ['edit'] } }, { then: 1 })).toEqual([
      'then: `then` needs `edit` beside it',
    ]);
  });

  it('tells keys that exclude each other', () => {
    const schema = { properties: { a: { not: { required: ['edit', 'baseline'] } } } };
    expect(explain(schema, { a: { edit: 1, baseline: 1 } })).toEqual([
      'a: `a`: `edit` and `baseline` cannot stand together',
    ]);
  });

  it('follows a reference for the description of a missing key', () => {
    const schema = {
      required: ['title', 'id'],
      properties: { title: { $ref: '#/$defs/title' } },
      $defs: { title: { type: 'string', description: 'What it is called.' } },
    };
    expect(explain(schema, {})).toEqual([
      ': missing `title`: What it is called.',
      ': missing `id`',
    ]);
  });

  it('tells a misspelt key once, and not that it is missing too', () => {
    const schema = { required: ['title'], properties: { title: {} }, additionalProperties: false };
    expect(explain(schema, { tilte: 1 })).toEqual([
      'tilte: unknown key `tilte` (did you mean `title`?)',
    ]);
  });

  it.each<[Schema, unknown, string]>([
    [
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 5 },
      9,
      'a number above 0 and below 5, found 9',
    ],
    [{ type: 'integer', maximum: 5 }, 9, 'a whole number of at most 5, found 9'],
    [{ type: 'string', pattern: '^a' }, 'b', 'text that matches ^a, found "b"'],
    [{ type: ['string', 'null'] }, 1, 'text or nothing, found 1'],
    [{ type: 'array', minItems: 1 }, [], 'a list of at least 1 entry, found an empty list'],
    [{ type: 'object' }, 'x', 'a map of keys and values, found "x"'],
    [{ type: 'boolean' }, { a: 1 }, 'true or false, found a map of keys and values'],
    [{ contains: {} }, [], 'something else, found an empty list'],
    [{ enum: ['', 1, 'both'] }, 'bot', '"", 1 or both, found "bot" (did you mean `both`?)'],
  ])('says of %j what it expects', (schema, data, expected) => {
    expect(explain(schema, data)).toEqual([`: this file: expected ${expected}`]);
  });

  it('shortens what was found', () => {
    expect(explain({ const: 1 }, 'x'.repeat(500))).toEqual([
      `: this file: expected 1, found "${'x'.repeat(49)}..." (500 characters)`,
    ]);
  });

  it('decodes the path of a key with slashes', () => {
    const schema = { additionalProperties: { type: 'string' } };
    expect(explain(schema, { 'a/b~c': 1 })).toEqual([
      'a/b~c: `a/b~c`: expected text, found 1 (put it in quotes if it is text)',
    ]);
  });
});
