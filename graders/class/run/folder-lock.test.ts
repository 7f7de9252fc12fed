import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from './folder-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const ownLock = async (): Promise<string> => {
  await using _lock = await lockFolder(folder);
  return await readFile(await lastFile(), 'utf8');
};

const lastFile = async (): Promise<string> => {
  const names = await readdir(folder);
  return join(folder, names.sort((a, b) => Number(a) - Number(b)).at(-1) ?? 'none');
};

describe('lockFolder', () => {
  it('lets one in at a time, says at once who is there, and leaves nothing', async () => {
    {
      await using _lock = await lockFolder(folder);
      await expect(lockFolder(folder)).rejects.toMatchObject({
        code: 'SEAWORTHY_CLASS_BUSY',
        message: `The class folder is being written by process ${process.pid}.`,
      });
    }
    expect(await readdir(folder)).toEqual(['1']);
    await using _again = await lockFolder(folder);
  });

  it('lets exactly one in of many who find a dead one, however often', async () => {
    const child = spawn('true');
    await once(child, 'exit');
    const [host, , ...rest] = (await ownLock()).split('/');
    const dead = [host, child.pid, ...rest].join('/');
    for (let round = 0; round < 50; round += 1) {
      await writeFile(await lastFile(), dead);
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
      const taken = tries.filter(({ status }) => status === 'fulfilled');
      expect(taken).toHaveLength(1);
      expect(await readdir(folder)).toHaveLength(1);
    }
  });

  it('never has two at a time, whoever comes and goes', async () => {
    let inside = 0;
    let most = 0;
    let times = 0;
    const visit = async (): Promise<void> => {
      for (let round = 0; round < 40; round += 1) {
        const lock = await lockFolder(folder).catch(() => null);
        if (lock === null) continue;
        inside += 1;
        times += 1;
        most = Math.max(most, inside);
        await readdir(folder);
        inside -= 1;
        await lock[Symbol.asyncDispose]();
      }
    };
    await Promise.all(Array.from({ length: 12 }, visit));
    expect(most).toBe(1);
    expect(times).toBeGreaterThan(12);
  });

  it.each([
    ['an earlier boot', (parts: string[]) => [parts[0], parts[1], parts[2], 'other-boot', 'x']],
    ['another process that had this one’s number', ([host, pid]: string[]) => [host, pid, '1', '']],
    ['a machine that lost its power', () => ['']],
  ])('passes over what is left of %s', async (_, change) => {
    const parts = (await ownLock()).split('/');
    await writeFile(await lastFile(), change(parts).join('/'));
    await using _lock = await lockFolder(folder);
    expect(await readFile(await lastFile(), 'utf8')).toContain(`${hostname()}/${process.pid}/`);
  });

  it('takes a process of another machine for alive, and says what to do where it is not', async () => {
    await writeFile(join(folder, '7'), 'far-away/1/1/boot/x');
    await expect(lockFolder(folder)).rejects.toMatchObject({
      message: 'The class folder is being written by process 1 on "far-away".',
      hint: expect.stringContaining(`remove ${join(folder, '7')}`),
    });
  });
});
