import { join } from 'node:path';
import { addDebianPackage } from '../add-debian-package.ts';
import type { DebianPackage } from '../debian-packages.ts';
import { writeTar } from '../tar-writer.ts';
import type { TarWriter } from '../tar-writer.ts';
import type { NpmPackages, NpmTool } from '../npm-packages.ts';
import type { Workshop } from '../workshop.ts';
import { addNode, addNpm, addYarn } from './node-tree.ts';
import { imageFile } from './userland.ts';

const STORE = 'lib/apk/packages';

interface StoredPackage {
  readonly name: string;
  readonly needs?: readonly string[];
  /** Debian packages it is made of; the first gives the version. */
  readonly debian?: readonly string[];
  /** Gives the version instead of those. */
  readonly tool?: NpmTool;
  /** Puts more into it. */
  readonly fill?: (tar: TarWriter, npm: NpmPackages) => Promise<void>;
}

/** What `apk add` finds, what is needed before what needs it. Those without content are in the image already. */
const PACKAGES: readonly StoredPackage[] = [
  { name: 'alpine-baselayout' },
  { name: 'musl' },
  { name: 'busybox', debian: ['busybox'] },
  { name: 'apk-tools' },
  { name: 'ca-certificates-bundle' },
  { name: 'ca-certificates' },
  { name: 'bash', debian: ['bash'] },
  { name: 'curl', debian: ['curl'] },
  { name: 'python3', debian: ['python3'] },
  { name: 'redis', debian: ['redis-server', 'redis-tools'] },
  { name: 'make', debian: ['make'] },
  { name: 'musl-dev', debian: ['libc6-dev'] },
  { name: 'libc-dev', needs: ['musl-dev'] },
  { name: 'gcc', debian: ['gcc'] },
  { name: 'build-base', needs: ['gcc', 'libc-dev', 'make'] },
  { name: 'dumb-init', debian: ['dumb-init'] },
  { name: 'tini', debian: ['tini'], fill: (tar) => tar.link('usr/sbin/tini', '../bin/tini') },
  {
    name: 'nodejs',
    debian: ['libstdc++6'],
    tool: 'node',
    fill: (tar, npm) => addNode(tar, npm, 'usr'),
  },
  { name: 'npm', needs: ['nodejs'], tool: 'npm', fill: (tar, npm) => addNpm(tar, npm, 'usr') },
  { name: 'nodejs-npm', needs: ['npm'] },
  { name: 'yarn', needs: ['nodejs'], tool: 'yarn', fill: (tar, npm) => addYarn(tar, npm, 'usr') },
];

/** Names that a bare image has in its world. */
const WORLD = PACKAGES.slice(0, 5).map(({ name }) => name);

/** Adds the store that `apk` installs from, its index and its state. */
export async function addPackageStore(tar: TarWriter, workshop: Workshop): Promise<void> {
  const store = new Store(tar, workshop);
  const lines: string[] = [];
  const versions = new Map<string, string>();
  for (const stored of PACKAGES) {
    const line = await store.add(stored);
    versions.set(stored.name, line.version);
    lines.push(
      [
        stored.name,
        line.version,
        line.sizeKib,
        (stored.needs ?? []).join(' '),
        line.archives.join(' '),
      ].join('|'),
    );
  }
  await tar.file(`usr/${STORE}/INDEX`, `${lines.join('\n')}\n`);
  await tar.file(`usr/${STORE}/redis.post-install`, await imageFile('redis.post-install'));
  await tar.file('etc/apk/world', `${WORLD.join('\n')}\n`);
  await tar.file(
    'usr/lib/apk/db/installed',
    WORLD.map((name) => `P:${name}\nV:${versions.get(name)}\n\n`).join(''),
  );
  await tar.folder('usr/lib/apk/db/unpacked');
}

interface StoreLine {
  readonly version: string;
  readonly sizeKib: number;
  readonly archives: readonly string[];
}

class Store {
  readonly #tar: TarWriter;
  readonly #workshop: Workshop;
  /** Sizes of the archives that are in the store. */
  readonly #sizes = new Map<string, number>();

  constructor(tar: TarWriter, workshop: Workshop) {
    this.#tar = tar;
    this.#workshop = workshop;
  }

  async add({ name, debian = [], tool, fill }: StoredPackage): Promise<StoreLine> {
    const npm = await this.#workshop.npm();
    const debianPackages = await this.#workshop.debian();
    const all = debian.length === 0 ? [] : await debianPackages.closure(debian);
    const inImage = new Set((await debianPackages.closure(['busybox'])).map(({ name }) => name));
    const parts = all.filter((part) => !inImage.has(part.name));
    const archives = parts.map((part) => `${part.name}.tar.gz`);
    for (const part of parts)
      await this.#archive(`${part.name}.tar.gz`, (tar) => addDebianPackage(tar, part.file));
    if (fill !== undefined) {
      const own = `${name}.own.tar.gz`;
      archives.push(own);
      await this.#archive(own, (tar) => fill(tar, npm));
    }
    const sizeBytes = archives.reduce((sum, archive) => sum + (this.#sizes.get(archive) ?? 0), 0);
    const version = tool === undefined ? upstream(debian[0], all) : await npm.versionOf(tool);
    return { version: `${version}-r0`, sizeKib: Math.ceil(sizeBytes / 1024), archives };
  }

  async #archive(name: string, fill: (tar: TarWriter) => Promise<void>): Promise<void> {
    if (this.#sizes.has(name)) return;
    const options = { gzip: true, withFolders: false };
    const { file, sizeBytes } = await writeTar(join(this.#workshop.scratch, name), options, fill);
    this.#sizes.set(name, sizeBytes);
    await this.#tar.copy(file, `usr/${STORE}/${name}`);
  }
}

/** The makers' part of a Debian version: of `5:7.0.15-1~deb12u4`, 7.0.15. */
function upstream(name: string | undefined, packages: readonly DebianPackage[]): string {
  const version = packages.find((part) => part.name === name)?.version ?? '';
  return /^(?:\d+:)?([\w.]+)/.exec(version)?.[1] ?? '1.0';
}
