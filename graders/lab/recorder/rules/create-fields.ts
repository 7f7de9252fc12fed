// The body of POST /containers/create, field by field.
import {
  clamped,
  fields,
  flag,
  integer,
  list,
  map,
  never,
  nothing,
  text,
  wrong,
} from './fields.ts';
import type { FieldRule, FieldTable } from './fields.ts';
import { healthcheckFields } from './healthcheck-fields.ts';
import { hostFields } from './host-fields.ts';
import { innerPath, objectName, portName, signalName } from './patterns.ts';
import { labels } from './labels.ts';

const maxEnvBytes = 32 * 1024;

const env: FieldRule = (value, place) => {
  const kept = list(text(null, maxEnvBytes), 128)(value, place);
  if (JSON.stringify(kept ?? []).length > maxEnvBytes) {
    throw wrong(place, `is larger than ${maxEnvBytes} bytes`, 403);
  }
  return kept;
};

const words = list(text(null, 64 * 1024), 512);

const notAsked = never('The lab gives containers their addresses itself.');

/** Of one network: an alias is all a container may ask of it. */
export const endpointFields: FieldTable = {
  Aliases: list(text(objectName), 8),
  Links: never('Links to other containers are not available in the lab; use a network.'),
  IPAMConfig: notAsked,
  MacAddress: notAsked,
  DriverOpts: notAsked,
  GwPriority: notAsked,
  NetworkID: notAsked,
  EndpointID: notAsked,
  Gateway: notAsked,
  IPAddress: notAsked,
  IPPrefixLen: notAsked,
  IPv6Gateway: notAsked,
  GlobalIPv6Address: notAsked,
  GlobalIPv6PrefixLen: notAsked,
  DNSNames: notAsked,
};

export const networkingFields: FieldTable = {
  EndpointsConfig: map(objectName, fields(endpointFields), 4),
};

export const createFields: FieldTable = {
  Image: text(/^[A-Za-z0-9][A-Za-z0-9._:/@-]{0,254}$/),
  Cmd: words,
  Entrypoint: words,
  Env: env,
  User: text(/^[A-Za-z0-9_.:-]{1,128}$/),
  WorkingDir: text(/^[^\0]*$/, 255),
  Hostname: text(/^[A-Za-z0-9.-]{1,63}$/),
  Domainname: text(/^[A-Za-z0-9.-]{1,63}$/),
  Labels: labels,
  ExposedPorts: map(portName, nothing, 64),
  Tty: flag,
  OpenStdin: flag,
  StdinOnce: flag,
  AttachStdin: flag,
  AttachStdout: flag,
  AttachStderr: flag,
  NetworkDisabled: flag,
  Shell: words,
  Volumes: map(innerPath, nothing, 8),
  StopSignal: text(signalName),
  StopTimeout: clampedStop(),
  Healthcheck: fields(healthcheckFields),
  HostConfig: fields(hostFields),
  NetworkingConfig: fields(networkingFields),
  OnBuild: never('ONBUILD is not available in the lab.'),
  MacAddress: notAsked,
  ArgsEscaped: never('ArgsEscaped is for Windows.'),
};

/** -1 would be a graceful stop that never ends. */
function clampedStop(): FieldRule {
  const within = clamped(0, ({ config }) => config.limits.stopSeconds);
  return (value, place) =>
    typeof value === 'number' && value < 0
      ? within(place.context.config.limits.stopSeconds + 1, place)
      : within(value, place);
}

export const execFields: FieldTable = {
  Cmd: words,
  Env: env,
  User: text(/^[A-Za-z0-9_.:-]{1,128}$/),
  WorkingDir: text(/^[^\0]*$/, 255),
  Tty: flag,
  AttachStdin: flag,
  AttachStdout: flag,
  AttachStderr: flag,
  Detach: flag,
  DetachKeys: text(/^[A-Za-z0-9@^[\],\\_-]{0,64}$/),
  ConsoleSize: list(integer(0, 10_000), 2),
  Privileged: never('An exec cannot be privileged in the lab.'),
};

export const execStartFields: FieldTable = {
  Detach: flag,
  Tty: flag,
  ConsoleSize: list(integer(0, 10_000), 2),
};
