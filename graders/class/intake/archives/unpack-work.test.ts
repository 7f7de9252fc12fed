import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { craftZip, makeTar, makeTarGz, makeZip } from '../testing/make-archives.ts';
import type { TarEntry } from '../testing/make-archives.ts';
import { readFolder } from '../testing/read-folder.ts';
import { openSandbox } from '../testing/sandbox.ts';
import type { Sandbox } from '../testing/sandbox.ts';
import { archiveOnDisk } from './archive-file.ts';
import { readArchiveName } from './archive-name.ts';
import { unpackWork } from './unpack-work.ts';

let box: Sandbox;
beforeEach(async () => {
  box = await openSandbox();
});
afterEach(async () => {
  await box[Symbol.asyncDispose]();
});

/** What comes out, by path; folders with a slash. */
async function unpack(source: string, bytes: Buffer): Promise<Readonly<Record<string, string>>> {
  const work = await box.write({ [source]: bytes });
  const format = readArchiveName(source)?.format ?? 'other';
  const archive = archiveOnDisk(join(work, source), { source, format });
  await using opened = await unpackWork({ archive });
  return await readFolder(opened.folder);
}

const FILES = { Dockerfile: 'FROM busybox\n', 'src/index.js': '1', 'empty/': '' };
const UNPACKED = { Dockerfile: 'FROM busybox\n', 'empty/': '', 'src/': '', 'src/index.js': '1' };
const TAR: readonly TarEntry[] = [
  { name: './', type: 'directory' },
  { name: './Dockerfile', content: 'FROM busybox\n' },
  { name: './src/index.js', content: '1' },
  { name: './empty', type: 'directory' },
];

describe('unpackWork', () => {
  it('unpacks a zip, a tar and a packed tar, whatever the tar is called', async () => {
    expect(await unpack('a.zip', await makeZip(FILES))).toEqual(UNPACKED);
    expect(await unpack('a.tar', await makeTar(TAR))).toEqual(UNPACKED);
    expect(await unpack('a.tar.gz', await makeTarGz(TAR))).toEqual(UNPACKED);
    expect(await unpack('a.TGZ', await makeTarGz(TAR))).toEqual(UNPACKED);
    expect(await unpack('b.tar', await makeTarGz(TAR))).toEqual(UNPACKED);
  });

  it('keeps modes and times, and is gone when disposed', async () => {
    const work = await box.write({ 'a.zip': await makeZip({ 'run.sh': 'x' }) });
    const archive = archiveOnDisk(join(work, 'a.zip'), { source: 'a.zip', format: 'zip' });
    const opened = await unpackWork({ archive });
    const { mode, mtime } = await stat(join(opened.folder, 'run.sh'));
    expect(mode & 0o777).toBe(0o755);
    expect(mtime.toISOString()).toBe('2026-03-04T05:06:08.000Z');
    await opened[Symbol.asyncDispose]();
    expect(existsSync(opened.folder)).toBe(false);
  });

  it('steps into a single top folder, once', async () => {
    const zip = await makeZip({ 'work/a/Dockerfile': 'x', '__MACOSX/work/._a': 'm' });
    expect(await unpack('a.zip', zip)).toEqual({ 'a/': '', 'a/Dockerfile': 'x' });
    const one = await makeZip({ 'work/': '', 'work/Dockerfile': 'x' });
    expect(await unpack('b.zip', one)).toEqual({ Dockerfile: 'x' });
    expect(await unpack('c.zip', await makeZip({ 'work/': '' }))).toEqual({});
  });

  it('passes over what file managers and git leave behind', async () => {
    const zip = await makeZip({
      Dockerfile: 'x',
      '._Dockerfile': 'm',
      '._other': 'kept',
      '.DS_Store': 'm',
      'src/Thumbs.db': 'm',
      'src/.DS_Store': 'm',
      '.git/config': 'm',
    });
    expect(await unpack('a.zip', zip)).toEqual({ Dockerfile: 'x', '._other': 'kept' });
  });

  it('takes an empty archive for an empty submission', async () => {
    expect(await unpack('a.zip', await makeZip({}))).toEqual({});
    expect(await unpack('a.tar', await makeTar([]))).toEqual({});
  });

  it('unpacks an archive that is all there is in another', async () => {
    const zip = await makeZip({ 'work/inner.tar.gz': await makeTarGz(TAR) });
    expect(await unpack('a.zip', zip)).toEqual(UNPACKED);
  });

  it('reads names that are UTF-8 without saying so, and those given twice', async () => {
    expect(await unpack('a.zip', craftZip([{ name: 'grün', flags: 0 }]))).toEqual({ grün: 'x' });
    const name = Buffer.from([0x67, 0x72, 0x81, 0x6e]);
    const extra = (crc: number): Buffer => {
      const field = Buffer.concat([Buffer.alloc(9), Buffer.from('grün')]);
      field.writeUInt16LE(0x7075, 0);
      field.writeUInt16LE(field.length - 4, 2);
      field.writeUInt8(1, 4);
      field.writeUInt32LE(crc, 5);
      return field;
    };
    const twice = craftZip([{ name, flags: 0, extra: extra(crc32(name)) }]);
    expect(await unpack('b.zip', twice)).toEqual({ grün: 'x' });
    const other = craftZip([{ name, flags: 0, extra: extra(1) }]);
    await expect(unpack('c.zip', other)).rejects.toThrow('its name is no valid UTF-8');
  });

  it('reads the folders of a zip that Windows PowerShell made', async () => {
    const zip = craftZip([
      { name: 'work\\Dockerfile', maker: 0, unixMode: 0 },
      { name: 'work\\src\\index.js', maker: 0, unixMode: 0 },
      { name: 'work\\empty\\', maker: 0, unixMode: 0, content: Buffer.alloc(0) },
    ]);
    const unpacked = { Dockerfile: 'x', 'empty/': '', 'src/': '', 'src/index.js': 'x' };
    expect(await unpack('a.zip', zip)).toEqual(unpacked);
  });

  it('tells no path of the machine where an archive has gone', async () => {
    const archive = archiveOnDisk('/nowhere/at/all.zip', { source: 'ada/18.zip', format: 'zip' });
    await expect(unpackWork({ archive })).rejects.toMatchObject({
      code: 'SEAWORTHY_ARCHIVE_UNREADABLE',
      message: '"ada/18.zip" cannot be read: the system says ENOENT.',
    });
  });
});
