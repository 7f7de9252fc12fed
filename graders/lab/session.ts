import type { PhaseName } from '../grade.ts';
import type { StreamText, TraceLine } from './trace.ts';

/** What the bench of a submission gives to whoever runs its session. */
export interface SessionTerms {
  /** What Seaworthy's own requests carry, so that no answer can be prepared. */
  readonly nonce: string;
  /** Books the time that `work` takes to a phase of the grade. */
  readonly phase: <T>(name: PhaseName, work: () => Promise<T>) => Promise<T>;
}

/** One script of a session as it ran in the terminal. */
export interface ScriptRun {
  /** 1 for `commands.sh`, 2 for `terminal-2.sh` ... */
  readonly terminal: number;
  readonly file: string;
  /** Null where it had to be ended. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly stdout: StreamText;
  readonly stderr: StreamText;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
}

/** What a student's docker commands did in a lab of their own. */
export interface Session {
  /** Complete and in order of time; of a long call only the complete line. */
  readonly lines: readonly TraceLine[];
  readonly scripts: readonly ScriptRun[];
  /** `deadline`: the time was over before the scripts ended. `limit`: the recorder's caps were reached. */
  readonly end: 'done' | 'deadline' | 'limit';
}
