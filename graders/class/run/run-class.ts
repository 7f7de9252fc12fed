import pLimit from 'p-limit';
import type { ExerciseShelf } from '../../exercise-shelf.ts';
import type { Environment } from '../../grade.ts';
import type { FoundWork } from '../handed-in.ts';
import type {
  ClassEnd,
  ClassListener,
  ExerciseLeft,
  FinishedEvent,
  StartedEvent,
} from './class-events.ts';
import type { ClassEngine } from './class-engine.ts';
import type { GradeStore } from './class-folder.ts';
import { ClassRun } from './class-run.ts';
import { Durations } from './durations.ts';
import { rememberContent } from './join-facts.ts';
import { planJobs } from './plan-jobs.ts';
import type { ClassPlan } from './plan-jobs.ts';
import type { Shard } from './shard.ts';
import { StopSwitch } from './stop-switch.ts';
import type { Stop } from './stop-switch.ts';

export interface ClassRequest {
  readonly course: { readonly title: string; readonly passMark: number };
  readonly exercises: ExerciseShelf;
  readonly found: Pick<FoundWork, 'work' | 'problems'>;
  readonly store: GradeStore & { readonly path: string };
  readonly engine: ClassEngine;
  /** Where files are built and run; a session always has an engine of its own. */
  readonly isolation: Environment['isolation'];
  /** Whether what is graded already is graded again. */
  readonly isFresh: boolean;
  readonly shard: Shard | null;
  /** Aborted when the run is interrupted. */
  readonly signal: AbortSignal;
  readonly onEvent: ClassListener;
  /** How long it is waited before each further try where the machine failed. @default 5 s, then 30 s */
  readonly backoffMs?: readonly number[];
}

export interface ClassOutcome extends Omit<FinishedEvent, 'type'> {
  /** Why it did not come to its end; null where it did. */
  readonly stop: Stop | null;
}

const BACKOFF_MS = [5_000, 30_000];
const FILES_AT_ONCE = 16;

/**
 * Grades a class: what is graded already and unchanged is kept, the same work is graded once, and each grade is on disk
 * before it is counted. Whatever a submission does is in its grade; what ends the run is in the outcome.
 */
export async function runClass(request: ClassRequest): Promise<ClassOutcome> {
  const { store, engine, onEvent, found, signal } = request;
  const begin = performance.now();
  const durations = await Durations.open(store.path);
  using stopSwitch = new StopSwitch({ signal, lost: engine.lost, onEvent });
  const expect = (id: string): number | null => durations.expect(id);
  const { grounds } = engine;
  const plan = await planJobs({ ...request, ...found, grounds, expect, signal: stopSwitch.signal });
  onEvent(describeStart(request, plan));
  for (const line of found.problems) onEvent({ type: 'problem', line });
  const { passMark } = request.course;
  const { backoffMs = BACKOFF_MS } = request;
  const parts = { engine, store, durations, passMark, stopSwitch, onEvent, backoffMs };
  using run = new ClassRun(parts);
  await run.guard(() => rememberContent(store.path, plan.found));
  await settleAll(run, plan, store);
  await gradeAll(run, plan);
  await durations.save().catch((error: unknown) => stopSwitch.pull('failed', error));
  const { graded, identical, ungradable } = run.keeper;
  const { stop } = stopSwitch;
  const end: ClassEnd = stop?.end ?? 'done';
  const counts = { graded, identical, kept: plan.kept.length, ungradable };
  const left = totalOf(plan) - plan.kept.length - graded - identical - ungradable;
  const outcome = { end, ...counts, left, durationMs: Math.round(performance.now() - begin) };
  onEvent({ type: 'finished', ...outcome });
  return { ...outcome, stop };
}

/** What is graded already stands; a list of times has the last word on when it was handed in. */
async function settleAll(run: ClassRun, plan: ClassPlan, store: GradeStore): Promise<void> {
  const limit = pLimit(FILES_AT_ONCE);
  const settling = (step: () => Promise<void>): Promise<void> => limit(() => run.guard(step));
  await Promise.all([
    ...plan.kept.map((work) => settling(() => store.settle(work))),
    ...plan.listed.map(({ work, digest }) => settling(() => store.restamp(work, digest))),
  ]);
}

async function gradeAll(run: ClassRun, plan: ClassPlan): Promise<void> {
  // In order, for the first ones begin at once.
  const longestFirst = plan.jobs.toSorted((a, b) => b.orderMs - a.orderMs);
  const jobs = longestFirst.map((job) => run.grade(job));
  for (const each of plan.unreadable) await run.refuse(each);
  for (const copy of plan.copies) await run.copy(copy);
  await Promise.all(jobs);
}

function describeStart(request: ClassRequest, plan: ClassPlan): StartedEvent {
  const { course, store, engine, shard } = request;
  const twins = plan.jobs.reduce((total, job) => total + job.twins.length, 0);
  return {
    type: 'started',
    course: course.title,
    folder: store.path,
    total: totalOf(plan),
    kept: plan.kept.length,
    identical: plan.copies.length + twins,
    left: plan.jobs.length + plan.unreadable.length,
    exercises: listLeft(plan),
    slots: engine.lanes.count,
    shard,
  };
}

/** What cannot be read counts as well: it is told one by one, like what is graded. */
function listLeft({ jobs, unreadable }: ClassPlan): readonly ExerciseLeft[] {
  const unread = unreadable.map(({ exercise }) => ({ exercise, expectedMs: null }));
  const groups = [...Map.groupBy([...jobs, ...unread], ({ exercise }) => exercise.id)].sort();
  return groups.flatMap(([exerciseId, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            exerciseId,
            title: first.exercise.title,
            left: 1 + others.length,
            expectedMs: first.expectedMs,
          },
        ],
  );
}

const totalOf = ({ kept, copies, unreadable, jobs }: ClassPlan): number =>
  kept.length +
  copies.length +
  unreadable.length +
  jobs.reduce((total, { twins }) => total + 1 + twins.length, 0);
