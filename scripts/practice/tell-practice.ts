import { stripVTControlCharacters } from 'node:util';
import { createColors } from 'picocolors';
import type { Exercise } from '../../exercises/index.ts';
import type { CheckResult } from '../../graders/index.ts';
import { isOnlySoFar } from '../../graders/lab/practice/index.ts';
import type { CheckNews, Hint } from '../../graders/lab/practice/index.ts';

export interface TellOptions {
  readonly exercise: Exercise;
  readonly isColor: boolean;
  readonly columns: number;
}

const WORDS =
  'Type docker commands. `hint` gives a nudge, `checks` shows this list, `task` the task again.\n' +
  '`exit` or Ctrl-D ends the practice and grades it. One more terminal: `seaworthy practice --join`\n' +
  'in another window.';

/** Says what is shown in the terminal of a practice. */
export class PracticeTeller {
  readonly #options: TellOptions;
  readonly #colors: ReturnType<typeof createColors>;

  constructor(options: TellOptions) {
    this.#options = options;
    this.#colors = createColors(options.isColor);
  }

  task(results: readonly CheckResult[]): string {
    const { id, title, summary } = this.#options.exercise;
    const head = `${this.#colors.bold(title)} ${this.#colors.dim(`· ${id}`)}`;
    return `\n${head}\n${this.#wrap(summary, '')}\n\n${this.checks(results)}\n\n${WORDS}\n`;
  }

  /** Each check with a box. What only the end decides is never quite ticked. */
  checks(results: readonly CheckResult[]): string {
    const { exercise } = this.#options;
    const byId = new Map(results.map((result) => [result.id, result]));
    const shown = exercise.checks.filter(({ hidden }) => !hidden);
    return shown
      .map((spec) => {
        const isPassed = byId.get(spec.id)?.verdict === 'passed';
        const isSoFar = isPassed && isOnlySoFar(spec);
        const box = isSoFar ? '[~]' : isPassed ? '[x]' : '[ ]';
        const late = isSoFar ? ' (so far)' : byId.has(spec.id) ? '' : ' (at the end)';
        return this.#wrap(
          `${isPassed ? this.#colors.green(box) : box} ${spec.title}${late}`,
          '    ',
        );
      })
      .join('\n');
  }

  news(news: readonly CheckNews[], results: readonly CheckResult[]): string {
    const shown = results.filter(({ hidden }) => !hidden);
    const count = `${shown.filter(({ verdict }) => verdict === 'passed').length} of ${shown.length}`;
    return news
      .filter(({ check }) => !check.hidden)
      .map(({ check, is }) => this.#tellNews(check, is, count))
      .join('\n');
  }

  hint(hint: Hint | null): string {
    if (hint === null) return 'Every check is passed: `exit` ends the practice.';
    const { check, because, text, left } = hint;
    const more = left > 0 ? ' (`hint` again tells more)' : '';
    const lines = [
      this.#wrap(this.#colors.bold(plain(check.title)), ''),
      ...(because === null ? [] : [this.#wrap(plain(because), '  ')]),
      this.#wrap(`> ${plain(text)}${more}`, '  '),
    ];
    return lines.join('\n');
  }

  #tellNews({ id, title }: CheckResult, is: CheckNews['is'], count: string): string {
    if (is === 'open') return this.#colors.yellow(`– Not any more: ${plain(title)}`);
    const spec = this.#options.exercise.checks.find((each) => each.id === id);
    const late = spec !== undefined && isOnlySoFar(spec) ? ' (so far)' : '';
    return `${this.#colors.green('✓')} ${plain(title)}${late} ${this.#colors.dim(`· ${count}`)}`;
  }

  #wrap(text: string, indent: string): string {
    const lines: string[] = [];
    for (const word of text.split(/\s+/)) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      const isFull = stripVTControlCharacters(longer).length > this.#options.columns - 2;
      if (last !== undefined && !isFull) lines[lines.length - 1] = longer;
      else lines.push(last === undefined ? word : `${indent}${word}`);
    }
    return lines.join('\n');
  }
}

/** What came from a student, or was made of it, moves no cursor. */
const plain = (text: string): string =>
  stripVTControlCharacters(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
