import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Course, Exercise } from './exercise.ts';

/** `sha256:...` over what decides a grade: the spec, the starter and the hand-written graders. */
export async function digestExercise(folder: string): Promise<string> {
  const hash = createHash('sha256');
  await addFiles(hash, folder, ['exercise.yaml', ...(await listJudgingFiles(folder))]);
  return `sha256:${hash.digest('hex')}`;
}

/** What of an exercise, and of its course, decides verdicts. */
export type JudgingRules = Pick<Exercise, 'submission' | 'session' | 'limits' | 'checks'> &
  Pick<Course, 'otherBaseImages'>;

/**
 * `sha256:...` over what decides the verdicts alone. Points, titles, hints, what is hidden and where the spec says so may
 * change, and a verdict still holds.
 */
export async function digestJudging(
  folder: string,
  { submission, session, limits, otherBaseImages, checks }: JudgingRules,
): Promise<string> {
  const judged = checks.map(({ id, kind, needs, params }) => ({ id, kind, needs, params }));
  const rules = { submission, session, limits, otherBaseImages, checks: judged };
  const hash = createHash('sha256').update(JSON.stringify(rules, withSortedKeys));
  await addFiles(hash, folder, await listJudgingFiles(folder));
  return `sha256:${hash.digest('hex')}`;
}

/** In whatever order a spec says it, it says the same. */
const withSortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

async function listJudgingFiles(folder: string): Promise<readonly string[]> {
  const starter = await listFiles(join(folder, 'starter'));
  const graders = (await readdir(folder)).filter((name) => name.endsWith('.grader.ts'));
  return [...graders, ...starter.map((path) => `starter/${path}`)];
}

async function addFiles(hash: Hash, folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths.toSorted()) {
    const bytes = await readFile(join(folder, path));
    // The lengths keep two files from being read as one.
    hash.update(`${JSON.stringify([path, bytes.length])}\n`).update(bytes);
  }
}

/** Regular files below a folder, with `/`, sorted; none where there is no folder. Installed packages are left out. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').includes('node_modules'))
    .sort();
}
