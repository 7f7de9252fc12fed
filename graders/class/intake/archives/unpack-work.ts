import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeScratch } from '../../../scratch-folders.ts';
import type { OpenedWork } from '../../handed-in.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import { archiveWithin, listArchive, readContent, WORK_LIMITS } from './archive-file.ts';
import type { ArchiveFile } from './archive-file.ts';
import { readArchiveName } from './archive-name.ts';
import { copyContent } from './copy-content.ts';
import { selectWork } from './select-work.ts';
import type { SelectedEntry } from './select-work.ts';

export interface WorkInArchive {
  readonly archive: ArchiveFile;
  /** What was listed already, and the folder in it that is the work. */
  readonly part?: { readonly entries: readonly ArchiveEntry[]; readonly folder: string };
}

/**
 * Unpacks one submission into a folder of its own, which goes when it is disposed.
 * @throws SubmissionError where it cannot be read, or holds what cannot be handed in
 */
export async function unpackWork({ archive, part }: WorkInArchive): Promise<OpenedWork> {
  const entries = part?.entries ?? (await listArchive(archive, WORK_LIMITS));
  const folder = part?.folder ?? null;
  const work = selectWork(entries, { source: archive.source, folder });
  const inner = findInner(archive, work);
  if (inner !== null) return unpackWork({ archive: inner });
  const scratch = await makeScratch('work');
  const dispose = (): PromiseLike<void> => scratch[Symbol.asyncDispose]();
  try {
    await writeWork(archive, work, scratch.path);
    return { folder: scratch.path, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** A submission that is nothing but one archive is what that holds. */
function findInner(archive: ArchiveFile, work: readonly SelectedEntry[]): ArchiveFile | null {
  const files = work.filter(({ entry }) => !entry.isFolder);
  const [only] = files;
  if (only === undefined || files.length > 1 || only.path.includes('/')) return null;
  const named = readArchiveName(only.path);
  if (named === null) return null;
  const source = `${archive.source}/${only.entry.path ?? only.path}`;
  return archiveWithin(archive, only.entry, { source, format: named.format });
}

async function writeWork(
  archive: ArchiveFile,
  work: readonly SelectedEntry[],
  target: string,
): Promise<void> {
  const paths = new Map(work.map(({ path, entry }) => [entry, join(target, path)]));
  for (const { path, entry } of work)
    if (entry.isFolder) await mkdir(join(target, path), { recursive: true });
  const files = work.map(({ entry }) => entry).filter(({ isFolder }) => !isFolder);
  await readContent(archive, files, async (entry, content) => {
    const path = paths.get(entry);
    if (path === undefined) throw new Error('an entry that was not asked for');
    await mkdir(dirname(path), { recursive: true });
    // As Docker has it where files know no mode: what was zipped on Windows runs there, and has to run here.
    const mode = (entry.mode ?? 0o755) | 0o600;
    await copyContent(content, path, {
      maxBytes: entry.bytes,
      mode,
      modifiedMs: entry.modifiedMs,
    });
  });
}
