import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Finds the course that a command is about: the named folder, else the nearest one at or above where the command was
 * typed, itself or in `exercises/`; null where there is none.
 */
export function findOwnCourse(cwd: string, named?: string): string | null {
  if (named !== undefined) return resolve(cwd, named);
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = [folder, join(folder, 'exercises')].find((candidate) =>
      existsSync(join(candidate, 'course.yaml')),
    );
    if (found !== undefined) return found;
    if (folder === dirname(folder)) return null;
  }
}

/** As {@link findOwnCourse}, with the course that Seaworthy brings where there is none. */
export function findCourse(cwd: string, named?: string): string {
  return findOwnCourse(cwd, named) ?? join(import.meta.dirname, '..', 'exercises');
}

/** A path as a reader at a terminal wants it: relative where that is shorter. */
export function shortPath(cwd: string, path: string): string {
  const fromHere = relative(cwd, path) || '.';
  return fromHere.length < path.length ? fromHere : path;
}
