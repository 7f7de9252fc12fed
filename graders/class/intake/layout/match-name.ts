import { nameKey } from '../name-key.ts';
import type { Token } from './layout.ts';

/** What one level's name tells; null where the level does not hold it. */
export interface Reading {
  readonly student: string | null;
  readonly exercise: string | null;
}

export interface Known {
  readonly exerciseIds: readonly string[];
  /** The id a roster has for a name; null where it has none, or where there is no roster. */
  readonly studentId: (name: string) => string | null;
}

export type Match =
  | { readonly is: 'read'; readonly reading: Reading }
  | { readonly is: 'ambiguous'; readonly readings: readonly Reading[] }
  /** It fits but for the exercise, which may have been meant to be one of these texts. */
  | { readonly is: 'unknown-exercise'; readonly texts: readonly string[] }
  | { readonly is: 'other' };

const MOST_CHARACTERS = 255;
// A name takes some dozens; one that takes more was made to.
const MOST_STEPS = 20_000;

/**
 * Reads a name by a level's pattern. The longest exercise id wins, then a student on the roster, then the shortest student
 * where `{*}` at the end takes all the rest; where that leaves more than one reading it is ambiguous.
 */
export function matchName(name: string, level: readonly Token[], known: Known): Match {
  if (name.length > MOST_CHARACTERS) return { is: 'other' };
  const ids = new Map(known.exerciseIds.map((id) => [nameKey(id), id]));
  const all = allReadings(name, level, (text) => ids.get(nameKey(text)) ?? null);
  if (all === null) return { is: 'other' };
  if (all.length === 0) {
    const texts = allReadings(name, level, (text) => text)?.map(({ exercise }) => exercise ?? '');
    return texts === undefined || texts.length === 0
      ? { is: 'other' }
      : { is: 'unknown-exercise', texts };
  }
  const left = narrow(all, level, known);
  const [only] = left;
  return left.length === 1 && only !== undefined
    ? { is: 'read', reading: only }
    : { is: 'ambiguous', readings: left };
}

function narrow(
  all: readonly Reading[],
  level: readonly Token[],
  known: Known,
): readonly Reading[] {
  if (all.length < 2) return all;
  const longest = Math.max(...all.map(({ exercise }) => exercise?.length ?? 0));
  const byExercise = all.filter(({ exercise }) => (exercise?.length ?? 0) === longest);
  const isOnRoster = ({ student }: Reading): boolean =>
    student !== null && known.studentId(student) !== null;
  const byRoster = byExercise.filter(isOnRoster);
  if (byRoster.length > 0) return byRoster;
  const last = level.at(-1);
  if (last === undefined || !('holds' in last) || last.holds !== 'any') return byExercise;
  if (new Set(byExercise.map(({ exercise }) => exercise)).size > 1) return byExercise;
  return byExercise.toSorted((a, b) => lengthOf(a.student) - lengthOf(b.student)).slice(0, 1);
}

const lengthOf = (text: string | null): number => text?.length ?? 0;

/** Every way to read the name, once; null where there are too many to go through. */
function allReadings(
  name: string,
  level: readonly Token[],
  exerciseOf: (text: string) => string | null,
): Reading[] | null {
  const found = new Map<string, Reading>();
  const seen = new Set<string>();
  const read = (at: number, from: number, soFar: Reading): void => {
    const key = JSON.stringify([at, from, soFar.student, soFar.exercise]);
    if (seen.has(key) || seen.size === MOST_STEPS) return;
    seen.add(key);
    const token = level[at];
    if (token === undefined) {
      if (from === name.length) found.set(JSON.stringify(soFar), soFar);
    } else if ('text' in token) {
      if (name.startsWith(token.text, from)) read(at + 1, from + token.text.length, soFar);
    } else {
      for (const to of endsAfter(name, from, level[at + 1])) {
        const next = take(soFar, token.holds, name.slice(from, to), exerciseOf);
        if (next !== null) read(at + 1, to, next);
      }
    }
  };
  read(0, 0, { student: null, exercise: null });
  return seen.size === MOST_STEPS ? null : [...found.values()];
}

function take(
  soFar: Reading,
  holds: 'student' | 'exercise' | 'any',
  text: string,
  exerciseOf: (text: string) => string | null,
): Reading | null {
  if (holds === 'any') return soFar;
  if (text.trim() === '') return null;
  if (holds === 'student') return { ...soFar, student: text };
  const exercise = exerciseOf(text);
  return exercise === null ? null : { ...soFar, exercise };
}

/** Where the text of a placeholder may end: at the name's end, or before the literal text that comes next. */
function endsAfter(name: string, from: number, next: Token | undefined): number[] {
  if (next === undefined || !('text' in next)) return [name.length];
  const ends: number[] = [];
  for (let at = name.indexOf(next.text, from); at !== -1; at = name.indexOf(next.text, at + 1))
    ends.push(at);
  return ends;
}
