import type { StreamText } from '../trace.ts';
import { CappedText } from '../engine/capped-text.ts';
import type { Mark } from './marks.ts';
import { visibleLine } from './visible-line.ts';

/** Keys that were pressed at one time. */
export interface Keys {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly text: string;
}

/** One command as it was typed, which may go over several lines, and what was typed while it ran. */
export interface Entry {
  readonly text: string;
  readonly startedAt: number;
  /** Null where it still ran when the practice was over. */
  readonly endedAt: number | null;
  readonly keys: readonly Keys[];
}

const MOST_KEYS = 64 * 2 ** 10;
const MOST_ECHO = 16 * 2 ** 10;
/** What a terminal answers where it is asked for the cursor's place: nobody typed that. */

const CURSOR_REPORT = /\u001b\[\d+;\d+R/g;

const CURSOR_QUESTION = /\u001b\[6n/g;

/** An empty prompt drawn anew, as after the window's size has changed. */
const EMPTY_PROMPT = /^(?:\r|\$ |\u001b\[\d*[A-K])*$/;

const ENTER = /[\r\n\u0003\u0004]/;

/** Follows what is typed at a shell, and what it shows, so that the commands can be told afterwards. */
export class TerminalLog {
  readonly #entries: Entry[] = [];
  readonly #output = new CappedText();
  readonly #now: () => number;
  #prompt = 0;
  #history = '';
  /** Lines of a command that goes on. */
  #lines: string[] = [];
  #echo = '';
  #printed = new CappedText();
  #isTyping = false;
  #hasTyped = false;
  #mayEnter = false;
  #startedAt = 0;
  #keys: Keys[] = [];
  #keyCount = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  get output(): StreamText {
    return this.#output.snapshot();
  }

  /** True where the shell waits and nothing was typed yet. */
  get isAtRest(): boolean {
    return this.#isTyping && !this.#hasTyped && this.#lines.length === 0;
  }

  typed(bytes: Buffer): void {
    const text = bytes.toString('utf8').replace(CURSOR_REPORT, '');
    if (text === '') return;
    this.#hasTyped = true;
    this.#mayEnter ||= ENTER.test(text);
    if (this.#isTyping || this.#keyCount > MOST_KEYS) return;
    this.#keyCount += text.length;
    this.#keys.push({ at: this.#now(), text });
  }

  shown(bytes: Buffer): void {
    if (!this.#isTyping) return this.#printed.push(bytes);
    const text = bytes.toString('utf8').replace(CURSOR_QUESTION, '');
    this.#hasTyped ||= !EMPTY_PROMPT.test(text);
    // A line that is longer than the terminal is wide breaks before Enter was pressed.
    const end = this.#mayEnter ? text.indexOf('\n') : -1;
    this.#echo = (this.#echo + (end === -1 ? text : text.slice(0, end))).slice(-MOST_ECHO);
    if (end === -1) return;
    [this.#isTyping, this.#mayEnter, this.#startedAt] = [false, false, this.#now()];
    this.#printed = new CappedText();
    this.#printed.push(Buffer.from(text.slice(end + 1)));
  }

  marked(mark: Mark): void {
    if (mark.kind === 'ask') return;
    if (mark.kind === 'ready') {
      // A list of what a word may become is no output: the prompt after it is the old one.
      [this.#isTyping, this.#echo, this.#printed] = [true, '', new CappedText()];
      return;
    }
    if (mark.number === this.#prompt) return;
    if (this.#prompt > 0) this.#finishLine(mark);
    [this.#prompt, this.#history, this.#hasTyped] = [mark.number, mark.line, false];
    [this.#keys, this.#keyCount] = [[], 0];
  }

  /** All commands, in order; the last one may still have been running. */
  entries(): readonly Entry[] {
    const last = [...this.#lines, visibleLine(this.#echo)].join('\n');
    const isRunning = !this.#isTyping && this.#prompt > 0 && last.trim() !== '';
    if (!isRunning || /^\s*(exit|logout)\b/.test(last)) return this.#entries;
    const { keys, startedAt } = { keys: this.#keys, startedAt: this.#startedAt };
    return [...this.#entries, { text: last, startedAt, endedAt: null, keys }];
  }

  #finishLine({ kind, line: history }: Mark & { kind: 'rest' | 'more' }): void {
    this.#output.push(Buffer.from(this.#printed.snapshot().text));
    this.#printed = new CappedText();
    const line = this.#readLine(history);
    // What was begun and broken off was never run.
    this.#lines = line === null ? [] : [...this.#lines, line];
    if (kind === 'more') return;
    const text = this.#lines.join('\n');
    this.#lines = [];
    if (text.trim() === '') return;
    const { keys, startedAt } = { keys: this.#keys, startedAt: this.#startedAt };
    this.#entries.push({ text, startedAt, endedAt: this.#now(), keys });
  }

  /** The line that was entered; null where it was broken off. A line that is the same as the one before is not in the history again. */
  #readLine(history: string): string | null {
    if (history !== this.#history) return withoutNumber(history);
    if (/\^C\s*$/.test(this.#echo)) return null;
    return visibleLine(this.#echo) === '' ? '' : withoutNumber(history);
  }
}

const withoutNumber = (line: string): string => line.replace(/^ *\d+ /, '');
