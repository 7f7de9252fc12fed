import type { ErrorObject } from 'ajv/dist/2020.js';
import { isChoiceOfKeys } from './describe-schema.ts';
import type { Schema } from './describe-schema.ts';

/**
 * Replaces what every branch of an anyOf or oneOf said by what the one branch said that was meant; where none stands
 * out, the choice itself remains.
 */
export function meantErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const [union] = errors
    .filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
    .sort((a, b) => a.schemaPath.length - b.schemaPath.length);
  if (union === undefined) return errors;
  const inside = errors.filter((error) => isInside(error, union.schemaPath, union.instancePath));
  const outside = errors.filter((error) => error !== union && !inside.includes(error));
  return [...meantBranch(union, inside), ...meantErrors(outside)];
}

/** The schema that holds the keyword an error is about. */
export const parentOf = ({ parentSchema = {} }: ErrorObject): Schema => parentSchema;

function meantBranch(union: ErrorObject, inside: readonly ErrorObject[]): readonly ErrorObject[] {
  const { anyOf = [], oneOf = anyOf } = parentOf(union);
  if (isChoiceOfKeys(oneOf)) return [union];
  const [best, second] = oneOf
    .map((_, index) =>
      inside.filter((error) => isInside(error, `${union.schemaPath}/${index}`, union.instancePath)),
    )
    .filter((said) => said.length > 0 && !said.some((error) => isMisfit(error, union)))
    .sort((a, b) => a.length - b.length);
  return best === undefined || best.length === second?.length ? [union] : meantErrors(best);
}

const isMisfit = ({ keyword, instancePath }: ErrorObject, union: ErrorObject): boolean =>
  instancePath === union.instancePath && ['type', 'const', 'enum'].includes(keyword);

const isInside = (error: ErrorObject, schemaPath: string, instancePath: string): boolean =>
  error.schemaPath.startsWith(`${schemaPath}/`) &&
  (error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`));
