import { classroomResult } from '../../reports/formats/classroom.ts';
import type { CiResult } from './ci-result.ts';

/** The reporter is given it in a variable of its environment, and Linux starts no program with a longer one. */
const MOST_CHARACTERS = 120_000;

/** The result as GitHub Classroom's reporter reads it from a step's output; where it is too long, with shorter messages. */
export function classroomOutput({ grades, isWhole }: CiResult): string {
  const result = classroomResult(grades);
  // Points for a part of the work would be taken for all of it, and none at all for a pass.
  const whole =
    isWhole && grades.length > 0 ? result : { ...result, status: 'error', max_score: 0 };
  const lengths = [Infinity, 1000, 100, 0].map((most) =>
    encode({ ...whole, tests: whole.tests.map((test) => shorten(test, most)) }),
  );
  return lengths.find((text) => text.length <= MOST_CHARACTERS) ?? encode({ ...whole, tests: [] });
}

type Test = ReturnType<typeof classroomResult>['tests'][number];

const shorten = (test: Test, most: number): Test =>
  test.message.length <= most
    ? test
    : { ...test, message: most === 0 ? '' : `${test.message.slice(0, most)} …`, test_code: '' };

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
