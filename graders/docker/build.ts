import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { classifyFailure } from './build-failure.ts';
import { runBuild } from './build-run.ts';
import type { BuildRun, BuildRunContext, ResolvedBuild } from './build-run.ts';
import { outlineDockerfile, withoutSyntaxDirective } from './dockerfile.ts';
import type { BaseMemory } from './base-memory.ts';
import { findDockerfileFault } from './find-dockerfile-fault.ts';
import { BuiltImage } from './image.ts';
import { assertFreeSpace } from './free-space.ts';
import type { Room } from './room.ts';
import type { BuildFailure, BuildRequest, BuildResult } from './types.ts';

/** Why a base image is not here, or null where it is. */
export type ProvideBase = (name: string) => Promise<string | null>;

export interface BuildContextOfRun extends BuildRunContext {
  readonly provideBase: ProvideBase;
  /** What the base images of this submission were at first. */
  readonly bases: BaseMemory;
}

/** Builds a submission. What is wrong with it is a result; what is wrong with the engine throws. */
export async function buildImage(
  request: BuildRequest,
  context: BuildContextOfRun,
): Promise<BuildResult> {
  const { room, limits, signal } = context;
  const { builder } = room.info;
  const prepared = await prepareBuild(request, context);
  if ('reason' in prepared) {
    return { builder, durationMs: 0, steps: [], ok: false, image: null, failure: prepared };
  }
  const signals = [signal, ...(request.signal ? [request.signal] : [])];
  // The time starts when the engine does: waiting for a slot is not the student's.
  const { run, durationMs, isLate } = await room.slots(async () => {
    await assertFreeSpace(room.dataFolder);
    const startedAt = performance.now();
    const deadline = AbortSignal.timeout(request.timeoutMs ?? limits.buildTimeMs);
    const built = await runBuild(prepared, context, AbortSignal.any([deadline, ...signals]));
    const took = Math.round(performance.now() - startedAt);
    return { run: built, durationMs: took, isLate: deadline.aborted };
  });
  for (const interrupted of signals) interrupted.throwIfAborted();
  const known = { builder, durationMs, steps: run.steps };
  if (run.error !== null || run.imageId === null) {
    return { ...known, ok: false, image: null, failure: describeFailure(run, isLate) };
  }
  const image = await holdImage(run.imageId, request, context);
  await context.bases.expectSame(prepared.outline.bases).catch(async (changed: unknown) => {
    await image[Symbol.asyncDispose]();
    throw changed;
  });
  if (image.sizeBytes <= limits.imageBytes) return { ...known, ok: true, image, failure: null };
  await image[Symbol.asyncDispose]();
  const message = `the image is ${image.sizeBytes} bytes large, ${limits.imageBytes} are allowed`;
  return { ...known, ok: false, image: null, failure: failureOf('image-too-large', message) };
}

const failureOf = (
  reason: BuildFailure['reason'],
  message: string,
  base: string | null = null,
): BuildFailure => ({ reason, message, step: null, exitCode: null, base });

/** Looks at what can be known before the engine is asked. */
async function prepareBuild(
  request: BuildRequest,
  { provideBase, bases }: BuildContextOfRun,
): Promise<ResolvedBuild | BuildFailure> {
  const dockerfile = request.dockerfile ?? 'Dockerfile';
  const source = await readDockerfile(request, dockerfile);
  if (source === null) {
    return failureOf('dockerfile-missing', `there is no file named ${dockerfile} in the context`);
  }
  const outline = outlineDockerfile(source);
  const fault = findDockerfileFault(source, outline);
  if (fault !== null) return failureOf('dockerfile-invalid', fault);
  for (const base of outline.bases) {
    const missing = await provideBase(base);
    if (missing !== null) return failureOf('base-unavailable', missing, base);
    await bases.remember(base);
  }
  const overlay = { ...request.overlay, [dockerfile]: withoutSyntaxDirective(source) };
  return { ...request, dockerfile, overlay, outline };
}

async function readDockerfile(request: BuildRequest, name: string): Promise<string | null> {
  const replaced = request.overlay?.[name];
  if (replaced !== undefined) return replaced;
  return readFile(join(request.contextFolder, name), 'utf8').catch(() => null);
}

function describeFailure(run: BuildRun, isLate: boolean): BuildFailure {
  if (!isLate) return classifyFailure(run.error ?? 'the engine built no image', run.steps);
  return { ...classifyFailure('the build took too long', run.steps), reason: 'timed-out' };
}

async function holdImage(
  id: string,
  request: BuildRequest,
  { room, imageName }: BuildContextOfRun,
): Promise<BuiltImage> {
  if (request.tag !== undefined) await tagImage(room, id, request.tag);
  const names = [imageName, ...(request.tag === undefined ? [] : [request.tag])];
  return new BuiltImage(room, names, await room.docker.getImage(id).inspect());
}

async function tagImage(room: Room, id: string, reference: string): Promise<void> {
  const [, repo = reference, tag = 'latest'] = /^(.*?)(?::([^:/]+))?$/.exec(reference) ?? [];
  await room.docker.getImage(id).tag({ repo, tag });
}
