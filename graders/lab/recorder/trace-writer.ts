import { writeSync } from 'node:fs';
import type { TraceLine } from '../trace.ts';
import { writeJson } from './json.ts';
import type { Json } from './json.ts';

/** Room for what must be told after the trace is full: why, the state at the end, and the end itself. */
const reserveBytes = 2 ** 20;

/** Milliseconds since the epoch, with a fraction. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** JSON lines. What a student wrote is inside of strings, so it can be no line of its own. */
export class TraceWriter {
  readonly #write: (line: string) => void;
  readonly #maxBytes: number;
  readonly #onFull: () => void;
  #bytes = 0;
  #isEnding = false;

  constructor({
    write,
    maxBytes,
    onFull,
  }: {
    write: (line: string) => void;
    maxBytes: number;
    onFull: () => void;
  }) {
    this.#write = write;
    this.#maxBytes = maxBytes;
    this.#onFull = onFull;
  }

  /** From here on the reserve may be used. */
  startEnd(): void {
    this.#isEnding = true;
  }

  /** @returns whether it was written */
  write(line: TraceLine): boolean {
    const text = `${writeJson(line as unknown as Json)}\n`;
    const size = Buffer.byteLength(text);
    const isLast = line.kind === 'end';
    const most = this.#maxBytes + (this.#isEnding ? reserveBytes : 0);
    if (!isLast && this.#bytes + size > most) {
      this.#onFull();
      return false;
    }
    this.#bytes += size;
    this.#write(text);
    return true;
  }
}

const batchMs = 10;

/**
 * Lines on their way out: each write wakes all who listen, while a student's client waits for its answer. After a write
 * that failed nothing is written any more: what follows a hole would be taken for the whole.
 */
export class LineBatch {
  readonly #write: (lines: string) => void;
  readonly #onFault: (fault: unknown) => void;
  #lines = '';
  #timer: NodeJS.Timeout | null = null;
  #isBroken = false;

  constructor(write: (lines: string) => void, onFault: (fault: unknown) => void) {
    this.#write = write;
    this.#onFault = onFault;
  }

  add(line: string): void {
    if (this.#isBroken) return;
    this.#lines += line;
    this.#timer ??= setTimeout(() => this.flush(), batchMs);
  }

  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const lines = this.#lines;
    this.#lines = '';
    if (lines === '' || this.#isBroken) return;
    try {
      this.#write(lines);
    } catch (fault) {
      this.#isBroken = true;
      this.#onFault(fault);
    }
  }
}

/** Writes all of a text, also where the pipe is full for a moment. */
export function writeFully(descriptor: number, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause;
    }
  }
}
