import type { AlikeWork } from '../../gradebook.ts';
import { Groups } from './groups.ts';
import { tidy } from './tidy.ts';

/** One student's work as its fingerprints, ascending. */
export interface PrintedWork {
  readonly student: string;
  readonly prints: Uint32Array;
}

/** Of two works, what both have of what either has. One changed line in ten still reaches it; one in four does not. */
const LIKENESS = 0.8;
/** Work of fewer prints, some twenty words of one's own, is what anybody writes: a right Dockerfile of three lines. */
const FEWEST_PRINTS = 8;
/** What more than half of a class writes is what the exercise asks for; of fewer works nobody can tell. */
const COMMON_SHARE = 0.5;
const COMMON_FEWEST = 10;

/**
 * Groups work for one exercise that is the same, or nearly: each of a group is at least as like another one of it as is told.
 * Compared is what is a student's own: prints of the starter are none, and prints that most of the class share do not count.
 */
export function findAlikeWork(
  work: readonly PrintedWork[],
): readonly Omit<AlikeWork, 'exerciseId'>[] {
  const frequencies = countPrints(work);
  const own = ownWork(work, frequencies);
  const groups = new Groups(own.length);
  const least = new Map<number, number>();
  const index = new Map<number, number[]>();
  for (const [at, { prints, rarest }] of own.entries()) {
    for (const other of candidates(rarest, index)) {
      if (groups.of(at) === groups.of(other)) continue;
      const likeness = likenessOf(prints, own[other]?.prints ?? []);
      if (likeness < LIKENESS) continue;
      const links = [likeness, least.get(groups.of(at)), least.get(groups.of(other))];
      const joined = groups.join(at, other);
      least.set(joined, Math.min(...links.filter((link) => link !== undefined)));
    }
    for (const print of rarest) {
      const sharers = index.get(print);
      if (sharers === undefined) index.set(print, [at]);
      else sharers.push(at);
    }
  }
  return tellGroups(own, groups, least);
}

interface OwnWork {
  /** More than one where all that counts is the same. */
  readonly students: readonly string[];
  readonly prints: readonly number[];
  /**
   * The prints of which two works that are alike share at least one: of n prints they share LIKENESS x n, so no more than
   * the others can be missing from one of them. The rarest are the quickest to look up.
   */
  readonly rarest: readonly number[];
}

function countPrints(work: readonly PrintedWork[]): ReadonlyMap<number, number> {
  const frequencies = new Map<number, number>();
  for (const { prints } of work)
    for (const print of prints) frequencies.set(print, (frequencies.get(print) ?? 0) + 1);
  return frequencies;
}

function ownWork(
  work: readonly PrintedWork[],
  frequencies: ReadonlyMap<number, number>,
): readonly OwnWork[] {
  const rarity = (print: number): number => frequencies.get(print) ?? 0;
  const common = Math.max(work.length * COMMON_SHARE, COMMON_FEWEST);
  const same = new Map<
    string,
    { readonly prints: readonly number[]; readonly students: string[] }
  >();
  for (const { student, prints } of work) {
    const own = [...prints].filter((print) => rarity(print) <= common);
    if (own.length < FEWEST_PRINTS) continue;
    const key = own.join();
    const known = same.get(key) ?? { prints: own, students: [] };
    known.students.push(student);
    same.set(key, known);
  }
  return [...same.values()].map(({ prints, students }) => {
    const byRarity = prints.toSorted((a, b) => rarity(a) - rarity(b) || a - b);
    const count = prints.length - Math.ceil(LIKENESS * prints.length) + 1;
    return { students, prints, rarest: byRarity.slice(0, count) };
  });
}

function candidates(
  rarest: readonly number[],
  index: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  return new Set(rarest.flatMap((print) => index.get(print) ?? []));
}

/** Jaccard's index of two ascending lists. */
function likenessOf(one: readonly number[], other: readonly number[]): number {
  const [fewer, more] = [one.length, other.length].sort((a, b) => a - b);
  if (fewer === undefined || more === undefined || fewer < LIKENESS * more) return 0;
  let shared = 0;
  for (let at = 0, beside = 0; at < one.length && beside < other.length;) {
    const difference = (one[at] ?? 0) - (other[beside] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) beside++;
  }
  return shared / (one.length + other.length - shared);
}

function tellGroups(
  own: readonly OwnWork[],
  groups: Groups,
  least: ReadonlyMap<number, number>,
): readonly Omit<AlikeWork, 'exerciseId'>[] {
  const students = new Map<number, string[]>();
  for (const [at, work] of own.entries()) {
    const group = groups.of(at);
    students.set(group, [...(students.get(group) ?? []), ...work.students]);
  }
  return [...students]
    .filter(([, members]) => members.length > 1)
    .map(([group, members]) => ({
      students: members.toSorted(),
      likeness: tidy(least.get(group) ?? 1),
    }));
}
