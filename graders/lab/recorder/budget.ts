import type { RecorderLimits } from './config.ts';
import { Refusal } from './refusal.ts';

type Final = 'calls' | 'requestBytes' | 'streamBytes' | 'traceBytes' | 'lifetimeMs';

const words: Readonly<Record<Final, string>> = {
  calls: 'more calls than the lab allows',
  requestBytes: 'more bytes sent than the lab allows',
  streamBytes: 'more output than the lab allows',
  traceBytes: 'more to record than the lab allows',
  lifetimeMs: 'the lab has been open for too long',
};

/** What may be used up. Once something is, nothing more goes through. */
export class Budget {
  readonly #limits: RecorderLimits;
  readonly #used: Record<Final, number> = {
    calls: 0,
    requestBytes: 0,
    streamBytes: 0,
    traceBytes: 0,
    lifetimeMs: 0,
  };
  readonly #startedAt = performance.now();
  #reached: Final | null = null;
  #streams = 0;
  #isTold = false;
  readonly onReached = new Set<() => void>();

  constructor(limits: RecorderLimits) {
    this.#limits = limits;
  }

  get reached(): Final | null {
    return this.#reached;
  }

  /** @throws Refusal where that was too much, and from then on always. */
  use(what: Final, count: number): void {
    this.#used[what] += count;
    if (this.#used[what] > this.#limits[what]) this.reach(what);
    this.check();
  }

  reach(what: Final): void {
    if (this.#reached !== null) return;
    this.#reached = what;
    for (const told of this.onReached) told();
  }

  check(): void {
    if (performance.now() - this.#startedAt > this.#limits.lifetimeMs) this.reach('lifetimeMs');
    if (this.#reached === null) return;
    throw new Refusal(
      `limit.${this.#reached}`,
      `The lab takes no further calls: ${words[this.#reached]}.`,
    );
  }

  /** The first denial at a limit tells why; the others would only fill the trace. */
  isWorthTelling(rule: string | null): boolean {
    if (rule !== `limit.${this.#reached ?? ''}`) return true;
    const isFirst = !this.#isTold;
    this.#isTold = true;
    return isFirst;
  }

  /** @throws Refusal where too many calls are open. */
  openStream(): () => void {
    if (this.#streams >= this.#limits.streams) {
      throw new Refusal(
        'limit.streams',
        `The lab keeps ${this.#limits.streams} calls open at a time.`,
        503,
      );
    }
    this.#streams += 1;
    let isOpen = true;
    return () => {
      if (isOpen) this.#streams -= 1;
      isOpen = false;
    };
  }
}
