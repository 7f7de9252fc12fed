import type { WrittenTar } from '../tar-writer.ts';
import type { Workshop } from '../workshop.ts';
import { alpineLayers } from './alpine.ts';
import { debianLayers } from './flavours.ts';
import { addDebianPackage } from '../add-debian-package.ts';
import { addNode, addNpm, addYarn } from './node-tree.ts';
import type { Recipe } from './recipe.ts';
import { addAccounts, CA_BUNDLE, imageFile, PATH } from './userland.ts';

/** `node:alpine` and the like have apk, the others bash. */
export const node = (isAlpine: boolean): Recipe => ({
  name: isAlpine ? 'node-alpine' : 'node',
  version: 6,
  make: async (workshop) => ({
    layers: [
      ...(await (isAlpine ? alpineLayers : debianLayers)(workshop)),
      await nodeLayer(workshop),
    ],
    config: {
      Env: [PATH, `NODE_EXTRA_CA_CERTS=${CA_BUNDLE}`],
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['node'],
    },
  }),
});

const nodeLayer = (workshop: Workshop): Promise<WrittenTar> =>
  workshop.layer('node', async (tar) => {
    const [npm, debian] = [await workshop.npm(), await workshop.debian()];
    for (const { name, file } of await debian.closure(['libstdc++6'])) {
      if (name === 'libstdc++6') await addDebianPackage(tar, file);
    }
    await addNode(tar, npm, 'usr/local');
    await addNpm(tar, npm, 'usr/local');
    await addYarn(tar, npm, 'usr/local');
    await addAccounts(tar, [{ name: 'node', id: 1000, home: '/home/node', shell: '/bin/sh' }]);
    await tar.folder('home/node', { id: 1000 });
    const entrypoint = await imageFile('node-entrypoint.sh');
    await tar.file('usr/local/bin/docker-entrypoint.sh', entrypoint, { mode: 0o755 });
  });
