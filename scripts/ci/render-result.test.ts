import { describe, expect, it } from '@jest/globals';
import { classOfTwelve, handedInBy, sampleGrade } from '../../reports/fixtures/sample-grades.ts';
import { renderResult } from './render-result.ts';
import { sumUp } from './ci-result.ts';

const course = { passMark: 0.8 };

describe('renderResult', () => {
  it('tells remarks as text', () => {
    const remark = {
      level: 'notice',
      title: 'x',
      message: '`a<b>` was removed @everyone <img src=x>',
    } as const;
    const text = renderResult(sumUp([], [remark], { course, isWhole: true }), 10_000);
    expect(text).toContain('was removed');
    expect(text).not.toMatch(/<img|(?<!>)@everyone/);
  });

  it.each([200, 2000, 50_000, 1_000_000])('has no more than %d bytes', (most) => {
    const wide = classOfTwelve().map((grade) => handedInBy('漢'.repeat(100), grade));
    const grades = Array.from({ length: 40 }, () => wide).flat();
    const text = renderResult(sumUp(grades, [], { course, isWhole: true }), most);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
    expect(text.length).toBeGreaterThan(20);
  });
});

describe('sumUp', () => {
  const passed = sampleGrade('perfect');
  const failed = sampleGrade('stop-failed');
  const ungradable = sampleGrade('ungradable');

  it.each([
    ['all above the mark', [passed], true, 10, 10],
    ['one below', [passed, failed], false, 12, 20],
    ['one that could not be judged', [passed, ungradable], null, 10, 10],
    ['nothing', [], null, 0, 0],
  ])('knows %s', (_, grades, isPassed, score, maxScore) => {
    const result = sumUp(grades, [], { course, isWhole: true });
    expect(result).toMatchObject({ passed: isPassed, score, maxScore });
  });

  it('says no more of work that did not all get a grade', () => {
    expect(sumUp([passed], [], { course, isWhole: false }).passed).toBeNull();
  });
});
