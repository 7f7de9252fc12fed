import { posix } from 'node:path';
import type { StudentImage } from '../docker/types.ts';

/** What npm and yarn make beside a package.json. */
const MADE_BY_INSTALL = ['node_modules', 'package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock'];
/** A look costs a call to the engine each. */
const MOST_NAMES = 200;
const AT_ONCE = 8;

/** The names of the submission's files, and of what an install makes, that lie directly in a folder of the image. */
export async function findStrayFiles(
  image: StudentImage,
  folder: string,
  files: readonly string[],
): Promise<string[]> {
  const own = files.toSorted((a, b) => depthOf(a) - depthOf(b)).map((file) => posix.basename(file));
  const names = [...new Set([...MADE_BY_INSTALL, ...own])].slice(0, MOST_NAMES);
  const found: string[] = [];
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    const looks = await Promise.all(some.map((name) => isThere(image, posix.join(folder, name))));
    found.push(...some.filter((_, index) => looks[index]));
  }
  return found;
}

async function isThere(image: StudentImage, path: string): Promise<boolean> {
  const file = await image.readFile(path, 0);
  const isFolder = posix.basename(path) === 'node_modules';
  return file !== null && file.type === (isFolder ? 'directory' : 'file');
}

const depthOf = (file: string): number => file.split('/').length;

/** One way to write a folder: `/app` for `/app/` and `/x/../app`. */
export function normaliseFolder(folder: string): string {
  const path = posix.normalize(folder);
  return path === '/' ? path : path.replace(/\/$/, '');
}
