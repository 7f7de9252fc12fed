import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SeaworthyError } from '../../../exercises/index.ts';
import type { Grade } from '../../grade.ts';
import { writeGrade } from '../../run-folder.ts';
import { parseGrade } from '../../validate-grade.ts';
import { assertClassFolder, markClassFolder } from './class-identity.ts';
import { classPaths } from './class-paths.ts';
import type { WorkName } from './class-paths.ts';
import { lockFolder } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';

/** Where a class run keeps its grades. */
export interface GradeStore {
  /** Whether the grade is there, whole, and of that work. */
  has(name: WorkName, key: string): Promise<boolean>;
  read(name: WorkName, key: string): Promise<Grade>;
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
    const text = await readFile(classPaths.grade(this.path, name, key), 'utf8').catch(() => null);
    return text !== null && isGradeOf(text, name);
  }

  /** Whether there is any grade of that student for that exercise. */
  async hasAny(name: WorkName): Promise<boolean> {
    const names = await readdir(classPaths.attempts(this.path, name)).catch(() => []);
    return names.some((each) => each.endsWith('.json'));
  }

  async read(name: WorkName, key: string): Promise<Grade> {
    const path = classPaths.grade(this.path, name, key);
    return parseGrade(JSON.parse(await readFile(path, 'utf8')), path);
  }

  async write(key: string, grade: Grade): Promise<void> {
    const name = nameOf(grade);
    const path = classPaths.grade(this.path, name, key);
    // It shows an earlier attempt, and is made anew when it is not there.
    await rm(classPaths.page(this.path, name), { force: true });
    await put(path, grade);
    await this.settle(name);
    await removeHalves(dirname(path));
  }

  async settle(name: WorkName): Promise<void> {
    await rm(classPaths.ungradable(this.path, name), { force: true });
  }

  async writeUngradable(grade: Grade): Promise<void> {
    await rm(classPaths.page(this.path, nameOf(grade)), { force: true });
    await put(classPaths.ungradable(this.path, nameOf(grade)), grade);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#lock[Symbol.asyncDispose]();
  }
}

const nameOf = ({ submission, exercise }: Grade): WorkName => ({
  student: submission.student,
  exerciseId: exercise.id,
});

/** A quick look: whoever counts it checks it against the contract. */
function isGradeOf(text: string, { student, exerciseId }: WorkName): boolean {
  try {
    const grade = JSON.parse(text) as Partial<Grade>;
    return (
      grade.gradable === true &&
      grade.submission?.student === student &&
      grade.exercise?.id === exerciseId
    );
  } catch {
    return false;
  }
}

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
