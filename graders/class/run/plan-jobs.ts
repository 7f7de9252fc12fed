import pLimit from 'p-limit';
import type { Exercise } from '../../../exercises/index.ts';
import { SubmissionError } from '../../errors.ts';
import type { ExerciseShelf } from '../../exercise-shelf.ts';
import type { Environment } from '../../grade.ts';
import { readSubmission } from '../../read-submission.ts';
import { refusedDigest } from '../../refuse-submission.ts';
import type { HandedIn } from '../handed-in.ts';
import type { GradeStore } from './class-folder.ts';
import type { FoundEntry } from './found-facts.ts';
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
  readonly store: Pick<GradeStore, 'has' | 'timeOf'>;
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

/** Work, and what stands for its content. */
export type ReadWork = Pick<Twin, 'work' | 'digest'>;

export interface ClassPlan {
  /** All work, of other shards too. */
  readonly found: readonly FoundEntry[];
  /** Work of which a list tells when it was handed in. */
  readonly listed: readonly ReadWork[];
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
  return {
    found: looked.map(({ found, digest, error }) => toEntry(found, error === null ? digest : null)),
    listed: readable.filter(({ work }) => work.isListed),
    unreadable,
    ...sortOut(readable, request),
  };
}

/** Of work that is the same one is graded, unless one is already. */
function sortOut(
  readable: readonly LookedAt[],
  request: PlanRequest,
): Pick<ClassPlan, 'kept' | 'copies' | 'jobs'> {
  const plan = { kept: [] as HandedIn[], copies: [] as Copy[], jobs: [] as Job[] };
  for (const group of Map.groupBy(readable, groupOf).values()) {
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
  /** As it was found: its work may have the time that it had before. */
  readonly found: HandedIn;
  readonly exercise: Exercise;
  readonly tier: Environment['isolation'];
  readonly isKept: boolean;
  readonly error: SubmissionError | null;
}

async function lookAt(found: HandedIn, request: PlanRequest): Promise<LookedAt> {
  request.signal.throwIfAborted();
  const exercise = await request.exercises(found.exerciseId);
  const tier = exercise.submission === 'session' ? 'private' : request.isolation;
  const read = await digestOf(found);
  if (read instanceof SubmissionError) {
    const digest = `unreadable:${found.student}`;
    return { work: found, found, exercise, tier, digest, key: '', isKept: false, error: read };
  }
  const key = gradeKey(read, exercise.digest, request.grounds[tier]);
  const isKept = !request.isFresh && (await request.store.has(found, key));
  const work = isKept || request.isFresh ? found : await withKnownTime(found, read, request.store);
  return { work, found, exercise, tier, digest: read, key, isKept, error: null };
}

/** The same work keeps its time when it is graded again: that a copy of its files is newer makes nobody late. */
async function withKnownTime(
  work: HandedIn,
  digest: string,
  store: PlanRequest['store'],
): Promise<HandedIn> {
  if (work.isListed) return work;
  return { ...work, handedInAt: (await store.timeOf(work, digest)) ?? work.handedInAt };
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

function toEntry({ student, exerciseId, handedInAt }: HandedIn, digest: string | null): FoundEntry {
  return { student, exerciseId, handedInAt, digest };
}

function toJob(looked: LookedAt, { expect }: PlanRequest): Job {
  const { isKept: _, error: _none, found: _found, ...rest } = looked;
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
