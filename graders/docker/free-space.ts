import { statfs } from 'node:fs/promises';
import { ContainerRuntimeError } from '../errors.ts';

const FLOOR_BYTES = 2 * 2 ** 30;

/**
 * Keeps work from an engine whose disk is all but full: a build that fails there is not its student's doing.
 * @param folder where a local engine keeps its data; null for a remote one, which has to look after itself
 * @throws ContainerRuntimeError where less is free than any submission may use
 */
export async function assertFreeSpace(folder: string | null): Promise<void> {
  if (folder === null) return;
  const found = await statfs(folder).catch(() => null);
  // An engine in a machine of its own has its folder there.
  if (found === null) return;
  const freeBytes = found.bavail * found.bsize;
  if (freeBytes >= FLOOR_BYTES) return;
  throw new ContainerRuntimeError(
    `The disk is full: ${Math.floor(freeBytes / 2 ** 20)} MiB are free at ${folder}, where the engine keeps its data; 2048 MiB are needed.`,
    {
      code: 'SEAWORTHY_DISK_FULL',
      hint: 'Free some space there (`docker system df` shows what the engine holds), then grade again.',
    },
  );
}
