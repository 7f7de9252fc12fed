import type Dockerode from 'dockerode';
import type { Limits } from '../../exercises/index.ts';
import { runLabels } from './labels.ts';
import type { RunRequest } from './types.ts';

/** What a container of a submission may do, as the engine takes it. The only place that says so. */
export interface Sandbox {
  readonly create: Dockerode.ContainerCreateOptions;
  readonly host: Dockerode.HostConfig;
}

// What a program that listens, changes its user or ends its children may need stays; these may not.
const DROPPED_CAPABILITIES = ['NET_RAW', 'MKNOD', 'AUDIT_WRITE', 'SETFCAP', 'SYS_CHROOT'];
const MAX_FILE_BYTES = 512 * 2 ** 20;

interface SandboxContext {
  readonly runId: string;
  readonly limits: Limits;
  /** `none`, or the run's network without a way out. */
  readonly network: string;
  /** Address that published ports bind to. */
  readonly bindAddress: string;
}

/** Builds the options of every student container. */
export function sandboxOptions(request: RunRequest, context: SandboxContext): Sandbox {
  const { limits, runId, network, bindAddress } = context;
  const ports = (request.ports ?? []).map((port) => `${port}/tcp`);
  return {
    create: {
      Labels: runLabels(runId),
      Tty: request.tty ?? false,
      ...(request.command && { Cmd: [...request.command] }),
      ...(request.entrypoint && { Entrypoint: [...request.entrypoint] }),
      ...(request.user && { User: request.user }),
      ...(request.workingFolder && { WorkingDir: request.workingFolder }),
      ...(request.environment && {
        Env: Object.entries(request.environment).map(([name, value]) => `${name}=${value}`),
      }),
      ...(request.stdin !== undefined && { OpenStdin: true, StdinOnce: true }),
      ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])),
    },
    host: {
      NetworkMode: network,
      PortBindings: Object.fromEntries(
        ports.map((port) => [port, [{ HostIp: bindAddress, HostPort: '' }]]),
      ),
      Memory: limits.memoryBytes,
      MemorySwap: limits.memoryBytes,
      NanoCpus: Math.round(limits.cpuCount * 1e9),
      PidsLimit: limits.pids,
      ShmSize: 64 * 2 ** 20,
      Ulimits: [
        { Name: 'core', Soft: 0, Hard: 0 },
        { Name: 'nofile', Soft: 1024, Hard: 4096 },
        { Name: 'fsize', Soft: MAX_FILE_BYTES, Hard: MAX_FILE_BYTES },
      ],
      CapDrop: DROPPED_CAPABILITIES,
      SecurityOpt: ['no-new-privileges'],
      LogConfig: { Type: 'json-file', Config: { 'max-size': '4m', 'max-file': '1' } },
    },
  };
}
