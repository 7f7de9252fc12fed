import type { Grade } from '../../grade.ts';

const EVERY_MS = 250;
/** A machine that has not let this process run for so long cannot be told by time what a student's work did. */
const TOO_LATE_MS = 1_000;

/** What a busy machine alone may look like. */
const BY_TIME: ReadonlySet<string> = new Set([
  'build-timed-out',
  'handler-too-slow',
  'handler-never-exits',
  'no-signal-handler',
  'not-listening',
  'outlived',
  'still-running',
]);

/** Watches, by a timer of its own, whether the machine is too busy, or stood still, while work is judged by time. */
export class OverloadWatch implements Disposable {
  readonly #timer: NodeJS.Timeout;
  readonly #now: () => number;
  #last: number;
  #late: { readonly at: number; readonly byMs: number } | null = null;

  /** @param now milliseconds of a clock that never jumps */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#last = now();
    this.#timer = setInterval(() => this.look(), EVERY_MS).unref();
  }

  /** By the watch's clock. */
  now(): number {
    return this.#now();
  }

  /** Called by the timer. */
  look(): void {
    const at = this.#now();
    const byMs = at - this.#last - EVERY_MS;
    this.#last = at;
    if (byMs > TOO_LATE_MS) this.#late = { at, byMs };
  }

  /** Why a grade that was begun then cannot be trusted; null where it can. */
  doubt(grade: Pick<Grade, 'checks'>, begunAt: number): string | null {
    this.look();
    const late = this.#late;
    if (late === null || late.at < begunAt) return null;
    const failed = grade.checks.find(({ feedback }) => BY_TIME.has(feedback?.diagnosis ?? ''));
    if (failed === undefined) return null;
    const seconds = (late.byMs / 1_000).toFixed(1);
    return `The machine was too busy to judge \`${failed.id}\` by time: it stood still for ${seconds} s.`;
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }
}
