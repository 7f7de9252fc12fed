import type Dockerode from 'dockerode';
import { readArchivedFile } from './archive.ts';
import { abortOf } from './abort-of.ts';
import { statusOf } from './connect.ts';
import { DiskWatch } from './disk-watch.ts';
import { signalName } from './events.ts';
import { runExec } from './exec.ts';
import { readChanges, readStatus } from './inspection.ts';
import { parseLogEntries } from './output.ts';
import type { OutputCapture } from './output.ts';
import { endListener, listListeningSockets, listProcesses } from './probe.ts';
import type { Room } from './room.ts';
import { observeStop } from './stop.ts';
import { drawTimeline } from './timeline.ts';
import type {
  ArchivedFile,
  CapturedOutput,
  ContainerEvent,
  ContainerState,
  ExecRequest,
  ExecResult,
  ListeningSocket,
  LogEntry,
  ProcessInfo,
  StartFailure,
  StopObservation,
  StudentContainer,
} from './types.ts';

export interface ContainerParts {
  readonly room: Room;
  /** Empty where the engine refused even to create it. */
  readonly id: string;
  readonly label: string;
  readonly startFailure: StartFailure | null;
  readonly capture: OutputCapture | null;
  readonly tty: boolean;
  readonly lifetimeMs: number;
  /** Aborted when nobody waits for the container any more. */
  readonly signal: AbortSignal;
}

const EMPTY_OUTPUT: CapturedOutput = { stdout: '', stderr: '', truncated: false };

/** A container of a submission, as the engine's events tell of it. */
export class LabelledContainer implements StudentContainer {
  readonly #parts: ContainerParts;
  readonly #container: Dockerode.Container;
  #outlived = false;
  #overfilled = false;
  readonly #diskWatch: DiskWatch | undefined;
  readonly #lifetime: NodeJS.Timeout | undefined;

