const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Turns the first Ctrl-C into an abort, so that the run can clean up; a second one ends the process at once. */
export class Interruption implements Disposable {
  readonly #controller = new AbortController();
  #received: NodeJS.Signals | undefined;

  constructor() {
    for (const signal of SIGNALS) process.on(signal, this.#take);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  readonly #take = (received: NodeJS.Signals): void => {
    if (this.#received !== undefined) return this.resume();
    this.#received = received;
    // The listener stays: libraries that watch for exits end the process as soon as nobody else listens.
    this.#controller.abort(new Error(`interrupted by ${received}`));
  };

  /** Ends the process by the signal that was held back, now that everything is clean. */
  resume(): void {
    if (this.#received === undefined) return;
    // Of others too: with a listener the signal waits for a turn of the event loop, and there may be none any more.
    process.removeAllListeners(this.#received);
    process.kill(process.pid, this.#received);
  }

  [Symbol.dispose](): void {
    for (const signal of SIGNALS) process.removeListener(signal, this.#take);
  }
}
