import type { JsonObject, JsonValue } from '../../../exercises/index.ts';
import { asTyped } from '../../diagnosis/words.ts';
import type { ContainerLine } from '../trace.ts';
import { bodyOf, valuesOf } from './calls.ts';
import type { Call } from './scene.ts';
import { tellSize } from './tell-value.ts';

/** What was asked for beside name, image and command: `-p 8080:80 --memory 64m -v data:/data`. */
export function typedFlags(
  line: ContainerLine | undefined,
  create: Call | undefined,
): readonly string[] {
  const body = create === undefined ? {} : bodyOf(create);
  const host = objectIn(body['HostConfig']);
  const [entrypoint] = valuesOf(body['Entrypoint']);
  return [
    ...(line?.ports ?? []).map((port) => `-p ${port.host}:${port.container}`),
    ...typedLimits(line),
    ...typedVolumes(line, host, create),
    ...(entrypoint === undefined ? [] : [`--entrypoint ${asTyped([entrypoint])}`]),
    ...typedRights(host),
  ];
}

const typedLimits = (line: ContainerLine | undefined): readonly string[] =>
  line === undefined ? [] : limitFlags(line.requestedMemoryBytes, line.requestedCpuCount);

function limitFlags(memory: number, cpus: number): readonly string[] {
  const size = tellSize(memory).replace(/ (\w)i?B?$/, '$1');
  return [
    ...(memory > 0 ? [`--memory ${size.toLowerCase()}`] : []),
    ...(cpus > 0 ? [`--cpus ${cpus}`] : []),
  ];
}

/** What a `docker update` asked for. */
export function updateFlags(body: JsonObject): readonly string[] {
  const number = (key: string): number => (typeof body[key] === 'number' ? body[key] : 0);
  const policy = text(objectIn(body['RestartPolicy'])['Name']);
  return [
    ...limitFlags(number('Memory'), number('NanoCpus') / 1e9),
    ...(number('CpuPeriod') > 0 ? [`--cpu-period ${number('CpuPeriod')}`] : []),
    ...(number('CpuQuota') > 0 ? [`--cpu-quota ${number('CpuQuota')}`] : []),
    ...(policy === '' ? [] : [`--restart ${policy}`]),
  ];
}

/** As they were asked for: an image may bring volumes of its own, which nobody typed. */
function typedVolumes(
  line: ContainerLine | undefined,
  host: JsonObject,
  create: Call | undefined,
): readonly string[] {
  if (create?.requested.body?.['HostConfig'] === undefined)
    return (line?.mounts ?? []).map(({ name, path }) => `-v ${name}:${path}`);
  const mounts = Array.isArray(host['Mounts']) ? (host['Mounts'] as readonly JsonValue[]) : [];
  return [
    ...valuesOf(host['Binds']).map((bind) => `-v ${asTyped([bind])}`),
    ...mounts
      .map(objectIn)
      .map((mount) => `-v ${asTyped([`${text(mount['Source'])}:${text(mount['Target'])}`])}`),
  ];
}

const OWN_NETWORKS = ['', 'default', 'bridge'];

/** What a container may beyond the usual: mostly what a lab refuses. */
function typedRights(host: JsonObject): readonly string[] {
  const network = text(host['NetworkMode']);
  return [
    ...(host['Privileged'] === true ? ['--privileged'] : []),
    ...valuesOf(host['CapAdd']).map((name) => `--cap-add ${asTyped([name])}`),
    ...valuesOf(host['SecurityOpt']).map((option) => `--security-opt ${asTyped([option])}`),
    ...(OWN_NETWORKS.includes(network) ? [] : [`--network ${asTyped([network])}`]),
    ...(text(host['PidMode']) === '' ? [] : [`--pid ${asTyped([text(host['PidMode'])])}`]),
  ];
}

const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

const objectIn = (value: JsonValue | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
