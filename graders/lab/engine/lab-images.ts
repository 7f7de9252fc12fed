import type Dockerode from 'dockerode';
import { inspectImage } from '../../docker/base-images/describe-base-images.ts';
import type { WantedImage } from '../../docker/base-images/index.ts';
import { ContainerRuntimeError } from '../../errors.ts';

/** What labs are made of, as the course's base images are had: by a pull, else built here. No student sees them. */
export const LAB_IMAGES: readonly WantedImage[] = [
  { name: 'docker:dind', digest: null, standIn: 'lab-engine' },
  { name: 'docker:cli', digest: null, standIn: 'lab-terminal' },
  { name: 'node:alpine', digest: null, standIn: 'node' },
];

/** Their ids, by what they are for. */
export interface LabImages {
  readonly engine: string;
  readonly terminal: string;
  readonly recorder: string;
}

/** @throws ContainerRuntimeError naming those that are not on the engine */
export async function findLabImages(docker: Dockerode): Promise<LabImages> {
  const found = await Promise.all(LAB_IMAGES.map(({ name }) => inspectImage(docker, name)));
  const missing = LAB_IMAGES.filter((_, index) => found[index] === null).map(({ name }) => name);
  if (missing.length > 0) throw missingImages(missing);
  const [engine = '', terminal = '', recorder = ''] = found.map((image) => image?.Id);
  return { engine, terminal, recorder };
}

export const missingImages = (names: readonly string[]): ContainerRuntimeError =>
  new ContainerRuntimeError(`A lab cannot be made without ${names.join(', ')}.`, {
    code: 'SEAWORTHY_LAB_IMAGES',
    hint: 'Run `seaworthy setup`, which provides them.',
  });
