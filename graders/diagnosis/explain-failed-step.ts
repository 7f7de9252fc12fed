import { posix } from 'node:path';
import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { capitalise, readSubmitted, tellBase, tellStep } from './build-scene.ts';
import { explainNetworkTrouble } from './explain-network-trouble.ts';
import { explainNpm } from './explain-npm.ts';
import { explainUnknownPackage } from './explain-unknown-package.ts';
import { quote, tellLastLines } from './words.ts';

type Why = Pick<BuildExplanation, 'diagnosis' | 'rationale' | 'hint'> & {
  fault?: BuildExplanation['fault'];
};

/** Explains that a program of a build step ended with an error, from what it printed. */
export async function explainFailedStep(scene: BuildScene): Promise<BuildExplanation> {
  const why =
    explainNetworkTrouble(scene) ??
    (await explainProgram(scene)) ??
    explainFolder(scene) ??
    (await explainNpm(scene)) ??
    (await explainUnknownPackage(scene)) ??
    explainExitCode(scene);
  const ended =
    scene.failure.exitCode === null ? 'failed' : `ended with exit code ${scene.failure.exitCode}`;
  const last = tellLastLines({ stdout: scene.step?.log ?? '', stderr: '', truncated: false }, 4);
  return {
    fault: 'student',
    ...why,
    actual: `${capitalise(tellStep(scene))} ${ended}. ${last}`.trim(),
    line: scene.step?.line ?? null,
  };
}

const LACKING: readonly RegExp[] = [
  /(?:^|\n)\S*sh: (?:line )?(?:\d+: )?([^\s:]+): (?:command )?not found/,
  /exec:? "([^"]+)": (?:executable file not found|stat \S+ no such file)/,
  /exec (\S+): no such file or directory/,
  /env: (?:can't execute )?['‘]?([^'’:\s]+)['’]?: No such file or directory/,
  /(?:^|\n)\S*sh: (?:line )?(?:\d+: )?([^\s:]+): No such file or directory/,
];
const REFUSED = /(?:sh: (?:line )?(?:\d+: )?([^\s:]+)|exec:? "?([^"\s]+)"?): Permission denied/i;

/** A program that is not there (127), or that may not be run (126). */
async function explainProgram(scene: BuildScene): Promise<Why | null> {
  const refused = REFUSED.exec(scene.said);
  const refusedName = refused?.[1] ?? refused?.[2];
  if (refusedName !== undefined) return notExecutable(refusedName);
  const name = LACKING.map((pattern) => pattern.exec(scene.said)?.[1]).find(
    (found) => found !== undefined,
  );
  if (name === undefined) return null;
  const [file, text] = await findScript(scene, name);
  if (file !== null) return explainScript(file, text, name);
  if (/^\/(usr\/)?bin\/(ba|da|a)?sh$/.test(name)) return withoutShell(scene);
  if (name.startsWith('[')) return wrongQuotes(scene);
  return MANAGERS.has(name) ? withoutManager(scene, name) : notInstalled(scene, name);
}

const MANAGERS = new Set([
  'npm',
  'npx',
  'yarn',
  'pnpm',
  'apk',
  'apt',
  'apt-get',
  'yum',
  'dnf',
  'microdnf',
  'pacman',
  'zypper',
  'pip',
  'pip3',
  'gem',
]);
const OF_A_BASE = new Set(['apk', 'apt', 'apt-get', 'yum', 'dnf', 'microdnf', 'pacman', 'zypper']);

const withoutManager = (scene: BuildScene, name: string): Why => ({
  diagnosis: 'package-manager-missing',
  rationale:
    `${capitalise(tellStep(scene))} calls ${quote(name)}, and ${tellBase(scene)} has no ${quote(name)}. ` +
    'A step can use only the programs that the base image brings or that an earlier step has installed; what is installed on your own machine does not count.',
  hint: OF_A_BASE.has(name)
    ? 'Each family of base images has a package manager of its own, or none. Start a container of yours with a shell, and find out which it has.'
    : `Either another base image, one that brings ${quote(name)}, or a step that installs it before this one is needed.`,
});

