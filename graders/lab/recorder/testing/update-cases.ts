import { denies, passes } from './case.ts';
import type { Case } from './case.ts';
import type { TestRequest } from './decide-case.ts';

const mebi = 2 ** 20;
const update = (body: object): TestRequest => ({ target: '/containers/web/update', body });

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

/** Policy 4.3: limits stay limits after an update. */
export const updateCases: readonly Case[] = [
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
];
