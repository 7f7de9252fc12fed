import { denies, passes } from './case.ts';
import type { Case } from './case.ts';
import { containerId } from './decide-case.ts';
import type { TestRequest } from './decide-case.ts';
import type { ContainerFacts, Facts } from '../rules/context.ts';

const mebi = 2 ** 20;
const get = (target: string): TestRequest => ({ method: 'GET', target });
const post = (target: string, body?: unknown): TestRequest => ({
  target,
  ...(body !== undefined && { body }),
});
const remove = (target: string): TestRequest => ({ method: 'DELETE', target });
const update = (body: object): TestRequest => post('/containers/web/update', body);

const container = (facts: Partial<ContainerFacts>): Partial<Facts> => ({
  container: {
    id: containerId,
    name: 'web',
    status: 'created',
    everStarted: false,
    hasMounts: false,
    tty: false,
    memoryBytes: 0,
    ...facts,
  },
});
const archive = (method: string, facts: Partial<ContainerFacts>, path = '/x'): TestRequest => ({
  method,
  target: `/containers/web/archive?path=${path}`,
  facts: container(facts),
  ...(method === 'PUT' && { body: 'tar', headers: ['Content-Type: application/x-tar'] }),
});

/** What a parameter may not say, by route. */
const wrongParameters: readonly (readonly [TestRequest, rule?: string])[] = [
  [get('/containers/json?all=maybe')],
  [get('/containers/json?limit=x')],
  [get('/containers/json?size=maybe')],
  [get('/containers/json?filters={"x":["y"]}')],
  [get('/containers/json?filters=x')],
  [get('/containers/json?filters=[]')],
  [post('/containers/create?name=a%20b', { Image: 'x' })],
  [post('/containers/create?platform=windows', { Image: 'x' })],
  [get('/containers/web/json?size=maybe')],
  ...['follow', 'stdout', 'stderr', 'timestamps', 'details'].map(
    (name) => [get(`/containers/web/logs?${name}=maybe`)] as const,
  ),
  ...['since', 'until', 'tail'].map(
    (name) => [get(`/containers/web/logs?${name}=;%20x`.replace(';', ','))] as const,
  ),
  [get('/containers/web/logs?tail=1000000')],
  [get('/containers/web/stats?stream=maybe')],
  [get('/containers/web/stats?one-shot=maybe')],
  [get('/containers/web/top?ps_args=--help')],
  [get('/containers/web/top?ps_args=-C%20/etc/passwd')],
  [post('/containers/web/start?detachKeys=%20')],
  [post('/containers/web/start?checkpoint=x')],
  [post('/containers/web/start?checkpoint-dir=/etc')],
  [post('/containers/web/stop?t=x')],
  [post('/containers/web/stop?signal=KILLALL')],
  [post('/containers/web/restart?t=x')],
  [post('/containers/web/restart?signal=KILLALL')],
  [post('/containers/web/kill?signal=KILLALL')],
  [post('/containers/web/wait?condition=x')],
  [post('/containers/web/resize?h=x')],
  [post('/containers/web/resize?w=100000')],
  [post('/containers/web/rename?name=a%20b')],
  ...['stream', 'stdin', 'stdout', 'stderr', 'logs'].map(
    (name) => [post(`/containers/web/attach?${name}=maybe`)] as const,
  ),
  [post('/containers/web/attach?detachKeys=%20')],
  ...['force', 'v', 'link'].map((name) => [remove(`/containers/web?${name}=maybe`)] as const),
  [post('/containers/prune?filters={"x":["y"]}')],
  [post(`/exec/${'e'.repeat(64)}/resize?h=x`)],
  [post(`/exec/${'e'.repeat(64)}/resize?w=x`)],
  [archive('HEAD', {}, '/../etc')],
  [archive('GET', {}, 'a/../../b')],
  [archive('PUT', {}, '..')],
  [{ ...archive('PUT', {}), target: '/containers/web/archive?noOverwriteDirNonDir=maybe' }],
  [get('/events?since=%20')],
  [get('/events?until=%20')],
  [get('/events?filters={"plugin":["x"]}')],
  [get('/networks?filters={"x":["y"]}')],
  [get('/networks/own?verbose=maybe')],
  [get('/networks/own?scope=x')],
  [post('/networks/prune?filters={"x":["y"]}')],
  [get('/volumes?filters={"x":["y"]}')],
  [remove('/volumes/own?force=maybe')],
  [post('/volumes/prune?filters={"x":["y"]}')],
];

