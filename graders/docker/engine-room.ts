import type Dockerode from 'dockerode';
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Limits } from '../../exercises/index.ts';
import { ContainerRuntimeError } from '../errors.ts';
import type { UsedBaseImage } from '../grade.ts';
import { sweepScratch } from '../scratch-folders.ts';
import type { ProvideBase } from './build.ts';
import { connect } from './connect.ts';
import { abortOf } from './abort-of.ts';
import { describeBase } from './describe-base.ts';
import { EventLog } from './events.ts';
import { findLeftovers, Janitor, sweep } from './janitor.ts';
import { createNetwork } from './network.ts';
import { once } from './once.ts';
import type { Room } from './room.ts';
import { engineForSubmission, loadRunContainer } from './submission-engine.ts';
import type { Engine, EngineInfo } from './types.ts';

export interface EngineRoomOptions {
  /** Makes a base image present. @returns why it cannot be had, or null */
  readonly provideBase?: (docker: Dockerode, name: string) => Promise<string | null>;
  /** Image of the small shell that looks into containers. @default 'busybox:latest' */
  readonly probeImage?: string;
  /** Builds with this builder. @default BuildKit where the engine has it */
  readonly builder?: EngineInfo['builder'];
}

/** One run's hold on the engine. Disposing it removes everything the run made and proves that nothing is left. */
export interface EngineRoom extends AsyncDisposable {
  readonly runId: string;
  readonly info: EngineInfo;
  readonly docker: Dockerode;
  /** What all objects of the run are made with; for what makes others than students' containers and images. */
  readonly room: Room;
  /** Aborted when the engine went away. */
  readonly lost: AbortSignal;
  /** What a Dockerfile's base image is on this engine; null where it is not there. */
  describeBase(name: string): Promise<UsedBaseImage | null>;
  /** Makes a base image present, ahead of a build: a pull does not count as its time. @returns why it cannot be had, or null */
  readonly provideBase: ProvideBase;
  /** The engine for one submission: its limits on everything, its signal on every wait. */
  forSubmission(limits: Limits, signal: AbortSignal): Engine;
}

/**
 * Opens the engine for a run.
 * @throws ContainerRuntimeError where no engine answers
 */
export async function openEngineRoom(options: EngineRoomOptions = {}): Promise<EngineRoom> {
  const { docker, info: found, dataFolder } = await connect();
  const info = { ...found, builder: options.builder ?? found.builder };
  const runId = randomBytes(6).toString('hex');
  const parallelism = Math.max(2, Math.min(availableParallelism(), info.cpuCount));
  const events = await EventLog.open(docker, runId);
  const room: Room = {
    docker,
    info,
    runId,
    dataFolder,
    events,
    janitor: new Janitor(docker),
    slots: pLimit(parallelism),
    labs: pLimit(2 * parallelism),
    probeImage: options.probeImage ?? 'busybox:latest',
    client: 'testcontainers',
    urlOfPort: async (hostPort) => `http://${info.host}:${hostPort}`,
    whileItWorks: once(() => void loadRunContainer().catch(() => undefined)),
    network: once(() => createNetwork(docker, runId)),
  };
  const provideBase: ProvideBase = async (name) =>
    options.provideBase ? options.provideBase(docker, name) : findImage(docker, name);
  // What others left must not keep anybody from grading, nor fail who cannot remove it.
  const swept = Promise.allSettled([sweep(docker, 'dead'), sweepScratch()]);
  return {
    runId,
    info,
    docker,
    room,
    lost: events.lost,
    describeBase: (name) => describeBase(docker, name),
    provideBase,
    forSubmission: (limits, signal) => engineForSubmission(room, { limits, signal, provideBase }),
    [Symbol.asyncDispose]: () => closeRoom(room, swept),
  };
}

async function findImage(docker: Dockerode, name: string): Promise<string | null> {
  const found = await describeBase(docker, name);
  return found === null ? `the image ${name} is not on this engine` : null;
}

const CLEAN_UP_DEADLINE_MS = 60_000;

/** Removes what is left of the run, then looks: the proof is the engine's own list. */
async function closeRoom(room: Room, swept: Promise<unknown>): Promise<void> {
  const { docker, runId, events, janitor } = room;
  try {
    if (events.lost.aborted) return;
    const settled = Promise.allSettled([janitor.settled(), swept]);
    await Promise.race([settled, abortOf(AbortSignal.timeout(CLEAN_UP_DEADLINE_MS))]);
    await sweep(docker, { runId });
    const left = await findLeftovers(docker, runId);
    if (left.length === 0) return;
    throw new ContainerRuntimeError(
      `The run left on the engine: ${left.map(({ kind, name }) => `${kind} ${name}`).join(', ')}.`,
      { code: 'SEAWORTHY_LEFTOVERS', hint: 'Run `seaworthy clean`.' },
    );
  } finally {
    events[Symbol.dispose]();
  }
}
