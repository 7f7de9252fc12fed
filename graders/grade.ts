// The contract between grading and reporting. `grade.schema.json` says the same to a validator.

export type Verdict = 'passed' | 'failed' | 'skipped' | 'errored';
export type Fault = 'student' | 'author' | 'infrastructure';

/** A line of one of the student's files, or of the spec. Lines count from 1. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
}

/** What a student reads about one check. Markdown-free plain text; backticks mark code. */
export interface Feedback {
  /** Stable name of the diagnosis (`shell-swallowed-sigterm`): groups a class's failures. */
  readonly diagnosis: string;
  /** Why it happened, from observed facts. */
  readonly rationale: string;
  readonly expected: string;
  readonly actual: string;
  /** The next step: the first nudge. */
  readonly hint: string;
  /** More hints after the first, each telling more. */
  readonly moreHints: readonly string[];
  /** Where the handout explains it: `README.md#anchor`. */
  readonly learn: string | null;
  /** Commands that show it on the student's own machine. */
  readonly reproduce: readonly string[];
  readonly location: SourceLocation | null;
}

/** One instruction of a build, as the engine ran it. */
export interface BuildStep {
  /** As the Dockerfile says it, on one line, capped. */
  readonly instruction: string;
  /** First line of the instruction in the Dockerfile; null where the engine ran something the file does not hold. */
  readonly line: number | null;
  /** Name or number of the stage. */
  readonly stage: string;
  readonly cached: boolean;
  readonly durationMs: number;
  /** Capped, control sequences stripped. */
  readonly log: string;
  readonly error: string | null;
}

export interface BuildEvidence {
  /** `your Dockerfile`, `after an edit of index.js` ... */
  readonly title: string;
  readonly ok: boolean;
  readonly durationMs: number;
  readonly steps: readonly BuildStep[];
}

/** One thing the engine reported, or that Seaworthy did. */
export interface TimelineEvent {
  /** Milliseconds since the first event of the timeline, by the engine's clock. */
  readonly atMs: number;
  /** `create`, `start`, `kill`, `die`, `stop`, `oom`, `log`, `exec` ... */
  readonly action: string;
  /** `SIGTERM`, for a kill. */
  readonly signal: string | null;
  readonly exitCode: number | null;
  /** A line to read, for a log or a request. */
  readonly text: string | null;
}

export interface Timeline {
  readonly title: string;
  readonly events: readonly TimelineEvent[];
}

export interface LogExcerpt {
  readonly title: string;
  /** At most 16 KiB; head and tail are kept where it was longer. */
  readonly text: string;
  readonly truncated: boolean;
}

export interface HttpExchange {
  /** Milliseconds since the container's start. */
  readonly atMs: number;
  /** `GET http://localhost:8080/?seaworthy=...` */
  readonly request: string;
  readonly status: number | null;
  /** At most 2 KiB. */
  readonly body: string;
  /** What went wrong where no response came: `connection reset`. */
  readonly error: string | null;
  readonly durationMs: number;
}

/** Something that happened to a container at one moment. */
export interface SessionMark {
  readonly atMs: number;
  /** `denied`: the lab refused what was asked about it; `failed`: the engine could not start it. */
  readonly what:
    'signal' | 'exit' | 'exec' | 'logs' | 'attach' | 'commit' | 'answer' | 'failed' | 'denied';
  /** The signal's name, the exit code, the command of an exec, the status of an answer, why it failed or was refused; else empty. */
  readonly text: string;
}

/** One container of a session, from create to remove. */
export interface SessionLane {
  /** Its name, else `the first container of busybox`. */
  readonly name: string;
  readonly image: string;
  /** One after the other, from create on; `toMs` is null where it was so until the end of the session. */
  readonly spans: readonly {
    readonly state: 'created' | 'running' | 'paused' | 'ended';
    readonly fromMs: number;
    readonly toMs: number | null;
  }[];
  /** In order of time. */
  readonly marks: readonly SessionMark[];
}

