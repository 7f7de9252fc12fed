import { codeSegment, proseSegments, titleSegments } from '../text/prose.ts';
import type { Segment } from '../text/prose.ts';
import { textOf, visibleLine } from '../text/visible-text.ts';

const MOST_IN_CODE = 400;

/** A grade's text on one line of GitHub-flavoured Markdown: nothing in it is markup, a mention, a link or a reference. */
export const safeProse = (text: string): string => render(proseSegments(text));

/** The same for a title or a name, which is cut where it is longer than anyone would read. */
export const safeTitle = (text: string): string => render(titleSegments(text));

/** The same in a cell of a table. */
export const safeCell = (text: string): string =>
  // What is left of these stands in code, where a table wants them so.
  safeTitle(text).replaceAll('|', String.raw`\|`);

/** The same as code. */
export const safeCode = (text: string): string =>
  render([codeSegment(text.slice(0, MOST_IN_CODE))]);

/** Lines of code as a block, each line as it was. */
export function safeBlock(lines: readonly string[]): string {
  const code = lines.map((line) => visibleLine(line.slice(0, MOST_IN_CODE)));
  const fence = '`'.repeat(Math.max(3, longestRun(code.join('\n')) + 1));
  return [`${fence}sh`, ...code, fence].join('\n');
}

function render(segments: readonly Segment[]): string {
  const parts = segments.map(({ isCode, pieces }) => {
    const text = textOf(pieces).replaceAll(/\s+/g, ' ');
    return isCode ? codeSpan(text) : calm(text);
  });
  // Two spans of code side by side would be read as one.
  return parts
    .reduce(
      (all, part) => (all.endsWith('`') && part.startsWith('`') ? `${all} ${part}` : all + part),
      '',
    )
    .trim();
}

function codeSpan(text: string): string {
  if (text === '') return '';
  const fence = '`'.repeat(longestRun(text) + 1);
  const room = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}

const longestRun = (text: string): number =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));

// People and teams, issues, formulas, emoji and addresses are found in text that was rendered already: a tag splits them.
const FOUND_LATER = /([@#$]|(?<=\bGH)-(?=\d)|:(?=\/\/|[\w+-]+:)|(?<=\bwww)\.)/i;

const calm = (text: string): string =>
  text
    .split(FOUND_LATER)
    .map((part, index) => (index % 2 === 0 ? encode(part) : `<span>${encode(part)}</span>`))
    .join('');

// What is written as a reference is never markup; left alone are characters that are none inside a line.
const encode = (text: string): string =>
  text.replaceAll(
    /[^\w \u0080-\u{10FFFF},.:;'"()/?%=+-]|_/gu,
    (mark) => `&#${mark.charCodeAt(0)};`,
  );
