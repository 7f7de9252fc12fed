import type Dockerode from 'dockerode';
import { extract } from 'tar-stream';
import { pipeline } from 'node:stream/promises';
import { statusOf } from './connect.ts';
import type { ArchivedFile } from './types.ts';

const DEFAULT_CAP_BYTES = 2 ** 20;

/** Reads one path of a container by archive; never extracted, at most `maxBytes` kept. Null where it does not exist. */
export async function readArchivedFile(
  container: Dockerode.Container,
  path: string,
  maxBytes = DEFAULT_CAP_BYTES,
): Promise<ArchivedFile | null> {
  let archive: NodeJS.ReadableStream;
  try {
    archive = await container.getArchive({ path });
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
  return readFirstEntry(archive, path, maxBytes);
}

/** The first entry is the path itself; a folder's other entries are not asked for. */
async function readFirstEntry(
  archive: NodeJS.ReadableStream,
  path: string,
  maxBytes: number,
): Promise<ArchivedFile | null> {
  let found: ArchivedFile | null = null;
  const reader = extract();
  reader.on('entry', (header, content, next) => {
    const kept: Buffer[] = [];
    let keptBytes = 0;
    content.on('data', (chunk) => {
      const part = (chunk as Buffer).subarray(0, maxBytes - keptBytes);
      if (part.length > 0) kept.push(part);
      keptBytes += part.length;
    });
    content.on('error', next);
    content.on('end', () => {
      const type = entryType(header.type);
      found ??= { path, type, sizeBytes: header.size ?? 0, content: Buffer.concat(kept) };
      if (type === 'directory') reader.destroy();
      else next();
    });
  });
  try {
    await pipeline(archive, reader);
  } catch (error) {
    if (found === null) throw error;
  }
  return found;
}

function entryType(type: string | null | undefined): ArchivedFile['type'] {
  if (type === 'file' || type === 'contiguous-file' || type === 'link') return 'file';
  return type === 'directory' || type === 'symlink' ? type : 'other';
}
