import { tellImage } from './image-names.ts';
import { lineAt } from './lives.ts';
import type { Life } from './lives.ts';
import type { Scene } from './scene.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
// What the engine makes up where nobody gave a name: an adjective and a surname.
const MADE_UP = /^[a-z]+_[a-z]+\d*$/;

/** A container for people: its name in code, else `the second container of busybox`. */
export function nameContainer(scene: Scene, id: string | null): string {
  const life = scene.lives.get(id ?? '');
  if (life === undefined) return 'a container';
  return hasOwnName(scene, life)
    ? `\`${life.name}\``
    : `the ${placeOf(scene, life)} container of ${imageOf(scene, life)}`;
}

/** A container in a command: its name, else the start of its id. */
export function typedName(scene: Scene, id: string | null): string {
  if (id === null) return 'CONTAINER';
  const name = scene.lives.get(id)?.name ?? '';
  return name === '' ? id.slice(0, 12) : name;
}

/** Whether somebody chose the name: the engine's own choices tell nobody anything. */
export function hasOwnName(scene: Scene, { id, name }: Life): boolean {
  const create = scene.calls.find(
    (call) => call.verb === 'container.create' && call.container === id,
  );
  if (create === undefined) return name !== '' && !MADE_UP.test(name);
  return (
    typeof create.requested.query['name'] === 'string' && create.requested.query['name'] !== ''
  );
}

export const imageOf = (scene: Scene, life: Life): string => {
  const line = lineAt(life, life.createdAt);
  return line === undefined ? 'an image' : tellImage(line.image, scene.images);
};

function placeOf(scene: Scene, life: Life): string {
  const image = imageOf(scene, life);
  const siblings = [...scene.lives.values()]
    .filter((other) => imageOf(scene, other) === image)
    .sort((a, b) => a.createdAt - b.createdAt);
  const place = siblings.indexOf(life);
  return ORDINALS[place] ?? `${place + 1}th`;
}
