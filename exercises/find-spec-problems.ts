import { createRequire } from 'node:module';
import type * as ajvModule from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Schema } from './describe-schema.ts';
import type { SpecProblem } from './errors.ts';
import { explainSchemaErrors } from './explain-schema-errors.ts';
import { SPEC_RULES } from './schema-rules.ts';
import type { SpecFile } from './spec-file.ts';

const require = createRequire(import.meta.url);
const validators = new WeakMap<Schema, ValidateFunction>();

/**
 * Everything that is wrong in a spec which the code compiled from its schema refuses, by the schema itself: loading and
 * compiling it is worth its time only where something is.
 * @throws Error where nothing is: the code and the schema say different things, and the spec is not to blame
 */
export function findSpecProblems(file: SpecFile, schema: Schema): readonly SpecProblem[] {
  const validate = validators.get(schema) ?? compile(schema);
  validators.set(schema, validate);
  validate(file.data);
  const explained = explainSchemaErrors(validate.errors ?? [], schema);
  if (explained.length > 0)
    return explained.map(({ at, part, message }) => file.problemAt(at, message, part));
  throw new Error(
    `${file.path} is refused by the code compiled from its schema, and the schema finds nothing wrong in it. In a checkout of Seaworthy, run \`npm run schemas\`.`,
  );
}

function compile(schema: Schema): ValidateFunction {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof ajvModule;
  const ajv = new Ajv2020({
    ...SPEC_RULES,
    // A schema is used a few times and then thrown away: what makes it quick to compile counts. That the schemas are
    // schemas is tested.
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
    allErrors: true,
    verbose: true,
  });
  return ajv.compile(schema);
}
