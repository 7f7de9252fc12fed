import { parseDuration } from '../../exercises/index.ts';
import type { JsonObject } from '../../exercises/index.ts';
import { tellDuration } from '../diagnosis/words.ts';
import { describeExitCodes, exitCodesOf, meetsExitCode } from './exit-code.ts';
import type { ExitCodes } from './exit-code.ts';
import type { ObservedStop } from './observe-stop.ts';
import { expectationOf, textOf } from './parameters.ts';
import { isAnswerInBoth, readLine } from './clean-up-line.ts';
import { describeTextExpectation } from './text-expectation.ts';
import type { TextExpectation } from './text-expectation.ts';

/** What must come of a stop. */
export interface StopTask {
  /** Null where any time will do. */
  readonly withinMs: number | null;
  readonly graceSeconds: number;
  /** True where no SIGKILL may be what ends it. */
  readonly endsItself: boolean;
  readonly exitCodes: ExitCodes;
  readonly log: TextExpectation | undefined;
}

/** The expectations that a stop did not meet. */
export type StopProblem = 'ended-before' | 'killed' | 'too-slow' | 'exit-code' | 'log';

export function readStopTask({ within, grace, endsItself, exitCodes, log }: JsonObject): StopTask {
  const withinMs = within === undefined ? null : parseDuration(textOf(within) ?? '10s');
  return {
    withinMs,
    graceSeconds: Math.ceil(parseDuration(textOf(grace) ?? '10s') / 1_000),
    // What has to be killed has not ended in time, however soon the kill came.
    endsItself: endsItself === true || withinMs !== null,
    exitCodes: exitCodesOf(exitCodes ?? 'any'),
    log: expectationOf(log),
  };
}

/**
 * The first expectation that a stop did not meet, or null where it met all.
 * @param earlier a stop of the same app that came sooner after its start, where there was one
 */
export function findStopProblem(
  observed: ObservedStop,
  task: StopTask,
  earlier: ObservedStop | null,
): StopProblem | null {
  const { stop } = observed;
  if (stop === null || !stop.wasRunning) return 'ended-before';
  if (task.endsItself && (stop.killed || stop.signal === 'SIGKILL')) return 'killed';
  if (task.withinMs !== null && (stop.tookMs === null || stop.tookMs > task.withinMs))
    return 'too-slow';
  if (!meetsExitCode(stop.exitCode, task.exitCodes)) return 'exit-code';
  return task.log === undefined || answersWith(task.log, observed, earlier) ? null : 'log';
}

function answersWith(
  log: TextExpectation,
  observed: ObservedStop,
  earlier: ObservedStop | null,
): boolean {
  const line = readLine(observed, log);
  if (line !== 'doubtful') return line === 'answer';
  return earlier !== null && isAnswerInBoth(earlier, observed, log);
}

/** Says what must come of a stop. */
export function describeStopTask({ withinMs, endsItself, exitCodes, log }: StopTask): string {
  const end = [
    endsItself ? 'the container ends by itself' : 'the container ends',
    ...(withinMs === null ? [] : [`within ${tellDuration(withinMs)} of the signal`]),
    ...(exitCodes.length === 0 ? [] : [`with ${describeExitCodes(exitCodes)}`]),
  ].join(' ');
  const line =
    log === undefined
      ? ''
      : `, and because of the signal it writes ${describeTextExpectation(log)}`;
  return `On \`docker stop\`, ${end}${line}.`;
}
