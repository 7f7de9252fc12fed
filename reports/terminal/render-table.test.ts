import { stripVTControlCharacters } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import { classOfTwelve, handedInBy, sampleGrade } from '../fixtures/sample-grades.ts';
import { renderTable } from './render-table.ts';

describe('renderTable', () => {
  it('has a line a grade, in the order given, and the totals', () => {
    const grades = (['stop-failed', 'ungradable', 'perfect'] as const).map(sampleGrade);
    const rule = '─'.repeat(90);
    expect(renderTable(grades, { isColor: false, columns: 90 })).toBe(
      [
        rule,
        'Student   Exercise          Score                Checks         Fix first',
        'grace     18-graceful-stop  ██░░░░░░░░ 2 of 10   ✓1 ✗2 –1       `docker stop` ends it wi…',
        'edsger    16-redis-image    Not graded           ✓1 –2 !1       The image builds',
        'ada       18-graceful-stop  ██████████ 10 of 10  ✓4',
        rule,
        '1 of 3 seaworthy, 1 not graded, mean score 60%',
        '',
      ].join('\n'),
    );
  });

  it.each([40, 60, 70, 80, 100, 160])(
    'fits %d columns as far as names and scores do',
    (columns) => {
      const lines = renderTable(classOfTwelve(), { isColor: false, columns }).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(
        Math.max(columns, 61),
      );
    },
  );

  it('keeps a row on one line, whatever a student is called', () => {
    const grade = handedInBy(`x\n${'y'.repeat(500)}`, sampleGrade('perfect'));
    expect(renderTable([grade], { isColor: false, columns: 100 }).split('\n')).toHaveLength(6);
  });

  it('has colours only where they are wanted', () => {
    const colored = renderTable(classOfTwelve(), { isColor: true, columns: 100 });
    expect(colored).toContain('\u001b[32m');
    expect(stripVTControlCharacters(colored)).not.toContain('\u001b');
  });

  it('has no mean where nothing was graded', () => {
    expect(renderTable([sampleGrade('ungradable')], { isColor: false, columns: 100 })).toContain(
      '0 of 1 seaworthy, 1 not graded\n',
    );
  });
});
