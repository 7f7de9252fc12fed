import { denies, passes } from './case.ts';
import type { Case } from './case.ts';
import type { TestRequest } from './decide-case.ts';

const post = (target: string, body: unknown): TestRequest => ({ target, body });

/** Policy 4.3: networks and volumes. */
export const networkCases: readonly Case[] = [
  // Networks and volumes.
  ...(
    [
      ['Name', 'a b'],
      ['Driver', 'overlay'],
      ['Driver', 'host'],
      ['Driver', 'macvlan'],
      ['CheckDuplicate', 'x'],
      ['Internal', 'x'],
      ['Labels', { '': 'x' }],
      ['EnableIPv4', false],
      ['EnableIPv6', true],
      ['Scope', 'swarm'],
      ['Attachable', true],
      ['Ingress', true],
      ['ConfigOnly', true],
      ['ConfigFrom', { Network: 'x' }],
      ['Options', { 'com.docker.network.bridge.name': 'docker0' }],
    ] as const
  ).map(([field, value]) =>
    denies(
      `a network's ${field} ${JSON.stringify(value)}`,
      field,
      post('/networks/create', { Name: 'own', [field]: value }),
    ),
  ),
  denies(
    'an unknown field of a network',
    'unknown-field',
    post('/networks/create', { Name: 'own', IPAM: { Other: 1 } }),
  ),
  denies(
    'addresses of a network',
    'IPAM.Config',
    post('/networks/create', { IPAM: { Config: [{ Subnet: '10.0.0.0/8' }] } }),
  ),
  denies(
    'options of addresses',
    'IPAM.Options',
    post('/networks/create', { IPAM: { Options: { x: 'y' } } }),
  ),
  denies(
    'another source of addresses',
    'IPAM.Driver',
    post('/networks/create', { IPAM: { Driver: 'null' } }),
  ),
  denies('a network too many', 'quota.networks', {
    ...post('/networks/create', { Name: 'own' }),
    facts: { counts: { containers: 0, images: 0, networks: 4, volumes: 0, execs: 0 } },
  }),
  passes(
    'lets a plain network through',
    post('/networks/create', {
      Name: 'own',
      Driver: 'bridge',
      IPAM: { Driver: 'default', Options: {}, Config: [] },
      ConfigFrom: { Network: '' },
      EnableIPv4: true,
    }),
    { body: { Name: 'own', Driver: 'bridge' } },
  ),
  passes(
    'lets a container join',
    post('/networks/own/connect', { Container: 'web', EndpointConfig: { Aliases: ['db'] } }),
  ),
  denies(
    'a container that is no name',
    'Container',
    post('/networks/own/connect', { Container: 'a b' }),
  ),
  denies(
    'an address in a network',
    'EndpointConfig.IPAMConfig',
    post('/networks/own/connect', {
      Container: 'web',
      EndpointConfig: { IPAMConfig: { IPv4Address: 'x' } },
    }),
  ),
  denies("joining the host's network", 'no-host-network', {
    ...post('/networks/host/connect', { Container: 'web' }),
    facts: { networks: { host: 'host' } },
  }),
  passes(
    'lets a container leave',
    post('/networks/own/disconnect', { Container: 'web', Force: true }),
  ),
  denies(
    'a leaving container that is no name',
    'Container',
    post('/networks/own/disconnect', { Container: 'a b' }),
  ),
  denies(
    'leaving by what is no flag',
    'Force',
    post('/networks/own/disconnect', { Container: 'web', Force: 'x' }),
  ),
  passes(
    'lets a volume through',
    post('/volumes/create', { Name: 'data', Driver: 'local', DriverOpts: {}, Labels: {} }),
  ),
  denies('a volume that is no name', 'Name', post('/volumes/create', { Name: '../x' })),
  denies('another driver of a volume', 'Driver', post('/volumes/create', { Driver: 'nfs' })),
  denies(
    "a volume driver's options, which could mount any folder",
    'DriverOpts',
    post('/volumes/create', { DriverOpts: { type: 'none', o: 'bind', device: '/' } }),
  ),
  denies(
    'a volume of a cluster',
    'ClusterVolumeSpec',
    post('/volumes/create', { ClusterVolumeSpec: { x: 1 } }),
  ),
  denies('labels of a volume that are none', 'Labels', post('/volumes/create', { Labels: [] })),
  denies('one volume too many', 'quota.volumes', {
    ...post('/volumes/create', {}),
    facts: { counts: { containers: 0, images: 0, networks: 0, volumes: 32, execs: 0 } },
  }),
];
