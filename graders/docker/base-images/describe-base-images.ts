import type Dockerode from 'dockerode';
import { STAND_IN_LABEL } from '../labels.ts';
import { inspectImage } from './inspect-image.ts';
import { describeRecipe } from './load-stand-in.ts';
import { recipeFor } from './stand-ins/index.ts';
import type { WantedImage } from './stand-ins/index.ts';

/** What the engine has under the name of a base image. */
export interface BaseImageState {
  readonly name: string;
  /** `sha256:...`, or null where it is not there. */
  readonly id: string | null;
  /** Built here because no registry answered. */
  readonly standIn: boolean;
  /** A stand-in of a recipe that has changed since. */
  readonly outdated: boolean;
  /** Whether it is the one the course's digest names; null where the course names none, or this is a stand-in. */
  readonly matchesDigest: boolean | null;
  readonly sizeBytes: number | null;
}

/** Tells which base images are there, and changes nothing. */
export const describeBaseImages = (
  docker: Dockerode,
  baseImages: readonly WantedImage[],
): Promise<readonly BaseImageState[]> =>
  Promise.all(baseImages.map((image) => describe(docker, image)));

async function describe(docker: Dockerode, baseImage: WantedImage): Promise<BaseImageState> {
  const { name, digest } = baseImage;
  const found = await inspectImage(docker, name);
  if (found === null) {
    return {
      name,
      id: null,
      standIn: false,
      outdated: false,
      matchesDigest: null,
      sizeBytes: null,
    };
  }
  const label = found.Config.Labels?.[STAND_IN_LABEL];
  const standIn = label !== undefined;
  return {
    name,
    id: found.Id,
    standIn,
    outdated: standIn && label !== describeRecipe(recipeFor(baseImage)),
    matchesDigest:
      standIn || digest === null
        ? null
        : (found.RepoDigests ?? []).some((of) => of.endsWith(digest)),
    sizeBytes: found.Size,
  };
}
