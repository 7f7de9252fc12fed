import { durationSchema } from '../../exercises/index.ts';
import { AuthorError } from '../errors.ts';
import { judgeBaseline } from './cache-baseline.ts';
import { judgeEdit } from './cache-edit.ts';
import type { CheckKind } from './check-kind.ts';
import { editSchema } from './edit-submission.ts';

/** Judges what a rebuild reuses, by the layers that come out of it. */
export const cache: CheckKind = {
  kind: 'cache',
  description: 'A rebuild reuses what has not changed.',
  startsFrom: 'image',
  parameters: {
    properties: {
      baseline: {
        const: 'starter',
        description: "The layers of the starter's image are the first of the submission's.",
      },
      edit: { ...editSchema, description: 'The submission is built again with this edit.' },
      keeps: {
        type: 'string',
        minLength: 1,
        description: 'A glob of files: the layers that made them are the same after the edit.',
      },
      control: { ...editSchema, description: 'After this edit, those layers are new ones.' },
      then: {
        type: 'object',
        description: 'How the image with the edit runs.',
        properties: {
          port: { type: 'integer', minimum: 1, maximum: 65_535, description: 'It answers on it.' },
          log: { type: 'string', minLength: 1, description: 'A text that its output holds.' },
          within: { ...durationSchema, description: 'Left out, 15s.' },
        },
        minProperties: 1,
        additionalProperties: false,
      },
    },
    anyOf: [{ required: ['baseline'] }, { required: ['edit'] }],
    not: { required: ['baseline', 'edit'] },
    dependentRequired: { keeps: ['edit'], control: ['keeps'], then: ['edit'] },
  },

  async judge(parameters, bench) {
    const { baseline, edit, keeps, control } = parameters;
    if (baseline !== undefined && edit === undefined) return judgeBaseline(bench);
    const isWhole = control === undefined || keeps !== undefined;
    if (edit !== undefined && baseline === undefined && isWhole)
      return judgeEdit(parameters, bench);
    throw new AuthorError(
      'a cache check has either `baseline` or `edit`, and `control` only beside `keeps`',
      {
        code: 'SEAWORTHY_SPEC_CACHE',
        hint: 'Mend the check in `exercise.yaml`.',
      },
    );
  },
};
