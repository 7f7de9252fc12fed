import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pump } from './pump.ts';
import { pack as openPack } from 'tar-stream';
import type { Header, Pack } from 'tar-stream';

/** A tar that was written to the end. */
export interface WrittenTar {
  readonly file: string;
  /** Of the tar before compression, `sha256:...`: what the engine calls a layer's diff id. */
  readonly digest: string;
  /** Before compression. */
  readonly sizeBytes: number;
}

export interface TarOptions {
  readonly gzip: boolean;
  /** Without, unpacking leaves the folders that exist as they are. */
  readonly withFolders: boolean;
}

export interface Ownership {
  readonly mode?: number;
  /** Of the user and the group. @default 0 */
  readonly id?: number;
}

/** Folders that are not plain 0755 ones. */
const FOLDER_MODES: Readonly<Record<string, number>> = {
  tmp: 0o1777,
  'var/tmp': 0o1777,
  root: 0o700,
};

/** Half the work of the default level for 4% more bytes. */
const GZIP_LEVEL = 3;

/** Everything is of one age, so that the same content always makes the same layer. */
const AGE = new Date('2026-01-01T00:00:00Z');

/** Writes a tar file; one that is there under this name is whole. */
export async function writeTar(
  file: string,
  options: TarOptions,
  fill: (tar: TarWriter) => Promise<void>,
): Promise<WrittenTar> {
  const pack = openPack();
  const hash = createHash('sha256');
  let sizeBytes = 0;
  async function* measure(source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a tar is made of bytes');
      hash.update(chunk);
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
  const part = `${file}.part`;
  const sink = createWriteStream(part);
  const written = options.gzip
    ? pipeline(measure(pack), createGzip({ level: GZIP_LEVEL }), sink)
    : pipeline(measure(pack), sink);
  const filled = fill(new TarWriter(pack, options.withFolders)).then(
    () => pack.finalize(),
    (error: unknown) => pack.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  await Promise.all([filled, written]);
  await rename(part, file);
  return { file, digest: `sha256:${hash.digest('hex')}`, sizeBytes };
}

/** A header as far as a writer has to say it. */
export type EntryHeader = Partial<Header> & Pick<Header, 'name'>;

/** Puts files of root (unless told) into a tar, and the folders above them. */
export class TarWriter {
  readonly #pack: Pack;
  readonly #withFolders: boolean;
  readonly #folders = new Set(['.']);

  constructor(pack: Pack, withFolders: boolean) {
    this.#pack = pack;
    this.#withFolders = withFolders;
  }

  async file(path: string, content: string | Buffer, ownership: Ownership = {}): Promise<void> {
    await this.#write({ ...headerOf(path, 0o644, ownership), type: 'file' }, Buffer.from(content));
  }

  async folder(path: string, ownership: Ownership = {}): Promise<void> {
    if (this.#folders.has(path)) return;
    this.#folders.add(path);
    if (!this.#withFolders) return;
    const header = headerOf(path, FOLDER_MODES[path] ?? 0o755, ownership);
    await this.#write({ ...header, type: 'directory' }, Buffer.alloc(0));
  }

  async link(path: string, target: string): Promise<void> {
    await this.#write(
      { ...headerOf(path, 0o777), type: 'symlink', linkname: target },
      Buffer.alloc(0),
    );
  }

  /** Copies a file of the host. */
  async copy(hostFile: string, path: string, ownership: Ownership = {}): Promise<void> {
    const { size } = await stat(hostFile);
    await this.entry({ ...headerOf(path, 0o644, ownership), size }, createReadStream(hostFile));
  }

  /** Passes an entry of another tar on. */
  async entry(header: EntryHeader, content: AsyncIterable<unknown>): Promise<void> {
    await this.folder(posix.dirname(header.name));
    await addEntry(this.#pack, header, content);
  }

  async #write(header: EntryHeader, content: Buffer): Promise<void> {
    await this.folder(posix.dirname(header.name));
    await new Promise<void>((resolve, reject) => {
      this.#pack.entry(header, content, (error) => (error ? reject(error) : resolve()));
    });
  }
}

const headerOf = (name: string, mode: number, own: Ownership = {}): EntryHeader => ({
  name,
  mode: own.mode ?? mode,
  uid: own.id ?? 0,
  gid: own.id ?? 0,
  mtime: AGE,
});

/** Streams an entry, whose size the header tells, into a tar. */
export async function addEntry(
  pack: Pack,
  header: EntryHeader,
  content: AsyncIterable<unknown>,
): Promise<void> {
  const ended = Promise.withResolvers<void>();
  const sink = pack.entry(header, (error) => (error ? ended.reject(error) : ended.resolve()));
  await Promise.all([pump(content, sink), ended.promise]);
}
