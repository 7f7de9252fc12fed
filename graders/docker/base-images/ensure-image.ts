import type Dockerode from 'dockerode';
import type { BaseImage } from '../../../exercises/index.ts';
import { engineMessage, statusOf } from '../connect.ts';
import { inspectImage, isStandIn } from './inspect-image.ts';
import { describePullFailure } from './pull-failure.ts';
import type { PullFailure, PullFailureReason } from './pull-failure.ts';
import type { PullRequest } from './pull-image.ts';
import { pullUnlessSilent } from './registry-memory.ts';

export type EnsuredImage =
  | { readonly kind: 'present' | 'pulled'; readonly id: string; readonly standIn: boolean }
  | {
      readonly kind: 'unavailable';
      readonly reason: PullFailureReason;
      /** Why, and which images are there instead. */
      readonly message: string;
    };

export interface EnsureOptions extends Omit<PullRequest, 'name' | 'digest'> {
  /** Those that are there are named when the image cannot be had. */
  readonly baseImages: readonly BaseImage[];
}

/** Sees that an image a student names is on the engine, by a pull where it must be. Not for `scratch`, which is none. */
export async function ensureImage(
  docker: Dockerode,
  name: string,
  { baseImages, ...pull }: EnsureOptions,
): Promise<EnsuredImage> {
  const unavailable = async ({ reason, message }: PullFailure): Promise<EnsuredImage> => ({
    kind: 'unavailable',
    reason,
    message: `${message} ${await listPresent(docker, baseImages)}`,
  });
  try {
    const present = await inspectImage(docker, name);
    if (present !== null) return { kind: 'present', id: present.Id, standIn: isStandIn(present) };
  } catch (error) {
    if (statusOf(error) !== 400) throw error;
    return unavailable(describePullFailure('name-invalid', name, engineMessage(error)));
  }
  const { id, failure } = await pullUnlessSilent(docker, { name, ...pull });
  return failure === null ? { kind: 'pulled', id, standIn: false } : unavailable(failure);
}

/** `The images that are here: alpine:latest, busybox:latest.` */
export async function listPresent(
  docker: Dockerode,
  baseImages: readonly BaseImage[],
): Promise<string> {
  const found = await Promise.all(baseImages.map(({ name }) => inspectImage(docker, name)));
  const names = baseImages.filter((_, index) => found[index] !== null).map(({ name }) => name);
  return names.length === 0
    ? 'No image of the course is here.'
    : `The images that are here: ${names.join(', ')}.`;
}
