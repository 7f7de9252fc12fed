import Dockerode from 'dockerode';
import { ContainerRuntimeError } from '../errors.ts';
import type { EngineInfo } from './types.ts';

interface Facts {
  readonly NCPU: number;
  readonly MemTotal: number;
  readonly DockerRootDir: string;
}

export interface Connection {
  readonly docker: Dockerode;
  readonly info: EngineInfo;
  /** Where a local engine keeps its data; null for a remote one. */
  readonly dataFolder: string | null;
}

/**
 * Connects to the engine that `DOCKER_HOST` names, or to the machine's own.
 * @throws ContainerRuntimeError where none answers.
 */
export async function connect(): Promise<Connection> {
  const docker = openClient();
  try {
    const { rootFolder, ...info } = await describeEngine(docker);
    const dataFolder = addressOf(docker).socketPath === undefined ? null : rootFolder;
    return { docker, dataFolder, info };
  } catch (error) {
    throw new ContainerRuntimeError(`No container engine answers at ${describeAddress(docker)}.`, {
      code: 'SEAWORTHY_NO_ENGINE',
      hint: 'Start Docker, then run `seaworthy doctor`; on Debian or Ubuntu as root, `seaworthy setup` installs and starts it.',
      cause: error,
    });
  }
}

/** Asks an engine what it is. */
export async function describeEngine(
  docker: Dockerode,
): Promise<EngineInfo & { readonly rootFolder: string }> {
  // The client gives the engine's facts without a type.
  const [version, info] = await Promise.all([docker.version(), docker.info() as Promise<Facts>]);
  return {
    version: version.Version,
    apiVersion: version.ApiVersion,
    platform: `${version.Os}/${version.Arch}`,
    cpuCount: info.NCPU,
    memoryBytes: info.MemTotal,
    builder: readBuilder(version),
    host: readHost(docker),
    rootFolder: info.DockerRootDir,
  };
}

function openClient(): Dockerode {
  try {
    return new Dockerode();
  } catch (cause) {
    const address = JSON.stringify(process.env.DOCKER_HOST ?? '');
    throw new ContainerRuntimeError(`DOCKER_HOST is no address of an engine: ${address}.`, {
      code: 'SEAWORTHY_NO_ENGINE',
      hint: 'Write it as unix:///path/of/socket, tcp://host:port or ssh://user@host, or unset it.',
      cause,
    });
  }
}

/**
 * Docker has had BuildKit behind its API since 18.09 (1.39), whether or not it is the default builder there;
 * Podman and Windows engines have none.
 */
function readBuilder(version: Dockerode.DockerVersion): EngineInfo['builder'] {
  const names = (version.Components ?? []).map(({ Name }) => Name);
  const [major = 0, minor = 0] = version.ApiVersion.split('.').map(Number);
  const isRecent = major > 1 || minor >= 39;
  return isRecent && version.Os === 'linux' && !names.some((name) => /podman/i.test(name))
    ? 'buildkit'
    : 'classic';
}

interface ModemAddress {
  readonly socketPath?: string;
  readonly host?: string;
  readonly port?: number | string;
}

const addressOf = (docker: Dockerode): ModemAddress => docker.modem as ModemAddress;

function readHost(docker: Dockerode): string {
  const { socketPath, host } = addressOf(docker);
  return socketPath !== undefined || host === undefined || host === 'localhost'
    ? '127.0.0.1'
    : host;
}

function describeAddress(docker: Dockerode): string {
  const { socketPath, host, port } = addressOf(docker);
  return socketPath ?? `${host ?? 'an unknown address'}:${port ?? ''}`;
}

/** What the engine answered, without the client's wrapping. */
export function engineMessage(error: unknown): string {
  const json = (error as { json?: { message?: unknown } }).json;
  if (typeof json?.message === 'string') return json.message;
  return error instanceof Error ? error.message : String(error);
}

export const statusOf = (error: unknown): number | undefined =>
  (error as { statusCode?: number }).statusCode;
