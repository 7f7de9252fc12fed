import { meetsText } from '../checks/text-expectation.ts';
import type { TextExpectation } from '../checks/text-expectation.ts';
import type { ContainerState, ExecResult, ProcessInfo } from '../docker/types.ts';
import { explainEarlyEnd } from './explain-early-end.ts';
import { onOtherStream } from './explain-output.ts';
import { at, locateStart } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { explainNoListener, ownSockets } from './explain-port.ts';
import { mainProcess } from './process-tree.ts';
import { recogniseComplaint } from './recognise-complaint.ts';
import { quote, quoteEngine, tellLastLines } from './words.ts';

export interface ExecFacts {
  readonly command: readonly string[];
  readonly stdout: TextExpectation | undefined;
  /** The last attempt; null where the container did not run. */
  readonly last: ExecResult | null;
  /** The port that the app should listen on, where the check knows it. */
  readonly port: number | undefined;
}

/** Explains why a second process did not do in a container what it should. */
export async function explainExec(
  scene: Scene,
  state: ContainerState,
  facts: ExecFacts,
): Promise<Explanation> {
  const { command, last, port, stdout } = facts;
  if (last === null || state.status !== 'running') return explainEarlyEnd(scene, state);
  if (last.startFailure !== null) return notStarted(command[0] ?? '', last.startFailure.message);
  const asked = port ?? findRefusedPort(last);
  if (asked !== undefined) {
    // Asked from within the container, so one that listens on loopback only will do.
    const sockets = ownSockets(await scene.container.listeningSockets());
    if (!sockets.some((socket) => socket.port === asked))
      return explainNoListener(scene, asked, sockets);
  }
  if (last.timedOut) return stillRunning(command);
  if (stdout !== undefined && !meetsText(last.stdout, stdout) && meetsText(last.stderr, stdout)) {
    return onOtherStream('stderr', 'stdout');
  }
  return (
    recogniseComplaint(`${last.stderr}\n${last.stdout}`, last.exitCode) ??
    otherResult(command, last)
  );
}

/** The port on which a client says that it was refused: `127.0.0.1:6379: Connection refused`, `port 80: ...`. */
function findRefusedPort({ stdout, stderr }: ExecResult): number | undefined {
  const found = /(?:\bport |:)(\d{1,5})\b[^\n]*\brefused|\bECONNREFUSED [^\n]*:(\d{1,5})\b/i.exec(
    `${stderr}\n${stdout}`,
  );
  const port = found?.[1] ?? found?.[2];
  return port === undefined ? undefined : Number(port);
}

const notStarted = (program: string, message: string): Explanation => ({
  diagnosis: 'executable-missing',
  rationale:
    `The container runs, but ${quote(program)} could not be started in it: ${quoteEngine(message)}. ` +
    "A second process is run from the container's own files, so its program has to be in the image.",
  hint: `See which instruction should install ${quote(program)}.`,
});

const stillRunning = (command: readonly string[]): Explanation => ({
  diagnosis: 'still-running',
  rationale: `${quote(command.join(' '))} started in the container, but did not come to an end: it waits for something.`,
  hint: 'What does it ask, and who should answer?',
});

const otherResult = (command: readonly string[], last: ExecResult): Explanation => ({
  diagnosis: 'exec-differs',
  rationale:
    `${quote(command.join(' '))} ran in the container, with another result than expected. ${tellLastLines(last)}`.trimEnd(),
  hint: 'Run it yourself in the running container, and compare.',
});

/** Explains a container that goes on when its server has ended. */
export function explainOutliving(
  scene: Scene,
  port: number,
  processes: readonly ProcessInfo[],
): Explanation {
  const main = mainProcess(processes)?.command;
  return {
    diagnosis: 'container-outlives-server',
    rationale:
      `The process that listened on port ${port} was ended, and the container went on without it: a container lives by its main process, PID 1, ` +
      `and that is ${main === undefined ? 'another one' : quote(main)}. So the engine cannot see that the server is gone.`,
    hint: 'Make the server itself the process that the container is started for, in the foreground.',
    ...at(locateStart(scene)),
  };
}
