import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { FoundWork, RosterEntry } from '../handed-in.ts';

/** What of the submissions a gradebook needs besides the grades: who is in the class, and what was nobody's. */
export type FoundFacts = Pick<FoundWork, 'roster' | 'problems'>;

const pathIn = (folder: string): string => join(folder, 'found.json');

/** Keeps it in the class folder, for whoever makes the gradebook again without the submissions. */
export async function writeFoundFacts(
  folder: string,
  { roster, problems }: FoundFacts,
): Promise<void> {
  const text = JSON.stringify({ schemaVersion: 1, roster, problems }, null, 2);
  await writeFileAtomic(pathIn(folder), `${text}\n`);
}

/** Of the last run into the folder; nothing where there was none, or the file is damaged. */
export async function readFoundFacts(folder: string): Promise<FoundFacts> {
  const text = await readFile(pathIn(folder), 'utf8').catch(() => '{}');
  const { roster, problems } = parseObject(text);
  return {
    roster: Array.isArray(roster) ? roster.filter(isEntry) : null,
    problems: Array.isArray(problems) ? problems.filter((line) => typeof line === 'string') : [],
  };
}

/** Of several parts of one class: everybody and everything once. */
export function joinFoundFacts(all: readonly FoundFacts[]): FoundFacts {
  const rosters = all.flatMap(({ roster }) => (roster === null ? [] : [roster]));
  const byId = new Map(rosters.flat().map((entry) => [entry.id, entry]));
  return {
    roster: rosters.length === 0 ? null : [...byId.values()],
    problems: [...new Set(all.flatMap(({ problems }) => problems))],
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return {};
  }
}

function isEntry(value: unknown): value is RosterEntry {
  const { id, name, email } = Object(value) as Readonly<Record<string, unknown>>;
  const isText = (text: unknown): boolean => text === null || typeof text === 'string';
  return typeof id === 'string' && isText(name) && isText(email);
}