  constructor(parts: ContainerParts) {
    this.#parts = parts;
    this.#container = parts.room.docker.getContainer(parts.id);
    if (parts.startFailure !== null) return;
    this.#lifetime = setTimeout(() => this.#outlive(), parts.lifetimeMs).unref();
    this.#diskWatch = new DiskWatch(parts.room, this.#container, () => {
      this.#overfilled = true;
      this.#killForGood();
    });
  }

  get id(): string {
    return this.#parts.id;
  }

  get label(): string {
    return this.#parts.label;
  }

  get startFailure(): StartFailure | null {
    return this.#parts.startFailure;
  }

  get events(): readonly ContainerEvent[] {
    return this.#parts.room.events.of(this.id);
  }

  async state(): Promise<ContainerState> {
    if (this.id === '') return this.#describe('removed', null, false);
    try {
      const { State } = await this.#container.inspect();
      const status = readStatus(State.Status);
      const oomKilled = State.OOMKilled || this.events.some(({ action }) => action === 'oom');
      return this.#describe(status, status === 'exited' ? State.ExitCode : null, oomKilled);
    } catch (error) {
      if (statusOf(error) === 404) return this.#describe('removed', null, false);
      throw error;
    }
  }

  async waitForEnd(timeoutMs: number): Promise<ContainerState> {
    if (this.startFailure === null) {
      await this.#until(() => this.#died() !== undefined, timeoutMs);
      // The streams close a moment after the death, and then the output is complete.
      if (this.#died() !== undefined) await this.#outputEnd();
    }
    return this.state();
  }

  async waitForOutput(
    accepts: (output: CapturedOutput) => boolean,
    timeoutMs: number,
  ): Promise<boolean> {
    let ended = this.#parts.capture === null;
    void this.#parts.capture?.ended.then(() => (ended = true));
    await this.#until(() => accepts(this.output()) || ended, timeoutMs);
    return accepts(this.output());
  }

  output(): CapturedOutput {
    return this.#parts.capture?.snapshot() ?? EMPTY_OUTPUT;
  }

  async logEntries(): Promise<readonly LogEntry[]> {
    if (this.#parts.capture === null) return [];
    const log = await this.#container.logs({
      stdout: true,
      stderr: true,
      timestamps: true,
      follow: false,
    });
    return parseLogEntries(log, this.#parts.tty);
  }

  stop(graceSeconds = 10): Promise<StopObservation> {
    return observeStop(this, {
      stopSignal: async () => {
        const { Config } = await this.#container.inspect();
        // The engine leaves it out where it is the default, and the client's types leave it out always.
        return signalName(String(Reflect.get(Config, 'StopSignal') || 'SIGTERM'));
      },
      send: () => this.#container.stop({ t: graceSeconds }),
      untilDead: () => this.#until(() => this.#died() !== undefined, (graceSeconds + 20) * 1_000),
    });
  }

  async kill(signal: string): Promise<void> {
    try {
      await this.#container.kill({ signal });
    } catch (error) {
      // 409: it is not running any more, which is what a kill is for.
      if (statusOf(error) !== 409 && statusOf(error) !== 404) throw error;
    }
  }

  exec(request: ExecRequest): Promise<ExecResult> {
    return runExec(this.#container, request, this.#parts.signal);
  }

  async publishedUrl(port: number): Promise<string | null> {
    const { State, NetworkSettings } = await this.#container.inspect();
    const hostPort = NetworkSettings.Ports[`${port}/tcp`]?.[0]?.HostPort;
    return State.Running && hostPort ? this.#parts.room.urlOfPort(Number(hostPort)) : null;
  }

  processes(): Promise<readonly ProcessInfo[]> {
    return listProcesses(this.#parts.room, this.#container);
  }

  listeningSockets(): Promise<readonly ListeningSocket[]> {
    return listListeningSockets(this.#parts.room, this.id);
  }

  endListener(port: number): Promise<boolean> {
    return endListener(this.#parts.room, this.#container, port);
  }

  async changes(): ReturnType<StudentContainer['changes']> {
    return readChanges(await this.#container.changes());
  }

  readFile(path: string, maxBytes?: number): Promise<ArchivedFile | null> {
    return readArchivedFile(this.#container, path, maxBytes);
  }

  async timeline({ withLog = false } = {}): ReturnType<StudentContainer['timeline']> {
    return drawTimeline(this.events, withLog ? await this.logEntries() : []);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#lifetime);
    const unwatched = this.#diskWatch?.end();
    if (this.id !== '') this.#parts.room.janitor.remove('container', this.id, unwatched);
  }

  #describe(
    status: ContainerState['status'],
    exitCode: number | null,
    oomKilled: boolean,
  ): ContainerState {
    const [outlived, overfilled] = [this.#outlived, this.#overfilled];
    return { status, exitCode, oomKilled, outlived, overfilled };
  }

  #died(): ContainerEvent | undefined {
    return this.events.findLast(({ action }) => action === 'die');
  }

  #outlive(): void {
    if (this.#died() !== undefined) return;
    this.#outlived = true;
    this.#killForGood();
  }

  #killForGood(): void {
    void this.kill('SIGKILL').catch(() => undefined);
  }

  async #outputEnd(): Promise<void> {
    const { capture, signal } = this.#parts;
    if (capture === null) return;
    await Promise.race([
      capture.ended,
      abortOf(AbortSignal.any([signal, AbortSignal.timeout(5_000)])),
    ]);
  }

  /** Waits for the engine or the output to make `isDone` true. @throws the signal's reason, or that the engine is lost. */
  async #until(isDone: () => boolean, timeoutMs: number): Promise<boolean> {
    const { room, signal, capture } = this.#parts;
    const deadline = AbortSignal.timeout(Math.max(0, Math.ceil(timeoutMs)));
    const interrupted = AbortSignal.any([signal, room.events.lost]);
    interrupted.throwIfAborted();
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = (): void => void (isDone() && resolve());
    using _events = room.events.listen(this.id, look);
    using _output = capture?.watch(look);
    look();
    await Promise.race([promise, abortOf(AbortSignal.any([deadline, interrupted]))]);
    interrupted.throwIfAborted();
    return isDone();
  }
}
