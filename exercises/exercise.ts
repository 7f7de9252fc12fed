/** Plain JSON, as it stands in a spec. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A line of a spec, for messages: 1-based, the file relative to the course. */
export interface SpecLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One gradable expectation of an exercise. */
export interface CheckSpec {
  readonly id: string;
  /** Which judge decides: a key of the registry in `graders/checks`. */
  readonly kind: string;
  readonly title: string;
  readonly points: number;
  /** Ids of checks that must pass first, else this one is skipped. */
  readonly needs: readonly string[];
  /** From a nudge to more; never the solution. */
  readonly hints: readonly string[];
  /** Where the handout explains it: `README.md#anchor`. */
  readonly learn: string | null;
  /** A hidden check counts, and never appears in a student's report. */
  readonly hidden: boolean;
  /** The kind's own parameters, checked against the kind's schema. */
  readonly params: JsonObject;
  readonly location: SpecLocation;
}

/** The limits of everything that runs for a submission. */
export interface Limits {
  readonly buildNetwork: 'none' | 'open';
  readonly buildTimeMs: number;
  readonly memoryBytes: number;
  readonly cpuCount: number;
  readonly pids: number;
  /** The longest any one container may live. */
  readonly lifetimeMs: number;
  readonly imageBytes: number;
  /** The longest a whole submission may take. */
  readonly submissionTimeMs: number;
}

/** One limit that an exercise relaxes by name, and why. */
export interface Relaxation {
  readonly limit: keyof Limits;
  readonly to: string | number;
  readonly because: string;
}

/** How a session's scripts are run. */
export interface SessionSettings {
  /** The longest that the scripts may take together. */
  readonly timeLimitMs: number;
  /** What a script finds on its standard input. */
  readonly input: string;
  /** When `terminal-2.sh` and so on are started. */
  readonly otherTerminals: 'together' | 'when-a-container-runs';
}

/** What is asked: one folder with an `exercise.yaml`. */
export interface Exercise {
  /** The folder's name, `18-graceful-stop`. */
  readonly id: string;
  /** Absolute path of the exercise's folder. */
  readonly folder: string;
  readonly title: string;
  readonly summary: string;
  /** `session`: docker commands in `commands.sh`, with or without files beside it. */
  readonly submission: 'files' | 'session';
  readonly session: SessionSettings;
  /** The course's limits with this exercise's relaxations applied. */
  readonly limits: Limits;
  readonly relaxations: readonly Relaxation[];
  readonly checks: readonly CheckSpec[];
  /** `sha256:...` over the spec, the starter and the hand-written graders. */
  readonly digest: string;
  /** `sha256:...` over what decides the verdicts alone: where points or titles change, it stays. */
  readonly judging: string;
}

/** A base image the course provides. */
export interface BaseImage {
  /** As a Dockerfile says it, without a registry: `node:alpine`. Always with a tag. */
  readonly name: string;
  /** `sha256:...` of the manifest that a registry must serve, or null where the course trusts the tag. */
  readonly digest: string | null;
  /** The recipe that builds it where no registry answers. */
  readonly standIn: 'hello-world' | 'busybox' | 'alpine' | 'redis' | 'node';
}

/** What handing in late costs. */
export interface LatePolicy {
  /** After the due date, for nothing. */
  readonly graceMs: number;
  /** 0..1 of what the checks earned, for each day begun. */
  readonly perDay: number;
  /** 0..1: no more than this is taken off. */
  readonly atMost: number;
}

/** How a course counts the grades of an exercise. */
export interface ExerciseGrading {
  /** How much it counts beside the others. */
  readonly weight: number;
  /** ISO 8601, UTC; null where it is never late. */
  readonly dueAt: string | null;
}

/** How a course counts grades. */
export interface CourseGrading {
  /** Which of a student's attempts counts. */
  readonly attempts: 'last' | 'best';
  readonly late: LatePolicy;
  /** Of every exercise of the course, by its id. */
  readonly exercises: Readonly<Record<string, ExerciseGrading>>;
}

/** `course.yaml`, loaded. */
export interface Course {
  readonly title: string;
  /** Absolute path of the folder that holds `course.yaml`. */
  readonly folder: string;
  /** A grade's score (0..1) at or above this one passes. */
  readonly passMark: number;
  /** What the points of each exercise add up to. */
  readonly exercisePoints: number;
  readonly exerciseIds: readonly string[];
  readonly baseImages: readonly BaseImage[];
  /** `any`: other bases may be pulled; one that cannot be had is `infrastructure`. `listed`: another one is the student's mistake. */
  readonly otherBaseImages: 'any' | 'listed';
  readonly limits: Limits;
  readonly grading: CourseGrading;
}

/** Points that an instructor decided by hand. */
export interface Override {
  readonly student: string;
  readonly exerciseId: string;
  readonly points: number;
  readonly reason: string;
  readonly author: string;
  /** `file:line:column` of where it says so. */
  readonly at: string;
}
