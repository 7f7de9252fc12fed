import type { BaseImage } from '../../../../exercises/index.ts';
import { alpine } from './alpine.ts';
import { busybox } from './busybox.ts';
import { helloWorld } from './hello-world.ts';
import { labEngine, labTerminal } from './lab.ts';
import { node } from './node.ts';
import type { Recipe } from './recipe.ts';
import { redis } from './redis.ts';

export type { Recipe } from './recipe.ts';

/** An image that is to be on the engine: one of the course's, or one that labs are made of, which no student sees. */
export interface WantedImage extends Omit<BaseImage, 'standIn'> {
  readonly standIn: BaseImage['standIn'] | 'lab-engine' | 'lab-terminal';
}

const RECIPES: Readonly<Record<WantedImage['standIn'], (name: string) => Recipe>> = {
  'hello-world': () => helloWorld,
  busybox: () => busybox,
  alpine: () => alpine,
  redis: () => redis,
  node: (name) => node(name.includes('alpine')),
  'lab-engine': () => labEngine,
  'lab-terminal': () => labTerminal,
};

/** The recipe for an image: its tag can ask for a flavour. */
export const recipeFor = ({ name, standIn }: WantedImage): Recipe => RECIPES[standIn](name);
