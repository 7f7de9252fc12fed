import type Dockerode from 'dockerode';
import { Duplex } from 'node:stream';
import { Demultiplexer } from '../../docker/output.ts';

/** Runs a program in a container as the other end of a stream: what is written goes to its input, its output is read. */
export async function openExecStream(
  container: Dockerode.Container,
  command: readonly string[],
  user?: string,
): Promise<ExecStream> {
  const exec = await container.exec({
    Cmd: [...command],
    ...(user !== undefined && { User: user }),
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
  });
  return new ExecStream(await exec.start({ hijack: true, stdin: true }));
}

export class ExecStream extends Duplex {
  readonly #raw: Duplex;
  readonly #demultiplexer = new Demultiplexer(false);
  #complaint = '';

  constructor(raw: Duplex) {
    super();
    this.#raw = raw;
    raw.on('data', (chunk: Buffer) => this.#take(chunk));
    raw.on('end', () => this.push(null));
    raw.on('error', (error) => this.destroy(error));
    raw.on('close', () => this.push(null));
  }

  /** What the program wrote to its standard error, capped. */
  get complaint(): string {
    return this.#complaint;
  }

  override _read(): void {
    this.#raw.resume();
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#raw.write(chunk, done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#raw.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#raw.destroy();
    done(error);
  }

  // What an HTTP client calls on a connection, and means nothing here.
  setKeepAlive(): this {
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setTimeout(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  #take(chunk: Buffer): void {
    for (const { stream, bytes } of this.#demultiplexer.push(chunk)) {
      if (stream === 'stderr')
        this.#complaint = (this.#complaint + bytes.toString()).slice(0, 1_000);
      else if (!this.push(bytes)) this.#raw.pause();
    }
  }
}
