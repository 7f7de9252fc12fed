import { denies, made, passes } from './case.ts';
import type { Case } from './case.ts';
import type { TestRequest } from './decide-case.ts';

/** The fields of a container beside HostConfig, with something that they may not say. */
const wrongFields: Readonly<Record<string, readonly [value: unknown, rule?: string]>> = {
  Image: [{}],
  Cmd: ['sh'],
  Entrypoint: ['sh'],
  Shell: ['sh'],
  Env: [Array(200).fill('x')],
  User: ['a b'],
  WorkingDir: [1],
  Hostname: ['a b'],
  Domainname: ['a b'],
  ExposedPorts: [{ x: {} }],
  Tty: ['yes'],
  OpenStdin: ['yes'],
  StdinOnce: ['yes'],
  AttachStdin: ['yes'],
  AttachStdout: ['yes'],
  AttachStderr: ['yes'],
  NetworkDisabled: ['yes'],
  StopSignal: ['KILLALL'],
  OnBuild: [['RUN x']],
  MacAddress: ['02:00:00:00:00:01'],
  ArgsEscaped: [true],
  Labels: [Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`l${index}`, '']))],
  HostConfig: [{ Other: true }, 'unknown-field'],
  NetworkingConfig: [{ Other: true }, 'unknown-field'],
  Healthcheck: [{ Other: true }, 'unknown-field'],
};

const endpoint = (config: object): TestRequest =>
  made({ NetworkingConfig: { EndpointsConfig: { own: config } } });

const wrongEndpoint: Readonly<Record<string, unknown>> = {
  IPAMConfig: { IPv4Address: '172.17.0.9' },
  Links: ['x:y'],
  MacAddress: '02:00:00:00:00:01',
  DriverOpts: { x: 'y' },
  GwPriority: 1,
  NetworkID: 'x',
  EndpointID: 'x',
  Gateway: '172.17.0.1',
  IPAddress: '172.17.0.9',
  IPPrefixLen: 16,
  IPv6Gateway: 'x',
  GlobalIPv6Address: 'x',
  GlobalIPv6PrefixLen: 64,
  DNSNames: ['x'],
};

const second = 1_000_000_000;
const exec = (body: object): TestRequest => ({
  target: '/containers/web/exec',
  body: { Cmd: ['ls'], ...body },
});
const execStart = (body: object): TestRequest => ({
  target: `/exec/${'e'.repeat(64)}/start`,
  body,
});

export const configCases: readonly Case[] = [
  ...Object.entries(wrongFields).map(([field, [value, rule]]) =>
    denies(`a wrong ${field}`, rule ?? field, made({ [field]: value })),
  ),
  ...Object.entries(wrongEndpoint).map(([field, value]) =>
    denies(
      `an endpoint's ${field}`,
      `NetworkingConfig.EndpointsConfig.own.${field}`,
      endpoint({ [field]: value }),
    ),
  ),
  passes('lets an alias through', endpoint({ Aliases: ['db'] }), {
    body: { NetworkingConfig: { EndpointsConfig: { own: { Aliases: ['db'] } } } },
  }),
  denies(
    'an alias that is no name',
    'NetworkingConfig.EndpointsConfig.own.Aliases[0]',
    endpoint({ Aliases: ['a b'] }),
  ),
  denies(
    'too many networks',
    'NetworkingConfig.EndpointsConfig',
    made({
      NetworkingConfig: {
        EndpointsConfig: Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`n${n}`, {}])),
      },
    }),
  ),
  passes(
    'strips the labels of the harness',
    made({ Labels: { 'io.seaworthy.run': 'x', own: 'y' } }),
    {
      body: { Labels: { own: 'y' } },
    },
  ),
  passes('clamps a grace', made({ StopTimeout: 600 }), { body: { StopTimeout: 10 } }),
  passes('clamps a grace without end', made({ StopTimeout: -1 }), { body: { StopTimeout: 10 } }),
  passes(
    'clamps a health check',
    made({
      Healthcheck: {
        Test: ['CMD', 'x'],
        Interval: 1e6,
        Timeout: 1e12,
        Retries: 99,
        StartPeriod: 1e12,
        StartInterval: 1e6,
      },
    }),
    {
      body: {
        Healthcheck: {
          Interval: second,
          Timeout: 30 * second,
          Retries: 10,
          StartPeriod: 60 * second,
          StartInterval: second,
        },
      },
    },
  ),
  denies('a health check of no list', 'Healthcheck.Test', made({ Healthcheck: { Test: 'x' } })),
  denies('a container too many', 'quota.containers', {
    ...made({}),
    facts: { counts: { containers: 16, images: 0, networks: 0, volumes: 0, execs: 0 } },
  }),
  denies('a volume too many', 'quota.volumes', {
    ...made({ HostConfig: { Binds: ['one:/more'] } }),
    facts: { counts: { containers: 0, images: 0, networks: 0, volumes: 32, execs: 0 } },
  }),
  // Exec.
  passes(
    'lets an exec through',
    exec({ Tty: true, AttachStdin: true, Env: ['a=b'], User: 'redis', WorkingDir: '/' }),
  ),
  denies('a privileged exec', 'Privileged', exec({ Privileged: true })),
  denies('an unknown field of an exec', 'unknown-field', exec({ privileged: true })),
  denies('a wrong Cmd of an exec', 'Cmd', exec({ Cmd: 'ls' })),
  denies('a wrong Env of an exec', 'Env', exec({ Env: 'x' })),
  denies('a wrong User of an exec', 'User', exec({ User: 'a b' })),
  denies('a wrong WorkingDir of an exec', 'WorkingDir', exec({ WorkingDir: 1 })),
  ...['Tty', 'AttachStdin', 'AttachStdout', 'AttachStderr', 'Detach'].map((flag) =>
    denies(`an exec's ${flag} that is no flag`, flag, exec({ [flag]: 'x' })),
  ),
  denies('wrong detach keys of an exec', 'DetachKeys', exec({ DetachKeys: '; x' })),
  denies('a console beyond all sizes', 'ConsoleSize[0]', exec({ ConsoleSize: [1e6, 1] })),
  denies('an exec too many', 'quota.execs', {
    ...exec({}),
    facts: { counts: { containers: 0, images: 0, networks: 0, volumes: 0, execs: 256 } },
  }),
  passes('lets an exec start', execStart({ Detach: false, Tty: false })),
  denies('a start of an exec that is no flag', 'Detach', execStart({ Detach: 'x' })),
  denies("a start's Tty that is no flag", 'Tty', execStart({ Tty: 'x' })),
  denies(
    'a size of an exec beyond all sizes',
    'ConsoleSize[0]',
    execStart({ ConsoleSize: [-1, 0] }),
  ),
];
