import { isBaseId, isBaseName, joinName, listBases } from '../base-images.ts';
import type { Call } from '../call.ts';
import { writeImage } from '../images.ts';
import { isMap } from '../json.ts';
import type { Json } from '../json.ts';
import { listAt, numberAt, textAt, wordsAt } from '../pick.ts';
import { Refusal } from '../refusal.ts';
import { askEngine, giveAnswer } from './pass-whole.ts';

const valueOf = ({ effective }: Call, key: string): string =>
  effective.query.find(([name]) => name === key)?.[1] ?? '';

export async function commit(call: Call): Promise<void> {
  const { lab, facts, record } = call;
  const known = facts.container === null ? null : lab.containers.get(facts.container.id);
  const before = known === null ? null : await lab.containers.look(known, { left: true });
  lab.containers.write('commit', before);
  const answer = await askEngine(call);
  if (answer.status === 201) {
    record.image = textAt(answer.json, 'Id');
    await writeImage(lab, 'commit', record.image);
  }
  giveAnswer(call, answer);
}

export async function tag(call: Call): Promise<void> {
  const answer = await askEngine(call);
  call.record.image = call.facts.image?.id ?? null;
  if (answer.status === 201 && call.record.image !== null) {
    call.record.result = { name: joinName(valueOf(call, 'repo'), valueOf(call, 'tag')) };
    await writeImage(call.lab, 'tag', call.record.image);
  }
  giveAnswer(call, answer);
}

/** The course's images are here, and nothing else can be. */
export async function pull(call: Call): Promise<void> {
  const { lab, record, reply } = call;
  const reference = valueOf(call, 'fromImage');
  const name = joinName(reference, valueOf(call, 'tag'));
  const isDigest = `${reference}${valueOf(call, 'tag')}`.includes('sha256:');
  if (isDigest || !isBaseName(lab.config, name)) {
    throw new Refusal(
      'image.pull',
      `The lab reaches no registry; its images are: ${listBases(lab.config)}.`,
    );
  }
  const [repository = '', version = ''] = name.split(/:(?=[^:]*$)/);
  const base = lab.config.baseImages.find((one) => joinName(one.name, '') === name);
  const familiar = repository.includes('/') ? repository : `library/${repository}`;
  const lines: Json[] = [
    { status: `Pulling from ${familiar}`, id: version },
    { status: `Digest: ${base?.id ?? ''}` },
    { status: `Status: Image is up to date for ${name}` },
  ];
  record.outcome = 'answered';
  record.status = 200;
  record.image = base?.id ?? null;
  const text = lines.map((line) => `${JSON.stringify(line)}\r\n`).join('');
  reply.whole(200, 'application/json', Buffer.from(text));
}

/** `docker image prune -a` would take the course's images too: what goes is chosen here. */
export async function pruneImages(call: Call): Promise<void> {
  const { lab, effective } = call;
  const filters = effective.query.find(([key]) => key === 'filters')?.[1] ?? '{}';
  const isAll = /"dangling":\["(false|0|False)"\]/.test(filters);
  if (!isAll) {
    giveAnswer(call, await askEngine(call));
    return;
  }
  call.record.outcome = 'forwarded';
  const before = await layersSize(call);
  const deleted: Json[] = [];
  for (const target of await unusedNames(call)) {
    const { status, json } = await lab.engine.whole({
      method: 'DELETE',
      path: `/images/${target}`,
    });
    if (status === 200) deleted.push(...listAt(json));
  }
  const body = {
    ImagesDeleted: deleted.length === 0 ? null : deleted,
    SpaceReclaimed: Math.max(0, before - (await layersSize(call))),
  };
  giveAnswer(call, { status: 200, headers: {}, bytes: Buffer.alloc(0), json: body });
}

async function layersSize({ lab }: Call): Promise<number> {
  const { json } = await lab.engine.whole({ method: 'GET', path: '/system/df' });
  return numberAt(json, 'LayersSize');
}

/** Names of images, and ids of those without one, that no container is from. */
async function unusedNames({ lab }: Call): Promise<readonly string[]> {
  const [images, containers] = await Promise.all([
    lab.engine.whole({ method: 'GET', path: '/images/json' }),
    lab.engine.whole({ method: 'GET', path: '/containers/json', query: [['all', '1']] }),
  ]);
  const used = new Set(listAt(containers.json).map((one) => textAt(one, 'ImageID')));
  return listAt(images.json)
    .filter((one) => isMap(one) && !used.has(textAt(one, 'Id')))
    .flatMap((one) => {
      const names = wordsAt(one, 'RepoTags').filter((name) => name !== '<none>:<none>');
      if (names.length > 0) return names.filter((name) => !isBaseName(lab.config, name));
      return isBaseId(lab.config, textAt(one, 'Id')) ? [] : [textAt(one, 'Id')];
    });
}

/** The lab's builder keeps its cache in images. */
export async function pruneBuilds({ record, reply }: Call): Promise<void> {
  record.outcome = 'answered';
  record.status = 200;
  reply.json(200, { CachesDeleted: null, SpaceReclaimed: 0 });
}
