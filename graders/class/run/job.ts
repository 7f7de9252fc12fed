import type { Exercise } from '../../../exercises/index.ts';
import type { Environment, Grade } from '../../grade.ts';
import type { HandedIn } from '../handed-in.ts';

/** One piece of work to be graded on the engine. */
export interface Job {
  readonly work: HandedIn;
  readonly exercise: Exercise;
  readonly tier: Environment['isolation'];
  /** Of the submission and the refusal alike: what stands for its content. */
  readonly digest: string;
  readonly key: string;
  /** From earlier runs; null where none is known. */
  readonly expectedMs: number | null;
  /** The same, or a guess: the longest goes first. */
  readonly orderMs: number;
  /** Work of others that is the same, and gets the same grade. */
  readonly twins: readonly Twin[];
}

/** Work that is the same as another's, under a name of its own. */
export interface Twin {
  readonly work: HandedIn;
  readonly digest: string;
  readonly key: string;
}

/** The same grade, as another one's who handed in the same. */
export const gradeFor = (grade: Grade, { student, handedInAt }: HandedIn): Grade => {
  const { handedInAt: _others, ...submission } = grade.submission;
  return {
    ...grade,
    submission: { ...submission, student, ...(handedInAt !== null && { handedInAt }) },
  };
};
