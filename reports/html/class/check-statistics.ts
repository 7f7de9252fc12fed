import type { BookedStudent, Gradebook } from '../../../graders/gradebook.ts';
import { correlate } from './statistics.ts';

/** How a check did in a class. */
export interface CheckStatistics {
  /** Students whose work it judged. */
  readonly count: number;
  readonly failed: number;
  /** Not tried, as a check before it had failed. */
  readonly skipped: number;
  /** 0..1: of its points, how much was earned; null where it judged nobody. */
  readonly earned: number | null;
  readonly discrimination: Discrimination;
}

/**
 * Whether those who do well elsewhere do well here: for all by whom it was tried, the correlation of what they earned by this
 * check with the share that they earned by all others of the course. `few`: too few to tell. `same`: nothing varies.
 */
export type Discrimination =
  { readonly kind: 'told'; readonly r: number } | { readonly kind: 'few' | 'same' };

/** Below this many students, chance alone makes correlations of half and more. */
export const FEWEST_STUDENTS = 20;

interface Sums {
  readonly points: number;
  readonly maxPoints: number;
}

/** For each exercise of the book, its checks' statistics, in their order. */
export function measureChecks(book: Gradebook): readonly (readonly CheckStatistics[])[] {
  const sums = book.students.map((student) => sumOfChecks(student, book));
  return book.exercises.map(({ checks }, at) =>
    checks.map(({ maxPoints }, place) => measureCheck({ book, sums, at, place, maxPoints })),
  );
}

/** What all checks gave a student, before lateness and overrides: these say nothing of a check. */
function sumOfChecks({ entries }: BookedStudent, { exercises }: Gradebook): Sums {
  let points = 0;
  let maxPoints = 0;
  for (const [at, { status, checks }] of entries.entries()) {
    if (status !== 'graded') continue;
    for (const [place, check] of checks.entries()) {
      points += check.points;
      maxPoints += exercises[at]?.checks[place]?.maxPoints ?? 0;
    }
  }
  return { points, maxPoints };
}

interface Place {
  readonly book: Gradebook;
  readonly sums: readonly Sums[];
  readonly at: number;
  readonly place: number;
  readonly maxPoints: number;
}

function measureCheck({ book, sums, at, place, maxPoints }: Place): CheckStatistics {
  const pairs: (readonly [number, number])[] = [];
  let [count, failed, skipped, earned] = [0, 0, 0, 0];
  for (const [index, { entries }] of book.students.entries()) {
    const entry = entries[at];
    const check = entry?.status === 'graded' ? entry.checks[place] : undefined;
    const sum = sums[index];
    if (check === undefined || sum === undefined) continue;
    count += 1;
    if (check.verdict === 'failed') failed += 1;
    if (check.verdict === 'skipped') skipped += 1;
    // A check without points is passed or not.
    const share = maxPoints > 0 ? check.points / maxPoints : Number(check.verdict === 'passed');
    earned += share;
    const rest = sum.maxPoints - maxPoints;
    // What was not tried says nothing of this check, only of the one before it.
    if (rest > 0 && check.verdict !== 'skipped')
      pairs.push([share, (sum.points - check.points) / rest]);
  }
  const discrimination = discriminate(pairs);
  return { count, failed, skipped, earned: count === 0 ? null : earned / count, discrimination };
}

function discriminate(pairs: readonly (readonly [number, number])[]): Discrimination {
  if (pairs.length < FEWEST_STUDENTS) return { kind: 'few' };
  const r = correlate(pairs);
  return r === null ? { kind: 'same' } : { kind: 'told', r };
}
