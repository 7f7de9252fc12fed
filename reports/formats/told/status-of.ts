import type { Grade, Verdict } from '../../../graders/grade.ts';

/** A verdict in the words of runners that know three: what waits for a check that could not be judged has not failed. */
export function statusOf(verdict: Verdict, { gradable }: Grade): 'pass' | 'fail' | 'error' {
  if (verdict === 'passed') return 'pass';
  return verdict === 'errored' || (verdict === 'skipped' && !gradable) ? 'error' : 'fail';
}
