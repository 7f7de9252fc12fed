import type Dockerode from 'dockerode';
import { statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import { connect } from '../connect.ts';
import { findLeftovers } from '../janitor.ts';
import type { Leftover } from '../janitor.ts';
import { isOwnerAlive } from '../labels.ts';
import type { EngineInfo } from '../types.ts';
import { askRegistry } from './ask-registry.ts';
import type { RegistryAnswer } from './ask-registry.ts';
import { findOutdated } from './find-outdated.ts';
import type { OutdatedPart } from './find-outdated.ts';

/** What there is to know of the engine that answers, found without changing anything. */
export interface EngineDescription {
  readonly info: EngineInfo;
  /** The system it runs on, in its own words. */
  readonly system: string;
  /** `runc 1.1.5`, or the runtime it uses instead. */
  readonly runtime: string;
  readonly outdated: readonly OutdatedPart[];
  /** Where it keeps images and containers, and how much is free there; null where that is another machine's disk. */
  readonly disk: { readonly folder: string; readonly freeBytes: number } | null;
  readonly registry: RegistryAnswer;
  /** Of runs that are over: their process is gone, and this is still here. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Describes the engine that `DOCKER_HOST` names, or the machine's own.
 * @param image asked of the registry, which is not told to send it
 * @throws ContainerRuntimeError where none answers
 */
export async function describeEngine(image: string): Promise<EngineDescription> {
  const { docker, info } = await connect();
  const [version, system, registry, leftovers] = await Promise.all([
    docker.version(),
    readSystem(docker),
    askRegistry(image),
    findLeftovers(docker),
  ]);
  const runc = findComponent(version, 'runc');
  return {
    info,
    system: system.OperatingSystem,
    runtime: runc === null ? system.DefaultRuntime : `runc ${runc}`,
    outdated: findOutdated({ engine: info.version, runc, desktop: readDesktop(version) }),
    disk: await measureDisk(docker, system),
    registry,
    leftovers: leftovers.filter(({ owner }) => !isOwnerAlive(owner)),
  };
}

/** The fields of `docker info` that are read here. */
interface System {
  readonly Name: string;
  readonly OperatingSystem: string;
  readonly DefaultRuntime: string;
  readonly DockerRootDir: string;
}

const readSystem = async (docker: Dockerode): Promise<System> => (await docker.info()) as System;

function findComponent(version: Dockerode.DockerVersion, name: string): string | null {
  return version.Components?.find((component) => component.Name === name)?.Version ?? null;
}

/** `Docker Desktop 4.44.3 (202357)` is the name of its platform. */
function readDesktop({ Platform }: Dockerode.DockerVersion): string | null {
  return /^Docker Desktop (\S+)/.exec(Platform?.Name ?? '')?.[1] ?? null;
}

/** Only where the engine runs on this very machine is its folder ours to measure. */
async function measureDisk(docker: Dockerode, system: System): Promise<EngineDescription['disk']> {
  const isHere = 'socketPath' in docker.modem && system.Name === hostname();
  if (!isHere) return null;
  try {
    const { bavail, bsize } = await statfs(system.DockerRootDir);
    return { folder: system.DockerRootDir, freeBytes: bavail * bsize };
  } catch {
    return null;
  }
}
