import type Dockerode from 'dockerode';
import { SeaworthyError } from '../../../exercises/index.ts';
import { buildStandIns, expectAbility } from './build-stand-ins.ts';
import { describeBaseImages } from './describe-base-images.ts';
import type { BaseImageState } from './describe-base-images.ts';
import type { PullFailure } from './pull-failure.ts';
import type { PullProgress } from './pull-progress.ts';
import { pullUnlessSilent } from './registry-memory.ts';
import type { WantedImage } from './stand-ins/index.ts';
import { withLock } from './with-lock.ts';

/** What provideBaseImages is doing. */
export type ProvideEvent =
  | { readonly kind: 'pulling'; readonly name: string; readonly progress: PullProgress }
  | { readonly kind: 'not-pulled'; readonly name: string; readonly failure: PullFailure }
  | { readonly kind: 'building'; readonly names: readonly string[] }
  /** Another process builds stand-ins in the same cache folder. */
  | { readonly kind: 'waiting' };

export interface ProvideOptions {
  /** Where downloads for stand-ins stay between builds. */
  readonly cacheFolder: string;
  readonly onEvent?: (event: ProvideEvent) => void;
  readonly signal?: AbortSignal;
}

/** A base image that is there now. */
export interface ProvidedBaseImage {
  readonly name: string;
  readonly id: string;
  readonly standIn: boolean;
  readonly how: 'present' | 'pulled' | 'built';
}

/**
 * Sees that every base image of a course is on the engine: as it is, else pulled, else built as a stand-in.
 * An image of that name which is no stand-in is never touched.
 * @throws SeaworthyError where one can be had in no way, or a registry serves another one than the course's digest.
 */
export async function provideBaseImages(
  docker: Dockerode,
  baseImages: readonly WantedImage[],
  options: ProvideOptions,
): Promise<readonly ProvidedBaseImage[]> {
  const before = await describeBaseImages(docker, baseImages);
  const missing = baseImages.filter((_, index) => before[index]?.id === null);
  const pulled = await pullMissing(docker, missing, options);
  const toBuild = baseImages.filter(
    ({ name }, index) => !pulled.has(name) && needsBuild(before[index]),
  );
  if (toBuild.length > 0) await buildBaseImages(docker, toBuild, options);
  const built = new Set(toBuild.map(({ name }) => name));
  const after =
    built.size + pulled.size > 0 ? await describeBaseImages(docker, baseImages) : before;
  return after.map(({ name, id, standIn }) => {
    if (id === null) throw goneAgain(name);
    const how = built.has(name) ? 'built' : pulled.has(name) ? 'pulled' : 'present';
    return { name, id, standIn, how };
  });
}

const needsBuild = (state: BaseImageState | undefined): boolean =>
  state === undefined || state.id === null || state.outdated;

async function pullMissing(
  docker: Dockerode,
  missing: readonly WantedImage[],
  { onEvent, signal }: ProvideOptions,
): Promise<ReadonlySet<string>> {
  const pulled = new Set<string>();
  for (const { name, digest } of missing) {
    const onProgress = (progress: PullProgress): void =>
      onEvent?.({ kind: 'pulling', name, progress });
    const { failure } = await pullUnlessSilent(docker, {
      name,
      digest,
      onProgress,
      ...(signal && { signal }),
    });
    if (failure === null) pulled.add(name);
    else if (failure.reason === 'digest-mismatch') throw wrongDigest(name, failure);
    else onEvent?.({ kind: 'not-pulled', name, failure });
  }
  return pulled;
}

/**
 * Builds stand-ins under the names of those that are not there, and asks no registry.
 * @throws SeaworthyError where this machine cannot build them.
 */
export async function buildBaseImages(
  docker: Dockerode,
  baseImages: readonly WantedImage[],
  { cacheFolder, onEvent, signal }: ProvideOptions,
): Promise<void> {
  const onWait = (): void => onEvent?.({ kind: 'waiting' });
  const onStart = (names: readonly string[]): void => onEvent?.({ kind: 'building', names });
  await expectAbility(docker, baseImages);
  await withLock(cacheFolder, onWait, async () => {
    // Whoever held the lock may have built them.
    const states = await describeBaseImages(docker, baseImages);
    const toBuild = baseImages.filter((_, index) => needsBuild(states[index]));
    if (toBuild.length > 0) await buildStandIns(docker, toBuild, { cacheFolder, onStart, signal });
  });
}

const goneAgain = (name: string): SeaworthyError =>
  new SeaworthyError(`${name} was here a moment ago and is gone again.`, {
    code: 'SEAWORTHY_BASE_IMAGE_GONE',
    hint: 'Something else removes images on this engine (a `docker image prune`, perhaps); stop it, then try again.',
  });

const wrongDigest = (name: string, failure: PullFailure): SeaworthyError =>
  new SeaworthyError(failure.message, {
    code: 'SEAWORTHY_BASE_IMAGE_DIGEST',
    hint: `Put the digest of the image you mean into course.yaml, or remove the digest of ${name} to trust its tag.`,
  });
