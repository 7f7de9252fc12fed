import type { Exercise } from '../exercises/index.ts';
import type { SubmissionError } from './errors.ts';
import type { CheckResult } from './grade.ts';
import { describeResult } from './judge-checks.ts';

/** A submission that cannot be taken in fails the checks that need no other; the rest is skipped. */
export function refuseAll(
  exercise: Exercise,
  refusal: SubmissionError,
): { checks: CheckResult[]; digest: string } {
  const checks = exercise.checks.map((spec) => {
    const [because] = spec.needs;
    if (because !== undefined) return describeResult(spec, { verdict: 'skipped', because }, 0);
    return describeResult(
      spec,
      {
        verdict: 'failed',
        finding: {
          diagnosis: 'submission-refused',
          rationale: refusal.message,
          expected: 'A folder with regular files, folders, and links that stay inside it.',
          actual: refusal.message,
          hint: refusal.hint,
          reproduce: [],
        },
      },
      0,
    );
  });
  return { checks, digest: `sha256:${'0'.repeat(64)}` };
}
