import { durationSchema } from '../../exercises/index.ts';
import { explainStop } from '../diagnosis/explain-stop.ts';
import { handles, isShell, mainProcess } from '../diagnosis/process-tree.ts';
import { tellDuration, tellText } from '../diagnosis/words.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Workbench } from './check-kind.ts';
import { exitCodeSchema } from './exit-code.ts';
import { fillNonce } from './fill-nonce.ts';
import { observeStop } from './observe-stop.ts';
import type { ObservedStop } from './observe-stop.ts';
import { describeStopTask, findStopProblem, readStopTask } from './stop-task.ts';
import type { StopTask } from './stop-task.ts';
import { textExpectationSchema } from './text-expectation.ts';

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
      exitCodes: exitCodeSchema,
      log: {
        ...textExpectationSchema,
        description: 'What it writes after the signal, and had not written before.',
      },
    },
    anyOf: ['within', 'endsItself', 'exitCodes', 'log'].map((name) => ({ required: [name] })),
  },

  async judge(parameters, bench) {
    const task = readStopTask(fillNonce(parameters, bench.nonce('stop')));
    const observed = await observe(bench, task);
    const problem = findStopProblem(observed, task);
    if (problem === null) return passed(observed.evidence);
    const image = await bench.image();
    return failed(
      {
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
      },
      observed.evidence,
    );
  },
};

/** One stop serves all checks; a second one, after a longer wait, only where the first may have come too early. */
async function observe(bench: Workbench, task: StopTask): Promise<ObservedStop> {
  const { graceSeconds } = task;
  const soon = await bench.shared(`stop ${graceSeconds} soon`, () =>
    observeStop(bench, graceSeconds, 'soon'),
  );
  if (findStopProblem(soon, task) === null || isCertain(soon)) return soon;
  return bench.shared(`stop ${graceSeconds} full`, () => observeStop(bench, graceSeconds, 'full'));
}

/** True where more time before the signal could not have changed how the app took it. */
function isCertain({ stop: seen, stopSignal, readiness, later }: ObservedStop): boolean {
  if (seen === null || !seen.wasRunning || readiness.waitedFully || stopSignal === 'SIGKILL')
    return true;
  const main = mainProcess(readiness.processes);
  const mainLater = later === null ? undefined : mainProcess(later);
  if (!seen.killed || main === undefined || mainLater === undefined) return false;
  // A shell handles what it has a trap for. Other runtimes handle signals before the app has said what to do.
  return isShell(main) || !handles(mainLater, stopSignal);
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
