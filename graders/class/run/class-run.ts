import { setTimeout as delay } from 'node:timers/promises';
import type { Exercise } from '../../../exercises/index.ts';
import type { Grade } from '../../grade.ts';
import { GradeError } from '../../validate-grade.ts';
import type { HandedIn } from '../handed-in.ts';
import { isDiskFull } from './class-folder.ts';
import type { GradeStore } from './class-folder.ts';
import type { ClassListener } from './class-events.ts';
import type { ClassEngine, EngineClaim } from './class-engine.ts';
import type { Durations } from './durations.ts';
import { gradeKey } from './grade-key.ts';
import { GradeKeeper } from './grade-keeper.ts';
import type { Job } from './job.ts';
import { describeThrown } from './judge-outcome.ts';
import type { Unjudged } from './judge-outcome.ts';
import { Lanes } from './lanes.ts';
import { OverloadWatch } from './overload-watch.ts';
import type { Copy, Unreadable } from './plan-jobs.ts';
import type { StopSwitch } from './stop-switch.ts';
import { tryJob } from './try-job.ts';
import { ungradableGrade } from './ungradable-grade.ts';

export interface ClassRunRequest {
  readonly engine: ClassEngine;
  readonly store: GradeStore;
  readonly durations: Durations;
  readonly passMark: number;
  readonly stopSwitch: StopSwitch;
  readonly onEvent: ClassListener;
  /** How long it is waited before each further try where the machine failed. */
  readonly backoffMs: readonly number[];
}

/** Grades pieces of work side by side. What becomes of one is no other's; what ends the run is in its switch. */
export class ClassRun implements Disposable {
  readonly keeper: GradeKeeper;
  readonly #request: ClassRunRequest;
  readonly #lanes: Lanes;
  readonly #watch = new OverloadWatch();

  constructor(request: ClassRunRequest) {
    this.#request = request;
    this.keeper = new GradeKeeper(request);
    this.#lanes = new Lanes(request.engine.lanes);
    const { signal } = request.stopSwitch;
    signal.addEventListener('abort', () => this.#lanes.close(signal.reason as Error));
    if (signal.aborted) this.#lanes.close(signal.reason as Error);
  }

  /** Grades a job; those who handed in the same get the same grade. */
  async grade(job: Job): Promise<void> {
    await this.guard(async () => {
      const { backoffMs, stopSwitch } = this.#request;
      for (let number = 1; ; number += 1) {
        const became = await this.#gradeOnce(job, number);
        if (became === 'done') return;
        if (became === 'other-work') return this.#gradeTwins(job);
        await delay(backoffMs[number - 1], undefined, { signal: stopSwitch.signal });
      }
    });
  }

  /** Gives work the grade of the same work; where that grade cannot be read any more, the work is graded. */
  async copy({ from, ...job }: Copy): Promise<void> {
    const grade = await this.#request.store.read(from, job.key).catch(() => null);
    if (grade === null) return this.grade(job);
    await this.guard(() => this.keeper.keep(grade, job, 'identical', null));
  }

  /** Keeps that work could not even be looked at. */
  async refuse({ work, exercise, error }: Unreadable): Promise<void> {
    await this.guard(() =>
      this.#giveUp(
        { works: [work], digest: null, exercise, tier: 'shared' },
        describeThrown(error),
        null,
      ),
    );
  }

