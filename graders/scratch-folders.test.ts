import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findDeadScratch, makeScratch, scratchPath, sweepScratch } from './scratch-folders.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A name as a process has it that is gone: this one's id, and another start. */
async function deadName(): Promise<string> {
  await using own = await makeScratch('work');
  return basename(own.path).replace(/-\d*-(?=\w+$)/, '-1-');
}

/** A process that makes a folder in which there is something, and goes on. */
async function startMaker(): Promise<{ path: string; kill(): Promise<void> }> {
  const script = `
    import { mkdirSync } from 'node:fs';
    const { makeScratch } = await import(${JSON.stringify(import.meta.resolve('./scratch-folders.ts'))});
    const { path } = await makeScratch('work');
    mkdirSync(path + '/a/b', { recursive: true });
    console.log(path);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    path: line.toString().trim(),
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('makeScratch', () => {
  it('makes a folder that goes, with all in it, when it is disposed', async () => {
    const { path, ...scratch } = await makeScratch('work');
    expect(path.startsWith(scratchPath('work'))).toBe(true);
    await writeFile(join(path, 'file'), '');
    await scratch[Symbol.asyncDispose]();
    expect(await readdir(tmpdir())).not.toContain(basename(path));
  });
});

describe('sweepScratch', () => {
  it('removes what a killed process left, and nothing of a living one', async () => {
    const [dead, living] = [await startMaker(), await startMaker()];
    try {
      expect(await sweepScratch(folder)).toEqual([]);
      await dead.kill();
      expect(await findDeadScratch(folder)).toEqual([dead.path]);
      expect(await sweepScratch(folder)).toEqual([dead.path]);
      expect(await readdir(folder)).toEqual([basename(living.path)]);
    } finally {
      await living.kill();
    }
  });

  it('knows a process by its start, for its id is used again', async () => {
    const path = join(folder, await deadName());
    await mkdir(path);
    expect(await sweepScratch(folder)).toEqual([path]);
  });

  it('leaves what only has such a name, or a name like it', async () => {
    const name = await deadName();
    await writeFile(join(folder, name), 'a file');
    const others = [
      // Of a process in another container, or on another machine.
      name.replace(/-[0-9a-f]{6}-/, '-000000-'),
      `${name}-more`,
      `not-${name}`,
      'seaworthy-work-abcdef',
    ];
    for (const other of others) await mkdir(join(folder, other));
    expect(await sweepScratch(folder)).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual([name, ...others].sort());
  });

  it('follows no link, neither in the place of a folder nor within one', async () => {
    const precious = join(folder, 'precious');
    await mkdir(precious);
    await writeFile(join(precious, 'file'), 'kept');
    const dead = join(folder, await deadName());
    const link = join(folder, await deadName());
    await mkdir(dead);
    await symlink(precious, join(dead, 'link'));
    await symlink(precious, link);
    expect(await sweepScratch(folder)).toEqual([dead]);
    expect(await readFile(join(link, 'file'), 'utf8')).toBe('kept');
  });

  it('leaves what is another user’s, where it could as well', async () => {
    if (process.getuid?.() !== 0) return;
    const path = join(folder, await deadName());
    await mkdir(path);
    await chown(path, 12_345, 12_345);
    expect(await sweepScratch(folder)).toEqual([]);
    expect(await readdir(folder)).toEqual([basename(path)]);
  });

  it('finds nothing where there is no folder to look in', async () => {
    expect(await sweepScratch(join(folder, 'nowhere'))).toEqual([]);
  });
});
