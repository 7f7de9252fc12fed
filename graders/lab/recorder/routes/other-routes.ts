import {
  networkConnectFields,
  networkCreateFields,
  networkDisconnectFields,
  volumeCreateFields,
} from '../rules/other-bodies.ts';
import { filters, matching, yesNo } from '../rules/parameters.ts';
import { timeStamp } from '../rules/patterns.ts';
import type { Route } from './route.ts';

const network = '/networks/{network}';

export const otherRoutes: readonly Route[] = [
  { action: 'system.ping', method: 'HEAD', path: '/_ping', run: 'ping' },
  { action: 'system.ping', method: 'GET', path: '/_ping', run: 'ping' },
  { action: 'system.version', method: 'GET', path: '/version', run: 'version' },
  { action: 'system.info', method: 'GET', path: '/info', run: 'info' },
  // Of a private engine it tells only what is the student's own.
  { action: 'system.usage', method: 'GET', path: '/system/df', run: 'whole' },
  {
    action: 'system.events',
    method: 'GET',
    path: '/events',
    query: {
      since: matching(timeStamp),
      until: matching(timeStamp),
      filters: filters('container', 'event', 'image', 'label', 'network', 'type', 'volume'),
    },
    run: 'stream',
  },
  {
    action: 'network.list',
    method: 'GET',
    path: '/networks',
    query: { filters: filters('dangling', 'driver', 'id', 'label', 'name', 'scope', 'type') },
    run: 'whole',
  },
  {
    action: 'network.inspect',
    method: 'GET',
    path: network,
    query: { verbose: yesNo, scope: matching(/^(local|swarm|global)$/) },
    run: 'whole',
  },
  {
    action: 'network.create',
    method: 'POST',
    path: '/networks/create',
    body: { kind: 'json', fields: networkCreateFields },
    rules: ['network-quota'],
    run: 'whole',
  },
  {
    action: 'network.connect',
    method: 'POST',
    path: `${network}/connect`,
    body: { kind: 'json', fields: networkConnectFields },
    rules: ['no-host-network'],
    run: 'whole',
  },
  {
    action: 'network.disconnect',
    method: 'POST',
    path: `${network}/disconnect`,
    body: { kind: 'json', fields: networkDisconnectFields },
    run: 'whole',
  },
  { action: 'network.remove', method: 'DELETE', path: network, run: 'whole' },
  {
    action: 'network.prune',
    method: 'POST',
    path: '/networks/prune',
    query: { filters: filters('until', 'label', 'label!') },
    run: 'whole',
  },
  {
    action: 'volume.list',
    method: 'GET',
    path: '/volumes',
    query: { filters: filters('dangling', 'driver', 'label', 'name') },
    run: 'whole',
  },
  { action: 'volume.inspect', method: 'GET', path: '/volumes/{volume}', run: 'whole' },
  {
    action: 'volume.create',
    method: 'POST',
    path: '/volumes/create',
    body: { kind: 'json', fields: volumeCreateFields },
    rules: ['volume-quota'],
    run: 'whole',
  },
  {
    action: 'volume.remove',
    method: 'DELETE',
    path: '/volumes/{volume}',
    query: { force: yesNo },
    run: 'whole',
  },
  {
    action: 'volume.prune',
    method: 'POST',
    path: '/volumes/prune',
    query: { filters: filters('label', 'label!', 'all') },
    run: 'whole',
  },
];
