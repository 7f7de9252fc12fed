import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckResult, Grade } from '../../grade.ts';
import { parseGrade } from '../../validate-grade.ts';
import { writeGrade } from '../../run-folder.ts';
import { classPaths } from '../run/class-paths.ts';
import { writeFoundFacts } from '../run/found-facts.ts';
import { gradeKey } from '../run/grade-key.ts';
import { applyRescore } from './apply-rescore.ts';
import { compareBooks } from './compare-books.ts';
import { courseWith, digest, exercises } from './fixtures/sample-class.ts';
import { readGradebook, writeGradebook } from './gradebook-files.ts';
import { planRescore } from './plan-rescore.ts';
import type { RescorePlan, RescoreRequest } from './plan-rescore.ts';
import { rescoreGrade } from './rescore-grade.ts';

const GROUND = '0123456789ab';
const sample = parseGrade(
  JSON.parse(
    await readFile(new URL('../../../reports/fixtures/stop-failed.json', import.meta.url), 'utf8'),
  ),
  'stop-failed',
);
const [greet] = exercises;
if (greet === undefined) throw new Error('no exercise');

/** A grade of `01-greet`: it builds, and does not greet. */
function gradeOf(student: string, change: Partial<Grade> = {}): Grade {
  const [passed, failed] = sample.checks;
  if (passed === undefined || failed === undefined) throw new Error('no checks');
  const checks: readonly CheckResult[] = [
    { ...passed, id: 'builds', points: 4, maxPoints: 4 },
    { ...failed, id: 'greets', points: 0, maxPoints: 6 },
  ];
  return {
    ...sample,
    exercise: { id: '01-greet', title: 'Greet', digest: digest('1'), judging: digest('a') },
    submission: { student, digest: digest('5') },
    ...{ gradable: true, checks, points: 4, maxPoints: 10, score: 0.4 },
    ...change,
  };
}

/** The exercise with the first check worth all, and hidden. */
const changed = {
  ...greet,
  ...{ title: 'Greet them', digest: digest('3') },
  checks: greet.checks.map((check, at) =>
    at === 0
      ? { ...check, points: 10, hidden: true, title: 'It is built', learn: 'README.md#new' }
      : { ...check, points: 0, learn: 'README.md#new' },
  ),
};

