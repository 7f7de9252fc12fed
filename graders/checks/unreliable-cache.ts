import { ContainerRuntimeError } from '../errors.ts';
import type { Evidence } from '../grade.ts';
import type { Finding, Outcome } from './check-kind.ts';

/** The outcome where the engine contradicts itself: it forgets what it has built, so nothing can be judged by that. */
export const unreliableCache = (
  told: Pick<Finding, 'expected' | 'actual' | 'reproduce'>,
  evidence: Evidence,
): Outcome => ({
  verdict: 'errored',
  fault: 'infrastructure',
  finding: {
    ...told,
    diagnosis: 'build-cache-unreliable',
    rationale:
      'Nothing in the Dockerfile tells why a step should have run again, and the engine made other layers all the same, however often it was asked. It does not keep what it has built, so this check cannot be judged on it.',
    hint: 'This costs no points. Whoever runs the grading should see whether the engine has room for its build cache.',
  },
  evidence,
});

/** The error where a build that has to work did not, for no reason of the submission. */
export const engineFailed = (message: string): ContainerRuntimeError =>
  new ContainerRuntimeError(message, {
    code: 'SEAWORTHY_ENGINE_FAILED',
    hint: 'Run `seaworthy doctor` to see what the engine says, then grade again.',
  });
