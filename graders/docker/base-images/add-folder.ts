import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { TarWriter } from './tar-writer.ts';

export interface AddFolderOptions {
  /** Whether a path inside the folder comes along. @default every path */
  readonly accepts?: (path: string) => boolean;
  /** Lets every user of the image write. @default false */
  readonly isShared?: boolean;
}

/** Adds a folder of the host, with all that is in it, as root's. */
export async function addFolder(
  tar: TarWriter,
  hostFolder: string,
  path: string,
  options: AddFolderOptions = {},
): Promise<void> {
  const { accepts = () => true, isShared = false } = options;
  const entries = await readdir(hostFolder, { withFileTypes: true, recursive: true });
  const inside = entries.map((entry) => relative(hostFolder, join(entry.parentPath, entry.name)));
  await tar.folder(path, isShared ? { mode: 0o777 } : {});
  for (const part of inside.filter(accepts).sort()) {
    await addEntry(tar, join(hostFolder, part), `${path}/${part}`, isShared);
  }
}

async function addEntry(
  tar: TarWriter,
  from: string,
  path: string,
  isShared: boolean,
): Promise<void> {
  const info = await lstat(from);
  if (info.isDirectory()) return tar.folder(path, { mode: isShared ? 0o777 : 0o755 });
  if (info.isSymbolicLink()) return tar.link(path, await readlink(from));
  const mode = isShared ? 0o666 : (info.mode & 0o100) !== 0 ? 0o755 : 0o644;
  return tar.file(path, await readFile(from), { mode });
}
