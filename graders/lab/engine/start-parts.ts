import { runtimeError } from '../../docker/runtime-error.ts';
import type { GivenConfig } from '../recorder/config.ts';
import { engineOptions } from './engine-options.ts';
import type { EngineRights } from './engine-rights.ts';
import { readScript } from './fill-image-store.ts';
import type { ImageStore } from './image-store.ts';
import type { LabImages } from './lab-images.ts';
import type { LabLimits } from './lab-limits.ts';
import { ENGINE_SOCKET, terminalSocket } from './lab-names.ts';
import { LabPart } from './lab-part.ts';
import type { LabRequest } from './open-lab.ts';
import { packSubmission } from './pack-submission.ts';
import { TraceReader } from './read-trace.ts';
import { packRecorder } from './recorder-program.ts';
import { recorderOptions } from './recorder-options.ts';
import { terminalOptions } from './terminal-options.ts';

export interface LabPlan {
  readonly request: LabRequest;
  readonly limits: LabLimits;
  readonly images: LabImages;
  readonly store: ImageStore;
  readonly rights: EngineRights;
  readonly volumes: LabVolumes;
  /** Takes every part as soon as there is something to remove. */
  readonly onMade: (part: LabPart) => void;
  /** Aborted when the lab is not wanted any more, or took too long to start. */
  readonly signal: AbortSignal;
}

export interface LabVolumes {
  readonly data: string;
  readonly socket: string;
  readonly terminal: string;
}

export interface LabParts {
  readonly engine: LabPart;
  /** Null where no terminal was asked for: then nobody speaks to the engine but Seaworthy. */
  readonly session: SessionParts | null;
}

export interface SessionParts {
  readonly recorder: LabPart;
  readonly terminal: LabPart;
  readonly trace: TraceReader;
}

/** Makes and starts the containers; the engine is under way while the others are made. */
export async function startParts(plan: LabPlan): Promise<LabParts> {
  const { signal } = plan;
  const engine = await makeEngine(plan);
  try {
    return await startAll(plan, engine);
  } catch (error) {
    // What shares its network then fails too, and may be heard first.
    signal.throwIfAborted();
    const { State } = await engine.container.inspect();
    throw State.Status === 'exited' ? engine.failure('ended before it was ready.', error) : error;
  }
}

async function startAll(plan: LabPlan, engine: LabPart): Promise<LabParts> {
  const engineReady = untilReady(engine, `API listen on ${ENGINE_SOCKET}`, plan.signal);
  if (plan.request.terminals !== 0)
    return { engine, session: await startSession(plan, engine, engineReady) };
  await engine.start();
  await engineReady;
  return { engine, session: null };
}

async function startSession(
  plan: LabPlan,
  engine: LabPart,
  engineReady: Promise<void>,
): Promise<SessionParts> {
  const { request, signal } = plan;
  const parts = [makeRecorder(plan, engine.id), makeTerminal(plan, engine.id)] as const;
  await settle([engine.start(), ...parts]);
  const [recorder, terminal] = await Promise.all(parts);
  const trace = new TraceReader(recorder);
  if (request.onLine !== undefined) trace.onLine(request.onLine);
  const ready = [
    engineReady,
    untilReady(recorder, 'ready', signal),
    untilReady(terminal, 'ready', signal),
  ];
  await settle([recorder.start(), terminal.start()]);
  await Promise.all(ready);
  return { recorder, terminal, trace };
}

/** Leaves nothing under way when it throws. */
async function settle(work: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(work);
  await Promise.all(work);
}

function untilReady(part: LabPart, sign: string, signal: AbortSignal): Promise<void> {
  const ready = part.untilLine((line) => line.includes(sign), signal);
  // It may fail while nobody looks yet.
  ready.catch(() => undefined);
  return ready;
}

async function makeEngine({
  request: { room },
  limits,
  images,
  store,
  rights,
  volumes,
  onMade,
}: LabPlan): Promise<LabPart> {
  const scripts = await Promise.all(['start-engine.sh', 'watch-disk.sh'].map(readScript));
  const options = engineOptions({
    runId: room.runId,
    image: images.engine,
    script: [...scripts, 'exec dockerd --config-file /run/daemon.json'].join('\n'),
    rights,
    limits,
    imagesVolume: store.volume,
    lab: { dataVolume: volumes.data, socketVolume: volumes.socket },
  });
  const { part } = await LabPart.create(room, 'engine', options, onMade);
  return part;
}

async function makeRecorder(plan: LabPlan, engineId: string): Promise<LabPart> {
  const { request, images, volumes } = plan;
  const { room } = request;
  const program = await packRecorder(request.recorderFolder);
  const options = recorderOptions({
    runId: room.runId,
    image: images.recorder,
    engineId,
    socketVolume: volumes.socket,
    terminalVolume: volumes.terminal,
    config: JSON.stringify(describeLab(plan)),
  });
  const { part } = await LabPart.create(room, 'recorder', options, plan.onMade);
  await put(part, program);
  return part;
}

const describeLab = ({ request, limits, store }: LabPlan): GivenConfig => ({
  engineSocket: ENGINE_SOCKET,
  terminalSockets: Array.from({ length: request.terminals ?? 1 }, (_, at) =>
    terminalSocket(at + 1),
  ),
  baseImages: store.baseImages,
  ask: request.ask ?? [],
  buildNetwork: limits.network === 'open' ? 'default' : 'none',
  ...(request.recorderLimits && { limits: request.recorderLimits }),
});

async function makeTerminal(plan: LabPlan, engineId: string): Promise<LabPart> {
  const { request, limits, images, volumes } = plan;
  const { room, files = null } = request;
  const options = terminalOptions({
    runId: room.runId,
    image: images.terminal,
    engineId,
    terminalVolume: volumes.terminal,
    limits,
  });
  const { part } = await LabPart.create(room, 'terminal', options, plan.onMade);
  await put(part, packSubmission(files));
  return part;
}

/** Puts a tar into a container that has never run: nothing in it can get in the way. */
async function put(part: LabPart, tar: NodeJS.ReadableStream | Buffer): Promise<void> {
  try {
    await part.container.putArchive(tar, { path: '/' });
  } catch (error) {
    throw runtimeError('The engine did not take the files of a lab', error);
  }
}
