import type { Schema } from './describe-schema.ts';

const PLAIN_WORDS = /^[\w./:-]+( [\w./:-]+)*$/;

/** How a value of the wrong type is most likely to be written, ready to stand at a message's end. */
export function hintAtForm(data: unknown, { type, pattern }: Schema): string {
  if (type === 'array' && typeof data === 'string' && PLAIN_WORDS.test(data)) {
    return ` (a list is written [${data.split(' ').join(', ')}])`;
  }
  if (type !== 'string') return '';
  if (typeof data === 'number' || typeof data === 'boolean') {
    return pattern === undefined ? ' (put it in quotes if it is text)' : '';
  }
  // YAML reads an unquoted {nonce} as a map with one key and no value.
  const [entry, ...more] = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  return entry?.[1] === null && more.length === 0 ? ` (put '{${entry[0]}}' in quotes)` : '';
}
