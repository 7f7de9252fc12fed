// The policy as a predicate over what the engine says there is, whoever made it and however. It shares nothing with the rules.
import type Dockerode from 'dockerode';
import type { GivenConfig } from '../config.ts';

type Inspected = Dockerode.ContainerInspectInfo & {
  readonly HostConfig: Readonly<Record<string, unknown>> & Dockerode.HostConfig;
};

const mebi = 2 ** 20;
const usualMask = ['/proc/kcore', '/proc/sched_debug', '/sys/firmware'];

const claims: Readonly<Record<string, (container: Inspected) => boolean>> = {
  'is not privileged': ({ HostConfig: host }) => !host.Privileged,
  'mounts no folder of the machine': ({ Mounts }) =>
    Mounts.every(
      ({ Type: type, Driver }) =>
        type === 'tmpfs' || (String(type) === 'volume' && (Driver ?? 'local') === 'local'),
    ),
  'has no volume over the kernel': ({ Mounts }) =>
    Mounts.every(({ Destination }) => !/^\/(proc|sys|dev)(\/|$)/.test(Destination)),
  'has namespaces of its own': ({ HostConfig: host }) =>
    [host.PidMode, host['UTSMode'], host.UsernsMode].every((mode) => !mode) &&
    ['private', 'shareable', 'none', ''].includes(host.IpcMode ?? '') &&
    !/^(host|container:)/.test(host.NetworkMode ?? ''),
  'has no devices': ({ HostConfig: host }) =>
    [host.Devices, host['DeviceCgroupRules'], host.DeviceRequests].every(isEmpty),
  'has no further capability': ({ HostConfig: host }) =>
    ((host.CapAdd as string[] | null) ?? []).every((name) =>
      /^(CAP_)?NET_BIND_SERVICE$/.test(name),
    ) &&
    ['MKNOD', 'AUDIT_WRITE'].every((name) => (host.CapDrop as string[] | null)?.includes(name)),
  'cannot gain privileges': ({ HostConfig: host }) =>
    JSON.stringify(host.SecurityOpt) === '["no-new-privileges"]',
  'has the usual paths masked': ({ HostConfig: host }) =>
    usualMask.every((path) => (host['MaskedPaths'] as string[] | null)?.includes(path)),
  'is bounded in memory': ({ HostConfig: host }) =>
    (host.Memory ?? 0) > 0 && (host.Memory ?? 0) <= 256 * mebi && host.MemorySwap === host.Memory,
  'is bounded in processors': ({ HostConfig: host }) => cpuCount(host) > 0 && cpuCount(host) <= 1,
  'is bounded in processes': ({ HostConfig: host }) =>
    (host.PidsLimit ?? 0) > 0 && (host.PidsLimit ?? 0) <= 128,
  'is bounded in shared memory': ({ HostConfig: host }) => (host.ShmSize ?? 0) <= 64 * mebi,
  'may be killed for its memory': ({ HostConfig: host }) =>
    !host.OomKillDisable && (host.OomScoreAdj ?? 0) >= 0,
  'does not restart for ever': ({ HostConfig: { RestartPolicy: policy } }) =>
    ['', 'no'].includes(policy?.Name ?? '') ||
    (policy?.Name === 'on-failure' && [1, 2, 3].includes(policy.MaximumRetryCount ?? 0)),
  'keeps its log, and a small one': ({ HostConfig: { LogConfig: log } }) =>
    log?.Type === 'json-file' &&
    /^[1-4]m$/.test((log.Config as Record<string, string>)['max-size'] ?? ''),
  'is left to the recorder to remove': ({ HostConfig: host }) => !host.AutoRemove,
  'is in the cgroup it was given': ({ HostConfig: host }) => !host.CgroupParent && !host['Cgroup'],
  'has the usual runtime': ({ HostConfig: host }) =>
    ['runc', ''].includes(host['Runtime'] as string),
  'sets nothing of the kernel': ({ HostConfig: host }) => isEmpty(host.Sysctls),
  'knows no other hosts': ({ HostConfig: host }) =>
    [host.ExtraHosts, host.Dns, host['DnsOptions'], host.DnsSearch].every(isEmpty),
  'has a health check with patience': ({ Config: config }) => {
    const check = (config as { Healthcheck?: { Interval?: number } }).Healthcheck;
    return !check?.Interval || check.Interval >= 1e9;
  },
  'ends in time': ({ Config: config }) => {
    const seconds = (config as { StopTimeout?: number }).StopTimeout ?? 10;
    return seconds >= 0 && seconds <= 10;
  },
  'carries no label of the harness': ({ Config: { Labels } }) =>
    Object.keys(Labels).every(
      (name) => !/^(io\.seaworthy\.run|org\.testcontainers|com\.docker)/.test(name),
    ),
};

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || Object.keys(value).length === 0;

function cpuCount(host: Dockerode.HostConfig): number {
  if (host.NanoCpus) return host.NanoCpus / 1e9;
  return host.CpuQuota && host.CpuQuota > 0 ? host.CpuQuota / (host.CpuPeriod || 100_000) : 0;
}

/** What there is against the policy, in words; nothing where all is well. */
export async function findBreaches(
  docker: Dockerode,
  baseImages: GivenConfig['baseImages'],
): Promise<string[]> {
  const breaches: string[] = [];
  for (const { Id } of await docker.listContainers({ all: true })) {
    const inspected = (await docker.getContainer(Id).inspect()) as Inspected;
    for (const [claim, holds] of Object.entries(claims)) {
      if (!holds(inspected)) breaches.push(`${inspected.Name}: not so: ${claim}`);
    }
  }
  for (const { name, id } of baseImages) {
    const image = await docker
      .getImage(name)
      .inspect()
      .catch(() => null);
    if (image?.Id !== id) breaches.push(`${name} is not what it was`);
  }
  const { Volumes: volumes } = await docker.listVolumes();
  for (const { Name, Driver, Options } of volumes) {
    if (Driver !== 'local' || !isEmpty(Options)) breaches.push(`volume ${Name} has options`);
  }
  for (const { Name, Driver, Options, IPAM } of await docker.listNetworks()) {
    if (['bridge', 'host', 'none'].includes(Name)) continue;
    if (Driver !== 'bridge' || !isEmpty(Options) || !isEmpty(IPAM?.Options)) {
      breaches.push(`network ${Name} is no plain bridge`);
    }
  }
  return breaches;
}
