// HostConfig of a new container, field by field. What is forced or follows from several fields is in force-limits.ts.
import { clamped, fields, flag, integer, isZero, list, map, never, text } from './fields.ts';
import type { FieldRule, FieldTable } from './fields.ts';
import { wordsAt } from '../pick.ts';
import { Refusal } from '../refusal.ts';
import { mountFields, binds, tmpfs } from './mount-fields.ts';
import { objectName, portName } from './patterns.ts';

const mebi = 2 ** 20;

const host = never('A container of the lab gets no more of the machine than any other container.');
const namespaces = 'A container of the lab has namespaces of its own, as is the default.';
const devices = never('The lab has no devices to give.');

const networkMode: FieldRule = (value, place) => {
  const mode = text(objectName)(value, place);
  if (mode !== 'host') return mode;
  throw new Refusal(place.path, "The lab's containers cannot use the network of the host.");
};

const onlyOf =
  (allowed: readonly string[], because: string): FieldRule =>
  (value, place) => {
    if (isZero(value)) return undefined;
    if (typeof value === 'string' && allowed.includes(value)) return value;
    throw new Refusal(place.path, because);
  };

const allOf =
  (allowed: RegExp, because: string): FieldRule =>
  (value, place) => {
    const kept = list(text(null, 128), 40)(value, place);
    if (wordsAt(kept).every((one) => allowed.test(one))) return kept;
    throw new Refusal(place.path, because);
  };

export const portBindingFields: FieldTable = {
  HostIp: text(/^(0\.0\.0\.0|127\.0\.0\.1|::|::1)$/),
  HostPort: text(/^\d{1,5}(-\d{1,5})?$/),
};

export const restartFields: FieldTable = {
  Name: text(/^(no|always|unless-stopped|on-failure)$/),
  MaximumRetryCount: integer(0, 1_000_000),
};

/** The default is the engine's -1, which the CLI always sends. */
const swappiness: FieldRule = (value, place) => (value === -1 ? undefined : host(value, place));

export const ulimitFields: FieldTable = {
  Name: text(/^(nofile|nproc|core|fsize)$/),
  Soft: clamped(0, () => 1_048_576),
  Hard: clamped(0, () => 1_048_576),
};

export const logFields: FieldTable = {
  Type: onlyOf(['json-file'], 'The lab keeps the logs of its containers as json-file.'),
  Config: never('The lab sets the options of logs itself.'),
};

/** What it says is moved by what is forced. */
const anyNumber = clamped(-1, () => Number.MAX_SAFE_INTEGER);

export const hostFields: FieldTable = {
  // Validated and passed on.
  CapDrop: list(text(/^[A-Za-z_]{1,32}$/), 64),
  ReadonlyRootfs: flag,
  Init: flag,
  AutoRemove: flag,
  ConsoleSize: list(integer(0, 10_000), 2),
  CpuShares: integer(0, 262_144),
  NetworkMode: networkMode,
  Links: list(text(/^[a-zA-Z0-9][\w.-]*(:[a-zA-Z0-9][\w.-]*)?$/), 8),
  VolumesFrom: list(text(/^[a-zA-Z0-9][\w.-]*(:(ro|rw))?$/), 8),
  Binds: binds,
  Mounts: list(fields(mountFields), 8),
  Tmpfs: tmpfs,
  PortBindings: map(portName, list(fields(portBindingFields), 16), 64),
  PublishAllPorts: flag,
  // Moved within bounds; the rest is done by forceLimits.
  Memory: clamped(0, ({ config }) => config.limits.memoryBytes),
  MemoryReservation: anyNumber,
  MemorySwap: anyNumber,
  NanoCpus: clamped(0, ({ config }) => config.limits.cpuCount * 1e9),
  CpuPeriod: integer(0, 1_000_000),
  CpuQuota: integer(-1, 100_000_000),
  PidsLimit: clamped(-1, ({ config }) => config.limits.pids),
  ShmSize: clamped(0, () => 64 * mebi),
  Ulimits: list(fields(ulimitFields), 8),
  RestartPolicy: fields(restartFields),
  LogConfig: fields(logFields),
  SecurityOpt: allOf(
    /^no-new-privileges([:=]true)?$/,
    'The only security option of the lab is no-new-privileges.',
  ),
  CapAdd: allOf(
    /^(CAP_)?NET_BIND_SERVICE$/i,
    'A container of the lab gets no further capabilities.',
  ),
  IpcMode: onlyOf(['private', 'shareable', 'none'], namespaces),
  CgroupnsMode: onlyOf(['private'], namespaces),
  // Denied.
  Privileged: never('No container of the lab is privileged.'),
  PidMode: never(namespaces),
  UTSMode: never(namespaces),
  UsernsMode: never(namespaces),
  Devices: devices,
  DeviceCgroupRules: devices,
  DeviceRequests: devices,
  Cgroup: host,
  CgroupParent: host,
  MaskedPaths: neverAtAll(),
  ReadonlyPaths: neverAtAll(),
  Sysctls: host,
  Runtime: never('The lab has one runtime.'),
  Annotations: host,
  Isolation: onlyOf(['default'], 'Isolation is for Windows.'),
  VolumeDriver: never('The lab has local volumes alone.'),
  StorageOpt: host,
  OomScoreAdj: host,
  OomKillDisable: host,
  GroupAdd: host,
  ExtraHosts: host,
  Dns: host,
  DnsOptions: host,
  DnsSearch: host,
  ContainerIDFile: host,
  BlkioWeight: host,
  BlkioWeightDevice: host,
  BlkioDeviceReadBps: host,
  BlkioDeviceWriteBps: host,
  BlkioDeviceReadIOps: host,
  BlkioDeviceWriteIOps: host,
  CpuRealtimePeriod: host,
  CpuRealtimeRuntime: host,
  CpusetCpus: host,
  CpusetMems: host,
  KernelMemory: host,
  KernelMemoryTCP: host,
  MemorySwappiness: swappiness,
  CpuCount: host,
  CpuPercent: host,
  IOMaximumIOps: host,
  IOMaximumBandwidth: host,
};

/** An empty list of masked paths is not "none said": it unmasks them all. */
function neverAtAll(): FieldRule {
  return (value, { path }) => {
    if (value !== null) throw new Refusal(path, 'The lab masks what the engine masks.');
    return undefined;
  };
}
