import { describe, expect, it } from '@jest/globals';
import { sampleGrade } from '../reports/fixtures/sample-grades.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { exitCodeOf } from './tell-grades.ts';

describe('exitCodeOf', () => {
  const perfect = sampleGrade('perfect');

  it.each([
    ['all at the mark', [perfect], 1, EXIT_CODES.ok],
    ['one below it', [perfect, sampleGrade('stop-failed')], 0.5, EXIT_CODES.belowMark],
    ['one that could not be judged', [perfect, sampleGrade('ungradable')], 0, EXIT_CODES.machine],
    ['none', [], 0, EXIT_CODES.machine],
  ])('knows %s', (_, grades, passMark, code) => {
    expect(exitCodeOf(grades, { passMark })).toBe(code);
  });

  it('is good at the mark, though a tenth is no binary number', () => {
    const grade = { ...perfect, points: 0.7 * 3, maxPoints: 3, score: (0.7 * 3) / 3 };
    expect(exitCodeOf([grade], { passMark: 0.7 })).toBe(EXIT_CODES.ok);
  });
});
