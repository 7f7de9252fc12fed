import { describe, expect, it } from '@jest/globals';
import type { BookedEntry, Gradebook } from '../../gradebook.ts';
import { parseGradebook } from '../../validate-gradebook.ts';
import type { FoundEntry } from '../run/found-facts.ts';
import type { SlimGrade } from './slim-grade.ts';
import {
  bookOf,
  digest,
  exercises,
  fullGrade,
  grade,
  override,
  ungradable,
} from './fixtures/sample-class.ts';

const entryOf = (book: Gradebook, student = 'ada', index = 0): BookedEntry | undefined =>
  book.students.find(({ id }) => id === student)?.entries[index];

const WAITS = { status: 'ungradable', points: null, cause: 'It has not been graded yet.' };

const found = (change: Partial<FoundEntry> = {}): FoundEntry => ({
  ...{ student: 'ada', exerciseId: '01-greet', handedInAt: null, digest: null },
  ...change,
});

const late = { late: { grace: '15m', perDay: 0.1, atMost: 0.5 } };
const due = (at: string): { exercises: Record<string, { due: string }> } => ({
  exercises: { '01-greet': { due: at } },
});

describe('buildGradebook', () => {
  it('makes what the contract takes, of nothing too', async () => {
    const books = [
      await bookOf({}),
      await bookOf({
        grades: [grade('ada'), fullGrade('ada'), grade('bob')],
        ungradable: [ungradable('bob'), ungradable('eve')],
        overrides: [override('ada'), override('eve')],
        found: { roster: [{ id: 'zoe', name: 'Zoe', email: null }] },
        grading: { ...late, ...due('2026-09-30T00:00:00Z') },
      }),
    ];
    for (const book of books)
      expect(parseGradebook(JSON.parse(JSON.stringify(book)), 'book')).toEqual(book);
  });

  it('books every student for every exercise, by their ids', async () => {
    const book = await bookOf({
      grades: [grade('zoe'), grade('ada')],
      found: { work: [found({ student: 'bob' })] },
    });
    expect(book.students.map(({ id }) => id)).toEqual(['ada', 'bob', 'zoe']);
    expect(book.students[0]).toEqual({
      ...{ id: 'ada', name: null, email: null, isOnRoster: true, isFinal: true },
      ...{ points: 4, maxPoints: 20, score: 0.2 },
      entries: [
        {
          ...{ exerciseId: '01-greet', status: 'graded', earned: 4, points: 4, attempts: 1 },
          ...{ handedInAt: '2026-10-01T12:00:00.000Z', late: null, override: null, cause: null },
          checks: [
            { verdict: 'passed', points: 4, diagnosis: null },
            { verdict: 'failed', points: 0, diagnosis: 'silent' },
          ],
          gradePath: 'grades/ada.json',
        },
        {
          ...{ exerciseId: '02-stop', status: 'missing', earned: null, points: 0, attempts: 0 },
          ...{ handedInAt: null, late: null, override: null, cause: null, checks: [] },
          gradePath: null,
        },
      ],
    });
  });

  it('takes grades one after the other, from a stream', async () => {
    async function* stream(): AsyncGenerator<SlimGrade> {
      yield grade('ada');
      yield await Promise.resolve(fullGrade('ada'));
    }
    expect(entryOf(await bookOf({ grades: stream() }))).toMatchObject({ attempts: 2, points: 10 });
  });

  it('names students by the roster, and tells who is not on it', async () => {
    const book = await bookOf({
      grades: [grade('eve')],
      found: { roster: [{ id: 'zoe', name: 'Zoe', email: 'zoe@example.org' }] },
    });
    expect(book.students).toMatchObject([
      { id: 'eve', name: null, isOnRoster: false },
      { id: 'zoe', name: 'Zoe', email: 'zoe@example.org', isOnRoster: true, points: 0, score: 0 },
    ]);
  });

  it('tells missing work from work that could not be judged, and leaves the latter out', async () => {
    const book = await bookOf({
      grades: [fullGrade('ada', { exerciseId: '02-stop', exerciseDigest: digest('2') })],
      ungradable: [ungradable('ada')],
    });
    expect(book.students[0]).toMatchObject({ points: 10, maxPoints: 10, score: 1, isFinal: false });
    expect(entryOf(book)).toMatchObject({
      ...{ status: 'ungradable', earned: null, points: null, cause: 'The engine went away.' },
      gradePath: 'ungradable/ada.json',
    });
  });

  it('has no score where nothing could be judged', async () => {
    const book = await bookOf({
      ungradable: [ungradable('ada'), ungradable('ada', { exerciseId: '02-stop' })],
    });
    expect(book.students[0]).toMatchObject({ score: null, maxPoints: 0, isFinal: false });
  });

  it('does not call work missing that waits to be graded', async () => {
    const work = [found()];
    expect(entryOf(await bookOf({ found: { work } }))).toMatchObject(WAITS);
  });

  it('weighs the exercises', async () => {
    const grades = [grade('ada'), fullGrade('ada', { exerciseId: '02-stop' })];
    const weights = (one: number, other: number): Record<string, { weight: number }> => ({
      ...{ '01-greet': { weight: one }, '02-stop': { weight: other } },
    });
    const scoreWith = async (one: number, other: number): Promise<unknown> =>
      (await bookOf({ grades, grading: { exercises: weights(one, other) } })).students[0]?.score;
    expect(await scoreWith(1, 1)).toBe(0.7);
    expect(await scoreWith(2, 1)).toBe(0.6);
    expect(await scoreWith(0, 1)).toBe(1);
    expect(await scoreWith(0, 0)).toBeNull();
  });

  it('tells what the course lacks and what has changed since', async () => {
    const book = await bookOf({
      grades: [
        grade('ada', { exerciseDigest: digest('9'), judging: digest('9') }),
        grade('ada', { exerciseId: '99-gone' }),
      ],
      overrides: [override('adda')],
      found: { roster: [{ id: 'ada', name: null, email: null }], problems: ['a.zip: no archive'] },
    });
    expect(book.problems).toEqual([
      'a.zip: no archive',
      'overrides.yaml:2:3: there is no student "adda" (did you mean `ada`?): this override changes nothing',
      'The course lacks `99-gone`: what there is of it does not count (1)',
      '`01-greet` has changed since it was graded (1): grade it again, or its points stay as they were',
    ]);
  });

  it('books the checks that an exercise has now, and those of a grade by their ids', async () => {
    const [first, second] = exercises;
    if (first === undefined || second === undefined) throw new Error('no exercises');
    const swapped = { ...first, checks: first.checks.toReversed() };
    const book = await bookOf({
      exercises: [swapped, second],
      grades: [
        grade('ada', { checks: [{ id: 'builds', verdict: 'passed', points: 4, diagnosis: null }] }),
      ],
    });
    expect(entryOf(book)?.checks).toEqual([
      { verdict: 'skipped', points: 0, diagnosis: null },
      { verdict: 'passed', points: 4, diagnosis: null },
    ]);
  });
});

