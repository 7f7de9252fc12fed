import type { Recipe } from './recipe.ts';
import { PATH, userlandLayer } from './userland.ts';

export const busybox: Recipe = {
  name: 'busybox',
  version: 4,
  make: async (workshop) => ({
    layers: [await userlandLayer(workshop)],
    config: { Env: [PATH], Cmd: ['sh'] },
  }),
};
