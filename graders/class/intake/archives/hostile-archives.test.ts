import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MAX_FILE_BYTES } from '../../../submission-limits.ts';
import { craftZip, makeTar, makeTarGz, makeZip } from '../testing/make-archives.ts';
import type { CraftedEntry, TarEntry } from '../testing/make-archives.ts';
import { openSandbox } from '../testing/sandbox.ts';
import type { Sandbox, Unpacked } from '../testing/sandbox.ts';

const REFUSED = 'SEAWORTHY_ARCHIVE_REFUSED';
const UNREADABLE = 'SEAWORTHY_ARCHIVE_UNREADABLE';
const MIB = 2 ** 20;

type Case = readonly [why: string, says: string, bytes: Buffer, ending?: string];

const ZIP_NAMES: readonly (readonly [
  why: string,
  says: string,
  entries: readonly CraftedEntry[],
])[] = [
  [
    'a path upwards',
    '"../evil" in it cannot be handed in: its path leads upwards',
    [{ name: '../evil' }],
  ],
  ['a path upwards later', 'its path leads upwards', [{ name: 'a/../../evil' }]],
  ['an absolute path', 'its path is absolute', [{ name: '/etc/passwd' }]],
  ['a drive', 'its path begins with a drive', [{ name: 'C:evil' }]],
  ['backslashes', 'its name holds a backslash', [{ name: '..\\evil' }]],
  ['backslashes upwards', 'its path leads upwards', [{ name: 'a\\..\\..\\evil', maker: 0 }]],
  ['a path of Windows', 'its path is absolute', [{ name: '\\\\host\\evil', maker: 0 }]],
  ['both kinds of slashes', 'its name holds a backslash', [{ name: 'a/..\\evil', maker: 0 }]],
  ['a NUL', '"a⟨U+0000⟩b" in it cannot be handed in: its name holds a NUL', [{ name: 'a\0b' }]],
  ['no name', 'it has no name', [{ name: '' }]],
  [
    'a name that is no UTF-8',
    'its name is no valid UTF-8',
    [{ name: Buffer.from([0x61, 0xff]), flags: 0 }],
  ],
  [
    'a very long path',
    'its path is longer than 255 bytes',
    [{ name: 'a/'.repeat(10) + 'b'.repeat(250) }],
  ],
  ['very deep folders', 'nested more than 20 folders deep', [{ name: 'a/'.repeat(30) + 'b' }]],
  ['a link', 'it is a link', [{ name: 'link', unixMode: 0o120777, content: Buffer.from('/etc') }]],
  ['a device', 'it is neither a file nor a folder', [{ name: 'null', unixMode: 0o020666 }]],
  ['a named pipe', 'it is neither a file nor a folder', [{ name: 'pipe', unixMode: 0o010666 }]],
  [
    'an encrypted entry',
    '"secret" in it cannot be handed in: it is encrypted',
    [{ name: 'secret', flags: 0x801 }],
  ],
  [
    'a strange method',
    'packed by a method that few programs know (99)',
    [{ name: 'a', method: 99 }],
  ],
  [
    'a folder with content',
    'a folder with content of its own',
    [{ name: 'a/', unixMode: 0o040755 }],
  ],
  ['the same name twice', 'it holds "a" twice', [{ name: 'a' }, { name: 'a' }]],
  [
    'names that differ in case',
    'it holds "b/a" and "b/A", which are one file on some machines',
    [{ name: 'b/a' }, { name: 'b/A' }],
  ],
  ['folders that differ in case', 'it holds "b" and "B"', [{ name: 'b/x' }, { name: 'B/y' }]],
  [
    'names composed otherwise',
    'which are one file on some machines',
    [{ name: '\u00e9' }, { name: 'e\u0301' }],
  ],
  ['a file that is a folder too', 'it holds "a" and "a/b"', [{ name: 'a' }, { name: 'a/b' }]],
  [
    'entries that share their bytes',
    'it shares its bytes with another file',
    [{ name: 'a' }, { name: 'b', sharesWith: 1 }],
  ],
];
const TAR_ENTRIES: readonly (readonly [why: string, says: string, entry: TarEntry])[] = [
  ['a path upwards', 'its path leads upwards', { name: '../evil', content: 'x' }],
  ['an absolute path', 'its path is absolute', { name: '/tmp/evil', content: 'x' }],
  ['a symbolic link', 'it is a link', { name: 'l', type: 'symlink', linkname: '/etc/passwd' }],
  ['a hard link', 'it is a link', { name: 'l', type: 'link', linkname: '/etc/passwd' }],
  ['a device', 'neither a file nor a folder', { name: 'd', type: 'character-device' }],
  ['a named pipe', 'neither a file nor a folder', { name: 'p', type: 'fifo' }],
  [
    'a file with holes',
    'a file with holes',
    { name: 's', content: 'x', pax: { 'GNU.sparse.major': '1' } },
  ],
  [
    'a path upwards in its long form',
    'its path leads upwards',
    { name: `../${'x'.repeat(120)}/é`, content: 'x' },
  ],
];

