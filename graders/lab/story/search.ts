import { AuthorError } from '../../errors.ts';
import type { Act, ActValue } from './act.ts';
import { meetsCondition } from './condition.ts';
import { isCapture } from './field-table.ts';
import { fieldOf } from './pattern.ts';
import type { Pattern, Step } from './pattern.ts';

/** What a capture's name stands for: the id of a container or image, or a word. */
export type Captures = Readonly<Record<string, string>>;

/** The acts that were found for the first steps of a pattern, and what its names stand for. */
export interface Match {
  /** By step: as many acts as its `times`. */
  readonly acts: readonly (readonly Act[])[];
  readonly captures: Captures;
}

export type SearchResult =
  | { readonly found: true; readonly match: Match }
  | {
      readonly found: false;
      /** The match that got furthest. */
      readonly best: Match;
      /** Where all steps were found: what was there and must not be. */
      readonly forbidden: { readonly step: Step; readonly act: Act } | null;
    };

const MOST_TRIES = 200_000;

/**
 * Looks for a pattern in a story.
 * @throws AuthorError where a pattern asks for more than can be tried.
 */
export function searchPattern(acts: readonly Act[], pattern: Pattern): SearchResult {
  return new Search(acts, pattern).run();
}

/** One act that has to be found: a step with `times: 2` makes two. */
interface Slot {
  readonly step: Step;
  readonly stepIndex: number;
  readonly candidates: readonly Act[];
}

class Search {
  readonly #acts: readonly Act[];
  readonly #pattern: Pattern;
  readonly #slots: readonly Slot[];
  readonly #chosen: Act[] = [];
  /** Where the rest was looked for in vain; only of use where nothing forbidden decides in the end. */
  readonly #failed = new Set<string>();
  #tries = 0;
  #best: Match = { acts: [], captures: {} };
  #bestCount = -1;
  #forbidden: { readonly step: Step; readonly act: Act } | null = null;

  constructor(acts: readonly Act[], pattern: Pattern) {
    this.#acts = acts;
    this.#pattern = pattern;
    this.#slots = pattern.find.flatMap((step, stepIndex) => {
      const candidates = acts.filter((act) => fits(act, step));
      return Array.from({ length: step.times }, () => ({ step, stepIndex, candidates }));
    });
  }

  run(): SearchResult {
    const match = this.#from(0, {});
    if (match !== null) return { found: true, match };
    return { found: false, best: this.#best, forbidden: this.#forbidden };
  }

  #from(at: number, captures: Captures): Match | null {
    this.#remember(at, captures);
    const slot = this.#slots[at];
    if (slot === undefined) return this.#accept(captures);
    const key = this.#keyOf(at, captures);
    if (key !== null && this.#failed.has(key)) return null;
    for (const act of slot.candidates) {
      if (!this.#isFree(act, at)) continue;
      for (const bound of bindings(act, slot.step, captures)) {
        this.#count();
        this.#chosen.push(act);
        const match = this.#from(at + 1, bound);
        this.#chosen.pop();
        if (match !== null) return match;
      }
    }
    if (key !== null) this.#failed.add(key);
    return null;
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
    for (const step of this.#pattern.never) {
      const act = findForbidden(this.#acts, step, match);
      if (act === undefined) continue;
      this.#forbidden ??= { step, act };
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

  #remember(count: number, captures: Captures): void {
    if (count <= this.#bestCount) return;
    this.#bestCount = count;
    this.#best = this.#matchOf(captures);
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

/** Whether an act is what a step asks for, names aside. */
export const fits = (act: Act, step: Step): boolean =>
  step.does.includes(act.does) &&
  act.succeeded === (step.conditions['succeeded'] ?? true) &&
  Object.keys(step.conditions).every((name) => isMet(act, step, name));

/** Whether one condition of a step holds; a name holds where there is anything to name. */
export function isMet(act: Act, step: Step, name: string): boolean {
  const field = fieldOf(step, name);
  const condition = step.conditions[name];
  const value = act.fields[name] ?? null;
  if (field === undefined || condition === undefined) return false;
  return isCapture(field) ? thingsIn(value).length > 0 : meetsCondition(value, condition, field);
}

/** Every way in which an act gives a step's names their meaning, beside the meanings they have. */
export function bindings(act: Act, step: Step, captures: Captures): readonly Captures[] {
  let ways: readonly Captures[] = [captures];
  for (const [name, capture] of Object.entries(step.conditions)) {
    const field = fieldOf(step, name);
    if (field === undefined || !isCapture(field) || typeof capture !== 'string') continue;
    ways = ways.flatMap((known) =>
      bind(known, `${sortOfThing(field.kind)}:${capture}`, act.fields[name] ?? null),
    );
  }
  return ways;
}

/** A name keeps what it stands for; different names of one sort stand for different things. */
function bind(known: Captures, capture: string, value: ActValue): readonly Captures[] {
  const things = thingsIn(value);
  const bound = known[capture];
  if (bound !== undefined) return things.includes(bound) ? [known] : [];
  const prefix = capture.slice(0, capture.indexOf(':') + 1);
  const taken = Object.entries(known)
    .filter(([name]) => name.startsWith(prefix))
    .map(([, thing]) => thing);
  return things
    .filter((thing) => !taken.includes(thing))
    .map((thing) => ({ ...known, [capture]: thing }));
}

const sortOfThing = (kind: string): string => kind;

const thingsIn = (value: ActValue): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];

/** An act that a `never` of the pattern names, where the match has it. */
function findForbidden(acts: readonly Act[], step: Step, match: Match): Act | undefined {
  const [from, to] = rangeOf(step, match);
  return acts.find(
    (act) =>
      act.index > from &&
      act.index < to &&
      fits(act, step) &&
      bindings(act, step, match.captures).length > 0,
  );
}

function rangeOf({ between }: Step, { acts }: Match): readonly [number, number] {
  if (between === null) return [-Infinity, Infinity];
  const [first, second] = between.map((step) => acts[step - 1] ?? []);
  const ends = [...(first ?? []), ...(second ?? [])].map(({ index }) => index);
  const from = Math.min(first?.at(-1)?.index ?? -Infinity, second?.at(-1)?.index ?? -Infinity);
  return ends.length === 0 ? [-Infinity, Infinity] : [from, Math.max(...ends)];
}
