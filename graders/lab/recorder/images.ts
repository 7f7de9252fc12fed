import type { ImageLine } from '../trace.ts';
import { isBaseId, normaliseName } from './base-images.ts';
import type { Lab } from './lab.ts';
import type { Json } from './json.ts';
import { listAt, textAt, wordsAt } from './pick.ts';
import { now } from './trace-writer.ts';

export async function writeImage(
  lab: Pick<Lab, 'engine' | 'config' | 'trace'>,
  because: ImageLine['because'],
  reference: string,
): Promise<void> {
  const { status, json } = await lab.engine.whole({
    method: 'GET',
    path: `/images/${reference}/json`,
  });
  if (status === 200) lab.trace.write(describeImage(lab, because, json));
}

function describeImage(
  { config }: Pick<Lab, 'config'>,
  because: ImageLine['because'],
  inspected: Json,
): ImageLine {
  const id = textAt(inspected, 'Id');
  return {
    kind: 'image',
    at: now(),
    because,
    id,
    names: wordsAt(inspected, 'RepoTags'),
    entrypoint: wordsAt(inspected, 'Config', 'Entrypoint'),
    command: wordsAt(inspected, 'Config', 'Cmd'),
    layers: wordsAt(inspected, 'RootFS', 'Layers'),
    isBase: isBaseId(config, id),
  };
}

export async function writeAllImages(lab: Pick<Lab, 'engine' | 'config' | 'trace'>): Promise<void> {
  const { json } = await lab.engine.whole({ method: 'GET', path: '/images/json' });
  for (const one of listAt(json)) await writeImage(lab, 'end', textAt(one, 'Id'));
}

/** Names of the course's images that mean another image than at the start, or none. */
export async function findChangedBases({
  engine,
  config,
}: Pick<Lab, 'engine' | 'config'>): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { name, id } of config.baseImages) {
    const { json } = await engine.whole({
      method: 'GET',
      path: `/images/${normaliseName(name)}/json`,
    });
    if (textAt(json, 'Id') !== id) changed.push(name);
  }
  return changed;
}
