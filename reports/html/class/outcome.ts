import type { BookedEntry, BookedExercise, Gradebook } from '../../../graders/gradebook.ts';
import { reachesMark } from '../../../graders/reaches-mark.ts';

/** What became of one student's work for one exercise. */
export type Outcome = 'passed' | 'below' | 'missing' | 'ungradable';

/** Each outcome's sign and word: a colour never stands alone. */
export const OUTCOMES: Readonly<
  Record<Outcome, { readonly symbol: string; readonly short: string }>
> = {
  passed: { symbol: '✓', short: 'passed' },
  below: { symbol: '✕', short: 'below' },
  missing: { symbol: '–', short: 'missing' },
  ungradable: { symbol: '!', short: 'not graded' },
};

/** Whether it passed: what counts decides, so points given by hand for missing work do too. */
export function outcomeOf(entry: BookedEntry, maxPoints: number, passMark: number): Outcome {
  const { status, points, override } = entry;
  if (override === null && status === 'missing') return 'missing';
  if (points === null) return 'ungradable';
  return reachesMark({ points, maxPoints }, passMark) ? 'passed' : 'below';
}

/** The share of an exercise's points that counts; null where nothing does. */
export function shareOf({ points }: BookedEntry, maxPoints: number): number | null {
  if (points === null) return null;
  return maxPoints === 0 ? 1 : points / maxPoints;
}

/** All work for one exercise, student by student in the book's order. */
export interface ExerciseWork {
  readonly exercise: BookedExercise;
  /** Its place in the book. */
  readonly at: number;
  readonly entries: readonly BookedEntry[];
  readonly outcomes: readonly Outcome[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Shares of what was judged. */
  readonly shares: readonly number[];
}

/** Turns the book: from students with their exercises to exercises with their students. */
export function workByExercise({
  exercises,
  students,
  course,
}: Gradebook): readonly ExerciseWork[] {
  return exercises.map((exercise, at) => {
    const entries = students.flatMap((student) => student.entries[at] ?? []);
    const outcomes = entries.map((entry) => outcomeOf(entry, exercise.maxPoints, course.passMark));
    const counts = { passed: 0, below: 0, missing: 0, ungradable: 0 };
    for (const outcome of outcomes) counts[outcome] += 1;
    const shares = entries.flatMap((entry, place) =>
      outcomes[place] === 'missing' ? [] : (shareOf(entry, exercise.maxPoints) ?? []),
    );
    return { exercise, at, entries, outcomes, counts, shares };
  });
}
