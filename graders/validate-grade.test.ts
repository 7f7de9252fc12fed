import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import type { CheckResult, Grade, SessionCommand, SessionLane } from './grade.ts';
import { GradeError, parseGrade } from './validate-grade.ts';

const sample = (): Grade => read('stop-failed');

function read(name: string): Grade {
  const file = new URL(`../reports/fixtures/${name}.json`, import.meta.url);
  return parseGrade(JSON.parse(readFileSync(file, 'utf8')), name);
}

function withCheck(index: number, change: Partial<Record<keyof CheckResult, unknown>>): unknown {
  const grade = sample();
  return {
    ...grade,
    checks: grade.checks.map((check, at) => (at === index ? { ...check, ...change } : check)),
  };
}

const lane: SessionLane = {
  ...{ name: 'app', image: 'busybox', marks: [] },
  spans: [{ state: 'created', fromMs: 0, toMs: null }],
};
const command: SessionCommand = {
  ...{ terminal: 1, atMs: 0, command: 'docker create busybox', effect: '' },
  ...{ outcome: 'done', lane: 0 },
};

const withSession = (change: object = {}): Grade => ({
  ...sample(),
  session: {
    ...{ durationMs: 10, end: 'done', scripts: [], lanes: [lane], commands: [command] },
    ...{ truncated: false, ...change },
  },
});

