import { UsageError } from '../../exercises/index.ts';

/** The terminal that this process was started from, with every key handed on as it is pressed. */
export interface OwnTerminal extends Disposable {
  readonly columns: number;
  readonly rows: number;
  show(bytes: Buffer | string): void;
  onKeys(listener: (bytes: Buffer) => void): void;
  onResize(listener: (columns: number, rows: number) => void): void;
  /** Resolves when the window was closed. */
  readonly closed: Promise<void>;
}

/** @throws UsageError where this is no terminal */
export function assertTerminal(): void {
  if (process.stdin.isTTY && process.stdout.isTTY) return;
  throw new UsageError('A practice needs a terminal to type in, and this is none.', {
    code: 'SEAWORTHY_TERMINAL_MISSING',
    hint: 'Run it in a terminal window, without `|`, `<` or `>`. To grade a script, use `seaworthy check`.',
  });
}

/** Takes the terminal until it is disposed. */
export function takeTerminal(): OwnTerminal {
  const { stdin, stdout } = process;
  const closed = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) stdin.once(event, () => resolve());
  });
  stdin.setRawMode(true);
  stdin.resume();
  return {
    closed,
    get columns() {
      return stdout.columns || 80;
    },
    get rows() {
      return stdout.rows || 24;
    },
    show: (bytes) => void stdout.write(bytes),
    onKeys: (listener) => void stdin.on('data', listener),
    onResize: (listener) =>
      void stdout.on('resize', () => listener(stdout.columns || 80, stdout.rows || 24)),
    [Symbol.dispose]: () => {
      stdin.removeAllListeners('data');
      stdout.removeAllListeners('resize');
      stdin.pause();
      try {
        stdin.setRawMode(false);
      } catch {
        // The window was closed: nobody sees how it is left.
      }
    },
  };
}
