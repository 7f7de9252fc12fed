import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { makeScratch } from '../../../scratch-folders.ts';
import { MAX_FILES, MAX_TOTAL_BYTES } from '../../../submission-limits.ts';
import type { ArchiveEntry, ListingLimits } from './archive-entry.ts';
import type { ArchiveFormat } from './archive-name.ts';
import { copyContent } from './copy-content.ts';
import { TOO_DENSE, isTooDense } from './density.ts';
import { isJunk } from './read-path.ts';
import { SOURCES_ONLY, TooMuch, explainUnreadable, refusal, unreadable } from './refuse-archive.ts';
import { listTar, readTar } from './tar.ts';
import { listZip, readZip } from './zip.ts';

/** What one submission's archive is at the most: its files, and what a tar adds to each. */
const MAX_WORK_ARCHIVE_BYTES = MAX_TOTAL_BYTES + MAX_FILES * 2_048 + 2 ** 20;
/** Of one submission: more entries than files, for what is passed over. */
export const WORK_LIMITS: ListingLimits = {
  maxEntries: 10 * MAX_FILES,
  maxBytes: MAX_WORK_ARCHIVE_BYTES,
};
/** Of what holds the work of many. */
export const CLASS_LIMITS: ListingLimits = { maxEntries: 250_000, maxBytes: 16 * 2 ** 30 };
const MAX_INNER_BYTES = 512 * 2 ** 20;
const DEEPEST = 2;

/** An archive, on disk or in another one. */
export interface ArchiveFile {
  /** For messages: a path from the folder that was searched. */
  readonly source: string;
  readonly format: ArchiveFormat;
  /** 1 for one on disk, 2 for one in that. */
  readonly depth: number;
  /** Makes it a file on disk, for as long as that is held. */
  borrow(): Promise<BorrowedFile>;
}

interface BorrowedFile extends AsyncDisposable {
  readonly path: string;
}

export type TakeContent = (entry: ArchiveEntry, content: AsyncIterable<Buffer>) => Promise<void>;

/** An archive that lies on disk. */
export const archiveOnDisk = (
  path: string,
  { source, format }: Pick<ArchiveFile, 'source' | 'format'>,
): ArchiveFile => ({
  source,
  format,
  depth: 1,
  borrow: async () => ({ path, [Symbol.asyncDispose]: async () => {} }),
});

/** An archive in another one; refused when it is borrowed where it lies too deep. */
export const archiveWithin = (
  outer: ArchiveFile,
  entry: ArchiveEntry,
  { source, format }: Pick<ArchiveFile, 'source' | 'format'>,
): ArchiveFile => ({
  source,
  format,
  depth: outer.depth + 1,
  borrow: async () => {
    if (outer.depth >= DEEPEST)
      throw refusal(
        source,
        'it lies in an archive in an archive',
        'Unpack the outer one, and name the folder.',
      );
    if (entry.fault !== null)
      throw refusal(source, entry.fault, 'Make the archive anew by a usual program.');
    if (isTooDense(entry.bytes, entry.packedBytes)) throw refusal(source, TOO_DENSE, SOURCES_ONLY);
    const scratch = await makeScratch('archive');
    const dispose = (): PromiseLike<void> => scratch[Symbol.asyncDispose]();
    try {
      const path = join(scratch.path, 'archive');
      await readContent(outer, [entry], (_, content) =>
        copyContent(content, path, { maxBytes: MAX_INNER_BYTES, mode: 0o600 }),
      );
      return { path, [Symbol.asyncDispose]: dispose };
    } catch (error) {
      await dispose();
      throw error;
    }
  },
});

/**
 * Lists what an archive holds, without what file managers leave behind.
 * @throws SubmissionError where it cannot be read, or is too much
 */
export async function listArchive(
  archive: ArchiveFile,
  limits: ListingLimits,
): Promise<readonly ArchiveEntry[]> {
  refuseFormat(archive);
  await using file = await archive.borrow();
  try {
    const kind = kindOf(file.path, archive.format);
    const entries =
      kind === 'zip'
        ? await listZip(file.path, limits)
        : await listTar({ file: file.path, isPacked: kind === 'tgz' }, limits);
    return entries.filter(({ path }) => path === null || !isJunk(path));
  } catch (error) {
    throw explainUnreadable(archive.source, error);
  }
}

/**
 * Gives what some entries hold, one after the other.
 * @throws SubmissionError where it cannot be read, or is not what the archive says it is
 */
export async function readContent(
  archive: ArchiveFile,
  entries: readonly ArchiveEntry[],
  take: TakeContent,
): Promise<void> {
  await using file = await archive.borrow();
  try {
    const kind = kindOf(file.path, archive.format);
    if (kind === 'zip') await readZip(file.path, entries, take);
    else await readTar({ file: file.path, isPacked: kind === 'tgz' }, entries, take);
  } catch (error) {
    throw explainUnreadable(archive.source, error);
  }
}

function refuseFormat({ source, format }: ArchiveFile): void {
  if (format === 'other')
    throw unreadable(source, 'it is an archive of a kind that is not read here');
}

/** By its first bytes: what is called .tar is often packed as well. */
function kindOf(path: string, format: ArchiveFormat): ArchiveFormat {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    if (!fstatSync(file).isFile()) throw new TooMuch('it is not a file');
    const start = Buffer.alloc(2);
    if (readSync(file, start, 0, 2, 0) === 0) throw new Error('it is empty');
    if (start.toString('latin1') === 'PK') return 'zip';
    return start[0] === 0x1f && start[1] === 0x8b ? 'tgz' : format;
  } finally {
    closeSync(file);
  }
}
