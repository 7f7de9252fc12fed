import type { Grade } from '../../graders/grade.ts';
import { summarise } from '../summary.ts';
import { placeByGrade } from './told/place-results.ts';
import { prettyJson, resultsFormat } from './told/results-format.ts';
import { statusOf } from './told/status-of.ts';
import { toldChecks } from './told/told-check.ts';

/** What a test runner of Exercism writes, version 3: `results.json`, one a submission. */
export const exercism = resultsFormat({
  name: 'exercism',
  file: 'results.json',
  place: placeByGrade,
  render: (grades) => grades.map((grade) => prettyJson(exercismResults(grade))).join(''),
});

/** A grade as Exercism reads it: `error` is what cannot be judged, and the message says whose fault it is. */
export function exercismResults(grade: Grade) {
  const { sentence } = summarise(grade);
  const tests = toldChecks(grade).map(({ title, verdict, explanation, commands }) => ({
    name: title,
    status: statusOf(verdict, grade),
    message: explanation || null,
    ...(commands.length > 0 && { test_code: commands.join('\n') }),
  }));
  const isPassed = tests.every(({ status }) => status === 'pass');
  return {
    version: 3,
    status: grade.gradable ? (isPassed ? 'pass' : 'fail') : 'error',
    message: grade.gradable ? null : sentence,
    tests,
  };
}
