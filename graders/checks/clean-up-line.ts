import type { ObservedStop } from './observe-stop.ts';
import { meetsText } from './text-expectation.ts';
import type { TextExpectation } from './text-expectation.ts';

/** A program that writes a line of that kind this often without a signal writes it all the time. */
const HABIT = 2;
const MAX_LINES = 200;

type Lines = Pick<ObservedStop, 'linesBefore' | 'linesAfter'>;

/**
 * Tells whether what a program wrote after the signal is an answer to it. A line that stood in the log before, with
 * other digits perhaps (a counter, a time), is none; nor is anything from a program that wrote its like all along.
 */
export function isNewAfterSignal(
  { linesBefore, linesAfter }: Lines,
  expectation: TextExpectation,
): boolean {
  const seen = new Set(linesBefore.map(withoutDigits));
  const fresh = linesAfter.filter((line) => !seen.has(withoutDigits(line)));
  const { excludes: _, ...positive } = expectation;
  if (!meetsText(linesAfter.join('\n'), expectation)) return false;
  if (!asksForText(positive)) return true;
  return meetsText(fresh.join('\n'), positive) && !isHabit([...seen], positive);
}

/** True where text of the kind that is asked for stood in the log before the signal. */
export const wasWrittenBefore = (
  { linesBefore }: Pick<Lines, 'linesBefore'>,
  expectation: TextExpectation,
): boolean => asksForText(expectation) && meetsText(linesBefore.join('\n'), expectation);

function isHabit(lines: readonly string[], positive: TextExpectation): boolean {
  if (!meetsText(lines.join('\n'), positive)) return false;
  return lines.slice(-MAX_LINES).filter((line) => meetsText(line, positive)).length >= HABIT;
}

const asksForText = ({ equals, contains, matches }: TextExpectation): boolean =>
  (equals ?? contains ?? matches) !== undefined;

const withoutDigits = (line: string): string => line.replaceAll(/\d+/g, '0').trim();
