import { renderMarkdown } from '../../reports/index.ts';
import { safeProse } from '../../reports/markdown/safe-markdown.ts';
import type { CiResult } from './ci-result.ts';

const TOO_LONG = 'The result does not fit here: the report has it.\n';

/** The result in Markdown, with what has to be said besides. Of what is too long, whole submissions are left out. */
export function renderResult({ grades, remarks }: CiResult, mostBytes: number): string {
  const notes = remarks.map(({ message }) => `- ${safeProse(message)}\n`).join('');
  const head = notes === '' ? '' : `\n${notes}`;
  // One character takes up to four bytes, and services count bytes: fewer characters until it fits.
  for (let mostCharacters = mostBytes; mostCharacters > 1000; mostCharacters /= 1.5) {
    const text = `${renderMarkdown(grades, { mostCharacters: Math.floor(mostCharacters) })}${head}`;
    if (Buffer.byteLength(text) <= mostBytes) return text;
  }
  return Buffer.byteLength(TOO_LONG) <= mostBytes ? TOO_LONG : '';
}
