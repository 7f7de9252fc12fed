import { describe, expect, it } from '@jest/globals';
import { findPatternProblems } from './check-patterns.ts';
import { findMisplacedKinds } from './check-session.ts';
import { parseSpecFile } from './spec-file.ts';
import { checkSpec, exerciseSchema } from './spec-schema.ts';

const HEAD = `schemaVersion: 1
title: Again
summary: Start a container twice.
submission: session
checks:
  - id: again
    kind: trace
    title: It was started again
    points: 10
`;

/** Line, column and message of everything wrong in a check, from its line 10 on. */
function problemsOf(check: string, head = HEAD): readonly string[] {
  const file = parseSpecFile('exercise.yaml', head + check);
  return [
    ...checkSpec('exercise', file).problems,
    ...findMisplacedKinds(file, exerciseSchema()),
    ...findPatternProblems(file, exerciseSchema()),
  ].map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

const SOUND = `    find:
      - { does: start, container: it }
      - { does: [start, exec], whileRunning: it, exitCode: 0 }
    never:
      - { does: end, container: it, between: [1, 2] }
    nearMisses:
      - find: [{ does: start, container: one }]
        diagnosis: once
        because: '{one} was started once; {{.Names}} tells its name.'
`;

describe('findPatternProblems', () => {
  it('finds nothing wrong with a sound pattern', () => {
    expect(problemsOf(SOUND)).toEqual([]);
  });

  it.each<[what: string, from: string, to: string, problem: string]>([
    [
      'an act that is none',
      'does: end',
      'does: ends',
      '14:17: unknown does `ends` (did you mean `end`?)',
    ],
    [
      'a field that the act has not',
      'container: it, between',
      'contaner: it, between',
      '14:22: unknown key `contaner` (did you mean `container`?)',
    ],
    ['a step without an act', 'does: start, ', '', '11:9: missing `does`: What is done'],
    [
      'an act in a list that is none',
      '[start, exec]',
      '[start, exce]',
      '12:25: `does[1]`: expected create',
    ],
    [
      'a field that one of several acts has not',
      '[start, exec]',
      '[start, logs]',
      '12:60: `logs` has no `exitCode`',
    ],
    [
      'a name in never that find does not give',
      'does: end, container: it',
      'does: end, container: its',
      '14:33: no step of `find` names anything `its` (did you mean `it`?)',
    ],
    [
      'a place behind the last step',
      '[1, 2]',
      '[1, 3]',
      '14:46: there is no step 3: under `find` there are 2 steps',
    ],
    [
      'a place that ends before it begins',
      '[1, 2]',
      '[2, 2]',
      '14:46: expected the earlier step first, found [2, 2]',
    ],
    [
      'a place in find',
      'does: start, container: it }',
      'does: start, container: it, between: [1, 2] }',
      '11:48: `between` stands only under `never`',
    ],
    [
      'a name in a text that its near miss does not give',
      '{one} was',
      '{ones} was',
      '18:18: no step of this near miss names anything `ones` (did you mean `one`?)',
    ],
    [
      'a name that is none',
      'whileRunning: it',
      'whileRunning: "It!"',
      '12:46: `whileRunning`: expected a name for it in small letters, such as first, found "It!"',
    ],
    [
      'a condition of the wrong sort',
      'exitCode: 0',
      'exitCode: zero',
      '12:60: `exitCode`: expected a number or a map with atLeast and atMost, found "zero"',
    ],
    [
      'a broken regular expression',
      'does: end, container: it',
      'does: end, output: { matches: "+" }',
      '14:41: `matches`: "+" is not a regular expression: nothing to repeat',
    ],
  ])('finds %s', (_what, from, to, problem) => {
    const told = problemsOf(SOUND.replace(from, to));
    expect(told).toEqual([expect.stringContaining(problem)]);
  });
});

describe('findMisplacedKinds', () => {
  const FILES = HEAD.replace('submission: session', 'submission: files');

  it('finds a check of a session in an exercise of files', () => {
    expect(problemsOf(SOUND, FILES)).toEqual([
      '7:11: `trace` judges a session: this exercise says `submission: files`',
    ]);
  });

  it('finds a check of files in a session', () => {
    expect(problemsOf('', HEAD.replace('kind: trace', 'kind: build'))).toEqual([
      '7:11: `build` judges files: in a session they are only material, and its kinds of checks are answer, state, trace, transcript',
    ]);
  });

  it('finds how a session is run where there is none', () => {
    const head = FILES.replace('checks:', 'session: { timeLimit: 90s }\nchecks:');
    expect(problemsOf('', head.replace('kind: trace', 'kind: build'))).toEqual([
      '5:1: only an exercise with `submission: session` has a `session`',
    ]);
  });
});
