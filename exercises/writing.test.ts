import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findPatternProblems } from './check-patterns.ts';
import { findMisplacedKinds } from './check-session.ts';
import { parseSpecFile } from './spec-file.ts';
import { checkSpec, exerciseSchema } from './spec-schema.ts';

const page = readFileSync(new URL('WRITING.md', import.meta.url), 'utf8');
const blockWith = (text: string): string =>
  [...page.matchAll(/```yaml\n([^]*?)```/g)]
    .map(([, yaml = '']) => yaml)
    .find((yaml) => yaml.includes(text)) ?? '';

const indent = (yaml: string): string => yaml.replaceAll(/^(?=.)/gm, '  ');

describe('WRITING.md', () => {
  it.each([
    ['a whole spec', blockWith('schemaVersion: 1\ntitle')],
    [
      'a session and a check of it',
      `schemaVersion: 1\ntitle: Again\nsummary: Start it twice.\nsubmission: session\n${blockWith('timeLimit')}checks:\n${indent(blockWith('kind: trace'))}`,
    ],
  ])('shows a sound example: %s', (_what, yaml) => {
    const file = parseSpecFile('WRITING.md', yaml);
    const schema = exerciseSchema();
    expect([
      ...checkSpec('exercise', file).problems,
      ...findMisplacedKinds(file, schema),
      ...findPatternProblems(file, schema),
    ]).toEqual([]);
  });
});
