// What every container gets, whatever was asked. One entry a rule; each sees what the fields' own rules have left.
import { emptyMap, isMap } from '../json.ts';
import type { Json, JsonMap } from '../json.ts';
import { textAt } from '../pick.ts';
import { Refusal } from '../refusal.ts';
import type { Context } from './context.ts';

export interface Made {
  readonly body: Record<string, Json>;
  readonly host: Record<string, Json>;
  /** HostConfig as the client sent it. */
  readonly requested: JsonMap;
  readonly context: Context;
}
export type Force = (made: Made) => void;

const defaultPeriod = 100_000;

const numberOf = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);
const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

/** No swap beyond the memory, for a limit that can be slept away is none. */
const memory: Force = ({ host, context }) => {
  host['Memory'] = numberOf(host['Memory']) || context.config.limits.memoryBytes;
};
const memorySwap: Force = ({ host }) => {
  if (numberOf(host['Memory']) > 0) host['MemorySwap'] = numberOf(host['Memory']);
};
const memoryReservation: Force = ({ host, requested }) => {
  const own = numberOf(requested['Memory']) === numberOf(host['Memory']);
  if (!own && numberOf(host['MemoryReservation']) > numberOf(host['Memory'])) {
    host['MemoryReservation'] = numberOf(host['Memory']);
  }
};

/** Either as nano CPUs or as a quota of a period; the engine refuses both at once. */
const cpu: Force = ({ host, context }) => {
  const { cpuCount } = context.config.limits;
  if (numberOf(host['CpuPeriod']) === 0 && numberOf(host['CpuQuota']) === 0) {
    host['NanoCpus'] = numberOf(host['NanoCpus']) || cpuCount * 1e9;
    return;
  }
  quota({ host, context });
};

function quota({ host, context }: Pick<Made, 'host' | 'context'>): void {
  const period = numberOf(host['CpuPeriod']) || defaultPeriod;
  const most = Math.floor(period * context.config.limits.cpuCount);
  const asked = numberOf(host['CpuQuota']);
  if (asked < 0 || asked > most) context.changed('HostConfig.CpuQuota');
  host['CpuPeriod'] = period;
  host['CpuQuota'] = asked > 0 ? Math.min(asked, most) : most;
}

const pids: Force = ({ host, context }) => {
  const asked = numberOf(host['PidsLimit']);
  host['PidsLimit'] = asked > 0 ? asked : context.config.limits.pids;
};

const defaultUlimits: readonly JsonMap[] = [
  { Name: 'nofile', Soft: 1024, Hard: 16_384 },
  { Name: 'core', Soft: 0, Hard: 0 },
];

const ulimits: Force = ({ host }) => {
  const own = listOf(host['Ulimits']);
  const named = new Set(own.map((one) => (isMap(one) ? one['Name'] : null)));
  host['Ulimits'] = [...own, ...defaultUlimits.filter(({ Name }) => !named.has(Name ?? null))];
};

const restartPolicy: Force = ({ host, context }) => {
  const policy = host['RestartPolicy'];
  if (!isMap(policy)) return;
  const name = policy['Name'] ?? '';
  if (name === '' || name === 'no') return;
  const count = numberOf(policy['MaximumRetryCount']);
  const kept = name === 'on-failure' && count > 0 ? Math.min(count, 3) : 3;
  if (name !== 'on-failure' || kept !== count) context.changed('HostConfig.RestartPolicy');
  host['RestartPolicy'] = { Name: 'on-failure', MaximumRetryCount: kept };
};

/** The recorder removes it itself, so that its exit code and output can be read first. */
const autoRemove: Force = ({ host, context }) => {
  const asked = host['AutoRemove'] === true;
  delete host['AutoRemove'];
  if (!asked) return;
  const policy = host['RestartPolicy'];
  if (isMap(policy) && policy['Name'] === 'on-failure') {
    throw new Refusal(
      'HostConfig.AutoRemove',
      "can't create 'AutoRemove' container with restart policy",
      400,
    );
  }
  context.changed('HostConfig.AutoRemove');
};

const logConfig: Force = ({ host }) => {
  host['LogConfig'] = { Type: 'json-file', Config: { 'max-size': '4m', 'max-file': '1' } };
};
const securityOpt: Force = ({ host }) => {
  host['SecurityOpt'] = ['no-new-privileges'];
};

/** Capabilities that nothing in the course needs. */
const droppedCapabilities = ['MKNOD', 'AUDIT_WRITE'];
const capDrop: Force = ({ host }) => {
  const own = listOf(host['CapDrop']);
  host['CapDrop'] = [...own, ...droppedCapabilities.filter((name) => !own.includes(name))];
};

const ports: Force = ({ body, host, context }) => {
  const { limits } = context.config;
  const bindings = isMap(host['PortBindings']) ? Object.values(host['PortBindings']) : [];
  const exposed = isMap(body['ExposedPorts']) ? Object.keys(body['ExposedPorts']).length : 0;
  const all = host['PublishAllPorts'] === true;
  const count =
    bindings.reduce<number>((sum, one) => sum + rangeOf(one), 0) +
    (all ? exposed + (context.facts.image?.exposedPorts ?? 0) : 0);
  if (count > limits.ports) {
    throw new Refusal(
      'HostConfig.PortBindings',
      `A container of the lab may publish ${limits.ports} ports at most.`,
    );
  }
};

function rangeOf(binding: Json): number {
  const hosts = listOf(binding).map((one) => {
    const [from = '0', to = from] = textAt(one, 'HostPort').split('-');
    return 1 + Math.max(0, Number(to) - Number(from));
  });
  return Math.max(
    1,
    hosts.reduce((sum, one) => sum + one, 0),
  );
}

/** By whatever name or id it was asked for. */
const noHostNetwork: Force = ({ context }) => {
  for (const driver of Object.values(context.facts.networks)) {
    if (driver !== null && driver !== 'bridge' && driver !== 'null') {
      throw new Refusal(
        'HostConfig.NetworkMode',
        "The lab's containers cannot use the network of the host.",
      );
    }
  }
};

export const createForces: Record<string, Force> = {
  memory,
  memorySwap,
  memoryReservation,
  cpu,
  pids,
  ulimits,
  restartPolicy,
  autoRemove,
  logConfig,
  securityOpt,
  capDrop,
  ports,
  noHostNetwork,
};

const updatedCpu: Force = ({ host, context }) => {
  if (numberOf(host['CpuPeriod']) !== 0 || numberOf(host['CpuQuota']) !== 0) {
    quota({ host, context });
  }
};
const updatedPids: Force = ({ host, context }) => {
  if (numberOf(host['PidsLimit']) < 0) host['PidsLimit'] = context.config.limits.pids;
};

export const updateForces: Record<string, Force> = {
  memorySwap,
  updatedCpu,
  updatedPids,
  restartPolicy,
};

export function applyForces(
  forces: Readonly<Record<string, Force>>,
  { body, requested, context }: { body: JsonMap; requested: JsonMap; context: Context },
): JsonMap {
  const isUpdate = forces === updateForces;
  const copy = Object.assign(emptyMap(), body);
  const own = isUpdate ? body : body['HostConfig'];
  const host = Object.assign(emptyMap(), isMap(own) ? own : {});
  const asked = isUpdate ? requested : requested['HostConfig'];
  const made = { body: copy, host, requested: isMap(asked) ? asked : {}, context };
  for (const force of Object.values(forces)) force(made);
  if (isUpdate) return host;
  copy['HostConfig'] = host;
  return copy;
}
