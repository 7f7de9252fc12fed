import type { ErrorObject } from 'ajv/dist/2020.js';
import {
  describeValue,
  expectedOf,
  isChoiceOfKeys,
  listOf,
  propertyOf,
} from './describe-schema.ts';
import type { Schema } from './describe-schema.ts';
import { hintAtForm } from './hint-at-form.ts';
import { meantErrors, parentOf } from './meant-errors.ts';
import { didYouMean, nearest } from './nearest.ts';
import { regexFault } from './regex-fault.ts';
import type { SpecPath } from './spec-file.ts';

/** One thing a schema found wrong, in words. */
export interface ExplainedError {
  readonly at: SpecPath;
  readonly part: 'key' | 'value';
  readonly message: string;
}

/** Says the errors of a schema (compiled with `verbose`) in the words of somebody who writes a spec. */
export function explainSchemaErrors(
  errors: readonly ErrorObject[],
  root: Schema,
): readonly ExplainedError[] {
  const meant = meantErrors(errors);
  const explained = meant
    .filter((error) => !isTold(error, meant))
    .map((error) => explain(error, root));
  const keys = explained.map(({ at, message }) => JSON.stringify([at, message]));
  return explained.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** Whether another error says the same better: a missing key is a misspelt one, a missing tag a missing key. */
function isTold(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  const { keyword, params, instancePath } = error;
  // Which branch was taken says nothing; what that branch says does.
  if (keyword === 'if') return true;
  if (keyword === 'discriminator') return params['tagValue'] === undefined;
  const isOne = keyword === 'required' || keyword === 'dependentRequired';
  const missing = isOne ? [params['missingProperty']] : keysOfChoice(error);
  return all
    .filter((other) => other.keyword === 'additionalProperties')
    .filter((other) => other.instancePath === instancePath)
    .some((other) => missing.includes(nearest(unknownKeyOf(other), knownKeysOf(other))));
}

/** The keys of which one must be there, where that is what an anyOf asks for. */
function keysOfChoice(error: ErrorObject): readonly unknown[] {
  const { anyOf = [] } = parentOf(error);
  const isChoice = error.keyword === 'anyOf' && isChoiceOfKeys(anyOf);
  return isChoice ? anyOf.flatMap(({ required = [] }) => required) : [];
}

function explain(error: ErrorObject, root: Schema): ExplainedError {
  const { params } = error;
  const at = pathOf(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties':
      return { at: [...at, unknownKeyOf(error)], part: 'key', message: explainUnknownKey(error) };
    case 'required':
      return { at, part: 'value', message: explainMissing(error, root) };
    case 'discriminator':
      return explainUnknownTag(error, at, root);
    case 'dependentRequired': {
      const key = String(params['property']);
      const message = `\`${key}\` needs \`${params['missingProperty']}\` beside it`;
      return { at: [...at, key], part: 'key', message };
    }
    case 'not': {
      const { not: { required = [] } = {} } = parentOf(error);
      const keys = listOf(
        required.map((key) => `\`${key}\``),
        'and',
      );
      return { at, part: 'value', message: `${nameOf(at)}: ${keys} cannot stand together` };
    }
    case 'uniqueItems': {
      const [first = 0, again = 0] = [params['i'], params['j']].map(Number).sort((a, b) => a - b);
      const message = `${nameOf([...at, again])}: the same stands at [${first}] already`;
      return { at: [...at, again], part: 'value', message };
    }
    default:
      return { at, part: 'value', message: explainMismatch(error, at) };
  }
}

const unknownKeyOf = (error: ErrorObject): string => String(error.params['additionalProperty']);
const knownKeysOf = (error: ErrorObject): readonly string[] =>
  Object.keys(parentOf(error).properties ?? {});

function explainUnknownKey(error: ErrorObject): string {
  const [key, known] = [unknownKeyOf(error), knownKeysOf(error)];
  const suggestion = didYouMean(key, known);
  const rest = suggestion === '' ? `; known here: ${known.join(', ')}` : '';
  return `unknown key \`${key}\`${suggestion}${rest}`;
}

function explainMissing(error: ErrorObject, root: Schema): string {
  const key = String(error.params['missingProperty']);
  const { description } = propertyOf(parentOf(error), key, root);
  return `missing \`${key}\`${description === undefined ? '' : `: ${description}`}`;
}

function explainUnknownTag(error: ErrorObject, at: SpecPath, root: Schema): ExplainedError {
  const tag = String(error.params['tag']);
  const found: unknown = error.params['tagValue'];
  const known = (parentOf(error).oneOf ?? []).flatMap((branch) => {
    const { const: one, enum: several = [one] } = propertyOf(branch, tag, root);
    return several.map(String);
  });
  const message =
    typeof found === 'string'
      ? `unknown ${tag} \`${found}\`${didYouMean(found, known)}; known: ${known.join(', ')}`
      : `\`${tag}\`: expected ${listOf(known, 'or')}, found ${describeValue(found)}`;
  return { at: [...at, tag], part: 'value', message };
}

function explainMismatch(error: ErrorObject, at: SpecPath): string {
  const { data, keyword } = error;
  const schema = parentOf(error);
  const name = nameOf(at);
  if (keyword === 'format' && schema['format'] === 'regex') {
    const fault = regexFault(String(data)) ?? '';
    return `${name}: ${describeValue(data)} is not a regular expression: ${fault}`;
  }
  const isUnion = keyword === 'anyOf' || keyword === 'oneOf';
  const expected = expectedOf(isUnion ? { [keyword]: schema[keyword] } : schema);
  const known = (schema.enum ?? [schema.const]).filter((word) => typeof word === 'string');
  const suggestion = typeof data === 'string' ? didYouMean(data, known) : '';
  if (keysOfChoice(error).length > 0) return `${name}: expected ${expected}, found none`;
  const hint = suggestion === '' ? hintAtForm(data, schema) : suggestion;
  return `${name}: expected ${expected}, found ${describeValue(data)}${hint}`;
}

/** The key, with the place in a list where it is one: `needs[1]`. */
function nameOf(at: SpecPath): string {
  const last = at.findLastIndex((part) => !/^\d+$/.test(String(part)));
  const places = at.slice(last + 1).map((place) => `[${place}]`);
  return last < 0 ? 'this file' : `\`${at[last]}${places.join('')}\``;
}

function pathOf(pointer: string): SpecPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
