import type { CapturedOutput, LogEntry } from './types.ts';

const STREAM_CAP_BYTES = 2 ** 20;
/** Past this a container only floods: reading on would cost time and tell nothing. */
const READ_CAP_BYTES = 64 * 2 ** 20;

/** Keeps the head and the tail of a stream of bytes, whatever its length. */
export class CappedBytes {
  readonly #head: Buffer[] = [];
  #tail: Buffer[] = [];
  #headBytes = 0;
  #tailBytes = 0;
  #seenBytes = 0;

  push(chunk: Buffer): void {
    this.#seenBytes += chunk.length;
    const room = STREAM_CAP_BYTES / 2 - this.#headBytes;
    const head = chunk.subarray(0, room);
    if (head.length > 0) {
      this.#head.push(head);
      this.#headBytes += head.length;
    }
    const rest = chunk.subarray(head.length);
    if (rest.length === 0) return;
    this.#tail.push(rest);
    this.#tailBytes += rest.length;
    if (this.#tailBytes > STREAM_CAP_BYTES) this.#trimTail();
  }

  /** All that was pushed, kept or not. */
  get bytes(): number {
    return this.#seenBytes;
  }

  get truncated(): boolean {
    return this.#seenBytes > STREAM_CAP_BYTES;
  }

  toString(): string {
    this.#trimTail();
    const middle = this.truncated ? [Buffer.from('\n[... output left out ...]\n')] : [];
    return Buffer.concat([...this.#head, ...middle, ...this.#tail]).toString('utf8');
  }

  #trimTail(): void {
    const joined = Buffer.concat(this.#tail);
    this.#tail = [Buffer.from(joined.subarray(-STREAM_CAP_BYTES / 2))];
    this.#tailBytes = this.#tail[0]?.length ?? 0;
  }
}

type Chunk = { readonly stream: 'stdout' | 'stderr'; readonly bytes: Buffer };

/** Splits the engine's multiplexed stream, byte by byte as it comes. dockerode's own one recurses and buffers a TTY whole. */
export class Demultiplexer {
  #pending = Buffer.alloc(0);
  #stream: Chunk['stream'] = 'stdout';
  #left = 0;
  readonly #tty: boolean;

  constructor(tty: boolean) {
    this.#tty = tty;
  }

  *push(chunk: Buffer): Generator<Chunk> {
    if (this.#tty) {
      yield { stream: 'stdout', bytes: chunk };
      return;
    }
    let data = this.#pending.length > 0 ? Buffer.concat([this.#pending, chunk]) : chunk;
    this.#pending = Buffer.alloc(0);
    while (data.length > 0) {
      if (this.#left === 0) {
        if (data.length < 8) {
          this.#pending = Buffer.from(data);
          return;
        }
        this.#stream = data[0] === 2 ? 'stderr' : 'stdout';
        this.#left = data.readUInt32BE(4);
        data = data.subarray(8);
        continue;
      }
      const bytes = data.subarray(0, this.#left);
      this.#left -= bytes.length;
      data = data.subarray(bytes.length);
      yield { stream: this.#stream, bytes };
    }
  }
}

/** Captures what a container or an exec writes, capped while it streams. */
export class OutputCapture {
  readonly #stdout = new CappedBytes();
  readonly #stderr = new CappedBytes();
  readonly #watchers = new Set<() => void>();
  readonly #demultiplexer: Demultiplexer;
  #bytes = 0;
  /** Resolves when the stream has ended, however it ended. */
  readonly ended: Promise<void>;

  constructor(stream: NodeJS.ReadableStream, tty: boolean) {
    this.#demultiplexer = new Demultiplexer(tty);
    this.ended = new Promise((resolve) => {
      for (const event of ['end', 'close', 'error']) stream.once(event, () => resolve());
    });
    stream.on('data', (chunk: Buffer) => this.#take(stream, chunk));
    void this.ended.then(() => this.#notify());
  }

  snapshot(): CapturedOutput {
    return {
      stdout: this.#stdout.toString(),
      stderr: this.#stderr.toString(),
      truncated: this.#stdout.truncated || this.#stderr.truncated,
    };
  }

  /** Calls back after each further piece of output and at the end. */
  watch(watcher: () => void): Disposable {
    this.#watchers.add(watcher);
    return { [Symbol.dispose]: () => this.#watchers.delete(watcher) };
  }

  #take(stream: NodeJS.ReadableStream, chunk: Buffer): void {
    this.#bytes += chunk.length;
    for (const { stream: name, bytes } of this.#demultiplexer.push(chunk)) {
      (name === 'stdout' ? this.#stdout : this.#stderr).push(bytes);
    }
    if (this.#bytes > READ_CAP_BYTES)
      (stream as NodeJS.ReadableStream & { destroy(): void }).destroy();
    this.#notify();
  }

  #notify(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

const STAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?Z (.*)$/s;

/** Reads the lines of a log that was asked for with timestamps. */
export function parseLogEntries(log: Buffer, tty: boolean): LogEntry[] {
  const lines: Record<LogEntry['stream'], string> = { stdout: '', stderr: '' };
  const entries: LogEntry[] = [];
  const take = (stream: LogEntry['stream'], line: string): void => {
    const [, seconds, fraction = '', text = ''] = STAMP.exec(line) ?? [];
    if (seconds === undefined) return;
    const wholeNs = BigInt(Date.parse(`${seconds}Z`)) * 1_000_000n;
    entries.push({ stream, atNs: wholeNs + BigInt(fraction.padEnd(9, '0')), text });
  };
  for (const { stream, bytes } of new Demultiplexer(tty).push(log)) {
    const parts = (lines[stream] + bytes.toString('utf8')).split('\n');
    lines[stream] = parts.pop() ?? '';
    for (const line of parts) take(stream, line);
  }
  for (const stream of ['stdout', 'stderr'] as const)
    if (lines[stream] !== '') take(stream, lines[stream]);
  return entries.sort((a, b) => (a.atNs < b.atNs ? -1 : a.atNs > b.atNs ? 1 : 0));
}
