import { durationSchema, parseDuration } from '../../exercises/index.ts';
import type { JsonObject } from '../../exercises/index.ts';
import { quote, tellDuration } from '../diagnosis/words.ts';
import type { HttpExchange } from '../grade.ts';
import { explainAnswer } from '../lab/story/explain-answer.ts';
import type { AnswerTask } from '../lab/story/explain-answer.ts';
import type { AnswerLine } from '../lab/trace.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind } from './check-kind.ts';
import { observeSession } from './observe-session.ts';
import type { ObservedSession } from './observe-session.ts';
import { expectationOf, numberOf, textOf } from './parameters.ts';
import { describeTextExpectation, meetsText, textExpectationSchema } from './text-expectation.ts';

const STATUS_LIMIT = 400;
const WITHIN = '15s';

/** Asks a port of the host while a container of the session publishes it. */
export const answer: CheckKind = {
  kind: 'answer',
  description: 'While a container publishes a port of the host, it answers there over HTTP.',
  startsFrom: 'session',
  parameters: {
    properties: {
      port: { type: 'integer', minimum: 1, maximum: 65_535, description: 'The port of the host.' },
      path: { type: 'string', pattern: '^/', description: 'What is asked for. Left out, /.' },
      within: { ...durationSchema, description: 'From its start to its answer. Left out, 15s.' },
      status: {
        type: 'object',
        properties: {
          below: {
            type: 'integer',
            minimum: 100,
            maximum: 600,
            description: 'The first status that will not do.',
          },
        },
        required: ['below'],
        additionalProperties: false,
        description: 'Left out, { below: 400 }.',
      },
      body: { ...textExpectationSchema, description: 'What the answer must hold.' },
      image: {
        enum: ['any', 'built'],
        description:
          'built: the container must be of an image built in the session. Left out, any.',
      },
      again: {
        type: 'boolean',
        description: 'Whether it must still answer five seconds later, if it runs. Left out, yes.',
      },
    },
    required: ['port'],
  },

  async judge(parameters, bench) {
    const observed = await observeSession(bench);
    const task = readTask(parameters);
    const answers = answersTo(task, observed);
    const evidence = { exchanges: answers.map(exchangeOf) };
    const containers = [...new Set(answers.map(({ container }) => container))];
    const isRight = containers.some((id) => {
      const own = answers.filter(({ container }) => container === id);
      return own.some((each) => isGood(each, task)) && (!task.again || isGood(own.at(-1), task));
    });
    if (isRight) return passed(evidence);
    return failed(
      {
        ...explainAnswer(observed, task, answers),
        expected: describeTask(task),
        actual: tellAnswers(answers),
        reproduce: ['sh commands.sh', `curl -i http://localhost:${task.port}${task.path}`],
      },
      evidence,
    );
  },
};

function readTask({ port, path, within, status, body, image, again }: JsonObject): AnswerTask {
  const below =
    typeof status === 'object' && status !== null && 'below' in status
      ? numberOf(status.below)
      : undefined;
  return {
    port: numberOf(port) ?? 0,
    path: textOf(path) ?? '/',
    withinMs: parseDuration(textOf(within) ?? WITHIN),
    below: below ?? STATUS_LIMIT,
    body: expectationOf(body) ?? {},
    isBuilt: image === 'built',
    again: again !== false,
  };
}

function answersTo(task: AnswerTask, { story, session }: ObservedSession): readonly AnswerLine[] {
  return session.lines.filter(
    (line) =>
      line.kind === 'answer' &&
      line.hostPort === task.port &&
      (!task.isBuilt || isOwnImage(story.scene, line.container)),
  ) as readonly AnswerLine[];
}

function isOwnImage({ lives, images }: ObservedSession['story']['scene'], id: string): boolean {
  const image = images.get(lives.get(id)?.lines[0]?.image ?? '');
  return image?.isBase !== true;
}

const isGood = (line: AnswerLine | undefined, { below, body }: AnswerTask): boolean =>
  line?.status !== undefined &&
  line.status !== null &&
  line.status < below &&
  meetsText(line.body, body);

const exchangeOf = (line: AnswerLine, index: number, all: readonly AnswerLine[]): HttpExchange => ({
  atMs: Math.round(line.at - (all[0]?.at ?? line.at)),
  request: line.request,
  status: line.status,
  body: line.body.slice(0, 2_000),
  error: line.error,
  durationMs: 0,
});

function describeTask({ port, path, withinMs, below, body }: AnswerTask): string {
  const text = Object.keys(body).length === 0 ? '' : `, with ${describeTextExpectation(body)}`;
  return `Within ${tellDuration(withinMs)} of a container's start, an answer below ${below} on http://localhost:${port}${path}${text}.`;
}

function tellAnswers(answers: readonly AnswerLine[]): string {
  const last = answers.at(-1);
  if (last === undefined) return 'No container published the port, so nobody was asked.';
  if (last.status === null) return `Nobody answered: ${last.error ?? 'no reason was given'}.`;
  return `The last answer had the status ${last.status}: ${quote(last.body)}.`;
}
