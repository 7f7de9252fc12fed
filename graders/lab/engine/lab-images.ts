import type Dockerode from 'dockerode';
import { inspectImage } from '../../docker/base-images/inspect-image.ts';
import type { WantedImage } from '../../docker/base-images/index.ts';
import { STAND_IN_LABEL } from '../../docker/labels.ts';
import { ContainerRuntimeError } from '../../errors.ts';
import { nameDerived } from './derive-terminal.ts';

const ENGINE: WantedImage = { name: 'docker:dind', digest: null, standIn: 'lab-engine' };
const TERMINAL: WantedImage = { name: 'docker:cli', digest: null, standIn: 'lab-terminal' };
const RECORDER: WantedImage = { name: 'node:alpine', digest: null, standIn: 'node' };

/** What labs are made of, as the course's base images are had: by a pull, else built here. No student sees them. */
export const LAB_IMAGES: readonly WantedImage[] = [ENGINE, TERMINAL, RECORDER];

/** Their ids, by what they are for. */
export interface LabImages {
  readonly engine: string;
  readonly terminal: string;
  readonly recorder: string;
}

/** @throws ContainerRuntimeError naming those that are not on the engine */
export async function findLabImages(docker: Dockerode): Promise<LabImages> {
  const [engine, terminal, recorder] = await Promise.all([
    findId(docker, ENGINE.name),
    findTerminal(docker),
    findId(docker, RECORDER.name),
  ]);
  const found = {
    [ENGINE.name]: engine,
    [`${TERMINAL.name} with curl and script`]: terminal,
    [RECORDER.name]: recorder,
  };
  if (engine !== null && terminal !== null && recorder !== null)
    return { engine, terminal, recorder };
  throw missingImages(Object.keys(found).filter((name) => found[name] === null));
}

const findId = async (docker: Dockerode, name: string): Promise<string | null> =>
  (await inspectImage(docker, name))?.Id ?? null;

/** The published client's image has no curl, so what is used is made from it. */
async function findTerminal(docker: Dockerode): Promise<string | null> {
  const client = await inspectImage(docker, TERMINAL.name);
  if (client === null || STAND_IN_LABEL in (client.Config.Labels ?? {})) return client?.Id ?? null;
  return findId(docker, nameDerived(client.Id));
}

export const missingImages = (names: readonly string[]): ContainerRuntimeError =>
  new ContainerRuntimeError(`A lab cannot be made without ${names.join(', ')}.`, {
    code: 'SEAWORTHY_LAB_IMAGES',
    hint: 'Run `seaworthy setup`, which provides them.',
  });
