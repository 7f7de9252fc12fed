import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pack } from 'tar-stream';
import type { BaseImage } from '../../../exercises/index.ts';
import { STAND_IN_LABEL } from '../labels.ts';
import { thisMachine } from '../set-up/machine.ts';
import { describeBaseImages } from './describe-base-images.ts';
import { inspectImage } from './inspect-image.ts';
import { ensureImage } from './ensure-image.ts';
import { provideBaseImages } from './provide-base-images.ts';
import type { ProvideEvent } from './provide-base-images.ts';
import { pushSmallImage, startRegistry } from './testing/local-registry.ts';
import type { LocalRegistry } from './testing/local-registry.ts';
import { startSecondEngine } from '../testing/second-engine.ts';

const docker = new Dockerode();
const machine = thisMachine();
const itWithSecondEngine = machine.isRoot && machine.hasProgram('dockerd') ? it : it.skip;
/** Nothing listens on port 1. */
const UNREACHABLE = '127.0.0.1:1/seaworthy-test:latest';

let registry: LocalRegistry;
let cacheFolder: string;
beforeAll(async () => {
  registry = await startRegistry();
  cacheFolder = await mkdtemp(join(tmpdir(), 'seaworthy-cache-'));
});
afterEach(() => remove(UNREACHABLE));
afterAll(async () => {
  await registry[Symbol.asyncDispose]();
  await rm(cacheFolder, { recursive: true });
});

const baseImage = (name: string, digest: string | null = null): BaseImage => ({
  name,
  digest,
  standIn: 'busybox',
});

describe('provideBaseImages', () => {
  it('pulls what is missing, by the digest where the course has one, and then has nothing to do', async () => {
    const images = [baseImage(`${registry.address}/a:1`), baseImage(`${registry.address}/b:2`)];
    const { digest } = await pushSmallImage(docker, `${registry.address}/a:1`);
    await pushSmallImage(docker, `${registry.address}/b:2`);
    const wanted = [baseImage(`${registry.address}/a:1`, digest), ...images.slice(1)];
    const events: ProvideEvent[] = [];
    const first = await provideBaseImages(docker, wanted, {
      cacheFolder,
      onEvent: (event) => events.push(event),
    });
    const second = await provideBaseImages(docker, wanted, {
      cacheFolder,
      onEvent: () => expect('an event').toBeNull(),
    });
    const [a, b] = await describeBaseImages(docker, wanted);
    for (const { name } of wanted) await remove(name);
    expect(first).toMatchObject([
      { how: 'pulled', standIn: false },
      { how: 'pulled', standIn: false },
    ]);
    expect(second).toMatchObject([{ how: 'present' }, { how: 'present' }]);
    expect([a, b]).toMatchObject([{ matchesDigest: true }, { matchesDigest: null }]);
    expect(new Set(events.map(({ kind }) => kind))).toEqual(new Set(['pulling']));
  });

  it('refuses an image that is not the one of the course', async () => {
    const name = `${registry.address}/c:1`;
    await pushSmallImage(docker, name);
    const wanted = [baseImage(name, `sha256:${'1'.repeat(64)}`)];
    await expect(provideBaseImages(docker, wanted, { cacheFolder })).rejects.toMatchObject({
      code: 'SEAWORTHY_BASE_IMAGE_DIGEST',
    });
  });

  it('builds a stand-in where no registry answers, and a new one when the recipe has changed', async () => {
    const events: ProvideEvent[] = [];
    const options = { cacheFolder, onEvent: (event: ProvideEvent) => void events.push(event) };
    const [first] = await provideBaseImages(docker, [baseImage(UNREACHABLE)], options);
    expect(first).toMatchObject({ how: 'built', standIn: true });
    expect(events).toMatchObject([
      { kind: 'not-pulled', failure: { reason: 'registry-unreachable' } },
      { kind: 'building', names: [UNREACHABLE] },
    ]);

    await remove(UNREACHABLE);
    const oldId = await makeImage(UNREACHABLE, `LABEL ${STAND_IN_LABEL}=busybox/0`);
    expect(await describeBaseImages(docker, [baseImage(UNREACHABLE)])).toMatchObject([
      { id: oldId, standIn: true, outdated: true },
    ]);
    const [again] = await provideBaseImages(docker, [baseImage(UNREACHABLE)], options);
    expect(again).toMatchObject({ how: 'built', id: first?.id });
    expect(await inspectImage(docker, oldId)).toBeNull();
  });

  it('never touches an image of that name that is no stand-in', async () => {
    const id = await makeImage(UNREACHABLE, 'LABEL real=yes');
    const provided = await provideBaseImages(docker, [baseImage(UNREACHABLE)], { cacheFolder });
    expect(provided).toEqual([{ name: UNREACHABLE, id, standIn: false, how: 'present' }]);
  });

  itWithSecondEngine(
    'pulls a plain name through the mirror of an engine that it is given',
    async () => {
      await pushSmallImage(docker, `${registry.address}/library/busybox:latest`);
      await using second = await startSecondEngine({
        daemonOptions: [`--registry-mirror=http://${registry.address}`],
        images: [],
      });
      const images = [baseImage('busybox:latest')];
      expect(await describeBaseImages(second.docker, images)).toMatchObject([{ id: null }]);
      const provided = await provideBaseImages(second.docker, images, { cacheFolder });
      expect(provided).toMatchObject([{ name: 'busybox:latest', how: 'pulled', standIn: false }]);
      expect(await ensureImage(second.docker, 'busybox', { baseImages: images })).toMatchObject({
        kind: 'present',
      });
    },
  );
});

describe('ensureImage', () => {
  it('pulls what is not there', async () => {
    const name = `${registry.address}/d:1`;
    await pushSmallImage(docker, name);
    const ensured = await ensureImage(docker, name, { baseImages: [] });
    await remove(name);
    expect(ensured).toMatchObject({ kind: 'pulled', standIn: false });
  });

  it('says why an image cannot be had, and which are there', async () => {
    await makeImage(UNREACHABLE, `LABEL ${STAND_IN_LABEL}=busybox/1`);
    const baseImages = [baseImage(UNREACHABLE), baseImage('127.0.0.1:1/other')];
    expect(await ensureImage(docker, UNREACHABLE, { baseImages })).toMatchObject({
      kind: 'present',
      standIn: true,
    });
    expect(await ensureImage(docker, `${registry.address}/nothing`, { baseImages })).toMatchObject({
      kind: 'unavailable',
      reason: 'image-missing',
      message: expect.stringMatching(
        /has no image .*\/nothing.* The images that are here: 127\.0\.0\.1:1\/seaworthy-test:latest\.$/,
      ),
    });
    expect(await ensureImage(docker, 'No/Such:Name', { baseImages: [] })).toMatchObject({
      reason: 'name-invalid',
      message: expect.stringMatching(/No image of the course is here\.$/),
    });
  });
});

async function remove(name: string): Promise<void> {
  if ((await inspectImage(docker, name)) !== null) await docker.getImage(name).remove();
}

async function makeImage(name: string, ...lines: readonly string[]): Promise<string> {
  const context = pack();
  context.entry({ name: 'Dockerfile' }, ['FROM scratch', 'CMD ["/x"]', ...lines].join('\n'));
  context.finalize();
  await text(await docker.buildImage(Readable.from(context), { t: name }));
  return (await docker.getImage(name).inspect()).Id;
}
