import { SeaworthyError } from '../../../exercises/index.ts';
import { AuthorError, SubmissionError } from '../../errors.ts';
import type { CheckResult, Grade } from '../../grade.ts';
import { isDiskFull } from './class-folder.ts';
import type { Obstacle } from './ungradable-grade.ts';

/** Why work could not be judged this time, and the grade that says so where there is one. */
export interface Unjudged extends Obstacle {
  readonly grade: Grade | null;
}

/** Why a grade does not count; null where it does. */
export function findObstacle(grade: Grade): Unjudged | null {
  if (grade.gradable) return null;
  const errored = grade.checks.filter(({ verdict }) => verdict === 'errored');
  // What its author has to mend does not get better by another try.
  const check = errored.find(({ fault }) => fault === 'author') ?? errored[0];
  return {
    fault: check?.fault ?? 'author',
    diagnosis: check?.feedback?.diagnosis ?? 'no-checks',
    cause: check === undefined ? 'The exercise has no checks.' : tellCheck(check),
    hint: check?.feedback?.hint ?? '',
    grade,
  };
}

const tellCheck = ({ title, feedback }: CheckResult): string =>
  feedback === null ? title : feedback.rationale;

/** What was thrown instead of a grade, as an obstacle. */
export function describeThrown(error: unknown): Unjudged {
  const isTold = error instanceof SeaworthyError;
  const message = error instanceof Error && error.message !== '' ? error.message : String(error);
  return {
    fault:
      error instanceof SubmissionError
        ? 'student'
        : error instanceof AuthorError
          ? 'author'
          : 'infrastructure',
    diagnosis: isDiskFull(error)
      ? 'disk-full'
      : isTold
        ? error.code.replace('SEAWORTHY_', '').toLowerCase().replaceAll('_', '-')
        : 'internal-error',
    cause: message,
    hint: isTold
      ? error.hint
      : 'Grade it again; if it happens again, tell whoever keeps Seaworthy.',
    grade: null,
  };
}

/** Of a grade whose failures may be the busy machine's alone. */
export const describeDoubt = (cause: string): Unjudged => ({
  fault: 'infrastructure',
  diagnosis: 'machine-overloaded',
  cause,
  hint: 'Grade it again when the machine has less to do.',
  grade: null,
});
