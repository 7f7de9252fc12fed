import type { ObservedStop } from '../checks/observe-stop.ts';
import type { StopProblem, StopTask } from '../checks/stop-task.ts';
import { wasWrittenBefore } from '../checks/clean-up-line.ts';
import type { ImageConfig } from '../docker/types.ts';
import { at, locate, locateStart } from './explanation.ts';
import type { Explanation } from './explanation.ts';
import { explainKill } from './explain-kill.ts';
import { nameEnd } from './with-limits.ts';
import { handles, mainProcess } from './process-tree.ts';
import { listed, quote, tellDuration } from './words.ts';

export interface StopContext {
  readonly task: StopTask;
  readonly config: ImageConfig;
  readonly dockerfile: string | null;
}

/** Explains why a stop did not go as expected, from the engine's events and what the processes could do with a signal. */
export function explainStop(
  observed: ObservedStop,
  problem: StopProblem,
  context: StopContext,
): Explanation {
  const { dockerfile } = context;
  if (problem === 'ended-before' || observed.stop === null) return endedBefore(observed);
  if (observed.stopSignal === 'SIGKILL')
    return { ...stopSignalKills, ...at(locate(dockerfile, 'STOPSIGNAL')) };
  if (observed.stop.killed) return { ...explainKill(observed), ...at(locateStart(context)) };
  if (problem === 'too-slow') return tooSlow(observed, context.task);
  if (problem === 'exit-code') return exitCode(observed);
  return noLine(observed, context.task);
}

function endedBefore({ earlyEnd }: ObservedStop): Explanation {
  const rationale = 'There was nothing to stop: the container had ended before.';
  return {
    ...(earlyEnd ?? { hint: 'See why it ends, and when.' }),
    diagnosis: nameEnd('ended-before-the-stop', earlyEnd),
    rationale: earlyEnd === null ? rationale : `${rationale} ${earlyEnd.rationale}`,
  };
}

const stopSignalKills: Explanation = {
  diagnosis: 'stop-signal-is-sigkill',
  rationale:
    'The image says that a stop begins with SIGKILL. No process can handle that signal: the kernel ends it at once, and it gets no chance to clean up. ' +
    'That is a quick end, but not one that the app comes to by itself.',
  hint: 'Which signal can a program handle, and which does the engine send when an image does not say anything?',
};

function tooSlow({ stop }: ObservedStop, { withinMs }: StopTask): Explanation {
  const took = tellDuration(stop?.tookMs ?? 0);
  return {
    diagnosis: 'handler-too-slow',
    rationale: `The main process handled ${stop?.signal ?? 'the signal'} and ended by itself, but only ${took} after it; ${tellDuration(withinMs ?? 0)} were allowed.`,
    hint: 'What does it do, or wait for, between the signal and its end?',
  };
}

function exitCode({ stop, readiness, stopSignal }: ObservedStop): Explanation {
  const main = mainProcess(readiness.processes);
  const others = readiness.processes.filter(
    (other) => other !== main && handles(other, stopSignal),
  );
  const whose =
    main === undefined ? 'The main process' : `The main process, ${quote(main.command)},`;
  return {
    diagnosis: 'exit-code-after-stop',
    rationale:
      `${whose} ended by itself on ${stopSignal}, with exit code ${String(stop?.exitCode ?? null)}. 0 says that all went well, ` +
      '143 (128 and 15) that SIGTERM ended it; other codes stand for a failure.' +
      (others.length === 0
        ? ''
        : ` That code is the main process's own, whatever ${listed(others.map(({ command }) => quote(command)))} ended with.`),
    hint: 'With which code does the main process leave? A handler that names none may leave the one of the last command that ran.',
  };
}

function noLine(observed: ObservedStop, { log }: StopTask): Explanation {
  const { stop, readiness, stopSignal } = observed;
  const signal = stop?.signal ?? stopSignal;
  if (log !== undefined && wasWrittenBefore(observed, log)) {
    return {
      diagnosis: 'line-before-the-signal',
      rationale: `The line stood in the log before ${signal} came, so it does not tell of a clean-up. What matters is a line that is written because of the signal.`,
      hint: 'Write the line in what runs when the signal comes, and nowhere else.',
    };
  }
  const main = mainProcess(readiness.processes);
  const whose =
    main === undefined ? 'The main process' : `The main process, ${quote(main.command)},`;
  return {
    diagnosis: 'no-clean-up-line',
    rationale:
      main !== undefined && !handles(main, signal)
        ? `${whose} ended on ${signal}, though it had no handler for it, and nothing was cleaned up.`
        : `${whose} ended after ${signal}, but the line that shows the clean-up was not written after the signal. A process that another one ends, or that ends on the signal's default action, does not come to its own handler.`,
    hint: 'Which process has the clean-up in it, does the signal reach that process, and is it given the time to do it?',
  };
}
