import type Dockerode from 'dockerode';
import type { Duplex } from 'node:stream';
import { STUDENT_ID, WORKING_FOLDER } from './lab-names.ts';
import { shellEnvironment } from './terminal-options.ts';

export interface ShellRequest {
  readonly terminal: number;
  readonly columns: number;
  readonly rows: number;
  /** What the shell reads at its start. @default '' */
  readonly profile?: string;
}

/** An interactive shell reads the file that ENV names; it is the student's own, and may be changed. */
const START = `printf %s "$PROFILE" >"$HOME/.practice"; unset PROFILE; ENV=$HOME/.practice exec sh`;

/** A shell that a person types into. */
export interface LabShell {
  /** Bytes of the terminal, both ways; ending it hangs up. */
  readonly stream: Duplex;
  /** Resolves with the exit code, or null where the terminal went away. */
  readonly ended: Promise<number | null>;
  resize(columns: number, rows: number): Promise<void>;
}

export async function openShell(
  container: Dockerode.Container,
  { terminal, columns, rows, profile = '' }: ShellRequest,
  signal: AbortSignal,
): Promise<LabShell> {
  const exec = await container.exec({
    Cmd: ['sh', '-c', START],
    Tty: true,
    User: `${STUDENT_ID}:${STUDENT_ID}`,
    WorkingDir: WORKING_FOLDER,
    Env: [...shellEnvironment(terminal), `PROFILE=${profile}`, 'TERM=xterm-256color', 'PS1=$ '],
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
  });
  const stream = await exec.start({
    hijack: true,
    stdin: true,
    Tty: true,
    abortSignal: signal,
  });
  const hangUp = (): void => void stream.destroy();
  signal.addEventListener('abort', hangUp, { once: true });
  const closed = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) stream.once(event, () => resolve());
  });
  const resize = async (newColumns: number, newRows: number): Promise<void> => {
    // A shell that has just ended has no size.
    await exec.resize({ w: newColumns, h: newRows }).catch(() => undefined);
  };
  await resize(columns, rows);
  const ended = closed.then(() => {
    signal.removeEventListener('abort', hangUp);
    return readExitCode(exec);
  });
  return { stream, resize, ended };
}

async function readExitCode(exec: Dockerode.Exec): Promise<number | null> {
  const state = await exec.inspect().catch(() => null);
  return state === null || state.Running ? null : state.ExitCode;
}
