import type Dockerode from 'dockerode';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Limits } from '../../exercises/index.ts';
import { packContext } from './build-context.ts';
import { classifyFailure, isEngineTrouble } from './build-failure.ts';
import { BuildKitSteps, ClassicSteps } from './build-steps.ts';
import { decodeStatus } from './buildkit-status.ts';
import { engineMessage, statusOf } from './connect.ts';
import { runtimeError } from './container.ts';
import { outlineDockerfile, withoutSyntaxDirective } from './dockerfile.ts';
import type { DockerfileOutline } from './dockerfile.ts';
import { BuiltImage } from './image.ts';
import { readJsonLines } from './json-lines.ts';
import { runLabels } from './labels.ts';
import type { Room } from './room.ts';
import type { BuildFailure, BuildRequest, BuildResult } from './types.ts';

/** Why a base image is not here, or null where it is. */
export type ProvideBase = (name: string) => Promise<string | null>;

export interface BuildContextOfRun {
  readonly room: Room;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  /** Unique within the run. */
  readonly imageName: string;
  readonly provideBase: ProvideBase;
}

/** Builds a submission. What is wrong with it is a result; what is wrong with the engine throws. */
export async function buildImage(
  request: BuildRequest,
  context: BuildContextOfRun,
): Promise<BuildResult> {
  const { room, limits } = context;
  const dockerfile = request.dockerfile ?? 'Dockerfile';
  const source = await readDockerfile(request, dockerfile);
  const { builder } = room.info;
  if (source === null) {
    const message = `there is no file named ${dockerfile} in the build context`;
    return failure({
      reason: 'dockerfile-missing',
      message,
      step: null,
      exitCode: null,
      base: null,
    });
  }
  const outline = outlineDockerfile(source);
  if (outline.stages.length === 0) {
    // BuildKit of 20.10 panics on a file without a stage, and takes the engine with it.
    const message = 'the Dockerfile has no FROM instruction';
    return failure({
      reason: 'dockerfile-invalid',
      message,
      step: null,
      exitCode: null,
      base: null,
    });
  }
  for (const base of outline.bases) {
    const missing = await context.provideBase(base);
    if (missing !== null) {
      return failure({
        reason: 'base-unavailable',
        message: missing,
        step: null,
        exitCode: null,
        base,
      });
    }
  }
  const overlay = { ...request.overlay, [dockerfile]: withoutSyntaxDirective(source) };
  const startedAt = performance.now();
  const deadline = AbortSignal.timeout(request.timeoutMs ?? limits.buildTimeMs);
  const signals = [context.signal, deadline, ...(request.signal ? [request.signal] : [])];
  const run = await room.slots(() =>
    runBuild({ ...request, dockerfile, overlay }, outline, context, AbortSignal.any(signals)),
  );
  const durationMs = Math.round(performance.now() - startedAt);
  context.signal.throwIfAborted();
  request.signal?.throwIfAborted();
  if (run.error !== null || run.imageId === null) {
    const failed = deadline.aborted
      ? { ...classifyFailure('the build took too long', run.steps), reason: 'timed-out' as const }
      : classifyFailure(run.error ?? 'the engine built no image', run.steps);
    return { builder, durationMs, steps: run.steps, ok: false, image: null, failure: failed };
  }
  if (request.tag !== undefined) await tagImage(room, run.imageId, request.tag);
  const names = [context.imageName, ...(request.tag ? [request.tag] : [])];
  const image = new BuiltImage(room, names, await room.docker.getImage(run.imageId).inspect());
  if (image.sizeBytes > limits.imageBytes) {
    await image[Symbol.asyncDispose]();
    const message = `the image is ${image.sizeBytes} bytes large, ${limits.imageBytes} are allowed`;
    const tooLarge: BuildFailure = {
      reason: 'image-too-large',
      message,
      step: null,
      exitCode: null,
      base: null,
    };
    return { builder, durationMs, steps: run.steps, ok: false, image: null, failure: tooLarge };
  }
  return { builder, durationMs, steps: run.steps, ok: true, image, failure: null };

  function failure(why: BuildFailure): BuildResult {
    return { builder, durationMs: 0, steps: [], ok: false, image: null, failure: why };
  }
}

async function tagImage(room: Room, id: string, reference: string): Promise<void> {
  const [, repo = reference, tag = 'latest'] = /^(.*?)(?::([^:/]+))?$/.exec(reference) ?? [];
  await room.docker.getImage(id).tag({ repo, tag });
}

async function readDockerfile(request: BuildRequest, name: string): Promise<string | null> {
  const replaced = request.overlay?.[name];
  if (replaced !== undefined) return replaced;
  return readFile(join(request.contextFolder, name), 'utf8').catch(() => null);
}

interface BuildRun {
  readonly imageId: string | null;
  readonly error: string | null;
  readonly steps: BuildResult['steps'];
}

type ResolvedRequest = BuildRequest & Required<Pick<BuildRequest, 'dockerfile' | 'overlay'>>;

async function runBuild(
  request: ResolvedRequest,
  outline: DockerfileOutline,
  context: BuildContextOfRun,
  signal: AbortSignal,
): Promise<BuildRun> {
  const { room } = context;
  const buildKit = new BuildKitSteps();
  const classic = new ClassicSteps();
  let imageId: string | null = null;
  let error: string | null = null;
  try {
    const { tar, written } = await packContext(
      request.contextFolder,
      request.dockerfile,
      request.overlay,
    );
    written.catch(
      (cause: unknown) => (error ??= `the build context could not be read: ${String(cause)}`),
    );
    const stream = await room.docker.buildImage(tar, buildOptions(request, context, signal));
    for await (const line of readJsonLines(stream as AsyncIterable<Buffer>)) {
      const { id, aux, stream: text, error: message } = line as BuildLine;
      if (id === 'moby.buildkit.trace' && typeof aux === 'string') buildKit.add(decodeStatus(aux));
      else if (typeof aux === 'object' && aux?.ID !== undefined) imageId = aux.ID;
      else if (text !== undefined) classic.add(text, performance.now());
      error ??= message ?? null;
    }
  } catch (cause) {
    if (!signal.aborted && statusOf(cause) === undefined)
      throw runtimeError('The engine could not build', cause);
    error ??= engineMessage(cause);
  }
  if (error !== null) {
    classic.fail(error, performance.now());
    if (isEngineTrouble(error)) throw runtimeError('The engine could not build', new Error(error));
  }
  const isClassic = room.info.builder === 'classic';
  if (isClassic) removeStages(room, classic, imageId);
  return { imageId, error, steps: (isClassic ? classic : buildKit).steps(outline) };
}

interface BuildLine {
  readonly id?: string;
  readonly aux?: string | { readonly ID?: string };
  readonly stream?: string;
  readonly error?: string;
}

function buildOptions(
  request: ResolvedRequest,
  context: BuildContextOfRun,
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
