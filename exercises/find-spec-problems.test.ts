import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Schema } from './describe-schema.ts';
import { findSpecProblems } from './find-spec-problems.ts';
import { parseSpecFile } from './spec-file.ts';
import { schemaPath } from './spec-schema.ts';

const schema = JSON.parse(readFileSync(schemaPath('mistake'), 'utf8')) as Schema;

describe('findSpecProblems', () => {
  it('tells what is wrong in a spec, with its place', () => {
    const file = parseSpecFile('m.yaml', 'schemaVersion: 1\nsummary: 3\nfails: [builds]\n');
    expect(findSpecProblems(file, schema)).toMatchObject([{ file: 'm.yaml', line: 2 }]);
  });

  it('blames no spec that was refused and has no fault: that would be told as no problem at all', () => {
    const file = parseSpecFile('m.yaml', 'schemaVersion: 1\nsummary: a\nfails: [builds]\n');
    expect(() => findSpecProblems(file, schema)).toThrow(
      /^m\.yaml is refused by the code .* the schema finds nothing wrong .* `npm run schemas`\.$/,
    );
  });
});
