// What may be said of a parameter of the query. Same idea as for fields: a value, nothing, or a refusal.
import { emptyMap, isMap, parseJson, writeJson, JsonFault } from '../json.ts';
import type { Json } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { clamp, isZero, wrong } from './fields.ts';
import type { Place } from './fields.ts';
import type { Context } from './context.ts';
import { signalName } from './patterns.ts';

export type ParameterRule = (value: string, place: Place) => string | undefined;
export type ParameterTable = Record<string, ParameterRule>;

export const matching =
  (pattern: RegExp, because?: string): ParameterRule =>
  (value, place) => {
    if (value === '') return undefined;
    if (pattern.test(value)) return value;
    throw because === undefined
      ? wrong(place, `has a value that is not allowed here: ${value.slice(0, 80)}`)
      : new Refusal(place.path, because);
  };

export const signal: ParameterRule = (value, { path }) => {
  if (value === '') return undefined;
  if (signalName.test(value)) return value;
  throw new Refusal(path, `Invalid signal: ${value.slice(0, 40)}`, 400);
};

/** The engine takes anything but 0, no, false and none for true; here a value is one or the other. */
export const yesNo: ParameterRule = (value, place) => {
  if (['1', 'true', 'True'].includes(value)) return '1';
  if (['', '0', 'false', 'False'].includes(value)) return '0';
  throw wrong(place, 'must be 0 or 1');
};

export const number =
  (min: number, max: number): ParameterRule =>
  (value, place) => {
    if (value === '') return undefined;
    if (!/^-?\d{1,12}$/.test(value)) throw wrong(place, 'must be a number');
    if (Number(value) < min || Number(value) > max)
      throw wrong(place, `must be from ${min} to ${max}`);
    return String(Number(value));
  };

export const moved =
  (min: number, max: (context: Context) => number): ParameterRule =>
  (value, place) => {
    if (value === '') return undefined;
    if (!/^-?\d{1,18}$/.test(value)) throw wrong(place, 'must be a number');
    const most = max(place.context);
    const asked = Number(value) < 0 ? most + 1 : Number(value);
    return String(clamp(asked, { min, max: most, place }));
  };

/** Accepted where it says nothing. */
export const noParameter =
  (because: string): ParameterRule =>
  (value, place) => {
    if (['', '0', 'false', 'null', '[]', '{}'].includes(value)) return undefined;
    throw new Refusal(place.path, because);
  };

export const ignored: ParameterRule = (value, place) => {
  if (value !== '' && value !== '0') place.context.changed(place.path);
  return undefined;
};

export const jsonParameter =
  (rule: (value: Json, place: Place) => Json | undefined): ParameterRule =>
  (value, place) => {
    if (value === '') return undefined;
    const kept = rule(readJson(value, place), place);
    return kept === undefined || isZero(kept) ? undefined : writeJson(kept);
  };

function readJson(value: string, place: Place): Json {
  try {
    return parseJson(value);
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    throw wrong(place, `is no JSON: ${fault.message}`);
  }
}

/** `{"name":["web"]}` or, as the CLI writes it, `{"name":{"web":true}}`. */
export const filters = (...known: readonly string[]): ParameterRule =>
  jsonParameter((value, place) => {
    if (!isMap(value)) throw wrong(place, 'must be an object');
    const result = emptyMap();
    for (const [name, values] of Object.entries(value)) {
      if (!known.includes(name)) {
        throw new Refusal(place.path, `Invalid filter '${name.slice(0, 80)}'`, 400);
      }
      result[name] = filterValues(values, place);
    }
    return result;
  });

function filterValues(values: Json, place: Place): readonly string[] {
  const named = isMap(values)
    ? Object.entries(values)
        .filter(([, isSet]) => isSet === true)
        .map(([value]) => value)
    : values;
  if (!Array.isArray(named) || named.length > 64) throw wrong(place, 'has a filter of no list');
  const texts = named as readonly Json[];
  return texts.map((one) => {
    if (typeof one !== 'string' || one.length > 512) throw wrong(place, 'has a filter of no text');
    return one;
  });
}
