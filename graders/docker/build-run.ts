import type Dockerode from 'dockerode';
import type { Limits } from '../../exercises/index.ts';
import { packContext } from './build-context.ts';
import { isEngineTrouble } from './build-failure.ts';
import { BuildKitSteps, ClassicSteps } from './build-steps.ts';
import { decodeStatus } from './buildkit-status.ts';
import { engineMessage, statusOf } from './connect.ts';
import type { DockerfileOutline } from './dockerfile.ts';
import { readJsonLines } from './json-lines.ts';
import { runLabels } from './labels.ts';
import type { Room } from './room.ts';
import { runtimeError } from './runtime-error.ts';
import type { BuildRequest, BuildResult } from './types.ts';

export interface BuildRunContext {
  readonly room: Room;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Unique within the run. */
  readonly imageName: string;
}

/** A request with nothing left to decide. */
export interface ResolvedBuild extends BuildRequest {
  readonly dockerfile: string;
  readonly overlay: Readonly<Record<string, string | null>>;
  readonly outline: DockerfileOutline;
}

/** What the engine said of a build. */
export interface BuildRun {
  readonly imageId: string | null;
  readonly error: string | null;
  readonly steps: BuildResult['steps'];
}

/** Has the engine build, and follows it. @throws ContainerRuntimeError where the engine is at fault */
export async function runBuild(
  request: ResolvedBuild,
  context: BuildRunContext,
  signal: AbortSignal,
): Promise<BuildRun> {
  const { room } = context;
  const log = new BuildLog();
  try {
    const { contextFolder, dockerfile, overlay } = request;
    const { tar, written } = await packContext(contextFolder, dockerfile, overlay);
    written.catch((cause: unknown) => {
      log.fail(`the build context could not be read: ${String(cause)}`);
    });
    const stream = await room.docker.buildImage(tar, buildOptions(request, context, signal));
    room.whileItWorks();
    for await (const line of readJsonLines(stream as AsyncIterable<Buffer>)) log.take(line);
  } catch (cause) {
    if (!signal.aborted && statusOf(cause) === undefined) {
      throw runtimeError('The engine could not build', cause);
    }
    log.fail(engineMessage(cause));
  }
  const { imageId, error } = log;
  if (error !== null && isEngineTrouble(error)) {
    throw runtimeError('The engine could not build', new Error(error));
  }
  if (room.info.builder === 'classic') removeStages(room, log.classic, imageId);
  return { imageId, error, steps: log[room.info.builder].steps(request.outline) };
}

/** What a build's stream has told so far; the first error is the one that counts. */
class BuildLog {
  readonly buildkit = new BuildKitSteps();
  readonly classic = new ClassicSteps();
  imageId: string | null = null;
  error: string | null = null;

  take(line: unknown): void {
    const { id, aux, stream, error } = line as BuildLine;
    if (id === 'moby.buildkit.trace' && typeof aux === 'string') {
      this.buildkit.add(decodeStatus(aux));
    } else if (typeof aux === 'object' && aux.ID !== undefined) {
      this.imageId = aux.ID;
    } else if (stream !== undefined) {
      this.classic.add(stream, performance.now());
    }
    if (error !== undefined) this.fail(error);
  }

  fail(message: string): void {
    if (this.error !== null) return;
    this.error = message;
    this.classic.fail(message, performance.now());
  }
}

interface BuildLine {
  readonly id?: string;
  readonly aux?: string | { readonly ID?: string };
  readonly stream?: string;
  readonly error?: string;
}

function buildOptions(
  request: ResolvedBuild,
  context: BuildRunContext,
  signal: AbortSignal,
): Dockerode.ImageBuildOptions {
  const { room, limits } = context;
  const network = request.network ?? limits.buildNetwork;
  return {
    t: context.imageName,
    dockerfile: request.dockerfile,
    ...(request.target !== undefined && { target: request.target }),
    networkmode: network === 'open' ? 'default' : 'none',
    labels: runLabels(room.runId),
    forcerm: true,
    abortSignal: signal,
    // BuildKit takes no notice of these; the classic builder does.
    memory: limits.memoryBytes * 4,
    memswap: limits.memoryBytes * 4,
    ...(room.info.builder === 'buildkit' && { version: '2' as const }),
  };
}

/** The classic builder leaves the images of discarded stages behind, untagged. */
function removeStages(room: Room, classic: ClassicSteps, imageId: string | null): void {
  for (const id of classic.madeImages.toReversed()) {
    if (!imageId?.includes(id)) {
      void room.docker
        .getImage(id)
        .remove({ noprune: true })
        .catch(() => undefined);
    }
  }
}
