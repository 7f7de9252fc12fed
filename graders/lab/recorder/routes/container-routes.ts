import { createFields } from '../rules/create-fields.ts';
import {
  filters,
  matching,
  moved,
  noParameter,
  number,
  signal,
  yesNo,
} from '../rules/parameters.ts';
import type { ParameterTable } from '../rules/parameters.ts';
import { containerName, detachKeys, timeStamp } from '../rules/patterns.ts';
import { updateFields } from '../rules/update-fields.ts';
import type { Route } from './route.ts';

const grace: ParameterTable = {
  t: moved(0, ({ config }) => config.limits.stopSeconds),
  signal,
};
const size: ParameterTable = { h: number(0, 10_000), w: number(0, 10_000) };
/** What `ps` may be asked to show; its other options could read files. */
const psArguments =
  /^-?[aefjluwxAF]{1,8}$|^(-?[aefjluwxAF]{1,8} )?-?o ?[a-z%]{1,12}([, ][a-z%]{1,12}){0,11}$/;

const one = '/containers/{container}';

export const containerRoutes: readonly Route[] = [
  {
    action: 'container.list',
    method: 'GET',
    path: '/containers/json',
    query: {
      all: yesNo,
      limit: number(-1, 1000),
      size: yesNo,
      filters: filters(
        ...['ancestor', 'before', 'exited', 'expose', 'health', 'id', 'is-task', 'isolation'],
        ...['label', 'name', 'network', 'publish', 'since', 'status', 'volume'],
      ),
    },
    run: 'whole',
  },
  {
    action: 'container.create',
    method: 'POST',
    path: '/containers/create',
    query: { name: matching(containerName), platform: matching(/^linux(\/amd64|\/arm64)?$/) },
    body: { kind: 'json', fields: createFields },
    rules: ['container-quota', 'volume-quota', 'forced-at-create'],
    run: 'create',
  },
  {
    action: 'container.inspect',
    method: 'GET',
    path: `${one}/json`,
    query: { size: yesNo },
    run: 'inspect',
  },
  { action: 'container.changes', method: 'GET', path: `${one}/changes`, run: 'whole' },
  {
    action: 'container.logs',
    method: 'GET',
    path: `${one}/logs`,
    query: {
      follow: yesNo,
      stdout: yesNo,
      stderr: yesNo,
      timestamps: yesNo,
      details: yesNo,
      since: matching(timeStamp),
      until: matching(timeStamp),
      tail: matching(/^(all|-?\d{1,4}|10000)$/),
    },
    run: 'stream',
  },
  {
    action: 'container.stats',
    method: 'GET',
    path: `${one}/stats`,
    query: { stream: yesNo, 'one-shot': yesNo },
    run: 'stream',
  },
  {
    action: 'container.top',
    method: 'GET',
    path: `${one}/top`,
    query: {
      ps_args: matching(
        psArguments,
        'The lab shows processes by options such as aux, -ef or -o pid,cmd.',
      ),
    },
    run: 'whole',
  },
  {
    action: 'container.start',
    method: 'POST',
    path: `${one}/start`,
    query: {
      detachKeys: matching(detachKeys),
      checkpoint: noParameter('The lab has no checkpoints.'),
      'checkpoint-dir': noParameter('The lab has no checkpoints.'),
    },
    run: 'start',
  },
  { action: 'container.stop', method: 'POST', path: `${one}/stop`, query: grace, run: 'end-by' },
  {
    action: 'container.restart',
    method: 'POST',
    path: `${one}/restart`,
    query: grace,
    run: 'restart',
  },
  {
    action: 'container.kill',
    method: 'POST',
    path: `${one}/kill`,
    query: { signal },
    run: 'end-by',
  },
  { action: 'container.pause', method: 'POST', path: `${one}/pause`, run: 'end-by' },
  { action: 'container.unpause', method: 'POST', path: `${one}/unpause`, run: 'whole' },
  {
    action: 'container.wait',
    method: 'POST',
    path: `${one}/wait`,
    query: { condition: matching(/^(not-running|next-exit|removed)$/) },
    run: 'stream',
  },
  { action: 'container.resize', method: 'POST', path: `${one}/resize`, query: size, run: 'whole' },
  {
    action: 'container.rename',
    method: 'POST',
    path: `${one}/rename`,
    query: { name: matching(containerName) },
    run: 'whole',
  },
  {
    action: 'container.update',
    method: 'POST',
    path: `${one}/update`,
    body: { kind: 'json', fields: updateFields },
    rules: ['forced-at-update'],
    run: 'whole',
  },
  {
    action: 'container.attach',
    method: 'POST',
    path: `${one}/attach`,
    query: {
      stream: yesNo,
      stdin: yesNo,
      stdout: yesNo,
      stderr: yesNo,
      logs: yesNo,
      detachKeys: matching(detachKeys),
    },
    run: 'hijack',
  },
  {
    action: 'container.remove',
    method: 'DELETE',
    path: one,
    query: { force: yesNo, v: yesNo, link: yesNo },
    run: 'remove',
  },
  {
    action: 'container.prune',
    method: 'POST',
    path: '/containers/prune',
    query: { filters: filters('until', 'label', 'label!') },
    run: 'prune-containers',
  },
];
