import type { Grade } from '../../graders/grade.ts';
import { faultSentence } from '../summary.ts';
import { visibleLine } from '../text/visible-text.ts';
import { placeByGrade } from './told/place-results.ts';
import { prettyJson, resultsFormat } from './told/results-format.ts';
import { toldChecks } from './told/told-check.ts';
import type { ToldCheck } from './told/told-check.ts';

/** What `check50 -o json` prints: `check50.json`, one a submission. */
export const check50 = resultsFormat({
  name: 'check50',
  file: 'check50.json',
  place: placeByGrade,
  render: (grades) => grades.map((grade) => prettyJson(check50Results(grade))).join(''),
});

// The version whose documentation this follows.
const VERSION = '3.0.0';

/** A grade as readers of check50 take it: null is what was not tried or could not be judged; the cause tells them apart. */
export const check50Results = (grade: Grade) => ({
  slug: visibleLine(grade.exercise.id),
  results: toldChecks(grade).map((check) => ({
    name: check.id,
    description: check.title,
    passed: PASSED[check.verdict],
    log: check.commands.map((command) => `$ ${command}`),
    cause: causeOf(check),
    data: {
      // No points of a grade that does not count: added up, they would be taken for the student's.
      points: grade.gradable ? check.points : null,
      max_points: check.maxPoints,
      verdict: check.verdict,
    },
    dependency: check.waitsFor,
  })),
  version: VERSION,
});

const PASSED = { passed: true, failed: false, skipped: null, errored: null } as const;

function causeOf({ verdict, fault, summary, rationale, hint, expected, actual }: ToldCheck) {
  if (verdict === 'passed') return null;
  const why = rationale ?? summary;
  return {
    rationale: verdict === 'errored' ? `${faultSentence(fault)} ${why}` : why,
    help: hint,
    // These come as a pair, or not at all.
    ...(expected !== null && actual !== null && { expected, actual }),
    ...(verdict === 'errored' && { error: { type: fault, value: summary, traceback: [] } }),
  };
}
