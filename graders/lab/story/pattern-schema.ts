import { durationSchema, sizeSchema } from '../../../exercises/index.ts';
import { textExpectationSchema } from '../../checks/text-expectation.ts';
import { ACT_NAMES, sortOf } from './act-table.ts';
import type { ActSort } from './act-table.ts';
import { COMMON, isCapture } from './field-table.ts';
import type { Field } from './field-table.ts';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text, minItems: 1 } as const;
const amount = (one: object): object => ({
  oneOf: [
    one,
    {
      type: 'object',
      properties: {
        atLeast: { ...one, description: 'No less than this.' },
        atMost: { ...one, description: 'No more than this.' },
      },
      minProperties: 1,
      additionalProperties: false,
    },
  ],
});

/** What every step may have beside the fields of its act. */
const STEP = {
  times: {
    type: 'integer',
    minimum: 1,
    maximum: 10,
    description: 'That many different acts. Left out, one.',
  },
  says: {
    type: 'string',
    minLength: 1,
    description: 'The step in words for students, where it was not found: "a second start of it".',
  },
  between: {
    type: 'array',
    items: { type: 'integer', minimum: 1 },
    minItems: 2,
    maxItems: 2,
    description: 'Under `never`: only between these two steps of `find`, counted from 1.',
  },
} as const;

const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });

/** The parts of a pattern's JSON Schema, for `$defs` of the schema of exercises. */
export const patternDefinitions: Readonly<Record<string, object>> = {
  capture: {
    title: 'a name for it in small letters, such as first',
    type: 'string',
    pattern: '^[a-z][a-z0-9-]*$',
  },
  textCondition: {
    oneOf: [
      text,
      texts,
      {
        ...textExpectationSchema,
        properties: {
          ...textExpectationSchema.properties,
          not: { oneOf: [text, texts, textExpectationSchema], description: 'None of these.' },
        },
      },
    ],
  },
  numberCondition: amount({ type: 'number' }),
  sizeCondition: amount(withoutDescription(sizeSchema)),
  durationCondition: amount(withoutDescription(durationSchema)),
  step: {
    title: 'a step',
    type: 'object',
    if: { properties: { does: { type: 'array' } }, required: ['does'] },
    then: ref('stepOfSeveral'),
    else: ref('stepOfOne'),
  },
  stepOfOne: {
    title: 'a step',
    type: 'object',
    discriminator: { propertyName: 'does' },
    required: ['does'],
    properties: { does: { description: 'What is done; each has its own fields.' } },
    oneOf: ACT_NAMES.map((name) => branchOf(name, sortOf(name))),
  },
  stepOfSeveral: {
    title: 'a step that several acts may be',
    type: 'object',
    additionalProperties: false,
    properties: {
      does: {
        type: 'array',
        items: { enum: ACT_NAMES },
        minItems: 2,
        uniqueItems: true,
        description: 'Any of these; only fields that all of them have can be asked for.',
      },
      ...STEP,
      ...schemasOf(COMMON),
      ...schemasOf(allFields()),
    },
  },
  steps: { title: 'a list of steps', type: 'array', items: ref('step'), minItems: 1 },
  nearMiss: {
    title: 'a near miss',
    type: 'object',
    additionalProperties: false,
    required: ['find', 'diagnosis', 'because'],
    properties: {
      find: { ...ref('steps'), description: 'What was done instead.' },
      never: { ...ref('steps'), description: 'None of this may have been done for it.' },
      order: orderSchema(),
      diagnosis: {
        title: 'words in small letters joined by hyphens, such as two-containers',
        type: 'string',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        description: 'Its name, for mistake.yaml and for whoever reads a whole class.',
      },
      because: {
        type: 'string',
        minLength: 1,
        description:
          'Why that is not what was asked. {name} is replaced by what a name stands for.',
      },
      hint: { type: 'string', minLength: 1, description: 'What helps, before the other hints.' },
    },
  },
};

/** A pattern's parameters, as the kind `trace` has them. */
export const patternParameters: Readonly<Record<string, object>> = {
  find: {
    ...ref('steps'),
    description: 'The steps that must be found; a name in several of them is the same thing.',
  },
  order: orderSchema(),
  never: { ...ref('steps'), description: 'Nothing like this may be there.' },
  nearMisses: {
    type: 'array',
    items: ref('nearMiss'),
    minItems: 1,
    description:
      'Known slips, in the order in which they are tried; the first that is found explains.',
  },
};

function allFields(): Readonly<Record<string, Field>> {
  return Object.fromEntries(ACT_NAMES.flatMap((name) => Object.entries(sortOf(name).fields)));
}

function orderSchema(): object {
  return {
    enum: ['given', 'any'],
    description:
      'given: one step after the other, as when left out. any: in any order, and one act may be several steps.',
  };
}

function branchOf(name: string, { phrase, description, fields }: ActSort): object {
  return {
    title: `a step that ${phrase}`,
    type: 'object',
    additionalProperties: false,
    properties: {
      does: { const: name, description },
      ...STEP,
      ...schemasOf(COMMON),
      ...schemasOf(fields),
    },
  };
}

function schemasOf(fields: Readonly<Record<string, Field>>): Record<string, object> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]));
}

/** JSON Schema of the condition on a field. */
export function schemaOf(field: Field): object {
  const { kind, description, values = [] } = field;
  if (isCapture(field)) return { ...ref('capture'), description };
  if (kind === 'boolean') return { type: 'boolean', description };
  if (kind !== 'choice') return { ...ref(`${kind}Condition`), description };
  return {
    oneOf: [{ enum: values }, { type: 'array', items: { enum: values }, minItems: 1 }],
    description,
  };
}

function withoutDescription({ description: _, ...schema }: { description: string }): object {
  return schema;
}
