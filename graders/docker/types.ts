import type { BuildStep, TimelineEvent, UsedBaseImage } from '../grade.ts';

/** What is known of the engine without running anything on it. */
export interface EngineInfo {
  /** `20.10.24+dfsg1`. */
  readonly version: string;
  readonly apiVersion: string;
  /** `linux/amd64`. */
  readonly platform: string;
  readonly cpuCount: number;
  readonly memoryBytes: number;
  readonly builder: 'buildkit' | 'classic';
  /** Where published ports answer: `127.0.0.1`, or the remote engine's host. */
  readonly host: string;
}

// ---- builds ---------------------------------------------------------------------------------

export interface BuildRequest {
  /** Absolute path of the context: regular files, folders and checked relative links only. */
  readonly contextFolder: string;
  /** Files that replace or join those of the folder, by path inside the context; null leaves one out. */
  readonly overlay?: Readonly<Record<string, string | null>>;
  /** Path inside the context. @default 'Dockerfile' */
  readonly dockerfile?: string;
  /** @default the exercise's limit */
  readonly network?: 'none' | 'open';
  /** Build only up to this stage. */
  readonly target?: string;
  /** A name for the image besides its id. */
  readonly tag?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export type BuildFailureReason =
  /** A step ran and ended with another code than 0. */
  | 'step-failed'
  /** The engine could not read the Dockerfile. */
  | 'dockerfile-invalid'
  /** No Dockerfile where one was looked for. */
  | 'dockerfile-missing'
  /** COPY or ADD of something the context does not hold. */
  | 'copy-source-missing'
  /** FROM or COPY --from names an image that is not here and cannot be had. */
  | 'base-unavailable'
  | 'timed-out'
  /** The image is larger than the limit. */
  | 'image-too-large'
  /** Anything else the engine said. */
  | 'refused';

export interface BuildFailure {
  readonly reason: BuildFailureReason;
  /** In the engine's words, capped and cleaned. */
  readonly message: string;
  /** The step that failed, where one did. */
  readonly step: BuildStep | null;
  /** Exit code of the failed step. */
  readonly exitCode: number | null;
  /** For `base-unavailable`: the image as the Dockerfile names it. */
  readonly base: string | null;
  /** Where the network was suspected of it: Seaworthy asked the network itself, and it was in order. */
  readonly network?: 'fine';
}

export type BuildResult = {
  readonly builder: 'buildkit' | 'classic';
  readonly durationMs: number;
  /** One per instruction the engine reported, in the Dockerfile's order. */
  readonly steps: readonly BuildStep[];
} & (
  | { readonly ok: true; readonly image: StudentImage; readonly failure: null }
  | { readonly ok: false; readonly image: null; readonly failure: BuildFailure }
);

export interface ImageConfig {
  readonly command: readonly string[];
  readonly entrypoint: readonly string[];
  readonly environment: readonly string[];
  readonly exposedPorts: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly stopSignal: string;
  readonly user: string;
  readonly volumes: readonly string[];
  readonly workingFolder: string;
}

/** A file read out of an image or container. */
export interface ArchivedFile {
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'other';
  readonly sizeBytes: number;
  /** Empty for what is no file; at most the cap that was asked for. */
  readonly content: Buffer;
}

/** An image built from a submission; removed when disposed. */
export interface StudentImage extends AsyncDisposable {
  /** `sha256:...` */
  readonly id: string;
  readonly config: ImageConfig;
  /** Diff ids of the layers, the base's first. */
  readonly layers: readonly string[];
  readonly sizeBytes: number;
  /** Reads one path by archive from a container that never starts; null where it does not exist. */
  readFile(path: string, maxBytes?: number): Promise<ArchivedFile | null>;
  /**
   * For each layer that holds a path the predicate accepts, its diff id and those paths (no leading slash).
   * Streams the saved image once; costs about a second for 200 MB.
   */
  findInLayers(
    accepts: (path: string) => boolean,
  ): Promise<readonly { readonly layer: string; readonly paths: readonly string[] }[]>;
}

// ---- containers -----------------------------------------------------------------------------

export interface RunRequest {
  /** An image id or a reference. */
  readonly image: string;
  /** Names the container in timelines: `first`, `the app`. @default 'container' */
  readonly label?: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly user?: string;
  readonly workingFolder?: string;
  /** Sent to standard input, which is then closed. */
  readonly stdin?: string;
  readonly tty?: boolean;
  /** TCP ports inside the container to publish on ephemeral loopback ports; opens a network without a way out. */
  readonly ports?: readonly number[];
  /** Kills the container this long after its start. @default the exercise's `lifetimeMs` */
  readonly lifetimeMs?: number;
  readonly signal?: AbortSignal;
}

/** A start that the engine refused: the container never ran. */
export interface StartFailure {
  readonly reason:
    | 'executable-not-found'
    | 'executable-not-runnable'
    | 'working-folder'
    | 'user-unknown'
    | 'no-command'
    | 'other';
  /** 127, 126, or null. */
  readonly exitCode: number | null;
  /** What the engine tried to run, where it said so. */
  readonly executable: string | null;
  /** In the engine's words, capped and cleaned. */
  readonly message: string;
}

export interface ContainerState {
  readonly status: 'created' | 'running' | 'paused' | 'exited' | 'removed';
  readonly exitCode: number | null;
  /** The kernel ended a process of it for want of memory. */
  readonly oomKilled: boolean;
  /** It reached its lifetime, and was killed by Seaworthy for that. */
  readonly outlived: boolean;
  /** It held more on disk than it may, and was killed by Seaworthy for that. */
  readonly overfilled: boolean;
}

/** One line-ish piece of output with the engine's time of it. */
export interface LogEntry {
  readonly stream: 'stdout' | 'stderr';
  /** Nanoseconds since the epoch, by the engine's clock. */
  readonly atNs: bigint;
  readonly text: string;
}

/** Output as captured: raw bytes for judging, capped at 1 MiB a stream (head and tail kept). */
export interface CapturedOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly truncated: boolean;
}

