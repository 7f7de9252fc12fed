import type { BaseImage } from '../../../../exercises/index.ts';
import { alpine } from './alpine.ts';
import { busybox } from './busybox.ts';
import { helloWorld } from './hello-world.ts';
import { node } from './node.ts';
import type { Recipe } from './recipe.ts';
import { redis } from './redis.ts';

export type { Recipe } from './recipe.ts';

const RECIPES: Readonly<Record<BaseImage['standIn'], (name: string) => Recipe>> = {
  'hello-world': () => helloWorld,
  busybox: () => busybox,
  alpine: () => alpine,
  redis: () => redis,
  node: (name) => node(name.includes('alpine')),
};

/** The recipe for a base image: its tag can ask for a flavour. */
export const recipeFor = ({ name, standIn }: BaseImage): Recipe => RECIPES[standIn](name);
