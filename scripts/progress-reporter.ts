import { stripVTControlCharacters } from 'node:util';
import { terminalIo } from './io.ts';

interface Case {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
}

interface ProgressOptions {
  /** `line`: one line that is written over; `none`: nothing. */
  readonly style: 'line' | 'none';
  readonly columns: number;
}

/** A Jest reporter that tells on standard error what is being judged right now. */
export default class ProgressReporter {
  readonly #options: ProgressOptions;
  readonly #running = new Map<string, Case>();
  #done = 0;

  constructor(_config: unknown, options: ProgressOptions) {
    this.#options = options;
  }

  onRunStart(): void {
    this.#draw('setting up ...');
  }

  onTestCaseStart(_test: unknown, start: Case): void {
    this.#running.set(keyOf(start), start);
    this.#drawRunning();
  }

  onTestCaseResult(_test: unknown, result: Case): void {
    this.#running.delete(keyOf(result));
    this.#done += 1;
    this.#drawRunning();
  }

  onRunComplete(): void {
    this.#draw('');
  }

  #drawRunning(): void {
    const [first] = this.#running.values();
    const more = this.#running.size > 1 ? ` (and ${this.#running.size - 1} more)` : '';
    this.#draw(
      first === undefined
        ? `${this.#done} checks judged`
        : `${this.#done} checks judged · ${first.title}${more}`,
    );
  }

  #draw(text: string): void {
    if (this.#options.style === 'none') return;
    const line = stripVTControlCharacters(text).slice(0, this.#options.columns - 1);
    terminalIo().stderr(`\r\u001b[2K${line}`);
  }
}

const keyOf = ({ ancestorTitles, title }: Case): string => JSON.stringify([ancestorTitles, title]);
