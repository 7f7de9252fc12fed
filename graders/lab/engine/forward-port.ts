import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** A port on this machine that leads to one in a lab. */
export interface ForwardedPort extends AsyncDisposable {
  /** `http://127.0.0.1:49153` */
  readonly url: string;
}

/** Passes every connection to a port of this machine's loopback on to where `connect` leads. */
export async function forwardPort(connect: () => Promise<Duplex>): Promise<ForwardedPort> {
  const open = new Set<Socket>();
  // Half-open: an end that is sent in one direction still has its answer to come in the other.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket.on('close', () => open.delete(socket)));
    void join(socket, connect);
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

async function join(socket: Socket, connect: () => Promise<Duplex>): Promise<void> {
  try {
    const inside = await connect();
    for (const [from, to] of [
      [socket, inside],
      [inside, socket],
    ] as const) {
      from.on('error', () => to.destroy()).on('close', () => to.destroy());
      from.pipe(to);
    }
  } catch {
    socket.destroy();
  }
}
