const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal may come twice: from the terminal, and passed on by whoever started us. */
const SAME_MS = 1_000;

/** Knows when a practice has to end by itself: at a signal, or when its time is over. */
export class Farewell implements Disposable {
  readonly #wanted = Promise.withResolvers<void>();
  readonly #abort = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #isUnderWay = false;
  #received: NodeJS.Signals | null = null;
  #receivedAt = 0;
  #isLate = false;

  constructor(lifetimeMs: number) {
    this.#timer = setTimeout(() => {
      this.#isLate = true;
      this.#wanted.resolve();
    }, lifetimeMs);
    for (const signal of SIGNALS) process.on(signal, this.#take);
  }

  /** Aborted where nothing is worth going on with: at a signal before anybody typed, or at a second one. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Whether the time was over. */
  get isLate(): boolean {
    return this.#isLate;
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
    const isSecond = this.#received !== null && performance.now() - this.#receivedAt > SAME_MS;
    if (isSecond || !this.#isUnderWay) this.#abort.abort(new Error(`interrupted by ${received}`));
    if (this.#received === null) this.#receivedAt = performance.now();
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
