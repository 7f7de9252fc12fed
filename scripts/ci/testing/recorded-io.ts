import type { ExitCode } from '../../exit-codes.ts';
import type { Io } from '../../io.ts';

/** A terminal that remembers. */
export interface RecordedIo extends Io {
  /** All that was printed on standard output. */
  readonly out: () => string;
  readonly err: () => string;
  readonly exitCode: () => ExitCode;
}

export function recordedIo(cwd: string): RecordedIo {
  let [out, err] = ['', ''];
  let exitCode: ExitCode = 0;
  return {
    cwd,
    isColor: false,
    columns: 0,
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    setExitCode: (code) => void (exitCode = code),
    out: () => out,
    err: () => err,
    exitCode: () => exitCode,
  };
}