describe('rescoreGrade', () => {
  it('applies points, titles, what is hidden and where it is explained; verdicts stay', () => {
    const rescored = rescoreGrade(gradeOf('ada'), changed);
    if (rescored.outcome !== 'rescored') throw new Error(rescored.outcome);
    const { grade } = rescored;
    expect(parseGrade(grade, 'x')).toEqual(grade);
    expect(grade).toMatchObject({
      ...{ points: 10, maxPoints: 10, score: 1, gradable: true },
      exercise: { title: 'Greet them', digest: digest('3'), judging: digest('a') },
      checks: [
        { id: 'builds', title: 'It is built', hidden: true, verdict: 'passed', points: 10 },
        { id: 'greets', verdict: 'failed', points: 0, maxPoints: 0, fault: 'student' },
      ],
    });
    expect(grade.checks[1]?.feedback).toMatchObject({
      rationale: sample.checks[1]?.feedback?.rationale,
      learn: 'README.md#new',
    });
    expect(grade.startedAt).toBe(sample.startedAt);
  });

  it('leaves a grade of the exercise as it is', () => {
    expect(rescoreGrade(gradeOf('ada'), greet)).toEqual({ outcome: 'same' });
  });

  it.each<[string, Partial<Grade>, Partial<typeof changed>]>([
    ['judges otherwise', {}, { judging: digest('f') }],
    [
      'was graded before anybody told how',
      { exercise: { id: '01-greet', title: 'Greet', digest: digest('1') } },
      {},
    ],
    ['has other checks', {}, { checks: changed.checks.slice(1) }],
    [
      'has a check by another name',
      {},
      { checks: changed.checks.map((it) => ({ ...it, id: `${it.id}x` })) },
    ],
  ])('says to grade again what %s', (_what, change, exercise) => {
    expect(rescoreGrade(gradeOf('ada', change), { ...changed, ...exercise })).toEqual({
      outcome: 'grade-again',
    });
  });
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-rescore-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function store(grade: Grade): Promise<string> {
  const { submission, exercise } = grade;
  const name = { student: submission.student, exerciseId: exercise.id };
  const key = gradeKey(submission.digest, exercise.digest, GROUND);
  const path = grade.gradable
    ? classPaths.grade(folder, name, key)
    : classPaths.ungradable(folder, name);
  await writeGrade(path, grade);
  return path;
}

const plan = async (change: Partial<RescoreRequest> = {}): Promise<RescorePlan> =>
  planRescore({
    ...{ folder, course: courseWith() },
    exercises: exercises as RescoreRequest['exercises'],
    madeAt: '2026-10-09T00:00:00.000Z',
    ...change,
  });
const withChange = { exercises: [changed] as unknown as RescoreRequest['exercises'] };

const write = async ({ rewrites, book }: RescorePlan): Promise<void> => {
  await applyRescore(folder, rewrites);
  await writeGradebook(folder, book);
};

const ungradableOf = (student: string): Grade => {
  const { checks, ...grade } = gradeOf(student);
  const errored = checks.map((check, at) =>
    at === 0 ? check : { ...check, verdict: 'errored' as const, fault: 'infrastructure' as const },
  );
  return { ...grade, checks: errored, gradable: false, startedAt: '2030-01-01T00:00:00.000Z' };
};

describe('rescoring a class', () => {
  it('plans without writing, writes grades where grading again looks for them, and then the book', async () => {
    const path = await store(gradeOf('ada'));
    await writeFoundFacts(folder, {
      roster: [{ id: 'zoe', name: 'Zoe', email: null }],
      problems: ['x'],
      work: [],
    });
    await write(await plan());
    const before = await readGradebook(folder);
    const planned = await plan(withChange);
    expect(planned).toMatchObject({ count: 1, again: new Map() });
    expect(await readGradebook(folder)).toEqual(before);

    await write(planned);
    const name = { student: 'ada', exerciseId: '01-greet' };
    const fresh = classPaths.grade(folder, name, gradeKey(digest('5'), digest('3'), GROUND));
    expect(await readdir(dirname(path))).toEqual([basename(fresh)]);
    expect(parseGrade(JSON.parse(await readFile(fresh, 'utf8')), fresh)).toMatchObject({
      points: 10,
    });
    const after = await readGradebook(folder);
    expect(after?.students).toMatchObject([
      {
        id: 'ada',
        points: 10,
        isOnRoster: false,
        entries: [{ gradePath: fresh.slice(folder.length + 1) }],
      },
      { id: 'zoe', name: 'Zoe', isOnRoster: true },
    ]);
    expect(after?.problems).toEqual(['x']);
    expect((await plan(withChange)).rewrites).toEqual([]);
    expect(await readFile(join(folder, 'gradebook.csv'), 'utf8')).toContain('"ada"');
  });

  it('leaves alone what has to be graded again, and counts it', async () => {
    const path = await store(gradeOf('ada'));
    const other = { ...changed, judging: digest('f') };
    const planned = await plan({ exercises: [other] as unknown as RescoreRequest['exercises'] });
    expect(planned).toMatchObject({ rewrites: [], again: new Map([['01-greet', 1]]) });
    await write(planned);
    expect(parseGrade(JSON.parse(await readFile(path, 'utf8')), path)).toEqual(gradeOf('ada'));
  });

  it('keeps what could not be judged, under its name', async () => {
    await store(gradeOf('ada'));
    const path = await store(ungradableOf('ada'));
    await write(await plan(withChange));
    expect(parseGrade(JSON.parse(await readFile(path, 'utf8')), path).exercise.title).toBe(
      'Greet them',
    );
    expect((await readGradebook(folder))?.students[0]?.entries[0]?.status).toBe('ungradable');
  });

  it('does not replace what was graded again since', async () => {
    await store(gradeOf('ada'));
    const again = await store(
      gradeOf('ada', {
        exercise: {
          id: '01-greet',
          title: 'Greet them',
          digest: digest('3'),
          judging: digest('a'),
        },
        startedAt: '2026-11-01T00:00:00.000Z',
      }),
    );
    const text = await readFile(again, 'utf8');
    await write(await plan(withChange));
    expect(await readFile(again, 'utf8')).toBe(text);
    expect(await readdir(dirname(again))).toEqual([basename(again)]);
  });

  it('knows work that was found and waits to be graded: it is not missing', async () => {
    await store(gradeOf('ada'));
    const waiting = { student: 'zoe', exerciseId: '02-stop', handedInAt: null, digest: null };
    await writeFoundFacts(folder, {
      roster: ['ada', 'zoe'].map((id) => ({ id, name: null, email: null })),
      ...{ problems: [], work: [waiting] },
    });
    expect((await plan()).book.students).toMatchObject([
      { id: 'ada', entries: [{ status: 'graded' }, { status: 'missing', points: 0 }] },
      {
        ...{ id: 'zoe', maxPoints: 10, isFinal: false },
        entries: [{ status: 'missing' }, { status: 'ungradable', points: null }],
      },
    ]);
  });

  it('tells a grade that cannot be read, and goes on with the others', async () => {
    await writeFile(await store(gradeOf('bob')), '{');
    await store(gradeOf('ada'));
    const { book, unreadable } = await plan(withChange);
    expect(unreadable).toBe(1);
    expect(book.students.map(({ id }) => id)).toEqual(['ada']);
    expect(book.problems).toEqual([
      expect.stringMatching(/^grades\/bob\/.*\(this grade does not count\)$/),
    ]);
  });

  it('stops where the overrides are wrong', async () => {
    await writeFile(join(folder, 'overrides.yaml'), '- ada\n');
    await expect(plan()).rejects.toMatchObject({ code: 'SEAWORTHY_OVERRIDES_INVALID' });
  });
});

describe('compareBooks', () => {
  it('tells who changes and by how much, and leaves out who does not', async () => {
    await store(gradeOf('ada'));
    await store(
      gradeOf('bob', {
        checks: gradeOf('bob').checks.map((check) => ({
          ...check,
          verdict: 'failed' as const,
          points: 0,
          fault: 'student' as const,
          feedback: sample.checks[1]?.feedback ?? null,
        })),
        points: 0,
        score: 0,
      }),
    );
    const [before, after] = [
      (await plan()).book,
      (await plan({ exercises: [changed, exercises[1]] as unknown as RescoreRequest['exercises'] }))
        .book,
    ];
    expect(compareBooks(before, after)).toEqual([
      {
        ...{ student: 'ada', name: null, before: 0.2, after: 0.5 },
        exercises: [{ id: '01-greet', before: 4, after: 10 }],
      },
    ]);
    expect(compareBooks(before, before)).toEqual([]);
  });

  it('tells of whom nothing is left', async () => {
    await store(gradeOf('ada'));
    const path = await store(gradeOf('bob'));
    const before = (await plan()).book;
    await writeFile(path, '{');
    expect(compareBooks(before, (await plan()).book)).toEqual([
      {
        ...{ student: 'bob', name: null, before: 0.2, after: null },
        exercises: [{ id: '01-greet', before: 4, after: null }],
      },
    ]);
  });
});
