import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSubmission } from './read-submission.ts';
import { takeSubmission } from './take-submission.ts';
import type { TakenSubmission } from './take-submission.ts';

let source: string;
beforeEach(async () => {
  source = await mkdtemp(join(tmpdir(), 'seaworthy-source-'));
  await writeFile(join(source, 'Dockerfile'), 'FROM busybox\n');
});
afterEach(() => rm(source, { recursive: true, force: true }));

const take = (): Promise<TakenSubmission> => takeSubmission(source, { student: 'ada' });

describe('takeSubmission', () => {
  it('copies files, folders, modes and times, and removes the copy when disposed', async () => {
    await mkdir(join(source, 'bin'));
    await writeFile(join(source, 'bin', 'run.sh'), '#!/bin/sh\n');
    await chmod(join(source, 'bin', 'run.sh'), 0o755);
    const taken = await take();
    const copy = join(taken.folder, 'bin', 'run.sh');
    expect(taken).toMatchObject({
      student: 'ada',
      files: ['Dockerfile', 'bin/run.sh'],
      dockerfile: 'FROM busybox\n',
    });
    expect((await stat(copy)).mode & 0o777).toBe(0o755);
    expect((await stat(copy)).mtimeMs).toBeCloseTo(
      (await stat(join(source, 'bin', 'run.sh'))).mtimeMs,
      -1,
    );
    await taken[Symbol.asyncDispose]();
    expect(existsSync(taken.folder)).toBe(false);
  });

  it('takes an empty folder, and a Dockerfile of 1 MB', async () => {
    await writeFile(join(source, 'Dockerfile'), `FROM busybox\n${'# x\n'.repeat(250_000)}`);
    await using large = await take();
    expect(large.dockerfile).toHaveLength(13 + 1_000_000);
    await rm(join(source, 'Dockerfile'));
    await using empty = await take();
    expect(empty).toMatchObject({ files: [], dockerfile: null });
  });

  it('gives the same digest for the same content, and another for another', async () => {
    await using one = await take();
    await using same = await take();
    await writeFile(join(source, 'more'), 'x');
    await using other = await take();
    expect(same.digest).toBe(one.digest);
    expect(other.digest).not.toBe(one.digest);
  });

  it('gives another digest for other modes and for folders that are empty: a build takes them along', async () => {
    await writeFile(join(source, 'more'), 'x', { mode: 0o644 });
    const digests = [(await readSubmission(source)).digest];
    await chmod(join(source, 'more'), 0o600);
    digests.push((await readSubmission(source)).digest);
    await mkdir(join(source, 'data'));
    digests.push((await readSubmission(source)).digest);
    expect(new Set(digests).size).toBe(3);
  });

  it('leaves out .git and what it is told to', async () => {
    await mkdir(join(source, '.git'));
    await writeFile(join(source, '.git', 'config'), 'x');
    await writeFile(join(source, 'mistake.yaml'), 'x');
    await using taken = await takeSubmission(source, { student: 'ada', except: ['mistake.yaml'] });
    expect(taken.files).toEqual(['Dockerfile']);
  });

  it('keeps relative links that stay inside, and does not follow them', async () => {
    await mkdir(join(source, 'a'));
    await symlink('../Dockerfile', join(source, 'a', 'link'));
    await using taken = await take();
    expect(await readlink(join(taken.folder, 'a', 'link'))).toBe('../Dockerfile');
    expect((await lstat(join(taken.folder, 'a', 'link'))).isSymbolicLink()).toBe(true);
  });

  it('leads no link out of the copy by way of another', async () => {
    await mkdir(join(source, 'deep', 'er'), { recursive: true });
    await symlink('..', join(source, 'deep', 'er', 'up'));
    await symlink(`deep/er/up/../../..${source}/Dockerfile`, join(source, 'link'));
    await using taken = await take();
    await expect(readFile(join(taken.folder, 'link'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    ['/etc/passwd', 'an absolute link'],
    ['../secret', 'a link to the folder above'],
    ['a/../../secret', 'a link that leaves by a detour'],
  ])('refuses a link to %s, by name: %s', async (target) => {
    await symlink(target, join(source, 'link'));
    await expect(take()).rejects.toMatchObject({
      code: 'SEAWORTHY_SUBMISSION_REFUSED',
      message: `"link" cannot be handed in: it links to ${target}, outside of the submission.`,
    });
  });

  it('refuses a named pipe without waiting for it', async () => {
    execFileSync('mkfifo', [join(source, 'pipe')]);
    await expect(take()).rejects.toThrow(
      '"pipe" cannot be handed in: it is a named pipe, not a file.',
    );
  });

  it('refuses a socket', async () => {
    const server = createServer().listen(join(source, 'socket'));
    await expect(take()).rejects.toThrow('it is a socket');
    server.close();
  });

  it('refuses a device, even one named .dockerignore', async () => {
    if (process.getuid?.() !== 0) return;
    execFileSync('mknod', [join(source, '.dockerignore'), 'c', '1', '5']);
    await expect(take()).rejects.toThrow(
      '".dockerignore" cannot be handed in: it is a device, not a file.',
    );
  });

  it('refuses a file of 1 GB by its size, without reading it', async () => {
    await writeFile(join(source, 'big'), '');
    await truncate(join(source, 'big'), 2 ** 30);
    await expect(take()).rejects.toThrow(
      '"big" cannot be handed in: it is 1024 MiB large, 10 MiB are allowed.',
    );
  });

  it('refuses more bytes in all than allowed', async () => {
    for (let index = 0; index < 6; index += 1)
      await writeFile(join(source, `f${index}`), Buffer.alloc(9 * 2 ** 20));
    await expect(take()).rejects.toThrow('larger than 50 MiB');
  });

  it('refuses too many files before it has read them all', async () => {
    await mkdir(join(source, 'many'));
    for (let index = 0; index < 2_001; index += 1)
      await writeFile(join(source, 'many', String(index)), '');
    await expect(take()).rejects.toThrow('more than 2000 files and folders');
  });

  it('refuses folders nested too deep', async () => {
    await mkdir(join(source, 'd/'.repeat(25)), { recursive: true });
    await expect(take()).rejects.toThrow('nested more than 20 folders deep');
  });

  it('takes a name with a newline, and refuses one that is no UTF-8, both without printing them raw', async () => {
    await writeFile(join(source, 'a\nb'), 'x');
    const taken = await take();
    expect(taken.files).toContain('a\nb');
    await taken[Symbol.asyncDispose]();
    await writeFile(Buffer.concat([Buffer.from(`${source}/bad-`), Buffer.from([0xff])]), 'x');
    await expect(take()).rejects.toThrow('its name is no valid UTF-8');
  });

  it('says that a path is missing or no folder', async () => {
    await expect(takeSubmission(join(source, 'nowhere'), { student: 'ada' })).rejects.toMatchObject(
      {
        code: 'SEAWORTHY_SUBMISSION_MISSING',
      },
    );
    await expect(
      takeSubmission(join(source, 'Dockerfile'), { student: 'ada' }),
    ).rejects.toMatchObject({
      code: 'SEAWORTHY_SUBMISSION_NOT_FOLDER',
    });
  });

  it('leaves nothing behind when it refuses', async () => {
    const before = execFileSync('sh', [
      '-c',
      `ls -d ${tmpdir()}/seaworthy-?????? 2>/dev/null | wc -l`,
    ]).toString();
    await symlink('/etc/passwd', join(source, 'z'));
    await expect(take()).rejects.toThrow('link');
    expect(
      execFileSync('sh', [
        '-c',
        `ls -d ${tmpdir()}/seaworthy-?????? 2>/dev/null | wc -l`,
      ]).toString(),
    ).toBe(before);
    expect(await readFile(join(source, 'Dockerfile'), 'utf8')).toBe('FROM busybox\n');
  });
});
