import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LockedError, withLock } from './lock.mjs';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seaworthy-'));
  file = join(folder, 'deeper', 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Linux ends at 2 ** 22. */
const DEAD = '9999999';

const hold = (pid: string): void => {
  file = join(folder, 'lock');
  writeFileSync(file, pid);
};

describe('withLock', () => {
  it('returns what the work does, and lets go', async () => {
    expect(await withLock(file, async () => existsSync(file))).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it('lets go of it when the work fails', async () => {
    const failing = withLock(file, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(file)).toBe(false);
  });

  it('makes the second wait for the first, and tells whom it waits for', async () => {
    const steps: string[] = [];
    const first = withLock(file, async () => {
      steps.push('first begins');
      await new Promise(setImmediate);
      steps.push('first ends');
    });
    const onWait = (pid: number): void => void steps.push(`waits for ${pid}`);
    await Promise.all([first, withLock(file, async () => steps.push('second'), { onWait })]);
    expect(steps).toEqual(['first begins', `waits for ${process.pid}`, 'first ends', 'second']);
  });

  it('takes it away from the dead, and leaves nothing behind', async () => {
    hold(DEAD);
    expect(await withLock(file, async () => 'done')).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives up in the end, and names the file', async () => {
    hold(String(process.ppid));
    const waiting = withLock(file, async () => 'never', { patienceMs: 0 });
    await expect(waiting).rejects.toThrow(LockedError);
    await expect(waiting).rejects.toThrow(`Process ${process.ppid} still holds ${file}`);
  });
});
