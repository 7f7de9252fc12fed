import { durationSchema, parseDuration } from '../../exercises/index.ts';
import type { JsonObject } from '../../exercises/index.ts';
import { explainExec } from '../diagnosis/explain-exec.ts';
import { withLimits } from '../diagnosis/with-limits.ts';
import { asTyped, excerpts, quoteEngine, tellDuration, tellText } from '../diagnosis/words.ts';
import type { ExecResult, StudentContainer } from '../docker/types.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding, Workbench } from './check-kind.ts';
import { describeExpectedEnd, meetsResult } from './command-task.ts';
import type { ExpectedEnd } from './command-task.ts';
import { exitCodeSchema, exitCodesOf } from './exit-code.ts';
import { fillNonce } from './fill-nonce.ts';
import { judgeLivelihood } from './livelihood.ts';
import { expectationOf, numberOf, textOf, wordsOf, wordsSchema } from './parameters.ts';
import { sceneOf, startApp } from './start-app.ts';
import { textExpectationSchema } from './text-expectation.ts';

const PAUSE_MS = 200;
/** One attempt may take this long even when the check's time is nearly over. */
const SHORTEST_ATTEMPT_MS = 2_000;

interface ExecTask extends ExpectedEnd {
  readonly command: readonly string[];
  readonly stdin: string | undefined;
  readonly user: string | undefined;
  readonly withinMs: number;
  readonly livesByPort: number | undefined;
}

/** Runs a second process in a container that runs its default command, as `docker exec` does. */
export const exec: CheckKind = {
  kind: 'exec',
  description: 'A second process in a running container ends and says as expected.',
  startsFrom: 'image',
  parameters: {
    properties: {
      command: wordsSchema('What is run in the container that runs its default command.'),
      stdin: { type: 'string', description: 'Sent to standard input, which is then closed.' },
      user: { type: 'string', description: "Whom it runs as. Left out, the image's user." },
      exitCode: exitCodeSchema,
      stdout: { ...textExpectationSchema, description: 'What it writes to stdout.' },
      stderr: { ...textExpectationSchema, description: 'What it writes to stderr.' },
      within: {
        ...durationSchema,
        description: 'It is tried again until it does as expected, or until then. Left out, 10s.',
      },
      livesBy: {
        type: 'integer',
        minimum: 1,
        maximum: 65_535,
        description:
          'The container must end when the process that listens on this TCP port is ended.',
      },
    },
    required: ['command'],
  },

  async judge(parameters, bench) {
    const task = readTask(fillNonce(parameters, bench.nonce('exec')));
    await using container = await startApp(bench);
    const last = await bench.phase('ready', () => tryUntilItHolds(container, task, bench));
    const evidence = async (): Promise<NonNullable<Parameters<typeof passed>[0]>> => ({
      logs: [...(last === null ? [] : excerpts(last, 'exec: ')), ...excerpts(container.output())],
      timeline: [{ title: 'The container', events: await container.timeline() }],
    });
    const finding =
      last === null || !holds(last, task)
        ? await find(container, last, { task, bench })
        : await bench.phase('check', () => judgeLivelihood(container, task.livesByPort, bench));
    return finding === null
      ? passed(await evidence())
      : failed(withLimits(finding, bench.exercise.limits), await evidence());
  },
};

function readTask(parameters: JsonObject): ExecTask {
  return {
    command: wordsOf(parameters.command) ?? [],
    stdin: textOf(parameters.stdin),
    user: textOf(parameters.user),
    exitCodes: exitCodesOf(parameters.exitCode),
    stdout: expectationOf(parameters.stdout),
    stderr: expectationOf(parameters.stderr),
    withinMs: parseDuration(textOf(parameters.within) ?? '10s'),
    livesByPort: numberOf(parameters.livesBy),
  };
}

const holds = (result: ExecResult, task: ExecTask): boolean =>
  result.startFailure === null && !result.timedOut && meetsResult(result, task);

/** Tries while the container runs: a server needs a moment. @returns the last attempt; null where there was no running container */
async function tryUntilItHolds(
  container: StudentContainer,
  task: ExecTask,
  { signal }: Workbench,
): Promise<ExecResult | null> {
  const { command, stdin, user, withinMs } = task;
  const deadline = performance.now() + withinMs;
  let last: ExecResult | null = null;
  while ((await container.state()).status === 'running') {
    signal.throwIfAborted();
    const attempt = await container.exec({
      command,
      ...(stdin !== undefined && { stdin }),
      ...(user !== undefined && { user }),
      timeoutMs: Math.ceil(Math.max(SHORTEST_ATTEMPT_MS, deadline - performance.now())),
    });
    // One that lost a race against the container's end tells nothing.
    if (attempt.startFailure?.reason !== 'other' || last === null) last = attempt;
    if (holds(attempt, task) || performance.now() >= deadline) break;
    await container.waitForEnd(PAUSE_MS);
  }
  return last;
}

async function find(
  container: StudentContainer,
  last: ExecResult | null,
  { task, bench }: { task: ExecTask; bench: Workbench },
): Promise<Finding> {
  const { command, user, stdin, livesByPort, withinMs } = task;
  const options = [
    ...(stdin === undefined ? [] : ['-i']),
    ...(user === undefined ? [] : ['-u', user]),
  ];
  const typed = asTyped(['docker', 'exec', ...options, 'try', ...command]);
  const input = stdin === undefined ? '' : `printf %s ${asTyped([stdin])} | `;
  const state = await container.state();
  const scene = await sceneOf(bench, container);
  return {
    ...(await explainExec(scene, state, { ...task, last, port: livesByPort })),
    expected: `\`${asTyped(command)}\`, run as a second process in the container, ends within ${tellDuration(withinMs)} with ${describeExpectedEnd(task)}.`,
    actual:
      last === null || state.status !== 'running'
        ? tellEnded(container, state.exitCode)
        : tellAttempt(last),
    reproduce: [
      'docker build -t app .',
      'docker run -d --name try app',
      `${input}${typed}`,
      'docker logs try',
      'docker rm -f try',
    ],
  };
}

function tellEnded({ startFailure }: StudentContainer, exitCode: number | null): string {
  if (startFailure !== null)
    return `The container never ran: ${quoteEngine(startFailure.message)}.`;
  return `The container was not running any more: it had ended with exit code ${String(exitCode)}.`;
}

function tellAttempt({ startFailure, timedOut, exitCode, stdout, stderr }: ExecResult): string {
  if (startFailure !== null)
    return `The second process could not be started: ${quoteEngine(startFailure.message)}.`;
  const said = `${tellText('stdout', stdout)}; ${tellText('stderr', stderr)}.`;
  return timedOut
    ? `It was still running when the time was over; ${said}`
    : `Exit code ${String(exitCode)}; ${said}`;
}
