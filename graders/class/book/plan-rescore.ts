import { basename } from 'node:path';
import type { Course, Exercise } from '../../../exercises/index.ts';
import type { Grade } from '../../grade.ts';
import type { Gradebook } from '../../gradebook.ts';
import { classPaths } from '../run/class-paths.ts';
import { readFoundFacts } from '../run/found-facts.ts';
import { gradeKey, groundOf } from '../run/grade-key.ts';
import type { StoredGrade } from '../run/read-class-grades.ts';
import { makeGradebook } from './make-gradebook.ts';
import type { RescoringExercise } from './rescore-grade.ts';
import { rescoreGrade } from './rescore-grade.ts';

/** A stored grade whose points are to be counted anew: where it is, and where it belongs then, from the class folder. */
export interface Rewrite {
  readonly from: string;
  readonly to: string;
  readonly exercise: RescoringExercise;
}

export interface RescorePlan {
  readonly rewrites: readonly Rewrite[];
  /** How many grades of each exercise have to be graded again. */
  readonly again: ReadonlyMap<string, number>;
  /** How many grades there are. */
  readonly count: number;
  /** How many files should hold a grade and do not; the gradebook's problems name them. */
  readonly unreadable: number;
  /** The gradebook as it will be. */
  readonly book: Gradebook;
}

export interface RescoreRequest {
  /** Absolute path of the class folder. */
  readonly folder: string;
  readonly course: Pick<Course, 'title' | 'passMark' | 'grading'>;
  readonly exercises: readonly Exercise[];
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/** Finds out what counting anew changes. Nothing is written. @throws UsageError where `overrides.yaml` is wrong */
export async function planRescore(request: RescoreRequest): Promise<RescorePlan> {
  const exercises = new Map(request.exercises.map((exercise) => [exercise.id, exercise]));
  const rewrites: Rewrite[] = [];
  const again = new Map<string, number>();
  let [count, unreadable] = [0, 0];
  const onUnreadable = (): void => void (unreadable += 1);
  const adjust = (stored: StoredGrade): StoredGrade => {
    count += 1;
    const { grade, path } = stored;
    const exercise = exercises.get(grade.exercise.id);
    // What the course lacks is the gradebook's to tell.
    if (exercise === undefined) return stored;
    const rescored = rescoreGrade(grade, exercise);
    if (rescored.outcome === 'grade-again')
      again.set(exercise.id, (again.get(exercise.id) ?? 0) + 1);
    if (rescored.outcome !== 'rescored') return stored;
    const to = placeOf(rescored.grade, path);
    rewrites.push({ from: path, to, exercise });
    return { grade: rescored.grade, path: to };
  };
  const found = await readFoundFacts(request.folder);
  const book = await makeGradebook({ ...request, found, adjust, onUnreadable });
  return { rewrites, again, count, unreadable, book };
}

/** A grade's name tells what it stands on, so that grading again finds it; what could not be judged has no such name. */
function placeOf(grade: Grade, from: string): string {
  if (!grade.gradable) return from;
  const { exercise, submission } = grade;
  const ground = groundOf(basename(from, '.json'));
  const name = { student: submission.student, exerciseId: exercise.id };
  return classPaths.grade('', name, gradeKey(submission.digest, exercise.digest, ground));
}
