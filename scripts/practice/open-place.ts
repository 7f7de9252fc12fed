import { mkdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UsageError } from '../../exercises/index.ts';
import { scratchPath } from '../../graders/scratch-folders.ts';

/** Where other windows find the practice that is open. */
interface Place {
  readonly exerciseId: string;
  /** Path of the socket that the first window listens on. */
  readonly socket: string;
}

/** What the folder that holds such a socket, and nothing else, is for: in a few letters, as the socket's path is short. */
export const SOCKET_PURPOSE = 'lab';

const placeFile = (stateFolder: string): string => join(stateFolder, 'practice.json');

export async function writePlace(stateFolder: string, place: Place): Promise<void> {
  await mkdir(dirname(placeFile(stateFolder)), { recursive: true });
  await writeFileAtomic(placeFile(stateFolder), JSON.stringify(place));
}

export async function removePlace(stateFolder: string): Promise<void> {
  await rm(placeFile(stateFolder), { force: true });
}

/** Connects to the practice that is open; null where none is. What a dead one left is removed. */
export async function connectToPlace(stateFolder: string): Promise<Socket | null> {
  const place = await readPlace(stateFolder);
  if (place === null) return null;
  const socket = connect(place.socket);
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  if (isThere) return socket;
  await removePlace(stateFolder);
  const folder = dirname(place.socket);
  if (folder.startsWith(scratchPath(SOCKET_PURPOSE)))
    await rm(folder, { recursive: true, force: true });
  return null;
}

async function readPlace(stateFolder: string): Promise<Place | null> {
  try {
    const place: unknown = JSON.parse(await readFile(placeFile(stateFolder), 'utf8'));
    const isPlace = typeof place === 'object' && place !== null && 'socket' in place;
    return isPlace && typeof place.socket === 'string' ? (place as Place) : null;
  } catch {
    return null;
  }
}

/** @throws UsageError where a practice is open here already */
export async function assertNoneOpen(stateFolder: string): Promise<void> {
  const socket = await connectToPlace(stateFolder);
  if (socket === null) return;
  socket.destroy();
  throw new UsageError('A practice is open here already.', {
    code: 'SEAWORTHY_PRACTICE_OPEN',
    hint: 'Leave it first, or open one more terminal in it: `seaworthy practice --join`.',
  });
}
