import type { WrittenTar } from '../tar-writer.ts';
import type { Workshop } from '../workshop.ts';
import { addCaBundle } from './flavours.ts';
import { addPackageStore } from './package-store.ts';
import type { Recipe } from './recipe.ts';
import { addAccountTools, imageFile, PATH, userlandLayer } from './userland.ts';

/** The layers of an image with a working `apk`. */
export const alpineLayers = async (workshop: Workshop): Promise<readonly WrittenTar[]> => [
  await userlandLayer(workshop),
  await workshop.layer('alpine', async (tar) => {
    await addCaBundle(tar);
    await addAccountTools(tar, ['adduser', 'addgroup', 'deluser', 'delgroup']);
    await tar.file('etc/alpine-release', 'stand-in\n');
    await tar.file(
      'etc/os-release',
      'NAME="Alpine Linux (stand-in)"\nID=alpine\nPRETTY_NAME="Alpine Linux (stand-in)"\n',
    );
    await tar.file('usr/sbin/apk', await imageFile('apk'), { mode: 0o755 });
    await addPackageStore(tar, workshop);
  }),
];

export const alpine: Recipe = {
  name: 'alpine',
  version: 6,
  make: async (workshop) => ({
    layers: await alpineLayers(workshop),
    config: { Env: [PATH], Cmd: ['/bin/sh'] },
  }),
};
