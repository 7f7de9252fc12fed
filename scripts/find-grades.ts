import { existsSync, statSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../exercises/index.ts';
import { parseGrade } from '../graders/validate-grade.ts';
import type { Grade } from '../graders/grade.ts';
import { shortPath } from './find-course.ts';

/** Reading files waits for the disk more than it works. */
const READ_AT_ONCE = 16;

export interface FoundGrades {
  readonly grades: readonly Grade[];
  /** One for each file that holds no grade that could be read. */
  readonly errors: readonly unknown[];
}

/**
 * Finds the run that was started last, of those that have graded something.
 * @throws UsageError where there is none
 */
export async function latestRun(stateFolder: string): Promise<string> {
  const runs = join(stateFolder, 'runs');
  const names = await readdir(runs).catch(() => []);
  // A run's name begins with the time it was started at.
  const latest = names.toSorted().findLast((name) => existsSync(join(runs, name, 'grades')));
  if (latest === undefined) throw nothingFound(`No run has left grades in ${stateFolder}.`);
  return join(runs, latest);
}

/**
 * Reads the grades of a run folder, of a folder of grade files, or of one file: a grade, or what `check --json` prints.
 * @throws UsageError where the path holds none
 */
export async function readGrades(path: string, cwd: string): Promise<FoundGrades> {
  const grades: Grade[] = [];
  const errors: unknown[] = [];
  for await (const found of streamGrades(path, cwd)) {
    grades.push(...found.grades);
    errors.push(...found.errors);
  }
  return { grades, errors };
}

/** Reads as {@link readGrades} does, a few files at a time: a class's grades are too many to be held. */
export async function* streamGrades(path: string, cwd: string): AsyncGenerator<FoundGrades, void> {
  const files = await gradeFiles(path);
  if (files.length === 0) throw nothingFound(`There are no grades at ${shortPath(cwd, path)}.`);
  for (let at = 0; at < files.length; at += READ_AT_ONCE) {
    const some = files.slice(at, at + READ_AT_ONCE);
    yield* await Promise.all(some.map((file) => readFound(file, shortPath(cwd, file))));
  }
}

async function readFound(file: string, name: string): Promise<FoundGrades> {
  try {
    return { grades: await readFileOfGrades(file, name), errors: [] };
  } catch (error) {
    return { grades: [], errors: [error] };
  }
}

async function gradeFiles(path: string): Promise<readonly string[]> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (stats.isFile()) return [path];
  const own = join(path, 'grades');
  const folder = existsSync(own) ? own : path;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

async function readFileOfGrades(file: string, name: string): Promise<readonly Grade[]> {
  const json = parseJson(await readFile(file, 'utf8'), name);
  const list = listIn(json);
  if (list === null) return [parseGrade(json, name)];
  return list.map((grade, index) => parseGrade(grade, `${name}: grades[${index}]`));
}

function listIn(json: unknown): readonly unknown[] | null {
  if (typeof json !== 'object' || json === null || !('grades' in json)) return null;
  return Array.isArray(json.grades) ? json.grades : null;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${name} is no JSON.`, {
      code: 'SEAWORTHY_GRADES_UNREADABLE',
      hint: 'Name a run folder, a grade file of one, or what `seaworthy check --json` printed.',
      cause,
    });
  }
}

const nothingFound = (message: string): UsageError =>
  new UsageError(message, {
    code: 'SEAWORTHY_GRADES_MISSING',
    hint: 'Grade something first with `seaworthy check`, or name a run folder or grade files.',
  });
