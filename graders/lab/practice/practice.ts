import { cp, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Exercise } from '../../../exercises/index.ts';
import type { CheckResult } from '../../grade.ts';
import type { Submission } from '../../submission.ts';
import type { Lab } from '../engine/index.ts';
import type { ScriptRun, Session } from '../session.ts';
import { HintGiver } from './hint-giver.ts';
import type { Hint } from './hint-giver.ts';
import type { LiveJudge } from './live-judge.ts';
import type { LiveTrace } from './live-trace.ts';
import { shellProfile } from './marks.ts';
import type { Question } from './marks.ts';
import { PracticeTerminal } from './practice-terminal.ts';
import { replayScripts } from './replay-scripts.ts';
import { TerminalLog } from './terminal-log.ts';

/** Where a person sits: what is shown there, and its size. */
export interface Window {
  readonly columns: number;
  readonly rows: number;
  show(bytes: Buffer | string): void;
  /** Says what is told where the person asks. */
  onAsk(question: Question): string;
}

export interface PracticeParts {
  readonly exercise: Exercise;
  readonly submission: Submission;
  readonly lab: Lab;
  readonly trace: LiveTrace;
  readonly judge: LiveJudge;
  readonly token: string;
  readonly dispose: () => Promise<void>;
}

/** As many as a session may have scripts. */
export const MOST_TERMINALS = 4;

/** A lab that a person types in, judged as they go. */
export class Practice implements AsyncDisposable {
  readonly #parts: PracticeParts;
  readonly #hints = new HintGiver();
  readonly #startedAt = Date.now();
  /** By terminal: the log of each shell that was opened there, one after the other. */
  readonly #logs = new Map<number, TerminalLog[]>([[1, []]]);
  readonly #open = new Map<number, PracticeTerminal>();

  constructor(parts: PracticeParts) {
    this.#parts = parts;
  }

  /** Aborted when the lab broke down. */
  get lost(): AbortSignal {
    return this.#parts.lab.lost;
  }

  /** The checks that a session so far can be judged by, as they stand. */
  get checks(): readonly CheckResult[] {
    return this.#parts.judge.results;
  }

  hint(): Hint | null {
    return this.#hints.next(this.checks);
  }

  /** Opens the first terminal that is free; null where none is. */
  async openTerminal(
    window: Window,
  ): Promise<{ number: number; terminal: PracticeTerminal } | null> {
    const all = Array.from({ length: MOST_TERMINALS }, (_, index) => index + 1);
    const number = all.find((each) => !this.#open.has(each));
    if (number === undefined) return null;
    const { lab, token } = this.#parts;
    const log = new TerminalLog();
    const { columns, rows } = window;
    const shell = await lab.openShell({
      ...{ terminal: number, columns, rows },
      profile: shellProfile(token),
    });
    this.#logs.set(number, [...(this.#logs.get(number) ?? []), log]);
    const terminal = new PracticeTerminal({
      ...{ shell, token, log },
      show: (bytes) => window.show(bytes),
      onAsk: (question) => window.onAsk(question),
    });
    this.#open.set(number, terminal);
    void terminal.ended.then(() => this.#open.delete(number));
    return { number, terminal };
  }

  /** Says something in every terminal that is open. */
  say(text: string): void {
    for (const terminal of this.#open.values()) terminal.say(text);
  }

  /** Ends the session: all that was done in it. @throws ContainerRuntimeError where the lab broke down */
  async finish(): Promise<Session> {
    const { lab, judge } = this.#parts;
    const { lines, end } = await lab.finish();
    await judge.settled();
    return {
      lines: lines.filter((line) => line.kind !== 'call' || !line.open),
      scripts: this.scripts(),
      end: end.reason,
    };
  }

  /** What was printed, terminal by terminal. */
  scripts(): readonly ScriptRun[] {
    return [...this.#logs].map(([terminal, logs]) => ({
      terminal,
      file: fileOf(terminal),
      exitCode: 0,
      timedOut: false,
      stdout: joinTexts(logs.map(({ output }) => output)),
      stderr: { bytes: 0, text: '', truncated: false },
      startedAt: this.#startedAt,
      durationMs: Date.now() - this.#startedAt,
    }));
  }

  /** Writes the session as a submission: the files it began with, and its commands as scripts. The folder must not be there yet. */
  async save(folder: string): Promise<void> {
    const { exercise, submission, trace } = this.#parts;
    await cp(submission.folder, folder, { recursive: true, errorOnExist: true, force: false });
    const terminals = [...this.#logs].map(([terminal, logs]) => ({
      terminal,
      entries: logs.flatMap((log) => log.entries()),
    }));
    const before = (await readdir(folder)).filter((file) => SCRIPT.test(file));
    // A script that was there may have been run by hand: it stays, under another name.
    for (const file of before) await rename(join(folder, file), join(folder, `before-${file}`));
    const scripts = replayScripts(terminals, {
      ...{ trace, startedAt: this.#startedAt, endedAt: Date.now() },
      timeLimitMs: exercise.session.timeLimitMs,
      renamed: new Map(before.map((file) => [file, `before-${file}`])),
    });
    for (const [terminal, text] of scripts)
      await writeFile(
        join(folder, fileOf(terminal)),
        `# ${exercise.title}: as typed in a practice.\n${text}`,
      );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const terminal of this.#open.values()) terminal.close();
    await this.#parts.lab[Symbol.asyncDispose]();
    await this.#parts.dispose();
  }
}

const SCRIPT = /^(commands|terminal-\d)\.sh$/;

const fileOf = (terminal: number): string =>
  terminal === 1 ? 'commands.sh' : `terminal-${terminal}.sh`;

const joinTexts = (texts: readonly ScriptRun['stdout'][]): ScriptRun['stdout'] => ({
  bytes: texts.reduce((sum, { bytes }) => sum + bytes, 0),
  text: texts
    .map(({ text }) => text)
    .join('')
    .replaceAll('\r\n', '\n'),
  truncated: texts.some(({ truncated }) => truncated),
});
