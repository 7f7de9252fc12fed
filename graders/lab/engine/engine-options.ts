import type Dockerode from 'dockerode';
import { runLabels } from '../../docker/labels.ts';
import { DATA_FOLDER, ENGINE_FOLDER, IMAGES_FOLDER } from './lab-names.ts';
import type { EngineRights } from './engine-rights.ts';
import type { LabLimits } from './lab-limits.ts';
import { volumeMount } from './volume-mount.ts';

/** What an engine that runs in a container is made with. The only place that says so. */
export interface EngineRequest {
  readonly runId: string;
  readonly image: string;
  readonly script: string;
  readonly rights: EngineRights;
  readonly limits: LabLimits;
  readonly imagesVolume: string;
  /** Of a lab; null where the volume of base images is being filled. */
  readonly lab: { readonly dataVolume: string; readonly socketVolume: string } | null;
}

/** Every right, and none over devices: what that leaves open is in the README. */
const AVAILABLE: Dockerode.HostConfig = {
  CapAdd: ['ALL'],
  SecurityOpt: ['seccomp=unconfined', 'apparmor=unconfined'],
  // What `docker run --security-opt systempaths=unconfined` asks for.
  MaskedPaths: [],
  ReadonlyPaths: [],
};

const HOST_CONFIGS: Readonly<Record<EngineRights, Dockerode.HostConfig>> = {
  narrow: { ...AVAILABLE, CapDrop: ['SYS_RESOURCE'] },
  available: AVAILABLE,
  privileged: { Privileged: true },
};

export function engineOptions(request: EngineRequest): Dockerode.ContainerCreateOptions {
  const { runId, image, script, rights, limits, imagesVolume, lab } = request;
  const dataFolder = lab === null ? `${IMAGES_FOLDER}/docker` : DATA_FOLDER;
  return {
    Image: image,
    Entrypoint: ['sh', '-c', script, 'start-engine'],
    Cmd: [dataFolder, String(Math.ceil(limits.engineDiskBytes / 1024))],
    Labels: runLabels(runId),
    Hostname: 'engine',
    OpenStdin: lab === null,
    StdinOnce: lab === null,
    HostConfig: {
      ...HOST_CONFIGS[rights],
      NetworkMode: limits.network === 'open' ? 'default' : 'none',
      Memory: limits.engineMemoryBytes,
      MemorySwap: limits.engineMemoryBytes,
      NanoCpus: Math.round(limits.engineCpuCount * 1e9),
      PidsLimit: limits.enginePids,
      Mounts: [
        volumeMount(runId, { name: imagesVolume, path: IMAGES_FOLDER, isReadOnly: lab !== null }),
        ...(lab === null
          ? []
          : [
              volumeMount(runId, { name: lab.dataVolume, path: DATA_FOLDER }),
              volumeMount(runId, { name: lab.socketVolume, path: ENGINE_FOLDER }),
            ]),
      ],
      Tmpfs: { '/run': 'rw,exec,size=64m', '/tmp': 'rw,exec,size=256m' },
      Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
      LogConfig: { Type: 'json-file', Config: { 'max-size': '4m', 'max-file': '1' } },
    },
  };
}
