import { durationSchema, parseDuration } from '../../exercises/index.ts';
import type { JsonObject } from '../../exercises/index.ts';
import { explainCommand } from '../diagnosis/explain-command.ts';
import type { Scene } from '../diagnosis/explanation.ts';
import { withLimits } from '../diagnosis/with-limits.ts';
import { asTyped, excerpts, tellDuration } from '../diagnosis/words.ts';
import { tellEnd } from '../diagnosis/tell-end.ts';
import type { StudentContainer, StudentImage } from '../docker/types.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding, Workbench } from './check-kind.ts';
import { describeExpectedEnd, meetsEnd, watch } from './command-task.ts';
import type { CommandTask, End } from './command-task.ts';
import { exitCodeSchema, exitCodesOf } from './exit-code.ts';
import { fillNonce } from './fill-nonce.ts';
import { expectationOf, textOf, wordsOf, wordsSchema } from './parameters.ts';
import { sceneOf } from './start-app.ts';
import { textExpectationSchema } from './text-expectation.ts';

/** Runs a container to its end, with the image's own command or another, and judges exit code and output. */
export const command: CheckKind = {
  kind: 'command',
  description: 'A container runs to its end, and its exit code and output are as expected.',
  startsFrom: 'image',
  parameters: {
    properties: {
      command: wordsSchema(
        "What overrides the image's default command, as behind `docker run IMAGE`.",
      ),
      entrypoint: wordsSchema('What replaces the entrypoint, as by `--entrypoint`.'),
      stdin: { type: 'string', description: 'Sent to standard input, which is then closed.' },
      exitCode: exitCodeSchema,
      stdout: { ...textExpectationSchema, description: 'What it writes to stdout.' },
      stderr: { ...textExpectationSchema, description: 'What it writes to stderr.' },
      within: { ...durationSchema, description: 'When it must have ended. Left out, 10s.' },
    },
  },

  async judge(parameters, bench) {
    const task = readTask(fillNonce(parameters, bench.nonce('command')));
    const image = await bench.image();
    await using container = await bench.phase('start', () => start(task, image, bench));
    const end = await bench.phase('check', () => watch(container, task));
    const evidence = {
      logs: excerpts(end.output),
      timeline: [{ title: 'The container', events: await container.timeline() }],
    };
    if (meetsEnd(end, task)) return passed(evidence);
    const { command: words, entrypoint } = task;
    const scene = { ...(await sceneOf(bench, container)), command: words, entrypoint };
    return failed(
      withLimits(await find(scene, end, { task, image, bench }), scene.limits),
      evidence,
    );
  },
};

function readTask(parameters: JsonObject): CommandTask {
  return {
    command: wordsOf(parameters.command),
    entrypoint: wordsOf(parameters.entrypoint),
    stdin: textOf(parameters.stdin),
    exitCodes: exitCodesOf(parameters.exitCode),
    stdout: expectationOf(parameters.stdout),
    stderr: expectationOf(parameters.stderr),
    withinMs: parseDuration(textOf(parameters.within) ?? '10s'),
  };
}

function start(
  task: CommandTask,
  image: StudentImage,
  bench: Workbench,
): Promise<StudentContainer> {
  const { command: words, entrypoint, stdin } = task;
  return bench.engine.run({
    image: image.id,
    label: words === undefined ? 'the default command' : 'another command',
    signal: bench.signal,
    ...(words !== undefined && { command: words }),
    ...(entrypoint !== undefined && { entrypoint }),
    ...(stdin !== undefined && { stdin }),
  });
}

interface Attempt {
  readonly task: CommandTask;
  readonly image: StudentImage;
  readonly bench: Workbench;
}

async function find(scene: Scene, end: End, attempt: Attempt): Promise<Finding> {
  const { task, bench } = attempt;
  const typed = typeRun(task);
  return {
    ...(await explainCommand(scene, end, {
      expected: task,
      buildSteps: (await bench.build()).steps,
      stdoutWithoutEntrypoint: await runWithoutEntrypoint(attempt),
    })),
    expected: `\`${typed}\` ends within ${tellDuration(task.withinMs)} with ${describeExpectedEnd(task)}.`,
    actual: tellEnd(scene, end, task.withinMs),
    reproduce: ['docker build -t app .', typed, 'echo "exit code $?"'],
  };
}

/** Runs the same words once more with the image's entrypoint out of the way. @returns its stdout where all is well then */
async function runWithoutEntrypoint({ task, image, bench }: Attempt): Promise<string | null> {
  const [program, ...rest] = task.command ?? [];
  const isOverridden = task.entrypoint !== undefined || image.config.entrypoint.length === 0;
  if (program === undefined || isOverridden) return null;
  const bare = { ...task, entrypoint: [program], command: rest };
  await using container = await start(bare, image, bench);
  const end = await watch(container, task);
  return meetsEnd(end, task) ? end.output.stdout : null;
}

/** The run as a student types it. */
function typeRun({ command: words = [], entrypoint, stdin }: CommandTask): string {
  const [program, ...rest] = entrypoint ?? [];
  const run = [
    ...['docker', 'run', '--rm', ...(stdin === undefined ? [] : ['-i'])],
    ...(program === undefined ? [] : ['--entrypoint', program]),
    ...['app', ...rest, ...words],
  ];
  return `${stdin === undefined ? '' : `printf %s ${asTyped([stdin])} | `}${asTyped(run)}`;
}
