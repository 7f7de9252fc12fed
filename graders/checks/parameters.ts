import type { JsonValue } from '../../exercises/index.ts';
import type { TextExpectation } from './text-expectation.ts';

// A check's parameters have been checked against its kind's schema; these give them their types back.
// What the spec leaves out is undefined.

/** Reads a text. */
export const textOf = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Reads a number. */
export const numberOf = (value: JsonValue | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** JSON Schema of a list of words, such as a command. */
export const wordsSchema = (description: string): object => ({
  type: 'array',
  items: { type: 'string' },
  minItems: 1,
  description,
});

/** Reads a list of words, such as a command. */
export const wordsOf = (value: JsonValue | undefined): readonly string[] | undefined =>
  isList(value) ? value.filter((item) => typeof item === 'string') : undefined;

/** Reads what a text must be. */
export function expectationOf(value: JsonValue | undefined): TextExpectation | undefined {
  if (typeof value !== 'object' || value === null || isList(value)) return undefined;
  const { equals, contains, matches, says, excludes, ignoreCase } = value;
  return {
    ...(typeof equals === 'string' && { equals }),
    ...(typeof contains === 'string' && { contains }),
    ...(typeof matches === 'string' && { matches }),
    ...(typeof says === 'string' && { says }),
    ...(typeof excludes === 'string' && { excludes }),
    ...(typeof ignoreCase === 'boolean' && { ignoreCase }),
  };
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value);
