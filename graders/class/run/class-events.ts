import type { Fault, Verdict } from '../../grade.ts';

// What a class run tells while it goes on. Plain data: a JSON-lines stream holds the same. No event tells a time of day, so
// that a clock that jumps changes nothing. Names of students and titles are as they were found: whoever shows them makes
// them safe for where they are shown.

/** One student's work for one exercise. */
interface OfWork {
  readonly student: string;
  readonly exerciseId: string;
}

/** Work that is graded right now; `slot` counts from 0, and is free again once the work's last event has come. */
interface InSlot extends OfWork {
  readonly slot: number;
}

/** How much of one exercise is left. */
export interface ExerciseLeft {
  readonly exerciseId: string;
  readonly title: string;
  readonly left: number;
  /** Of one submission, from earlier runs; null where none is known. */
  readonly expectedMs: number | null;
}

/** First of all, once it is known what there is to do. */
export interface StartedEvent {
  readonly type: 'started';
  readonly course: string;
  /** Path of the class folder. */
  readonly folder: string;
  /** All work that was found and is of this shard: `kept + identical + left`. */
  readonly total: number;
  /** Graded by an earlier run, and unchanged. */
  readonly kept: number;
  /** Gets the grade of somebody else's work, which is the same. */
  readonly identical: number;
  /** To be graded on the engine. */
  readonly left: number;
  /** By their ids; only those with something left. */
  readonly exercises: readonly ExerciseLeft[];
  /** How many submissions are under way at one time, at most. */
  readonly slots: number;
  /** Counts from 1. */
  readonly shard: { readonly number: number; readonly of: number } | null;
}

/** Work got a slot. */
export interface GradingEvent extends InSlot {
  readonly type: 'grading';
  readonly expectedMs: number | null;
}

/** One check of it was judged. Where it is tried again, its checks are told again. */
export interface CheckEvent extends InSlot {
  readonly type: 'check';
  readonly checkId: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly points: number;
  readonly maxPoints: number;
  readonly hidden: boolean;
  /** Stable name of why it did not pass; null where it did or was skipped. */
  readonly diagnosis: string | null;
}

/** A grade is on disk. */
export interface GradedEvent extends OfWork {
  readonly type: 'graded';
  /** `identical`: copied from somebody else's, whose work is the same. */
  readonly from: 'engine' | 'identical';
  /** Null where it never had one. */
  readonly slot: number | null;
  readonly points: number;
  readonly maxPoints: number;
  /** 0..1. */
  readonly score: number;
  readonly isPassed: boolean;
  readonly durationMs: number;
}

/** The machine failed; it is graded again, and gives its slot back while it waits. */
export interface RetryingEvent extends InSlot {
  readonly type: 'retrying';
  readonly cause: string;
  /** The attempt to come: 2, then 3. */
  readonly attempt: number;
  readonly inMs: number;
}

/** It could not be judged: no grade, and no zero. */
export interface UngradableEvent extends OfWork {
  readonly type: 'ungradable';
  /** Null where it never had one. */
  readonly slot: number | null;
  /** Whose it is to mend. */
  readonly fault: Fault;
  /** In a sentence or two. */
  readonly cause: string;
}

/** Something was found that is nobody's work for an exercise of the course. */
export interface ProblemEvent {
  readonly type: 'problem';
  readonly line: string;
}

export type ClassEnd = 'done' | 'interrupted' | 'engine-lost' | 'disk-full' | 'failed';

/** No further work is begun, and what is under way is broken off. */
export interface StoppingEvent {
  readonly type: 'stopping';
  readonly end: Exclude<ClassEnd, 'done'>;
  readonly cause: string;
}

/** Last of all. */
export interface FinishedEvent {
  readonly type: 'finished';
  readonly end: ClassEnd;
  /** On the engine, by this run. */
  readonly graded: number;
  readonly identical: number;
  readonly kept: number;
  readonly ungradable: number;
  /** Neither graded nor found ungradable: the same command goes on with it. */
  readonly left: number;
  readonly durationMs: number;
}

export type ClassEvent =
  | StartedEvent
  | GradingEvent
  | CheckEvent
  | GradedEvent
  | RetryingEvent
  | UngradableEvent
  | ProblemEvent
  | StoppingEvent
  | FinishedEvent;

/** Whoever follows a class run. It must not throw. */
export type ClassListener = (event: ClassEvent) => void;
