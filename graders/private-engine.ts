import type { Course, Exercise } from '../exercises/index.ts';
import type { EngineRoom } from './docker/index.ts';
import { describeBase } from './docker/describe-base.ts';
import { openNestedRoom } from './docker/nested-room.ts';
import type { Room } from './docker/room.ts';
import { runtimeError } from './docker/runtime-error.ts';
import { engineForSubmission } from './docker/submission-engine.ts';
import type { Engine } from './docker/index.ts';
import { openLab } from './lab/engine/index.ts';
import type { OpenLab } from './lab/engine/index.ts';
import { forwardPort } from './lab/engine/forward-port.ts';

export interface PrivateEngineRequest {
  readonly course: Pick<Course, 'baseImages'>;
  readonly exercise: Pick<Exercise, 'limits'>;
  readonly room: EngineRoom;
  readonly signal: AbortSignal;
  /** Where the lab comes from. @default one is opened */
  readonly openLab?: OpenLab | undefined;
}

/** An engine of one submission's own: it holds nothing but base images, and goes with the submission. */
export interface PrivateEngine extends AsyncDisposable {
  readonly engine: Engine;
  /** Opens it ahead of its use. */
  ready(): Promise<void>;
}

/** It is opened when it is first used, so that a machine that cannot give one fails the checks and not the run. */
export function privateEngine(request: PrivateEngineRequest): PrivateEngine {
  const resources = new AsyncDisposableStack();
  let opened: Promise<Engine> | undefined;
  const open = (): Promise<Engine> =>
    (opened ??= openEngine(request, resources).catch((error: unknown) => {
      // The next check that asks tries again.
      opened = undefined;
      throw error;
    }));
  return {
    ready: async () => void (await open()),
    engine: {
      info: request.room.info,
      describeBase: async (name) => (await open()).describeBase(name),
      build: async (build) => (await open()).build(build),
      run: async (run) => (await open()).run(run),
      runToEnd: async (run) => (await open()).runToEnd(run),
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

async function openEngine(
  { course, exercise: { limits }, room, signal, ...request }: PrivateEngineRequest,
  resources: AsyncDisposableStack,
): Promise<Engine> {
  const openOne = request.openLab ?? openLab;
  const lab = resources.use(
    await openOne({
      room: room.room,
      baseImages: course.baseImages,
      terminals: 0,
      limits: { network: limits.buildNetwork },
      signal,
    }),
  );
  const ports = new Map<number, Promise<string>>();
  const forward = async (port: number): Promise<string> =>
    resources.use(await forwardPort(() => lab.connectPort(port))).url;
  const nested = await openNestedRoom(room.room, {
    docker: lab.dial(),
    urlOfPort: (port) => {
      const url = ports.get(port) ?? forward(port);
      ports.set(port, url);
      // The next check that asks tries again.
      url.catch(() => ports.delete(port));
      return url;
    },
  });
  resources.use(nested.events);
  return engineForSubmission(nested, {
    limits,
    signal: AbortSignal.any([signal, lab.lost]),
    provideBase: async (name) => (await room.provideBase(name)) ?? bring(name, room.room, nested),
  });
}

/** Copies an image that the lab does not have yet from the machine's engine. @returns why it does not */
async function bring(name: string, from: Room, to: Room): Promise<string | null> {
  if ((await describeBase(to.docker, name)) !== null) return null;
  try {
    const { RepoDigests } = await from.docker.getImage(name).inspect();
    // What was made here may be another student's.
    if (RepoDigests.length === 0) return `${name} is an image of this machine, from no registry.`;
    const saved = await from.docker.getImage(name).get();
    const loading = (await to.docker.loadImage(saved)) as AsyncIterable<Buffer>;
    // The answer begins before the work is done.
    for await (const _progress of loading);
    return null;
  } catch (error) {
    throw runtimeError(`The image ${name} could not be brought into the lab`, error);
  }
}