const parameterCases = wrongParameters.map(([request]): Case => {
  const [path = '', query = ''] = request.target.split('?');
  const name = decodeURIComponent(query.split('&').at(-1)?.split('=')[0] ?? '');
  return denies(
    `${request.method ?? 'POST'} ${path} with ${decodeURIComponent(query)}`,
    name,
    request,
  );
});

const wrongUpdates: Readonly<Record<string, unknown>> = {
  CgroupParent: '/',
  BlkioWeight: 10,
  BlkioWeightDevice: [{}],
  BlkioDeviceReadBps: [{}],
  BlkioDeviceWriteBps: [{}],
  BlkioDeviceReadIOps: [{}],
  BlkioDeviceWriteIOps: [{}],
  CpuRealtimePeriod: 1,
  CpuRealtimeRuntime: 1,
  CpusetCpus: '0',
  CpusetMems: '0',
  Devices: [{}],
  DeviceCgroupRules: ['a'],
  DeviceRequests: [{}],
  KernelMemory: 1,
  KernelMemoryTCP: 1,
  MemorySwappiness: 100,
  OomKillDisable: true,
  Ulimits: [{}],
  CpuCount: 4,
  CpuPercent: 100,
  IOMaximumIOps: 1,
  IOMaximumBandwidth: 1,
  CpuShares: -1,
  CpuPeriod: -1,
  CpuQuota: -2,
};

export const callCases: readonly Case[] = [
  ...parameterCases,
  passes(
    'passes filters on as the engine writes them',
    get('/containers/json?filters={"name":{"web":true,"x":false}}'),
    {
      query: [['filters', '{"name":["web"]}']],
    },
  ),
  passes('lets a column of ps through', get('/containers/web/top?ps_args=-o%20pid,cmd')),
  passes('clamps the grace of a stop', post('/containers/web/stop?t=600'), {
    query: [['t', '10']],
  }),
  passes('clamps the grace of a stop without end', post('/containers/web/stop?t=-1'), {
    query: [['t', '10']],
  }),
  passes('clamps the grace of a restart', post('/containers/web/restart?t=600'), {
    query: [['t', '10']],
  }),
  passes('keeps a shorter grace', post('/containers/web/stop?t=3'), { query: [['t', '3']] }),
  passes('lets signals through', post('/containers/web/kill?signal=SIGTERM'), {
    query: [['signal', 'SIGTERM']],
  }),
  // Update.
  ...Object.entries(wrongUpdates).map(([field, value]) =>
    denies(`an update of ${field}`, field, update({ [field]: value })),
  ),
  passes(
    'clamps an update',
    update({
      Memory: 2 ** 40,
      NanoCpus: 64e9,
      PidsLimit: -1,
      MemoryReservation: 2 ** 40,
      MemorySwap: -1,
    }),
    {
      body: {
        Memory: 256 * mebi,
        MemorySwap: 256 * mebi,
        NanoCpus: 1e9,
        PidsLimit: 128,
        MemoryReservation: 256 * mebi,
      },
    },
  ),
  passes('lets no swap be updated alone', update({ MemorySwap: -1 }), {
    body: { MemorySwap: undefined },
  }),
  denies(
    'an unknown restart policy at an update',
    'RestartPolicy.Name',
    update({ RestartPolicy: { Name: 'x' } }),
  ),
  passes('clamps processes at an update', update({ PidsLimit: 100_000 }), {
    body: { PidsLimit: 128 },
  }),
  passes('clamps a quota at an update', update({ CpuQuota: -1 }), {
    body: { CpuPeriod: 100_000, CpuQuota: 100_000 },
  }),
  passes(
    'runs always as on-failure:3 after an update',
    update({ RestartPolicy: { Name: 'always' } }),
    {
      body: { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 } },
    },
  ),
  // Archive.
  ...['HEAD', 'GET'].flatMap((method) => [
    denies(
      `${method} of a running container's files`,
      'archive-at-rest',
      archive(method, { status: 'running' }),
    ),
    denies(
      `${method} of files where there are volumes`,
      'archive-at-rest',
      archive(method, { hasMounts: true }),
    ),
    passes(
      `lets ${method} of an ended container's files through`,
      archive(method, { status: 'exited' }),
    ),
  ]),
  denies(
    'copying into a container that ran',
    'copy-in-before-start',
    archive('PUT', { status: 'exited', everStarted: true }),
  ),
  passes(
    'lets files into a new container',
    { ...archive('PUT', {}), target: '/containers/web/archive?path=/&copyUIDGID=1' },
    {
      query: [['path', '/']],
    },
  ),
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
