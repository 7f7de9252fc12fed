import type { Stats } from 'node:fs';
import { chmod, mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { readSubmission } from './read-submission.ts';
import type { SubmissionSink } from './read-submission.ts';
import { makeScratch } from './scratch-folders.ts';
import type { Submission } from './submission.ts';

/** A submission held in a clean folder of its own, removed when disposed. */
export interface TakenSubmission extends Submission, AsyncDisposable {}

export interface TakeOptions {
  readonly student: string;
  /** Paths at the top that do not belong to the submission, such as `mistake.yaml`. `.git` never does. */
  readonly except?: readonly string[];
}

/**
 * Copies what a student handed in: regular files, folders and relative links that stay inside.
 * @throws SubmissionError naming what cannot be taken, or that the folder is none
 */
export async function takeSubmission(
  source: string,
  { student, except }: TakeOptions,
): Promise<TakenSubmission> {
  const scratch = await makeScratch('submission');
  const dispose = (): PromiseLike<void> => scratch[Symbol.asyncDispose]();
  try {
    const read = await readSubmission(source, except, copyInto(scratch.path));
    return { ...read, student, folder: scratch.path, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

const copyInto = (folder: string): SubmissionSink => ({
  openFolder: (path) => mkdir(join(folder, path)),
  closeFolder: (path, mode) => chmod(join(folder, path), (mode & 0o777) | 0o700),
  // Without detours: a `..` behind a folder that is itself a link would lead out of the copy.
  link: (path, target) => symlink(posix.normalize(target), join(folder, path)),
  file: async (path: string, content: Buffer, { mode, atime, mtime }: Stats) => {
    const target = join(folder, path);
    await writeFile(target, content);
    await chmod(target, (mode & 0o777) | 0o600);
    await utimes(target, atime, mtime);
  },
});
