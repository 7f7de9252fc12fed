import type { CapturedOutput, ContainerState } from '../docker/types.ts';
import { commandInOneWord, explainExecutable } from './explain-executable.ts';
import { explainStartFailure } from './explain-start-failure.ts';
import { argvOf, at, isDefault, locateStart } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { noCommandOfItsOwn, setsNoCommand } from './no-command.ts';
import { recogniseComplaint } from './recognise-complaint.ts';
import { tellMemory } from './with-limits.ts';
import { quote, tellLastLines } from './words.ts';

/** Explains why a container is not running any more, or ended in another way than it was to. */
export async function explainEarlyEnd(scene: Scene, state: ContainerState): Promise<Explanation> {
  const { container } = scene;
  if (container.startFailure !== null) return explainStartFailure(scene, container.startFailure);
  const output = container.output();
  if (state.oomKilled) return outOfMemory(scene);
  if (state.outlived) return outlived;
  if (state.overfilled) return overfilled;
  const where = at(isDefault(scene) ? locateStart(scene) : undefined);
  const text = `${output.stderr}\n${output.stdout}`;
  const unrunnable = state.exitCode === 0 ? null : findUnrunnable(text);
  if (unrunnable !== null) return explainExecutable(scene, unrunnable.path, unrunnable.complaint);
  if (state.exitCode !== 0 && isOneWord(scene, text))
    return { ...commandInOneWord(scene), ...where };
  const line = shellLineOf(argvOf(scene));
  if (state.exitCode !== 0 && line !== undefined && isBrokenList(line))
    return { ...brokenList(line), ...where };
  const known = state.exitCode === 0 ? null : recogniseComplaint(text, state.exitCode);
  return { ...(known ?? byExitCode(scene, state, output)), ...where };
}

/** What the runtime writes to the container's own log when the program cannot be run after all. */
function findUnrunnable(text: string): { path: string; complaint: string } | null {
  const found =
    /^(?:standard_init_linux\.go:\d+: )?exec "?([^\s":]+)"?: (no such file or directory|exec format error|permission denied)\s*$/m.exec(
      text,
    );
  const [, path, complaint] = found ?? [];
  return path === undefined || complaint === undefined ? null : { path, complaint };
}

const outOfMemory = ({ container, limits }: Scene): Explanation => ({
  diagnosis: 'out-of-memory',
  rationale:
    `The container may use ${tellMemory(limits)}. It wanted more, and the kernel killed a process of it for that. ${tellLastLines(container.output())}`.trimEnd(),
  hint: 'See what grows while it runs: `docker stats` shows the memory of running containers.',
});

const outlived: Explanation = {
  diagnosis: 'outlived',
  rationale:
    'The container was still running when the time that any container may take was over, so Seaworthy killed it.',
  hint: 'Run it yourself, and see what it waits for.',
};

const overfilled: Explanation = {
  diagnosis: 'disk-overfilled',
  rationale:
    'A container may hold 512 MiB on disk beyond its image here. This one wrote more, so Seaworthy killed it.',
  hint: 'See what it writes while it runs: `docker ps --size` shows how much, `docker diff` which files.',
};

function byExitCode(
  scene: Scene,
  { exitCode }: ContainerState,
  output: CapturedOutput,
): Explanation {
  const argv = argvOf(scene);
  if (exitCode === 0 && isDefault(scene) && setsNoCommand(scene)) return noCommandOfItsOwn(scene);
  if (exitCode === 0) return isBackgrounded(argv) ? inBackground(argv) : finished(argv, output);
  const signal = exitCode === null ? undefined : FATAL_SIGNALS[exitCode];
  const said = tellLastLines(output);
  return {
    diagnosis: 'ended-with-an-error',
    rationale:
      `The container's main process, ${quote(argv.join(' '))}, ended with exit code ${String(exitCode)}` +
      `${signal === undefined ? '' : `, which stands for ${signal}`}. ${said === '' ? 'It said nothing.' : said}`,
    hint: 'A container lives as long as its main process: find out why that one ended. `docker logs` shows what it said.',
  };
}

const FATAL_SIGNALS: Readonly<Record<number, string>> = {
  132: 'SIGILL, an instruction this processor does not know',
  134: 'SIGABRT, which a program sends to itself when it gives up',
  137: 'SIGKILL',
  139: 'SIGSEGV, a program error with memory',
  143: 'SIGTERM',
};

/** An entrypoint was given a whole command line as one word, and complained of it. */
function isOneWord({ config, command }: Scene, text: string): boolean {
  const [only = '', ...others] = command ?? config.command;
  const isLine = others.length === 0 && /\S\s+\S/.test(only);
  return isLine && shellLineOf([...config.entrypoint, only]) === undefined && text.includes(only);
}

/** The line that a shell was told to run, where that is what ran. */
function shellLineOf(argv: readonly string[]): string | undefined {
  const option = argv.indexOf('-c');
  return /(^|\/)(ba|da|a)?sh$/.test(argv[option - 1] ?? '') ? argv[option + 1] : undefined;
}

/** A list in brackets that is no JSON, so that the builder took it for a line of shell. */
const isBrokenList = (line: string): boolean =>
  /^\s*\[\s*(?:['"\u201c\u2018]|[^\s\]]+,)/.test(line);

const brokenList = (line: string): Explanation => ({
  diagnosis: 'exec-form-quotes',
  rationale:
    `A shell was asked to run ${quote(line)}: the list in brackets was not read as a list, but as a line for the shell. ` +
    'The form with brackets has to be JSON, with double quotes around each word, commas between them, and nothing behind the closing bracket.',
  hint: 'Compare the instruction with those of the handout: its quotes, its commas, and what stands behind it.',
});

/** A shell was told to run the command in the background, and had nothing left to do. */
const isBackgrounded = (argv: readonly string[]): boolean =>
  /[^&]&\s*$/.test(shellLineOf(argv) ?? '');

const inBackground = (argv: readonly string[]): Explanation => ({
  diagnosis: 'command-in-background',
  rationale:
    `The main process was a shell that ran ${quote(shellLineOf(argv) ?? '')}. The \`&\` puts the command into the background; the shell had ` +
    'nothing else to do and ended with code 0. A container ends with its main process, and takes along what runs in its background.',
  hint: 'Let the command run in the foreground: there is no prompt in a container that it could block.',
});

const finished = (argv: readonly string[], output: CapturedOutput): Explanation => ({
  diagnosis: 'main-process-finished',
  rationale:
    `The container's main process, ${quote(argv.join(' '))}, came to its end with code 0, and the container ended with it. ` +
    'Whatever it may have left in the background ended too. ' +
    (tellLastLines(output) || 'It said nothing.'),
  hint: 'A container lives as long as its main process (PID 1). Which program should that be, and does it stay in the foreground?',
});