const crafted = (...entries: readonly CraftedEntry[]): Buffer => craftZip(entries);
const some = (count: number, entry: (n: number) => CraftedEntry): Buffer =>
  craftZip(Array.from({ length: count }, (_, n) => entry(n)));

async function refusedCases(): Promise<Case[]> {
  const text = Buffer.alloc(9 * MIB, 'x');
  return [
    ...ZIP_NAMES.map(([why, says, entries]): Case => [
      `a zip with ${why}`,
      says,
      crafted({ name: 'Dockerfile' }, ...entries),
    ]),
    ...(await Promise.all(
      TAR_ENTRIES.flatMap(([why, says, entry]) =>
        [makeTar, makeTarGz].map(async (make): Promise<Case> => {
          const bytes = await make([{ name: 'Dockerfile', content: 'x' }, entry]);
          return [`a tar with ${why}`, says, bytes, '.tar'];
        }),
      ),
    )),
    [
      'a tar that goes on through a link',
      'it is a link',
      await makeTar([
        { name: 'out', type: 'symlink', linkname: '../..' },
        { name: 'out/evil', content: 'x' },
      ]),
      '.tar',
    ],
    [
      'a file larger than a file may be',
      '"big" in it is 11 MiB large, 10 MiB are allowed',
      crafted({ name: 'big', content: Buffer.alloc(MAX_FILE_BYTES + 1) }),
    ],
    [
      'more bytes than any work',
      'it holds more than 50 MiB',
      some(6, (n) => ({ name: `f${n}`, content: text, method: 0 })),
    ],
    [
      'more files than any work',
      'it holds more than 2000 files and folders',
      some(2_001, (n) => ({ name: `f${n}` })),
    ],
    [
      'more folders than any work',
      'it holds more than 2000 files and folders',
      some(150, (n) => ({ name: `${n}/${'d/'.repeat(14)}f` })),
    ],
    [
      'more entries than any list',
      'it lists more than 20000 files and folders',
      some(20_001, () => ({ name: 'f', method: 0 })),
    ],
    [
      'a zip of air',
      'it inflates to far more than any work does for its size',
      some(2, (n) => ({ name: `f${n}`, content: text })),
    ],
    [
      'a packed tar of air',
      'it inflates to far more than any work does',
      gzipSync(Buffer.alloc(80 * MIB)),
      '.tgz',
    ],
    [
      'a tar larger than any work',
      'it holds more than 55 MiB',
      await makeTar([{ name: 'a', content: 'x'.repeat(56 * MIB) }]),
      '.tar',
    ],
    [
      'an archive too deep',
      'it lies in an archive in an archive',
      await makeZip({ 'b.zip': await makeZip({ 'c.zip': await makeZip({ a: 'x' }) }) }),
    ],
  ];
}

async function unreadableCases(): Promise<Case[]> {
  const whole = await makeZip({ Dockerfile: 'x'.repeat(2_000), b: 'y' });
  const tar = await makeTar([{ name: 'a', content: 'x'.repeat(2_000) }]);
  return [
    [
      'a file that inflates to more than the zip says',
      'too many bytes in the stream',
      crafted({ name: 'big', content: Buffer.alloc(MAX_FILE_BYTES * 5), bytes: 10 }),
    ],
    [
      'a file that inflates to less than the zip says',
      'not enough bytes in the stream',
      crafted({ name: 'a', bytes: 10 }),
    ],
    [
      'a stored file of another size',
      'size mismatch',
      crafted({ name: 'a', method: 0, bytes: 10 }),
    ],
    ['a wrong checksum', 'a checksum does not fit', crafted({ name: 'a', crc: 1 })],
    ['an empty file', 'it is empty', Buffer.alloc(0)],
    [
      'a page that was saved as a zip',
      'it is damaged, cut off or no such archive',
      Buffer.from('<html></html>'.repeat(99)),
    ],
    ['a zip that is cut off', 'it is damaged, cut off', whole.subarray(0, -30)],
    ['a tar that is cut off', 'it is damaged, cut off', tar.subarray(0, 1_000), '.tar'],
    ['a tar of noise', 'it is damaged, cut off', Buffer.alloc(3_000, 'x'), '.tar'],
    ['a tar of one byte', 'it is damaged, cut off', Buffer.from('x'), '.tar'],
    [
      'a packed tar that is cut off',
      'it is damaged, cut off',
      gzipSync(tar).subarray(0, -20),
      '.tgz',
    ],
    ['a packed text', 'it is damaged, cut off', gzipSync('hello'), '.tgz'],
    ['a kind that is not read', 'of a kind that is not read here', Buffer.from('Rar!'), '.rar'],
    [
      'a broken zip in a tar',
      '.tar/a.zip" cannot be read',
      await makeTar([{ name: 'a.zip', content: 'PK' }]),
      '.tar',
    ],
  ];
}

