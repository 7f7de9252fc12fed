import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Header } from 'tar-stream';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Refusal } from '../refusal.ts';
import { readTar } from './read-tar.ts';
import { unpack } from './unpack.ts';
import { writeTar } from './write-tar.ts';

type Given = Partial<Header> & Pick<Header, 'name'> & { readonly content?: string };

async function tar(...entries: readonly Given[]): Promise<Buffer> {
  const packed = pack();
  for (const { content, ...header } of entries) packed.entry(header, content ?? '');
  packed.finalize();
  return buffer(Readable.from(packed));
}

const read = async (...entries: readonly Given[]): Promise<Record<string, string>> => {
  const found = readTar(await tar(...entries), 100);
  return Object.fromEntries(
    [...found].map(([name, { type, target, content }]) => [
      name,
      type === 'file' ? content.toString() : `${type} ${target}`.trim(),
    ]),
  );
};

const long = `${'folder/'.repeat(30)}file`;

describe('readTar', () => {
  it('reads files, folders and links under plain names', async () => {
    expect(
      await read(
        { name: './Dockerfile', content: 'FROM x' },
        { name: '/sub/', type: 'directory' },
        { name: 'sub//deep/./f', content: 'x' },
        { name: 'sub/link', type: 'symlink', linkname: '../Dockerfile' },
        { name: 'same', type: 'link', linkname: './Dockerfile' },
        { name: long, content: 'long' },
        { name: 'f\u00fcr', content: 'umlaut' },
      ),
    ).toEqual({
      Dockerfile: 'FROM x',
      sub: 'folder',
      'sub/deep/f': 'x',
      'sub/link': 'link ../Dockerfile',
      same: 'FROM x',
      [long]: 'long',
      'f\u00fcr': 'umlaut',
    });
  });

  it('takes the last entry of a name', async () => {
    expect(await read({ name: 'f', content: 'first' }, { name: './f', content: 'last' })).toEqual({
      f: 'last',
    });
  });

  const refused: readonly (readonly [string, readonly Given[], string])[] = [
    ['a way out', [{ name: '../f' }], 'leads out'],
    ['a way out in the middle', [{ name: 'a/../../f' }], 'leads out'],
    ['a link out', [{ name: 'a/l', type: 'symlink', linkname: '../../etc' }], 'leads out'],
    ['an absolute link', [{ name: 'l', type: 'symlink', linkname: '/etc/passwd' }], 'leads out'],
    [
      'a link by a round about way',
      [{ name: 'l', type: 'symlink', linkname: 'a/../../x/a' }],
      'leads out',
    ],
    [
      'a file under a link',
      [{ name: 'l', type: 'symlink', linkname: 'x' }, { name: 'l/f' }],
      'no folder',
    ],
    ['a file under a file', [{ name: 'f' }, { name: 'f/g' }], 'no folder'],
    ['a hard link to nothing', [{ name: 'h', type: 'link', linkname: 'x' }], 'not there'],
    [
      'a device',
      [{ name: '.dockerignore', type: 'character-device', devmajor: 1, devminor: 5 }],
      'no file',
    ],
    ['a block device', [{ name: 'd', type: 'block-device' }], 'no file'],
    ['a pipe', [{ name: 'p', type: 'fifo' }], 'no file'],
    ['another size in an extension', [{ name: 'f', pax: { size: '9' } }], 'size'],
    ['holes', [{ name: 'f', pax: { 'GNU.sparse.major': '1' } }], 'sparse'],
    [
      'too many',
      Array.from({ length: 101 }, (_, index) => ({ name: `f${index}` })),
      'more than 100',
    ],
    ['a name beyond all names', [{ name: 'x/'.repeat(600) }], 'leads out'],
  ];
  it.each(refused)('refuses %s', async (_, entries, words) => {
    const bytes = await tar(...entries);
    expect(() => readTar(bytes, 100)).toThrow(Refusal);
    expect(() => readTar(bytes, 100)).toThrow(words);
  });

  it('refuses what was cut off or changed', async () => {
    const bytes = await tar({ name: 'f', content: 'x'.repeat(2000) });
    expect(() => readTar(bytes.subarray(0, 1024), 100)).toThrow('in the middle');
    const changed = Buffer.from(bytes);
    changed.write('g', 0);
    expect(() => readTar(changed, 100)).toThrow('checksum');
    expect(() => readTar(Buffer.alloc(600, 'x'), 100)).toThrow(Refusal);
  });
});

describe('writeTar', () => {
  it('writes what readTar reads again, as if root had made it', async () => {
    const entries = readTar(
      await tar(
        { name: 'sub', type: 'directory' },
        { name: long, content: 'long', mode: 0o755, uid: 1000, uname: 'me' },
        { name: 'link', type: 'symlink', linkname: long },
        { name: 'sub/f\u00fcr', content: 'x'.repeat(600) },
      ),
      100,
    );
    const written = Buffer.concat(writeTar(entries.values()));
    expect(readTar(written, 100)).toEqual(entries);
    expect(written.includes('me\0')).toBe(false);
    expect(entries.get(long)?.mode).toBe(0o755);
  });
});

describe('unpack', () => {
  it('unpacks gzip within bounds, and nothing else', () => {
    expect(unpack(gzipSync('abc'), 10).toString()).toBe('abc');
    expect(unpack(Buffer.from('abc'), 10).toString()).toBe('abc');
    expect(() => unpack(gzipSync(Buffer.alloc(2 ** 20)), 1000)).toThrow(Refusal);
    expect(() => unpack(Buffer.from([0x1f, 0x8b, 1, 2]), 1000)).toThrow(Refusal);
  });
});
