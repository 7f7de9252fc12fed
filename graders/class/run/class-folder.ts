import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SeaworthyError } from '../../../exercises/index.ts';
import type { Grade } from '../../grade.ts';
import { writeGrade } from '../../run-folder.ts';
import { parseGrade } from '../../validate-grade.ts';
import { timesOf } from '../compare-times.ts';
import type { HandedIn } from '../handed-in.ts';
import { assertClassFolder, markClassFolder } from './class-identity.ts';
import { classPaths } from './class-paths.ts';
import type { WorkName } from './class-paths.ts';
import { lockFolder } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { gradeKey } from './grade-key.ts';
import { gradeFor } from './job.ts';

/** Where a class run keeps its grades. */
export interface GradeStore {
  /** Whether the grade is there, whole, and of that work. */
  has(name: WorkName, key: string): Promise<boolean>;
  read(name: WorkName, key: string): Promise<Grade>;
  /** When that work was handed in, as its last grading has it; null where none tells. */
  timeOf(name: WorkName, digest: string): Promise<string | null>;
  /** Gives all gradings of that work the time that it has; nothing is graded again. */
  restamp(work: HandedIn, digest: string): Promise<void>;
  /** Resolves when the grade is on disk; what was ungradable before is not so any more. */
  write(key: string, grade: Grade): Promise<void>;
  /** Its grade stands: what of it could not be judged in between is over. */
  settle(name: WorkName): Promise<void>;
  /** As `write`, of a grade that does not count. */
  writeUngradable(grade: Grade): Promise<void>;
}

/** A class folder that is this process's alone to write into, until it is disposed. */
export class ClassFolder implements GradeStore, AsyncDisposable {
  readonly path: string;
  readonly #lock: FolderLock;

  private constructor(path: string, lock: FolderLock) {
    this.path = path;
    this.#lock = lock;
  }

  /**
   * Opens the class folder of a course, which is made where it is not there.
   * @throws UsageError where it is another course's or holds something else; SeaworthyError where somebody writes there
   */
  static async open(path: string, course: { readonly title: string }): Promise<ClassFolder> {
    await assertClassFolder(path, course.title);
    await mkdir(path, { recursive: true });
    const lock = await lockFolder(classPaths.lock(path));
    try {
      await markClassFolder(path, course.title);
      return new ClassFolder(path, lock);
    } catch (error) {
      await lock[Symbol.asyncDispose]();
      throw error;
    }
  }

  async has(name: WorkName, key: string): Promise<boolean> {
    const grade = await readGrade(classPaths.grade(this.path, name, key));
    return grade?.gradable === true && isOf(grade, name);
  }

  /** Whether there is a grade of the very work, by the very exercise, that another grade is of. */
  async isJudged(of: Grade): Promise<boolean> {
    const start = gradeKey(of.submission.digest, of.exercise.digest, '');
    return (await this.#keysOf(nameOf(of))).some((key) => key.startsWith(start));
  }

  async read(name: WorkName, key: string): Promise<Grade> {
    const path = classPaths.grade(this.path, name, key);
    return parseGrade(JSON.parse(await readFile(path, 'utf8')), path);
  }

  async timeOf(name: WorkName, digest: string): Promise<string | null> {
    const times = (await this.#gradingsOf(name, digest)).map(({ grade }) => timesOf(grade));
    const last = times.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt)).at(-1);
    return last?.handedInAt ?? null;
  }

  async restamp(work: HandedIn, digest: string): Promise<void> {
    for (const { key, grade } of await this.#gradingsOf(work, digest))
      if (timesOf(grade).handedInAt !== work.handedInAt) await this.add(key, gradeFor(grade, work));
  }

  /** As `write`; what could not be judged stays, for it may be of later work. */
  async add(key: string, grade: Grade): Promise<void> {
    const name = nameOf(grade);
    const path = classPaths.grade(this.path, name, key);
    // It shows an earlier attempt, and is made anew when it is not there.
    await rm(classPaths.page(this.path, name), { force: true });
    await put(path, grade);
    await removeHalves(dirname(path));
  }

  async write(key: string, grade: Grade): Promise<void> {
    await this.add(key, grade);
    await this.settle(nameOf(grade));
  }

  async settle(name: WorkName): Promise<void> {
    await rm(classPaths.ungradable(this.path, name), { force: true });
  }

  async writeUngradable(grade: Grade): Promise<void> {
    await rm(classPaths.page(this.path, nameOf(grade)), { force: true });
    await put(classPaths.ungradable(this.path, nameOf(grade)), grade);
  }

  /** The grade that says why work could not be judged; null where there is none. */
  async readUngradable(name: WorkName): Promise<Grade | null> {
    return readGrade(classPaths.ungradable(this.path, name));
  }

  async #gradingsOf(name: WorkName, digest: string): Promise<readonly Grading[]> {
    const keys = await this.#keysOf(name);
    const paths = keys.map((key) => classPaths.grade(this.path, name, key));
    const grades = await Promise.all(paths.map(readGrade));
    return keys.flatMap((key, at) => {
      const grade = grades[at] ?? null;
      const isOfWork = grade?.submission.digest === digest && isOf(grade, name);
      return isOfWork ? [{ key, grade }] : [];
    });
  }

  async #keysOf(name: WorkName): Promise<readonly string[]> {
    const names = await readdir(classPaths.attempts(this.path, name)).catch(() => []);
    return names.flatMap((each) => (each.endsWith('.json') ? [each.slice(0, -5)] : []));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#lock[Symbol.asyncDispose]();
  }
}

/** Whose work for what a grade is of. */
export const nameOf = ({ submission, exercise }: Grade): WorkName => ({
  student: submission.student,
  exerciseId: exercise.id,
});

interface Grading {
  readonly key: string;
  readonly grade: Grade;
}

/** Null where there is none that can be read: whoever makes the gradebook tells that. */
async function readGrade(path: string): Promise<Grade | null> {
  try {
    return parseGrade(JSON.parse(await readFile(path, 'utf8')), path);
  } catch {
    return null;
  }
}

const isOf = ({ submission, exercise }: Grade, name: WorkName): boolean =>
  submission.student === name.student && exercise.id === name.exerciseId;

async function put(path: string, grade: Grade): Promise<void> {
  try {
    await writeGrade(path, grade);
  } catch (error) {
    throw isDiskFull(error) ? diskFull(path, error) : error;
  }
}

/** Of a write that `kill -9` ended. */
async function removeHalves(folder: string): Promise<void> {
  const halves = (await readdir(folder)).filter((name) => /\.json\.\d+$/.test(name));
  for (const name of halves) await rm(join(folder, name), { force: true });
}

/** Whether an error says that there is no room to write. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ENOSPC', 'EDQUOT', 'SEAWORTHY_DISK_FULL'].includes(String(error.code));

const diskFull = (path: string, cause: unknown): SeaworthyError =>
  new SeaworthyError(`The disk is full: a grade could not be written to ${path}.`, {
    code: 'SEAWORTHY_DISK_FULL',
    hint: 'Free some space there, then start the same command again: it goes on where it stopped.',
    cause,
  });
