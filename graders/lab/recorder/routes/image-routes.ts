import { map, list, text } from '../rules/fields.ts';
import { labels } from '../rules/labels.ts';
import {
  filters,
  ignored,
  jsonParameter,
  matching,
  noParameter,
  yesNo,
} from '../rules/parameters.ts';
import type { ParameterTable } from '../rules/parameters.ts';
import { imageName, objectName, tagName } from '../rules/patterns.ts';
import type { Route } from './route.ts';

const platform = matching(/^linux(\/amd64|\/arm64)?$/);
const free = matching(/^[^\0]{0,1024}$/);
const builderLimit = noParameter('The lab sets the limits of a build itself.');

/** BUILDKIT_SYNTAX would choose a builder, a proxy would choose a network. */
const argumentName = /^(?!BUILDKIT_)(?!(https?|ftp|all|no)_proxy$)[A-Za-z_][A-Za-z0-9_]{0,127}$/i;

const buildParameters: ParameterTable = {
  dockerfile: matching(
    /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[A-Za-z0-9._/ -]{1,255}$/,
    'The Dockerfile must be inside of the folder that is built.',
  ),
  t: matching(imageName),
  q: yesNo,
  nocache: yesNo,
  rm: yesNo,
  forcerm: ignored,
  target: matching(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/),
  buildargs: jsonParameter(map(argumentName, text(null, 4096), 32)),
  labels: jsonParameter(labels),
  platform,
  pull: ignored,
  version: matching(/^1$/, 'The lab builds with the classic builder: set DOCKER_BUILDKIT=0.'),
  cachefrom: jsonParameter(list(text(imageName), 8)),
  networkmode: matching(
    /^(default|none|bridge)$/,
    'A build in the lab has no network of its choice.',
  ),
  remote: noParameter('The lab builds only what is sent to it.'),
  session: noParameter('The lab builds with the classic builder: set DOCKER_BUILDKIT=0.'),
  outputs: noParameter('The lab builds images and nothing else.'),
  cgroupparent: noParameter('A build in the lab gets no more of the machine.'),
  extrahosts: noParameter('A build in the lab knows no other hosts.'),
  securityopt: noParameter('A build in the lab has no security options.'),
  squash: noParameter('The lab does not squash images.'),
  isolation: noParameter('Isolation is for Windows.'),
  buildid: ignored,
  memory: builderLimit,
  memswap: builderLimit,
  cpushares: builderLimit,
  cpuperiod: builderLimit,
  cpuquota: builderLimit,
  cpusetcpus: builderLimit,
  cpusetmems: builderLimit,
  shmsize: builderLimit,
  ulimits: builderLimit,
};

const image = '/images/{image}';

export const imageRoutes: readonly Route[] = [
  {
    action: 'image.list',
    method: 'GET',
    path: '/images/json',
    query: {
      all: yesNo,
      digests: yesNo,
      'shared-size': yesNo,
      filters: filters('before', 'dangling', 'label', 'reference', 'since', 'until'),
    },
    run: 'whole',
  },
  { action: 'image.inspect', method: 'GET', path: `${image}/json`, run: 'whole' },
  { action: 'image.history', method: 'GET', path: `${image}/history`, run: 'whole' },
  {
    action: 'image.tag',
    method: 'POST',
    path: `${image}/tag`,
    query: { repo: matching(imageName), tag: matching(tagName) },
    rules: ['base-names-stay', 'image-quota'],
    run: 'tag',
  },
  {
    action: 'image.remove',
    method: 'DELETE',
    path: image,
    query: { force: yesNo, noprune: yesNo },
    rules: ['base-images-stay'],
    run: 'whole',
  },
  {
    action: 'image.prune',
    method: 'POST',
    path: '/images/prune',
    query: { filters: filters('dangling', 'label', 'label!', 'until') },
    run: 'prune-images',
  },
  {
    action: 'image.pull',
    method: 'POST',
    path: '/images/create',
    query: {
      fromImage: matching(imageName),
      tag: matching(/^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,127}$/),
      platform,
      fromSrc: noParameter('The lab imports no images: build one, or commit a container.'),
      repo: noParameter('The lab imports no images: build one, or commit a container.'),
      message: noParameter('The lab imports no images: build one, or commit a container.'),
      changes: noParameter('The lab imports no images: build one, or commit a container.'),
    },
    run: 'pull',
  },
  {
    action: 'image.build',
    method: 'POST',
    path: '/build',
    query: buildParameters,
    repeated: ['t'],
    body: { kind: 'tar' },
    rules: ['base-names-stay', 'image-quota', 'forced-at-build'],
    run: 'build',
  },
  {
    action: 'container.commit',
    method: 'POST',
    path: '/commit',
    query: {
      container: matching(objectName),
      repo: matching(imageName),
      tag: matching(tagName),
      comment: free,
      author: free,
      pause: yesNo,
      changes: free,
    },
    repeated: ['changes'],
    body: { kind: 'json', fields: {}, mayBeEmpty: true },
    rules: ['base-names-stay', 'image-quota', 'commit-changes'],
    run: 'commit',
  },
  {
    action: 'build.prune',
    method: 'POST',
    path: '/build/prune',
    query: {
      all: yesNo,
      'keep-storage': ignored,
      filters: filters('until', 'unused-for', 'label'),
    },
    run: 'prune-builds',
  },
];
