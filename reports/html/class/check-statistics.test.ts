import { describe, expect, it } from '@jest/globals';

import type { BookedEntry, CheckEntry, Gradebook } from '../../../graders/gradebook.ts';
import { measureChecks } from './check-statistics.ts';

type Mark = 'p' | 'f' | 's';

const VERDICTS = { p: 'passed', f: 'failed', s: 'skipped' } as const;

/** A class of two exercises with a check each of 2 points; a student is two letters, `-` where it is missing. */
function bookOf(students: readonly `${Mark | '-'}${Mark | '-'}`[]): Gradebook {
  const check = (mark: string): readonly CheckEntry[] =>
    mark === 'p' || mark === 'f' || mark === 's'
      ? [{ verdict: VERDICTS[mark], points: mark === 'p' ? 2 : 0, diagnosis: null }]
      : [];
  const entry = (mark: string, exerciseId: string): BookedEntry => ({
    ...{ exerciseId, status: mark === '-' ? 'missing' : 'graded', earned: null, points: 0 },
    ...{ handedInAt: null, attempts: 1, late: null, override: null, cause: null, gradePath: null },
    checks: check(mark),
  });
  return {
    ...{ schemaVersion: 1, course: { title: '', passMark: 1 }, madeAt: '', alike: [] },
    problems: [],
    exercises: ['a', 'b'].map((id) => ({
      ...{ id, title: id, maxPoints: 2, weight: 1, dueAt: null },
      checks: [{ id: 'c', title: 'c', maxPoints: 2, hidden: false }],
    })),
    students: students.map(([one = '-', other = '-'], at) => ({
      ...{ id: String(at), name: null, email: null, isOnRoster: true, points: 0, maxPoints: 4 },
      ...{ score: 0, isFinal: true, entries: [entry(one, 'a'), entry(other, 'b')] },
    })),
  };
}

const times = <Item>(count: number, item: Item): readonly Item[] =>
  Array.from({ length: count }, () => item);

describe('measureChecks', () => {
  it('tells how much was earned by those who were graded', () => {
    const [[first] = [], [second] = []] = measureChecks(bookOf(['pp', 'pf', 'fs', '-p']));
    expect(first).toMatchObject({ count: 3, failed: 1, skipped: 0, earned: 2 / 3 });
    expect(second).toMatchObject({ count: 4, failed: 1, skipped: 1, earned: 0.5 });
  });

  it('says nothing of what a check tells apart where there are too few', () => {
    const [[check] = []] = measureChecks(bookOf([...times(9, 'pp' as const), 'ff']));
    expect(check?.discrimination).toEqual({ kind: 'few' });
  });

  it('finds checks that go with the rest of the course, and against it', () => {
    const alike = bookOf([...times(12, 'pp' as const), ...times(12, 'ff' as const)]);
    expect(measureChecks(alike)[0]?.[0]?.discrimination).toEqual({ kind: 'told', r: 1 });
    const against = bookOf([...times(12, 'pf' as const), ...times(12, 'fp' as const)]);
    expect(measureChecks(against)[0]?.[0]?.discrimination).toEqual({ kind: 'told', r: -1 });
  });

  it('does not tell where all have the same', () => {
    const same = bookOf([...times(12, 'pp' as const), ...times(12, 'pf' as const)]);
    expect(measureChecks(same)[0]?.[0]?.discrimination).toEqual({ kind: 'same' });
  });

  it('leaves out students by whom the check was not tried, and those with no other check', () => {
    const book = bookOf([
      ...times(10, 'pp' as const),
      ...times(10, 'ff' as const),
      ...times(30, 'sp' as const),
      ...times(30, 'p-' as const),
    ]);
    expect(measureChecks(book)[0]?.[0]?.discrimination).toEqual({ kind: 'told', r: 1 });
  });

  it('has nothing to say of an exercise that nobody was graded in', () => {
    expect(measureChecks(bookOf(['--', '--']))[0]?.[0]).toEqual({
      ...{ count: 0, failed: 0, skipped: 0, earned: null, discrimination: { kind: 'few' } },
    });
  });
});
