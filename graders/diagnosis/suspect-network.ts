import type { BuildFailure, BuildResult } from '../docker/types.ts';
import type { BuildStep } from '../grade.ts';
import type { Asked } from './network-words.ts';
import { readAsked, soundsLikeNetwork } from './network-words.ts';

/** A step that may have failed for want of the network. */
export interface Suspicion extends Asked {
  /** Null where the engine's own fetching failed, which BuildKit books to no step of the Dockerfile. */
  readonly step: BuildStep | null;
}

type FailedBuild = BuildResult & { readonly ok: false };
/** All that a step runs, as far as it is written down. */
type ReadStep = (step: BuildStep) => Promise<string>;

/** An ADD of an address, in the words of both builders. */
const FETCHED_BY_ENGINE = /\bGet "?(?:https?|git):|failed to fetch remote|git (?:fetch|ls-remote)/i;

/** Whether the engine itself did not get something from an address: the words are its own then. */
export const isFetchOfEngine = ({ reason, message }: BuildFailure): boolean =>
  (reason === 'refused' || reason === 'copy-source-missing') && FETCHED_BY_ENGINE.test(message);

/**
 * Suspects the network where a build failed with words about it, or fetched something without a word or without an end.
 * Reading the student's output is safe here, and only here: the answer is a second look, not a verdict.
 */
export async function suspectNetwork(
  { failure, steps }: FailedBuild,
  readStep: ReadStep,
): Promise<Suspicion | null> {
  const { reason, message, step } = failure;
  if (reason === 'timed-out') return suspectUnfinished(steps, readStep);
  if (isFetchOfEngine(failure) && soundsLikeNetwork(message)) {
    return { step, apk: false, apt: false, other: true };
  }
  if (reason !== 'step-failed' || step === null) return null;
  const asked = readAsked(await readStep(step));
  const isSilent = step.log.trim() === '' && asksAnybody(asked);
  return isSilent || soundsLikeNetwork(step.log) ? suspect(step, asked) : null;
}

/** Of a build that was ended, what it was at: stages are built side by side. */
async function suspectUnfinished(
  steps: readonly BuildStep[],
  readStep: ReadStep,
): Promise<Suspicion | null> {
  for (const step of steps) {
    const isDone = step.cached || (step.durationMs > 0 && step.error === null);
    const asked = readAsked(isDone ? '' : await readStep(step));
    if (asksAnybody(asked) || (!isDone && soundsLikeNetwork(step.log))) return suspect(step, asked);
  }
  return null;
}

const asksAnybody = ({ apk, apt, other }: Asked): boolean => apk || apt || other;

const suspect = (step: BuildStep, { apk, apt, other }: Asked): Suspicion => ({
  step,
  apk,
  apt,
  // What cannot be told may ask anybody: the registry of packages stands for all.
  other: other || !(apk || apt),
});
