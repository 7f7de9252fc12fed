import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';

/** A folder's path from another, with `/`; null where it is not inside of it. */
export async function pathInside(root: string, folder: string): Promise<string | null> {
  const way = relative(root, await realpath(folder).catch(() => folder));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
    ? null
    : way.split(sep).join('/');
}
