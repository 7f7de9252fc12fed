import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SeaworthyError } from '../../../exercises/index.ts';
import { describeSelf, isOwnerAlive } from '../../docker/index.ts';

/** Held as long as nobody else may write into a folder. */
export type FolderLock = AsyncDisposable;

/**
 * Takes a lock that dies with its process: it names the process by its start and the machine's boot, never by the time
 * of day, so that neither `kill -9` nor a reboot leaves one that holds.
 *
 * Each holder's file has the number after the last one's. Numbers are never used again, for the last file is emptied and
 * not removed: of all who find a dead holder one alone can make the next number, and whoever makes an earlier one, which
 * was tidied away meanwhile, sees a later one beside it.
 * @param folder the lock's own
 * @throws SeaworthyError at once, saying who holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const own = `${describeSelf()}/${readBoot()}/${randomBytes(6).toString('hex')}`;
  const fresh = join(folder, `new-${randomBytes(6).toString('hex')}`);
  await writeFile(fresh, own, { flush: true });
  try {
    for (;;) {
      const last = await findLast(folder);
      if (isAlive(last.holder)) throw busy(last);
      const path = join(folder, String(last.number + 1));
      // A link is there with all of its content, or not at all.
      if (!(await isMade(link(fresh, path)))) continue;
      if ((await findLast(folder)).number === last.number + 1) {
        await tidy(folder, last.number);
        // Where it cannot be given back it ends with the process.
        return { [Symbol.asyncDispose]: () => truncate(path).catch(() => undefined) };
      }
      await rm(path);
    }
  } finally {
    await rm(fresh, { force: true });
  }
}

interface Held {
  readonly path: string;
  /** 0 where nobody has ever held it. */
  readonly number: number;
  readonly holder: string;
}

async function findLast(folder: string): Promise<Held> {
  const number = Math.max(0, ...(await listNumbers(folder)));
  const path = join(folder, String(number));
  // It may be gone already, and a later one there: then nobody else can make the next number.
  const holder = number === 0 ? '' : await readFile(path, 'utf8').catch(() => '');
  return { path, number, holder };
}

async function listNumbers(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder);
  return names.filter((name) => /^\d{1,15}$/.test(name)).map(Number);
}

async function tidy(folder: string, upTo: number): Promise<void> {
  for (const number of await listNumbers(folder))
    if (number <= upTo) await rm(join(folder, String(number)), { force: true });
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

/** `host/pid/start/boot/nonce`. */
function isAlive(holder: string): boolean {
  // Given back, or of a machine that lost its power: a living one's is whole.
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

function busy({ path, holder }: Held): SeaworthyError {
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
