import type { CheckResult } from '../../grade.ts';

/** A nudge for one check. */
export interface Hint {
  readonly check: CheckResult;
  /** Why the check is open, where that was not told with the last hint. */
  readonly because: string | null;
  readonly text: string;
  /** How many more there are. */
  readonly left: number;
}

/** What is said of a script that asked nothing of the engine. */
const IDLE: readonly string[] = ['no-docker-command', 'script-missing'];

/** Gives one hint more each time: for the first check that is open, what its diagnosis suggests first, then the author's. */
export class HintGiver {
  readonly #told = new Set<string>();
  #because = '';

  /** Null where no check is open. */
  next(results: readonly CheckResult[]): Hint | null {
    const open = results.filter(({ hidden, verdict }) => !hidden && verdict !== 'passed');
    const check = open.find(({ feedback }) => feedback !== null);
    if (check?.feedback === undefined || check.feedback === null) return null;
    const { diagnosis, rationale, hint, moreHints } = check.feedback;
    // Who has only sat down has done nothing that a diagnosis could be about.
    const isIdle = IDLE.includes(diagnosis) && moreHints.length > 0;
    const all = (isIdle ? moreHints : [hint, ...moreHints]).filter((text) => text !== '');
    const keyOf = (text: string): string => `${check.id}\n${text}`;
    const fresh = all.filter((text) => !this.#told.has(keyOf(text)));
    const text = fresh[0] ?? all.at(-1) ?? '';
    this.#told.add(keyOf(text));
    const because = isIdle || rationale === this.#because ? null : rationale;
    this.#because = rationale;
    return { check, because, text, left: Math.max(0, fresh.length - 1) };
  }
}
