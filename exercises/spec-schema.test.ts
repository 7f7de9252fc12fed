import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, it } from '@jest/globals';
import { isExerciseId } from './exercise-id.ts';
import { SPEC_RULES } from './schema-rules.ts';
import { parseSpecFile } from './spec-file.ts';
import { checkSpec, schemaPath } from './spec-schema.ts';
import { durationSchema, sizeSchema } from './units.ts';

const textOf = (name: 'course' | 'exercise' | 'mistake' | 'variant'): string =>
  readFileSync(schemaPath(name), 'utf8');

describe('schemaPath', () => {
  it.each(['course', 'exercise', 'mistake', 'variant'] as const)(
    'finds %s to be a strict JSON Schema',
    (name) => {
      const ajv = new Ajv2020(SPEC_RULES);
      expect(ajv.compile(JSON.parse(textOf(name)) as AnySchemaObject)).toBeInstanceOf(Function);
    },
  );

  it.each(['course', 'exercise'] as const)('finds %s to take units as the code does', (name) => {
    const { $defs } = JSON.parse(textOf(name)) as { $defs: Record<string, unknown> };
    expect($defs).toMatchObject({
      duration: { title: durationSchema.title, pattern: durationSchema.pattern },
      size: { title: sizeSchema.title, pattern: sizeSchema.pattern },
    });
  });

  it.each(['18-graceful-stop', '101-a', '1-a', '18-', '18-Stop', '18_stop', 'stop'])(
    'finds the course to take %s for an id where the code does',
    (id) => {
      const pattern = JSON.parse(textOf('course')) as {
        properties: { exercises: { items: { pattern: string } } };
      };
      const form = new RegExp(pattern.properties.exercises.items.pattern);
      expect(form.test(id)).toBe(isExerciseId(id));
    },
  );

  it.each(['course', 'exercise', 'mistake', 'variant'] as const)(
    'finds a description on every key of %s',
    (name) => {
      const { properties } = JSON.parse(textOf(name)) as { properties: Record<string, object> };
      const undescribed = Object.entries(properties).filter(([, key]) => !('description' in key));
      expect(undescribed).toEqual([]);
    },
  );
});

describe('checkSpec', () => {
  it('says nothing else of a spec of another version', () => {
    const file = parseSpecFile('m.yaml', 'schemaVersion: 2\nwhatever: true\n');
    expect(checkSpec('mistake', file)).toMatchObject({
      spec: null,
      problems: [
        {
          line: 1,
          column: 16,
          message: 'expected schemaVersion 1, found 2: this Seaworthy reads version 1 only',
        },
      ],
    });
  });

  it('gives back a sound spec', () => {
    const text = 'schemaVersion: 1\nsummary: Forgot it.\nfails: [builds]\n';
    expect(checkSpec('mistake', parseSpecFile('m.yaml', text))).toMatchObject({
      spec: { summary: 'Forgot it.', fails: ['builds'] },
      problems: [],
    });
  });
});
