import { meetsExitCode } from '../checks/exit-code.ts';
import type { End, ExpectedEnd } from '../checks/command-task.ts';
import { meetsText } from '../checks/text-expectation.ts';
import type { BuildStep } from '../grade.ts';
import { explainEarlyEnd } from './explain-early-end.ts';
import { atBuildTime, findBuildStep, onOtherStream, saysIt } from './explain-output.ts';
import { argvOf, at, isDefault, locate, locateStart } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { explainOverridden } from './explain-overridden.ts';
import { noCommandOfItsOwn, setsNoCommand } from './no-command.ts';
import { mainProcess } from './process-tree.ts';
import { quote, tellLastLines } from './words.ts';

export interface CommandFacts {
  readonly expected: ExpectedEnd;
  readonly buildSteps: readonly BuildStep[];
  /** What the same words print with the image's entrypoint out of the way; null where that does not help. */
  readonly stdoutWithoutEntrypoint: string | null;
}

/** Explains why a container that was to run to its end did not say or end as expected. */
export async function explainCommand(
  scene: Scene,
  end: End,
  facts: CommandFacts,
): Promise<Explanation> {
  const { state, output } = end;
  const { stdout, stderr, exitCodes } = facts.expected;
  if (facts.stdoutWithoutEntrypoint !== null) {
    const cameToo = endsWithLines(output.stdout, facts.stdoutWithoutEntrypoint);
    return cameToo ? entrypointAddsOutput(scene) : entrypointTookCommand(scene);
  }
  if (scene.container.startFailure !== null || state.overfilled)
    return explainEarlyEnd(scene, state);
  if (state.status !== 'exited' || state.outlived) return stillRunning(scene, end);
  if (stdout !== undefined && !meetsText(output.stdout, stdout)) {
    const step = isDefault(scene) ? findBuildStep(facts.buildSteps, stdout) : undefined;
    if (step !== undefined) return atBuildTime(step);
  }
  if (!meetsExitCode(state.exitCode, exitCodes)) return explainEarlyEnd(scene, state);
  if (stdout !== undefined && !meetsText(output.stdout, stdout)) {
    if (saysIt(output.stderr, stdout)) return onOtherStream('stderr', 'stdout');
    // Where any code will do, the code was no fault, but it may tell why the text is missing.
    if (exitCodes.length === 0 && state.exitCode !== 0) return explainEarlyEnd(scene, state);
    return explainOverridden(scene) ?? differs(scene, 'stdout', output.stdout);
  }
  return stderr !== undefined && saysIt(output.stdout, stderr)
    ? onOtherStream('stdout', 'stderr')
    : differs(scene, 'stderr', output.stderr);
}

const endsWithLines = (text: string, lines: string): boolean => `\n${text}`.endsWith(`\n${lines}`);

const entrypointAddsOutput = ({ config, dockerfile }: Scene): Explanation => ({
  diagnosis: 'entrypoint-adds-output',
  rationale:
    `The command ran, and what it printed is there, but not alone: the image's ENTRYPOINT, ${quote(JSON.stringify(config.entrypoint))}, ` +
    'runs first each time, and prints something of its own.',
  hint: 'What is in front of every command should do its work without a word on stdout.',
  ...at(locate(dockerfile, 'ENTRYPOINT')),
});

function entrypointTookCommand(scene: Scene): Explanation {
  const { config, dockerfile, command = [] } = scene;
  const words = quote(command.join(' '));
  const viaShell = config.entrypoint[1] === '-c' && config.entrypoint.length === 3;
  return {
    diagnosis: 'entrypoint-took-command',
    rationale:
      `The image has an ENTRYPOINT, ${quote(JSON.stringify(config.entrypoint))}, so the words behind the image's name are its arguments, not a command. ` +
      (viaShell
        ? `This one is a line for a shell, which does nothing with further arguments: ${words} was never run. `
        : `What ran was ${quote(argvOf(scene).join(' '))}. `) +
      'With the entrypoint taken away, the same words did what was expected.',
    hint: 'Which instruction sets a default that the words behind the name replace, and which sets a program that they are given to?',
    ...at(locate(dockerfile, 'ENTRYPOINT')),
  };
}

function stillRunning(scene: Scene, { processes, output }: End): Explanation {
  const main = mainProcess(processes)?.command ?? argvOf(scene).join(' ');
  return {
    diagnosis: 'still-running',
    rationale:
      `The container did not come to its end in time: ${quote(main)} was still running. ${tellLastLines(output)}`.trimEnd(),
    hint: 'Its standard input is empty and closed, and it has no terminal. What does the program wait for?',
    ...at(isDefault(scene) ? locateStart(scene) : undefined),
  };
}

function differs(scene: Scene, stream: 'stdout' | 'stderr', text: string): Explanation {
  const ran = quote(argvOf(scene).join(' '));
  const where = at(isDefault(scene) ? locateStart(scene) : undefined);
  if (text.trim() === '' && isDefault(scene) && setsNoCommand(scene))
    return noCommandOfItsOwn(scene);
  return {
    diagnosis: text.trim() === '' ? 'no-output' : 'output-differs',
    rationale:
      text.trim() === ''
        ? `The container ran ${ran} and ended, without a word on ${stream}.`
        : `The container ran ${ran}, and what it said on ${stream} is not what was asked for. Every word that the image adds counts too.`,
    hint: 'Run it yourself, and compare what it prints with what is expected, letter by letter.',
    ...where,
  };
}
