import type { Grade, Verdict } from '../../../graders/grade.ts';
import { isJudged } from '../../summary.ts';

/** A verdict in the words of runners that know three: what waits for a check that could not be judged has not failed. */
export function statusOf(verdict: Verdict, grade: Grade): 'pass' | 'fail' | 'error' {
  if (verdict === 'passed') return 'pass';
  return isJudged(verdict, grade) ? 'fail' : 'error';
}