/** One command of a session, as a person would have typed it, told from what the engine was asked. */
export interface SessionCommand {
  /** 1 for `commands.sh`, 2 for `terminal-2.sh` ... */
  readonly terminal: number;
  readonly atMs: number;
  /** `docker stop app` */
  readonly command: string;
  /** `SIGTERM, 10 s of grace, SIGKILL, exit 137`; empty where there is nothing to add. */
  readonly effect: string;
  /** `denied`: the lab refused it; `effect` says why. */
  readonly outcome: 'done' | 'failed' | 'denied';
  /** The container it was about: its place in `lanes`. */
  readonly lane: number | null;
}

/** One script of a session as it ran in its terminal. */
export interface SessionScript {
  readonly terminal: number;
  readonly file: string;
  /** Null where it had to be ended. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly durationMs: number;
  /** What it printed: `stdout` and `stderr`, where they hold anything. */
  readonly output: readonly LogExcerpt[];
}

/** What a session's commands did. All times are milliseconds since its first line; texts are capped. */
export interface SessionEvidence {
  readonly durationMs: number;
  /** `deadline`: the time was over before the scripts ended. `limit`: the lab's caps were reached. */
  readonly end: 'done' | 'deadline' | 'limit';
  /** By their terminals, at most 10. */
  readonly scripts: readonly SessionScript[];
  /** By the time of their creation, at most 30. */
  readonly lanes: readonly SessionLane[];
  /** In order of time, at most 200. */
  readonly commands: readonly SessionCommand[];
  /** True where there was more than is told here. */
  readonly truncated: boolean;
}

/** A command of the grade's session that a check looked at. */
export interface CommandOfCheck {
  /** Its place in the session's `commands`. */
  readonly command: number;
  /** `found`: it is what the check looks for. `amiss`: it came nearest to what is missing, or must not be there. */
  readonly part: 'found' | 'amiss';
}

export interface Evidence {
  readonly builds?: readonly BuildEvidence[];
  readonly timeline?: readonly Timeline[];
  readonly logs?: readonly LogExcerpt[];
  readonly exchanges?: readonly HttpExchange[];
  /** In order of time. */
  readonly commands?: readonly CommandOfCheck[];
}

export interface CheckResult {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly points: number;
  readonly maxPoints: number;
  /** Null where the verdict is `passed` or `skipped`. */
  readonly fault: Fault | null;
  readonly hidden: boolean;
  readonly durationMs: number;
  /** The check that did not pass, for a skipped one. */
  readonly skippedBecause: string | null;
  /** Null where the check passed or was skipped. */
  readonly feedback: Feedback | null;
  readonly evidence: Evidence;
}

export type PhaseName = 'pull' | 'build' | 'start' | 'ready' | 'check' | 'stop';

export interface Phase {
  readonly name: PhaseName;
  /** What it was for: a check's id, or `submission`. */
  readonly of: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
}

export interface UsedBaseImage {
  readonly name: string;
  readonly id: string;
  readonly standIn: boolean;
}

export interface Environment {
  readonly seaworthy: string;
  /** `Docker Engine 20.10.24, linux/amd64`. */
  readonly engine: string;
  readonly builder: 'buildkit' | 'classic';
  readonly isolation: 'shared' | 'private';
  readonly baseImages: readonly UsedBaseImage[];
  readonly seed: string;
}

export interface GradedExercise {
  readonly id: string;
  readonly title: string;
  readonly digest: string;
  /** Over what decides the verdicts alone: points, titles and hints may change, and the verdicts still hold. */
  readonly judging?: string;
}

export interface GradedSubmission {
  readonly student: string;
  readonly digest: string;
  /** ISO 8601, UTC; left out where it is not known. */
  readonly handedInAt?: string;
  /** Fingerprints of the student's own lines, for a class to be searched for work that is alike. */
  readonly prints?: readonly number[];
}

/** All checks of one submission. */
export interface Grade {
  readonly schemaVersion: 1;
  readonly exercise: GradedExercise;
  readonly submission: GradedSubmission;
  /** False as soon as one check errored: the points then say nothing. */
  readonly gradable: boolean;
  readonly points: number;
  readonly maxPoints: number;
  /** 0..1. */
  readonly score: number;
  readonly checks: readonly CheckResult[];
  readonly phases: readonly Phase[];
  readonly environment: Environment;
  /** Where the submission was a session that ran. */
  readonly session?: SessionEvidence;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
}
