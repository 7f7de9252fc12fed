import { explainOutliving } from '../diagnosis/explain-exec.ts';
import { explainNoListener, ownSockets, tellSocket } from '../diagnosis/explain-port.ts';
import { listed, quote, tellDuration } from '../diagnosis/words.ts';
import type { StudentContainer } from '../docker/types.ts';
import type { Finding, Workbench } from './check-kind.ts';
import { sceneOf } from './start-app.ts';

/** A container whose life hangs on a process ends at once when that one does; a coincidence takes longer. */
const END_MS = 2_000;

/** Ends the process that listens on `port` and sees whether the container ends with it. @returns what is wrong, or null */
export async function judgeLivelihood(
  container: StudentContainer,
  port: number | undefined,
  bench: Workbench,
): Promise<Finding | null> {
  if (port === undefined) return null;
  const scene = await sceneOf(bench, container);
  const reproduce = [
    'docker build -t app .',
    'docker run -d --name try app',
    'docker top try',
    'docker inspect -f "{{.Path}} {{.Args}}" try',
    'docker rm -f try',
  ];
  const expected = `The container lives by the process that listens on port ${port}, and ends when that one ends.`;
  const wasEnded = await container.endListener(port);
  if (!wasEnded) {
    const sockets = ownSockets(await container.listeningSockets());
    const heard = sockets.map((socket) => quote(tellSocket(socket)));
    return {
      ...explainNoListener(scene, port, sockets),
      expected,
      actual:
        heard.length === 0
          ? 'Nothing listens in the container.'
          : `What listens: ${listed(heard)}.`,
      reproduce,
    };
  }
  const state = await container.waitForEnd(END_MS);
  if (state.status !== 'running') return null;
  const processes = await container.processes();
  const left = processes.map(({ command }) => quote(command));
  return {
    ...explainOutliving(scene, port, processes),
    expected,
    actual: `${tellDuration(END_MS)} after that process was ended, the container was still running: ${listed(left)}.`,
    reproduce,
  };
}
