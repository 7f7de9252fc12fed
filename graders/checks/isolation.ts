import { explainEarlyEnd } from '../diagnosis/explain-early-end.ts';
import { explainExec } from '../diagnosis/explain-exec.ts';
import { explainShared } from '../diagnosis/explain-shared.ts';
import type { Explanation } from '../diagnosis/explanation.ts';
import { withLimits } from '../diagnosis/with-limits.ts';
import { asTyped, quote, quoteEngine, tellText } from '../diagnosis/words.ts';
import type { ExecResult, StudentContainer } from '../docker/types.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding, Workbench } from './check-kind.ts';
import { fillNonce } from './fill-nonce.ts';
import { textOf, wordsOf, wordsSchema } from './parameters.ts';
import { sceneOf } from './start-app.ts';

const WRITE_MS = 10_000;
/** A process that is to be seen needs only to have begun. */
const BEGIN_MS = 500;

interface IsolationTask {
  readonly write: readonly string[];
  readonly path: string;
  readonly process: readonly string[] | undefined;
  readonly command: readonly string[] | undefined;
}

type Problem = Pick<Finding, 'actual'> & Explanation;

/** Runs two containers of one image, changes the first, and looks for the change in the second and in a third. */
export const isolation: CheckKind = {
  kind: 'isolation',
  description:
    'Containers of the image share no files and no processes, and the image stays as it is.',
  startsFrom: 'image',
  parameters: {
    properties: {
      write: wordsSchema('What is run in the first container. It makes the file at `path`.'),
      path: {
        type: 'string',
        pattern: '^/',
        description: 'The file it makes, best with {nonce} in its name.',
      },
      process: wordsSchema(
        'What is run on in the first container, with {nonce} in it, and looked for in the second.',
      ),
      command: wordsSchema('What keeps the containers running. Left out, the default command.'),
    },
    required: ['write', 'path'],
  },

  async judge(parameters, bench) {
    const nonce = bench.nonce('isolation');
    const task = readTask(fillNonce(parameters, nonce));
    await using first = await start('first', task, bench);
    await using second = await start('second', task, bench);
    const problem =
      (await bench.phase('check', () => change(first, task, bench))) ??
      (await bench.phase('check', () => lookIn(second, { first, task, nonce, bench })));
    const evidence = {
      timeline: [{ title: 'The first container', events: await first.timeline() }],
    };
    if (problem === null) return passed(evidence);
    const finding = {
      ...problem,
      expected: `What \`${asTyped(task.write)}\` makes in one container of the image is in no other one, and not in the image.`,
      reproduce: typeCommands(task),
    };
    return failed(withLimits(finding, bench.exercise.limits), evidence);
  },
};

const readTask = ({
  write,
  path,
  process,
  command,
}: Parameters<CheckKind['judge']>[0]): IsolationTask => ({
  write: wordsOf(write) ?? [],
  path: textOf(path) ?? '/',
  process: wordsOf(process),
  command: wordsOf(command),
});

async function start(
  label: string,
  { command }: IsolationTask,
  bench: Workbench,
): Promise<StudentContainer> {
  const { id } = await bench.image();
  const request = {
    image: id,
    label,
    signal: bench.signal,
    ...(command !== undefined && { command }),
  };
  return bench.phase('start', () => bench.engine.run(request));
}

/** Makes the file in a container. @returns what went wrong, or null */
async function change(
  container: StudentContainer,
  task: IsolationTask,
  bench: Workbench,
): Promise<Problem | null> {
  const ended = await findEnd(container, task, bench);
  if (ended !== null) return ended;
  const last = await container.exec({ command: task.write, timeoutMs: WRITE_MS });
  const endedMeanwhile = await findEnd(container, task, bench);
  if (endedMeanwhile !== null) return endedMeanwhile;
  if (last.exitCode !== 0 || last.startFailure !== null) {
    const facts = { command: task.write, last, stdout: undefined, port: undefined };
    return {
      ...(await explainExec(await sceneOf(bench, container), await container.state(), facts)),
      actual: tellWrite(task, last),
    };
  }
  if ((await container.readFile(task.path, 0)) === null) {
    return {
      ...explainShared.nothingWritten(task.path),
      actual: `The first container has no ${quote(task.path)}.`,
    };
  }
  if (task.process !== undefined)
    await container.exec({ command: task.process, timeoutMs: BEGIN_MS });
  return null;
}

function tellWrite(
  { write }: IsolationTask,
  { startFailure, exitCode, stderr }: ExecResult,
): string {
  const typed = `In the first container, \`${asTyped(write)}\``;
  return startFailure === null
    ? `${typed} ended with exit code ${String(exitCode)}; ${tellText('stderr', stderr)}.`
    : `${typed} could not be started: ${quoteEngine(startFailure.message)}.`;
}

interface Look {
  readonly first: StudentContainer;
  readonly task: IsolationTask;
  readonly nonce: string;
  readonly bench: Workbench;
}

/** Looks for what was made in the first container: in the second, which ran all along, and in one started now. */
async function lookIn(
  second: StudentContainer,
  { first, task, nonce, bench }: Look,
): Promise<Problem | null> {
  const ended = await findEnd(second, task, bench);
  if (ended !== null) return ended;
  await using third = await start('third', task, bench);
  for (const container of [second, third]) {
    if ((await container.readFile(task.path, 0)) === null) continue;
    return {
      ...explainShared.file(task.path),
      actual: `${quote(task.path)} is in the ${container.label} container as well.`,
    };
  }
  if (task.process === undefined) return null;
  const runs = async (container: StudentContainer): Promise<boolean> =>
    (await container.processes()).some(({ command }) => command.includes(nonce));
  if (!(await runs(first)))
    return {
      ...explainShared.nothingRuns(task.process),
      actual: 'No such process runs in the first container.',
    };
  return (await runs(second))
    ? { ...explainShared.process, actual: 'The process is seen in the second container as well.' }
    : null;
}

/** What there is to say of a container that was to run on and has ended; null where it runs. */
async function findEnd(
  container: StudentContainer,
  { command }: IsolationTask,
  bench: Workbench,
): Promise<Problem | null> {
  const state = await container.state();
  if (state.status === 'running') return null;
  const scene = { ...(await sceneOf(bench, container)), command };
  return {
    ...(await explainEarlyEnd(scene, state)),
    actual: `The ${container.label} container was not running any more: exit code ${String(state.exitCode)}.`,
  };
}

function typeCommands({ command = [], write, path }: IsolationTask): string[] {
  const run = asTyped(['app', ...command]);
  return [
    'docker build -t app .',
    `docker run -d --name first ${run}`,
    `docker run -d --name second ${run}`,
    `docker exec first ${asTyped(write)}`,
    `docker cp first:${asTyped([path])} -`,
    `docker cp second:${asTyped([path])} -`,
    'docker rm -f first second',
  ];
}
