import { describe, expect, it } from '@jest/globals';
import { classOfTwelve, sampleGrade } from '../../reports/fixtures/sample-grades.ts';
import { sumUp } from './ci-result.ts';
import { classroomOutput } from './classroom-output.ts';

const course = { passMark: 1 };
interface Reported {
  readonly status: string;
  readonly max_score: number;
  readonly tests: readonly { readonly score: number; readonly message: string }[];
}
const reported = (grades: Parameters<typeof sumUp>[0], isWhole = true): Reported => {
  const output = classroomOutput(sumUp(grades, [], { course, isWhole }));
  return JSON.parse(Buffer.from(output, 'base64').toString('utf8')) as Reported;
};

describe('classroomOutput', () => {
  it('adds up to the points of the grades', () => {
    const { status, max_score, tests } = reported([
      sampleGrade('perfect'),
      sampleGrade('stop-failed'),
    ]);
    const score = tests.reduce((all, test) => all + test.score, 0);
    expect({ status, max_score, score }).toEqual({ status: 'fail', max_score: 20, score: 12 });
  });

  it('reports no points for a part of the work', () => {
    expect(reported([sampleGrade('perfect')], false)).toMatchObject({
      status: 'error',
      max_score: 0,
    });
  });

  it('reports no pass where nothing was graded', () => {
    expect(reported([])).toEqual({ version: 1, status: 'error', max_score: 0, tests: [] });
  });

  it('fits into a variable of an environment, and keeps every score', () => {
    const grades = Array.from({ length: 20 }, classOfTwelve)
      .flat()
      .filter(({ gradable }) => gradable);
    const output = classroomOutput(sumUp(grades, [], { course, isWhole: true }));
    expect(output.length).toBeLessThan(131_072);
    const many = Array.from({ length: 50 }, () => sampleGrade('stop-failed'));
    const { tests, max_score } = reported(many);
    expect([tests.length, max_score]).toEqual([200, 500]);
    expect(tests.some(({ message }) => message.endsWith('…'))).toBe(true);
  });
});
