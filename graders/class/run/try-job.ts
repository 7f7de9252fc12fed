import type { CheckResult, Grade } from '../../grade.ts';
import { isRefusal } from '../../refuse-submission.ts';
import { printSubmission } from '../prints.ts';
import type { ClassListener } from './class-events.ts';
import type { EngineClaim } from './class-engine.ts';
import type { Job } from './job.ts';
import { describeDoubt, describeThrown, findObstacle } from './judge-outcome.ts';
import type { Unjudged } from './judge-outcome.ts';
import type { OverloadWatch } from './overload-watch.ts';

export interface Try {
  readonly claim: EngineClaim;
  readonly slot: number;
  readonly watch: OverloadWatch;
  /** Aborted when the run has to end: then whatever comes of the work is nobody's. */
  readonly signal: AbortSignal;
  readonly onEvent: ClassListener;
}

export type Tried =
  | { readonly grade: Grade; readonly obstacle: null }
  | { readonly grade: null; readonly obstacle: Unjudged };

/** Grades a job once. @throws the signal's reason where the run was ended meanwhile */
export async function tryJob(job: Job, attempt: Try): Promise<Tried> {
  const { watch, signal } = attempt;
  const begunAt = watch.now();
  const tried = await gradeOnce(job, attempt).catch((error: unknown) => describeThrown(error));
  signal.throwIfAborted();
  if ('cause' in tried) return { grade: null, obstacle: tried };
  const doubt = watch.doubt(tried, begunAt);
  const obstacle = doubt === null ? findObstacle(tried) : describeDoubt(doubt);
  return obstacle === null ? { grade: tried, obstacle } : { grade: null, obstacle };
}

async function gradeOnce(
  { work, exercise }: Job,
  { claim, slot, signal, onEvent }: Try,
): Promise<Grade> {
  const { student, exerciseId } = work;
  await using opened = await work.open();
  const { folder } = opened;
  const grade = await claim.grade({
    student,
    folder,
    signal,
    onCheckEnd: (check) =>
      onEvent({ type: 'check', slot, student, exerciseId, ...tellCheck(check) }),
  });
  // What was refused may hold anything, and is not looked at any further.
  if (isRefusal(grade)) return grade;
  const prints = await printSubmission(folder, exercise);
  return { ...grade, submission: { ...grade.submission, prints } };
}

const tellCheck = ({ id, title, verdict, points, maxPoints, hidden, feedback }: CheckResult) => ({
  ...{ checkId: id, title, verdict, points, maxPoints, hidden },
  diagnosis: feedback?.diagnosis ?? null,
});
