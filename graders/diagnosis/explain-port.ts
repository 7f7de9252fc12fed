import type { CapturedOutput, ListeningSocket } from '../docker/types.ts';
import { at, locateStart } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { recogniseComplaint } from './recognise-complaint.ts';
import { listed, quote, tellLastLines } from './words.ts';

/** The engine's own name service listens in every container of a network, on this address. */
const ENGINE_ADDRESS = '127.0.0.11';

/** The sockets that the container's own processes listen on. */
export const ownSockets = (sockets: readonly ListeningSocket[]): readonly ListeningSocket[] =>
  sockets.filter(({ address }) => address !== ENGINE_ADDRESS);

/** Writes a socket as addresses are written: `127.0.0.1:8080`, `[::]:8080`. */
export const tellSocket = ({ address, port }: ListeningSocket): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;

const isLoopback = ({ address }: ListeningSocket): boolean =>
  address === '::1' || address.startsWith('127.');

/** Explains why nobody can be reached on a port of a running container. @returns null where a process listens there for all */
export function explainPort(
  scene: Scene,
  port: number,
  sockets: readonly ListeningSocket[],
): Explanation | null {
  const own = ownSockets(sockets);
  const onPort = own.filter((socket) => socket.port === port);
  if (onPort.some((socket) => !isLoopback(socket))) return null;
  return onPort.length > 0 ? onLoopback(onPort) : explainNoListener(scene, port, own);
}

/** Explains that no process listens on a port: what listens instead, if anything does. */
export const explainNoListener = (
  scene: Scene,
  port: number,
  own: readonly ListeningSocket[],
): Explanation => (own.length > 0 ? onOther(scene, port, own) : notListening(scene));

const onLoopback = (sockets: readonly ListeningSocket[]): Explanation => ({
  diagnosis: 'listening-on-loopback',
  rationale:
    `The app listens on ${listed(sockets.map((socket) => quote(tellSocket(socket))))} inside the container, so it only hears what is said within the container. ` +
    "A published port arrives on the container's own address.",
  hint: 'On which address does the app listen? There is one that stands for all addresses.',
});

const onOther = (scene: Scene, port: number, sockets: readonly ListeningSocket[]): Explanation => ({
  diagnosis: 'listening-on-another-port',
  rationale:
    `No process in the container listens on port ${port}; what listens there, listens on ${listed(sockets.map((socket) => quote(tellSocket(socket))))}.` +
    (sockets.every(isLoopback) ? ' That address is heard within the container only, too.' : ''),
  hint: 'Where does the app get its port from: its code, an argument, an environment variable?',
  ...at(locateStart(scene)),
});

const notListening = (scene: Scene): Explanation =>
  recogniseComplaint(toText(scene.container.output()), null) ?? silent(scene);

const toText = ({ stdout, stderr }: CapturedOutput): string => `${stderr}\n${stdout}`;

const silent = (scene: Scene): Explanation => ({
  diagnosis: 'not-listening',
  rationale:
    `The container runs, but no process in it listens on any TCP port. ${tellLastLines(scene.container.output())}`.trimEnd(),
  hint: 'Is the server what the container runs? `docker top` lists its processes, `docker logs` shows what they said.',
  ...at(locateStart(scene)),
});