function refusal(json: unknown): GradeError {
  try {
    parseGrade(json, 'grades/ada.json');
  } catch (error) {
    if (error instanceof GradeError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('parseGrade', () => {
  it.each([
    'perfect',
    'stop-failed',
    'cache-failed',
    'build-failed',
    'loopback',
    'ungradable',
    'hidden',
    'session-passed',
    'session-failed',
  ])('accepts the sample grade %s, as it is', (name) => {
    expect(read(name).schemaVersion).toBe(1);
  });

  it('accepts a grade with a session, and checks that point at its commands', () => {
    const { checks, ...grade } = withSession();
    const [first, ...rest] = checks;
    const commands = [{ command: 0, part: 'found' }];
    const pointing = { ...grade, checks: [{ ...first, evidence: { commands } }, ...rest] };
    expect(parseGrade(pointing, 'x').session?.commands).toEqual([command]);
  });

  const { checks: _, ...withoutChecks } = sample();
  const { id: __, ...nameless } = sample().checks[0] ?? {};
  it.each<[string, unknown, string]>([
    ['text', 'a grade', 'the grade must be object, got "a grade"'],
    ['null', null, 'the grade must be object, got null'],
    ['a missing field', withoutChecks, 'the grade lacks "checks"'],
    ['no checks at all', { ...sample(), checks: [] }, 'checks must NOT have fewer than 1 items'],
    ['an unknown field', { ...sample(), passed: true }, 'the grade has an unknown field "passed"'],
    [
      'a misnamed field of a check',
      { ...sample(), checks: [{ ...nameless, name: 'x' }] },
      'checks[0] lacks "id"',
    ],
    ['version 0', { ...sample(), schemaVersion: 0 }, 'schemaVersion must be 1, got 0'],
    [
      'a score that is no number',
      { ...sample(), score: Number.NaN },
      'score must be number, got NaN',
    ],
    [
      'an infinite duration',
      { ...sample(), durationMs: Infinity },
      'durationMs must be number, got Infinity',
    ],
    ['a score above 1', { ...sample(), score: 1.2 }, 'score must be <= 1, got 1.2'],
    ['a score below 0', { ...sample(), score: -0.1 }, 'score must be >= 0, got -0.1'],
    ['negative points', withCheck(0, { points: -1 }), 'checks[0].points must be >= 0, got -1'],
    [
      'an unknown verdict',
      withCheck(0, { verdict: 'ok' }),
      'checks[0].verdict must be ["passed","failed","skipped","errored"], got "ok"',
    ],
    ['an unknown fault', withCheck(1, { fault: 'teacher' }), 'checks[1].fault must be'],
    [
      'an unknown phase',
      { ...sample(), phases: [{ ...sample().phases[0], name: 'push' }] },
      'phases[0].name must be',
    ],
    [
      'a time that is none',
      { ...sample(), startedAt: '2026-13-40T00:00:00Z' },
      'startedAt must match format "date-time"',
    ],
    [
      'a time that is not UTC',
      { ...sample(), startedAt: '2026-01-01T00:00:00+01:00' },
      'startedAt must match pattern "Z$"',
    ],
    [
      'a digest that is none',
      { ...sample(), exercise: { id: 'x', title: 'x', digest: 'md5:1' } },
      'exercise.digest must match pattern',
    ],
    [
      'line 0 of a file',
      withCheck(1, {
        feedback: { ...sample().checks[1]?.feedback, location: { file: 'Dockerfile', line: 0 } },
      }),
      'checks[1].feedback.location.line must be >= 1',
    ],
    [
      'evidence of an unknown sort',
      withCheck(0, { evidence: { video: [] } }),
      'checks[0].evidence has an unknown field "video"',
    ],
    [
      'a session with more lanes than a report can draw',
      withSession({ lanes: Array.from({ length: 31 }, () => lane) }),
      'session.lanes must NOT have more than 30 items',
    ],
    [
      'an unknown mark in a session',
      withSession({ lanes: [{ ...lane, marks: [{ atMs: 1, what: 'wink', text: '' }] }] }),
      'session.lanes[0].marks[0].what must be',
    ],
  ])('refuses %s', (_name, json, message) => {
    expect(refusal(json).message).toContain(`grades/ada.json: ${message}`);
  });

  it.each<[string, unknown, string]>([
    [
      'more points than there are',
      withCheck(0, { points: 3 }),
      'checks[0] ("builds") is passed, so its points must be 2, got 3',
    ],
    [
      'points for a failed check',
      withCheck(1, { points: 4 }),
      'checks[1] ("stops-in-time") is failed, so its points must be 0, got 4',
    ],
    [
      'points for a skipped check',
      withCheck(3, { points: 1 }),
      'is skipped, so its points must be 0',
    ],
    ['a failed check without feedback', withCheck(1, { feedback: null }), 'it must have feedback'],
    ["a failed check that is nobody's fault", withCheck(1, { fault: null }), 'it must have fault'],
    ['a passed check with a fault', withCheck(0, { fault: 'student' }), 'it has no fault'],
    [
      'an errored check charged to the student',
      withCheck(1, { verdict: 'errored' }),
      "never the student's fault",
    ],
    [
      'a skipped check without a cause',
      withCheck(3, { skippedBecause: null }),
      'skippedBecause must name a check',
    ],
    [
      'a passed check with a cause to skip it',
      withCheck(0, { skippedBecause: 'builds' }),
      'skippedBecause must be null',
    ],
    [
      'a cause that is no check',
      withCheck(3, { skippedBecause: 'nothing' }),
      'which is no check of this grade',
    ],
    [
      'two checks of one id',
      withCheck(2, { id: 'builds' }),
      'checks holds "builds" more than once',
    ],
    [
      'a total that is not the sum',
      { ...sample(), points: 9 },
      'points must be 2, from the checks, got 9',
    ],
    [
      'a maximum that is not the sum',
      { ...sample(), maxPoints: 20 },
      'maxPoints must be 10, from the checks, got 20',
    ],
    [
      'a score that is not the share',
      { ...sample(), score: 0.9 },
      'score must be 0.2, from the checks, got 0.9',
    ],
    [
      'a gradable grade with an errored check',
      withCheck(1, { verdict: 'errored', fault: 'author' }),
      'gradable must be false',
    ],
    [
      'a command about a lane that is none',
      withSession({ commands: [{ ...command, lane: 1 }] }),
      'session.commands[0] is about lane 1, and there are 1',
    ],
    [
      'a check that looked at a command where no session is',
      withCheck(0, { evidence: { commands: [{ command: 0, part: 'amiss' }] } }),
      'the check "builds" looked at command 0, and the session has 0',
    ],
    ['an ungradable grade without one', { ...sample(), gradable: false }, 'gradable must be true'],
  ])('refuses %s, which contradicts the rest', (_name, json, message) => {
    expect(refusal(json).message).toContain(message);
  });

  it('takes a score that was rounded to three digits', () => {
    const grade = sample();
    const third = { ...grade.checks[0], maxPoints: 1, points: 1 };
    const checks = [
      third,
      { ...grade.checks[1], maxPoints: 2 },
      { ...grade.checks[3], maxPoints: 0 },
    ];
    expect(parseGrade({ ...grade, checks, points: 1, maxPoints: 3, score: 0.333 }, 'x').score).toBe(
      0.333,
    );
  });

  it('tells a grade of a newer version apart, whatever else it holds', () => {
    const error = refusal({ schemaVersion: 2, somethingNew: true });
    expect(error.code).toBe('SEAWORTHY_GRADE_TOO_NEW');
    expect(error.message).toBe(
      'grades/ada.json: this grade has schemaVersion 2; this Seaworthy reads version 1.',
    );
  });

  it('tells all problems at once, and counts those after the tenth', () => {
    const error = refusal({ schemaVersion: 1 });
    expect(error.code).toBe('SEAWORTHY_GRADE_INVALID');
    expect(error.message.split('\n')).toHaveLength(11);
    expect(error.message).toMatch(/\.\.\. and 1 more$/);
  });
});
