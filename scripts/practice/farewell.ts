const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Knows when a practice has to end by itself: at a signal, or when its time is over. */
export class Farewell implements Disposable {
  readonly #wanted = Promise.withResolvers<void>();
  readonly #abort = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #isUnderWay = false;
  #received: NodeJS.Signals | null = null;

  constructor(lifetimeMs: number) {
    this.#timer = setTimeout(this.#wanted.resolve, lifetimeMs);
    for (const signal of SIGNALS) process.on(signal, this.#take);
  }

  /** Aborted where nothing is worth going on with: at a signal before anybody typed, or at a second one. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Waits for the first of some ends, or of those known here. @throws what `lost` was aborted with */
  async first(ends: readonly Promise<unknown>[], lost: AbortSignal): Promise<void> {
    this.#isUnderWay = true;
    const breakdown = Promise.withResolvers<never>();
    const tell = (): void => breakdown.reject(lost.reason as Error);
    if (lost.aborted) tell();
    lost.addEventListener('abort', tell, { once: true });
    try {
      await Promise.race([...ends, this.#wanted.promise, breakdown.promise]);
    } finally {
      lost.removeEventListener('abort', tell);
    }
  }

  readonly #take = (received: NodeJS.Signals): void => {
    if (this.#received !== null || !this.#isUnderWay) {
      this.#abort.abort(new Error(`interrupted by ${received}`));
    }
    this.#received = received;
    this.#wanted.resolve();
  };

  /** Ends the process by the signal that was held back, now that everything is clean. */
  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    for (const signal of SIGNALS) process.removeListener(signal, this.#take);
    if (this.#received !== null) process.kill(process.pid, this.#received);
  }
}
