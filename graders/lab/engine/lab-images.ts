import type Dockerode from 'dockerode';
import { inspectImage, isStandIn } from '../../docker/base-images/inspect-image.ts';
import type { BaseImageState, WantedImage } from '../../docker/base-images/index.ts';
import { ContainerRuntimeError } from '../../errors.ts';
import { nameDerived } from './derive-terminal.ts';

const ENGINE: WantedImage = { name: 'docker:dind', digest: null, standIn: 'lab-engine' };
const TERMINAL: WantedImage = { name: 'docker:cli', digest: null, standIn: 'lab-terminal' };
const WHOLE_TERMINAL = `${TERMINAL.name} with curl and script`;
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
    inspectTerminal(docker),
    findId(docker, RECORDER.name),
  ]);
  const found = {
    [ENGINE.name]: engine,
    [WHOLE_TERMINAL]: terminal?.Id ?? null,
    [RECORDER.name]: recorder,
  };
  if (engine !== null && terminal !== null && recorder !== null)
    return { engine, terminal: terminal.Id, recorder };
  throw missingImages(Object.keys(found).filter((name) => found[name] === null));
}

/** Tells which of them are there, and changes nothing. */
export async function describeLabImages(docker: Dockerode): Promise<readonly BaseImageState[]> {
  // Whoever opens a lab loads this file; who describes is in no hurry.
  const { describeBaseImages } = await import('../../docker/base-images/index.ts');
  const [states, terminal] = await Promise.all([
    describeBaseImages(docker, LAB_IMAGES),
    inspectTerminal(docker),
  ]);
  return states.map((state) => {
    if (state.name !== TERMINAL.name || state.id === null || state.standIn) return state;
    if (terminal === null) return { ...state, name: WHOLE_TERMINAL, id: null };
    return { ...state, standIn: isStandIn(terminal) };
  });
}

const findId = async (docker: Dockerode, name: string): Promise<string | null> =>
  (await inspectImage(docker, name))?.Id ?? null;

/** The published client's image has no curl, so what is used is made from it. */
async function inspectTerminal(docker: Dockerode): Promise<Dockerode.ImageInspectInfo | null> {
  const client = await inspectImage(docker, TERMINAL.name);
  return client === null || isStandIn(client)
    ? client
    : inspectImage(docker, nameDerived(client.Id));
}

export const missingImages = (names: readonly string[]): ContainerRuntimeError =>
  new ContainerRuntimeError(`A lab cannot be made without ${names.join(', ')}.`, {
    code: 'SEAWORTHY_LAB_IMAGES',
    hint: 'Run `seaworthy setup`, which provides them.',
  });
