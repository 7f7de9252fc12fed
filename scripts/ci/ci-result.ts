import type { Course } from '../../exercises/index.ts';
import type { Grade } from '../../graders/index.ts';
import { reachesMark } from '../../graders/reaches-mark.ts';
import type { Annotation } from './workflow-command.ts';

/** What a pull request's work came to. */
export interface CiResult {
  /** Their locations are from the repository's root. */
  readonly grades: readonly Grade[];
  /** Of what could be graded. */
  readonly score: number;
  readonly maxScore: number;
  /** Null where nothing was graded, or not all of it could be. */
  readonly passed: boolean | null;
  /** False where some work got no grade at all. */
  readonly isWhole: boolean;
  /** What has to be said that no grade says. */
  readonly remarks: readonly Annotation[];
}

/** Sums up what was graded. */
export function sumUp(
  grades: readonly Grade[],
  remarks: readonly Annotation[],
  { course, isWhole }: { course: Pick<Course, 'passMark'>; isWhole: boolean },
): CiResult {
  const gradable = grades.filter((grade) => grade.gradable);
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const isJudged = isWhole && grades.length > 0 && gradable.length === grades.length;
  return {
    grades,
    remarks,
    isWhole,
    score: sum(gradable.map(({ points }) => points)),
    maxScore: sum(gradable.map(({ maxPoints }) => maxPoints)),
    passed: isJudged ? gradable.every((grade) => reachesMark(grade, course.passMark)) : null,
  };
}
