import type { LabShell } from '../engine/index.ts';
import { MarkReader, PROMPT } from './marks.ts';
import type { Mark, Question } from './marks.ts';
import type { TerminalLog } from './terminal-log.ts';

export interface TerminalRequest {
  readonly shell: LabShell;
  readonly token: string;
  readonly log: TerminalLog;
  /** Shows bytes to the person at the terminal. */
  readonly show: (bytes: Buffer | string) => void;
  /** Says what is told where the person asks. */
  readonly onAsk: (question: Question) => string;
}

/** One terminal of a practice: a shell of the lab, with a voice between its prompts. */
export class PracticeTerminal {
  readonly #request: TerminalRequest;
  readonly #reader: MarkReader;
  #waiting: string[] = [];
  #prompt = 0;
  /** What came before the first prompt: shown where none comes. */
  readonly #first: Buffer[] = [];
  #isLineOpen = false;
  /** Resolves with the shell's exit code; null where the terminal went away. */
  readonly ended: Promise<number | null>;

  constructor(request: TerminalRequest) {
    this.#request = request;
    this.#reader = new MarkReader(request.token);
    const { stream, ended } = request.shell;
    stream.on('data', (chunk: Buffer) => {
      for (const piece of this.#reader.push(chunk)) this.#take(piece);
    });
    this.ended = ended.finally(() => {
      for (const piece of this.#reader.end()) this.#take(piece);
      if (this.#prompt === 0) for (const bytes of this.#first) request.show(bytes);
    });
  }

  /** Passes on what was typed. */
  type(bytes: Buffer): void {
    this.#request.log.typed(bytes);
    const { stream } = this.#request.shell;
    if (stream.writable) stream.write(bytes);
  }

  resize(columns: number, rows: number): Promise<void> {
    return this.#request.shell.resize(columns, rows);
  }

  /** Says something as soon as it garbles nothing: at once where the prompt stands empty, else before the next one. */
  say(text: string): void {
    this.#waiting.push(text);
    if (!this.#request.log.isAtRest) return;
    this.#request.show('\r\u001b[K');
    this.#isLineOpen = false;
    this.#speak();
    this.#request.show(PROMPT);
  }

  /** Ends the shell, as a window that is closed. */
  close(): void {
    this.#request.shell.stream.destroy();
  }

  #take(piece: Buffer | Mark): void {
    const { log, show, onAsk } = this.#request;
    if (Buffer.isBuffer(piece)) {
      // Before its first prompt a shell tells its own name and version.
      if (this.#prompt === 0) return void this.#first.push(piece);
      log.shown(piece);
      this.#isLineOpen = piece.at(-1) !== 10;
      return show(piece);
    }
    log.marked(piece);
    if (piece.kind === 'ask') return this.#tell(onAsk(piece.question));
    if (piece.kind !== 'rest' || piece.number === this.#prompt) return;
    this.#prompt = piece.number;
    this.#speak();
  }

  #speak(): void {
    const texts = this.#waiting;
    this.#waiting = [];
    for (const text of texts) this.#tell(text);
  }

  #tell(text: string): void {
    const start = this.#isLineOpen ? '\n' : '';
    this.#isLineOpen = false;
    this.#request.show(`${start}${text}\n`.replaceAll('\n', '\r\n'));
  }
}
