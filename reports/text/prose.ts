import { visiblePieces } from './visible-text.ts';
import type { Piece } from './visible-text.ts';

/** A run of prose: plain, or code that stood between backticks. */
export interface Segment {
  readonly isCode: boolean;
  readonly pieces: readonly Piece[];
}

const MOST_CHARACTERS = 4000;
const MOST_IN_TITLE = 160;

/** Splits a grade's plain text into prose and code, with invisible characters marked; cut where it is longer than `most`. */
export function proseSegments(whole: string, most = MOST_CHARACTERS): readonly Segment[] {
  const text = whole.slice(0, most);
  const segments: Segment[] = [];
  let from = 0;
  const addProse = (until: number): void => {
    if (until > from) segments.push(plainSegment(text.slice(from, until)));
  };
  for (const match of text.matchAll(/`([^`]+)`/g)) {
    addProse(match.index);
    segments.push(codeSegment(match[1] ?? ''));
    from = match.index + match[0].length;
  }
  addProse(text.length);
  if (whole.length > most) segments.push({ isCode: false, pieces: [restOf(whole.length - most)] });
  return segments;
}

/** The same for a title or a name, which is cut where it is longer than anyone would read. */
export const titleSegments = (text: string): readonly Segment[] =>
  proseSegments(text, MOST_IN_TITLE);

/** One piece of code, a path or a command, on one line. */
export const codeSegment = (text: string): Segment => ({
  isCode: true,
  pieces: visiblePieces(text, { spaces: 'outer', isQuotation: true }),
});

// A number stays with its unit, as in `10.1 s`. After marking: this is how it is set, not what was written.
const UNIT = /(\d) (?=(?:ms|s|min|h|[kKMG]i?B|points?)\b)/g;

const plainSegment = (text: string): Segment => ({
  isCode: false,
  pieces: visiblePieces(text).map((piece) =>
    piece.meaning === null ? { ...piece, text: piece.text.replace(UNIT, '$1\u00A0') } : piece,
  ),
});

const restOf = (count: number): Piece => ({
  text: '…',
  meaning: `${count} more characters, not shown`,
});
