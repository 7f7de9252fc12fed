import type { CheckKind } from './check-kind.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The part of `exercise.schema.json` that depends on the check kinds. */
export interface ExerciseSchema extends Schema {
  readonly $defs: { readonly check: Schema } & Readonly<Record<string, Schema>>;
}

const COMMON = ['id', 'title', 'points', 'needs', 'hints', 'learn', 'hidden'];

/**
 * Puts one branch a check kind into the schema of exercises, so that a kind's own file is the only place where its
 * parameters are said.
 * @throws RangeError where a kind's parameter has the name of a key that every check has.
 */
export function withCheckKinds(
  schema: ExerciseSchema,
  kinds: readonly CheckKind[],
): ExerciseSchema {
  const check = { ...schema.$defs.check, oneOf: kinds.map(branchOf) };
  const definitions = Object.assign({}, ...kinds.map((kind) => kind.definitions ?? {})) as Schema;
  const kindOfSession = {
    description: 'The kinds that judge a session.',
    enum: kinds.filter(({ startsFrom }) => startsFrom === 'session').map(({ kind }) => kind),
  };
  return { ...schema, $defs: { ...schema.$defs, ...definitions, kindOfSession, check } };
}

function branchOf({ kind, description, parameters }: CheckKind): Schema {
  const { properties, ...rest } = parameters;
  const taken = Object.keys(properties).find((name) => name === 'kind' || COMMON.includes(name));
  if (taken !== undefined) {
    throw new RangeError(`the parameter ${taken} of the kind ${kind} has the name of a common key`);
  }
  const common = COMMON.map((name) => [name, { $ref: `#/$defs/${name}` }]);
  return {
    title: `a check of kind ${kind}`,
    description,
    type: 'object',
    additionalProperties: false,
    ...rest,
    properties: {
      kind: { const: kind, description },
      ...Object.fromEntries(common),
      ...properties,
    },
  };
}
