import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything in a folder, by path; folders with a slash. */
export async function readFolder(folder: string): Promise<Readonly<Record<string, string>>> {
  const out: Record<string, string> = {};
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    const isFolder = (await stat(join(folder, path))).isDirectory();
    if (isFolder) out[`${path}/`] = '';
    else out[path] = await readFile(join(folder, path), 'utf8');
  }
  return out;
}
