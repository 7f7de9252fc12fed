import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { pump } from './pump.ts';
import { writeTar } from './tar-writer.ts';
import type { TarWriter } from './tar-writer.ts';

describe('writeTar', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seaworthy-test-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const plain = { gzip: false, withFolders: true };
  const fill = async (tar: TarWriter): Promise<void> => {
    await tar.file('tmp/a', 'hello', { mode: 0o600, id: 7 });
    await tar.file('tmp/b', '');
    await tar.link('usr/bin/ls', '/bin/busybox');
  };

  it('puts the folders above a file in, once, with the modes they need', async () => {
    const { file } = await writeTar(join(folder, 'a.tar'), plain, fill);
    expect(await list(await readFile(file))).toEqual([
      'directory tmp 1777 0',
      'file tmp/a 600 7',
      'file tmp/b 644 0',
      'directory usr 755 0',
      'directory usr/bin 755 0',
      'symlink usr/bin/ls 777 0',
    ]);
  });

  it('makes the same bytes of the same content, and tells their digest before compression', async () => {
    const first = await writeTar(join(folder, 'b.tar'), plain, fill);
    const second = await writeTar(join(folder, 'c.tar.gz'), { ...plain, gzip: true }, fill);
    expect(second).toMatchObject({ digest: first.digest, sizeBytes: first.sizeBytes });
    expect(gunzipSync(await readFile(second.file))).toEqual(await readFile(first.file));
  });

  it('leaves folders out on request', async () => {
    const { file } = await writeTar(join(folder, 'd.tar'), { ...plain, withFolders: false }, fill);
    expect(
      (await list(await readFile(file))).filter((line) => line.startsWith('directory')),
    ).toEqual([]);
  });

  it('leaves nothing under the name when the filling fails', async () => {
    const failing = writeTar(join(folder, 'e.tar'), plain, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await readdir(folder)).not.toContain('e.tar');
  });
});

async function list(tar: Buffer): Promise<readonly string[]> {
  const entries = extract();
  const piped = pump([tar], entries);
  const lines: string[] = [];
  for await (const entry of entries) {
    const { type, name, mode, uid } = entry.header;
    lines.push(`${type} ${name} ${mode.toString(8)} ${uid}`);
    entry.resume();
  }
  await piped;
  return lines;
}
