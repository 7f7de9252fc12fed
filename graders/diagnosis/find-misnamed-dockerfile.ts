import { posix } from 'node:path';
import { distance } from 'fastest-levenshtein';

/** A file that was probably meant to be the Dockerfile. */
export interface MisnamedDockerfile {
  readonly path: string;
  /** Named right, but in a folder of its own. */
  readonly isInFolder: boolean;
}

const NAME = 'Dockerfile';

/** Finds the file that was probably meant to be the Dockerfile, the likeliest first; null where none comes near. */
export function findMisnamedDockerfile(files: readonly string[]): MisnamedDockerfile | null {
  const [path] = files
    .map((file) => ({ file, cost: costOf(file) }))
    .filter(({ cost }) => cost < FAR)
    .sort((a, b) => a.cost - b.cost || a.file.length - b.file.length)
    .map(({ file }) => file);
  return path === undefined ? null : { path, isInFolder: posix.basename(path) === NAME };
}

const FAR = 100;

function costOf(file: string): number {
  const base = posix.basename(file);
  const depth = file.split('/').length - 1;
  if (base === NAME) return depth;
  const name = base.toLowerCase().replaceAll(/[-_ ]/g, '');
  if (name === 'dockerfile') return 10 + depth;
  if (/^dockerfile\.(?!dockerignore$)|\.dockerfile$|^containerfile$/.test(name)) return 20 + depth;
  const isNear =
    !/^\.|\.dockerignore$/.test(base) && distance(name.replace(/\..*$/, ''), 'dockerfile') <= 2;
  return isNear ? 30 + depth : FAR;
}
