import type Dockerode from 'dockerode';
import { engineMessage } from '../connect.ts';
import { readJsonLines } from '../json-lines.ts';
import { classifyPullFailure, describePullFailure } from './pull-failure.ts';
import type { PullFailure } from './pull-failure.ts';
import { readPullLine, summarise } from './pull-progress.ts';
import type { LayerProgress, PullProgress } from './pull-progress.ts';

export interface PullRequest {
  /** As a Dockerfile says it. */
  readonly name: string;
  /** `sha256:...` that the manifest must have. @default null */
  readonly digest?: string | null;
  readonly onProgress?: (progress: PullProgress) => void;
  readonly signal?: AbortSignal;
  /** How long the registry may stay silent at first. @default 15000 */
  readonly connectMs?: number;
  /** How long it may stay silent later on. @default 60000 */
  readonly stallMs?: number;
}

export type PullResult =
  | { readonly id: string; readonly failure: null }
  | { readonly id: null; readonly failure: PullFailure };

/** What the client puts before the engine's words when the answer was to be a stream. */
const CLIENT_WORDS = /^\(HTTP code \d+\) [\w ]+ - /;

/** Pulls an image; with a digest, that very one, which then gets the name too. */
export async function pullImage(docker: Dockerode, request: PullRequest): Promise<PullResult> {
  const { name, digest = null } = request;
  const reference = digest === null ? withTag(name) : `${withoutTag(name)}@${digest}`;
  const failure = await pull(docker, reference, request);
  if (failure !== null) return { id: null, failure: await explain(docker, failure, request) };
  const image = await docker.getImage(reference).inspect();
  if (digest === null) return { id: image.Id, failure: null };
  if (!image.RepoDigests.some((repoDigest) => repoDigest.endsWith(`@${digest}`))) {
    const words = `it has ${image.RepoDigests.join(', ')}, not ${digest}`;
    return { id: null, failure: describePullFailure('digest-mismatch', name, words) };
  }
  await docker
    .getImage(reference)
    .tag({ repo: withoutTag(name), tag: withTag(name).slice(withoutTag(name).length + 1) });
  return { id: image.Id, failure: null };
}

async function pull(
  docker: Dockerode,
  reference: string,
  request: PullRequest,
): Promise<PullFailure | null> {
  const { name, signal, connectMs = 15_000, stallMs = 60_000, onProgress } = request;
  const silence = new AbortController();
  const abort = (): void => silence.abort();
  let timer = setTimeout(abort, connectMs);
  const abortSignal =
    signal === undefined ? silence.signal : AbortSignal.any([signal, silence.signal]);
  const layers = new Map<string, LayerProgress>();
  try {
    const lines = await docker.pull(reference, { abortSignal });
    for await (const line of readJsonLines(
      lines as NodeJS.ReadableStream & AsyncIterable<Buffer>,
    )) {
      clearTimeout(timer);
      timer = setTimeout(abort, stallMs);
      const { error, status } = readPullLine(line, layers);
      if (error !== null) return classifyPullFailure(name, error);
      onProgress?.(summarise(name, status, layers));
    }
    return null;
  } catch (error) {
    signal?.throwIfAborted();
    if (!silence.signal.aborted)
      return classifyPullFailure(name, engineMessage(error).replace(CLIENT_WORDS, ''));
    const waitedMs = layers.size === 0 ? connectMs : stallMs;
    return describePullFailure('registry-unreachable', name, `silent for ${waitedMs / 1000} s`);
  } finally {
    clearTimeout(timer);
  }
}

/** A registry says "unknown" of a wrong digest as of a wrong name: asks it what it has under the name. */
async function explain(
  docker: Dockerode,
  failure: PullFailure,
  { name, digest }: PullRequest,
): Promise<PullFailure> {
  if (failure.reason !== 'image-missing' || typeof digest !== 'string') return failure;
  try {
    const { Descriptor } = await docker.getImage(withTag(name)).distribution();
    const words = `it has ${Descriptor.digest}, not ${digest}`;
    return describePullFailure('digest-mismatch', name, words);
  } catch {
    return failure;
  }
}

/** `busybox` is `busybox:latest`; a colon before the last slash belongs to a port. */
export const withTag = (name: string): string =>
  withoutTag(name) === name ? `${name}:latest` : name;

const withoutTag = (name: string): string => name.replace(/:[^/:]+$/, '');
