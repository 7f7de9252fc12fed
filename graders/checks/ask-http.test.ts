import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server as TcpServer, Socket } from 'node:net';
import { askHttp, toExchange } from './ask-http.ts';
import type { HttpAnswer } from './ask-http.ts';

const open: (Server | TcpServer)[] = [];
const sockets: Socket[] = [];

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of open.splice(0)) server.close();
});

async function listen<S extends Server | TcpServer>(server: S): Promise<string> {
  open.push(server);
  server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function ask(answer: RequestListener, path = '/?seaworthy=1'): Promise<HttpAnswer> {
  const baseUrl = await listen(createServer(answer));
  return askHttp({ baseUrl, port: 8080, path, timeoutMs: 2_000 });
}

describe('askHttp', () => {
  it('tells status, headers and body, and the request as a student would make it', async () => {
    const answer = await ask((request, response) => {
      response.writeHead(201, { 'x-seen': request.url ?? '', 'set-cookie': ['a=1', 'b=2'] });
      response.end(`hello ${String(request.headers.host)} ${String(request.headers.connection)}`);
    });
    expect(answer).toMatchObject({
      status: 201,
      headers: { 'x-seen': '/?seaworthy=1', 'set-cookie': 'a=1, b=2' },
      body: 'hello localhost:8080 close',
      error: null,
      request: 'GET http://localhost:8080/?seaworthy=1',
    });
  });

  it('keeps at most 64 KiB of a body, and does not wait for the rest', async () => {
    const answer = await ask((_, response) => response.write('a'.repeat(70_000)));
    expect(answer).toMatchObject({ status: 200, error: null, body: 'a'.repeat(65_536) });
  });

  it.each(['/home', 'home', 'http://localhost:8080/home', 'http://127.0.0.1:8080/home'])(
    'follows a redirect to %s, which is the app itself',
    async (location) => {
      const answer = await ask((request, response) => {
        if (request.url === '/home') response.end('home');
        else response.writeHead(302, { location }).end();
      });
      expect(answer).toMatchObject({ status: 200, body: 'home' });
    },
  );

  it.each(['http://192.0.2.1/', '//192.0.2.1/', 'https://localhost:8080/', 'http://localhost:22/'])(
    'does not follow a redirect to %s',
    async (location) => {
      const answer = await ask((_, response) => response.writeHead(302, { location }).end());
      expect(answer).toMatchObject({ status: 302, headers: { location }, error: null });
    },
  );

  it('gives up on a circle of redirects, with the last one as the answer', async () => {
    const answer = await ask((_, response) => response.writeHead(302, { location: '/' }).end());
    expect(answer).toMatchObject({ status: 302, error: null });
  });

  it('asks the app itself for a path that looks like another host', async () => {
    const answer = await ask((request, response) => response.end(request.url), '//192.0.2.1/x?y');
    expect(answer).toMatchObject({ status: 200, body: '//192.0.2.1/x?y' });
  });

  it('tells that nobody listens', async () => {
    const baseUrl = await listen(createTcpServer());
    open.splice(0).forEach((server) => server.close());
    const answer = await askHttp({ baseUrl, port: 8080, path: '/', timeoutMs: 2_000 });
    expect(answer).toMatchObject({ status: null, error: 'connection refused' });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['the connection was closed without an answer', (socket) => socket.destroy()],
    ['what came back is not HTTP', (socket) => socket.end('+PONG\r\n')],
    ['what came back is not HTTP', (socket) => socket.end('HTTP/1.1 000 Fine\r\n\r\n')],
    [
      'what came back is not HTTP',
      (socket) => socket.write('HTTP/1.1 101 Other\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    ],
    [
      'the headers are longer than 16 KiB',
      (socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`),
    ],
    [
      'the connection was closed in the middle of the answer',
      (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhell'),
    ],
    ['no answer within 0.2 s', () => undefined],
    [
      'the answer did not end within 0.2 s',
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhell'),
    ],
  ])('tells that %s', async (error, speak) => {
    const baseUrl = await listen(
      createTcpServer((socket) => socket.once('data', () => speak(socket))),
    );
    const answer = await askHttp({ baseUrl, port: 8080, path: '/', timeoutMs: 200 });
    expect(answer.error).toBe(error);
  });

  it('throws the reason of its signal when that is aborted', async () => {
    const run = new AbortController();
    const baseUrl = await listen(createServer(() => run.abort(new Error('interrupted'))));
    const asking = askHttp({
      baseUrl,
      port: 8080,
      path: '/',
      timeoutMs: 2_000,
      signal: run.signal,
    });
    await expect(asking).rejects.toThrow('interrupted');
  });
});

describe('toExchange', () => {
  it('keeps the beginning and the end of a long body, without control characters', () => {
    const answer = { request: 'GET /', status: 200, headers: {}, error: null, durationMs: 1.4 };
    const { body, durationMs } = toExchange(
      { ...answer, body: `\u001b[31m${'a'.repeat(9_000)}` },
      0,
    );
    expect(body.length).toBeLessThanOrEqual(2_048);
    expect(body).not.toContain('\u001b');
    expect(durationMs).toBe(1);
  });
});
