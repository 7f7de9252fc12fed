import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { FoundWork, HandedIn, RosterEntry } from '../handed-in.ts';

/** Work that was found, whether anybody has graded it or not. */
export interface FoundEntry extends Pick<HandedIn, 'student' | 'exerciseId' | 'handedInAt'> {
  /** Of its content, when it was looked at last; null where nobody did, or could. */
  readonly digest: string | null;
}

/** What of the submissions a gradebook needs besides the grades: who is in the class, what was found, and what was nobody's. */
export interface FoundFacts extends Pick<FoundWork, 'roster' | 'problems'> {
  readonly work: readonly FoundEntry[];
}

const pathIn = (folder: string): string => join(folder, 'found.json');

/** Keeps it in the class folder, for whoever makes the gradebook again without the submissions. */
export async function writeFoundFacts(
  folder: string,
  { roster, problems, work }: FoundFacts,
): Promise<void> {
  const text = JSON.stringify({ schemaVersion: 1, roster, problems, work }, null, 2);
  await writeFileAtomic(pathIn(folder), `${text}\n`);
}

/** Of the runs into the folder; nothing where there was none, or the file is damaged. */
export async function readFoundFacts(folder: string): Promise<FoundFacts> {
  const text = await readFile(pathIn(folder), 'utf8').catch(() => '{}');
  const { roster, problems, work } = fieldsOf(parse(text));
  return {
    roster: Array.isArray(roster) ? roster.filter(isStudent) : null,
    problems: Array.isArray(problems) ? problems.filter(isText) : [],
    work: Array.isArray(work) ? work.filter(isFound) : [],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);

function isStudent(value: unknown): value is RosterEntry {
  const { id, name, email, aliases = [] } = fieldsOf(value);
  const areNames = Array.isArray(aliases) && aliases.every(isText);
  return isText(id) && isTextOrNull(name) && isTextOrNull(email) && areNames;
}

function isFound(value: unknown): value is FoundEntry {
  const { student, exerciseId, handedInAt, digest } = fieldsOf(value);
  const isTime =
    handedInAt === null || (isText(handedInAt) && !Number.isNaN(Date.parse(handedInAt)));
  return isText(student) && isText(exerciseId) && isTime && isTextOrNull(digest);
}
