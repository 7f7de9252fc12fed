import type { FoundWork } from '../handed-in.ts';
import { readFoundFacts, writeFoundFacts } from './found-facts.ts';
import type { FoundEntry, FoundFacts } from './found-facts.ts';

/**
 * Keeps what a search has found. What it did not look for stays known, and so does who is in the class where nobody says.
 * @param searched the exercises of which all work was looked for
 */
export async function rememberFound(
  folder: string,
  { work, roster, problems }: FoundWork,
  searched: readonly string[],
): Promise<void> {
  const known = await readFoundFacts(folder);
  const found = work.map(({ student, exerciseId, handedInAt }) => ({
    ...{ student, exerciseId, handedInAt, digest: null },
  }));
  const there = new Set(found.map(keyOf));
  const stays = known.work.filter(
    (entry) => there.has(keyOf(entry)) || !searched.includes(entry.exerciseId),
  );
  await writeFoundFacts(folder, {
    roster: roster ?? known.roster,
    problems,
    work: joinWork([...stays, ...found]),
  });
}

/** Keeps which content the work has that was found: so it is known later whether that was graded. */
export async function rememberContent(
  folder: string,
  looked: readonly FoundEntry[],
): Promise<void> {
  const known = await readFoundFacts(folder);
  await writeFoundFacts(folder, { ...known, work: joinWork([...known.work, ...looked]) });
}

/** Of several parts of one class: everybody and everything once, as the last part has it. */
export function joinFoundFacts(all: readonly FoundFacts[]): FoundFacts {
  const rosters = all.flatMap(({ roster }) => (roster === null ? [] : [roster]));
  const byId = new Map(rosters.flat().map((entry) => [entry.id, entry]));
  return {
    roster: rosters.length === 0 ? null : [...byId.values()],
    problems: [...new Set(all.flatMap(({ problems }) => problems))],
    work: joinWork(all.flatMap(({ work }) => work)),
  };
}

/** The last of each; but who has not looked at the work knows less than who has. */
function joinWork(all: readonly FoundEntry[]): readonly FoundEntry[] {
  const byKey = new Map<string, FoundEntry>();
  for (const entry of all) {
    const key = keyOf(entry);
    if (entry.digest !== null || (byKey.get(key)?.digest ?? null) === null) byKey.set(key, entry);
  }
  return [...byKey.values()];
}

const keyOf = ({ student, exerciseId }: Pick<FoundEntry, 'student' | 'exerciseId'>): string =>
  JSON.stringify([student, exerciseId]);
