import type { ObservedStop } from './observe-stop.ts';
import { meetsText } from './text-expectation.ts';
import type { TextExpectation } from './text-expectation.ts';

/** In a log longer than this, lines are not told apart one by one. */
const MAX_LINES = 2_000;

type Lines = Pick<ObservedStop, 'linesBefore' | 'linesAfter'>;

/** How what was written after the signal came about. */
export type Line =
  /** It was not written, or something was that must not be. */
  | 'missing'
  /** An answer to the signal: nothing of the kind stood in the log before. */
  | 'answer'
  /** The like of it stood in the log before. It is an answer all the same if it is not written all the time. */
  | 'doubtful';

/** Tells whether the log holds what is expected, and whether that can only be an answer to the signal. */
export function readLine({ linesBefore, linesAfter }: Lines, expectation: TextExpectation): Line {
  if (!meetsText(linesAfter.join('\n'), expectation)) return 'missing';
  const positive = positiveOf(expectation);
  if (positive === null) return 'answer';
  // A line with other digits (a counter, a time) is the same line.
  const seen = new Set(linesBefore.map(withoutDigits));
  const fresh = linesAfter.filter((line) => !seen.has(withoutDigits(line)));
  const isNew = meetsText(fresh.join('\n'), positive) && countLike([...seen], positive) < 2;
  return isNew ? 'answer' : 'doubtful';
}

/**
 * Tells of two stops, the later one of an app that had run for longer, whether the line is an answer to the signal
 * in both: what is written all the time, or at a time of its own, stands in the longer log more often.
 */
export function isAnswerInBoth(early: Lines, late: Lines, expectation: TextExpectation): boolean {
  const positive = positiveOf(expectation);
  if (positive === null) return true;
  const [before, beforeLate] = [early, late].map(({ linesBefore }) =>
    countLike(linesBefore, positive),
  );
  const isInBoth = [early, late].every((lines) => readLine(lines, expectation) !== 'missing');
  return isInBoth && before === beforeLate && before !== MAX_LINES;
}

/** True where text of the kind that is asked for stood in the log before the signal. */
export function wasWrittenBefore({ linesBefore }: Lines, expectation: TextExpectation): boolean {
  const positive = positiveOf(expectation);
  return positive !== null && meetsText(linesBefore.join('\n'), positive);
}

function countLike(lines: readonly string[], positive: TextExpectation): number {
  if (!meetsText(lines.join('\n'), positive)) return 0;
  if (lines.length > MAX_LINES) return MAX_LINES;
  return lines.filter((line) => meetsText(line, positive)).length;
}

/** The part of an expectation that asks for text; null where it only excludes. */
function positiveOf({ excludes: _, ...positive }: TextExpectation): TextExpectation | null {
  const { equals, contains, matches } = positive;
  return (equals ?? contains ?? matches) === undefined ? null : positive;
}

const withoutDigits = (line: string): string => line.replaceAll(/\d+/g, '0').trim();
