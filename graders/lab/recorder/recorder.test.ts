import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { once } from 'node:events';
import { corpus } from './testing/corpus.ts';
import { baseId, containerId } from './testing/decide-case.ts';
import { json, openFakeEngine } from './testing/fake-engine.ts';
import type { FakeEngine } from './testing/fake-engine.ts';
import { openRecorder } from './testing/open-recorder.ts';
import type { OpenRecorder } from './testing/open-recorder.ts';
import { readAnswer, sendRaw, writeRequest } from './testing/raw-client.ts';

let engine: FakeEngine;
let recorder: OpenRecorder;
const open = async (given: Parameters<typeof openRecorder>[1] | object = {}): Promise<void> => {
  await recorder?.[Symbol.asyncDispose]();
  recorder = await openRecorder(engine.folder, { engineSocket: engine.socketPath, ...given });
};
beforeEach(async () => {
  engine = await openFakeEngine();
  await open();
  engine.seen.length = 0;
});
afterEach(async () => {
  await recorder[Symbol.asyncDispose]();
  engine[Symbol.dispose]();
});

/** What reached the engine beyond the recorder's own reading. */
const forwarded = (): string[] =>
  engine.seen.filter(({ method }) => method !== 'GET').map(({ method, url }) => `${method} ${url}`);
const lastCall = (): ReturnType<OpenRecorder['of']>[number] & { kind: 'call' } => {
  const call = recorder.of('call').at(-1);
  if (call === undefined) throw new Error('no call was recorded');
  return call;
};

describe('a denied call', () => {
  it('never reaches the engine, is answered and recorded, whatever it is', async () => {
    const denied = corpus.filter(({ expected, request }) => 'denied' in expected && !request.facts);
    expect(denied.length).toBeGreaterThan(250);
    for (const { name, request } of denied.filter(({ request }) => !request.dockerfile)) {
      const before = recorder.of('call').length;
      const answer = await recorder.send(request);
      expect([name, answer.status]).toEqual([name, expect.any(Number)]);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(502);
      if (request.method !== 'HEAD')
        expect(JSON.parse(answer.body)).toEqual({ message: expect.any(String) });
      expect(recorder.of('call')).toHaveLength(before + 1);
      expect(lastCall()).toMatchObject({
        outcome: 'denied',
        status: answer.status,
        effective: null,
      });
    }
    expect(forwarded()).toEqual([]);
  });
});

