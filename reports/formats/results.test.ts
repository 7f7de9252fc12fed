import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';

import type { Grade } from '../../graders/grade.ts';
import { parseGrade } from '../../graders/validate-grade.ts';
import {
  classOfTwelve,
  handedInBy,
  hiddenUnjudged,
  hostileGrade,
  sampleGrade,
  sampleNames,
} from '../fixtures/sample-grades.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { check50, check50Results } from './check50.ts';
import { classroom, classroomResult } from './classroom.ts';
import { exercism, exercismResults } from './exercism.ts';
import { gradescope, gradescopeResults } from './gradescope.ts';
import { prairielearn, prairielearnResults } from './prairielearn.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
});

function problemsOf(name: string, data: unknown): unknown {
  const url = new URL(`./schemas/${name}.schema.json`, import.meta.url);
  const validate =
    ajv.getSchema(name) ??
    ajv.addSchema(JSON.parse(readFileSync(url, 'utf8')) as AnySchemaObject, name).getSchema(name);
  void validate?.(data);
  return validate?.errors ?? null;
}

const ungradable = sampleGrade('ungradable');
const byAuthor: Grade = parseGrade(
  {
    ...ungradable,
    checks: ungradable.checks.map((check) =>
      check.verdict === 'errored' ? { ...check, fault: 'author' } : check,
    ),
  },
  'by the author',
);
const hidden = sampleGrade('hidden');
const hiddenErrored = hiddenUnjudged();
const everyGrade: readonly (readonly [name: string, grade: Grade])[] = [
  ...sampleNames.map((name) => [name, sampleGrade(name)] as const),
  ['by the author', byAuthor],
  ['a hidden check not judged', hiddenErrored],
  ['hostile texts', hostileGrade()],
  ['no check at all', { ...sampleGrade('perfect'), checks: [], points: 0, maxPoints: 0, score: 0 }],
];

const results: Readonly<Record<string, (grade: Grade) => unknown>> = {
  gradescope: (grade) => gradescopeResults([grade]),
  prairielearn: prairielearnResults,
  classroom: (grade) => classroomResult([grade]),
  exercism: exercismResults,
  check50: check50Results,
};

