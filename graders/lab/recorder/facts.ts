// What a decision needs to know of the engine: asked right before it, by the references that the client used.
import { EngineAnswer } from './refusal.ts';
import { isMap } from './json.ts';
import type { Json, JsonMap } from './json.ts';
import type { Lab } from './lab.ts';
import { messageOf } from './engine.ts';
import { flagAt, listAt, mapAt, numberAt, textAt, wordsAt } from './pick.ts';
import { noFacts } from './rules/context.ts';
import type { ContainerFacts, Facts, ImageFacts } from './rules/context.ts';
import type { Asked } from './understand.ts';

export interface GatheredFacts extends Facts {
  /** The engine's own words of the container, which an inspect can answer with. */
  readonly inspected: JsonMap | null;
}

export async function gatherFacts(asked: Asked, lab: Lab): Promise<GatheredFacts> {
  const inspected = await inspectContainer(asked, lab);
  const [image, networks, images, counts] = await Promise.all([
    findImage(asked, lab),
    findNetworks(asked, lab),
    needsImages(asked) ? lab.engine.whole({ method: 'GET', path: '/images/json' }) : null,
    countOwn(asked, lab),
  ]);
  const imageNames = listAt(images?.json).flatMap((one) => wordsAt(one, 'RepoTags'));
  return {
    ...noFacts,
    inspected,
    container: inspected === null ? null : containerFacts(inspected),
    image,
    networks,
    imageNames,
    counts: {
      ...noFacts.counts,
      ...counts,
      containers: lab.containers.count,
      execs: lab.execs.size,
      images: listAt(images?.json).filter(
        (one) => !lab.config.baseImages.some(({ id }) => id === textAt(one, 'Id')),
      ).length,
    },
  };
}

const needsImages = ({ route }: Asked): boolean =>
  ['image.build', 'image.tag', 'container.commit'].includes(route.action);

async function inspectContainer(
  { route, parameters, query }: Asked,
  lab: Lab,
): Promise<JsonMap | null> {
  const reference =
    route.action === 'container.commit'
      ? query.find(([key]) => key === 'container')?.[1]
      : parameters['container'];
  if (reference === undefined || !/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(reference)) return null;
  const answer = await lab.engine.whole({ method: 'GET', path: `/containers/${reference}/json` });
  if (answer.status !== 200) throw new EngineAnswer(answer.status, messageOf(answer));
  return isMap(answer.json) ? answer.json : null;
}

function containerFacts(inspected: JsonMap): ContainerFacts {
  return {
    id: textAt(inspected, 'Id'),
    name: textAt(inspected, 'Name').slice(1),
    status: textAt(inspected, 'State', 'Status'),
    everStarted: !textAt(inspected, 'State', 'StartedAt').startsWith('0001-'),
    hasMounts: listAt(inspected, 'Mounts').length > 0,
    tty: flagAt(inspected, 'Config', 'Tty'),
    memoryBytes: numberAt(inspected, 'HostConfig', 'Memory'),
  };
}

async function findImage({ route, parameters, body }: Asked, lab: Lab): Promise<ImageFacts | null> {
  const reference =
    route.action === 'container.create' ? textAt(body, 'Image') : parameters['image'];
  if (reference === undefined || !/^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/.test(reference)) return null;
  if (/(^|\/)\.{0,2}(\/|$)/.test(reference)) return null;
  const { status, json } = await lab.engine.whole({
    method: 'GET',
    path: `/images/${reference}/json`,
  });
  if (status !== 200) return null;
  return {
    id: textAt(json, 'Id'),
    names: wordsAt(json, 'RepoTags'),
    exposedPorts: Object.keys(mapAt(json, 'Config', 'ExposedPorts')).length,
  };
}

const builtIn = new Set(['', 'default', 'bridge', 'none']);

async function findNetworks(
  { route, parameters, body }: Asked,
  lab: Lab,
): Promise<Facts['networks']> {
  const references =
    route.action === 'network.connect'
      ? [parameters['network'] ?? '']
      : route.action === 'container.create'
        ? networksOf(body)
        : [];
  const found = await Promise.all(
    references
      .filter((one) => !builtIn.has(one) && /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(one))
      .map(async (one) => {
        const answer = await lab.engine.whole({ method: 'GET', path: `/networks/${one}` });
        return [one, answer.status === 200 ? textAt(answer.json, 'Driver') : null] as const;
      }),
  );
  return Object.fromEntries(found);
}

function networksOf(body: Json): readonly string[] {
  return [
    textAt(body, 'HostConfig', 'NetworkMode'),
    ...Object.keys(mapAt(body, 'NetworkingConfig', 'EndpointsConfig')),
  ].slice(0, 8);
}

async function countOwn({ route }: Asked, lab: Lab): Promise<Partial<Facts['counts']>> {
  const rules = route.rules ?? [];
  const ask = async (path: string): Promise<Json> =>
    (await lab.engine.whole({ method: 'GET', path })).json;
  if (rules.includes('network-quota')) {
    const own = listAt(await ask('/networks')).filter(
      (one) => !['bridge', 'host', 'none'].includes(textAt(one, 'Name')),
    );
    return { networks: own.length };
  }
  if (rules.includes('volume-quota')) {
    return { volumes: listAt(await ask('/volumes'), 'Volumes').length };
  }
  return {};
}
