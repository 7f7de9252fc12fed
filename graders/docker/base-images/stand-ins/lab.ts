import { addDebianPackage } from '../add-debian-package.ts';
import type { TarWriter } from '../tar-writer.ts';
import type { Workshop } from '../workshop.ts';
import { addCaBundle } from './flavours.ts';
import type { Recipe } from './recipe.ts';
import { addAccounts, PATH, userlandLayer } from './userland.ts';

/** Programs of the engine's package that no lab starts. */
const UNUSED =
  /^usr\/(sbin\/(dnet|ovrouter)|bin\/(docker|ctr|containerd-shim|containerd-shim-runc-v1|containerd-stress))$/;

/** Where `docker:dind` keeps the older kind of iptables, for kernels without the newer. */
const LEGACY_FOLDER = 'usr/local/sbin/.iptables-legacy';

/** What a lab's engine runs in, in the place of `docker:dind`. */
export const labEngine: Recipe = {
  name: 'lab-engine',
  version: 1,
  make: async (workshop) => ({
    layers: [
      await userlandLayer(workshop),
      await workshop.layer('lab-engine', async (tar) => {
        const debian = await workshop.debian();
        for (const { file } of await debian.closure(['docker.io', 'iptables', 'procps']))
          await addDebianPackage(tar, file, (path) => !UNUSED.test(path));
        await addClient(tar, workshop);
        await addIptables(tar);
      }),
    ],
    config: { Env: [PATH], Cmd: ['dockerd'] },
  }),
};

/** What a lab's terminal runs in, in the place of `docker:cli`; curl and `script` are in it. */
export const labTerminal: Recipe = {
  name: 'lab-terminal',
  version: 1,
  make: async (workshop) => ({
    layers: [
      await userlandLayer(workshop),
      await workshop.layer('lab-terminal', async (tar) => {
        const debian = await workshop.debian();
        await addCaBundle(tar);
        for (const { file } of await debian.closure(['curl'])) await addDebianPackage(tar, file);
        for (const { name, file } of await debian.closure(['bsdutils']))
          if (name === 'bsdutils')
            await addDebianPackage(tar, file, (path) => path === 'usr/bin/script');
        await addClient(tar, workshop);
        await addAccounts(tar, [
          { name: 'student', id: 1000, home: '/home/student', shell: '/bin/sh' },
        ]);
        await tar.folder('home/student', { id: 1000 });
      }),
    ],
    config: { Env: [PATH], Cmd: ['sh'] },
  }),
};

/** Docker's client: older releases of Debian have it in the engine's package, younger ones in its own. */
async function addClient(tar: TarWriter, workshop: Workshop): Promise<void> {
  const debian = await workshop.debian();
  let isFound = false;
  const acceptClient = (path: string): boolean => {
    isFound ||= path === 'usr/bin/docker';
    return path === 'usr/bin/docker';
  };
  for (const packages of [['docker.io'], ['docker-cli']]) {
    for (const { name, file } of await debian.closure(packages))
      if (packages.includes(name)) await addDebianPackage(tar, file, acceptClient);
    if (isFound) return;
  }
}

/** The links that Debian makes when the package is installed. */
export async function addIptables(tar: TarWriter): Promise<void> {
  for (const command of ['', '-save', '-restore'])
    for (const family of ['iptables', 'ip6tables']) {
      await tar.link(`usr/sbin/${family}${command}`, 'xtables-nft-multi');
      await tar.link(`${LEGACY_FOLDER}/${family}${command}`, '/usr/sbin/xtables-legacy-multi');
    }
}
