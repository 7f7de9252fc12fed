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

  const judge = {
    level: 'warning',
    title: 'The course itself is changed',
    message: 'This change is graded by the course as it changes it.',
  } as const;
  const removed = (at: number) =>
    ({
      level: 'notice',
      title: 'Not graded',
      message: `\`${at}${'x'.repeat(200)}\` was removed.`,
    }) as const;

  it('begins with what warns of the result, and ends with what else is to be said', () => {
    const result = sumUp([sampleGrade('perfect')], [removed(1), judge], { course, isWhole: true });
    const text = renderResult(result, 10_000);
    expect(text).toMatch(
      /^- \*\*The course itself is changed\.\*\* This change[^\n]*\n\n## ✅ Stop/,
    );
    expect(text).toMatch(/\n\n- `1x+` was removed\.\n$/);
  });

  it.each([170, 500, 1500, 60_000])('keeps what warns of the result in %d bytes', (most) => {
    const grades = Array.from({ length: 500 }, () => sampleGrade('stop-failed'));
    const remarks = [judge, ...Array.from({ length: 900 }, (_, at) => removed(at))];
    const text = renderResult(sumUp(grades, remarks, { course, isWhole: true }), most);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
    expect(text).toContain('**The course itself is changed.** This change is graded');
    expect(/^- \d+ more, in the log of the job$/m.test(text)).toBe(most > 1000);
  });

  it('tells a large class within a comment: rows of the overview, and what is to be mended', () => {
    const grades = Array.from({ length: 60 }, classOfTwelve).flat();
    const wide = grades.map((grade) => handedInBy('漢'.repeat(100), grade));
    const text = renderResult(sumUp(wide, [], { course, isWhole: true }), 60_000);
    expect(text).toMatch(/^\| … \d+ more \|/m);
    expect(text).toContain('### ⚠️');
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

  it('passes at the mark, though a tenth is no binary number', () => {
    const grade = { ...passed, points: 0.7 * 3, maxPoints: 3, score: (0.7 * 3) / 3 };
    expect(grade.score).toBeLessThan(0.7);
    const result = sumUp([grade], [], { course: { passMark: 0.7 }, isWhole: true });
    expect(result.passed).toBe(true);
  });

  it('says no more of work that did not all get a grade', () => {
    expect(sumUp([passed], [], { course, isWhole: false }).passed).toBeNull();
  });
});
