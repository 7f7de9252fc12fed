import type { Exercise, Fault } from '../../../exercises/index.ts';
import type { Environment, Grade } from '../../grade.ts';
import { describeResult } from '../../judge-checks.ts';

/** Why work has no grade, where no check could say so. */
export interface Obstacle {
  readonly fault: Fault;
  /** A stable name. */
  readonly diagnosis: string;
  /** In a sentence or two. */
  readonly cause: string;
  readonly hint: string;
}

interface Place {
  readonly student: string;
  readonly exercise: Exercise;
  readonly environment: Environment;
  /** Of what was handed in; null where it could not be read. */
  readonly digest: string | null;
}

const UNREAD = `sha256:${'0'.repeat(64)}`;

/** Stands for work that did not come to be judged: every check says why. It costs no points. */
export function ungradableGrade(
  { student, exercise, environment, digest }: Place,
  { fault, diagnosis, cause, hint }: Obstacle,
): Grade {
  const finding = {
    diagnosis,
    rationale: cause,
    expected: 'The submission can be taken in and judged.',
    actual: `It could not: ${cause}`,
    hint,
    reproduce: [],
  };
  const checks = exercise.checks.map((spec) =>
    describeResult(
      { ...spec, hints: [] },
      // What errs is never charged to the student, whoever has to act.
      {
        verdict: 'errored',
        fault: fault === 'author' ? 'author' : 'infrastructure',
        finding,
      },
      0,
    ),
  );
  return {
    schemaVersion: 1,
    exercise: { id: exercise.id, title: exercise.title, digest: exercise.digest },
    submission: { student, digest: digest ?? UNREAD },
    gradable: false,
    points: 0,
    maxPoints: checks.reduce((total, { maxPoints }) => total + maxPoints, 0),
    score: 0,
    checks,
    phases: [],
    environment,
    startedAt: new Date().toISOString(),
    durationMs: 0,
  };
}
