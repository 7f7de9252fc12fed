import type Dockerode from 'dockerode';
import { createHash } from 'node:crypto';
import { readArchivedFile } from '../../docker/archive.ts';
import { inspectImage } from '../../docker/base-images/inspect-image.ts';
import { statusOf } from '../../docker/connect.ts';
import type { Room } from '../../docker/room.ts';
import type { EngineRights } from './engine-rights.ts';
import { missingImages } from './lab-images.ts';
import { fillerOptions, fillImageStore } from './fill-image-store.ts';
import { IMAGES_FOLDER } from './lab-names.ts';

/** The base images as all labs of this engine read them, and none can change them. */
export interface ImageStore {
  readonly volume: string;
  /** As a lab's engine names and knows them. */
  readonly baseImages: readonly { readonly name: string; readonly id: string }[];
}

export interface ImageStoreRequest {
  /** Id of the image that labs' engines run in. */
  readonly engineImage: string;
  readonly baseImages: readonly { readonly name: string }[];
  readonly rights: EngineRights;
  readonly signal: AbortSignal;
}

/** Raised with every change of how a store is laid out. */
const LAYOUT = 1;

const stores = new WeakMap<Room, Map<string, Promise<ImageStore>>>();

/** Finds the volume that holds the base images, or makes it, which takes a copy of them all. */
export async function provideImageStore(
  room: Room,
  request: ImageStoreRequest,
): Promise<ImageStore> {
  const images = await identify(room.docker, request.baseImages);
  const contents = [request.engineImage, ...images.map(({ name, id }) => `${name}@${id}`)];
  const hash = createHash('sha256')
    .update(JSON.stringify([LAYOUT, contents]))
    .digest('hex');
  const volume = `seaworthy-images-${hash.slice(0, 16)}`;
  const known = stores.get(room) ?? new Map<string, Promise<ImageStore>>();
  stores.set(room, known);
  const store = known.get(volume) ?? findOrMake(room, request, volume, images);
  known.set(volume, store);
  store.catch(() => known.delete(volume));
  return store;
}

type Identified = readonly { readonly name: string; readonly id: string }[];

async function identify(
  docker: Dockerode,
  baseImages: ImageStoreRequest['baseImages'],
): Promise<Identified> {
  const found = await Promise.all(
    baseImages.map(async ({ name }) => ({ name, id: (await inspectImage(docker, name))?.Id })),
  );
  const missing = found.filter(({ id }) => id === undefined).map(({ name }) => name);
  if (missing.length > 0) throw missingImages(missing);
  return found
    .map(({ name, id = '' }) => ({ name, id }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function findOrMake(
  room: Room,
  request: ImageStoreRequest,
  volume: string,
  images: Identified,
): Promise<ImageStore> {
  for (;;) {
    const baseImages = await readList(room, request, volume);
    if (baseImages !== null) return { volume, baseImages };
    await fillImageStore(room, { ...request, volume, images });
    request.signal.throwIfAborted();
  }
}

/** Null where the volume is not there, or was not filled to the end. */
async function readList(
  room: Room,
  request: ImageStoreRequest,
  volume: string,
): Promise<ImageStore['baseImages'] | null> {
  if (!(await hasVolume(room.docker, volume))) return null;
  const reader = await room.docker.createContainer(fillerOptions(room, { ...request, volume }, ''));
  try {
    const list = await readArchivedFile(reader, `${IMAGES_FOLDER}/list`);
    return list === null ? null : parseList(list.content.toString('utf8'), request.baseImages);
  } finally {
    room.janitor.remove('container', reader.id);
  }
}

async function hasVolume(docker: Dockerode, name: string): Promise<boolean> {
  try {
    await docker.getVolume(name).inspect();
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

function parseList(
  list: string,
  wanted: ImageStoreRequest['baseImages'],
): ImageStore['baseImages'] | null {
  const ids = new Map(list.split('\n').map((line) => line.split(' ') as [string, string]));
  const found = wanted.map(({ name }) => ({ name, id: ids.get(name) ?? '' }));
  return found.every(({ id }) => /^sha256:[0-9a-f]{64}$/.test(id)) ? found : null;
}
