import type Dockerode from 'dockerode';
import type { Duplex } from 'node:stream';
import { statusOf } from '../../docker/connect.ts';
import { exitCodes } from '../recorder/exit-codes.ts';
import type { ScriptRun } from '../session.ts';
import type { EndLine, TraceLine } from '../trace.ts';
import { connectPort, dialEngine } from './dial.ts';
import type { ImageStore } from './image-store.ts';
import { labError } from './lab-error.ts';
import type { LabLimits } from './lab-limits.ts';
import type { LabPart } from './lab-part.ts';
import { openShell } from './open-shell.ts';
import { packSubmission } from './pack-submission.ts';
import { unpackInTerminal } from './unpack-in-terminal.ts';
import type { LabShell, ShellRequest } from './open-shell.ts';
import { runScript } from './run-script.ts';
import type { ScriptRequest } from './run-script.ts';
import type { LabParts, SessionParts } from './start-parts.ts';

/** All that was recorded. */
export interface FinishedLab {
  /** Every line, in order of time; of a long call both. */
  readonly lines: readonly TraceLine[];
  readonly end: EndLine;
}

interface LabContext {
  readonly parts: LabParts;
  readonly store: ImageStore;
  readonly limits: LabLimits;
  /** Aborted when nobody wants the lab any more, or the machine's engine is lost. */
  readonly signal: AbortSignal;
  readonly dispose: () => void;
}

/** An engine closes its connections a moment before it has ended. */
const ENGINE_END_MS = 5_000;

/** A lab that runs: for one submission, and then thrown away. Without terminals it is an engine alone. */
export class Lab implements AsyncDisposable {
  readonly #context: LabContext;
  readonly #lost = new AbortController();
  readonly #thrownAway = new AbortController();
  readonly #takers: AbortSignal[] = [];
  #isFinishing = false;
  #isOverfilled = false;

  constructor(context: LabContext) {
    this.#context = context;
    const { engine, session } = context.parts;
    engine.onLine((_, line) => void (this.#isOverfilled ||= line.startsWith('lab: over the disk')));
    for (const part of session === null ? [engine] : [engine, session.recorder])
      void this.#loseWith(part).catch(() => undefined);
  }

  async #loseWith(part: LabPart): Promise<void> {
    const { signal, parts } = this.#context;
    const exitCode = await part.untilEnd(signal);
    // Where the recorder ends because the engine did, the engine's end is the news.
    if (part !== parts.engine && exitCode === exitCodes.engineGone)
      await parts.engine
        .untilEnd(AbortSignal.any([signal, AbortSignal.timeout(ENGINE_END_MS)]))
        .catch(() => undefined);
    if (!this.#isFinishing)
      this.#lost.abort(part.failure(`ended in the middle (exit code ${exitCode}).`));
  }

  /** Aborted, with a ContainerRuntimeError, when the engine or the recorder ended by itself: nothing that follows would be true. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** Whether more was made in it than may be: then its containers were killed. */
  get isOverfilled(): boolean {
    return this.#isOverfilled;
  }

  /** The base images as the lab's engine names and knows them. */
  get baseImages(): ImageStore['baseImages'] {
    return this.#context.store.baseImages;
  }

  /**
   * Runs a script of the working folder with `sh`. One that outlives its time is ended with all terminals of the lab.
   * @throws ContainerRuntimeError where the engine or the recorder ends meanwhile
   */
  runScript(request: ScriptRequest): Promise<ScriptRun> {
    return runScript(this.#session.terminal.container, request, this.#wanted);
  }

  /** Ends the work in a lab that was started ahead when its taker does not want it any more. */
  belongTo(taker: AbortSignal): void {
    this.#takers.push(taker);
  }

  /** Calls back with each line of the trace, those that are there already first. */
  onLine(listener: (line: TraceLine) => void): void {
    this.#session.trace.onLine(listener);
  }

  /**
   * Puts a submission's files into the working folder of a lab in which nobody has done anything yet.
   * @throws ContainerRuntimeError where they do not fit
   */
  async addFiles(folder: string): Promise<void> {
    await unpackInTerminal(this.#session.terminal.container, packSubmission(folder), this.#wanted);
  }

  /** Opens an interactive shell. */
  openShell(request: ShellRequest): Promise<LabShell> {
    this.#wanted.throwIfAborted();
    return openShell(this.#session.terminal.container, request, this.#wanted);
  }

  /** A client of the lab's engine, past the recorder: for Seaworthy's own work. */
  dial(): Dockerode {
    return dialEngine(this.#context.parts.engine.container);
  }

  /** Connects to a TCP port in the lab's network, as the terminal would. */
  connectPort(port: number): Promise<Duplex> {
    return connectPort(this.#context.parts.engine.container, port);
  }

  /**
   * Ends the terminals and the recorder.
   * @throws ContainerRuntimeError where the recorder does not end as it should, or a base image was changed
   */
  async finish(): Promise<FinishedLab> {
    const { recorder, terminal, trace } = this.#session;
    const signal = AbortSignal.any([this.#context.signal, ...this.#takers]);
    this.#wanted.throwIfAborted();
    await kill(terminal.container, 'SIGKILL');
    this.#isFinishing = true;
    const deadline = AbortSignal.timeout(this.#context.limits.finishMs);
    await kill(recorder.container, 'SIGTERM');
    try {
      await recorder.untilEnd(AbortSignal.any([signal, deadline]));
    } catch (error) {
      throw error === deadline.reason ? recorder.failure('did not end.', error) : error;
    }
    const end = trace.end();
    const { problem } = trace;
    if (problem !== null) throw recorder.failure(`wrote no sound trace: ${problem}.`);
    if (end === null) throw recorder.failure('ended in the middle.');
    if (end.changedBases.length > 0)
      throw recorder.failure(`let base images be changed: ${end.changedBases.join(', ')}.`);
    return { lines: trace.lines(), end };
  }

  /** Removes all of it, in the background. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isFinishing = true;
    this.#thrownAway.abort(labError('The lab was thrown away.', ''));
    this.#context.dispose();
  }

  /** @throws Error where the lab was asked for without a terminal */
  get #session(): SessionParts {
    const { session } = this.#context.parts;
    if (session === null) throw new Error('the lab has an engine alone: no terminal and no trace');
    return session;
  }

  get #wanted(): AbortSignal {
    return AbortSignal.any([
      this.#context.signal,
      this.#lost.signal,
      this.#thrownAway.signal,
      ...this.#takers,
    ]);
  }
}

async function kill(container: Dockerode.Container, signal: string): Promise<void> {
  await container.kill({ signal }).catch((error: unknown) => {
    // 404, 409: it has ended already.
    if (statusOf(error) !== 404 && statusOf(error) !== 409) throw error;
  });
}
