import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from './folder-lock.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

const ownLock = async (): Promise<string> => {
  await using _lock = await lockFolder(path);
  return await readFile(path, 'utf8');
};

describe('lockFolder', () => {
  it('lets one in at a time, says at once who is there, and leaves nothing', async () => {
    {
      await using _lock = await lockFolder(path);
      await expect(lockFolder(path)).rejects.toMatchObject({
        code: 'SEAWORTHY_CLASS_BUSY',
        message: `The class folder is being written by process ${process.pid}.`,
      });
    }
    expect(await readdir(folder)).toEqual([]);
    await using _again = await lockFolder(path);
  });

  it('lets exactly one in of many who find a dead one', async () => {
    const child = spawn('true');
    await once(child, 'exit');
    const [host, , ...rest] = (await ownLock()).split('/');
    await writeFile(path, [host, child.pid, ...rest].join('/'));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(path)));
    const taken = tries.filter(({ status }) => status === 'fulfilled');
    expect(taken).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['lock']);
  });

  it.each([
    ['an earlier boot', (parts: string[]) => [parts[0], parts[1], parts[2], 'other-boot', 'x']],
    ['another process that had this one’s number', ([host, pid]: string[]) => [host, pid, '1', '']],
    ['a machine that lost its power', () => ['']],
  ])('passes over what is left of %s', async (_, change) => {
    const parts = (await ownLock()).split('/');
    await writeFile(path, change(parts).join('/'));
    await using _lock = await lockFolder(path);
    expect(await readFile(path, 'utf8')).toContain(`${hostname()}/${process.pid}/`);
  });

  it('takes a process of another machine for alive, and says what to do where it is not', async () => {
    await writeFile(path, 'far-away/1/1/boot/x');
    await expect(lockFolder(path)).rejects.toMatchObject({
      message: 'The class folder is being written by process 1 on "far-away".',
      hint: expect.stringContaining(`remove ${path}`),
    });
  });
});
