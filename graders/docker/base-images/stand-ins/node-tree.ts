import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addFolder } from '../add-folder.ts';
import type { NpmPackages } from '../npm-packages.ts';
import type { TarWriter } from '../tar-writer.ts';
import { CA_BUNDLE, imageFile } from './userland.ts';

/** Readable and writable by every user of the image, as a student's image may run npm as any. */
const SHARED_CACHE = '/var/cache/npm';

/** Versions of express that install without a network: the newest of each line, and those that lock files name most. */
const CACHED = [
  '4.16.4',
  '4.17.1',
  '4.17.3',
  '4.18.2',
  '4.19.2',
  '4.21.2',
  '4',
  '5.0.1',
  '5.1.0',
  '5',
];

/** Both begin by looking whether there is a network. */
const NPM_PROGRAMS = ['bin/npm-cli.js', 'bin/npx-cli.js'];
const OFFLINE = 'offline-when-cut-off.js';

const NOT_USED = /^(docs|man|test)(\/|$)|\.(md|map)$|(^|\/)CHANGELOG/;

/** Adds the `node` program under a prefix, `usr` or `usr/local`. */
export const addNode = (tar: TarWriter, npm: NpmPackages, prefix: string): Promise<void> =>
  tar.copy(join(npm.folderOf('node'), 'bin', 'node'), `${prefix}/bin/node`, { mode: 0o755 });

/** Adds npm and npx, set to the machine's registry and CA bundle, and a cache with express in it. */
export async function addNpm(tar: TarWriter, npm: NpmPackages, prefix: string): Promise<void> {
  const folder = `${prefix}/lib/node_modules/npm`;
  const accepts = (path: string): boolean => !NOT_USED.test(path) && !NPM_PROGRAMS.includes(path);
  await addFolder(tar, npm.folderOf('npm'), folder, { accepts });
  await tar.file(`${folder}/bin/${OFFLINE}`, await imageFile(OFFLINE));
  for (const program of NPM_PROGRAMS) {
    const source = await readFile(join(npm.folderOf('npm'), program), 'utf8');
    const opening = source.replace('\n', `\nrequire('./${OFFLINE}')\n`);
    await tar.file(`${folder}/${program}`, opening, { mode: 0o755 });
  }
  await tar.link(`${prefix}/bin/npm`, '../lib/node_modules/npm/bin/npm-cli.js');
  await tar.link(`${prefix}/bin/npx`, '../lib/node_modules/npm/bin/npx-cli.js');
  await tar.file(`${folder}/npmrc`, npmSettings(npm.registry));
  await addCache(tar, npm);
}

async function addCache(tar: TarWriter, npm: NpmPackages): Promise<void> {
  const cache = await npm.cacheOf(CACHED.map((version) => `express@${version}`));
  const accepts = (path: string): boolean => /^_cacache(\/(content|index)|$)/.test(path);
  await addFolder(tar, cache, SHARED_CACHE.slice(1), { accepts, isShared: true });
}

/** Adds yarn 1, set likewise. */
export async function addYarn(tar: TarWriter, npm: NpmPackages, prefix: string): Promise<void> {
  await addFolder(tar, npm.folderOf('yarn'), `${prefix}/lib/node_modules/yarn`);
  for (const name of ['yarn', 'yarnpkg'])
    await tar.link(`${prefix}/bin/${name}`, '../lib/node_modules/yarn/bin/yarn.js');
  await tar.file(`${prefix}/etc/yarnrc`, `registry "${npm.registry}"\ncafile "${CA_BUNDLE}"\n`);
}

const npmSettings = (registry: string): string =>
  `registry=${registry}
cafile=${CA_BUNDLE}
cache=${SHARED_CACHE}
audit=false
fetch-timeout=20000
fetch-retries=4
fetch-retry-mintimeout=500
fund=false
update-notifier=false
`;
