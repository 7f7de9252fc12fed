import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What a registry does with a request: its own answer (or none), or what the real one would do. */
export type Mood = (request: IncomingMessage, response: ServerResponse) => 'as-usual' | 'own-way';

export interface MoodyRegistry extends AsyncDisposable {
  readonly address: string;
  /** How often it was asked anything. */
  readonly asked: () => number;
}

/** Starts a registry that stands before a real one and answers some requests in its own way. */
export async function startMoodyRegistry(real: string, mood: Mood): Promise<MoodyRegistry> {
  let asked = 0;
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked += 1;
    if (mood(request, response) === 'as-usual') void forward(real, request, response);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), 'close');
    },
  };
}

async function forward(
  real: string,
  { url, method = 'GET', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const accept = headers.accept ?? '*/*';
  const answer = await fetch(`http://${real}${url}`, { method, headers: { accept } });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}
