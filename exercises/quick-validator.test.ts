import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from '@jest/globals';
import type { Schema } from './describe-schema.ts';
import { QuickValidator } from './quick-validator.ts';
import { readSpecFile } from './spec-file.ts';
import { schemaPath } from './spec-schema.ts';

const schema = JSON.parse(readFileSync(schemaPath('exercise'), 'utf8')) as Schema;
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  discriminator: true,
});
ajv.addFormat('regex', true);
const whole = ajv.compile(schema);
const quick = new QuickValidator(ajv, schema);

const ids = readdirSync(import.meta.dirname).filter((name) => /^\d+-/.test(name));

/** A copy of plain JSON with each of its parts, in turn, left out or replaced. */
function* spoil(data: unknown): Generator<unknown> {
  yield 7;
  yield null;
  yield { surplus: true };
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data as Record<string, unknown>)) {
    const { [key]: _, ...rest } = data as Record<string, unknown>;
    yield Array.isArray(data) ? Object.values(rest) : rest;
    for (const spoilt of spoil(value)) {
      yield Array.isArray(data)
        ? (data as unknown[]).with(Number(key), spoilt)
        : { ...data, [key]: spoilt, [`${key}x`]: value };
      yield Array.isArray(data) ? [...(data as unknown[]), spoilt] : { ...data, [key]: spoilt };
    }
  }
}

describe('QuickValidator', () => {
  it.each(ids)(
    'accepts of %s and of what is wrong with it what the whole schema does',
    async (id) => {
      const { data } = await readSpecFile(join(import.meta.dirname, id, 'exercise.yaml'));
      const disagreements = [data, ...spoil(data)].filter(
        (spec) => quick.accepts(spec) !== whole(spec),
      );
      expect(disagreements).toEqual([]);
    },
  );
});
