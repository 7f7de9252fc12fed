// What may be said of a field. A rule gives the value that the engine gets, or nothing where it gets none, or refuses.
import { emptyMap, isMap } from '../json.ts';
import type { Json, JsonMap } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Context } from './context.ts';

export interface Place {
  /** `HostConfig.Memory` */
  readonly path: string;
  readonly context: Context;
}

export type FieldRule = (value: Json, place: Place) => Json | undefined;
export type FieldTable = Record<string, FieldRule>;

/** Rules that belong to no field. */
export const generalRules = {
  'unknown-field': (path: string): void => {
    throw new Refusal('unknown-field', `unknown field ${path}`);
  },
  'unknown-parameter': (path: string): void => {
    throw new Refusal('unknown-parameter', `unknown parameter ${path}`);
  },
  'doubled-parameter': (path: string): void => {
    throw new Refusal('doubled-parameter', `the parameter ${path} stands twice`, 400);
  },
};

/** Exactly these keys, in exactly this case. */
export function fields(table: FieldTable): FieldRule {
  return (value, place) => {
    if (value === null) return undefined;
    if (!isMap(value)) throw wrong(place, 'must be an object');
    return applyFields(table, value, place);
  };
}

export function applyFields(table: FieldTable, value: JsonMap, place: Place): JsonMap {
  const result = emptyMap();
  for (const [key, member] of Object.entries(value)) {
    const path = place.path === '' ? key : `${place.path}.${key}`;
    const rule = Object.hasOwn(table, key) ? table[key] : undefined;
    if (rule === undefined) generalRules['unknown-field'](path);
    const kept = rule === undefined ? member : rule(member, { ...place, path });
    if (kept !== undefined) result[key] = kept;
  }
  return result;
}

export function isZero(value: Json): boolean {
  if (value === null || value === false || value === '' || value === 0) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMap(value) && Object.keys(value).length === 0;
}

/** Denied, unless it says nothing: the docker CLI sends every field. */
export function never(because: string): FieldRule {
  return (value, { path }) => {
    if (!isZero(value)) throw new Refusal(path, because);
    return undefined;
  };
}

export function text(pattern: RegExp | null = null, maxLength = 1024): FieldRule {
  return (value, place) => {
    if (value === null) return undefined;
    if (typeof value !== 'string') throw wrong(place, 'must be a string');
    if (value.length > maxLength) throw wrong(place, `is longer than ${maxLength}`);
    if (value !== '' && pattern?.test(value) === false) {
      throw wrong(place, `has a value that is not allowed here: ${value.slice(0, 80)}`, 403);
    }
    return value;
  };
}

export const flag: FieldRule = (value, place) => {
  if (value === null) return undefined;
  if (typeof value !== 'boolean') throw wrong(place, 'must be true or false');
  return value;
};

export function integer(min: number, max: number): FieldRule {
  return (value, place) => {
    if (value === null) return undefined;
    const number = toInteger(value, place);
    if (number < min || number > max) throw wrong(place, `must be from ${min} to ${max}`, 403);
    return number;
  };
}

/** Moved to the nearest allowed value. */
export function clamped(min: number, max: (context: Context) => number): FieldRule {
  return (value, place) => {
    if (value === null) return undefined;
    return clamp(toInteger(value, place), { min, max: max(place.context), place });
  };
}

export function clamp(
  value: number,
  { min, max, place }: { min: number; max: number; place: Place },
): number {
  const kept = Math.min(Math.max(value, min), max);
  if (kept !== value) place.context.changed(place.path);
  return kept;
}

/** Whatever does not fit a double is far beyond every limit here. */
function toInteger(value: Json, place: Place): number {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(place, 'must be a number');
  return value;
}

export function list(member: FieldRule, maxLength: number): FieldRule {
  return (value, place) => {
    if (value === null) return undefined;
    if (!Array.isArray(value)) throw wrong(place, 'must be a list');
    const members = value as readonly Json[];
    if (members.length > maxLength) throw wrong(place, `has more than ${maxLength} members`, 403);
    return members
      .map((one, index) => member(one, { ...place, path: `${place.path}[${index}]` }))
      .filter((one) => one !== undefined);
  };
}

export function map(key: RegExp, member: FieldRule, maxLength: number): FieldRule {
  return (value, place) => {
    if (value === null) return undefined;
    if (!isMap(value)) throw wrong(place, 'must be an object');
    const entries = Object.entries(value);
    if (entries.length > maxLength) throw wrong(place, `has more than ${maxLength} members`, 403);
    const result = emptyMap();
    for (const [name, one] of entries) {
      if (!key.test(name)) throw wrong(place, `does not allow ${name.slice(0, 80)}`, 403);
      const kept = member(one, { ...place, path: `${place.path}.${name}` });
      result[name] = kept ?? null;
    }
    return result;
  };
}

/** An empty object, which is how the engine writes a set. */
export const nothing: FieldRule = (value, place) => {
  if (!isZero(value)) throw wrong(place, 'must be empty', 403);
  return emptyMap();
};

/** Let through as it is: only for what a rule of the whole call sets. */
export const dropped: FieldRule = () => undefined;

export function wrong(place: Place, what: string, status = 400): Refusal {
  return new Refusal(place.path, `${place.path} ${what}`, status);
}
