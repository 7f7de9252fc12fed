import type Dockerode from 'dockerode';
import { runLabels } from '../../docker/labels.ts';
import { ENGINE_FOLDER, ENGINE_SOCKET, RECORDER_FOLDER, TERMINAL_FOLDER } from './lab-names.ts';
import { volumeMount } from './volume-mount.ts';

export interface RecorderRequest {
  readonly runId: string;
  readonly image: string;
  readonly engineId: string;
  readonly socketVolume: string;
  readonly terminalVolume: string;
  /** For the recorder, as JSON. */
  readonly config: string;
}

/** The engine makes its socket early and answers when it can. */
const START = `while [ ! -S ${ENGINE_SOCKET} ]; do sleep 0.02; done
exec node --max-old-space-size=128 --max-semi-space-size=1 ${RECORDER_FOLDER}/main.js`;

/** What the recorder's container is made with. The only place that says so. */
export function recorderOptions(request: RecorderRequest): Dockerode.ContainerCreateOptions {
  const { runId, image, engineId, socketVolume, terminalVolume, config } = request;
  return {
    Image: image,
    Entrypoint: ['sh', '-c', START],
    Cmd: [],
    User: '0:0',
    Env: [`RECORDER_CONFIG=${config}`, 'NODE_ENV=production', 'NODE_EXTRA_CA_CERTS='],
    Labels: runLabels(runId),
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: {
      // It asks what containers publish, from where the student would.
      NetworkMode: `container:${engineId}`,
      Memory: 256 * 2 ** 20,
      MemorySwap: 256 * 2 ** 20,
      PidsLimit: 64,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      Mounts: [
        volumeMount(runId, { name: socketVolume, path: ENGINE_FOLDER }),
        volumeMount(runId, { name: terminalVolume, path: TERMINAL_FOLDER }),
      ],
      Ulimits: [{ Name: 'core', Soft: 0, Hard: 0 }],
      LogConfig: { Type: 'json-file', Config: { 'max-size': '1m', 'max-file': '1' } },
    },
  };
}
