import { parseDuration, parseSize } from '../../../exercises/index.ts';
import type { JsonObject, JsonValue } from '../../../exercises/index.ts';
import { describeTextExpectation, meetsText } from '../../checks/text-expectation.ts';
import { expectationOf } from '../../checks/parameters.ts';
import type { ActValue } from './act.ts';
import type { Field } from './field-table.ts';
import { tellValue } from './tell-value.ts';

/** Whether a field's value is as a step asks. Where it has several values, one of them has to be. */
export function meetsCondition(value: ActValue, condition: JsonValue, field: Field): boolean {
  const values = valuesIn(value);
  if (isList(condition)) {
    return condition.some((each) => values.some((one) => isEqual(one, each, field)));
  }
  if (!isMap(condition)) return values.some((one) => isEqual(one, condition, field));
  const unwanted = condition['not'];
  if (unwanted !== undefined && meetsCondition(value, unwanted, field)) return false;
  if (field.kind !== 'text') return meetsBounds(values, condition, field);
  const expectation = expectationOf(condition);
  const asked = Object.keys(expectation ?? {}).length > 0;
  if (!asked || expectation === undefined) return true;
  if (expectation.excludes !== undefined) {
    return texts(values).every((text) => meetsText(text, expectation));
  }
  return texts(values).some((text) => meetsText(text, expectation));
}

const texts = (values: readonly (string | number | boolean)[]): readonly string[] =>
  values.length === 0 ? [''] : values.map(String);

function meetsBounds(
  values: readonly (string | number | boolean)[],
  { atLeast, atMost }: JsonObject,
  field: Field,
): boolean {
  if (atLeast === undefined && atMost === undefined) return true;
  const least = atLeast === undefined ? -Infinity : amountOf(atLeast, field);
  const most = atMost === undefined ? Infinity : amountOf(atMost, field);
  return values.some((value) => typeof value === 'number' && value >= least && value <= most);
}

const isEqual = (value: string | number | boolean, asked: JsonValue, field: Field): boolean =>
  field.kind === 'size' || field.kind === 'duration'
    ? value === amountOf(asked, field)
    : value === asked;

/** `64MiB` in bytes, `10s` in milliseconds. */
function amountOf(value: JsonValue, { kind }: Field): number {
  if (typeof value === 'string') return kind === 'size' ? parseSize(value) : parseDuration(value);
  return Number(value);
}

const valuesIn = (value: ActValue): readonly (string | number | boolean)[] =>
  value === null ? [] : isValues(value) ? value : [value];

const isValues = (value: ActValue): value is readonly string[] | readonly number[] =>
  Array.isArray(value);
const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
const isMap = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** A condition in words that go on after the field's label: `at least 9.5 s`, `\`busybox\` or \`alpine\``. */
export function describeCondition(condition: JsonValue, field: Field): string {
  if (isList(condition)) return condition.map((each) => tellAsked(each, field)).join(' or ');
  if (!isMap(condition)) return tellAsked(condition, field);
  const { not, atLeast, atMost } = condition;
  const expectation = field.kind === 'text' ? expectationOf(condition) : undefined;
  return [
    ...(atLeast === undefined ? [] : [`at least ${tellAsked(atLeast, field)}`]),
    ...(atMost === undefined ? [] : [`at most ${tellAsked(atMost, field)}`]),
    ...(expectation === undefined || Object.keys(expectation).length === 0
      ? []
      : [describeTextExpectation(expectation)]),
    ...(not === undefined ? [] : [`not ${describeCondition(not, field)}`]),
  ].join(' and ');
}

const tellAsked = (value: JsonValue, field: Field): string =>
  field.kind === 'size' || field.kind === 'duration'
    ? tellValue(amountOf(value, field), field)
    : tellValue(typeof value === 'object' ? null : value, field);
