import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import { describeValue, expectedOf, listOf, resolveRef } from './describe-schema.ts';
import { didYouMean } from './nearest.ts';
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
  root: AnySchemaObject,
): readonly ExplainedError[] {
  const explained = withoutUnions(errors)
    .filter((error) => !isTold(error))
    .map((error) => explain(error, root));
  const keys = explained.map(({ at, message }) => JSON.stringify([at, message]));
  return explained.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

// A missing tag is told by `required` as well.
const isTold = ({ keyword, params }: ErrorObject): boolean =>
  keyword === 'if' || (keyword === 'discriminator' && params['tagValue'] === undefined);

/** Replaces what every branch of an anyOf or oneOf said by what the branch said that was meant. */
function withoutUnions(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const [union] = errors
    .filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
    .sort((a, b) => a.schemaPath.length - b.schemaPath.length);
  if (union === undefined) return errors;
  const inside = errors.filter((error) => isInside(error, union.schemaPath, union.instancePath));
  const outside = errors.filter((error) => error !== union && !inside.includes(error));
  return [...meantBranch(union, inside), ...withoutUnions(outside)];
}

function meantBranch(union: ErrorObject, inside: readonly ErrorObject[]): readonly ErrorObject[] {
  const branches: readonly unknown[] = Array.isArray(union.schema) ? union.schema : [];
  const [best, second] = branches
    .map((_, index) =>
      inside.filter((error) => isInside(error, `${union.schemaPath}/${index}`, union.instancePath)),
    )
    .filter((said) => said.length > 0 && !said.some((error) => isMisfit(error, union)))
    .sort((a, b) => a.length - b.length);
  return best === undefined || best.length === second?.length ? [union] : withoutUnions(best);
}

const isMisfit = ({ keyword, instancePath }: ErrorObject, union: ErrorObject): boolean =>
  instancePath === union.instancePath && ['type', 'const', 'enum'].includes(keyword);

const isInside = (error: ErrorObject, schemaPath: string, instancePath: string): boolean =>
  error.schemaPath.startsWith(`${schemaPath}/`) &&
  (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`));

function explain(error: ErrorObject, root: AnySchemaObject): ExplainedError {
  const at = pathOf(error.instancePath);
  switch (error.keyword) {
    case 'additionalProperties':
      return explainUnknownKey(error, at);
    case 'required':
      return { at, part: 'value', message: explainMissing(error, root) };
    case 'discriminator':
      return explainUnknownTag(error, at);
    case 'dependentRequired': {
      const key = String(error.params['property']);
      const message = `\`${key}\` needs \`${error.params['missingProperty']}\` beside it`;
      return { at: [...at, key], part: 'key', message };
    }
    default:
      return { at, part: 'value', message: explainMismatch(error, at) };
  }
}

function explainUnknownKey(error: ErrorObject, at: SpecPath): ExplainedError {
  const key = String(error.params['additionalProperty']);
  const known = Object.keys(error.parentSchema?.['properties'] ?? {});
  const suggestion = didYouMean(key, known);
  const rest = suggestion === '' && known.length > 0 ? `; known here: ${known.join(', ')}` : '';
  return { at: [...at, key], part: 'key', message: `unknown key \`${key}\`${suggestion}${rest}` };
}

function explainMissing(error: ErrorObject, root: AnySchemaObject): string {
  const key = String(error.params['missingProperty']);
  const { description } = resolveRef(propertyOf(error.parentSchema, key), root);
  return `missing \`${key}\`${typeof description === 'string' ? `: ${description}` : ''}`;
}

function explainUnknownTag(error: ErrorObject, at: SpecPath): ExplainedError {
  const tag = String(error.params['tag']);
  const found: unknown = error.params['tagValue'];
  const branches: readonly AnySchemaObject[] = error.parentSchema?.['oneOf'] ?? [];
  const known = branches.flatMap((branch): readonly string[] => {
    const { const: one, enum: several } = propertyOf(branch, tag);
    return Array.isArray(several) ? several : [String(one)];
  });
  const message =
    typeof found === 'string'
      ? `unknown ${tag} \`${found}\`${didYouMean(found, known)}; known: ${known.join(', ')}`
      : `\`${tag}\`: expected ${listOf(known, 'or')}, found ${describeValue(found)}`;
  return { at: [...at, tag], part: 'value', message };
}

function propertyOf(schema: AnySchemaObject | undefined, key: string): AnySchemaObject {
  return schema?.['properties']?.[key] ?? {};
}

function explainMismatch(error: ErrorObject, at: SpecPath): string {
  const { data, keyword, parentSchema = {}, schema } = error;
  const name = nameOf(at);
  if (keyword === 'format' && schema === 'regex') {
    return `${name}: ${describeValue(data)} is not a regular expression: ${regexFault(String(data))}`;
  }
  const isAnyOfKeys = keyword === 'anyOf' || keyword === 'oneOf';
  const expected = expectedOf(isAnyOfKeys ? { [keyword]: schema } : parentSchema);
  const known: readonly unknown[] = Array.isArray(parentSchema['enum']) ? parentSchema['enum'] : [];
  const suggestion = typeof data === 'string' ? didYouMean(data, known.map(String)) : '';
  const quotes =
    parentSchema['type'] === 'string' && ['number', 'boolean'].includes(typeof data)
      ? ' (put it in quotes if it is text)'
      : '';
  return `${name}: expected ${expected}, found ${describeValue(data)}${suggestion}${quotes}`;
}

function regexFault(source: string): string {
  try {
    new RegExp(source, 'u');
    return 'it is one only without the flag u';
  } catch (fault) {
    return String(fault).replace(/^.*: /, '').toLowerCase();
  }
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
