import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { inspectImage } from './inspect-image.ts';
import { pullImage } from './pull-image.ts';
import type { PullProgress } from './pull-progress.ts';
import { pullUnlessSilent } from './registry-memory.ts';
import { pushSmallImage, startRegistry } from './testing/local-registry.ts';
import type { LocalRegistry } from './testing/local-registry.ts';
import { startMoodyRegistry } from './testing/moody-registry.ts';

const OTHER_DIGEST = `sha256:${'0'.repeat(64)}`;

const docker = new Dockerode();
let registry: LocalRegistry;
let name: string;
let digest: string;

beforeAll(async () => {
  registry = await startRegistry();
  name = `${registry.address}/app:1`;
  ({ digest } = await pushSmallImage(docker, name));
});
afterEach(async () => {
  if ((await inspectImage(docker, name)) !== null)
    await docker.getImage(name).remove({ force: true });
});
afterAll(async () => {
  await registry[Symbol.asyncDispose]();
});

describe('pullImage', () => {
  it('pulls an image and tells how far it is', async () => {
    const told: PullProgress[] = [];
    const { id, failure } = await pullImage(docker, {
      name,
      onProgress: (progress) => told.push(progress),
    });
    expect(failure).toBeNull();
    expect((await inspectImage(docker, name))?.Id).toBe(id);
    expect(told.at(-1)).toMatchObject({ name, layersDone: 1, layersTotal: 1 });
  });

  it('pulls the image of a digest and gives it the name', async () => {
    const { id, failure } = await pullImage(docker, { name, digest });
    expect(failure).toBeNull();
    expect(await inspectImage(docker, name)).toMatchObject({
      Id: id,
      RepoTags: [name],
      RepoDigests: [`${registry.address}/app@${digest}`],
    });
  });

  it('refuses what the registry has under the name when the digest is another', async () => {
    const { failure } = await pullImage(docker, { name, digest: OTHER_DIGEST });
    expect(failure?.reason).toBe('digest-mismatch');
    expect(failure?.message).toContain(`it has ${digest}, not ${OTHER_DIGEST}`);
    expect(await inspectImage(docker, name)).toBeNull();
  });

  it.each(['app:2', 'nothing', 'nothing:1'])(
    'tells that the registry has no %s',
    async (missing) => {
      const wanted = `${registry.address}/${missing}`;
      expect(await pullImage(docker, { name: wanted })).toMatchObject({
        failure: { reason: 'image-missing' },
      });
    },
  );

  it('tells that nothing listens there', async () => {
    const wanted = `127.0.0.1:${await findClosedPort()}/app:1`;
    const { failure } = await pullImage(docker, { name: wanted });
    expect(failure?.reason).toBe('registry-unreachable');
    expect(failure?.message).toMatch(
      /^No image registry answered when 127.* was asked for \(Get .*connection refused\)\.$/,
    );
  });

  it('gives up a registry that takes the connection and never answers', async () => {
    await using silent = await startMoodyRegistry(registry.address, () => 'own-way');
    const wanted = `${silent.address}/app:1`;
    const { failure } = await pullImage(docker, { name: wanted, connectMs: 500 });
    expect(failure).toMatchObject({ reason: 'registry-unreachable' });
    expect(failure?.message).toContain('silent for 0.5 s');
  });

  it('gives up a registry that falls silent half-way', async () => {
    await using stalling = await startMoodyRegistry(registry.address, ({ url = '' }) =>
      url.includes('/blobs/') ? 'own-way' : 'as-usual',
    );
    const wanted = `${stalling.address}/app:1`;
    const { failure } = await pullImage(docker, { name: wanted, stallMs: 1_000 });
    expect(failure).toMatchObject({ reason: 'registry-unreachable' });
    expect(failure?.message).toContain('silent for 1 s');
  });

  it('tells a rate limit from all else', async () => {
    await using busy = await startMoodyRegistry(registry.address, ({ url = '' }, response) => {
      if (!url.includes('/manifests/')) return 'as-usual';
      const errors = [
        { code: 'TOOMANYREQUESTS', message: 'You have reached your pull rate limit.' },
      ];
      response
        .writeHead(429, { 'content-type': 'application/json' })
        .end(JSON.stringify({ errors }));
      return 'own-way';
    });
    const { failure } = await pullImage(docker, { name: `${busy.address}/app:1` });
    expect(failure?.reason).toBe('rate-limited');
  });

  it('tells that no image can have such a name', async () => {
    const { failure } = await pullImage(docker, { name: `${registry.address}/App` });
    expect(failure?.reason).toBe('name-invalid');
  });

  it('stops on the signal, with its reason', async () => {
    await using silent = await startMoodyRegistry(registry.address, () => 'own-way');
    const signal = AbortSignal.timeout(300);
    const pulling = pullImage(docker, { name: `${silent.address}/app:1`, signal });
    await expect(pulling).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('pullUnlessSilent', () => {
  it('asks a registry that did not answer only once', async () => {
    await using silent = await startMoodyRegistry(registry.address, () => 'own-way');
    const first = await pullUnlessSilent(docker, {
      name: `${silent.address}/app:1`,
      connectMs: 300,
    });
    const askedBefore = silent.asked();
    const second = await pullUnlessSilent(docker, {
      name: `${silent.address}/other`,
      connectMs: 300,
    });
    expect(first.failure?.reason).toBe('registry-unreachable');
    expect(second.failure?.reason).toBe('registry-unreachable');
    expect(second.failure?.message).toContain(`${silent.address}/other`);
    expect(silent.asked()).toBe(askedBefore);
  });

  it('still asks another registry', async () => {
    const { failure } = await pullUnlessSilent(docker, { name });
    expect(failure).toBeNull();
  });
});

async function findClosedPort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}
