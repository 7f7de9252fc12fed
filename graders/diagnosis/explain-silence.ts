import type { HttpAnswer } from '../checks/ask-http.ts';
import { meetsStatus } from '../checks/http-task.ts';
import type { HttpTask } from '../checks/http-task.ts';
import type { Visit } from '../checks/http-visit.ts';
import { explainEarlyEnd } from './explain-early-end.ts';
import { explainPort } from './explain-port.ts';
import type { Explanation, Scene } from './explanation.ts';
import { nameEnd } from './with-limits.ts';
import { mainProcess } from './process-tree.ts';
import { quote, tellLastLines } from './words.ts';

/** Explains why a web app did not answer, or not as it should. */
export async function explainSilence(
  scene: Scene,
  visit: Visit,
  task: HttpTask,
): Promise<Explanation> {
  const { last, state, rightAnswers } = visit;
  if (state.status !== 'running') {
    const why = await explainEarlyEnd(scene, state);
    return rightAnswers === 0 ? why : answeredThenEnded(why);
  }
  if (last !== null && last.status !== null && last.error === null)
    return wrongAnswer(scene, last, task);
  const port = explainPort(scene, task.port, await scene.container.listeningSockets());
  return port ?? unheard(scene, last, task);
}

const answeredThenEnded = (why: Explanation): Explanation => ({
  ...why,
  diagnosis: nameEnd('answered-then-ended', why),
  rationale: `The app answered at first, but it did not stay. ${why.rationale}`,
});

function wrongAnswer(
  { container }: Scene,
  { status, body }: HttpAnswer,
  task: HttpTask,
): Explanation {
  if (!meetsStatus(status, task.status)) {
    const whose =
      status !== null && status >= 500
        ? 'something in the app failed while it made the answer'
        : 'the app runs, but does not offer what was asked for';
    return {
      diagnosis: 'error-status',
      rationale:
        `The app answers, with the status ${String(status)}: ${whose}. ${tellBody(body)} ${tellLastLines(container.output())}`.trimEnd(),
      hint: `See what the app does when it is asked for ${quote(task.path)}.`,
    };
  }
  return {
    diagnosis: 'answer-differs',
    rationale: `The app answers, but its answer is another than expected. ${tellBody(body)}`,
    hint: 'Compare what it answers with what is expected, letter by letter.',
  };
}

const tellBody = (body: string): string =>
  body.trim() === '' ? 'Its body is empty.' : `Its body is ${quote(body)}.`;

async function unheard(
  { container }: Scene,
  last: HttpAnswer | null,
  { port }: HttpTask,
): Promise<Explanation> {
  const main = mainProcess(await container.processes())?.command;
  const error = last?.error ?? 'no answer';
  return {
    diagnosis: error.includes('not HTTP') ? 'not-http' : 'listening-without-answer',
    rationale:
      `A process listens on port ${port} for all addresses${main === undefined ? '' : `, and ${quote(main)} runs`}, but a request did not get a whole answer: ${error}. ${tellLastLines(container.output())}`.trimEnd(),
    hint: 'Ask it yourself with `curl -v`, and see in its log how far it comes with the request.',
  };
}
