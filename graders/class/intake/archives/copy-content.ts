import { open } from 'node:fs/promises';
import { TooMuch, inMebibytes } from './refuse-archive.ts';

export interface CopyOptions {
  readonly maxBytes: number;
  readonly mode: number;
  readonly modifiedMs?: number;
}

/** Writes a new file, and stops at the cap; never writes to one that is there, nor through a link. */
export async function copyContent(
  content: AsyncIterable<Buffer>,
  path: string,
  { maxBytes, mode, modifiedMs }: CopyOptions,
): Promise<void> {
  await using file = await open(path, 'wx', mode);
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new TooMuch(`a file in it is larger than ${inMebibytes(maxBytes)}`);
    await file.writeFile(chunk);
  }
  await file.chmod(mode);
  // Times that no file system keeps are not worth an error.
  if (modifiedMs !== undefined && modifiedMs > 0 && modifiedMs < 2 ** 42)
    await file.utimes(modifiedMs / 1_000, modifiedMs / 1_000);
}
