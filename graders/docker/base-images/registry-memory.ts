import type Dockerode from 'dockerode';
import { pullImage } from './pull-image.ts';
import type { PullRequest, PullResult } from './pull-image.ts';
import { describePullFailure } from './pull-failure.ts';
import type { PullFailure } from './pull-failure.ts';

/** Long enough for a whole round of images, short enough for a network that comes back. */
const REMEMBERED_MS = 60_000;

interface Silence {
  readonly failure: PullFailure;
  readonly untilMs: number;
}

/** Of each engine, the registries that did not answer it, by host. */
const silences = new WeakMap<Dockerode, Map<string, Silence>>();

/** Pulls, unless this engine found the image's registry silent a moment ago. */
export async function pullUnlessSilent(
  docker: Dockerode,
  request: PullRequest,
): Promise<PullResult> {
  const known = silences.get(docker) ?? new Map<string, Silence>();
  silences.set(docker, known);
  const registry = registryOf(request.name);
  const silence = known.get(registry);
  if (silence !== undefined && performance.now() < silence.untilMs) {
    const { reason, engineWords } = silence.failure;
    return { id: null, failure: describePullFailure(reason, request.name, engineWords) };
  }
  const result = await pullImage(docker, request);
  if (result.failure?.reason === 'registry-unreachable') {
    known.set(registry, { failure: result.failure, untilMs: performance.now() + REMEMBERED_MS });
  }
  return result;
}

/** The host in a name, or nothing for the engine's own default. */
export function registryOf(name: string): string {
  const [first = '', ...rest] = name.split('/');
  return rest.length > 0 && /[.:]|^localhost$/.test(first) ? first : '';
}
