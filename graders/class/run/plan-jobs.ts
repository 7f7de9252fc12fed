import pLimit from 'p-limit';
import type { Exercise } from '../../../exercises/index.ts';
import { SubmissionError } from '../../errors.ts';
import type { ExerciseShelf } from '../../exercise-shelf.ts';
import type { Environment } from '../../grade.ts';
import { readSubmission } from '../../read-submission.ts';
import { refusedDigest } from '../../refuse-submission.ts';
import type { HandedIn } from '../handed-in.ts';
import type { GradeStore } from './class-folder.ts';
import { gradeKey } from './grade-key.ts';
import type { Job, Twin } from './job.ts';
import { isInShard } from './shard.ts';
import type { Shard } from './shard.ts';

export interface PlanRequest {
  readonly work: readonly HandedIn[];
  readonly exercises: ExerciseShelf;
  /** The tier that is asked for; a session is always `private`. */
  readonly isolation: Environment['isolation'];
  /** The key of each tier's ground. */
  readonly grounds: Readonly<Record<Environment['isolation'], string>>;
  readonly store: Pick<GradeStore, 'has'>;
  readonly isFresh: boolean;
  readonly shard: Shard | null;
  readonly expect: (exerciseId: string) => number | null;
  readonly signal: AbortSignal;
}

/** Work that could not even be looked at. */
export interface Unreadable {
  readonly work: HandedIn;
  readonly exercise: Exercise;
  readonly error: SubmissionError;
}

/** Work whose grade is there already, under another's name. */
export interface Copy extends Job {
  /** Whose grade it gets. */
  readonly from: HandedIn;
}

export interface ClassPlan {
  /** What is graded already, and unchanged. */
  readonly kept: readonly HandedIn[];
  /** Those of whom the same work is graded already. */
  readonly copies: readonly Copy[];
  readonly unreadable: readonly Unreadable[];
  /** In no order. */
  readonly jobs: readonly Job[];
}

/** Where nothing is known yet. */
const GUESS_MS = { shared: 8_000, private: 20_000 } as const;

/** Reading files waits for the disk more than it works. */
const READ_AT_ONCE = 16;

/** Looks at all work, and finds out what there is to do: nothing is graded, and nothing written. */
export async function planJobs(request: PlanRequest): Promise<ClassPlan> {
  const reading = pLimit(READ_AT_ONCE);
  const looked = await Promise.all(
    request.work.map((work) => reading(() => lookAt(work, request))),
  );
  const here = looked.filter(({ exercise, digest }) =>
    isInShard(request.shard, exercise.id, digest),
  );
  const unreadable = here.filter((each) => each.error !== null) as readonly Unreadable[];
  const readable = distinct(here.filter(({ error }) => error === null));
  const groups = Map.groupBy(readable, groupOf);
  const plan = { kept: [] as HandedIn[], copies: [] as Copy[], unreadable, jobs: [] as Job[] };
  for (const group of groups.values()) {
    const left = group.filter(({ isKept }) => !isKept);
    const graded = group.find(({ isKept }) => isKept);
    const [first, ...twins] = left.map((each) => toJob(each, request));
    plan.kept.push(...group.filter(({ isKept }) => isKept).map(({ work }) => work));
    if (first === undefined) continue;
    if (graded === undefined) plan.jobs.push({ ...first, twins });
    else plan.copies.push(...[first, ...twins].map((job) => ({ ...job, from: graded.work })));
  }
  return plan;
}

interface LookedAt extends Twin {
  readonly exercise: Exercise;
  readonly tier: Environment['isolation'];
  readonly isKept: boolean;
  readonly error: SubmissionError | null;
}

async function lookAt(work: HandedIn, request: PlanRequest): Promise<LookedAt> {
  request.signal.throwIfAborted();
  const exercise = await request.exercises(work.exerciseId);
  const tier = exercise.submission === 'session' ? 'private' : request.isolation;
  const read = await digestOf(work);
  if (read instanceof SubmissionError) {
    const digest = `unreadable:${work.student}`;
    return { work, exercise, tier, digest, key: '', isKept: false, error: read };
  }
  const key = gradeKey(read, exercise.digest, request.grounds[tier]);
  const isKept = !request.isFresh && (await request.store.has(work, key));
  return { work, exercise, tier, digest: read, key, isKept, error: null };
}

/** What stands for the content of a submission. One that is refused is graded by why it is. */
async function digestOf(work: HandedIn): Promise<string | SubmissionError> {
  try {
    await using opened = await work.open();
    return await readSubmission(opened.folder).then(({ digest }) => digest, standForRefused);
  } catch (error) {
    if (error instanceof SubmissionError) return error;
    throw error;
  }
}

function standForRefused(error: unknown): string {
  if (!(error instanceof SubmissionError)) throw error;
  if (error.code !== 'SEAWORTHY_SUBMISSION_REFUSED') throw error;
  return refusedDigest(error);
}

function toJob({ isKept: _, error: _none, ...rest }: LookedAt, { expect }: PlanRequest): Job {
  const expectedMs = expect(rest.exercise.id);
  return { ...rest, expectedMs, orderMs: expectedMs ?? GUESS_MS[rest.tier], twins: [] };
}

const groupOf = ({ exercise, key }: LookedAt): string => `${exercise.id}/${key}`;

/** The same work of one student, found twice, is one. */
function distinct(all: readonly LookedAt[]): readonly LookedAt[] {
  const nameOf = ({ work, key }: LookedAt): string =>
    JSON.stringify([work.student, work.exerciseId, key]);
  return [...new Map(all.map((each) => [nameOf(each), each])).values()];
}
