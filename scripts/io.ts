import type { ExitCode } from './exit-codes.ts';

/** Where a command speaks to: the terminal, or a test. */
export interface Io {
  /** The folder that paths on the command line start from. */
  readonly cwd: string;
  /** Whether standard output takes colours. */
  readonly isColor: boolean;
  /** Width of the terminal that standard error is; 0 where it is none. */
  readonly columns: number;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Asks whoever sits at the terminal; left out where nobody does. Empty where they close it. */
  readonly ask?: (question: string) => Promise<string>;
  /** Sets how the process ends once its work is done; output is not cut off. */
  setExitCode(code: ExitCode): void;
}

/** The terminal this process was started from. */
export function terminalIo(): Io {
  // A reader that has seen enough, such as `head`, closes the pipe, and a window is closed: no mistake of anybody's.
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners('error').includes(passOver)) stream.on('error', passOver);
  return {
    cwd: process.cwd(),
    isColor: hasColor(),
    columns: process.stderr.isTTY ? process.stderr.columns : 0,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    ...(process.stdin.isTTY && process.stderr.isTTY && { ask }),
    setExitCode: (code) => void (process.exitCode = code),
  };
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return await Promise.race([lines.question(question), closed]);
  } finally {
    lines.close();
  }
}

function passOver(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
}

// https://no-color.org and FORCE_COLOR, as other tools read them.
function hasColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY && TERM !== 'dumb';
}
