import type { JsonValue } from '../../exercises/index.ts';

/** Replaces every `{nonce}` in the texts of a value, however deep they lie. Keys stay as they are. */
export function fillNonce<T extends JsonValue>(value: T, nonce: string): T;
export function fillNonce(value: JsonValue, nonce: string): JsonValue {
  if (typeof value === 'string') return value.replaceAll('{nonce}', () => nonce);
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => fillNonce(item, nonce));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillNonce(item, nonce)]),
  );
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
