/** What the shell of a practice tells beside what it shows. */
export type Mark =
  /** It shows a prompt next: `more` where a command goes on. `line` is the last line of its history. */
  | {
      readonly kind: 'rest' | 'more';
      /** Counts the prompts; one that is drawn anew keeps its number. */
      readonly number: number;
      readonly line: string;
    }
  /** It has shown the prompt, and waits. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'ask'; readonly question: Question };

export type Question = 'hint' | 'task' | 'checks';

const QUESTIONS: readonly Question[] = ['hint', 'task', 'checks'];
const LONGEST_MARK = 16 * 2 ** 10;
const BELL = 7;

/** What a person sees at the start of a line. */
export const PROMPT = '$ ';

/** Marks are commands for a terminal that none of them knows; the token keeps others' from being taken for ours. */
const startOf = (token: string): string => `\u001b]7733;${token};`;

/**
 * What a shell reads at its start, so that it marks its prompts and knows the words of a practice.
 * A shell within it, or a script, has none of this.
 */
export function shellProfile(token: string): string {
  const start = startOf(token);
  const tell = (text: string): string => `\\[${start}${text}\u0007\\]`;
  const prompt = (kind: string, shown: string): string =>
    `${tell(`${kind};$((seaworthy_prompt+=1));$(seaworthy_tell $?)`)}${shown}${tell('ready')}`;
  return [
    'unset ENV',
    'seaworthy_prompt=0',
    // The exit code of the command before stays what $? says.
    `seaworthy_tell() { history | tail -n 1 | base64 | tr -d '\\n'; return "$1"; }`,
    ...QUESTIONS.map((word) => `${word}() { printf '%s' '${start}ask;${word}\u0007'; }`),
    `PS1='${prompt('rest', PROMPT)}'`,
    `PS2='${prompt('more', '> ')}'`,
    // Without them nobody would know any more what is typed.
    'readonly PS1 PS2',
    '',
  ].join('\n');
}

/** Takes the marks out of what a shell shows, however the bytes are cut into chunks. */
export class MarkReader {
  readonly #start: Buffer;
  #held = Buffer.alloc(0);

  constructor(token: string) {
    this.#start = Buffer.from(startOf(token));
  }

  *push(chunk: Buffer): Generator<Buffer | Mark> {
    this.#held = Buffer.concat([this.#held, chunk]);
    for (let at = this.#held.indexOf(this.#start); at !== -1;) {
      const end = this.#held.indexOf(BELL, at);
      if (end === -1 && this.#held.length - at <= LONGEST_MARK) break;
      yield* this.#take(at);
      const mark = end === -1 ? null : parseMark(this.#held.subarray(this.#start.length, end - at));
      this.#held = this.#held.subarray(end === -1 ? this.#start.length : end - at + 1);
      if (mark !== null) yield mark;
      at = this.#held.indexOf(this.#start);
    }
    yield* this.#take(this.#held.length - this.#countOpen());
  }

  /** What was held back, when no more comes. */
  *end(): Generator<Buffer> {
    yield* this.#take(this.#held.length);
  }

  *#take(count: number): Generator<Buffer> {
    if (count <= 0) return;
    yield this.#held.subarray(0, count);
    this.#held = this.#held.subarray(count);
  }

  /** Bytes at the end that may become a mark, or its start. */
  #countOpen(): number {
    const at = this.#held.indexOf(this.#start);
    if (at !== -1) return this.#held.length - at;
    for (let count = Math.min(this.#start.length - 1, this.#held.length); count > 0; count -= 1)
      if (this.#held.subarray(-count).equals(this.#start.subarray(0, count))) return count;
    return 0;
  }
}

/** Null for what is none of ours: it is dropped, as a terminal would. */
function parseMark(bytes: Buffer): Mark | null {
  const [kind, detail = '', history = ''] = bytes.toString('latin1').split(';');
  if (kind === 'ready') return { kind };
  if (kind === 'ask') {
    const question = QUESTIONS.find((each) => each === detail);
    return question === undefined ? null : { kind, question };
  }
  if ((kind !== 'rest' && kind !== 'more') || !/^\d{1,9}$/.test(detail)) return null;
  const line = Buffer.from(history, 'base64').toString('utf8').replace(/\n$/, '');
  return { kind, number: Number(detail), line };
}
