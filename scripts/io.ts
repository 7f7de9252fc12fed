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
  /** Sets how the process ends once its work is done; output is not cut off. */
  setExitCode(code: ExitCode): void;
}

/** The terminal this process was started from. */
export function terminalIo(): Io {
  // A reader that has seen enough, such as `head`, closes the pipe: no mistake of anybody's.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    cwd: process.cwd(),
    isColor: hasColor(),
    columns: process.stderr.isTTY ? process.stderr.columns : 0,
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    setExitCode: (code) => void (process.exitCode = code),
  };
}

// https://no-color.org and FORCE_COLOR, as other tools read them.
function hasColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY && TERM !== 'dumb';
}
