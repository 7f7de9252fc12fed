// The body of POST /containers/{id}/update: the limits, under the same bounds as at create.
import { clamped, dropped, fields, integer, never } from './fields.ts';
import type { FieldTable } from './fields.ts';
import { hostFields, restartFields } from './host-fields.ts';

const allowed: FieldTable = {
  Memory: clamped(0, ({ config }) => config.limits.memoryBytes),
  MemoryReservation: clamped(0, ({ config }) => config.limits.memoryBytes),
  MemorySwap: dropped,
  NanoCpus: clamped(0, ({ config }) => config.limits.cpuCount * 1e9),
  CpuPeriod: integer(0, 1_000_000),
  CpuQuota: integer(-1, 100_000_000),
  CpuShares: integer(0, 262_144),
  PidsLimit: clamped(-1, ({ config }) => config.limits.pids),
  RestartPolicy: fields(restartFields),
};

/** The others that the engine's type has, and the CLI sends empty. */
const others = [
  'CgroupParent',
  'BlkioWeight',
  'BlkioWeightDevice',
  'BlkioDeviceReadBps',
  'BlkioDeviceWriteBps',
  'BlkioDeviceReadIOps',
  'BlkioDeviceWriteIOps',
  'CpuRealtimePeriod',
  'CpuRealtimeRuntime',
  'CpusetCpus',
  'CpusetMems',
  'Devices',
  'DeviceCgroupRules',
  'DeviceRequests',
  'KernelMemory',
  'KernelMemoryTCP',
  'MemorySwappiness',
  'OomKillDisable',
  'Ulimits',
  'CpuCount',
  'CpuPercent',
  'IOMaximumIOps',
  'IOMaximumBandwidth',
];

export const updateFields: FieldTable = {
  ...Object.fromEntries(
    others.map((name) => [
      name,
      name === 'MemorySwappiness'
        ? (hostFields[name] ?? dropped)
        : never('This limit cannot be changed in the lab.'),
    ]),
  ),
  ...allowed,
};
