import Dockerode from 'dockerode';
import { Agent } from 'node:http';
import type { Duplex } from 'node:stream';
import { ENGINE_SOCKET } from './lab-names.ts';
import { openExecStream } from './exec-stream.ts';

/**
 * A client of the engine in a container. It listens on no port: each connection is a process beside it that passes bytes on, and is
 * used again; all of them end with the container.
 */
export function dialEngine(container: Dockerode.Container): Dockerode {
  const command = ['docker', '--host', `unix://${ENGINE_SOCKET}`, 'system', 'dial-stdio'];
  const agent = new Agent({ keepAlive: true });
  agent.createConnection = (_options, onConnected) => {
    openExecStream(container, command).then(
      (stream) => onConnected?.(null, stream),
      (error: unknown) => onConnected?.(error as Error, undefined as unknown as Duplex),
    );
    return undefined;
  };
  // The host is for the request's header alone; the client's types leave the agent out.
  const options = { protocol: 'http', host: 'engine', port: 80, agent };
  return new Dockerode(options as Dockerode.DockerOptions);
}

/** Connects to a TCP port in the network of a container, as from a shell in the same place. */
export const connectPort = (container: Dockerode.Container, port: number): Promise<Duplex> =>
  openExecStream(container, ['nc', '127.0.0.1', String(port)]);
