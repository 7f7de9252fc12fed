import { lstatSync, readdirSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { join, posix } from 'node:path';
import type { OpenedWork } from '../../handed-in.ts';
import { archiveOnDisk } from '../archives/archive-file.ts';
import type { ArchiveFile } from '../archives/archive-file.ts';
import { readArchiveName } from '../archives/archive-name.ts';
import { isJunk } from '../archives/read-path.ts';
import { refusal } from '../archives/refuse-archive.ts';
import { unpackWork } from '../archives/unpack-work.ts';
import { byCodeUnits } from '../name-key.ts';
import { listPlaces } from './archive-place.ts';
import type { Place, PlaceKind, TellStray } from './place.ts';

const MOST_LOOKED_AT = 200;

/** What every place of one search needs to know. */
export interface Search {
  readonly tellStray: TellStray;
  /** Absolute paths of what belongs to nobody: lists, the folder of results. */
  readonly except: ReadonlySet<string>;
}

/** A file or folder on disk. Read at once and not in turns: thousands of small looks are far quicker so. */
export class DiskPlace implements Place {
  readonly name: string;
  readonly source: string;
  readonly kind: PlaceKind;
  readonly #path: string;
  readonly #archive: ArchiveFile | null;
  readonly #search: Search;

  constructor(path: string, about: Pick<Place, 'source' | 'kind'>, search: Search) {
    const base = posix.basename(about.source);
    const named = about.kind === 'file' ? readArchiveName(base) : null;
    this.name = named?.stem ?? base;
    this.source = about.source;
    this.kind = named === null ? about.kind : 'archive';
    this.#path = path;
    this.#archive =
      named === null ? null : archiveOnDisk(path, { source: about.source, format: named.format });
    this.#search = search;
  }

  async list(): Promise<readonly Place[]> {
    if (this.#archive !== null) return listPlaces(this.#archive, this.#search.tellStray);
    return this.#entries();
  }

  #entries(): readonly DiskPlace[] {
    return readdirSync(this.#path, { withFileTypes: true, encoding: 'buffer' })
      .map((entry) => ({ entry, name: entry.name.toString('utf8') }))
      .filter(({ name }) => !isPassedOver(name) && !this.#search.except.has(join(this.#path, name)))
      .toSorted((a, b) => byCodeUnits(a.name, b.name))
      .map(({ entry, name }) => {
        const source = this.source === '' ? name : `${this.source}/${name}`;
        const about = { source, kind: kindOf(entry, name) };
        return new DiskPlace(join(this.#path, name), about, this.#search);
      });
  }

  newestMs(): number | null {
    if (this.kind !== 'folder') return statsOf(this.#path)?.mtimeMs ?? null;
    const budget = { left: MOST_LOOKED_AT };
    const below: string[] = [];
    const own = newestFile(this.#path, budget, below);
    const times = below.map((folder) => newestFile(folder, budget, []));
    return [own, ...times].reduce((a, b) => Math.max(a, b), 0) || null;
  }

  async open(): Promise<OpenedWork> {
    if (this.#archive !== null) return unpackWork({ archive: this.#archive });
    // It may have become a link since it was found, and a link leads anywhere.
    if (statsOf(this.#path)?.isDirectory() !== true)
      throw refusal(this.source, 'it is no folder any more', 'Start again.');
    const inner = this.#onlyArchive();
    if (inner !== null) return inner.open();
    return { folder: this.#path, [Symbol.asyncDispose]: async () => {} };
  }

  /** Some collect each submission in a folder of its own: one that holds an archive alone is what that holds. */
  #onlyArchive(): DiskPlace | null {
    const [only, ...others] = this.#entries();
    return others.length === 0 && only?.kind === 'archive' ? only : null;
  }
}

const isPassedOver = (name: string): boolean => name === '.git' || isJunk(name);

function kindOf(entry: Dirent<Buffer>, name: string): PlaceKind {
  if (!Buffer.from(name, 'utf8').equals(entry.name)) return 'odd';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'odd';
}

/** Of the files in one folder; its folders are added to `below`. */
function newestFile(folder: string, budget: { left: number }, below: string[]): number {
  let newest = 0;
  for (const entry of entriesOf(folder)) {
    if (budget.left === 0) break;
    if (isPassedOver(entry.name)) continue;
    budget.left -= 1;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) below.push(path);
    else if (entry.isFile()) newest = Math.max(newest, statsOf(path)?.mtimeMs ?? 0);
  }
  return newest;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

const statsOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });
