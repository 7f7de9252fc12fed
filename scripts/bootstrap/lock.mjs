import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 200;
const PATIENCE_MS = 20 * 60_000;

/** Somebody else holds the lock, and went on holding it. */
export class LockedError extends Error {}

/**
 * Does work that two processes must not do at once: whoever finds the lock file held by a living process waits.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: (pid: number) => void, patienceMs?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { onWait, patienceMs = PATIENCE_MS } = {}) {
  mkdirSync(dirname(file), { recursive: true });
  const deadline = Date.now() + patienceMs;
  for (let told = false; !take(file);) {
    const holder = readHolder(file);
    if (holder !== null && !isAlive(holder)) {
      takeAway(file, holder);
      continue;
    }
    if (Date.now() > deadline) {
      throw new LockedError(
        `Process ${holder} still holds ${file}. If it is none of Seaworthy's, remove that file.`,
      );
    }
    if (!told && holder !== null) onWait?.(holder);
    told ||= holder !== null;
    await pause(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function readHolder(file) {
  try {
    // Empty between the holder's open and its write.
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Renamed before it is removed, so that of two who find it dead, neither can remove the other's new lock.
 * @param {string} file
 * @param {number} dead
 */
function takeAway(file, dead) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const holder = readHolder(aside);
  rmSync(aside);
  if (holder !== null && holder !== dead) writeFileSync(file, String(holder), { flag: 'wx' });
}
