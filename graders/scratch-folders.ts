import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeSelf, isOwnerAlive } from './docker/labels.ts';

/** A folder in the system's temp folder, of this process alone; it goes when it is disposed. */
export interface ScratchFolder extends AsyncDisposable {
  readonly path: string;
}

const START = 'seaworthy-';
/** What it is for, where its maker runs, the maker's id and start, and what makes it the only one. */
const NAME = /^seaworthy-[a-z]+-(?<place>[0-9a-f]{6})-(?<pid>\d+)-(?<start>\d*)-[A-Za-z0-9]{6}$/;

/** What the path of every folder of a purpose begins with. */
export const scratchPath = (purpose: string): string => join(tmpdir(), `${START}${purpose}-`);

/**
 * Makes a folder whose name says which process it belongs to: what is in it may be nobody's but a student's.
 * @param purpose a word in lower case; short, for a socket's path has little room
 */
export async function makeScratch(purpose: string): Promise<ScratchFolder> {
  const [, pid = '', start = ''] = describeSelf().split('/');
  const path = await mkdtemp(`${scratchPath(purpose)}${describePlace()}-${pid}-${start}-`);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Finds the folders of this user's processes that were killed. Changes nothing.
 * @param folder where they are looked for. @default the system's temp folder
 */
export async function findDeadScratch(folder: string = tmpdir()): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const dead = names.filter(isOfDead).map((name) => join(folder, name));
  const own = await Promise.all(dead.map(isOwnFolder));
  return dead.filter((_, index) => own[index]);
}

/**
 * Removes the folders of this user's processes that were killed. What resists stays, and is found again.
 * @returns what was removed
 */
export async function sweepScratch(folder: string = tmpdir()): Promise<readonly string[]> {
  const dead = await findDeadScratch(folder);
  const removals = dead.map((path) => rm(path, { recursive: true }));
  const ends = await Promise.allSettled(removals);
  return dead.filter((_, index) => ends[index]?.status === 'fulfilled');
}

/** One whose maker runs in another place counts as alive: from here its id says nothing. */
function isOfDead(name: string): boolean {
  const { place, pid, start } = NAME.exec(name)?.groups ?? {};
  if (place !== describePlace()) return false;
  return !isOwnerAlive(`${hostname()}/${pid}/${start}`);
}

/** Anybody may make something of any name in a temp folder, also a link to what is not to be touched. */
async function isOwnFolder(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => null);
  if (found === null || !found.isDirectory()) return false;
  return process.getuid === undefined || found.uid === process.getuid();
}

/** Where ids of processes mean what they mean here: containers may share a temp folder, and even a name. */
function describePlace(): string {
  return createHash('sha256').update(`${hostname()}\n${readNamespace()}`).digest('hex').slice(0, 6);
}

/** Empty where the kernel has none. */
function readNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
