import type Dockerode from 'dockerode';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { abortOf } from '../../docker/abort-of.ts';
import { statusOf } from '../../docker/connect.ts';
import { isOwnerAlive, OWNER_LABEL } from '../../docker/labels.ts';
import type { Room } from '../../docker/room.ts';
import { runtimeError } from '../../docker/runtime-error.ts';
import { engineOptions } from './engine-options.ts';
import type { EngineRights } from './engine-rights.ts';
import { resolveLabLimits } from './lab-limits.ts';
import { IMAGES_LABEL } from './lab-names.ts';
import { LabPart } from './lab-part.ts';
import { sweepImageStores } from './sweep-image-stores.ts';

export interface FillRequest {
  readonly engineImage: string;
  readonly rights: EngineRights;
  readonly volume: string;
  readonly images: readonly { readonly name: string; readonly id: string }[];
  readonly signal: AbortSignal;
}

const FILL_DEADLINE_MS = 10 * 60_000;
const LOOK_AGAIN_MS = 5_000;

/** What the container that fills the volume, or reads its list, is made with. */
export const fillerOptions = (
  room: Room,
  { engineImage: image, rights, volume: imagesVolume }: Omit<FillRequest, 'images' | 'signal'>,
  script: string,
): Dockerode.ContainerCreateOptions =>
  engineOptions({
    runId: room.runId,
    image,
    script,
    rights,
    imagesVolume,
    limits: resolveLabLimits({ engineMemoryBytes: 2 * 2 ** 30 }),
    lab: null,
  });

/** Fills the volume, or waits while another process does: the filler's name is the lock, and the engine gives it once. */
export async function fillImageStore(room: Room, request: FillRequest): Promise<void> {
  const { volume, images } = request;
  const scripts = await Promise.all(['start-engine.sh', 'fill-images.sh'].map(readScript));
  // Without the run's label: it is to outlive the run, as base images do.
  const label = [request.engineImage, ...images.map(({ id }) => id)].join(' ');
  await room.docker.createVolume({ Name: volume, Labels: { [IMAGES_LABEL]: label } });
  const options = { ...fillerOptions(room, request, scripts.join('\n')), name: volume };
  const filler = await LabPart.create(room, 'volume of base images', options).catch(
    (error: unknown) => {
      if (statusOf((error as Error).cause) === 409) return null;
      throw error;
    },
  );
  if (filler === null) return waitForOther(room, request);
  try {
    await fill(room, filler.part, filler.stream, request);
    await sweepImageStores(room.docker, 'outdated');
  } finally {
    await filler.part.container.remove({ force: true, v: true }).catch(() => filler.part.remove());
  }
}

export const readScript = (name: string): Promise<string> =>
  readFile(new URL(`./files/${name}`, import.meta.url), 'utf8');

async function fill(
  room: Room,
  part: LabPart,
  stdin: NodeJS.ReadWriteStream,
  { images, signal }: FillRequest,
): Promise<void> {
  const ends = AbortSignal.any([signal, room.events.lost, AbortSignal.timeout(FILL_DEADLINE_MS)]);
  await part.start();
  try {
    const saved = await saveImages(
      room.docker,
      images.map(({ name }) => name),
    );
    await pipeline(saved, stdin, { signal: ends });
  } catch (error) {
    ends.throwIfAborted();
    if (!part.hasDied) throw runtimeError('The base images could not be copied for labs', error);
  }
  const exitCode = await part.untilEnd(ends);
  if (exitCode !== 0) throw part.failure(`was not filled (exit code ${exitCode}).`);
}

async function waitForOther(
  { docker, events }: Room,
  { volume, signal }: FillRequest,
): Promise<void> {
  const other = docker.getContainer(volume);
  const ends = AbortSignal.any([signal, events.lost]);
  for (;;) {
    ends.throwIfAborted();
    try {
      const { State, Config } = await other.inspect();
      const isOver = State.Status === 'exited' || !isOwnerAlive(Config.Labels[OWNER_LABEL] ?? '');
      if (isOver) return void (await other.remove({ force: true, v: true }));
      const pause = AbortSignal.any([ends, AbortSignal.timeout(LOOK_AGAIN_MS)]);
      await Promise.race([other.wait({ condition: 'removed' }), abortOf(pause)]);
    } catch (error) {
      // It has gone, or is about to.
      if (statusOf(error) === 404 || statusOf(error) === 409) return;
      throw error;
    }
  }
}

/** All in one archive, so that what they share is in it once. The client's types leave it out. */
const saveImages = (docker: Dockerode, names: readonly string[]): Promise<NodeJS.ReadableStream> =>
  (docker as unknown as ImageSaver).getImages({ names });

interface ImageSaver {
  getImages(options: { readonly names: readonly string[] }): Promise<NodeJS.ReadableStream>;
}