  /** Whatever is thrown there is not about the work: the run ends. */
  async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#end(error);
    }
  }

  [Symbol.dispose](): void {
    this.#watch[Symbol.dispose]();
  }

  /** The work was changed before it was graded: it is not theirs any more. */
  async #gradeTwins({ twins: [first, ...twins], ...job }: Job): Promise<void> {
    if (first !== undefined) await this.grade({ ...job, ...first, twins });
  }

  async #gradeOnce(job: Job, number: number): Promise<Became> {
    const { engine, onEvent } = this.#request;
    const { student, exerciseId } = job.work;
    using claim = engine.claim(job);
    // What has gone wrong before goes first: the run must not end with waiting for it.
    const expectedMs = number > 1 ? Infinity : job.orderMs;
    return await this.#lanes.run({ ...engine.costOf(job), expectedMs }, async (slot) => {
      onEvent({ type: 'grading', slot, student, exerciseId, expectedMs: job.expectedMs });
      try {
        return await this.#gradeInLane(job, claim, { slot, number });
      } catch (error) {
        // Before the lane is free: nobody else is to begin.
        this.#end(error);
        throw error;
      }
    });
  }

  async #gradeInLane(job: Job, claim: EngineClaim, place: Place): Promise<Became> {
    const { stopSwitch, onEvent } = this.#request;
    const { slot } = place;
    const { signal } = stopSwitch;
    const tried = await tryJob(job, { claim, slot, signal, onEvent, watch: this.#watch });
    if (tried.obstacle !== null) return this.#retryOrGiveUp(job, tried.obstacle, place);
    try {
      return await this.#keep(job, tried.grade, slot);
    } catch (error) {
      if (!(error instanceof GradeError)) throw error;
      // A grade that breaks the contract is a fault of Seaworthy's in this one place.
      await this.#giveUp({ ...job, works: worksOf(job) }, describeThrown(error), slot);
      return 'done';
    }
  }

  async #keep(job: Job, grade: Grade, slot: number): Promise<Became> {
    const { engine, durations } = this.#request;
    const isAsPlanned = grade.submission.digest === job.digest;
    const key = isAsPlanned
      ? job.key
      : gradeKey(grade.submission.digest, job.exercise.digest, engine.grounds[job.tier]);
    await this.keeper.keep(grade, { work: job.work, key }, 'engine', slot);
    durations.add(job.exercise.id, grade.durationMs);
    if (!isAsPlanned) return 'other-work';
    for (const twin of job.twins) await this.keeper.keep(grade, twin, 'identical', null);
    return 'done';
  }

  async #retryOrGiveUp(job: Job, obstacle: Unjudged, { slot, number }: Place): Promise<Became> {
    const { backoffMs, onEvent, stopSwitch } = this.#request;
    const inMs = backoffMs[number - 1];
    if (obstacle.fault === 'infrastructure' && inMs !== undefined) {
      const { student, exerciseId } = job.work;
      const { cause } = obstacle;
      onEvent({ type: 'retrying', slot, student, exerciseId, cause, attempt: number + 1, inMs });
      return 'again';
    }
    if (obstacle.diagnosis === 'disk-full') {
      stopSwitch.pull('disk-full', new Error(obstacle.cause));
      return 'done';
    }
    await this.#giveUp({ ...job, works: worksOf(job) }, obstacle, slot);
    return 'done';
  }

  async #giveUp(of: GivenUp, obstacle: Unjudged, slot: number | null): Promise<void> {
    const { exercise, tier, works, digest } = of;
    const environment = await this.#request.engine.describe(tier);
    for (const [at, work] of works.entries()) {
      const { student } = work;
      const place = { student, exercise, environment, digest };
      const grade = obstacle.grade ?? ungradableGrade(place, obstacle);
      await this.keeper.keepUngradable(grade, obstacle, work, at === 0 ? slot : null);
    }
  }

  #end(error: unknown): void {
    this.#request.stopSwitch.pull(isDiskFull(error) ? 'disk-full' : 'failed', error);
  }
}

interface Place {
  readonly slot: number;
  /** Which try it is, from 1. */
  readonly number: number;
}

/** What became of one try. */
type Became = 'done' | 'again' | 'other-work';

const worksOf = ({ work, twins }: Job): readonly HandedIn[] => [
  work,
  ...twins.map((twin) => twin.work),
];

interface GivenUp {
  readonly works: readonly HandedIn[];
  /** Null where they could not be read. */
  readonly digest: string | null;
  readonly exercise: Exercise;
  readonly tier: Job['tier'];
}
