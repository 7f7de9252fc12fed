import { capText, stripControls } from '../docker/clean-text.ts';
import type { CapturedOutput } from '../docker/types.ts';
import type { LogExcerpt } from '../grade.ts';

const EXCERPT_CHARS = 16 * 1024;
const QUOTE_CHARS = 200;

/** Quotes a student's text as code in a sentence: one line, capped, without control characters. */
export function quote(text: string): string {
  const line = stripControls(text).replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim();
  return `\`${line.length > QUOTE_CHARS ? `${line.slice(0, QUOTE_CHARS)}...` : line}\``;
}

/** Quotes what the engine said of a start, without the chain of programs that passed it on. */
export const quoteEngine = (message: string): string =>
  quote(
    message.replace(/^.*unable to start container process: /s, '').replace(/: unknown\s*$/, ''),
  );

/** Writes a command as a person types it in a shell. */
export const asTyped = (argv: readonly string[]): string => argv.map(quoteWord).join(' ');

const quoteWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

/** Tells what a stream held: `stdout was empty`, `stdout was "hello"`. */
export function tellText(name: string, text: string): string {
  if (text.trim() === '') return `${name} was empty`;
  const { text: shown } = capText(stripControls(text).trimEnd(), 2 * QUOTE_CHARS);
  return `${name} was ${JSON.stringify(shown)}`;
}

/** The last lines of what a container said, as part of a sentence; empty where it said nothing. */
export function tellLastLines({ stdout, stderr }: CapturedOutput, count = 3): string {
  const source = stderr.trim() === '' ? stdout : stderr;
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const last = lines.slice(-count).map(quote);
  return last.length === 0 ? '' : `The last it said: ${last.join(' ')}.`;
}

/** What a container said, for a report: the streams that hold anything. */
export function excerpts({ stdout, stderr, truncated }: CapturedOutput, prefix = ''): LogExcerpt[] {
  return Object.entries({ stdout, stderr })
    .filter(([, text]) => text !== '')
    .map(([stream, text]) => {
      const capped = capText(stripControls(text), EXCERPT_CHARS);
      return {
        title: `${prefix}${stream}`,
        text: capped.text,
        truncated: truncated || capped.truncated,
      };
    });
}

/** `2 s`, `10.3 s`, `80 ms`. */
export function tellDuration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  return `${Number((milliseconds / 1_000).toFixed(1))} s`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
