import { describe, expect, it } from '@jest/globals';

import type { CheckResult, CommandOfCheck } from '../../graders/grade.ts';
import { sampleGrade } from '../fixtures/sample-grades.ts';
import { commandLines } from './command-lines.ts';
import { renderTerminal } from './render-terminal.ts';

const grade = sampleGrade('session-failed');

function lines(commands: readonly CommandOfCheck[], columns = 100): readonly string[] {
  const [check] = grade.checks;
  if (check === undefined) throw new Error('there is no check');
  const looking: CheckResult = { ...check, evidence: { commands } };
  return commandLines(looking, grade, columns);
}

describe('commandLines', () => {
  it('tells what a failed check found and what was amiss, as it was typed', () => {
    expect(renderTerminal(grade, { isColor: false, columns: 100 })).toContain(
      [
        '  commands    ✓ docker exec web redis-cli set greeting hello: exit 0',
        '              ✗ docker run redis redis-cli get greeting: ended by itself, exit 1',
        '',
      ].join('\n'),
    );
  });

  it('keeps each on one line, as wide as there is room', () => {
    expect(lines([{ command: 0, part: 'found' }], 20)).toEqual(['✓ docker run -d --n…']);
  });

  it('tells at most six, what is amiss among them, and counts the rest', () => {
    const found = Array.from({ length: 8 }, (_, command) => ({ command, part: 'found' as const }));
    const told = lines([...found, { command: 9, part: 'amiss' }]);
    expect([told.length, told[5], told[6]]).toEqual([
      7,
      expect.stringMatching(/^✗/),
      'and 3 more commands',
    ]);
  });

  it('is silent where a check looked at none, and of commands that are not there', () => {
    expect(lines([])).toEqual([]);
    expect(lines([{ command: 999, part: 'found' }])).toEqual([]);
  });
});
