import { renderMarkdown } from '../../reports/index.ts';
import { safeProse } from '../../reports/markdown/safe-markdown.ts';
import type { CiResult } from './ci-result.ts';

const TOO_LONG = 'The result does not fit here: the report has it.\n';
const LEAST_CHARACTERS = 1000;
// For how many more there are.
const MORE_ROOM = 60;

/**
 * The result in Markdown: first what warns of it, then the grades, then what else has to be said. Of what is too long,
 * whole submissions are left out; what warns comes before all else.
 */
export function renderResult({ grades, remarks }: CiResult, mostBytes: number): string {
  const warnings = remarks
    .filter(({ level }) => level !== 'notice')
    .map(({ title, message }) => `- **${title}.** ${safeProse(message)}\n`);
  const notices = remarks
    .filter(({ level }) => level === 'notice')
    .map(({ message }) => `- ${safeProse(message)}\n`);
  const [before, after] = [fitting(warnings, mostBytes / 2), fitting(notices, mostBytes / 4)];
  // One character takes up to four bytes, and services count bytes: fewer characters until it fits.
  for (let most = mostBytes; most > LEAST_CHARACTERS; most /= 1.5) {
    const told = renderMarkdown(grades, { mostCharacters: Math.floor(most) });
    const text = inParts([before, told, after]);
    if (Buffer.byteLength(text) <= mostBytes) return text;
  }
  const brief = inParts([fitting(warnings, mostBytes - TOO_LONG.length - 1), TOO_LONG]);
  const least = [brief, fitting(warnings, mostBytes), TOO_LONG, ''];
  return least.find((text) => Buffer.byteLength(text) <= mostBytes) ?? '';
}

const inParts = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n');

/** The first so many lines that there is room for, and how many more there are. */
function fitting(lines: readonly string[], mostBytes: number): string {
  const all = lines.join('');
  if (Buffer.byteLength(all) <= mostBytes) return all;
  let bytes = MORE_ROOM;
  const end = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line);
    return bytes > mostBytes;
  });
  return `${lines.slice(0, end).join('')}- ${lines.length - end} more, in the log of the job\n`;
}
