import { denies, host, made, passes } from './case.ts';
import type { Case } from './case.ts';

const mebi = 2 ** 20;

/** Policy 4.4: what is clamped and forced. */
export const limitCases: readonly Case[] = [
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
];