describe('HTTP', () => {
  const ping = 'GET /_ping HTTP/1.1\r\nHost: x\r\n';
  it.each([
    ['HTTP/2 with prior knowledge', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['HTTP/1.0', 'GET /_ping HTTP/1.0\r\n\r\n', 400],
    ['a bare line feed', 'GET /_ping HTTP/1.1\nHost: x\r\n\r\n', 400],
    ['a folded header', `${ping}X: a\r\n b\r\n\r\n`, 400],
    ['a space before a colon', `${ping}X : a\r\n\r\n`, 400],
    ['a NUL in a header', `${ping}X: \0\r\n\r\n`, 400],
    ['a space in the address', 'GET /_ping x HTTP/1.1\r\n\r\n', 400],
    ['an endless head', `${ping}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['too many headers', `${ping}${'X: a\r\n'.repeat(100)}\r\n`, 431],
    ['half a head', ping, 400],
    [
      'half a body',
      'POST /containers/create HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      400,
    ],
    [
      'a chunk of no size',
      'POST /containers/create HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n',
      400,
    ],
    [
      'a chunk longer than it says',
      'POST /containers/create HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n',
      400,
    ],
    [
      'a trailer',
      'POST /_ping HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\n\r\n',
      403,
    ],
    [
      'a body beyond its size',
      'POST /containers/create HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n',
      413,
    ],
    ['TLS', Buffer.from([0x16, 3, 1, 0, 5, 13, 10, 13, 10]), 400],
  ])('refuses %s', async (_, bytes, status) => {
    const answer = await sendRaw(recorder.socketPath, bytes);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toEqual({ message: expect.any(String) });
    expect(lastCall()).toMatchObject({ outcome: 'denied', status });
    expect(forwarded()).toEqual([]);
  });

  it('says nothing to a client that says nothing', async () => {
    expect((await sendRaw(recorder.socketPath, '')).text).toBe('');
    expect(recorder.of('call')).toEqual([]);
  });

  it('serves one request after the other on one connection', async () => {
    const { text } = await sendRaw(
      recorder.socketPath,
      `${ping}\r\n${ping}\r\n${ping}Connection: close\r\n\r\n${ping}\r\n`,
    );
    expect(text.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(3);
    expect(recorder.of('call').map(({ number }) => number)).toHaveLength(3);
  });

  it('tells which requests came through one connection', async () => {
    for (const again of ['', `${ping}\r\n`]) {
      await sendRaw(recorder.socketPath, `${again}${ping}Connection: close\r\n\r\n`);
    }
    const [first, second, third] = recorder.of('call').map(({ connection }) => connection);
    expect(second).toBe(third);
    expect(second).not.toBe(first);
  });

  it('answers a client that is still sending', async () => {
    const socket = connect({ path: recorder.socketPath, allowHalfOpen: true });
    const answer = readAnswer(socket);
    socket.write('POST /images/load HTTP/1.1\r\nContent-Length: 3000000\r\n\r\n');
    socket.end(Buffer.alloc(3_000_000));
    expect(await answer).toMatchObject({ status: 403 });
  });

  it('reads chunks', async () => {
    const body = '{"Cmd":["ls"]}';
    const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    engine.answers[`POST /v1.41/containers/${containerId}/exec`] = json(201, {
      Id: 'e'.repeat(64),
    });
    const answer = await sendRaw(
      recorder.socketPath,
      `POST /containers/web/exec HTTP/1.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${chunked}`,
    );
    expect(answer.status).toBe(201);
    expect(engine.seen.at(-1)).toMatchObject({
      body,
      url: `/v1.41/containers/${containerId}/exec`,
    });
  });

  it('gives the engine headers of its own alone', async () => {
    await recorder.send({
      target: '/v1.45/containers/web/pause',
      headers: ['X-Registry-Auth: secret', 'X-Forwarded-For: x', 'User-Agent: me'],
    });
    const { url, headers } = engine.seen.at(-1) ?? { url: '', headers: {} };
    expect(url).toBe(`/v1.41/containers/${containerId}/pause`);
    expect(Object.keys(headers).sort()).toEqual(['connection', 'content-length', 'host']);
    expect(headers.host).toBe('engine');
  });
});

describe('the version of the API', () => {
  it.each([
    ['the newest of an engine of Docker 20', '1.41', '1.12', '1.41'],
    ['1.44 to an engine of Docker 28', '1.51', '1.24', '1.44'],
    ['the oldest that an engine of later years speaks', '1.59', '1.52', '1.52'],
  ])('is %s, and told to every client', async (_, ApiVersion, MinAPIVersion, spoken) => {
    engine.answers['GET /version'] = json(200, { Version: '1', ApiVersion, MinAPIVersion });
    engine.answers[`GET /v${spoken}/images/busybox/json`] = json(200, { Id: baseId });
    engine.answers[`GET /v${spoken}/networks`] = json(200, []);
    await open();
    const [pong, networks] = await Promise.all(
      ['/_ping', '/v1.41/networks'].map((target) => recorder.send({ method: 'GET', target })),
    );
    expect(pong?.head).toContain(`Api-Version: ${spoken}`);
    expect(networks?.status).toBe(200);
  });
});

describe('an attached stream', () => {
  it.each([
    ['an upgrade', ['Connection: Upgrade', 'Upgrade: tcp'], 101],
    ['the old way', [], 200],
  ])('carries bytes both ways and the end of one half, by %s', async (_, headers, status) => {
    const request = writeRequest({
      target: '/containers/web/attach?stream=1&stdin=1&stdout=1',
      headers,
    });
    const frame = Buffer.from([1, 0, 0, 0, 0, 0, 0, 3, ...Buffer.from('abc')]);
    const answer = await sendRaw(recorder.socketPath, Buffer.concat([request, frame]));
    expect(answer.status).toBe(status);
    expect(Buffer.from(answer.body, 'latin1')).toEqual(frame);
    const [opened, complete] = recorder.of('call');
    expect(opened).toMatchObject({ open: true, status: null, action: 'container.attach' });
    expect(complete).toMatchObject({
      open: false,
      number: opened?.number,
      status,
      container: containerId,
      stdin: { bytes: 11 },
      stdout: { text: 'abc', bytes: 3, truncated: false },
    });
  });

  it('answers with what the engine says when it opens none', async () => {
    engine.answers['GET /v1.41/containers/gone/json'] = json(404, {
      message: 'No such container: gone',
    });
    const answer = await recorder.send({ target: '/containers/gone/attach?stream=1' });
    expect(answer).toMatchObject({ status: 404 });
    expect(JSON.parse(answer.body)).toEqual({ message: 'No such container: gone' });
  });

  it('knows no exec that it did not make', async () => {
    const answer = await recorder.send({
      target: `/exec/${'f'.repeat(64)}/start`,
      body: { Detach: false },
    });
    expect(answer.status).toBe(404);
    expect(forwarded()).toEqual([]);
  });
});

describe('limits', () => {
  const ping = { method: 'GET', target: '/_ping' };
  const expectEnd = async (limit: string): Promise<void> => {
    expect(await recorder.send({ method: 'GET', target: '/containers/json' })).toMatchObject({
      status: 403,
    });
    await recorder.end();
    expect(recorder.lines.at(-1)).toMatchObject({ kind: 'end', reason: 'limit', limit });
    expect(forwarded()).toEqual([]);
  };

  it('denies all calls after the last', async () => {
    await open({ limits: { calls: 3 } });
    for (const status of [200, 200, 200, 403, 403])
      expect(await recorder.send(ping)).toMatchObject({ status });
    await expectEnd('calls');
    // The first denial tells why; the others would only fill the trace.
    expect(recorder.of('call').map(({ rule }) => rule)).toEqual([null, null, null, 'limit.calls']);
  });

  it('denies all calls after too many bytes', async () => {
    await open({ limits: { requestBytes: 100 } });
    await recorder.send({ target: '/volumes/create', body: { Name: 'x'.repeat(200) } });
    await expectEnd('requestBytes');
  });

  it('denies all calls when the trace is full', async () => {
    await open({ limits: { traceBytes: 1000 } });
    for (let count = 0; count < 5; count += 1) await recorder.send(ping);
    await expectEnd('traceBytes');
  });

  it('denies all calls after its time', async () => {
    await open({ limits: { lifetimeMs: 0 } });
    await recorder.send(ping);
    await expectEnd('lifetimeMs');
  });

  it('closes streams after too many bytes', async () => {
    await open({ limits: { streamBytes: 1000 } });
    const request = writeRequest({ target: '/containers/web/attach?stream=1' });
    await sendRaw(recorder.socketPath, Buffer.concat([request, Buffer.alloc(5000)]));
    await recorder.end();
    expect(recorder.lines.at(-1)).toMatchObject({ reason: 'limit', limit: 'streamBytes' });
  });

  it('keeps so many streams open at a time', async () => {
    await open({ limits: { streams: 2 } });
    const sockets = [1, 2].map(() => connect(recorder.socketPath));
    for (const socket of sockets) {
      socket.write(writeRequest({ target: '/containers/web/attach?stream=1' }));
      await once(socket, 'data');
    }
    expect(await recorder.send({ target: '/containers/web/attach?stream=1' })).toMatchObject({
      status: 503,
    });
    expect(lastCall().rule).toBe('limit.streams');
    for (const socket of sockets) socket.destroy();
  });

  it('keeps so many connections open at a time', async () => {
    await open({ limits: { connections: 2 } });
    const sockets = [1, 2].map(() => connect(recorder.socketPath));
    for (const socket of sockets) {
      socket.write('GET /_ping HTTP/1.1\r\nHost: x\r\n\r\n');
      await once(socket, 'data');
    }
    expect(await recorder.send(ping)).toMatchObject({ status: 503 });
    for (const socket of sockets) socket.destroy();
  });
});

describe('trouble', () => {
  it('answers 500 and records it when the engine breaks off', async () => {
    engine.answers['GET /v1.41/containers/json'] = (_, response) => response.destroy();
    const answer = await recorder.send({ method: 'GET', target: '/containers/json' });
    expect(answer.status).toBe(500);
    expect(lastCall()).toMatchObject({ rule: 'fault', status: 500 });
    expect(await recorder.send({ method: 'GET', target: '/_ping' })).toMatchObject({ status: 200 });
  });

  it('passes on an answer that is no JSON', async () => {
    engine.answers['GET /v1.41/networks'] = (_, response) => response.end('what?');
    expect(await recorder.send({ method: 'GET', target: '/networks' })).toMatchObject({
      status: 200,
      body: 'what?',
    });
  });

  it('closes the connection where the engine breaks off in the middle of a stream', async () => {
    engine.answers[`GET /v1.41/containers/${containerId}/logs`] = (_, response) => {
      response.write('half');
      setImmediate(() => response.destroy());
    };
    const answer = await recorder.send({ method: 'GET', target: '/containers/web/logs?stdout=1' });
    expect(answer.text).not.toContain('0\r\n\r\n');
    expect(lastCall()).toMatchObject({ rule: 'fault' });
  });

  it('outlives clients that go away at any time', async () => {
    const bytes = writeRequest({ target: '/containers/create', body: { Image: 'busybox' } });
    for (let length = 1; length < bytes.length; length += 7) {
      const socket = connect(recorder.socketPath);
      await once(socket, 'connect');
      socket.write(bytes.subarray(0, length));
      socket.destroy();
    }
    expect(await recorder.send({ method: 'GET', target: '/_ping' })).toMatchObject({ status: 200 });
  });

  it('tells when the engine dies', async () => {
    engine.die();
    await recorder.lost;
  });

  it('does not start without an engine', async () => {
    engine.die();
    await expect(
      openRecorder(engine.folder, { engineSocket: `${engine.folder}/none.sock` }),
    ).rejects.toThrow('ENOENT');
  });
});

describe('the trace', () => {
  it('holds what a student wrote inside of strings', async () => {
    const name = 'x","kind":"end"}\n{"kind":"end","at":1,"reason":"done"}\n';
    await recorder.send({
      method: 'GET',
      target: `/containers/json?filters=${encodeURIComponent(JSON.stringify({ name: [name] }))}`,
    });
    await recorder.end();
    expect(recorder.of('end')).toHaveLength(1);
  });

  it('ends with the course images that mean something else now', async () => {
    await recorder.end();
    // The fake engine knows busybox by its id, and no node:alpine.
    expect(recorder.lines.at(-1)).toMatchObject({
      kind: 'end',
      changedBases: ['busybox:latest', 'node:alpine'],
    });
    expect(baseId).toMatch(/^sha256/);
  });

  it('writes the events of the engine as they come, without what a student says in them', async () => {
    engine.tell({
      Type: 'container',
      Action: 'exec_start: sh -c "x: y"',
      Actor: { ID: 'a', Attributes: { execID: 'e', exitCode: '3' } },
      time: 1,
      timeNano: 1_790_000_000_123_456_789,
    });
    engine.tell({ Type: 'daemon', Action: 'reload' });
    engine.tell('no event');
    await recorder.send({ method: 'GET', target: '/_ping' });
    await recorder.end();
    expect(recorder.of('event')).toEqual([
      {
        kind: 'event',
        at: expect.any(Number),
        type: 'container',
        action: 'exec_start',
        id: 'a',
        signal: null,
        exitCode: 3,
        exec: 'e',
      },
    ]);
    expect(recorder.of('event')[0]?.at).toBeCloseTo(1_790_000_000_123.457, 0);
  });
});
