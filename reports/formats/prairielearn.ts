import type { Grade } from '../../graders/grade.ts';
import { summarise } from '../summary.ts';
import { placeByGrade } from './told/place-results.ts';
import { prettyJson, resultsFormat } from './told/results-format.ts';
import { toldChecks } from './told/told-check.ts';

/** PrairieLearn's `results.json`, one a submission. */
export const prairielearn = resultsFormat({
  name: 'prairielearn',
  file: 'results.json',
  place: placeByGrade,
  render: (grades) => grades.map((grade) => prettyJson(prairielearnResults(grade))).join(''),
});

/** A grade as PrairieLearn reads it: what cannot be judged costs the student neither points nor an attempt there. */
export function prairielearnResults(grade: Grade) {
  const { headline, sentence } = summarise(grade);
  const tests = toldChecks(grade).map((check) => ({
    name: check.verdict === 'errored' ? `Not judged: ${check.title}` : check.title,
    // What is not judged has no points to show.
    ...(grade.gradable && { points: check.points, max_points: check.maxPoints }),
    message: check.summary,
    output: check.explanation,
  }));
  return {
    gradable: grade.gradable,
    ...(grade.gradable ? { score: grade.score } : { format_errors: [sentence] }),
    message: `${headline}: ${sentence}`,
    output: '',
    tests,
  };
}
