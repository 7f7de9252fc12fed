import type { CheckResult, Grade } from '../../graders/grade.ts';
import { countOf } from '../text/measures.ts';
import { visibleLine } from '../text/visible-text.ts';

const MOST = 6;
const SYMBOLS = { found: '✓', amiss: '✗' };

/** The commands of a session that a check looked at, as they were typed, each on one line. */
export function commandLines(
  { evidence }: CheckResult,
  { session }: Grade,
  columns: number,
): readonly string[] {
  const typed = (evidence.commands ?? []).flatMap(({ command, part }) => {
    const one = session?.commands[command];
    return one === undefined ? [] : [{ ...one, part }];
  });
  // What is amiss tells most.
  const shown = typed
    .toSorted((a, b) => Number(b.part === 'amiss') - Number(a.part === 'amiss'))
    .slice(0, MOST);
  const lines = typed
    .filter((one) => shown.includes(one))
    .map(({ command, effect, part }) => {
      const told = effect === '' ? command : `${command}: ${effect}`;
      return `${SYMBOLS[part]} ${fitting(visibleLine(told), columns - 2)}`;
    });
  const left = typed.length - shown.length;
  return left === 0 ? lines : [...lines, `and ${countOf(left, 'more command')}`];
}

const fitting = (line: string, columns: number): string =>
  line.length <= columns ? line : `${line.slice(0, columns - 1).toWellFormed()}…`;
