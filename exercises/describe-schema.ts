import type { AnySchemaObject } from 'ajv/dist/2020.js';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  null: 'nothing',
};

/** What a schema expects, as a noun: its title where it has one. */
export function expectedOf(schema: AnySchemaObject): string {
  const { title, const: constant, enum: values, anyOf, oneOf, type } = schema;
  if (typeof title === 'string') return title;
  if (constant !== undefined) return describeValue(constant);
  if (Array.isArray(values)) return listOf(values.map(wordOf), 'or');
  const branches: unknown = anyOf ?? oneOf;
  if (Array.isArray(branches)) return expectedOfBranches(branches);
  const types = [type].flat().filter((name) => typeof name === 'string');
  const nouns = types.map((name) => TYPES[name] ?? name);
  return (nouns.length === 0 ? 'something else' : listOf(nouns, 'or')) + boundsOf(schema);
}

function expectedOfBranches(branches: readonly AnySchemaObject[]): string {
  const keys = branches.flatMap(({ required }) => (Array.isArray(required) ? required : []));
  const isChoiceOfKeys = branches.every((branch) => Object.keys(branch).join() === 'required');
  return isChoiceOfKeys
    ? `at least one of ${listOf(
        keys.map((key) => `\`${key}\``),
        'or',
      )}`
    : listOf([...new Set(branches.map(expectedOf))], 'or');
}

function boundsOf(schema: AnySchemaObject): string {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema;
  const { minLength, maxLength, minItems, maxItems, uniqueItems, minProperties, pattern } = schema;
  const bounds = [
    minimum === undefined ? null : `of at least ${minimum}`,
    exclusiveMinimum === undefined ? null : `above ${exclusiveMinimum}`,
    maximum === undefined ? null : `of at most ${maximum}`,
    exclusiveMaximum === undefined ? null : `below ${exclusiveMaximum}`,
    multipleOf === undefined ? null : `in steps of ${multipleOf}`,
    minLength === undefined ? null : countOf('at least', minLength, 'character'),
    maxLength === undefined ? null : countOf('at most', maxLength, 'character'),
    pattern === undefined ? null : `that matches ${pattern}`,
    minItems === undefined ? null : countOf('at least', minItems, 'entry', 'entries'),
    maxItems === undefined ? null : countOf('at most', maxItems, 'entry', 'entries'),
    uniqueItems === true ? 'without repetition' : null,
    minProperties === undefined ? null : countOf('at least', minProperties, 'key'),
  ].filter((bound) => bound !== null);
  return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
}

const countOf = (bound: string, count: number, one: string, many = `${one}s`): string =>
  `of ${bound} ${count} ${count === 1 ? one : many}`;

/** A value of a spec, short enough for a message. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') {
    return Object.keys(value).length === 0 ? 'an empty map' : 'a map of keys and values';
  }
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length <= 60 ? text : `${text.slice(0, 50)}..." (${text.length - 2} characters)`;
}

/** `a, b and c`. */
export function listOf(words: readonly string[], conjunction: 'and' | 'or'): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** Follows a `$ref` into the schema's own `$defs`; what stands beside it wins. */
export function resolveRef(schema: AnySchemaObject, root: AnySchemaObject): AnySchemaObject {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string') return schema;
  const target: AnySchemaObject = root['$defs']?.[$ref.replace('#/$defs/', '')] ?? {};
  return { ...target, ...beside };
}

const wordOf = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : describeValue(value);
