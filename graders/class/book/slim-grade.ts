import type { Grade, Verdict } from '../../grade.ts';

/** What a gradebook keeps of one check. */
export interface SlimCheck {
  readonly id: string;
  readonly verdict: Verdict;
  readonly points: number;
  readonly diagnosis: string | null;
}

/** What a gradebook keeps of a grade: a class's grades are too many to be held whole. */
export interface SlimGrade {
  readonly student: string;
  readonly exerciseId: string;
  /** Of the exercise as it was when this was graded. */
  readonly exerciseDigest: string;
  /** Null in grades that do not tell. */
  readonly judging: string | null;
  readonly submissionDigest: string;
  readonly points: number;
  readonly handedInAt: string | null;
  readonly startedAt: string;
  readonly checks: readonly SlimCheck[];
  /** Of the student's own lines, ascending; null where nobody looked. */
  readonly prints: Uint32Array | null;
  /** Where the grade is, from the class folder. */
  readonly path: string;
}

/** Work that could not be judged. */
export interface UngradableWork {
  readonly student: string;
  readonly exerciseId: string;
  readonly handedInAt: string | null;
  /** When it was tried last. ISO 8601, UTC. */
  readonly startedAt: string;
  /** Why, in a sentence. */
  readonly cause: string;
  /** None where it did not come to checks. */
  readonly checks: readonly SlimCheck[];
  /** Where its grade is, from the class folder; null where it did not come to one. */
  readonly path: string | null;
}

/** Keeps of a grade what a gradebook needs. */
export function slimGrade(grade: Grade, path: string): SlimGrade {
  const { exercise, submission, points, startedAt } = grade;
  return {
    student: submission.student,
    exerciseId: exercise.id,
    exerciseDigest: exercise.digest,
    judging: exercise.judging ?? null,
    submissionDigest: submission.digest,
    points,
    handedInAt: submission.handedInAt ?? null,
    startedAt,
    checks: slimChecks(grade),
    prints:
      submission.prints === undefined ? null : Uint32Array.from(new Set(submission.prints)).sort(),
    path,
  };
}

/** Keeps of a grade that could not be judged what a gradebook needs: above all why. */
export function slimUngradable(grade: Grade, path: string): UngradableWork {
  const errored = grade.checks.find(({ verdict }) => verdict === 'errored');
  return {
    student: grade.submission.student,
    exerciseId: grade.exercise.id,
    handedInAt: grade.submission.handedInAt ?? null,
    startedAt: grade.startedAt,
    cause: errored?.feedback?.rationale ?? 'It could not be judged.',
    checks: slimChecks(grade),
    path,
  };
}

const slimChecks = ({ checks }: Grade): readonly SlimCheck[] =>
  checks.map(({ id, verdict, points, feedback }) => ({
    id,
    verdict,
    points,
    diagnosis: feedback?.diagnosis ?? null,
  }));
