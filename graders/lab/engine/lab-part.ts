import type Dockerode from 'dockerode';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import { stripControls } from '../../docker/clean-text.ts';
import { Demultiplexer } from '../../docker/output.ts';
import type { ContainerRuntimeError } from '../../errors.ts';
import type { Room } from '../../docker/room.ts';
import { runtimeError } from '../../docker/runtime-error.ts';
import { LineSplitter } from './line-splitter.ts';
import { labError } from './lab-error.ts';

type Stream = 'stdout' | 'stderr';
type LineListener = (stream: Stream, line: string) => void;

const LAST_LINES = 12;
const MAX_SHOWN_LINE = 400;

/** A container of a lab that is not the student's to run: its lines are heard from before it starts, its end at once. */
export class LabPart {
  readonly #room: Room;
  readonly #what: string;
  readonly container: Dockerode.Container;
  readonly #stream: Readable;
  readonly #streamEnded: Promise<void>;
  readonly #listeners = new Set<LineListener>();
  readonly #lastLines: string[] = [];
  readonly #died = Promise.withResolvers<number | null>();
  #hasDied = false;

  private constructor(room: Room, what: string, container: Dockerode.Container, stream: Readable) {
    this.#room = room;
    this.#what = what;
    this.container = container;
    this.#stream = stream;
    this.#streamEnded = this.#read(stream);
    room.events.listen(container.id, ({ action, exitCode }) => {
      if (action !== 'die') return;
      this.#hasDied = true;
      this.#died.resolve(exitCode);
    });
  }

  /** Creates it; it goes with the run in any case. `stdin` is what it reads. */
  static async create(
    room: Room,
    what: string,
    options: Dockerode.ContainerCreateOptions,
    onMade?: (part: LabPart) => void,
  ): Promise<{ part: LabPart; stream: NodeJS.ReadWriteStream }> {
    let container: Dockerode.Container | undefined;
    try {
      container = await room.docker.createContainer(options);
      const stream = await container.attach({
        stream: true,
        stdout: true,
        stderr: true,
        stdin: options.OpenStdin === true,
        hijack: true,
      });
      const part = new LabPart(room, what, container, stream as unknown as Readable);
      onMade?.(part);
      return { part, stream };
    } catch (error) {
      if (container !== undefined) room.janitor.remove('container', container.id);
      throw runtimeError(`The ${what} of a lab could not be made`, error);
    }
  }

  get id(): string {
    return this.container.id;
  }

  get hasDied(): boolean {
    return this.#hasDied;
  }

  /** Resolves with the exit code when it has ended. */
  get died(): Promise<number | null> {
    return this.#died.promise;
  }

  async start(): Promise<void> {
    try {
      await this.container.start();
    } catch (error) {
      throw runtimeError(`The ${this.#what} of a lab did not start`, error);
    }
  }

  onLine(listener: LineListener): Disposable {
    this.#listeners.add(listener);
    return { [Symbol.dispose]: () => this.#listeners.delete(listener) };
  }

  /** Waits for a line. @throws ContainerRuntimeError at once where it ends before, else when the signal aborts. */
  async untilLine(accepts: (line: string) => boolean, signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    using _lines = this.onLine((_, line) => void (accepts(line) && resolve()));
    const onAbort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    void this.died.then(async () => {
      await Promise.race([this.#streamEnded, nextTurn()]);
      reject(this.failure('ended before it was ready.'));
    });
    await promise.finally(() => signal.removeEventListener('abort', onAbort));
  }

  /** Waits for its end and the end of all that it wrote. */
  async untilEnd(signal: AbortSignal): Promise<number | null> {
    const { promise: aborted, reject } = Promise.withResolvers<never>();
    const onAbort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    try {
      await Promise.race([Promise.all([this.died, this.#streamEnded]), aborted]);
      return await this.died;
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  /** What to throw of it. */
  failure(happened: string, cause?: unknown): ContainerRuntimeError {
    return labError(`The ${this.#what} of a lab ${happened}`, this.#lastLines.join('\n'), cause);
  }

  get lastWords(): readonly string[] {
    return this.#lastLines;
  }

  /** Removes it in the background. */
  remove(): void {
    // The engine leaves that of a container which never ran open.
    this.#stream.destroy();
    this.#room.janitor.remove('container', this.id);
  }

  async #read(stream: Readable): Promise<void> {
    const demultiplexer = new Demultiplexer(false);
    const splitters = { stdout: new LineSplitter(), stderr: new LineSplitter() };
    const take = (name: Stream, lines: Iterable<string>): void => {
      for (const line of lines) this.#take(name, line);
    };
    try {
      for await (const chunk of stream)
        for (const { stream: name, bytes } of demultiplexer.push(chunk as Buffer))
          take(name, splitters[name].push(bytes));
    } catch {
      // The connection broke: the engine's events, or their end, tell why.
    }
    for (const name of ['stdout', 'stderr'] as const) take(name, splitters[name].end());
  }

  #take(stream: Stream, line: string): void {
    if (stream === 'stderr') {
      this.#lastLines.push(stripControls(line.slice(0, MAX_SHOWN_LINE)));
      if (this.#lastLines.length > LAST_LINES) this.#lastLines.shift();
    }
    for (const listener of this.#listeners) listener(stream, line);
  }
}
