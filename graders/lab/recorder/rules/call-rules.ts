// Rules of a whole call: what depends on several fields, or on what there is on the engine.
import { isBaseId, isBaseName, joinName, listBases } from '../base-images.ts';
import type { Effective, QueryPairs } from '../decide.ts';
import { emptyMap, isMap } from '../json.ts';
import type { JsonMap } from '../json.ts';
import { Refusal } from '../refusal.ts';
import type { Asked } from '../understand.ts';
import { checkCommitChange } from './commit-changes.ts';
import type { Context, Counted } from './context.ts';
import { applyForces, createForces, updateForces } from './forced.ts';

export type CallRule = (
  asked: Asked,
  effective: Effective,
  context: Context,
) => Partial<Effective> | undefined;

const valuesOf = (query: QueryPairs, key: string): readonly string[] =>
  query.filter(([name]) => name === key).map(([, value]) => value);

const requestedBody = ({ body }: Asked): JsonMap => (isMap(body) ? body : emptyMap());

function quota(counted: Counted, advice: string): CallRule {
  return (_asked, _effective, { config, facts }) => {
    if (facts.counts[counted] >= config.limits[counted]) {
      throw new Refusal(
        `quota.${counted}`,
        `The lab holds ${config.limits[counted]} ${counted} at most${advice}.`,
      );
    }
    return undefined;
  };
}

const volumeQuota = quota('volumes', ': remove some with docker volume rm');

export const callRules: Record<string, CallRule> = {
  'container-quota': quota('containers', ': remove some with docker rm'),
  'network-quota': quota('networks', ' of your own: remove some with docker network rm'),
  'exec-quota': quota('execs', ' in all'),
  'image-quota': quota('images', ' of your own: remove some with docker rmi'),
  'volume-quota': (asked, effective, context) => {
    const { HostConfig: host } = requestedBody(asked);
    const binds = isMap(host) ? host['Binds'] : undefined;
    const mounts = isMap(host) ? host['Mounts'] : undefined;
    const mentions = [binds, mounts].some((one) => Array.isArray(one) && one.length > 0);
    if (asked.route.action === 'container.create' && !mentions) return undefined;
    return volumeQuota(asked, effective, context);
  },
  'forced-at-create': (asked, { body }, context) => ({
    body: applyForces(createForces, {
      body: body ?? emptyMap(),
      requested: requestedBody(asked),
      context,
    }),
  }),
  'forced-at-update': (asked, { body }, context) => ({
    body: applyForces(updateForces, {
      body: body ?? emptyMap(),
      requested: requestedBody(asked),
      context,
    }),
  }),
  'base-names-stay': ({ route }, { query }, { config }) => {
    const names =
      route.action === 'image.build'
        ? valuesOf(query, 't')
        : valuesOf(query, 'repo').map((repo) => joinName(repo, valuesOf(query, 'tag')[0] ?? ''));
    const base = names.find((name) => isBaseName(config, name));
    if (base !== undefined) {
      throw new Refusal(
        'base-names-stay',
        `${base} is a course image, and its name stays with it: choose a name of your own.`,
      );
    }
    return undefined;
  },
  'base-images-stay': ({ parameters }, _effective, { config, facts }) => {
    const reference = parameters['image'] ?? '';
    const isName = facts.image?.names.some(
      (name) => joinName(name, '') === joinName(reference, ''),
    );
    const removesBase = isName !== true && isBaseId(config, facts.image?.id ?? '');
    if (isBaseName(config, reference) || removesBase) {
      throw new Refusal(
        'base-images-stay',
        `${reference} is a course image and stays here (of the course are ${listBases(config)}).`,
      );
    }
    return undefined;
  },
  'commit-changes': (_asked, { query }) => {
    for (const change of valuesOf(query, 'changes')) checkCommitChange(change);
    return undefined;
  },
  'no-host-network': (_asked, _effective, { facts }) => {
    const drivers = Object.values(facts.networks);
    if (drivers.some((driver) => driver !== null && driver !== 'bridge')) {
      throw new Refusal('no-host-network', 'Only a bridge network can be connected to in the lab.');
    }
    return undefined;
  },
  'archive-at-rest': (_asked, _effective, { facts }) => {
    if (facts.container?.status === 'created' || facts.container?.status === 'exited') {
      if (!facts.container.hasMounts) return undefined;
      throw new Refusal(
        'archive-at-rest',
        'The lab copies no files from or to a container that has volumes: use docker exec.',
      );
    }
    throw new Refusal(
      'archive-at-rest',
      'The lab copies no files from or to a running container: stop it first, or use docker exec.',
    );
  },
  'copy-in-before-start': (_asked, _effective, { facts }) => {
    if (facts.container?.everStarted === false) return undefined;
    throw new Refusal(
      'copy-in-before-start',
      'The lab copies files only into a container that was never started: use docker create, docker cp, docker start.',
    );
  },
  'forced-at-build': (_asked, { query }, { config }) => ({
    query: [...query.filter(([key]) => !forcedAtBuild.has(key)), ...forcedBuildQuery(config)],
  }),
};

const forcedAtBuild = new Set(['networkmode', 'cachefrom']);

function forcedBuildQuery(config: Context['config']): QueryPairs {
  const memory = String(config.limits.buildMemoryBytes);
  return [
    ['networkmode', config.buildNetwork],
    ['memory', memory],
    ['memswap', memory],
    ['cpuperiod', '100000'],
    ['cpuquota', String(Math.floor(100_000 * config.limits.cpuCount))],
    ['forcerm', '1'],
    [
      'ulimits',
      '[{"Name":"nofile","Soft":1024,"Hard":16384},{"Name":"core","Soft":0,"Hard":0},{"Name":"fsize","Soft":1073741824,"Hard":1073741824}]',
    ],
  ];
}
