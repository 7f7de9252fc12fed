import { nameKey } from '../name-key.ts';
import { MAX_FILES, MAX_FILE_BYTES, MAX_TOTAL_BYTES } from '../../../submission-limits.ts';
import { showName } from '../show-name.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import { TOO_DENSE, isTooDense } from './density.ts';
import { SOURCES_ONLY, inMebibytes, refusal } from './refuse-archive.ts';

/** One entry with the path it has in the submission. */
export interface SelectedEntry {
  readonly path: string;
  readonly entry: ArchiveEntry;
}

export interface Selection {
  readonly source: string;
  /** The folder in the archive that is the submission; null where the archive is. */
  readonly folder: string | null;
}

/**
 * Chooses what of an archive is the submission.
 * @throws SubmissionError naming what cannot be handed in
 */
export function selectWork(
  entries: readonly ArchiveEntry[],
  { source, folder }: Selection,
): readonly SelectedEntry[] {
  const below = folder === null ? entries.map(place) : entries.flatMap(placeBelow(folder));
  const top = folder === null ? findTop(below) : null;
  const placed = top === null ? below : below.flatMap(stepInto(top));
  const paths = new Set(placed.map(({ path }) => path));
  // The top itself is no part of what it holds; what has no place at all is refused by name below.
  const work = placed.filter(
    ({ path, entry }) =>
      entry.path === null || (!(path === '' && entry.isFolder) && !isPassedOver(path, paths)),
  );
  refuseFaults(work, source);
  refuseAmount(work, source);
  refuseCollisions(work, source);
  return work;
}

const place = (entry: ArchiveEntry): SelectedEntry => ({ path: entry.path ?? '', entry });

const placeBelow =
  (folder: string) =>
  (entry: ArchiveEntry): SelectedEntry[] => {
    const path = entry.path === null ? null : pathBelow(folder, entry.path);
    return path === null ? [] : [{ path, entry }];
  };

/** Leaves out what lies beside the top: nothing but what macOS keeps of it. */
const stepInto =
  (top: string) =>
  ({ path, entry }: SelectedEntry): SelectedEntry[] => {
    if (entry.path === null) return [{ path, entry }];
    const own = pathBelow(top, path);
    return own === null ? [] : [{ path: own, entry }];
  };

function pathBelow(folder: string, path: string): string | null {
  if (path === folder) return '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** The one folder that holds everything, if there is one: that is how most programs pack a folder. */
function findTop(entries: readonly SelectedEntry[]): string | null {
  const tops = new Set(
    entries
      .filter(({ path, entry }) => entry.path !== null && path !== '' && !isAppleDouble(path))
      .map(({ path }) => path.split('/')[0] ?? ''),
  );
  const [top] = tops;
  if (tops.size !== 1 || top === undefined) return null;
  return entries.some(({ path, entry }) => path === top && !entry.isFolder) ? null : top;
}

const isAppleDouble = (path: string): boolean => /(^|\/)\._[^/]*$/.test(path);

/** A repository's own files, and what macOS keeps of a file beside it. */
function isPassedOver(path: string, paths: ReadonlySet<string>): boolean {
  if (path === '.git' || path.startsWith('.git/')) return true;
  return isAppleDouble(path) && paths.has(path.replace(/(^|\/)\._([^/]*)$/, '$1$2'));
}

function refuseFaults(work: readonly SelectedEntry[], source: string): void {
  for (const { path, entry } of work) {
    const isTop = path === '' && entry.path !== null;
    const fault = entry.fault ?? (isTop ? 'it stands for the folder it is in' : null);
    if (fault !== null)
      throw refusal(
        source,
        `${showName(entry.name)} in it cannot be handed in: ${fault}`,
        'Pack plain files and folders only, by a usual program and without a password.',
      );
    if (entry.bytes > MAX_FILE_BYTES)
      throw refusal(
        source,
        `${showName(entry.name)} in it is ${inMebibytes(entry.bytes)} large, ${inMebibytes(MAX_FILE_BYTES)} are allowed`,
        SOURCES_ONLY,
      );
  }
}

function refuseAmount(work: readonly SelectedEntry[], source: string): void {
  if (foldersAndFiles(work).size > MAX_FILES)
    throw refusal(
      source,
      `it holds more than ${MAX_FILES} files and folders`,
      'Leave out what an install makes, such as node_modules.',
    );
  const bytes = work.reduce((sum, { entry }) => sum + entry.bytes, 0);
  if (bytes > MAX_TOTAL_BYTES)
    throw refusal(source, `it holds more than ${inMebibytes(MAX_TOTAL_BYTES)}`, SOURCES_ONLY);
  const packed = work.reduce((sum, { entry }) => sum + entry.packedBytes, 0);
  if (isTooDense(bytes, packed)) throw refusal(source, TOO_DENSE, SOURCES_ONLY);
}

/** Folders are often not listed but for what is in them. */
function foldersAndFiles(work: readonly SelectedEntry[]): Set<string> {
  const paths = new Set<string>();
  for (const { path } of work) {
    let at = path;
    while (at !== '' && !paths.has(at)) {
      paths.add(at);
      at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
    }
  }
  return paths;
}

/** Names that are one on some machine would overwrite each other there, and mean another submission. */
function refuseCollisions(work: readonly SelectedEntry[], source: string): void {
  const refuse = (one: string, other: string): never => {
    const names =
      one === other ? `${showName(one)} twice` : `${showName(one)} and ${showName(other)}`;
    throw refusal(
      source,
      `it holds ${names}, which are one file on some machines`,
      'Rename or remove one of them.',
    );
  };
  const spellings = new Map<string, string>();
  for (const path of foldersAndFiles(work)) {
    const key = path.split('/').map(nameKey).join('/');
    const other = spellings.get(key);
    if (other !== undefined) refuse(other, path);
    spellings.set(key, path);
  }
  const files = new Set<string>();
  for (const { path, entry } of work) {
    if (entry.isFolder) continue;
    if (files.has(path)) refuse(path, path);
    files.add(path);
  }
  for (const path of foldersAndFiles(work)) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (files.has(parent)) refuse(parent, path);
  }
  for (const { path, entry } of work) if (entry.isFolder && files.has(path)) refuse(path, path);
}
