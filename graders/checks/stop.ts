import { durationSchema } from '../../exercises/index.ts';
import { explainStop } from '../diagnosis/explain-stop.ts';
import { handles, isAlone, isShell, mainProcess } from '../diagnosis/process-tree.ts';
import { withLimits } from '../diagnosis/with-limits.ts';
import { tellDuration, tellText } from '../diagnosis/words.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Workbench } from './check-kind.ts';
import { exitCodeSchema } from './exit-code.ts';
import { readLine } from './clean-up-line.ts';
import { fillNonce } from './fill-nonce.ts';
import { observeStop } from './observe-stop.ts';
import type { ObservedStop } from './observe-stop.ts';
import { describeStopTask, findStopProblem, readStopTask } from './stop-task.ts';
import type { StopProblem, StopTask } from './stop-task.ts';
import { textExpectationSchema } from './text-expectation.ts';
import { PATIENCE_MS } from './wait-until-ready.ts';

const MARGIN_MS = 500;

/** Stops a container as `docker stop` does, and judges by the engine's events how it ended. */
export const stop: CheckKind = {
  kind: 'stop',
  description: 'A container that runs its default command ends as expected on `docker stop`.',
  startsFrom: 'image',
  parameters: {
    properties: {
      within: {
        ...durationSchema,
        description: 'From the signal to its end, which it comes to by itself.',
      },
      grace: {
        ...durationSchema,
        description: 'When the engine kills it. Left out, 10s, as of `docker stop`.',
      },
      endsItself: { const: true, description: 'It may not be SIGKILL that ends it.' },
      exitCodes: { ...exitCodeSchema, description: 'The exit codes that will do. Left out, any.' },
      log: {
        ...textExpectationSchema,
        description: 'What it writes after the signal, and had not written before.',
      },
    },
    anyOf: ['within', 'endsItself', 'exitCodes', 'log'].map((name) => ({ required: [name] })),
  },

  async judge(parameters, bench) {
    const task = readStopTask(fillNonce(parameters, bench.nonce('stop')));
    const { observed, problem } = await observe(bench, task);
    if (problem === null) return passed(observed.evidence);
    const image = await bench.image();
    const finding = {
      ...explainStop(observed, problem, {
        task,
        config: image.config,
        dockerfile: bench.submission.dockerfile,
      }),
      expected: describeStopTask(task),
      actual: tellStop(observed),
      reproduce: [
        'docker build -t app .',
        'docker run -d --name try app',
        `time docker stop${task.graceSeconds === 10 ? '' : ` -t ${task.graceSeconds}`} try`,
        'docker inspect -f "exit code {{.State.ExitCode}}" try',
        'docker logs try',
        'docker rm try',
      ],
    };
    return failed(withLimits(finding, bench.exercise.limits), observed.evidence);
  },
};

/** What was seen, and what of it was not as expected. */
interface Judged {
  readonly observed: ObservedStop;
  readonly problem: StopProblem | null;
}

/** One stop serves all checks; a second one, of an app that ran for longer, only where the first leaves a doubt. */
async function observe(bench: Workbench, task: StopTask): Promise<Judged> {
  const { graceSeconds } = task;
  const first = await bench.shared(`stop ${graceSeconds}`, () =>
    observeStop(bench, graceSeconds, 0),
  );
  const problem = findStopProblem(first, task, null);
  if (problem === null || isCertain(first, problem, task)) return { observed: first, problem };
  const observed = await bench.shared(`stop ${graceSeconds} later`, () =>
    observeStop(bench, graceSeconds, laterThan(first)),
  );
  return { observed, problem: findStopProblem(observed, task, first) };
}

/** After the time an app may take to be ready, and after all that the first stop saw. */
const laterThan = ({ readiness, stop: seen }: ObservedStop): number =>
  Math.max(PATIENCE_MS, readiness.waitedMs + (seen?.tookMs ?? 0) + MARGIN_MS);

/** True where more time before the signal could not have changed what came of it. */
function isCertain(
  observed: ObservedStop,
  problem: StopProblem,
  { log, withinMs }: StopTask,
): boolean {
  const { stop: seen, stopSignal, readiness, later } = observed;
  if (problem === 'ended-before' || seen === null || stopSignal === 'SIGKILL') return true;
  if (problem === 'log' && log !== undefined && readLine(observed, log) === 'doubtful')
    return false;
  // A little too slow may be the machine's doing.
  if (problem === 'too-slow') return (seen.tookMs ?? 0) > 2 * (withinMs ?? 0);
  const main = mainProcess(readiness.processes);
  if (readiness.waitedFully || main === undefined) return true;
  // A shell handles what it has a trap for. Other runtimes handle signals before the app has said what to do.
  if (isShell(main)) return seen.killed || isAlone(main, readiness.processes);
  const mainLater = later === null ? undefined : mainProcess(later);
  return seen.killed && mainLater !== undefined && !handles(mainLater, stopSignal);
}

function tellStop({ stop: seen, state, graceSeconds, linesAfter }: ObservedStop): string {
  if (seen === null) return 'The container never ran.';
  if (!seen.wasRunning)
    return `The container had ended by itself before, with exit code ${String(state.exitCode)}.`;
  const took = seen.tookMs === null ? '' : ` ${tellDuration(seen.tookMs)} after ${seen.signal}`;
  const how =
    seen.killed && seen.signal !== 'SIGKILL'
      ? `The engine waited ${graceSeconds} s, then sent SIGKILL; the container ended${took}`
      : `The container ended${took}`;
  return `${how}, with exit code ${String(seen.exitCode)}. After the signal, ${tellText('the log', linesAfter.join('\n'))}.`;
}