describe('the attempt that counts', () => {
  const both = [fullGrade('ada', { handedInAt: '2026-09-30T12:00:00.000Z' }), grade('ada')];

  it('is the last that was handed in, whenever it was graded', async () => {
    expect(entryOf(await bookOf({ grades: both }))).toMatchObject({ attempts: 2, points: 4 });
    const [full] = both;
    const regraded = { ...full, startedAt: '2026-10-08T00:00:00.000Z' } as SlimGrade;
    expect(entryOf(await bookOf({ grades: [regraded, grade('ada')] }))).toMatchObject({
      points: 4,
    });
  });

  it('is the one that was handed in again after the other, as late as it was the first time', async () => {
    const work = [found({ digest: digest('6'), handedInAt: '2026-10-04T12:00:00.000Z' })];
    const grading = { ...late, ...due('2026-10-01T00:00:00Z') };
    expect(entryOf(await bookOf({ grades: both, found: { work }, grading }))).toMatchObject({
      ...{ earned: 10, points: 10, handedInAt: '2026-09-30T12:00:00.000Z' },
    });
    const older = [found({ digest: digest('6'), handedInAt: '2026-09-30T12:00:00.000Z' })];
    expect(entryOf(await bookOf({ grades: both, found: { work: older } }))).toMatchObject({
      earned: 4,
    });
  });

  it('waits where other work than was graded is found, unless it is older', async () => {
    const entryWith = async (entry: Partial<FoundEntry>, grading = {}): Promise<unknown> => {
      const work = [found({ handedInAt: '2026-10-03T12:00:00.000Z', ...entry })];
      return entryOf(await bookOf({ grades: [fullGrade('ada')], found: { work }, grading }));
    };
    expect(await entryWith({ digest: digest('7') })).toMatchObject(WAITS);
    const graded = { status: 'graded', points: 10 };
    expect(await entryWith({ digest: digest('6') })).toMatchObject(graded);
    expect(await entryWith({ digest: null })).toMatchObject(graded);
    expect(await entryWith({ digest: digest('7') }, { attempts: 'best' })).toMatchObject(graded);
    const before = { digest: digest('7'), handedInAt: '2026-10-01T12:00:00.000Z' };
    expect(await entryWith(before)).toMatchObject(graded);
  });

  it('is the last that was graded where nobody knows when they came', async () => {
    const grades = [
      fullGrade('ada', { handedInAt: null, startedAt: '2026-10-07T00:00:00.000Z' }),
      grade('ada', { handedInAt: null }),
    ];
    expect(entryOf(await bookOf({ grades }))).toMatchObject({ points: 10 });
  });

  it('is the best, after what lateness takes off', async () => {
    const grading = { attempts: 'best' as const };
    expect(entryOf(await bookOf({ grades: both, grading }))).toMatchObject({ points: 10 });
    const grades = [grade('ada', { points: 9 }), fullGrade('ada')];
    const strict = { ...grading, ...late, ...due('2026-10-01T13:00:00Z') };
    expect(entryOf(await bookOf({ grades, grading: strict }))).toMatchObject({
      ...{ earned: 10, points: 9, gradePath: 'grades/ada-full.json' },
      late: { penalty: 0.1 },
    });
    const stricter = { ...strict, late: { perDay: 0.2 } };
    expect(entryOf(await bookOf({ grades, grading: stricter }))).toMatchObject({ earned: 9 });
  });

  it('is the last grading of it, and one by the exercise as it is now', async () => {
    const fresh = grade('ada', { points: 10, startedAt: '2026-10-07T00:00:00.000Z' });
    expect(entryOf(await bookOf({ grades: [fresh, grade('ada')] }))).toMatchObject({
      ...{ attempts: 1, points: 10 },
    });
    const old = { ...fresh, exerciseDigest: digest('9'), judging: null };
    expect(entryOf(await bookOf({ grades: [old, grade('ada')] }))).toMatchObject({ points: 4 });
    const best = { attempts: 'best' as const };
    const other = fullGrade('ada', { exerciseDigest: digest('9'), judging: null });
    expect(entryOf(await bookOf({ grades: [other, grade('ada')], grading: best }))).toMatchObject({
      ...{ attempts: 2, points: 4 },
    });
  });

  it('is open as long as a later one cannot be judged, but for a best one that has all points', async () => {
    const work = { ungradable: [ungradable('ada')] };
    const best = { attempts: 'best' as const };
    const statusOf = async (options: Parameters<typeof bookOf>[0]): Promise<unknown> =>
      entryOf(await bookOf({ ...work, ...options }))?.status;
    expect(await statusOf({ grades: [fullGrade('ada')] })).toBe('ungradable');
    expect(await statusOf({ grades: [grade('ada')], grading: best })).toBe('ungradable');
    expect(await statusOf({ grades: [fullGrade('ada')], grading: best })).toBe('graded');
    const later = grade('ada', { handedInAt: '2026-10-04T12:00:00.000Z' });
    expect(await statusOf({ grades: [later] })).toBe('graded');
  });
});

