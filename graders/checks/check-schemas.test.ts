import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { schemaPath } from '../../exercises/index.ts';
import { passed } from './check-kind.ts';
import type { CheckKind } from './check-kind.ts';
import { withCheckKinds } from './check-schemas.ts';
import type { ExerciseSchema } from './check-schemas.ts';
import { checkKindNames, loadKinds } from './registry.ts';

const committed = JSON.parse(readFileSync(schemaPath('exercise'), 'utf8')) as ExerciseSchema;

const kindWith = (properties: Record<string, object>): CheckKind => ({
  kind: 'float',
  description: 'It floats.',
  startsFrom: 'image',
  parameters: { properties, required: Object.keys(properties) },
  judge: () => Promise.resolve(passed()),
});

describe('withCheckKinds', () => {
  it('finds the committed schema up to date (else run `npm run schemas`)', async () => {
    expect(withCheckKinds(committed, Object.values(await loadKinds(checkKindNames)))).toEqual(
      committed,
    );
  });

  it('gives each kind a branch with its own parameters beside the common keys', () => {
    const { check } = withCheckKinds(committed, [kindWith({ depth: { type: 'number' } })]).$defs;
    expect(check['oneOf']).toEqual([
      {
        title: 'a check of kind float',
        description: 'It floats.',
        type: 'object',
        additionalProperties: false,
        required: ['depth'],
        properties: {
          kind: { const: 'float', description: 'It floats.' },
          id: { $ref: '#/$defs/id' },
          title: { $ref: '#/$defs/title' },
          points: { $ref: '#/$defs/points' },
          needs: { $ref: '#/$defs/needs' },
          hints: { $ref: '#/$defs/hints' },
          learn: { $ref: '#/$defs/learn' },
          hidden: { $ref: '#/$defs/hidden' },
          depth: { type: 'number' },
        },
      },
    ]);
  });

  it('refuses a parameter with the name of a common key', () => {
    expect(() => withCheckKinds(committed, [kindWith({ points: {} })])).toThrow(
      'the parameter points of the kind float has the name of a common key',
    );
  });

  it.each(checkKindNames)('finds a description on every key of %s', async (name) => {
    const { [name]: kind } = await loadKinds([name]);
    expect(undescribed(kind?.parameters)).toEqual([]);
  });
});

/** Paths of the keys, at any depth, that an editor could not explain. */
function undescribed(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    const keys = keyword === 'properties' ? Object.entries(value ?? {}) : [];
    const own = keys
      .filter(([, key]: [string, object]) => !('description' in key))
      .map(([name]) => `${path}/${name}`);
    return [...own, ...undescribed(value, `${path}/${keyword}`)];
  });
}
