// An engine that only notes what it is asked: to see that something never arrives.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { baseId, containerId } from './decide-case.ts';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (request: Seen, response: ServerResponse) => void;

export interface FakeEngine extends Disposable {
  readonly folder: string;
  readonly socketPath: string;
  /** All but the stream of events. */
  readonly seen: Seen[];
  /** By `GET /path`; what is not in here is answered as an engine without anything in it would. */
  readonly answers: Record<string, Answer>;
  /** Tells an event to whoever listens. */
  tell(event: unknown): void;
  /** Ends as an engine does that is killed. */
  die(): void;
}

export const json =
  (status: number, body: unknown): Answer =>
  (_, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  };

const inspected = {
  Id: containerId,
  Name: '/web',
  Image: baseId,
  State: { Status: 'running', StartedAt: '2026-01-01T00:00:00Z', ExitCode: 0 },
  Config: { Tty: false, Cmd: ['sh'] },
  HostConfig: { Memory: 1 },
  Mounts: [],
};

const usual: Readonly<Record<string, Answer>> = {
  'GET /version': json(200, { Version: '1', ApiVersion: '1.41', MinAPIVersion: '1.12' }),
  [`GET /v1.41/containers/web/json`]: json(200, inspected),
  [`GET /v1.41/containers/${containerId}/json`]: json(200, inspected),
  'POST /v1.41/containers/create': json(201, { Id: containerId, Warnings: ['no swap limit'] }),
  'GET /v1.41/images/busybox/json': json(200, { Id: baseId, RepoTags: ['busybox:latest'] }),
};

export function openFakeEngine(): Promise<FakeEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-fake-engine-'));
  const socketPath = join(folder, 'engine.sock');
  const seen: Seen[] = [];
  const answers: Record<string, Answer> = { ...usual };
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const { method = '', url = '', headers } = request;
      if (/^\/v1\.\d+\/events/.test(url) && !url.includes('until=')) {
        listeners.add(response);
        response.writeHead(200).flushHeaders();
        return;
      }
      const one = { method, url, headers, body };
      seen.push(one);
      (answers[`${method} ${url.split('?')[0] ?? ''}`] ?? json(404, { message: 'nothing' }))(
        one,
        response,
      );
    });
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body: '' });
    echo(socket);
  });
  const die = (): void => void server.close().closeAllConnections();
  const engine: FakeEngine = {
    ...{ folder, socketPath, seen, answers, die },
    tell: (event) => listeners.forEach((one) => one.write(`${JSON.stringify(event)}\n`)),
    [Symbol.dispose]: () => {
      die();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return new Promise((resolve) => server.listen(socketPath, () => resolve(engine)));
}

/** Attach and exec: says back what it hears. */
function echo(socket: Duplex): void {
  socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
  socket.pipe(socket);
}

async function readAll(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
