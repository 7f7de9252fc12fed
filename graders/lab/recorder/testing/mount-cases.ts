import { denies, host, made, passes } from './case.ts';
import type { Case } from './case.ts';

const mebi = 2 ** 20;

const volumes = "a volume's";

/** Policy 4.4: volumes, and no folder of the machine. */
export const mountCases: readonly Case[] = [
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
];
