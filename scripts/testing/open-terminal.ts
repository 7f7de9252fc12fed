import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const PROGRAM = join(import.meta.dirname, '..', 'seaworthy.ts');
/** A prompt that waits: the lab's shell asks for the cursor's place behind it. */
export const PROMPT = '$ \u001b[6n';

/** How long one text may take. */
const PATIENCE_MS = 45_000;

/** The real command line at a pseudo-terminal, which `script` of util-linux makes. */
export interface TestTerminal extends AsyncDisposable {
  /** Of seaworthy itself. */
  readonly pid: number;
  readonly ended: Promise<number | null>;
  /** All that was shown. */
  readonly shown: string;
  press(keys: string): void;
  /** Waits for a text after the last one that was waited for. @returns what was shown up to its end */
  until(text: string): Promise<string>;
  resize(columns: number, rows: number): Promise<void>;
  /** Closes the window, and waits until seaworthy has ended. */
  close(): Promise<void>;
}

export async function openTerminal(
  args: readonly string[],
  { cwd }: { readonly cwd: string },
): Promise<TestTerminal> {
  const words = [process.execPath, '--disable-warning=ExperimentalWarning', PROGRAM, ...args];
  const command = `stty cols 100 rows 30; echo pid $$; exec ${words.map((word) => `'${word}'`).join(' ')}`;
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', TERM: 'xterm', SHELL: '/bin/sh' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const screen = new Screen(child);
  const pid = Number(/pid (\d+)/.exec(await screen.until('\n'))?.[1]);
  return {
    pid,
    ended: screen.ended,
    get shown() {
      return screen.shown;
    },
    press: (keys) => void child.stdin.write(keys),
    until: (text) => screen.until(text),
    resize: async (columns, rows) => {
      const size = ['cols', String(columns), 'rows', String(rows)];
      const terminal = await readlink(`/proc/${pid}/fd/0`);
      await promisify(execFile)('stty', ['-F', terminal, ...size]);
    },
    close: () => close(child, pid),
    [Symbol.asyncDispose]: () => close(child, pid),
  };
}

async function close(child: ChildProcess, pid: number): Promise<void> {
  child.kill('SIGKILL');
  // It is `script`'s child, so nobody tells us.
  while (existsSync(`/proc/${pid}`)) await delay(20);
}

class Screen {
  readonly ended: Promise<number | null>;
  shown = '';
  #seen = 0;
  readonly #waiting = new Set<() => void>();

  constructor(child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => {
      // What a terminal adds at the end of a line says nothing.
      this.shown += chunk.toString().replaceAll('\r', '');
      for (const look of this.#waiting) look();
    });
    this.ended = new Promise((resolve) => child.once('close', resolve));
  }

  until(text: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const at = this.shown.indexOf(text, this.#seen);
        if (at === -1) return;
        this.#waiting.delete(look);
        const end = at + text.length;
        resolve(this.shown.slice(this.#seen, end));
        this.#seen = end;
      };
      const giveUp = (why: string): void => {
        look();
        reject(new Error(`${why} ${JSON.stringify(text)}: ${JSON.stringify(this.shown)}`));
      };
      this.#waiting.add(look);
      const timer = setTimeout(() => giveUp('nobody said'), PATIENCE_MS);
      timer.unref();
      void this.ended.then(() => giveUp('ended without'));
      look();
    });
  }
}
