import type { ClassEnd, ClassListener } from './class-events.ts';

/** Why no more is graded. */
export interface Stop {
  readonly end: Exclude<ClassEnd, 'done'>;
  readonly error: Error;
}

interface Sources {
  /** Aborted when whoever started the run wants it to end. */
  readonly signal: AbortSignal;
  /** Aborted when the engine went away. */
  readonly lost: AbortSignal;
  readonly onEvent: ClassListener;
}

/** Ends a class run once, for the first reason there is. */
export class StopSwitch implements Disposable {
  readonly #sources: Sources;
  readonly #controller = new AbortController();
  #stop: Stop | null = null;

  constructor(sources: Sources) {
    this.#sources = sources;
    sources.signal.addEventListener('abort', this.#interrupt);
    sources.lost.addEventListener('abort', this.#lose);
    if (sources.signal.aborted) this.#interrupt();
    if (sources.lost.aborted) this.#lose();
  }

  /** Aborted as soon as the run has to end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get stop(): Stop | null {
    return this.#stop;
  }

  /** Ends the run; what follows from an end that has come already changes nothing. */
  pull(end: Stop['end'], cause: unknown): void {
    if (this.#stop !== null) return;
    const error = cause instanceof Error ? cause : new Error(String(cause));
    this.#stop = { end, error };
    this.#sources.onEvent({ type: 'stopping', end, cause: error.message });
    this.#controller.abort(error);
  }

  readonly #interrupt = (): void => this.pull('interrupted', this.#sources.signal.reason);
  readonly #lose = (): void => this.pull('engine-lost', this.#sources.lost.reason);

  [Symbol.dispose](): void {
    this.#sources.signal.removeEventListener('abort', this.#interrupt);
    this.#sources.lost.removeEventListener('abort', this.#lose);
  }
}
