import { denies, host, made, passes } from './case.ts';
import type { Case } from './case.ts';

const mebi = 2 ** 20;

/** Fields that are denied whatever they say, with something they could say. */
const deniedHostFields: Readonly<Record<string, unknown>> = {
  Privileged: true,
  PidMode: 'host',
  UTSMode: 'host',
  UsernsMode: 'host',
  IpcMode: 'host',
  CgroupnsMode: 'host',
  NetworkMode: 'host',
  Devices: [{ PathOnHost: '/dev/sda', PathInContainer: '/dev/sda', CgroupPermissions: 'rwm' }],
  DeviceCgroupRules: ['a *:* rwm'],
  DeviceRequests: [{ Driver: 'nvidia', Count: -1 }],
  Cgroup: 'container:x',
  CgroupParent: '/',
  MaskedPaths: [],
  ReadonlyPaths: [],
  Sysctls: { 'kernel.msgmax': '1' },
  Runtime: 'other',
  Annotations: { 'io.x': 'y' },
  Isolation: 'hyperv',
  VolumeDriver: 'local',
  StorageOpt: { size: '100G' },
  OomScoreAdj: -1000,
  OomKillDisable: true,
  GroupAdd: ['0'],
  ExtraHosts: ['host:host-gateway'],
  Dns: ['10.0.0.1'],
  DnsOptions: ['x'],
  DnsSearch: ['x'],
  ContainerIDFile: '/etc/x',
  BlkioWeight: 10,
  BlkioWeightDevice: [{ Path: '/dev/sda', Weight: 10 }],
  BlkioDeviceReadBps: [{ Path: '/dev/sda', Rate: 1 }],
  BlkioDeviceWriteBps: [{ Path: '/dev/sda', Rate: 1 }],
  BlkioDeviceReadIOps: [{ Path: '/dev/sda', Rate: 1 }],
  BlkioDeviceWriteIOps: [{ Path: '/dev/sda', Rate: 1 }],
  CpuRealtimePeriod: 1000,
  CpuRealtimeRuntime: 1000,
  CpusetCpus: '0',
  CpusetMems: '0',
  KernelMemory: 1,
  KernelMemoryTCP: 1,
  MemorySwappiness: 100,
  CpuCount: 4,
  CpuPercent: 100,
  IOMaximumIOps: 1,
  IOMaximumBandwidth: 1,
  SecurityOpt: ['seccomp=unconfined'],
  CapAdd: ['SYS_ADMIN'],
  Links: ['x:/../y'],
  VolumesFrom: ['x:rw,z'],
  PublishAllPorts: 'yes',
  ReadonlyRootfs: 'yes',
  Init: 'yes',
  AutoRemove: 'yes',
  CpuShares: -5,
  MemorySwap: 'x',
  MemoryReservation: 'x',
  CpuPeriod: -5,
  CpuQuota: -5,
  ConsoleSize: [-1, 0],
  CapDrop: ['; x'],
};

const paths = Object.entries(deniedHostFields).map(([field, value]) =>
  passes(`denies HostConfig.${field}`, host({ [field]: value })),
);

const deniedHostCases: readonly Case[] = paths.map(({ name, request }) => ({
  name,
  request,
  expected: { denied: expectedRule(name.split('.')[1] ?? '') },
}));

function expectedRule(field: string): string {
  const member: Readonly<Record<string, string>> = {
    Links: '[0]',
    VolumesFrom: '[0]',
    ConsoleSize: '[0]',
    CapDrop: '[0]',
  };
  return `HostConfig.${field}${member[field] ?? ''}`;
}

const volumes = "a volume's";

