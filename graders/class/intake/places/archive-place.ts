import type { OpenedWork } from '../../handed-in.ts';
import type { ArchiveEntry } from '../archives/archive-entry.ts';
import { CLASS_LIMITS, archiveWithin, listArchive } from '../archives/archive-file.ts';
import type { ArchiveFile } from '../archives/archive-file.ts';
import { readArchiveName } from '../archives/archive-name.ts';
import { refusal } from '../archives/refuse-archive.ts';
import { unpackWork } from '../archives/unpack-work.ts';
import { byCodeUnits } from '../name-key.ts';
import type { Place, PlaceKind, TellStray } from './place.ts';

/** A folder or file in an archive, with the entries that are it and below it. */
interface Node {
  readonly path: string;
  readonly entries: ArchiveEntry[];
  readonly below: Map<string, Node>;
}

interface Within {
  readonly archive: ArchiveFile;
  readonly tellStray: TellStray;
}

/**
 * What an archive holds at its top.
 * @throws SubmissionError where it cannot be read
 */
export async function listPlaces(
  archive: ArchiveFile,
  tellStray: TellStray,
): Promise<readonly Place[]> {
  const top: Node = { path: '', entries: [], below: new Map() };
  const entries = await listArchive(archive, CLASS_LIMITS);
  for (const entry of entries) {
    if (entry.path === null)
      tellStray(archive.source, entry.name, entry.fault ?? 'it has no place');
    else add(top, entry, entry.path);
  }
  if (entries.length > 0 && entries.every(({ path }) => path === null))
    throw refusal(archive.source, 'nothing in it can be taken', 'Pack it anew by a usual program.');
  return placesIn(top, { archive, tellStray });
}

function add(top: Node, entry: ArchiveEntry, path: string): void {
  let node = top;
  if (path === '') return;
  for (const [at, part] of path.split('/').entries()) {
    const below = node.below.get(part) ?? {
      path: at === 0 ? part : `${node.path}/${part}`,
      entries: [],
      below: new Map<string, Node>(),
    };
    node.below.set(part, below);
    node = below;
  }
  node.entries.push(entry);
}

const placesIn = (node: Node, within: Within): readonly Place[] =>
  [...node.below]
    .filter(([name]) => name !== '.git')
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([name, below]) => new ArchivePlace(name, below, within));

class ArchivePlace implements Place {
  readonly name: string;
  readonly source: string;
  readonly kind: PlaceKind;
  readonly #node: Node;
  readonly #within: Within;
  readonly #inner: ArchiveFile | null;

  constructor(name: string, node: Node, within: Within) {
    const [entry] = node.entries;
    const isFile = node.below.size === 0 && entry !== undefined && !entry.isFolder;
    const named = isFile ? readArchiveName(name) : null;
    this.name = named?.stem ?? name;
    this.source = `${within.archive.source}/${node.path}`;
    this.kind = !isFile
      ? 'folder'
      : entry.fault === 'it is a link'
        ? 'link'
        : named === null
          ? 'file'
          : 'archive';
    this.#node = node;
    this.#within = within;
    this.#inner =
      named === null || entry === undefined
        ? null
        : archiveWithin(within.archive, entry, { source: this.source, format: named.format });
  }

  async list(): Promise<readonly Place[]> {
    if (this.#inner !== null) return listPlaces(this.#inner, this.#within.tellStray);
    return placesIn(this.#node, this.#within);
  }

  newestMs(): number | null {
    const times = entriesUnder(this.#node)
      .filter(({ isFolder }) => !isFolder)
      .map(({ modifiedMs }) => modifiedMs)
      .filter((ms) => Number.isFinite(ms));
    return times.reduce((a, b) => Math.max(a, b), 0) || null;
  }

  async open(): Promise<OpenedWork> {
    if (this.#inner !== null) return unpackWork({ archive: this.#inner });
    const part = { entries: entriesUnder(this.#node), folder: this.#node.path };
    return unpackWork({ archive: this.#within.archive, part });
  }
}

function entriesUnder(node: Node): ArchiveEntry[] {
  return [...node.entries, ...[...node.below.values()].flatMap(entriesUnder)];
}
