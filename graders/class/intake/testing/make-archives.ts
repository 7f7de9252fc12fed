import { pack } from 'tar-stream';
import type { Header } from 'tar-stream';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** By path; a path that ends with `/` is a folder. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A well-formed zip. */
export async function makeZip(
  files: Files,
  mtime = new Date('2026-03-04T05:06:08Z'),
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('/')) zip.addEmptyDirectory(path, { mtime });
    else zip.addBuffer(Buffer.from(content), path, { mtime, mode: 0o100755 });
  }
  zip.end();
  return buffer(zip.outputStream);
}

export type TarEntry = Partial<Header> & { readonly name: string; readonly content?: string };

/** A well-formed tar, of entries that need not be harmless. */
export async function makeTar(entries: readonly TarEntry[]): Promise<Buffer> {
  const tar = pack();
  const bytes = buffer(tar);
  for (const { content = '', ...header } of entries) {
    const isFile = (header.type ?? 'file') === 'file';
    tar.entry({ mtime: new Date('2026-03-04T05:06:07Z'), ...header }, isFile ? content : '');
  }
  tar.finalize();
  return bytes;
}

export const makeTarGz = async (entries: readonly TarEntry[]): Promise<Buffer> =>
  gzipSync(await makeTar(entries));

/** One entry of a zip that is put together by hand, and may say anything of itself. */
export interface CraftedEntry {
  readonly name: string | Buffer;
  readonly content?: Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly bytes?: number;
  readonly unixMode?: number;
  /** Takes the bytes of the entry with this number instead of its own. */
  readonly sharesWith?: number;
  readonly extra?: Buffer;
  /** By which system the name was given, as zips number them. @default 3, which is Unix */
  readonly maker?: number;
}

/** A zip by hand, for what no library writes. */
export function craftZip(entries: readonly CraftedEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  for (const entry of entries) {
    const described = describeEntry(entry);
    const offset = local.reduce((sum, { length }) => sum + length, 0);
    offsets.push(entry.sharesWith === undefined ? offset : (offsets[entry.sharesWith] ?? 0));
    if (entry.sharesWith === undefined) local.push(localHeader(described), described.packed);
    central.push(centralHeader(described, offsets.at(-1) ?? 0));
  }
  const directory = Buffer.concat(central);
  const start = local.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([...local, directory, end]);
}

type Described = ReturnType<typeof describeEntry>;

function describeEntry(entry: CraftedEntry) {
  const content = entry.content ?? Buffer.from('x');
  const method = entry.method ?? 8;
  return {
    name: Buffer.from(entry.name),
    packed: method === 8 ? deflateRawSync(content) : content,
    method,
    flags: entry.flags ?? 0x800,
    crc: entry.crc ?? crc32(content),
    bytes: entry.bytes ?? content.length,
    unixMode: entry.unixMode ?? 0o100644,
    extra: entry.extra ?? Buffer.alloc(0),
    maker: entry.maker ?? 3,
  };
}

function localHeader({ name, packed, method, flags, crc, bytes }: Described): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(bytes, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function centralHeader(entry: Described, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((entry.maker << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(entry.flags, 8);
  header.writeUInt16LE(entry.method, 10);
  // The fifth of May 2026.
  header.writeUInt16LE(((2026 - 1980) << 9) | (5 << 5) | 5, 14);
  header.writeUInt32LE(entry.crc, 16);
  header.writeUInt32LE(entry.packed.length, 20);
  header.writeUInt32LE(entry.bytes, 24);
  header.writeUInt16LE(entry.name.length, 28);
  header.writeUInt16LE(entry.extra.length, 30);
  header.writeUInt32LE(entry.unixMode * 0x10000, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, entry.name, entry.extra]);
}
