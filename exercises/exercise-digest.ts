import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** `sha256:...` over what decides a grade: the spec, the starter and the hand-written graders. */
export async function digestExercise(folder: string): Promise<string> {
  const starter = await listFiles(join(folder, 'starter'));
  const graders = (await readdir(folder)).filter((name) => name.endsWith('.grader.ts'));
  const paths = ['exercise.yaml', ...graders, ...starter.map((path) => `starter/${path}`)].sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    // The lengths keep two files from being read as one.
    hash.update(`${JSON.stringify([path, bytes.length])}\n`).update(bytes);
  }
  return `sha256:${hash.digest('hex')}`;
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
