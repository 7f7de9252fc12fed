// Of an answer, what a judge may need.
import { isMap } from '../json.ts';
import type { Json, JsonMap } from '../json.ts';
import { listAt, textAt, wordsAt } from '../pick.ts';

type Reader = (body: Json) => JsonMap;

const maxListed = 200;
const members = (body: Json, ...keys: readonly string[]): readonly Json[] =>
  listAt(body, ...keys).slice(0, maxListed);

const readers: Readonly<Record<string, Reader>> = {
  'container.create': (body) => ({ id: textAt(body, 'Id') }),
  'container.list': (body) => ({
    containers: members(body).map((one) => ({
      id: textAt(one, 'Id'),
      state: textAt(one, 'State'),
      names: wordsAt(one, 'Names').map((name) => name.slice(1)),
    })),
  }),
  'container.prune': (body) => ({ containers: wordsAt(body, 'ContainersDeleted') }),
  'container.top': (body) => ({ processes: listAt(body, 'Processes').length }),
  'container.changes': (body) => ({ changes: listAt(body).length }),
  'container.commit': (body) => ({ image: textAt(body, 'Id') }),
  'exec.create': (body) => ({ id: textAt(body, 'Id') }),
  'exec.inspect': (body) => ({
    running: isMap(body) && body['Running'] === true,
    exitCode: isMap(body) && typeof body['ExitCode'] === 'number' ? body['ExitCode'] : null,
  }),
  'image.list': (body) => ({
    images: members(body).map((one) => ({
      id: textAt(one, 'Id'),
      names: wordsAt(one, 'RepoTags').filter((name) => name !== '<none>:<none>'),
    })),
  }),
  'image.remove': removed,
  'image.prune': (body) => removed(isMap(body) ? (body['ImagesDeleted'] ?? null) : null),
  'network.create': (body) => ({ id: textAt(body, 'Id') }),
  'network.list': (body) => ({
    networks: members(body).map((one) => ({ id: textAt(one, 'Id'), name: textAt(one, 'Name') })),
  }),
  'network.prune': (body) => ({ networks: wordsAt(body, 'NetworksDeleted') }),
  'volume.create': (body) => ({ name: textAt(body, 'Name') }),
  'volume.list': (body) => ({
    volumes: members(body, 'Volumes').map((one) => ({ name: textAt(one, 'Name') })),
  }),
  'volume.prune': (body) => ({ volumes: wordsAt(body, 'VolumesDeleted') }),
};

function removed(body: Json): JsonMap {
  const lines = members(body);
  return {
    untagged: lines.map((line) => textAt(line, 'Untagged')).filter((name) => name !== ''),
    deleted: lines.map((line) => textAt(line, 'Deleted')).filter((id) => id !== ''),
  };
}

export function resultOf(action: string, body: Json): JsonMap | null {
  return readers[action]?.(body) ?? null;
}
