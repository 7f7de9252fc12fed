import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grade } from '../../grade.ts';
import { parseGrade } from '../../validate-grade.ts';

/** A grade of a class folder, and where it is from there, with `/`. */
export interface StoredGrade {
  readonly path: string;
  readonly grade: Grade;
}

export interface ReadOptions {
  /** Called with each file that holds no grade, in a line. */
  readonly onProblem: (line: string) => void;
}

/** Reads all grades of a class folder that count, every attempt: one student's at a time, for there may be many. */
export const readClassGrades = (
  folder: string,
  options: ReadOptions,
): AsyncGenerator<StoredGrade, void> => readBelow(folder, 'grades', options);

/** Reads what could not be judged, as {@link readClassGrades} does. */
export const readUngradable = (
  folder: string,
  options: ReadOptions,
): AsyncGenerator<StoredGrade, void> => readBelow(folder, 'ungradable', options);

async function* readBelow(
  folder: string,
  top: 'grades' | 'ungradable',
  { onProblem }: ReadOptions,
): AsyncGenerator<StoredGrade, void> {
  for (const student of await list(join(folder, top))) {
    const paths = await pathsOf(folder, `${top}/${student}`);
    const read = await Promise.all(paths.map((path) => readOne(folder, path)));
    for (const each of read) {
      if (typeof each === 'string') onProblem(each);
      else if (each !== null) yield each;
    }
  }
}

/** Attempts lie one folder deeper than what could not be judged. */
async function pathsOf(folder: string, own: string): Promise<readonly string[]> {
  const names = await list(join(folder, own));
  const nested = await Promise.all(
    names.map(async (name) =>
      name.endsWith('.json')
        ? [`${own}/${name}`]
        : (await list(join(folder, own, name))).map((key) => `${own}/${name}/${key}`),
    ),
  );
  // What a write that was cut off left has another ending.
  return nested.flat().filter((path) => path.endsWith('.json'));
}

/** Sorted, so that the same class reads the same everywhere; none where there is no such folder. */
async function list(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return names.sort();
}

/** @returns a line where it cannot be read, null where it is gone */
async function readOne(folder: string, path: string): Promise<StoredGrade | string | null> {
  const text = await readFile(join(folder, path), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return { path, grade: parseGrade(JSON.parse(text), path) };
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n');
    return line.startsWith(path) ? line : `${path} holds no grade: ${line}`;
  }
}
