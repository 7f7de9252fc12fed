import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { lstat, open, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { stripControls } from './docker/index.ts';
import { SubmissionError } from './errors.ts';
import {
  MAX_DEPTH,
  MAX_FILES,
  MAX_FILE_BYTES,
  MAX_PATH_BYTES,
  MAX_TOTAL_BYTES,
} from './submission-limits.ts';
import type { Submission } from './submission.ts';

/** Whoever wants to keep what is read. Paths start at the submission's top, and have `/`. */
export interface SubmissionSink {
  /** Before anything in it. */
  openFolder(path: string): Promise<void>;
  /** After everything in it. */
  closeFolder(path: string, mode: number): Promise<void>;
  link(path: string, target: string): Promise<void>;
  file(path: string, content: Buffer, stats: Stats): Promise<void>;
}

export type ReadSubmission = Pick<Submission, 'files' | 'digest' | 'dockerfile'>;

/**
 * Reads what a student handed in: regular files, folders and relative links that stay inside.
 * @param except paths at the top that do not belong to the submission; `.git` never does
 * @throws SubmissionError naming what cannot be taken, or that the folder is none
 */
export async function readSubmission(
  source: string,
  except: readonly string[] = [],
  sink: SubmissionSink | null = null,
): Promise<ReadSubmission> {
  const reader = new Reader(await openRoot(source), new Set(['.git', ...except]), sink);
  await reader.readFolder('', 0);
  return reader.finish();
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

class Reader {
  readonly #root: string;
  readonly #skipped: ReadonlySet<string>;
  readonly #sink: SubmissionSink | null;
  readonly #files: { path: string; mode: number; digest: string }[] = [];
  readonly #folders: { path: string; mode: number }[] = [];
  #entries = 0;
  #bytes = 0;
  #dockerfile: string | null = null;

  constructor(root: string, skipped: ReadonlySet<string>, sink: SubmissionSink | null) {
    this.#root = root;
    this.#skipped = skipped;
    this.#sink = sink;
  }

  async readFolder(folder: string, depth: number): Promise<void> {
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
      await this.#readEntry(path, depth);
    }
  }

  async #readEntry(path: string, depth: number): Promise<void> {
    const source = join(this.#root, path);
    const stats = await lstat(source);
    if (stats.isDirectory()) {
      await this.#sink?.openFolder(path);
      await this.readFolder(path, depth + 1);
      await this.#sink?.closeFolder(path, stats.mode);
      this.#folders.push({ path, mode: stats.mode & 0o777 });
    } else if (stats.isSymbolicLink()) {
      await this.#readLink(path, await readlink(source));
    } else if (stats.isFile()) {
      await this.#readFile(path);
    } else {
      refuse(path, `it is ${nameType(stats)}, not a file`, 'Remove it from the folder.');
    }
  }

  /** Compared as text and never followed: a copy has to be safe whatever the link points at later. */
  async #readLink(path: string, target: string): Promise<void> {
    const resolved = posix.normalize(posix.join(posix.dirname(path), target));
    if (posix.isAbsolute(target) || resolved === '..' || resolved.startsWith('../')) {
      refuse(
        path,
        `it links to ${stripControls(target)}, outside of the submission`,
        'Put a copy of the file in its place.',
      );
    }
    await this.#sink?.link(path, target);
    this.#files.push({ path, mode: 0o777, digest: sha256(`link:${target}`) });
  }

  async #readFile(path: string): Promise<void> {
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
    await this.#sink?.file(path, kept, stats);
    if (path === 'Dockerfile') this.#dockerfile = kept.toString('utf8');
    this.#files.push({ path, mode: stats.mode & 0o777, digest: sha256(kept) });
  }

  finish(): ReadSubmission {
    const sorted = this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const folders = this.#folders.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    // All that a build's COPY takes along: modes decide who may read, and an empty folder is there or not.
    const digest = sha256(
      JSON.stringify([
        sorted.map(({ path, mode, digest: of }) => [path, mode, of]),
        folders.map(({ path, mode }) => [path, mode]),
      ]),
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
