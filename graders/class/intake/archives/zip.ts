import { Entry } from 'yauzl';
import type { ZipFile } from 'yauzl';
import { crc32 } from 'node:zlib';
import type { ArchiveEntry, ContentPlace, ListingLimits } from './archive-entry.ts';
import { openZip } from './block-reader.ts';
import { readPath } from './read-path.ts';
import { TooMuch } from './refuse-archive.ts';

const UTF8_FLAG = 0x800;
const UNICODE_PATH = 0x7075;
const UNIX_MAKERS = new Set([3, 19]);
const DOS_MAKER = 0;
const LOCAL_HEADER_BYTES = 30;

/**
 * Lists a zip by its central directory; inflates nothing.
 * @throws Error where it is no readable zip
 */
export async function listZip(file: string, limits: ListingLimits): Promise<ArchiveEntry[]> {
  const zip = await openZip(file);
  try {
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entries.length === limits.maxEntries)
        throw new TooMuch(`it lists more than ${limits.maxEntries} files and folders`);
      entries.push(entry);
    }
    const overlapping = findOverlaps(entries);
    return entries.map((entry) => toArchiveEntry(entry, overlapping.has(entry)));
  } finally {
    zip.close();
  }
}

/** Gives what some entries hold, one after the other, checked against what the zip says of them. */
export async function readZip(
  file: string,
  entries: readonly ArchiveEntry[],
  take: (entry: ArchiveEntry, content: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const zip = await openZip(file);
  try {
    for (const entry of entries) await take(entry, contentOf(zip, entry));
  } finally {
    zip.close();
  }
}

async function* contentOf(zip: ZipFile, entry: ArchiveEntry): AsyncGenerator<Buffer> {
  if (entry.content.in !== 'zip') throw new Error('an entry of another kind of archive');
  const stream = await zip.openReadStreamPromise(toZipEntry(entry, entry.content));
  let sum = 0;
  for await (const chunk of stream) {
    if (!Buffer.isBuffer(chunk)) throw new Error('a stream of something else than bytes');
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.content.crc32) throw new Error('a checksum does not fit');
}

function toZipEntry(
  { bytes, packedBytes }: ArchiveEntry,
  { offset, method, flags }: Extract<ContentPlace, { in: 'zip' }>,
): Entry {
  return Object.assign(new Entry(), {
    compressedSize: packedBytes,
    compressionMethod: method,
    generalPurposeBitFlag: flags,
    relativeOffsetOfLocalHeader: offset,
    uncompressedSize: bytes,
  });
}

function toArchiveEntry(entry: Entry, isOverlapping: boolean): ArchiveEntry {
  const name = nameOf(entry);
  const path = withSlashes(name ?? entry.fileNameRaw.toString('utf8'), entry);
  const read = readPath(path);
  const isFolder = path.endsWith('/');
  const isUnix = UNIX_MAKERS.has(entry.versionMadeBy >>> 8);
  const mode = isUnix ? entry.externalFileAttributes >>> 16 : null;
  const fault = isOverlapping
    ? 'it shares its bytes with another file'
    : faultOf(entry, mode, isFolder);
  return {
    path: 'path' in read ? read.path : null,
    name: name ?? entry.fileNameRaw.toString('utf8'),
    isFolder,
    bytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    mode: mode === null || (mode & 0o777) === 0 ? null : mode & 0o777,
    modifiedMs: entry.getLastModDate().getTime(),
    fault: 'fault' in read ? read.fault : fault,
    content: {
      in: 'zip',
      offset: entry.relativeOffsetOfLocalHeader,
      method: entry.compressionMethod,
      flags: entry.generalPurposeBitFlag,
      crc32: entry.crc32,
    },
  };
}

function faultOf(entry: Entry, mode: number | null, isFolder: boolean): string | null {
  const type = (mode ?? 0) & 0o170000;
  if (type === 0o120000) return 'it is a link';
  const isOrdinary = type === 0 || type === (isFolder ? 0o040000 : 0o100000);
  if (!isOrdinary) return 'it is neither a file nor a folder';
  if (entry.isEncrypted()) return 'it is encrypted';
  if (isFolder && entry.uncompressedSize > 0) return 'it is a folder with content of its own';
  if (!entry.canDecodeFileData())
    return `it is packed by a method that few programs know (${entry.compressionMethod})`;
  return null;
}

/** Null where it is no UTF-8: what the bytes were meant to be nobody can tell. */
function nameOf(entry: Entry): string | null {
  const other = entry.extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  const isOther =
    other !== undefined &&
    other.length > 5 &&
    other[0] === 1 &&
    other.readUInt32LE(1) === crc32(entry.fileNameRaw);
  // Without the flag it may still be UTF-8: the zips of macOS are.
  const isAnnounced = (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0;
  return decode(isOther && !isAnnounced ? other.subarray(5) : entry.fileNameRaw);
}

/** Windows PowerShell 5 parts folders by backslashes; who unpacks zips takes them for slashes where DOS made the name. */
const withSlashes = (name: string, { versionMadeBy }: Entry): string =>
  versionMadeBy >>> 8 === DOS_MAKER && !name.includes('/') ? name.replaceAll('\\', '/') : name;

function decode(bytes: Buffer): string | null {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : null;
}

/** One run of bytes that is listed many times is how a small zip becomes a huge one. */
function findOverlaps(entries: readonly Entry[]): ReadonlySet<Entry> {
  const sorted = entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  );
  const overlapping = new Set<Entry>();
  let last: Entry | null = null;
  let end = 0;
  for (const entry of sorted) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (last !== null && start < end) overlapping.add(last).add(entry);
    const own = start + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize;
    if (own >= end) [last, end] = [entry, own];
  }
  return overlapping;
}
