// Reading what the engine says: a value of the expected kind, or a neutral one.
import { isMap } from './json.ts';
import type { Json, JsonMap } from './json.ts';

export function mapAt(value: Json | undefined, ...keys: readonly string[]): JsonMap {
  const found = at(value, keys);
  return isMap(found) ? found : {};
}

export function textAt(value: Json | undefined, ...keys: readonly string[]): string {
  const found = at(value, keys);
  return typeof found === 'string' ? found : '';
}

export function numberAt(value: Json | undefined, ...keys: readonly string[]): number {
  const found = at(value, keys);
  if (typeof found === 'bigint') return Number(found);
  return typeof found === 'number' ? found : 0;
}

export function flagAt(value: Json | undefined, ...keys: readonly string[]): boolean {
  return at(value, keys) === true;
}

export function listAt(value: Json | undefined, ...keys: readonly string[]): readonly Json[] {
  const found = at(value, keys);
  return Array.isArray(found) ? (found as readonly Json[]) : [];
}

/** Words of a command: the engine writes one word as a string, several as a list, none as null. */
export function wordsAt(value: Json | undefined, ...keys: readonly string[]): readonly string[] {
  const found = at(value, keys);
  if (typeof found === 'string') return [found];
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
}

function at(value: Json | undefined, keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (inner, key) => (isMap(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}
