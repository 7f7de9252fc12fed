import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_HOST } from './base-images.ts';
import { corpus } from './testing/corpus.ts';
import { findBreaches } from './testing/find-breaches.ts';
import { openNestedEngine } from './testing/open-nested-engine.ts';
import type { NestedEngine } from './testing/open-nested-engine.ts';
import { openRecorder } from './testing/open-recorder.ts';
import type { OpenRecorder } from './testing/open-recorder.ts';
import { sendRaw, writeRequest } from './testing/raw-client.ts';
import type { RawAnswer, Sent } from './testing/raw-client.ts';

let engine: NestedEngine;
let recorder: OpenRecorder;
beforeAll(async () => {
  engine = await openNestedEngine();
  const { folder, socketPath: engineSocket, baseImages } = engine;
  recorder = await openRecorder(folder, { engineSocket, baseImages, limits: { containers: 400 } });
}, 120_000);
afterAll(async () => {
  await recorder?.[Symbol.asyncDispose]();
  await engine?.[Symbol.asyncDispose]();
}, 120_000);

const send = (request: Sent): Promise<RawAnswer> =>
  sendRaw(recorder.socketPath, writeRequest(request), 20_000);
const make = async (name: string, body: object): Promise<string> => {
  const answer = await send({
    target: `/containers/create?name=${name}`,
    body: { Image: 'busybox', Cmd: ['sleep', '1000'], ...body },
  });
  expect(answer).toMatchObject({ status: 201 });
  return (JSON.parse(/\{.*\}/s.exec(answer.body)?.[0] ?? '{}') as { Id: string }).Id;
};
const breaches = (): Promise<string[]> => findBreaches(engine.docker, engine.baseImages);

