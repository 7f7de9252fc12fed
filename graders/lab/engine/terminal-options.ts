import type Dockerode from 'dockerode';
import { runLabels } from '../../docker/labels.ts';
import {
  HOME_FOLDER,
  STUDENT_ID,
  SUBMISSION_FOLDER,
  TERMINAL_FOLDER,
  terminalSocket,
  WORKING_FOLDER,
} from './lab-names.ts';
import type { LabLimits } from './lab-limits.ts';
import { volumeMount } from './volume-mount.ts';

export interface TerminalRequest {
  readonly runId: string;
  readonly image: string;
  readonly engineId: string;
  readonly terminalVolume: string;
  readonly limits: LabLimits;
}

/** Says when the working folder is there, then lives, and takes in the processes that lost their parent. */
const START = `mkdir -p ${WORKING_FOLDER} && cp -a ${SUBMISSION_FOLDER}/. ${WORKING_FOLDER}/ && echo ready || exit 1
while :; do sleep 3600 & wait; done`;

/** What the container of a student's shells is made with. The only place that says so. */
export function terminalOptions(request: TerminalRequest): Dockerode.ContainerCreateOptions {
  const { runId, image, engineId, terminalVolume, limits } = request;
  const disk = `rw,exec,nosuid,nodev,size=${limits.terminalDiskBytes}`;
  const own = `${disk},uid=${STUDENT_ID},gid=${STUDENT_ID},mode=755`;
  return {
    Image: image,
    Entrypoint: ['sh', '-c', START],
    Cmd: [],
    User: `${STUDENT_ID}:${STUDENT_ID}`,
    Labels: runLabels(runId),
    HostConfig: {
      // Its whole network is the engine's: `curl localhost:8080` reaches what a container published.
      NetworkMode: `container:${engineId}`,
      Memory: limits.terminalMemoryBytes,
      MemorySwap: limits.terminalMemoryBytes,
      NanoCpus: 1e9,
      PidsLimit: limits.terminalPids,
      ShmSize: 2 ** 20,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      Mounts: [
        volumeMount(runId, { name: terminalVolume, path: TERMINAL_FOLDER, isReadOnly: true }),
      ],
      // All that an ordinary user can write to.
      Tmpfs: {
        [HOME_FOLDER]: own,
        '/tmp': `${disk},mode=1777`,
        '/var/tmp': 'rw,nosuid,nodev,size=1m,mode=1777',
      },
      Ulimits: [
        { Name: 'core', Soft: 0, Hard: 0 },
        { Name: 'nofile', Soft: 1024, Hard: 1024 },
      ],
      LogConfig: { Type: 'json-file', Config: { 'max-size': '1m', 'max-file': '1' } },
    },
  };
}

/** Of every shell in the terminal. */
export const shellEnvironment = (terminal: number): readonly string[] => [
  `DOCKER_HOST=unix://${terminalSocket(terminal)}`,
  // The recorder knows the classic builder's call alone.
  'DOCKER_BUILDKIT=0',
  'DOCKER_CLI_HINTS=false',
  `HOME=${HOME_FOLDER}`,
  'USER=student',
];
