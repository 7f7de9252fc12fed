import type { Verdict } from './grade.ts';

// The contract between a class's grades and what is told of the class. `gradebook.schema.json` says the same to a validator.

/** One check of an exercise, as a class's grades know it. */
export interface BookedCheck {
  readonly id: string;
  readonly title: string;
  readonly maxPoints: number;
  readonly hidden: boolean;
}

export interface BookedExercise {
  readonly id: string;
  readonly title: string;
  readonly maxPoints: number;
  /** How much it counts beside the others. */
  readonly weight: number;
  /** ISO 8601, UTC; null where it is never late. */
  readonly dueAt: string | null;
  readonly checks: readonly BookedCheck[];
}

/** What became of one check of the attempt that counts. */
export interface CheckEntry {
  readonly verdict: Verdict;
  readonly points: number;
  /** The stable name of why it failed or could not be judged; null where it passed or was skipped. */
  readonly diagnosis: string | null;
}

/** What was taken off for handing in late. */
export interface LateEntry {
  /** After the due date, the grace not counted. */
  readonly byMs: number;
  /** 0..1, of the points that the checks earned. */
  readonly penalty: number;
}

/** What an instructor decided by hand. */
export interface OverrideEntry {
  readonly points: number;
  readonly reason: string;
  readonly author: string;
}

/** One student's work for one exercise. */
export interface BookedEntry {
  readonly exerciseId: string;
  /** `missing`: nothing was handed in. `ungradable`: it was, and could not be judged; it is no zero. */
  readonly status: 'graded' | 'missing' | 'ungradable';
  /** What the checks earned; null unless graded. */
  readonly earned: number | null;
  /** What counts, after lateness and overrides: 0 where it is missing, null where it is ungradable. */
  readonly points: number | null;
  /** Of the attempt that counts. ISO 8601, UTC; null where it is not known. */
  readonly handedInAt: string | null;
  /** How many different attempts were graded. */
  readonly attempts: number;
  readonly late: LateEntry | null;
  readonly override: OverrideEntry | null;
  /** Why it is ungradable, in a sentence; else null. */
  readonly cause: string | null;
  /** In the order of the exercise's checks; none where there is no grade. */
  readonly checks: readonly CheckEntry[];
  /** Where the grade is, from the class folder; null where there is none. */
  readonly gradePath: string | null;
}

export interface BookedStudent {
  readonly id: string;
  /** From the roster. */
  readonly name: string | null;
  readonly email: string | null;
  /** False where a roster was given that does not name the student. */
  readonly isOnRoster: boolean;
  /** One for each of the book's exercises, in their order. */
  readonly entries: readonly BookedEntry[];
  /** Sums of what counts and can be judged. */
  readonly points: number;
  readonly maxPoints: number;
  /** 0..1, weighted, missing work as zero, ungradable work left out; null where nothing could be judged. */
  readonly score: number | null;
  /** False as long as something is ungradable. */
  readonly isFinal: boolean;
}

/** Work for one exercise that is the same, or nearly, whoever had it first. */
export interface AlikeWork {
  readonly exerciseId: string;
  readonly students: readonly string[];
  /** 0..1 of what is theirs, the starter's text left out; 1 where it is the same. */
  readonly likeness: number;
}

/** Students by exercises: what a class has earned, and why not more. */
export interface Gradebook {
  readonly schemaVersion: 1;
  readonly course: { readonly title: string; readonly passMark: number };
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly exercises: readonly BookedExercise[];
  /** By their ids. */
  readonly students: readonly BookedStudent[];
  readonly alike: readonly AlikeWork[];
  /** What was found and belongs to no student's exercise, a line each: an archive that cannot be read, an exercise nobody knows. */
  readonly problems: readonly string[];
}
