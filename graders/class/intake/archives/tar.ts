import { extract } from 'tar-stream';
import type { Header } from 'tar-stream';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline as chain } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ArchiveEntry, ListingLimits } from './archive-entry.ts';
import { TOO_DENSE, isTooDense } from './density.ts';
import { readPath } from './read-path.ts';
import { TooMuch, inMebibytes } from './refuse-archive.ts';

const BLOCK_BYTES = 512;

export interface TarFile {
  readonly file: string;
  readonly isPacked: boolean;
}

type Visit = (header: Header, content: AsyncIterable<unknown>, offset: number) => Promise<boolean>;

/**
 * Lists a tar by reading it through.
 * @throws Error where it is no readable tar, or more than may be read
 */
export async function listTar(tar: TarFile, limits: ListingLimits): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  const read = { bytes: 0 };
  let from = 0;
  await walkTar(capped(tar, limits.maxBytes, read), async (header, content, offset) => {
    if (entries.length === limits.maxEntries)
      throw new TooMuch(`it lists more than ${limits.maxEntries} files and folders`);
    entries.push(toArchiveEntry(header, { in: 'tar', index: entries.length, from }));
    const blocks = header.type === 'directory' ? 0 : Math.ceil(header.size / BLOCK_BYTES);
    from = offset + BLOCK_BYTES * (1 + blocks);
    for await (const _ of content);
    return true;
  });
  // Even a tar of nothing ends with two empty blocks.
  if (read.bytes < 2 * BLOCK_BYTES) throw new Error('it is too short');
  return entries;
}

/** Gives what some entries hold, in the order in which they lie in the tar. */
export async function readTar(
  tar: TarFile,
  entries: readonly ArchiveEntry[],
  take: (entry: ArchiveEntry, content: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const wanted = new Map(entries.map((entry) => [indexOf(entry), entry]));
  const [first] = [...wanted].toSorted(([a], [b]) => a - b);
  if (first === undefined) return;
  const place = first[1].content;
  const isDirect = !tar.isPacked && place.in === 'tar';
  let index = isDirect ? first[0] : 0;
  await walkTar(bytesOf(tar, isDirect ? place.from : 0), async (header, content) => {
    const entry = wanted.get(index);
    if (entry !== undefined && header.size !== entry.bytes)
      throw new Error('it changed while it was read');
    if (entry !== undefined) await take(entry, buffers(content));
    else for await (const _ of content);
    wanted.delete(index);
    index += 1;
    return wanted.size > 0;
  });
  if (wanted.size > 0) throw new Error('it changed while it was read');
}

const indexOf = ({ content }: ArchiveEntry): number => (content.in === 'tar' ? content.index : -1);

async function* buffers(content: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of content) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a stream of something else than bytes');
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
}

/** Calls for one entry after the other, until there is none or the visitor has enough. */
async function walkTar(bytes: AsyncIterable<Buffer>, visit: Visit): Promise<void> {
  const reader = extract();
  // What goes wrong with the bytes goes wrong with the reader too, which is waited for.
  const pumping = pipeline(bytes, reader).catch(() => {});
  try {
    for await (const source of reader)
      if (!(await visit(source.header, source, source.offset))) break;
  } finally {
    reader.destroy();
    await pumping;
  }
}

function toArchiveEntry(header: Header, content: ArchiveEntry['content']): ArchiveEntry {
  const read = readPath(header.name);
  return {
    path: 'path' in read ? read.path : null,
    name: header.name,
    isFolder: header.type === 'directory',
    bytes: header.size,
    packedBytes: header.size,
    mode: header.mode & 0o777,
    modifiedMs: header.mtime.getTime(),
    fault: 'fault' in read ? read.fault : faultOf(header),
    content,
  };
}

function faultOf({ type, pax }: Header): string | null {
  if (type === 'link' || type === 'symlink') return 'it is a link';
  if (type !== 'file' && type !== 'contiguous-file' && type !== 'directory')
    return 'it is neither a file nor a folder';
  const isSparse = Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse'));
  return isSparse ? 'it is a file with holes, which not every tar can read' : null;
}

/** What a bomb inflates to is counted while it does, and it is left at the cap. */
async function* capped(
  tar: TarFile,
  maxBytes: number,
  read: { bytes: number },
): AsyncGenerator<Buffer> {
  const { size } = await stat(tar.file);
  for await (const chunk of bytesOf(tar, 0)) {
    read.bytes += chunk.length;
    if (read.bytes > maxBytes) throw new TooMuch(`it holds more than ${inMebibytes(maxBytes)}`);
    if (isTooDense(read.bytes, size)) throw new TooMuch(TOO_DENSE);
    yield chunk;
  }
}

function bytesOf({ file, isPacked }: TarFile, start: number): AsyncIterable<Buffer> {
  const source = createReadStream(file, { start });
  return isPacked ? chain(source, createGunzip(), () => {}) : source;
}