export const createCases: readonly Case[] = [
  passes('lets a plain container through', made({}), {
    body: {
      HostConfig: {
        Memory: 256 * mebi,
        MemorySwap: 256 * mebi,
        NanoCpus: 1e9,
        PidsLimit: 128,
        LogConfig: { Type: 'json-file', Config: { 'max-size': '4m', 'max-file': '1' } },
        SecurityOpt: ['no-new-privileges'],
        CapDrop: ['MKNOD', 'AUDIT_WRITE'],
        Ulimits: [
          { Name: 'nofile', Soft: 1024, Hard: 16_384 },
          { Name: 'core', Soft: 0, Hard: 0 },
        ],
      },
    },
  }),
  ...deniedHostCases,
  denies("the host's network by its id", 'HostConfig.NetworkMode', {
    ...host({ NetworkMode: 'f00d' }),
    facts: { networks: { f00d: 'host' } },
  }),
  denies(
    'the network of another container',
    'HostConfig.NetworkMode',
    host({ NetworkMode: 'container:x' }),
  ),
  // Limits.
  passes('clamps memory', host({ Memory: 2 ** 40 }), {
    body: { HostConfig: { Memory: 256 * mebi, MemorySwap: 256 * mebi } },
  }),
  passes(
    'clamps a number beyond all doubles',
    {
      target: '/containers/create',
      body: '{"Image":"busybox","HostConfig":{"Memory":9223372036854775807}}',
    },
    { body: { HostConfig: { Memory: 256 * mebi } } },
  ),
  passes(
    'takes no limit below nothing for none',
    host({ Memory: -1, PidsLimit: -1, NanoCpus: -1 }),
    {
      body: { HostConfig: { Memory: 256 * mebi, PidsLimit: 128, NanoCpus: 1e9 } },
    },
  ),
  passes(
    'keeps a smaller limit',
    host({ Memory: 64 * mebi, MemorySwap: -1, NanoCpus: 5e8, PidsLimit: 10 }),
    {
      body: {
        HostConfig: { Memory: 64 * mebi, MemorySwap: 64 * mebi, NanoCpus: 5e8, PidsLimit: 10 },
      },
    },
  ),
  passes('clamps processors', host({ NanoCpus: 64e9 }), {
    body: { HostConfig: { NanoCpus: 1e9 } },
  }),
  passes('clamps a quota to its period', host({ CpuPeriod: 50_000, CpuQuota: 500_000 }), {
    body: { HostConfig: { CpuPeriod: 50_000, CpuQuota: 50_000 } },
  }),
  passes('gives a period its quota', host({ CpuPeriod: 50_000 }), {
    body: { HostConfig: { CpuPeriod: 50_000, CpuQuota: 50_000 } },
  }),
  passes('keeps a smaller quota', host({ CpuQuota: 25_000 }), {
    body: { HostConfig: { CpuPeriod: 100_000, CpuQuota: 25_000 } },
  }),
  passes('clamps processes', host({ PidsLimit: 100_000 }), {
    body: { HostConfig: { PidsLimit: 128 } },
  }),
  passes('clamps shared memory', host({ ShmSize: 2 ** 30 }), {
    body: { HostConfig: { ShmSize: 64 * mebi } },
  }),
  passes('clamps a reservation', host({ MemoryReservation: 2 ** 40 }), {
    body: { HostConfig: { MemoryReservation: 256 * mebi } },
  }),
  passes(
    'keeps a reservation within a clamped limit',
    host({ Memory: 2 ** 40, MemoryReservation: 2 ** 28 + 1 }),
    {
      body: { HostConfig: { MemoryReservation: 256 * mebi } },
    },
  ),
  passes('clamps ulimits', host({ Ulimits: [{ Name: 'nofile', Soft: 2 ** 30, Hard: 2 ** 30 }] }), {
    body: {
      HostConfig: { Ulimits: [{ Name: 'nofile', Soft: 2 ** 20, Hard: 2 ** 20 }, { Name: 'core' }] },
    },
  }),
  denies(
    'other ulimits',
    'HostConfig.Ulimits[0].Name',
    host({ Ulimits: [{ Name: 'rtprio', Soft: 1, Hard: 1 }] }),
  ),
  passes('runs --restart always as on-failure:3', host({ RestartPolicy: { Name: 'always' } }), {
    body: { HostConfig: { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 3 } } },
  }),
  passes(
    'keeps on-failure:2',
    host({ RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 2 } }),
    {
      body: { HostConfig: { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 2 } } },
    },
  ),
  denies(
    'an unknown restart policy',
    'HostConfig.RestartPolicy.Name',
    host({ RestartPolicy: { Name: 'x' } }),
  ),
  denies(
    'a negative retry count',
    'HostConfig.RestartPolicy.MaximumRetryCount',
    host({ RestartPolicy: { Name: 'on-failure', MaximumRetryCount: -1 } }),
  ),
  denies(
    '--rm with a restart policy, as the engine does',
    'HostConfig.AutoRemove',
    host({ AutoRemove: true, RestartPolicy: { Name: 'always' } }),
  ),
  passes('keeps NET_BIND_SERVICE', host({ CapAdd: ['NET_BIND_SERVICE'] }), {
    body: { HostConfig: { CapAdd: ['NET_BIND_SERVICE'] } },
  }),
  denies(
    'another log driver',
    'HostConfig.LogConfig.Type',
    host({ LogConfig: { Type: 'none', Config: {} } }),
  ),
  denies(
    'options of the log',
    'HostConfig.LogConfig.Config',
    host({ LogConfig: { Type: 'json-file', Config: { 'max-size': '1g' } } }),
  ),
  // Volumes.
  passes('lets a named volume through', host({ Binds: ['data:/data:ro'] }), {
    body: { HostConfig: { Binds: ['data:/data:ro'] } },
  }),
  ...[
    '/:/h',
    './x:/h',
    '../x:/h',
    '~/x:/h',
    'C:\\x:/h',
    '/x:/h:ro',
    'x',
    ':/h',
    'data:/x:shared',
    'data:/x:ro:z',
  ].map((bind) => denies(`the bind ${bind}`, 'HostConfig.Binds[0]', host({ Binds: [bind] }))),
  ...['/proc', '/proc/1', '/sys/fs', '/dev/x', '/a/../proc', 'relative'].map((path) =>
    denies(`${volumes} place ${path}`, 'HostConfig.Binds[0]', host({ Binds: [`data:${path}`] })),
  ),
  denies('a volume of the image under /proc', 'Volumes', made({ Volumes: { '/proc/x': {} } })),
  ...['bind', 'npipe', 'cluster', 'image', 'BIND'].map((type) =>
    denies(
      `a mount of type ${type}`,
      'HostConfig.Mounts[0].Type',
      host({ Mounts: [{ Type: type, Source: 'x', Target: '/x' }] }),
    ),
  ),
  denies(
    'a folder of the machine as a volume',
    'HostConfig.Mounts[0].Source',
    host({ Mounts: [{ Type: 'volume', Source: '/etc', Target: '/x' }] }),
  ),
  denies(
    'a mount under /sys',
    'HostConfig.Mounts[0].Target',
    host({ Mounts: [{ Type: 'volume', Target: '/sys/x' }] }),
  ),
  denies(
    'options of a bind',
    'HostConfig.Mounts[0].BindOptions',
    host({ Mounts: [{ Type: 'volume', BindOptions: { Propagation: 'shared' } }] }),
  ),
  denies(
    'options of a cluster',
    'HostConfig.Mounts[0].ClusterOptions',
    host({ Mounts: [{ Type: 'volume', ClusterOptions: { x: 1 } }] }),
  ),
  denies(
    'options of an image',
    'HostConfig.Mounts[0].ImageOptions',
    host({ Mounts: [{ Type: 'volume', ImageOptions: { x: 1 } }] }),
  ),
  denies(
    'a wrong consistency',
    'HostConfig.Mounts[0].Consistency',
    host({ Mounts: [{ Type: 'volume', Consistency: 'x' }] }),
  ),
  denies(
    'a mount whose ReadOnly is no flag',
    'HostConfig.Mounts[0].ReadOnly',
    host({ Mounts: [{ Type: 'volume', ReadOnly: 'x' }] }),
  ),
  denies(
    "a volume driver's options",
    'HostConfig.Mounts[0].VolumeOptions.DriverConfig',
    host({
      Mounts: [
        {
          Type: 'volume',
          VolumeOptions: { DriverConfig: { Name: 'local', Options: { o: 'bind' } } },
        },
      ],
    }),
  ),
  denies(
    'a way out of a volume',
    'HostConfig.Mounts[0].VolumeOptions.Subpath',
    host({ Mounts: [{ Type: 'volume', VolumeOptions: { Subpath: '../x' } }] }),
  ),
  denies(
    'labels of a volume that are none',
    'HostConfig.Mounts[0].VolumeOptions.Labels',
    host({ Mounts: [{ Type: 'volume', VolumeOptions: { Labels: [] } }] }),
  ),
  denies(
    'NoCopy that is no flag',
    'HostConfig.Mounts[0].VolumeOptions.NoCopy',
    host({ Mounts: [{ Type: 'volume', VolumeOptions: { NoCopy: 'x' } }] }),
  ),
  passes(
    'clamps a tmpfs of a mount',
    host({ Mounts: [{ Type: 'tmpfs', Target: '/t', TmpfsOptions: { SizeBytes: 2 ** 40 } }] }),
    {
      body: { HostConfig: { Mounts: [{ TmpfsOptions: { SizeBytes: 64 * mebi } }] } },
    },
  ),
  denies(
    'a mode beyond all modes',
    'HostConfig.Mounts[0].TmpfsOptions.Mode',
    host({ Mounts: [{ Type: 'tmpfs', TmpfsOptions: { Mode: 99_999 } }] }),
  ),
  denies(
    'options of a tmpfs mount',
    'HostConfig.Mounts[0].TmpfsOptions.Options',
    host({ Mounts: [{ Type: 'tmpfs', TmpfsOptions: { Options: [['exec']] } }] }),
  ),
  passes(
    'sizes every tmpfs',
    host({ Tmpfs: { '/a': '', '/b': 'size=1g', '/c': 'size=1m,ro', '/d': 'size=0' } }),
    {
      body: {
        HostConfig: {
          Tmpfs: { '/a': 'size=64m', '/b': 'size=64m', '/c': 'ro,size=1m', '/d': 'size=64m' },
        },
      },
    },
  ),
  denies('other options of a tmpfs', 'HostConfig.Tmpfs', host({ Tmpfs: { '/a': 'suid' } })),
  // Ports.
  denies(
    'a port at another address',
    'HostConfig.PortBindings.80/tcp[0].HostIp',
    host({ PortBindings: { '80/tcp': [{ HostIp: '10.0.0.1', HostPort: '80' }] } }),
  ),
  denies(
    'a port that is none',
    'HostConfig.PortBindings.80/tcp[0].HostPort',
    host({ PortBindings: { '80/tcp': [{ HostIp: '', HostPort: 'x' }] } }),
  ),
  denies(
    'too many ports',
    'HostConfig.PortBindings',
    host({ PortBindings: { '80/tcp': [{ HostPort: '1000-2000' }] } }),
  ),
  denies('all of too many ports', 'HostConfig.PortBindings', {
    ...host({ PublishAllPorts: true }),
    facts: { image: { id: '', names: [], exposedPorts: 100 } },
  }),
  denies(
    'a binding of what is no port',
    'HostConfig.PortBindings',
    host({ PortBindings: { '/etc': [] } }),
  ),
];
