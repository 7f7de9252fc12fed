import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readlink,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { stripControls } from './docker/index.ts';
import { SubmissionError } from './errors.ts';
import type { Submission } from './submission.ts';

const MAX_FILES = 2_000;
const MAX_FILE_BYTES = 10 * 2 ** 20;
const MAX_TOTAL_BYTES = 50 * 2 ** 20;
const MAX_DEPTH = 20;
const MAX_PATH_BYTES = 255;

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
  options: TakeOptions,
): Promise<TakenSubmission> {
  const root = await openRoot(source);
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-'));
  const dispose = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const copier = new Copier(root, folder, new Set(['.git', ...(options.except ?? [])]));
    await copier.copyFolder('', 0);
    return { ...copier.finish(), student: options.student, folder, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function openRoot(source: string): Promise<string> {
  const hint = 'Give the folder that holds the Dockerfile: `--submission PATH`.';
  const stats = await stat(source).catch(() => null);
  if (stats === null) {
    throw new SubmissionError(`There is no folder at ${source}.`, {
      code: 'SEAWORTHY_SUBMISSION_MISSING',
      hint,
    });
  }
  if (!stats.isDirectory()) {
    throw new SubmissionError(`${source} is a file; a submission is a folder.`, {
      code: 'SEAWORTHY_SUBMISSION_NOT_FOLDER',
      hint,
    });
  }
  return realpath(source);
}

function refuse(path: string, why: string, hint: string): never {
  const name = JSON.stringify(stripControls(path));
  throw new SubmissionError(`${name} cannot be handed in: ${why}.`, {
    code: 'SEAWORTHY_SUBMISSION_REFUSED',
    hint,
  });
}

class Copier {
  readonly #root: string;
  readonly #target: string;
  readonly #skipped: ReadonlySet<string>;
  readonly #files: { path: string; mode: number; digest: string }[] = [];
  #entries = 0;
  #bytes = 0;
  #dockerfile: string | null = null;

  constructor(root: string, target: string, skipped: ReadonlySet<string>) {
    this.#root = root;
    this.#target = target;
    this.#skipped = skipped;
  }

  async copyFolder(folder: string, depth: number): Promise<void> {
    if (depth > MAX_DEPTH)
      refuse(
        folder,
        `it is nested more than ${MAX_DEPTH} folders deep`,
        'Hand in the project folder only.',
      );
    for (const bytes of await readdir(join(this.#root, folder), { encoding: 'buffer' })) {
      const name = bytes.toString('utf8');
      const path = posix.join(folder, name);
      if (folder === '' && this.#skipped.has(name)) continue;
      if (!Buffer.from(name, 'utf8').equals(bytes))
        refuse(path, 'its name is no valid UTF-8', 'Rename the file.');
      if (Buffer.byteLength(path) > MAX_PATH_BYTES)
        refuse(path, `its path is longer than ${MAX_PATH_BYTES} bytes`, 'Shorten the names.');
      this.#entries += 1;
      if (this.#entries > MAX_FILES) {
        refuse(
          folder || '.',
          `the submission holds more than ${MAX_FILES} files and folders`,
          'Leave out what an install makes, such as node_modules.',
        );
      }
      await this.#copyEntry(path, depth);
    }
  }

  async #copyEntry(path: string, depth: number): Promise<void> {
    const source = join(this.#root, path);
    const stats = await lstat(source);
    if (stats.isDirectory()) {
      await mkdir(join(this.#target, path));
      await this.copyFolder(path, depth + 1);
      await chmod(join(this.#target, path), (stats.mode & 0o777) | 0o700);
    } else if (stats.isSymbolicLink()) {
      await this.#copyLink(path, await readlink(source));
    } else if (stats.isFile()) {
      await this.#copyFile(path);
    } else {
      refuse(path, `it is ${nameType(stats)}, not a file`, 'Remove it from the folder.');
    }
  }

  /** Compared as text and never followed: the copy has to be safe whatever the link points at later. */
  async #copyLink(path: string, target: string): Promise<void> {
    const resolved = posix.normalize(posix.join(posix.dirname(path), target));
    if (posix.isAbsolute(target) || resolved === '..' || resolved.startsWith('../')) {
      refuse(
        path,
        `it links to ${stripControls(target)}, outside of the submission`,
        'Put a copy of the file in its place.',
      );
    }
    // Without detours: a `..` behind a folder that is itself a link would lead out of the copy.
    await symlink(posix.normalize(target), join(this.#target, path));
    this.#files.push({ path, mode: 0o777, digest: sha256(`link:${target}`) });
  }

  async #copyFile(path: string): Promise<void> {
    // Not following and not blocking: the name may have become a link or a FIFO since it was looked at.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    await using file = await open(join(this.#root, path), flags);
    const stats = await file.stat();
    if (!stats.isFile())
      refuse(path, `it is ${nameType(stats)}, not a file`, 'Remove it from the folder.');
    if (stats.size > MAX_FILE_BYTES) {
      refuse(
        path,
        `it is ${mebibytes(stats.size)} large, ${mebibytes(MAX_FILE_BYTES)} are allowed`,
        'Hand in sources only.',
      );
    }
    this.#bytes += stats.size;
    if (this.#bytes > MAX_TOTAL_BYTES) {
      refuse(
        path,
        `with it the submission is larger than ${mebibytes(MAX_TOTAL_BYTES)}`,
        'Hand in sources only.',
      );
    }
    const content = Buffer.alloc(stats.size);
    const { bytesRead } = await file.read(content, 0, stats.size, 0);
    const kept = content.subarray(0, bytesRead);
    const mode = stats.mode & 0o777;
    const target = join(this.#target, path);
    await writeFile(target, kept);
    await chmod(target, mode | 0o600);
    await utimes(target, stats.atime, stats.mtime);
    if (path === 'Dockerfile') this.#dockerfile = kept.toString('utf8');
    this.#files.push({ path, mode: mode & 0o111, digest: sha256(kept) });
  }

  finish(): Pick<Submission, 'files' | 'digest' | 'dockerfile'> {
    const sorted = this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const digest = sha256(
      JSON.stringify(sorted.map(({ path, mode, digest: of }) => [path, mode, of])),
    );
    return {
      files: sorted.map(({ path }) => path),
      digest: `sha256:${digest}`,
      dockerfile: this.#dockerfile,
    };
  }
}

function nameType(stats: Stats): string {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  return stats.isBlockDevice() || stats.isCharacterDevice() ? 'a device' : 'a special file';
}

const mebibytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MiB`;
const sha256 = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');
