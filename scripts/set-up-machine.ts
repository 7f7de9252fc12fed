import { join } from 'node:path';
import { loadCourse } from '../exercises/index.ts';
import { provideBaseImages } from '../graders/docker/base-images/index.ts';
import type { ProvidedBaseImage } from '../graders/docker/base-images/index.ts';
import { connect } from '../graders/docker/index.ts';
import { provideEngine } from '../graders/docker/set-up/index.ts';
import { ContainerRuntimeError } from '../graders/errors.ts';
import { deriveTerminal, LAB_IMAGES } from '../graders/lab/engine/index.ts';
import { LockedError, withLock } from './bootstrap/lock.mjs';
import { findCourse } from './find-course.ts';
import type { Io } from './io.ts';
import { findMachineFolder } from './machine-folder.ts';
import { tellProvision } from './tell-provision.ts';

/** Makes sure that an engine answers, has the course's base images, and what labs are made of. Says little where nothing is to be done. */
export async function setUpMachine(namedCourse: string | undefined, io: Io): Promise<void> {
  const { baseImages } = await loadCourse(findCourse(io.cwd, namedCourse));
  const stateFolder = findMachineFolder();
  const say = (line: string): void => io.stderr(`${line}\n`);
  const onWait = (pid: number): void =>
    say(`Waiting for process ${pid}, which sets up the engine ...`);
  const provide = (): Promise<void> => provideEngine({ say, stateFolder });
  await withLock(join(stateFolder, 'setup.lock'), provide, { onWait }).catch(explainLock);
  const { docker, info } = await connect();
  const names = new Set(baseImages.map(({ name }) => name));
  const forLabs = LAB_IMAGES.filter(({ name }) => !names.has(name));
  const cacheFolder = join(stateFolder, 'base-images');
  const options = { cacheFolder, onEvent: tellProvision(io) };
  const all = await provideBaseImages(docker, [...baseImages, ...forLabs], options);
  await deriveTerminal(docker, { ...options, say });
  const provided = all.filter(({ name }) => names.has(name));
  io.stdout(`Ready: Docker ${info.version}, ${describeImages(provided)}.\n`);
}

function explainLock(error: unknown): never {
  if (!(error instanceof LockedError)) throw error;
  throw new ContainerRuntimeError('Another set-up of this machine does not come to an end.', {
    code: 'SEAWORTHY_SETUP_BUSY',
    hint: error.message,
    cause: error,
  });
}

function describeImages(images: readonly ProvidedBaseImage[]): string {
  const standIns = images.filter(({ standIn }) => standIn).length;
  const note = standIns === 0 ? '' : `, ${standIns} of them stand-ins`;
  return `${images.length} base images${note}`;
}
