import { addDebianPackage } from '../add-debian-package.ts';
import { debianLayers } from './flavours.ts';
import type { Recipe } from './recipe.ts';
import { addAccounts, imageFile, PATH } from './userland.ts';

export const redis: Recipe = {
  name: 'redis',
  version: 4,
  make: async (workshop) => ({
    layers: [
      ...(await debianLayers(workshop)),
      await workshop.layer('redis', async (tar) => {
        const debian = await workshop.debian();
        for (const { file } of await debian.closure(['redis-server', 'redis-tools']))
          await addDebianPackage(tar, file);
        await addAccounts(tar, [{ name: 'redis', id: 999, home: '/data', shell: '/sbin/nologin' }]);
        await tar.folder('data', { id: 999 });
        const entrypoint = await imageFile('redis-entrypoint.sh');
        await tar.file('usr/local/bin/docker-entrypoint.sh', entrypoint, { mode: 0o755 });
      }),
    ],
    config: {
      Env: [PATH],
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['redis-server'],
      WorkingDir: '/data',
      ExposedPorts: { '6379/tcp': {} },
      Volumes: { '/data': {} },
    },
  }),
};