describe('on a real engine', () => {
  it('a container made past the recorder is seen as a breach of everything that it breaches', async () => {
    const made = await engine.docker.createContainer({
      Image: 'busybox',
      Labels: { 'io.seaworthy.run': 'x' },
      StopTimeout: 600,
      HostConfig: {
        ...{
          Privileged: true,
          Binds: ['/:/host'],
          PidMode: 'host',
          IpcMode: 'host',
          NetworkMode: 'host',
        },
        ...{
          CapAdd: ['SYS_ADMIN'],
          OomScoreAdj: -500,
          ShmSize: 2 ** 30,
          Sysctls: { 'net.core.somaxconn': '1' },
        },
        ...{ RestartPolicy: { Name: 'always' }, LogConfig: { Type: 'none', Config: {} } },
        ...{ ExtraHosts: ['x:1.2.3.4'], CgroupParent: '/x' },
      },
    });
    const found = await breaches();
    await made.remove({ force: true });
    expect(found.length).toBeGreaterThanOrEqual(15);
    expect(await breaches()).toEqual([]);
  });

  it('no request of the corpus leaves anything that breaches the policy', async () => {
    await make('web', {});
    await send({ target: '/containers/web/start' });
    await send({ target: '/networks/create', body: { Name: 'own' } });
    await send({ target: '/volumes/create', body: { Name: 'own' } });
    await send({ target: '/images/busybox/tag?repo=own&tag=1' });
    for (const { request } of corpus) {
      await sendRaw(recorder.socketPath, writeRequest(request), 3000);
    }
    expect(recorder.of('call').filter(({ rule }) => rule === 'fault')).toEqual([]);
    expect(await breaches()).toEqual([]);
    const { length } = await engine.docker.listContainers({ all: true });
    expect(length).toBeGreaterThan(20);
  }, 300_000);

  it('a container made by every trick of section 1 is an ordinary one, or none', async () => {
    const tricks = [
      '{"Image":"busybox","hostconfig":{"privileged":true,"binds":["/:/h"]}}',
      '{"Image":"busybox","Ho\u017ftConfig":{"Bind\u017f":["/:/h"],"Networ\u212aMode":"host"}}',
      '{"Image":"busybox","HostConfig":{"Privileged":true},"HostConfig":{}}',
      '{"Image":"busybox","HostConfig":{"Privileged":false},"hostConfig":{"privileged":true}}',
      '{"Image":"busybox","Privileged":true,"Binds":["/:/h"]}',
      '{"Image":"busybox","HostConfig":{"Privileg\\u0065d":true}}',
      '{"Image":"busybox"} {"HostConfig":{"Privileged":true}}',
      '{"image":"busybox","Image":"busybox"}',
    ];
    const before = (await engine.docker.listContainers({ all: true })).length;
    for (const body of tricks) {
      expect((await send({ target: '/containers/create', body })).status).toBeGreaterThanOrEqual(
        400,
      );
    }
    expect(await engine.docker.listContainers({ all: true })).toHaveLength(before);
    expect(await breaches()).toEqual([]);
  });

  it('limits are in force inside, whatever is asked and updated', async () => {
    const id = await make('greedy', {
      HostConfig: { Memory: 2 ** 40, MemorySwap: -1, NanoCpus: 64e9, PidsLimit: -1 },
    });
    await send({ target: `/containers/${id}/start` });
    await send({
      target: `/containers/${id}/update`,
      body: {
        Memory: 2 ** 40,
        MemorySwap: -1,
        PidsLimit: -1,
        NanoCpus: 64e9,
        RestartPolicy: { Name: 'always' },
      },
    });
    expect(await breaches()).toEqual([]);
    const { HostConfig: host } = await engine.docker.getContainer(id).inspect();
    expect(host).toMatchObject({
      Memory: 2 ** 28,
      MemorySwap: 2 ** 28,
      NanoCpus: 1e9,
      PidsLimit: 128,
    });
    expect(host.RestartPolicy).toEqual({ Name: 'on-failure', MaximumRetryCount: 3 });
    const line = recorder.of('container').findLast((one) => one.id === id);
    expect(line).toMatchObject({
      memoryBytes: 2 ** 28,
      requestedMemoryBytes: 2 ** 40,
      requestedCpuCount: 64,
    });
    await send({ method: 'DELETE', target: `/containers/${id}?force=1` });
  });

  it.each([
    ['its name', 'DELETE', '/images/busybox?force=1'],
    ['its full name', 'DELETE', `/images/${DEFAULT_HOST}/library/busybox:latest?force=1`],
    ['another tag on its name', 'POST', '/images/redis/tag?repo=busybox&tag=latest'],
    [
      'another tag on its full name',
      'POST',
      `/images/redis/tag?repo=${DEFAULT_HOST}/library/busybox`,
    ],
    ['a prune', 'POST', '/images/prune?filters={"dangling":["false"]}'],
    ['a commit', 'POST', '/commit?container=web&repo=busybox'],
  ])('a course image survives %s', async (_, method, target) => {
    await send({ method, target });
    expect(await breaches()).toEqual([]);
  });

  it('a course image survives its id, and every prefix of it', async () => {
    const id = engine.baseImages.find(({ name }) => name.startsWith('busybox'))?.id ?? '';
    for (const reference of [id, id.slice(7), id.slice(7, 19), id.slice(7, 11)]) {
      const answer = await send({ method: 'DELETE', target: `/images/${reference}?force=1` });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    expect(await breaches()).toEqual([]);
  });

  it('a container joins no network of the host by its id', async () => {
    const networks = await engine.docker.listNetworks();
    const { Id = '' } = networks.find(({ Name }) => Name === 'host') ?? {};
    const body = { Image: 'busybox', HostConfig: { NetworkMode: Id } };
    expect(await send({ target: '/containers/create', body })).toMatchObject({ status: 403 });
    expect(
      await send({ target: `/networks/${Id}/connect`, body: { Container: 'web' } }),
    ).toMatchObject({ status: 403 });
  });

  it('ends with the state of all that is left, and the course images as they were', async () => {
    await recorder.end();
    const left = await engine.docker.listContainers({ all: true });
    const told = recorder.of('container').filter(({ because }) => because === 'end');
    expect(told.map(({ id }) => id).sort()).toEqual(left.map(({ Id }) => Id).sort());
    expect(recorder.lines.at(-1)).toMatchObject({ kind: 'end', changedBases: [] });
  });
});
