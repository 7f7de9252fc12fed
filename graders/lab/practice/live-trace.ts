import type { Session, ScriptRun } from '../session.ts';
import type { CallLine, TraceLine } from '../trace.ts';

/** A call, and when we heard of it: by the clock that says when something was typed. */
export interface HeardCall {
  readonly call: CallLine;
  readonly heardAt: number;
}

/** The trace of a session that goes on. */
export class LiveTrace {
  readonly #lines: TraceLine[] = [];
  readonly #calls = new Map<number, HeardCall>();
  readonly #running = new Set<string>();
  /** From when until when some container ran. */
  readonly #spans: { from: number; to: number }[] = [];
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** @returns whether a judge may see something new */
  take(line: TraceLine): boolean {
    this.#lines.push(line);
    if (line.kind === 'call') {
      const heardAt = this.#calls.get(line.number)?.heardAt ?? this.#now();
      this.#calls.set(line.number, { call: line, heardAt });
      return line.outcome !== 'answered';
    }
    if (line.kind === 'event' && line.type === 'container') this.#follow(line.action, line.id);
    return line.kind !== 'end';
  }

  /** What has happened so far; a long call that has not ended is as it was when it opened. */
  session(scripts: readonly ScriptRun[]): Session {
    const lines = this.#lines.filter(
      (line) =>
        line.kind !== 'call' || !line.open || this.#calls.get(line.number)?.call.open === true,
    );
    return { lines: lines.toSorted((a, b) => a.at - b.at), scripts, end: 'done' };
  }

  get calls(): readonly HeardCall[] {
    return [...this.#calls.values()];
  }

  /** Whether a container ran at any time in between: then time itself may have changed something. */
  hasRun(from: number, to: number): boolean {
    return this.#spans.some((span) => span.from < to && span.to > from);
  }

  #follow(action: string, id: string): void {
    const last = this.#spans.at(-1);
    if (action === 'start') {
      if (this.#running.size === 0) this.#spans.push({ from: this.#now(), to: Infinity });
      this.#running.add(id);
    } else if (action === 'die' && this.#running.delete(id) && this.#running.size === 0) {
      if (last !== undefined) last.to = this.#now();
    }
  }
}
