import { realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindOwner, Owner } from './submission-pattern.ts';

/** What a pull request holds to be graded. */
export interface FoundWork {
  /** In the order of the course's exercises, then of the students. */
  readonly work: readonly Owner[];
  /** Work of which nothing is left. */
  readonly removed: readonly Owner[];
  /** Folders that are no folders of the repository itself, and so are not to be trusted. */
  readonly refused: readonly Owner[];
  /** Folders named like an exercise that the course does not have. */
  readonly unknown: readonly string[];
}

interface Search {
  readonly findOwner: FindOwner;
  /** Of the course, in its order. */
  readonly exerciseIds: readonly string[];
  /** Those of them that are to be graded. */
  readonly asked: readonly string[];
}

/** Sorts paths by whose work they are. Each folder is there once, however many of its files are named. */
export async function findWork(
  root: string,
  paths: readonly string[],
  { findOwner, exerciseIds, asked }: Search,
): Promise<FoundWork> {
  const owners = new Map<string, Owner>();
  const unknown = new Set<string>();
  for (const path of paths) {
    const owner = findOwner(path);
    if (owner === null) continue;
    if (asked.includes(owner.exerciseId)) owners.set(owner.path, owner);
    else if (!exerciseIds.includes(owner.exerciseId)) unknown.add(owner.path);
  }
  const sorted = [...owners.values()].toSorted(
    (a, b) =>
      exerciseIds.indexOf(a.exerciseId) - exerciseIds.indexOf(b.exerciseId) ||
      (a.path < b.path ? -1 : 1),
  );
  const found = { work: [] as Owner[], removed: [] as Owner[], refused: [] as Owner[] };
  for (const owner of sorted) found[await stateOf(root, owner.path)].push(owner);
  return { ...found, unknown: [...unknown].toSorted() };
}

/** A folder that is reached through a link may be anything of the machine that grades. */
async function stateOf(root: string, path: string): Promise<'work' | 'removed' | 'refused'> {
  const folder = join(root, path);
  const real = await realpath(folder).catch(() => null);
  if (real === null) return 'removed';
  if (real !== folder || !(await stat(real)).isDirectory()) return 'refused';
  return 'work';
}