/** Every byte of a header and some of the rest, turned over one at a time. */
async function damaged(): Promise<Buffer[]> {
  const zip = await makeZip({ 'a/Dockerfile': 'x'.repeat(900), b: 'y' });
  const tar = await makeTar([{ name: 'a', content: 'x'.repeat(900) }]);
  return [zip, tar].flatMap((bytes) => {
    const step = Math.ceil(bytes.length / 150);
    return Array.from({ length: 150 }, (_, n) => {
      const changed = Buffer.from(bytes);
      const at = Math.min(n * step, bytes.length - 1);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      return changed;
    });
  });
}

async function randomlyNamed(): Promise<Buffer[]> {
  const parts = [
    '..',
    '.',
    '',
    'a',
    'A',
    'C:',
    '\\',
    '..\\..',
    '/',
    'é',
    '~',
    'con',
    '\u202e',
    '\n',
    '....//',
  ];
  let state = 7;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  const name = (): string =>
    Array.from({ length: 1 + random(4) }, () => parts[random(parts.length)] ?? '').join('/') || 'x';
  return Promise.all(
    Array.from({ length: 300 }, async (_, round) => {
      const names = Array.from({ length: 1 + random(3) }, name);
      return round % 2 === 0
        ? craftZip(names.map((one) => ({ name: one, unixMode: 0 })))
        : makeTar(names.map((one) => ({ name: one, content: 'x' })));
    }),
  );
}

const refused = await refusedCases();
const unreadable = await unreadableCases();
const others = [...(await damaged()), ...(await randomlyNamed())];
const nameOf = (kind: string, [, , , ending = '.zip']: Case, at: number): string =>
  `${kind}-${at}${ending}`;

let box: Sandbox;
let results: Readonly<Record<string, Unpacked>>;
beforeAll(async () => {
  box = await openSandbox();
  for (const [at, one] of refused.entries()) await box.write({ [nameOf('r', one, at)]: one[2] });
  for (const [at, one] of unreadable.entries()) await box.write({ [nameOf('u', one, at)]: one[2] });
  for (const [at, bytes] of others.entries())
    await box.write({
      [`o-${at}${bytes.subarray(0, 2).toString() === 'PK' ? '.zip' : '.tar'}`]: bytes,
    });
  results = await box.unpackAll();
});
afterAll(async () => {
  await box[Symbol.asyncDispose]();
});

describe('unpackWork, given what is hostile', () => {
  it.each(refused.map((one, at) => [one[0], one[1], nameOf('r', one, at)] as const))(
    'refuses %s, by name',
    (_, says, name) => {
      expect(results[name]).toEqual({
        code: REFUSED,
        message: expect.stringContaining(`"${name}${says.includes('in an archive') ? '' : '"'}`),
      });
      expect(results[name]?.message).toContain(says);
    },
  );

  it.each(unreadable.map((one, at) => [one[0], one[1], nameOf('u', one, at)] as const))(
    'says that %s cannot be read',
    (_, says, name) => {
      expect(results[name]).toEqual({ code: UNREADABLE, message: expect.stringContaining(says) });
      expect(results[name]?.message).toContain(`"${name}`);
    },
  );

  it('ends with files or an error of its own, whatever byte is wrong and whatever the names are', () => {
    const rest = Object.entries(results).filter(([name]) => name.startsWith('o-'));
    expect(rest).toHaveLength(600);
    const strange = rest.filter(
      ([, { files, code }]) => files === undefined && code !== REFUSED && code !== UNREADABLE,
    );
    expect(strange).toEqual([]);
    expect(rest.filter(([, { files }]) => files !== undefined).length).toBeGreaterThan(60);
  });

  it('writes nothing outside of its folders, and leaves none of them behind', async () => {
    expect(await box.leftovers()).toEqual(['results.json', 'tmp', 'tmp/deep', 'tmp/deep/er']);
    const names = await readdir(join(box.folder, 'work'));
    expect(names).toHaveLength(refused.length + unreadable.length + others.length);
  });
});
