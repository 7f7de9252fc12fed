import type { CheckEvent, ClassEvent, StartedEvent } from '../../graders/class/run/class-events.ts';

/** A submission that is under way. */
export interface Underway {
  readonly slot: number;
  readonly student: string;
  readonly exerciseId: string;
  readonly sinceMs: number;
  readonly expectedMs: number | null;
  /** As they were judged, of the attempt that goes on. */
  readonly checks: readonly CheckEvent[];
}

/** How far one exercise is. */
export interface ExerciseProgress {
  readonly exerciseId: string;
  readonly total: number;
  readonly done: number;
}

interface Exercise {
  readonly total: number;
  readonly expectedMs: number | null;
  done: number;
  spentMs: number;
}

/** Where a class run stands, from its events. Times are those of the caller's clock, in milliseconds. */
export class ClassProgress {
  readonly #exercises = new Map<string, Exercise>();
  readonly #underway = new Map<number, Underway>();
  #started: StartedEvent | null = null;
  #copied = 0;
  #ungradable = 0;
  #below = 0;

  take(event: ClassEvent, nowMs: number): void {
    if (event.type === 'started') this.#start(event);
    else if (event.type === 'grading')
      this.#underway.set(event.slot, { ...event, sinceMs: nowMs, checks: [] });
    else if (event.type === 'check') this.#judge(event);
    else if (event.type === 'retrying') this.#underway.delete(event.slot);
    else if (event.type === 'graded') {
      if (!event.isPassed) this.#below += 1;
      if (event.from === 'identical') this.#copied += 1;
      else this.#finish(event, event.durationMs);
    } else if (event.type === 'ungradable') {
      this.#ungradable += 1;
      this.#finish(event, null);
    }
  }

  get started(): StartedEvent | null {
    return this.#started;
  }

  /** Of all work, how much needs nothing more: kept, copied, graded or found ungradable. */
  get done(): number {
    const onEngine = [...this.#exercises.values()].reduce((sum, { done }) => sum + done, 0);
    return (this.#started?.kept ?? 0) + this.#copied + onEngine;
  }

  /** Copied from somebody's whose work is the same. */
  get copied(): number {
    return this.#copied;
  }

  get ungradable(): number {
    return this.#ungradable;
  }

  /** Below the pass mark, of what this run has graded or copied. */
  get below(): number {
    return this.#below;
  }

  /** By their slots. */
  get underway(): readonly Underway[] {
    return [...this.#underway.values()].sort((a, b) => a.slot - b.slot);
  }

  get exercises(): readonly ExerciseProgress[] {
    return [...this.#exercises].map(([exerciseId, { total, done }]) => ({
      exerciseId,
      total,
      done,
    }));
  }

  /** The check that failed first of a submission that is under way; null where none has. */
  firstFailure(slot: number | null): CheckEvent | null {
    if (slot === null) return null;
    const { checks = [] } = this.#underway.get(slot) ?? {};
    return checks.find(({ verdict }) => verdict === 'failed') ?? null;
  }

  /** How long it will take from now on; null as long as no duration is known. */
  remainingMs(nowMs: number): number | null {
    const means = [...this.#exercises.values()].map(meanOf);
    const known = means.filter((mean) => mean !== null);
    if (this.#started === null || known.length === 0) return null;
    const usual = known.reduce((sum, mean) => sum + mean, 0) / known.length;
    let workMs = 0;
    let left = 0;
    for (const exercise of this.#exercises.values()) {
      left += exercise.total - exercise.done;
      workMs += (exercise.total - exercise.done) * (meanOf(exercise) ?? usual);
    }
    for (const { exerciseId, sinceMs } of this.#underway.values()) {
      const exercise = this.#exercises.get(exerciseId);
      const mean = (exercise && meanOf(exercise)) ?? usual;
      workMs -= Math.min(nowMs - sinceMs, mean);
    }
    return left === 0 ? 0 : workMs / Math.min(this.#started.slots, left);
  }

  #start(event: StartedEvent): void {
    this.#started = event;
    for (const { exerciseId, left, expectedMs } of event.exercises)
      this.#exercises.set(exerciseId, { total: left, expectedMs, done: 0, spentMs: 0 });
  }

  #judge(event: CheckEvent): void {
    const underway = this.#underway.get(event.slot);
    if (underway === undefined) return;
    this.#underway.set(event.slot, { ...underway, checks: [...underway.checks, event] });
  }

  #finish(work: { exerciseId: string; slot: number | null }, durationMs: number | null): void {
    if (work.slot !== null) this.#underway.delete(work.slot);
    const exercise = this.#exercises.get(work.exerciseId);
    if (exercise === undefined) return;
    exercise.done += 1;
    exercise.spentMs += durationMs ?? meanOf(exercise) ?? 0;
  }
}

/** What one submission takes: as this run has seen it, else as earlier ones have. */
function meanOf({ done, spentMs, expectedMs }: Exercise): number | null {
  return done === 0 || spentMs === 0 ? expectedMs : spentMs / done;
}