const notInstalled = (scene: BuildScene, name: string): Why => ({
  diagnosis: 'executable-missing-in-build',
  rationale:
    `${capitalise(tellStep(scene))} calls ${quote(name)}, and there was nothing of that name to run. ` +
    'A step can use only the programs that the base image brings, that an earlier step has installed, or that one has copied in.',
  hint: 'See whether the name is spelt right, and which earlier line should have brought the program.',
});

const withoutShell = (scene: BuildScene): Why => ({
  diagnosis: 'shell-missing-in-build',
  rationale: `A \`RUN\` without brackets is run by a shell, and ${tellBase(scene)} has none.`,
  hint: 'Which base image brings a shell and the programs that this step calls?',
});

const wrongQuotes = (scene: BuildScene): Why => ({
  diagnosis: 'brackets-without-double-quotes',
  rationale: `${capitalise(tellStep(scene))} was meant as a list of words, but a list has to be JSON, with double quotes around each word. This one went to the shell as it stands.`,
  hint: 'Look at the kind of quotes.',
});

const notExecutable = (name: string): Why => ({
  diagnosis: 'not-executable-in-build',
  rationale: `${quote(name)} is there, but it is not marked as a program that may be run. COPY keeps the mode that a file has on your machine.`,
  hint: 'Look at the mode of the file with `ls -l`. A step of the build can change it as well.',
});

/** The submission's file of that name: a script that a step calls. */
async function findScript({ bench }: BuildScene, name: string): Promise<[string | null, string]> {
  const { submission } = bench;
  const file = submission.files.find((each) => posix.basename(each) === posix.basename(name));
  return file === undefined ? [null, ''] : [file, (await readSubmitted(submission, file)) ?? ''];
}

function explainScript(file: string, text: string, name: string): Why {
  const [first = ''] = text.split('\n', 1);
  if (first.startsWith('#!') && first.endsWith('\r')) {
    return {
      diagnosis: 'script-with-carriage-returns',
      rationale:
        `The first line of ${quote(file)} ends with a carriage return, as editors on Windows write lines. ` +
        "The kernel takes it for a part of the interpreter's name, and finds no program of that name.",
      hint: "Save the file with line ends of Unix (LF), and look at your editor's and Git's settings for line ends.",
    };
  }
  const interpreter = /^#!\s*(\S+)/.exec(first)?.[1];
  return {
    diagnosis: 'script-not-found-in-build',
    rationale:
      `Your folder holds ${quote(file)}, but the step found no ${quote(name)} that it could run. Either no earlier line has copied it to that place` +
      (interpreter === undefined
        ? ', or a path has to stand in front of its name.'
        : `, or the image lacks ${quote(interpreter)}, which its first line asks for.`),
    hint: 'Follow the Dockerfile from the top: in which folder does this step run, and what is in there by then?',
  };
}

function explainFolder(scene: BuildScene): Why | null {
  const folder = /can't cd to ([^\s:]+)|cd: ([^\s:]+): No such file/
    .exec(scene.said)
    ?.slice(1)
    .find(Boolean);
  return folder === undefined
    ? null
    : {
        diagnosis: 'folder-missing-in-build',
        rationale: `${capitalise(tellStep(scene))} goes to the folder ${quote(folder)}, and no earlier line has made it.`,
        hint: 'Which instruction makes a folder and stays in it for the lines that follow?',
      };
}

function explainExitCode({ failure }: BuildScene): Why {
  if (failure.exitCode === 137) {
    return {
      diagnosis: 'step-killed',
      rationale:
        'The program that the step ran was ended by force (SIGKILL), most often for want of memory.',
      hint: 'Find out what needs so much memory in this step.',
    };
  }
  return {
    diagnosis: 'step-failed',
    rationale:
      'A build stops at the first step whose program does not end with exit code 0. The last lines of its output are the words of that program, not of Docker.',
    hint: 'Start a container of the base image with a shell, and type the command there: it fails the same way, and you can try what helps.',
  };
}
