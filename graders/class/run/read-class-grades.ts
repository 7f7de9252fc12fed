import { readdirSync, readFileSync } from 'node:fs';
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

// At once, not by promises: nobody else has anything to do meanwhile, and a small file costs them ten times its reading.
async function* readBelow(
  folder: string,
  top: 'grades' | 'ungradable',
  { onProblem }: ReadOptions,
): AsyncGenerator<StoredGrade, void> {
  for (const student of list(join(folder, top))) {
    for (const path of pathsOf(folder, `${top}/${student}`)) {
      const read = readOne(folder, path);
      if (typeof read === 'string') onProblem(read);
      else if (read !== null) yield read;
    }
  }
}

/** Attempts lie one folder deeper than what could not be judged. */
function pathsOf(folder: string, own: string): readonly string[] {
  const nested = list(join(folder, own)).flatMap((name) =>
    name.endsWith('.json')
      ? [`${own}/${name}`]
      : list(join(folder, own, name)).map((key) => `${own}/${name}/${key}`),
  );
  // What a write that was cut off left has another ending.
  return nested.filter((path) => path.endsWith('.json'));
}

/** Sorted, so that the same class reads the same everywhere; none where there is no such folder. */
function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** @returns a line where it cannot be read, null where it is gone */
function readOne(folder: string, path: string): StoredGrade | string | null {
  const text = readText(join(folder, path));
  if (text === null) return null;
  try {
    return { path, grade: parseGrade(JSON.parse(text), path) };
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n');
    return line.startsWith(path) ? line : `${path} holds no grade: ${line}`;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
