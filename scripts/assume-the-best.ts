import type { Grade } from '../graders/index.ts';
import type { Expectation } from './compare-attempt.ts';

type Check = Grade['checks'][number];

/**
 * A grade as it were if all that the machine kept from being judged had come out as the course says. A difference that
 * is left then is one of the course; one that is gone is the machine's.
 */
export function assumeTheBest(grade: Grade, expected: Expectation): Grade {
  const isHindered = grade.checks.some(isOfMachine);
  if (!isHindered) return grade;
  const fails = new Set(expected?.fails ?? []);
  const checks = grade.checks.map((check) => assume(check, grade.checks, fails));
  return { ...grade, gradable: true, points: grade.maxPoints, checks };
}

const isOfMachine = ({ verdict, fault }: Check): boolean =>
  verdict === 'errored' && fault === 'infrastructure';

function assume(check: Check, checks: readonly Check[], fails: ReadonlySet<string>): Check {
  if (!isOfMachine(check) && check.verdict !== 'skipped') return check;
  if (fails.has(check.id)) return { ...check, verdict: 'failed', fault: 'student', feedback: null };
  const needed = checks.find(({ id }) => id === check.skippedBecause);
  const isSkippedStill = needed !== undefined && assume(needed, checks, fails).verdict !== 'passed';
  return isSkippedStill
    ? check
    : { ...check, verdict: 'passed', fault: null, feedback: null, skippedBecause: null };
}
