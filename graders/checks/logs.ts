import { durationSchema, parseDuration } from '../../exercises/index.ts';
import type { JsonObject } from '../../exercises/index.ts';
import { explainLogs } from '../diagnosis/explain-logs.ts';
import { withLimits } from '../diagnosis/with-limits.ts';
import { excerpts, tellDuration, tellText } from '../diagnosis/words.ts';
import type { CapturedOutput, StudentContainer } from '../docker/types.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind } from './check-kind.ts';
import { fillNonce } from './fill-nonce.ts';
import { expectationOf, textOf } from './parameters.ts';
import { sceneOf, startApp } from './start-app.ts';
import { describeTextExpectation, meetsText, textExpectationSchema } from './text-expectation.ts';
import type { TextExpectation } from './text-expectation.ts';

export type LogStream = 'stdout' | 'stderr' | 'both';

interface LogsTask {
  readonly stream: LogStream;
  readonly text: TextExpectation;
  readonly withinMs: number;
}

/** Starts a container with its default command and judges what it writes to its log. */
export const logs: CheckKind = {
  kind: 'logs',
  description: 'A container with its default command writes what is expected to its log.',
  startsFrom: 'image',
  parameters: {
    properties: {
      stream: {
        enum: ['stdout', 'stderr', 'both'],
        description: 'Where it has to stand. Left out, both.',
      },
      text: { ...textExpectationSchema, description: 'What the log must hold.' },
      within: { ...durationSchema, description: 'When it must hold it. Left out, 5s.' },
    },
    required: ['text'],
  },

  async judge(parameters, bench) {
    const task = readTask(fillNonce(parameters, bench.nonce('logs')));
    await using container = await startApp(bench);
    const isMet = await bench.phase('check', () => watchLog(container, task));
    const output = container.output();
    const evidence = {
      logs: excerpts(output),
      timeline: [{ title: 'The container', events: await container.timeline({ withLog: true }) }],
    };
    if (isMet) return passed(evidence);
    const steps = (await bench.build()).steps;
    const finding = {
      ...(await explainLogs(await sceneOf(bench, container), await container.state(), {
        ...task,
        steps,
      })),
      expected: `Within ${tellDuration(task.withinMs)} of its start, ${describeTextExpectation(task.text)} in the container's log${onStream(task.stream)}.`,
      actual: `${capital(tellText('stdout', output.stdout))}; ${tellText('stderr', output.stderr)}.`,
      reproduce: ['docker build -t app .', 'docker run --rm app'],
    };
    return failed(withLimits(finding, bench.exercise.limits), evidence);
  },
};

function readTask({ stream, text, within }: JsonObject): LogsTask {
  return {
    stream: stream === 'stdout' || stream === 'stderr' ? stream : 'both',
    text: expectationOf(text) ?? {},
    withinMs: parseDuration(textOf(within) ?? '5s'),
  };
}

async function watchLog(
  container: StudentContainer,
  { stream, text, withinMs }: LogsTask,
): Promise<boolean> {
  const isMet = (output: CapturedOutput): boolean => meetsText(logText(output, stream), text);
  // What must be the whole text, or must not be in it, holds only when nothing more can come.
  if (text.equals !== undefined || text.excludes !== undefined)
    await container.waitForEnd(withinMs);
  else await container.waitForOutput(isMet, withinMs);
  return container.startFailure === null && isMet(container.output());
}

/** The part of a container's output that a stream's name stands for. */
const logText = ({ stdout, stderr }: CapturedOutput, stream: LogStream): string =>
  ({ stdout, stderr, both: stderr === '' ? stdout : `${stdout}\n${stderr}` })[stream];

const onStream = (stream: LogStream): string => (stream === 'both' ? '' : `, on ${stream}`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
