import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pack } from 'tar-stream';
import type { Pack } from 'tar-stream';
import { readIgnoreRules } from './ignore-rules.ts';

export interface BuildContext {
  /** The tar that the engine reads. */
  readonly tar: NodeJS.ReadableStream;
  /** Resolves when all of it was written. */
  readonly written: Promise<void>;
}

type Overlay = Readonly<Record<string, string | null>>;

/** Packs a folder as the docker client does: what `.dockerignore` excludes stays out, the Dockerfile stays in. */
export async function packContext(
  folder: string,
  dockerfile: string,
  overlay: Overlay,
): Promise<BuildContext> {
  const paths = await listTree(folder);
  const all = [
    ...new Set([...paths, ...Object.keys(overlay).filter((path) => overlay[path] !== null)]),
  ];
  const rules = readIgnoreRules(overlay['.dockerignore'] ?? (await readIgnoreFile(folder)));
  const kept = all.filter(
    (path) =>
      overlay[path] !== null &&
      (path === dockerfile || path === '.dockerignore' || !rules.ignores(path)),
  );
  const tar = pack();
  const written = writeEntries(tar, folder, kept.sort(), overlay);
  written.catch((error: unknown) => tar.destroy(error as Error));
  return { tar: tar as unknown as NodeJS.ReadableStream, written };
}

/** A folder of that name, or a link to nowhere, says nothing about what to leave out. */
const readIgnoreFile = (folder: string): Promise<string> =>
  readFile(join(folder, '.dockerignore'), 'utf8').catch(() => '');

async function listTree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function writeEntries(
  tar: Pack,
  folder: string,
  paths: readonly string[],
  overlay: Overlay,
): Promise<void> {
  for (const path of paths) {
    const replaced = overlay[path];
    if (replaced === null || replaced === undefined) await writeEntry(tar, folder, path);
    else tar.entry({ name: path, mode: await modeOf(join(folder, path)) }, replaced);
  }
  tar.finalize();
}

async function writeEntry(tar: Pack, folder: string, path: string): Promise<void> {
  const file = join(folder, path);
  const stats = await lstat(file);
  const header = { name: path, mode: stats.mode & 0o7777, mtime: stats.mtime, uid: 0, gid: 0 };
  if (stats.isDirectory()) tar.entry({ ...header, type: 'directory' });
  else if (stats.isSymbolicLink())
    tar.entry({ ...header, type: 'symlink', linkname: await readlink(file) });
  else if (stats.isFile()) {
    const entry = tar.entry({ ...header, size: stats.size });
    await pipeline(createReadStream(file), entry);
  }
}

async function modeOf(file: string): Promise<number> {
  try {
    return (await lstat(file)).mode & 0o7777;
  } catch {
    return 0o644;
  }
}
