// What the recorder in front of a lab's engine writes: one JSON line each. `trace.schema.json` says the same to a validator.
import type { JsonObject } from '../../exercises/index.ts';

/** Text that went through a stream, decoded as UTF-8; head and tail are kept where it was longer than the cap. */
export interface StreamText {
  /** All bytes that went through, kept or not. */
  readonly bytes: number;
  readonly text: string;
  readonly truncated: boolean;
}

/** A call of the engine's API. A call that stays open (attach, exec, logs that follow) is written when it opens and again, complete, when it closes. */
export interface CallLine {
  readonly kind: 'call';
  /** 1, 2, 3 ... in the order in which the recorder took them; the two lines of a long call share it. */
  readonly number: number;
  /** True on the first line of a long call. */
  readonly open: boolean;
  /** 1 for `commands.sh`, 2 for `terminal-2.sh` ...: by the socket the call came through. */
  readonly terminal: number;
  /** 1, 2, 3 ...: what comes through one connection comes from one program. */
  readonly connection: number;
  /** Milliseconds since the epoch, with a fraction; the engine's events use the same clock. */
  readonly at: number;
  readonly durationMs: number;
  /** `container.create`, `container.start`, `container.list`, `exec.start`, `image.tag` ...; `unknown` for what no rule knows. */
  readonly action: string;
  readonly method: string;
  /** Without the version: `/containers/create`. */
  readonly path: string;
  /** What the client asked for: its query and body, capped. */
  readonly requested: { readonly query: JsonObject; readonly body: JsonObject | null };
  /** What the engine was asked in its place; null where nothing was forwarded. */
  readonly effective: { readonly query: JsonObject; readonly body: JsonObject | null } | null;
  /** `answered`: by the recorder itself. */
  readonly outcome: 'forwarded' | 'answered' | 'denied';
  /** Name of the rule that denied or changed it. */
  readonly rule: string | null;
  /** The status the client got; null on the first line of a long call. */
  readonly status: number | null;
  /** The error message the client got. */
  readonly message: string | null;
  /** Full ids of what the call was about, as the engine named them. */
  readonly container: string | null;
  readonly exec: string | null;
  /** `sha256:...` */
  readonly image: string | null;
  /** The parts of the answer that a judge may need: ids and states of a list, an exec's exit code. */
  readonly result: JsonObject | null;
  readonly stdin: StreamText | null;
  readonly stdout: StreamText | null;
  readonly stderr: StreamText | null;
}

/** An event of the engine. */
export interface EventLine {
  readonly kind: 'event';
  readonly at: number;
  readonly type: 'container' | 'image' | 'network' | 'volume';
  /** `create`, `start`, `kill`, `die`, `stop`, `exec_die` ... */
  readonly action: string;
  readonly id: string;
  readonly signal: string | null;
  readonly exitCode: number | null;
  /** Of an `exec_die`. */
  readonly exec: string | null;
}

/** A container as the engine described it at one moment. */
export interface ContainerLine {
  readonly kind: 'container';
  readonly at: number;
  /** `remove`: just before it went. `commit`: just before its image was made. */
  readonly because: 'create' | 'start' | 'die' | 'commit' | 'remove' | 'end';
  readonly id: string;
  readonly name: string;
  readonly image: string;
  /** As the client named it at create. */
  readonly imageName: string;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly tty: boolean;
  readonly openStdin: boolean;
  readonly workingFolder: string;
  /** In force on the engine; 0 where there is none. */
  readonly memoryBytes: number;
  readonly cpuCount: number;
  /** As the client asked, before the recorder clamped anything. */
  readonly requestedMemoryBytes: number;
  readonly requestedCpuCount: number;
  readonly autoRemove: boolean;
  readonly ports: readonly { readonly host: number; readonly container: number }[];
  readonly mounts: readonly {
    readonly type: string;
    readonly name: string;
    readonly path: string;
  }[];
  readonly status: 'created' | 'running' | 'paused' | 'exited' | 'dead' | 'removing' | 'restarting';
  readonly exitCode: number | null;
  readonly oomKilled: boolean;
  /** The engine's words where it could not start. */
  readonly error: string;
  /** The engine's log of it since its creation; null where it was not read. */
  readonly stdout: StreamText | null;
  readonly stderr: StreamText | null;
  /** Paths changed against the image, capped; null where it was not asked. */
  readonly changes:
    readonly { readonly kind: 'modified' | 'added' | 'deleted'; readonly path: string }[] | null;
}

/** An image as the engine described it at one moment. */
export interface ImageLine {
  readonly kind: 'image';
  readonly at: number;
  readonly because: 'base' | 'build' | 'commit' | 'tag' | 'end';
  readonly id: string;
  /** `ada/web:1.0`; all of them at this moment. */
  readonly names: readonly string[];
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly layers: readonly string[];
  /** True for an image of the course. */
  readonly isBase: boolean;
}

/** Seaworthy's own request to a port that a container published, from the terminal's network. */
export interface AnswerLine {
  readonly kind: 'answer';
  readonly at: number;
  readonly container: string;
  readonly hostPort: number;
  readonly containerPort: number;
  /** `GET http://localhost:8080/?seaworthy=...` */
  readonly request: string;
  readonly status: number | null;
  readonly body: string;
  readonly error: string | null;
}

/** The last line. Without it the recorder did not end by itself. */
export interface EndLine {
  readonly kind: 'end';
  readonly at: number;
  /** `limit`: a cap on calls, bytes or trace was reached, and all that came after was denied. */
  readonly reason: 'done' | 'limit';
  readonly limit: string | null;
  /** Base images whose name no longer means the image it meant at the start. */
  readonly changedBases: readonly string[];
}

export type TraceLine = CallLine | EventLine | ContainerLine | ImageLine | AnswerLine | EndLine;
