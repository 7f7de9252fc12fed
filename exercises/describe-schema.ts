/** A JSON Schema, as far as messages look into it. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** What is expected, as a noun: our schemas name texts of a certain form so. */
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

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
export function expectedOf(schema: Schema): string {
  const { title, const: constant, enum: values, anyOf, oneOf, type } = schema;
  if (title !== undefined) return title;
  if (constant !== undefined) return wordOf(constant);
  if (values !== undefined) return listOf(values.map(wordOf), 'or');
  const branches = anyOf ?? oneOf;
  if (branches !== undefined) return expectedOfBranches(branches);
  if (type === 'object' && schema.properties !== undefined) {
    const keys = Object.keys(schema.properties);
    return `a map with ${keys.length > 3 ? `keys such as ${listOf(keys.slice(0, 3), 'and')}` : listOf(keys, 'and')}`;
  }
  const nouns = (type === undefined ? [] : [type].flat()).map((name) => TYPES[name] ?? name);
  return (nouns.length === 0 ? 'something else' : listOf(nouns, 'or')) + boundsOf(schema);
}

function expectedOfBranches(branches: readonly Schema[]): string {
  if (!isChoiceOfKeys(branches)) return listOf([...new Set(branches.map(expectedOf))], 'or');
  const keys = branches.map(({ required = [] }) =>
    required.map((key) => `\`${key}\``).join(' with '),
  );
  return `at least one of ${listOf(keys, 'or')}`;
}

/** Whether the branches of an anyOf ask for different keys, and for nothing else. */
export function isChoiceOfKeys(branches: readonly Schema[]): boolean {
  return branches.every((branch) => Object.keys(branch).join() === 'required');
}

function boundsOf(schema: Schema): string {
  const { exclusiveMinimum, exclusiveMaximum, multipleOf, pattern } = schema;
  const bounds = [
    range(schema.minimum, schema.maximum),
    exclusiveMinimum === undefined ? null : `above ${exclusiveMinimum}`,
    exclusiveMaximum === undefined ? null : `below ${exclusiveMaximum}`,
    multipleOf === undefined ? null : `in steps of ${multipleOf}`,
    range(schema.minLength, schema.maxLength, ['character', 'characters']),
    pattern === undefined ? null : `that matches ${pattern}`,
    range(schema.minItems, schema.maxItems, ['entry', 'entries']),
  ].filter((bound) => bound !== null);
  return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`;
}

function range(
  least: number | undefined,
  most: number | undefined,
  nouns?: readonly [string, string],
): string | null {
  const last = most ?? least;
  const noun = nouns === undefined ? '' : ` ${last === 1 ? nouns[0] : nouns[1]}`;
  if (last === undefined) return null;
  if (least === undefined) return `of at most ${most}${noun}`;
  if (most === undefined) return `of at least ${least}${noun}`;
  return `of ${least} to ${most}${noun}`;
}

/** A value of a spec, short enough for a message. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') {
    return Object.keys(value).length === 0 ? 'an empty map' : 'a map of keys and values';
  }
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 50)}..." (${text.length - 2} characters)`;
}

/** `a, b and c`. */
export function listOf(words: readonly string[], conjunction: 'and' | 'or'): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** A key's schema; a `$ref` into the schema's own `$defs` is followed, and what stands beside it wins. */
export function propertyOf(schema: Schema, key: string, root: Schema): Schema {
  const { $ref, ...beside } = schema.properties?.[key] ?? {};
  const target = $ref === undefined ? {} : root.$defs?.[$ref.replace('#/$defs/', '')];
  return { ...target, ...beside };
}

const wordOf = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : describeValue(value);
