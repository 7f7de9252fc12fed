import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDebianPackage } from '../add-debian-package.ts';
import { runTool } from '../run-tool.ts';
import type { TarWriter, WrittenTar } from '../tar-writer.ts';
import type { Workshop } from '../workshop.ts';

export const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
export const CA_BUNDLE = '/etc/ssl/certs/ca-certificates.crt';

/** Applets that the real images have not, and that would take a student's mistake for right. */
const NO_LINK = /\/(rpm|rpm2cpio|run-init|linuxrc|wget)$/;

/** Reads a file that goes into an image as it is. */
export const imageFile = (name: string): Promise<string> =>
  readFile(new URL(`./files/${name}`, import.meta.url), 'utf8');

/** The layer under every stand-in with a shell: the C library, busybox and a link for each of its applets. */
export const userlandLayer = (workshop: Workshop): Promise<WrittenTar> =>
  workshop.layer('userland', async (tar) => {
    const debian = await workshop.debian();
    for (const folder of ['bin', 'sbin', 'lib', 'lib64']) {
      await tar.folder(`usr/${folder}`);
      await tar.link(folder, `usr/${folder}`);
    }
    for (const folder of [
      'home',
      'proc',
      'root',
      'run',
      'sys',
      'tmp',
      'var/tmp',
      'var/log',
      'var/cache',
    ])
      await tar.folder(folder);
    await tar.link('var/run', '/run');
    for (const { file } of await debian.closure(['busybox'])) await addDebianPackage(tar, file);
    for (const path of await listApplets(workshop)) {
      if (!NO_LINK.test(`/${path}`))
        await tar.link(`usr/${path.replace(/^usr\//, '')}`, '/bin/busybox');
    }
    await tar.file('usr/bin/wget', await imageFile('wget'), { mode: 0o755 });
    await addAccounts(tar, []);
    await tar.file('etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files dns\n');
    await tar.file('etc/profile', await imageFile('profile'));
  });

/** Asks busybox itself, outside of any container: host and engine are of one architecture here. */
async function listApplets(workshop: Workshop): Promise<readonly string[]> {
  const debian = await workshop.debian();
  const [busybox] = (await debian.closure(['busybox'])).filter(({ name }) => name === 'busybox');
  if (busybox === undefined) throw new Error('the closure of busybox holds no busybox');
  const folder = join(workshop.scratch, 'busybox');
  const hint = 'See that the cache folder is on a disk that allows programs to run.';
  await runTool('dpkg-deb', ['--extract', busybox.file, folder], { hint });
  const listed = await runTool('busybox', ['--list-full'], {
    environment: { PATH: `${join(folder, 'bin')}:${join(folder, 'usr/bin')}` },
    hint,
  });
  return listed.trim().split('\n');
}

export interface Account {
  readonly name: string;
  readonly id: number;
  readonly home: string;
  readonly shell: string;
}

const SYSTEM_ACCOUNTS: readonly Account[] = [
  { name: 'root', id: 0, home: '/root', shell: '/bin/sh' },
  { name: 'bin', id: 1, home: '/bin', shell: '/sbin/nologin' },
  { name: 'daemon', id: 2, home: '/sbin', shell: '/sbin/nologin' },
  { name: 'www-data', id: 33, home: '/var/www', shell: '/sbin/nologin' },
  { name: 'nobody', id: 65534, home: '/', shell: '/sbin/nologin' },
];

/** Writes the account files, with these accounts beside those of every system. */
export async function addAccounts(tar: TarWriter, accounts: readonly Account[]): Promise<void> {
  const all = [...SYSTEM_ACCOUNTS, ...accounts];
  const lines = (line: (account: Account) => string): string => `${all.map(line).join('\n')}\n`;
  await tar.file(
    'etc/passwd',
    lines(({ name, id, home, shell }) => `${name}:x:${id}:${id}:${name}:${home}:${shell}`),
  );
  await tar.file(
    'etc/group',
    lines(({ name, id }) => `${name}:x:${id}:`),
  );
  await tar.file(
    'etc/shadow',
    lines(({ name }) => `${name}:*::0:::::`),
    { mode: 0o640 },
  );
}

/** Adds the tools that make accounts, under the names that the image's real counterpart has. */
export async function addAccountTools(tar: TarWriter, names: readonly string[]): Promise<void> {
  const [first = '', ...others] = names;
  await tar.file(`usr/sbin/${first}`, await imageFile('accounts'), { mode: 0o755 });
  for (const name of others) await tar.link(`usr/sbin/${name}`, first);
}
