import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import writeFileAtomic from 'write-file-atomic';

/** Writes a file whole or not at all, with the folders it needs. @returns its path */
export async function writeFile(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  // A report can be rendered again: it need not survive a power cut, and a class of 500 is not kept waiting.
  await writeFileAtomic(path, text, { fsync: false });
  return path;
}