describe('lateness', () => {
  const entryAt = async (handedInAt: string | null, policy: object = late): Promise<unknown> =>
    entryOf(
      await bookOf({
        grades: [fullGrade('ada', { handedInAt })],
        grading: { ...policy, ...due('2026-10-01T14:00:00+02:00') },
      }),
    );

  it.each<[string, string | null, number, number | null]>([
    ['nothing before the due date', '2026-10-01T11:59:00.000Z', 10, null],
    ['nothing within the grace', '2026-10-01T12:15:00.000Z', 10, null],
    ['a day for a day that has begun', '2026-10-01T12:15:00.001Z', 9, 0.1],
    ['a day for a whole day', '2026-10-02T12:15:00.000Z', 9, 0.1],
    ['three days without a rest', '2026-10-04T12:00:00.000Z', 7, 0.3],
    ['no more than the most', '2027-01-01T00:00:00.000Z', 5, 0.5],
    ['nothing where nobody knows when it came', null, 10, null],
  ])('takes off %s', async (_what, handedInAt, points, penalty) => {
    expect(await entryAt(handedInAt)).toMatchObject({
      ...{ earned: 10, points },
      late: penalty === null ? null : { penalty },
    });
  });

  it('is told where it costs nothing', async () => {
    expect(await entryAt('2026-10-01T13:00:00.000Z', {})).toMatchObject({
      ...{ points: 10, late: { byMs: 3_600_000, penalty: 0 } },
    });
  });
});

describe('an override', () => {
  it('takes the place of what counts, and leaves what was earned', async () => {
    const book = await bookOf({ grades: [grade('ada')], overrides: [override('ada')] });
    expect(entryOf(book)).toMatchObject({
      ...{ status: 'graded', earned: 4, points: 7 },
      override: { points: 7, reason: 'Shown at the desk.', author: 'Grace' },
    });
  });

  it('decides what is missing or could not be judged', async () => {
    const book = await bookOf({
      ungradable: [ungradable('ada')],
      overrides: [override('ada'), override('ada', { exerciseId: '02-stop', points: 3 })],
    });
    expect(book.students[0]).toMatchObject({
      ...{ points: 10, maxPoints: 20, score: 0.5, isFinal: true },
      entries: [
        { status: 'ungradable', points: 7 },
        { status: 'missing', points: 3 },
      ],
    });
  });
});
