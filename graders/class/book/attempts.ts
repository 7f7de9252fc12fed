import type { Exercise } from '../../../exercises/index.ts';
import type { CheckEntry } from '../../gradebook.ts';
import type { SlimCheck, SlimGrade } from './slim-grade.ts';

/** An exercise, as far as a gradebook knows it. */
export type BookableExercise = Pick<Exercise, 'id' | 'title' | 'checks' | 'digest' | 'judging'>;

/** A grade in the place where it belongs: under its student and exercise. */
export interface Attempt extends Pick<
  SlimGrade,
  'submissionDigest' | 'points' | 'handedInAt' | 'startedAt' | 'prints' | 'path'
> {
  /** Whether it was judged as the exercise judges now. */
  readonly isCurrent: boolean;
  readonly checks: readonly CheckEntry[];
}

/** Grades by student and exercise. A grading of the same work takes the place of an earlier one. */
export class Attempts {
  readonly #exercises: ReadonlyMap<string, BookableExercise>;
  readonly #byStudent = new Map<string, Map<string, readonly Attempt[]>>();
  /** How many grades are of exercises that the course lacks. */
  readonly strays = new Map<string, number>();

  constructor(exercises: readonly BookableExercise[]) {
    this.#exercises = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  }

  get students(): readonly string[] {
    return [...this.#byStudent.keys()];
  }

  add(grade: SlimGrade): void {
    const { student, exerciseId, submissionDigest } = grade;
    const exercise = this.#exercises.get(exerciseId);
    if (exercise === undefined) {
      this.strays.set(exerciseId, (this.strays.get(exerciseId) ?? 0) + 1);
      return;
    }
    const attempt = toAttempt(grade, exercise);
    const own = this.#byStudent.get(student) ?? new Map<string, readonly Attempt[]>();
    this.#byStudent.set(student, own);
    const known = own.get(exerciseId) ?? [];
    const same = known.find((other) => other.submissionDigest === submissionDigest);
    const others = known.filter((other) => other !== same);
    own.set(exerciseId, [...others, same === undefined ? attempt : fresher(same, attempt)]);
  }

  of(student: string, exerciseId: string): readonly Attempt[] {
    return this.#byStudent.get(student)?.get(exerciseId) ?? [];
  }
}

/** Of two gradings of the same work, the one that counts. */
function fresher(one: Attempt, other: Attempt): Attempt {
  if (one.isCurrent !== other.isCurrent) return one.isCurrent ? one : other;
  return one.startedAt >= other.startedAt ? one : other;
}

function toAttempt(grade: SlimGrade, exercise: BookableExercise): Attempt {
  const { submissionDigest, points, handedInAt, startedAt, prints, path } = grade;
  const isSame = grade.exerciseDigest === exercise.digest;
  return {
    ...{ submissionDigest, points, handedInAt, startedAt, prints, path },
    isCurrent: isSame || (grade.judging !== null && grade.judging === exercise.judging),
    checks: bookChecks(grade.checks, exercise),
  };
}

/** What became of each of an exercise's checks, in their order; one that a grade lacks was skipped. */
export function bookChecks(
  checks: readonly SlimCheck[],
  exercise: BookableExercise,
): readonly CheckEntry[] {
  return exercise.checks.map(({ id }, index) => {
    const inPlace = checks[index];
    const check = inPlace?.id === id ? inPlace : checks.find((other) => other.id === id);
    if (check === undefined) return { verdict: 'skipped', points: 0, diagnosis: null };
    const { verdict, points, diagnosis } = check;
    return { verdict, points, diagnosis };
  });
}
