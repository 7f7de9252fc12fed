import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { SeaworthyError } from '../../../exercises/index.ts';
import { describeSelf, isOwnerAlive } from '../../docker/index.ts';

/** Held as long as nobody else may write into a folder. */
export type FolderLock = AsyncDisposable;

/**
 * Takes a lock that dies with its process: it names the process by its start and the machine's boot, never by the time
 * of day, so that neither `kill -9` nor a reboot leaves one that holds.
 * @throws SeaworthyError at once, saying who holds it
 */
export async function lockFolder(path: string): Promise<FolderLock> {
  const own = `${describeSelf()}/${readBoot()}/${randomBytes(6).toString('hex')}`;
  const fresh = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(fresh, own);
  try {
    // A link is there with all of its content, or not at all.
    while (!(await isMade(link(fresh, path)))) {
      const holder = await readFile(path, 'utf8').catch(() => null);
      if (holder === null) continue;
      if (isAlive(holder)) throw busy(path, holder);
      await takeAway(path, holder);
    }
  } finally {
    await rm(fresh, { force: true });
  }
  return { [Symbol.asyncDispose]: () => giveBack(path, own) };
}

async function isMade(making: Promise<void>): Promise<boolean> {
  try {
    await making;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moved aside before it is removed: of two who find it dead, neither removes the other's new one. */
async function takeAway(path: string, dead: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`;
  const isMoved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  const holder = await readFile(aside, 'utf8');
  if (holder !== dead) await isMade(link(aside, path));
  await rm(aside, { force: true });
}

async function giveBack(path: string, own: string): Promise<void> {
  const holder = await readFile(path, 'utf8').catch(() => null);
  if (holder === own) await rm(path, { force: true });
}

/** `host/pid/start/boot/nonce`. */
function isAlive(holder: string): boolean {
  // A living one's is whole: only a machine that lost its power leaves less.
  if (holder === '') return false;
  const [host = '', pid = '', start = '', boot = ''] = holder.split('/');
  const self = describeSelf();
  if (self.startsWith(`${host}/`) && boot !== readBoot()) return false;
  return isOwnerAlive([host, pid, start].join('/'));
}

/** Another one after each boot; empty where the kernel does not tell. */
function readBoot(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}

function busy(path: string, holder: string): SeaworthyError {
  const [host = '', pid = ''] = holder.split('/');
  const isHere = describeSelf().startsWith(`${host}/`);
  const who = isHere ? `process ${pid}` : `process ${pid} on ${JSON.stringify(host)}`;
  return new SeaworthyError(`The class folder is being written by ${who}.`, {
    code: 'SEAWORTHY_CLASS_BUSY',
    hint: isHere
      ? 'Wait until it has ended, or name another folder with `--output`.'
      : `Wait until it has ended, or name another folder with \`--output\`. If that machine was switched off, remove ${path}.`,
  });
}
