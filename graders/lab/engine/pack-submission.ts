import { createReadStream } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';
import type { Pack } from 'tar-stream';
import { STUDENT_ID, SUBMISSION_FOLDER } from './lab-names.ts';

const OWNER = { uid: STUDENT_ID, gid: STUDENT_ID };
const ROOT = SUBMISSION_FOLDER.slice(1);

/** A folder of regular files, folders and links, as `takeSubmission` left it, as the student's in a tar; without one, an empty folder. */
export function packSubmission(folder: string | null): Readable {
  const tar = pack();
  fill(tar, folder).then(
    () => tar.finalize(),
    (error: unknown) => tar.destroy(error as Error),
  );
  return Readable.from(tar);
}

async function fill(tar: Pack, folder: string | null): Promise<void> {
  tar.entry({ name: ROOT, type: 'directory', mode: 0o755, ...OWNER });
  if (folder === null) return;
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  for (const path of paths) await addEntry(tar, join(folder, path), `${ROOT}/${path}`);
}

async function addEntry(tar: Pack, from: string, name: string): Promise<void> {
  const info = await lstat(from);
  const header = { name, mode: info.mode & 0o777, mtime: info.mtime, ...OWNER };
  if (info.isDirectory()) tar.entry({ ...header, type: 'directory' });
  else if (info.isSymbolicLink())
    tar.entry({ ...header, type: 'symlink', linkname: await readlink(from) });
  else if (info.isFile())
    await pipeline(createReadStream(from), tar.entry({ ...header, size: info.size }));
}
