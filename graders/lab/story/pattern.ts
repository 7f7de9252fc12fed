import type { JsonObject, JsonValue } from '../../../exercises/index.ts';
import { textOf } from '../../checks/parameters.ts';
import { ACT_NAMES, sortOf } from './act-table.ts';
import type { ActName } from './act-table.ts';
import { COMMON } from './field-table.ts';
import type { Field } from './field-table.ts';

/** One thing that must be there, as a spec writes it: the sorts of acts that will do, and a condition a field. */
export interface Step {
  readonly does: readonly ActName[];
  /** So many different acts. @default 1 */
  readonly times: number;
  /** The step in the author's words. */
  readonly says: string | null;
  /** Of a `never`: the two steps of `find`, counted from 1, between which it must not be. */
  readonly between: readonly [number, number] | null;
  readonly conditions: Readonly<Record<string, JsonValue>>;
}

export interface Pattern {
  readonly find: readonly Step[];
  readonly never: readonly Step[];
  /** `given`: one after the other. `any`: in any order, and one act may be several of them. */
  readonly order: 'given' | 'any';
}

/** A pattern that explains a miss. */
export interface NearMiss extends Pattern {
  readonly diagnosis: string;
  readonly because: string;
  readonly hint: string | null;
}

const OWN_KEYS = ['does', 'times', 'says', 'between'];

/** Reads a pattern from a check's parameters, which the schema has accepted. */
export function readPattern(parameters: JsonObject): Pattern {
  return {
    find: objects(parameters['find']).map(readStep),
    never: objects(parameters['never']).map(readStep),
    order: parameters['order'] === 'any' ? 'any' : 'given',
  };
}

/** Reads the near misses that a spec names, in their order. */
export const readNearMisses = (parameters: JsonObject): readonly NearMiss[] =>
  objects(parameters['nearMisses']).map((miss) => ({
    ...readPattern(miss),
    diagnosis: textOf(miss['diagnosis']) ?? 'near-miss',
    because: textOf(miss['because']) ?? '',
    hint: textOf(miss['hint']) ?? null,
  }));

/** Reads one step. */
export function readStep(step: JsonObject): Step {
  const { does, times, says, between } = step;
  const [first, second] = isList(between) ? between : [];
  return {
    does: ACT_NAMES.filter((name) => (isList(does) ? does.includes(name) : does === name)),
    times: typeof times === 'number' ? times : 1,
    says: textOf(says) ?? null,
    between: typeof first === 'number' && typeof second === 'number' ? [first, second] : null,
    conditions: Object.fromEntries(Object.entries(step).filter(([key]) => !OWN_KEYS.includes(key))),
  };
}

/** What a field of a step means: the same for every sort of act the step allows. */
export function fieldOf({ does }: Pick<Step, 'does'>, name: string): Field | undefined {
  const [first] = does;
  const common: Readonly<Record<string, Field>> = COMMON;
  return common[name] ?? (first === undefined ? undefined : sortOf(first).fields[name]);
}

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value);

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

const objects = (value: JsonValue | undefined): readonly JsonObject[] =>
  isList(value) ? value.filter(isObject) : [];
