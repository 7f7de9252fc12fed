import { durationSchema } from '../../exercises/index.ts';
import { explainSilence } from '../diagnosis/explain-silence.ts';
import { withLimits } from '../diagnosis/with-limits.ts';
import { asTyped, excerpts, quote, quoteEngine } from '../diagnosis/words.ts';
import type { StudentContainer } from '../docker/types.ts';
import type { Evidence } from '../grade.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind } from './check-kind.ts';
import { describeHttpTask, readHttpTask } from './http-task.ts';
import { visitApp } from './http-visit.ts';
import type { Visit } from './http-visit.ts';
import { sceneOf, startApp } from './start-app.ts';
import { textExpectationSchema } from './text-expectation.ts';

const status = { type: 'integer', minimum: 100, maximum: 599 } as const;

/** Runs the image with its default command, with a port published, and asks it over HTTP. */
export const http: CheckKind = {
  kind: 'http',
  description: 'The app answers over HTTP through a published port.',
  startsFrom: 'image',
  parameters: {
    properties: {
      port: {
        type: 'integer',
        minimum: 1,
        maximum: 65_535,
        description: "The container's own port.",
      },
      path: { type: 'string', pattern: '^/', description: 'What is asked for. Left out, /.' },
      within: {
        ...durationSchema,
        description: 'From the start to the first right answer. Left out, 15s.',
      },
      status: {
        oneOf: [
          status,
          { type: 'array', items: status, minItems: 1 },
          {
            type: 'object',
            properties: { below: { ...status, description: 'The first status that will not do.' } },
            required: ['below'],
            additionalProperties: false,
          },
        ],
        description: 'A status, a list of those that will do, or { below: 400 }, as when left out.',
      },
      headers: {
        type: 'object',
        additionalProperties: textExpectationSchema,
        description: 'What the headers must be, by their names.',
      },
      body: {
        ...textExpectationSchema,
        description: 'What the body must be; at most 64 KiB of it are read.',
      },
      requests: {
        type: 'integer',
        minimum: 1,
        maximum: 20,
        description: 'How often it is asked. Left out, once.',
      },
      steadyFor: {
        ...durationSchema,
        description: 'Asked once more when it has run for this long after that.',
      },
    },
    required: ['port'],
  },

  async judge(parameters, bench) {
    const task = readHttpTask(parameters);
    await using container = await startApp(bench, [task.port]);
    const visit = await visitApp(container, parameters, bench);
    const evidence = await gather(container, visit);
    if (visit.isRight) return passed(evidence);
    const finding = {
      ...(await explainSilence(await sceneOf(bench, container), visit, task)),
      expected: describeHttpTask(task),
      actual: tellVisit(container, visit),
      reproduce: [
        'docker build -t app .',
        `docker run -d --name try -p ${task.port}:${task.port} app`,
        `curl -i ${asTyped([`http://localhost:${task.port}${task.path}`])}`,
        'docker logs try',
        'docker rm -f try',
      ],
    };
    return failed(withLimits(finding, bench.exercise.limits), evidence);
  },
};

const gather = async (container: StudentContainer, { exchanges }: Visit): Promise<Evidence> => ({
  exchanges,
  logs: excerpts(container.output()),
  timeline: [{ title: 'The app', events: await container.timeline() }],
});

function tellVisit(
  { startFailure }: StudentContainer,
  { rightAnswers, last, state }: Visit,
): string {
  if (startFailure !== null)
    return `The container never ran: ${quoteEngine(startFailure.message)}.`;
  const before =
    rightAnswers === 0
      ? ''
      : `It answered ${rightAnswers === 1 ? 'once' : `${rightAnswers} times`} as expected. `;
  const ended =
    state.status === 'running'
      ? ''
      : ` The container ended with exit code ${String(state.exitCode)}.`;
  if (last === null) return `It was never asked.${ended}`;
  if (rightAnswers > 0 && ended !== '') return `${before}Then it ended.${ended}`;
  const heard =
    last.error === null
      ? `The last answer had the status ${String(last.status)}: ${quote(last.body)}.`
      : `The last try: ${last.error}.`;
  return `${before}${heard}${ended}`;
}