describe.each(Object.entries(results))('%s', (name, render) => {
  it.each(everyGrade)('is as its schema says for %s', (_, grade) => {
    expect(problemsOf(name, JSON.parse(JSON.stringify(render(grade))))).toBeNull();
  });

  it('holds no control character that was not marked and no half of a character', () => {
    const texts: string[] = [];
    JSON.stringify(render(hostileGrade()), (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    expect(
      texts.filter((text) => /[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u.test(text)),
    ).toEqual([]);
  });

  it('gives no points and says whose fault it is where nothing can be judged', () => {
    const text = JSON.stringify(render(ungradable));
    expect(text).toContain('This is not your fault');
    expect(JSON.stringify(render(byAuthor))).toContain('The exercise has a mistake here');
  });
});

describe.each([
  ['prairielearn', prairielearnResults],
  ['classroom', (grade: Grade) => classroomResult([grade])],
  ['exercism', exercismResults],
  ['check50', check50Results],
] as const)('%s', (_, render) => {
  it.each([hidden, hiddenErrored])('tells of hidden checks only how many there are', (grade) => {
    const text = JSON.stringify(render(grade));
    expect(text).not.toMatch(/secret/i);
    expect(text).toContain('2 hidden checks');
  });
});

const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

describe('gradescope', () => {
  it('hides hidden checks from students, and counts their points', () => {
    const { score, tests, ...rest } = gradescopeResults([hidden]);
    expect(score).toBe(6);
    const secret = tests.filter((test) => /secret/i.test(JSON.stringify(test)));
    expect(secret.map(({ visibility }) => visibility)).toEqual(['hidden', 'hidden']);
    expect(JSON.stringify([rest, tests.filter((test) => !secret.includes(test))])).not.toMatch(
      /secret/i,
    );
  });

  it('joins the exercises of one student in one file, numbered', async () => {
    await using folder = await temporaryFolder();
    const grades = [sampleGrade('stop-failed'), handedInBy('grace', sampleGrade('loopback'))];
    const paths = await gradescope.write(grades, folder.path);
    expect(paths.map((path) => relative(folder.path, path))).toEqual(['results.json']);
    const { score, tests } = (await read(paths[0] ?? '')) as ReturnType<typeof gradescopeResults>;
    expect(score).toBe((grades[0]?.points ?? 0) + (grades[1]?.points ?? 0));
    expect([tests[0]?.number, tests.at(-1)?.number]).toEqual([
      '1.1',
      `2.${grades[1]?.checks.length}`,
    ]);
    expect(tests[0]?.name).toBe('Stop in time: The image builds');
  });

  it('has no score anywhere where one exercise cannot be judged', () => {
    const text = JSON.stringify(gradescopeResults([sampleGrade('perfect'), ungradable]));
    expect(text).not.toMatch(/"(max_)?score"/);
    expect(text).toContain('"name":"Not judged: An image that runs redis: The image builds"');
  });

  it('counts hidden checks in a total only where there is one', () => {
    expect(gradescopeResults([hidden]).output).toMatch(
      / 2 hidden checks, worth 3 points, counted in the total\.$/,
    );
    expect(gradescopeResults([hiddenErrored]).output).toMatch(
      / once the machine is well\. 2 hidden checks, worth 3 points\.$/,
    );
  });
});

describe('classroom', () => {
  /** What the public reporter does: it takes the variable, adds up, and reports nothing where there is nothing to earn. */
  function report(encoded: string): string {
    const { tests, max_score } = JSON.parse(
      Buffer.from(encoded, 'base64').toString('utf8'),
    ) as ReturnType<typeof classroomResult>;
    const total = tests.reduce((all, { score }) => all + score, 0);
    return max_score === 0 ? 'nothing' : `Points ${total}/${max_score}`;
  }

  it.each([
    ['hidden', 'Points 6/10'],
    ['perfect', 'Points 10/10'],
    ['ungradable', 'nothing'],
  ] as const)('is reported for %s as it is', async (name, points) => {
    await using folder = await temporaryFolder();
    const [path = ''] = await classroom.write([sampleGrade(name)], folder.path);
    const encoded = await readFile(path, 'utf8');
    expect(encoded).toMatch(/^[\w+/]+=*$/);
    expect(report(encoded)).toBe(points);
  });

  it('prints no line that the runner of a job would take for a command', () => {
    const grade = sampleGrade('stop-failed');
    const checks = grade.checks.map((check) => ({
      ...check,
      title: '##[error]no',
      feedback: check.feedback && {
        ...check.feedback,
        actual: 'x\n::error::no\n  ::set-output name=a::b\n\u0301::error::no\n##[add-mask]c',
        reproduce: ['::warning::no'],
      },
    }));
    const { tests } = classroomResult([{ ...grade, checks }]);
    const lines = tests.flatMap(({ name, message, test_code }) =>
      `${name}\n${message}\n${test_code}`.split('\n'),
    );
    const isCommand = (line: string): boolean => /^[^\p{L}\p{N}\p{P}\p{S}]*::|##\[/u.test(line);
    expect(lines.filter(isCommand)).toEqual([]);
    expect(lines).toContain('⟨::⟩error::no');
  });
});

describe('check50', () => {
  it('tells failed, not tried and not judged apart', () => {
    const causes = (grade: Grade) =>
      check50Results(grade).results.map(({ passed, cause, dependency }) => [
        passed,
        cause !== null && 'error' in cause ? cause.error.type : null,
        dependency,
      ]);
    expect(causes(ungradable)).toEqual([
      [null, 'infrastructure', null],
      [true, null, null],
      [null, null, 'builds'],
      [null, null, 'builds'],
    ]);
    expect(causes(sampleGrade('stop-failed')).map(([passed]) => passed)).toEqual([
      true,
      false,
      false,
      null,
    ]);
  });
});

describe('check50', () => {
  const pointsOf = (grade: Grade) => check50Results(grade).results.map(({ data }) => data.points);

  it('has points where the grade counts, and none, not even a zero, where it does not', () => {
    expect(pointsOf(hidden)).toEqual([2, 3, 0, 1]);
    expect(pointsOf(ungradable)).toEqual([null, null, null, null]);
  });
});

describe.each([prairielearn, exercism, check50])('$name', (format) => {
  it('writes one submission into the folder itself', async () => {
    await using folder = await temporaryFolder();
    const paths = await format.write([sampleGrade('perfect')], folder.path);
    expect(paths).toEqual([join(folder.path, format.file)]);
  });

  it('writes a class under safe names, and of two grades for the same the later one', async () => {
    await using folder = await temporaryFolder();
    const grades = [...classOfTwelve(), handedInBy('../../x', sampleGrade('perfect'))];
    const again = { ...sampleGrade('perfect'), startedAt: '2026-03-10T00:00:00.000Z' };
    const paths = await format.write([again, ...grades], folder.path);
    const names = paths.map((path) => relative(folder.path, path));
    expect(new Set(names).size).toBe(13);
    expect(names.filter((name) => name.startsWith('..'))).toEqual([]);
    expect(names).toContain(join('ada', '18-graceful-stop', format.file));
  });
});
