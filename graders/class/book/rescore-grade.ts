import type { Exercise } from '../../../exercises/index.ts';
import type { CheckResult, Grade } from '../../grade.ts';
import { tidy } from './tidy.ts';

/** What can become of a stored grade when its exercise has changed. */
export type Rescored =
  | { readonly outcome: 'same' | 'grade-again' }
  | { readonly outcome: 'rescored'; readonly grade: Grade };

export type RescoringExercise = Pick<Exercise, 'id' | 'title' | 'digest' | 'judging' | 'checks'>;

/**
 * Applies an exercise's points, titles and visibility as they are now to a grade whose verdicts still hold. Where the
 * exercise judges otherwise than it did, or the grade does not tell how it was judged, it has to be graded again.
 */
export function rescoreGrade(grade: Grade, exercise: RescoringExercise): Rescored {
  if (grade.exercise.digest === exercise.digest) return { outcome: 'same' };
  if (grade.exercise.judging !== exercise.judging) return { outcome: 'grade-again' };
  const results = new Map(grade.checks.map((check) => [check.id, check]));
  const checks = exercise.checks.flatMap((spec) => {
    const result = results.get(spec.id);
    return result === undefined ? [] : [rescoreCheck(result, spec)];
  });
  // What judges the same has the same checks; a grade that has others was tampered with.
  if (checks.length !== exercise.checks.length || checks.length !== grade.checks.length)
    return { outcome: 'grade-again' };
  const sum = (key: 'points' | 'maxPoints'): number =>
    tidy(checks.reduce((total, check) => total + check[key], 0));
  const [points, maxPoints] = [sum('points'), sum('maxPoints')];
  const { id, title, digest, judging } = exercise;
  return {
    outcome: 'rescored',
    grade: {
      ...grade,
      exercise: { id, title, digest, judging },
      checks,
      points,
      maxPoints,
      score: maxPoints === 0 ? 0 : points / maxPoints,
    },
  };
}

function rescoreCheck(
  result: CheckResult,
  { title, points, hidden, learn }: RescoringExercise['checks'][number],
): CheckResult {
  return {
    ...result,
    title,
    hidden,
    points: result.verdict === 'passed' ? points : 0,
    maxPoints: points,
    feedback: result.feedback === null ? null : { ...result.feedback, learn },
  };
}
