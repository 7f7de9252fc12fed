import type { BookedEntry, BookedExercise, BookedStudent } from '../../gradebook.ts';
import { tidy } from './tidy.ts';

/** What a student's entries come to: sums of what counts, and the weighted score. */
export function sumEntries(
  entries: readonly BookedEntry[],
  exercises: readonly BookedExercise[],
): Pick<BookedStudent, 'points' | 'maxPoints' | 'score' | 'isFinal'> {
  const sums = { points: 0, maxPoints: 0, weighted: 0, weight: 0 };
  let isFinal = true;
  for (const [index, { points }] of entries.entries()) {
    const { maxPoints = 0, weight = 0 } = exercises[index] ?? {};
    isFinal &&= points !== null;
    if (points === null) continue;
    sums.points += points;
    sums.maxPoints += maxPoints;
    if (maxPoints === 0) continue;
    // An exercise whose points have been lowered since it was graded gives no more than all of them.
    sums.weighted += weight * Math.min(points / maxPoints, 1);
    sums.weight += weight;
  }
  return {
    points: tidy(sums.points),
    maxPoints: tidy(sums.maxPoints),
    score: sums.weight === 0 ? null : tidy(Math.min(sums.weighted / sums.weight, 1)),
    isFinal,
  };
}
