import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { openEngineRoom } from '../../docker/index.ts';
import type { EngineRoom } from '../../docker/index.ts';
import { provideImageStore } from './image-store.ts';
import type { ImageStore } from './image-store.ts';
import { sweepImageStores } from './sweep-image-stores.ts';
import { findLabImages } from './lab-images.ts';

const docker = new Dockerode();
let rooms: readonly EngineRoom[];
let engineImage: string;
const made = new Set<string>();
beforeAll(async () => {
  rooms = await Promise.all([openEngineRoom(), openEngineRoom()]);
  engineImage = (await findLabImages(docker)).engine;
});
afterAll(async () => {
  for (const room of rooms) await room[Symbol.asyncDispose]();
  for (const volume of made) await docker.getVolume(volume).remove();
});

/** A set of images of the test's own: the small ones. */
async function provide(room: EngineRoom): Promise<ImageStore> {
  const store = await provideImageStore(room.room, {
    engineImage,
    baseImages: [{ name: 'busybox:latest' }, { name: 'hello-world:latest' }],
    rights: 'narrow',
    signal: new AbortController().signal,
  });
  made.add(store.volume);
  return store;
}

const startedFillers = async (volume: string, since: number): Promise<number> => {
  const filters = JSON.stringify({ type: ['container'], event: ['create'], container: [volume] });
  const until = Math.ceil(Date.now() / 1_000);
  const events = await docker.getEvents({ since, until, filters });
  let count = 0;
  for await (const chunk of events) count += String(chunk).trim().split('\n').length;
  return count;
};

describe('provideImageStore', () => {
  it('fills one volume, once, for runs that want it at the same time, and knows the ids in it', async () => {
    const since = Math.floor(Date.now() / 1_000);
    const [first, second] = await Promise.all(rooms.map((room) => provide(room)));
    expect(second).toEqual(first);
    const ids = await Promise.all(
      ['busybox:latest', 'hello-world:latest'].map(
        async (name) => (await docker.getImage(name).inspect()).Id,
      ),
    );
    expect(first?.baseImages.map(({ id }) => id)).toEqual(ids);
    expect(await startedFillers(first?.volume ?? '', since)).toBe(1);
  });

  it('fills anew what was not filled to its end', async () => {
    const [volume = ''] = made;
    const spoil = await docker.createContainer({
      Image: 'busybox:latest',
      Cmd: ['rm', '/images/list', '/images/skeleton.tar'],
      HostConfig: { Mounts: [{ Type: 'volume', Source: volume, Target: '/images' }] },
    });
    await spoil.start();
    await spoil.wait();
    await spoil.remove();
    await using room = await openEngineRoom();
    expect((await provide(room)).baseImages).toHaveLength(2);
  });

  it('gives way to one that is filling, and takes its place when that one was left behind', async () => {
    const [volume = ''] = made;
    await docker.getVolume(volume).remove();
    // As a run that was killed leaves it: created, and never to start.
    await docker.createContainer({
      name: volume,
      Image: 'busybox:latest',
      Labels: { 'io.seaworthy.owner': deadOwner() },
    });
    await using room = await openEngineRoom();
    expect((await provide(room)).volume).toBe(volume);
  });
});

/** A process of this machine that has ended. */
const deadOwner = (): string => `${hostname()}/${spawnSync('true').pid}/1`;

describe('sweepImageStores', () => {
  it('removes a volume of images that are gone, and no other', async () => {
    const [volume = ''] = made;
    const Labels = { 'io.seaworthy.lab-images': `sha256:${'0'.repeat(64)}` };
    await docker.createVolume({ Name: 'seaworthy-test-outdated', Labels });
    expect(await sweepImageStores(docker, 'outdated')).toContain('seaworthy-test-outdated');
    expect((await docker.getVolume(volume).inspect()).Name).toBe(volume);
  });
});