export interface ContainerEvent {
  /** `create`, `start`, `kill`, `die`, `stop`, `oom`, `exec_start` ... */
  readonly action: string;
  /** Nanoseconds since the epoch, by the engine's clock. */
  readonly atNs: bigint;
  /** `SIGTERM`; of a `kill`. */
  readonly signal: string | null;
  /** Of a `die` and an `exec_die`. */
  readonly exitCode: number | null;
}

export interface StopObservation {
  /** The signal the stop began with: `SIGTERM`, or the image's own. */
  readonly signal: string;
  /** False where the container had ended before the stop. */
  readonly wasRunning: boolean;
  /** From the first signal to the death of PID 1, by event times; null where it had ended before. */
  readonly tookMs: number | null;
  /** True where the engine had to send SIGKILL (or the stop signal is SIGKILL itself). */
  readonly killed: boolean;
  readonly exitCode: number | null;
  /** Output that came at or after the first signal. */
  readonly logAfterSignal: readonly LogEntry[];
}

export interface ExecRequest {
  readonly command: readonly string[];
  readonly stdin?: string;
  readonly user?: string;
  readonly workingFolder?: string;
  readonly timeoutMs: number;
}

export interface ExecResult extends CapturedOutput {
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly durationMs: number;
  /** The engine could not start it: no such executable (127) or not runnable (126). */
  readonly startFailure: StartFailure | null;
}

/** A process in a container, read from outside it. */
export interface ProcessInfo {
  /** As the container sees it: 1 is the container's own. */
  readonly pid: number;
  readonly parentPid: number;
  readonly command: string;
  /** Names of the signals it has a handler for, and of those it blocks. */
  readonly catches: readonly string[];
  readonly blocks: readonly string[];
}

/** A TCP socket that listens in a container, read from its network namespace. */
export interface ListeningSocket {
  /** `0.0.0.0`, `::`, `127.0.0.1` ... */
  readonly address: string;
  readonly port: number;
}

/** A container of a submission; removed when disposed, on a deadline of its own. */
export interface StudentContainer extends AsyncDisposable {
  readonly id: string;
  readonly label: string;
  /** Not null where the engine refused to start it. */
  readonly startFailure: StartFailure | null;
  /** All events so far, in order. */
  readonly events: readonly ContainerEvent[];
  state(): Promise<ContainerState>;
  /** Resolves when it has ended, or with `running` when `timeoutMs` is over first. */
  waitForEnd(timeoutMs: number): Promise<ContainerState>;
  /** Resolves true at the first captured output (both streams) for which `accepts` is true, false at its end or after `timeoutMs`. */
  waitForOutput(accepts: (output: CapturedOutput) => boolean, timeoutMs: number): Promise<boolean>;
  /** Captured so far. After the end: complete. */
  output(): CapturedOutput;
  /** The same output line by line with the engine's times; one read of the engine's log. */
  logEntries(): Promise<readonly LogEntry[]>;
  /** `docker stop`, observed by events. @default graceSeconds 10 */
  stop(graceSeconds?: number): Promise<StopObservation>;
  kill(signal: string): Promise<void>;
  exec(request: ExecRequest): Promise<ExecResult>;
  /** The address to ask for a published port: `http://127.0.0.1:49153`. Null once it has ended. */
  publishedUrl(port: number): Promise<string | null>;
  processes(): Promise<readonly ProcessInfo[]>;
  listeningSockets(): Promise<readonly ListeningSocket[]>;
  /**
   * Ends (SIGKILL, from outside) every process that holds a TCP socket listening on `port`; PID 1 too, through the engine.
   * False where no process does. Needs no tool inside the container.
   */
  endListener(port: number): Promise<boolean>;
  /** Paths changed against the image: kind and path. */
  changes(): Promise<
    readonly { readonly kind: 'modified' | 'added' | 'deleted'; readonly path: string }[]
  >;
  readFile(path: string, maxBytes?: number): Promise<ArchivedFile | null>;
  /** The events (and captured log lines, where asked) as a timeline for a report. */
  timeline(options?: { readonly withLog?: boolean }): Promise<readonly TimelineEvent[]>;
}

/** A container that ran to its end (or was ended at its time limit). */
export interface Execution extends CapturedOutput {
  readonly startFailure: StartFailure | null;
  readonly exitCode: number | null;
  readonly oomKilled: boolean;
  readonly timedOut: boolean;
  /** From start to die, by event times. */
  readonly durationMs: number;
  readonly timeline: readonly TimelineEvent[];
}

/** The engine as one submission sees it: every object it makes carries the run's label and the submission's limits. */
export interface Engine {
  readonly info: EngineInfo;
  /** What the engine has under the name of a base image; null where it has nothing. */
  describeBase(name: string): Promise<UsedBaseImage | null>;
  build(request: BuildRequest): Promise<BuildResult>;
  /** Creates and starts; a refused start is `startFailure`, not an exception. */
  run(request: RunRequest): Promise<StudentContainer>;
  /** `run`, wait for the end, remove. */
  runToEnd(request: RunRequest & { readonly timeoutMs: number }): Promise<Execution>;
}
