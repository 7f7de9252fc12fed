import { createHash } from 'node:crypto';
import type { Exercise } from '../exercises/index.ts';
import type { SubmissionError } from './errors.ts';
import type { CheckResult, Grade } from './grade.ts';
import { describeResult } from './judge-checks.ts';

const REFUSED = 'submission-refused';

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
          diagnosis: REFUSED,
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
  return { checks, digest: refusedDigest(refusal) };
}

/** What stands for the content of a submission that was refused: why it was. */
export const refusedDigest = ({ message }: SubmissionError): string =>
  `sha256:${createHash('sha256').update(`refused:${message}`).digest('hex')}`;

/** Whether a grade is of a submission that could not be taken in. */
export const isRefusal = ({ checks }: Pick<Grade, 'checks'>): boolean =>
  checks.some(({ feedback }) => feedback?.diagnosis === REFUSED);
