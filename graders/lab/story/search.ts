import { AuthorError } from '../../errors.ts';
import type { Act } from './act.ts';
import { bindings, fits } from './fit.ts';
import type { Captures } from './fit.ts';
import type { Pattern, Step } from './pattern.ts';

/** The acts that were found for the first steps of a pattern, and what its names stand for. */
export interface Match {
  /** By step: as many acts as its `times`. */
  readonly acts: readonly (readonly Act[])[];
  readonly captures: Captures;
}

interface Forbidden {
  readonly step: Step;
  readonly act: Act;
}

export type SearchResult =
  | { readonly found: true; readonly match: Match }
  | {
      readonly found: false;
      /** The match that got furthest. */
      readonly best: Match;
      /** Where all steps were found: what was there and must not be. */
      readonly forbidden: Forbidden | null;
    };

const MOST_TRIES = 100_000;

/**
 * Looks for a pattern in a story.
 * @throws AuthorError where a pattern asks for more than can be tried.
 */
export function searchPattern(acts: readonly Act[], pattern: Pattern): SearchResult {
  const search = new Search(acts, pattern);
  const match = search.find();
  if (match !== null) return { found: true, match };
  const { forbidden } = search;
  if (forbidden !== null) return { found: false, ...forbidden };
  return { found: false, best: furthest(acts, pattern), forbidden: null };
}

/** The longest beginning of a pattern that is there. */
function furthest(acts: readonly Act[], { find, order }: Pattern): Match {
  const single = find.flatMap((step) => Array<Step>(step.times).fill({ ...step, times: 1 }));
  for (let count = single.length - 1; count > 0; count -= 1) {
    const beginning = { find: single.slice(0, count), never: [], order };
    const match = new Search(acts, beginning).find();
    if (match !== null) return bySteps(match, find);
  }
  return { acts: find.map(() => []), captures: {} };
}

/** Puts the acts of a step with `times` together again. */
function bySteps({ acts, captures }: Match, find: readonly Step[]): Match {
  const left = acts.flat();
  return { acts: find.map(({ times }) => left.splice(0, times)), captures };
}

/** One act that has to be found: a step with `times: 2` makes two. */
interface Slot {
  readonly step: Step;
  readonly stepIndex: number;
  readonly candidates: readonly Act[];
}

class Search {
  readonly #pattern: Pattern;
  readonly #slots: readonly Slot[];
  /** What must not be there, by its step: all that is of its sort. */
  readonly #unwanted: readonly (readonly [Step, readonly Act[]])[];
  readonly #chosen: Act[] = [];
  /** Where the rest was looked for in vain; only of use where nothing forbidden decides in the end. */
  readonly #failed = new Set<string>();
  #tries = 0;
  /** The first match that had something in it that must not be there. */
  forbidden: { readonly best: Match; readonly forbidden: Forbidden } | null = null;

  constructor(acts: readonly Act[], pattern: Pattern) {
    this.#pattern = pattern;
    const candidates = (step: Step): readonly Act[] => acts.filter((act) => fits(act, step));
    this.#slots = pattern.find.flatMap((step, stepIndex) =>
      Array<Slot>(step.times).fill({ step, stepIndex, candidates: candidates(step) }),
    );
    this.#unwanted = pattern.never.map((step) => [step, candidates(step)]);
  }

  find(): Match | null {
    return this.#from(0, {});
  }

  #from(at: number, captures: Captures): Match | null {
    const slot = this.#slots[at];
    if (slot === undefined) return this.#accept(captures);
    const key = this.#keyOf(at, captures);
    if (key !== null && this.#failed.has(key)) return null;
    const match = this.#isOpen(at, captures) ? this.#try(slot, at, captures) : null;
    if (match === null && key !== null) this.#failed.add(key);
    return match;
  }

  #try({ candidates, step }: Slot, at: number, captures: Captures): Match | null {
    for (const act of candidates) {
      if (!this.#isFree(act, at)) continue;
      for (const bound of bindings(act, step, captures)) {
        this.#count();
        this.#chosen.push(act);
        const match = this.#from(at + 1, bound);
        this.#chosen.pop();
        if (match !== null) return match;
      }
    }
    return null;
  }

  /** Whether there is anything left for each of the steps to come: most dead ends show at once. */
  #isOpen(at: number, captures: Captures): boolean {
    const last = this.#pattern.order === 'any' ? -1 : (this.#chosen.at(-1)?.index ?? -1);
    return this.#slots
      .slice(at)
      .every(({ candidates, step }) =>
        candidates.some((act) => act.index > last && bindings(act, step, captures).length > 0),
      );
  }

  /** In the given order acts go forward; else only a step's own acts must differ. */
  #isFree(act: Act, at: number): boolean {
    const last = this.#chosen.at(-1);
    if (last === undefined) return true;
    const isSameStep = this.#slots[at]?.stepIndex === this.#slots[at - 1]?.stepIndex;
    return this.#pattern.order === 'any' && !isSameStep ? true : act.index > last.index;
  }

  #accept(captures: Captures): Match | null {
    const match = this.#matchOf(captures);
    for (const [step, candidates] of this.#unwanted) {
      const act = findForbidden(candidates, step, match);
      if (act === undefined) continue;
      this.forbidden ??= { best: match, forbidden: { step, act } };
      return null;
    }
    return match;
  }

  #matchOf(captures: Captures): Match {
    const acts = this.#pattern.find.map((_, index) =>
      this.#chosen.filter((__, at) => this.#slots[at]?.stepIndex === index),
    );
    return { acts, captures };
  }

  #keyOf(at: number, captures: Captures): string | null {
    if (this.#pattern.never.length > 0) return null;
    const last = this.#chosen.at(-1)?.index ?? -1;
    return JSON.stringify([at, last, Object.entries(captures).sort()]);
  }

  #count(): void {
    this.#tries += 1;
    if (this.#tries <= MOST_TRIES) return;
    throw new AuthorError('the pattern leaves more ways open than can be tried', {
      code: 'SEAWORTHY_SPEC_SEARCH',
      hint: 'Give its steps more conditions, or split the check in two.',
    });
  }
}

/** An act that a `never` of the pattern names, where the match has it. */
function findForbidden(candidates: readonly Act[], step: Step, match: Match): Act | undefined {
  const [from, to] = rangeOf(step, match);
  return candidates.find(
    (act) => act.index > from && act.index < to && bindings(act, step, match.captures).length > 0,
  );
}

function rangeOf({ between }: Step, { acts }: Match): readonly [number, number] {
  if (between === null) return [-Infinity, Infinity];
  const [first, second] = between.map((step) => acts[step - 1] ?? []);
  const ends = [...(first ?? []), ...(second ?? [])].map(({ index }) => index);
  const from = Math.min(first?.at(-1)?.index ?? -Infinity, second?.at(-1)?.index ?? -Infinity);
  return ends.length === 0 ? [-Infinity, Infinity] : [from, Math.max(...ends)];
}
