import { posix } from 'node:path';
import type { ArchivedFile } from '../docker/types.ts';
import { argvOf, at, isDefault, locateStart } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { quote } from './words.ts';

const HEAD_BYTES = 4_096;
const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const MAX_FOLDERS = 20;

/**
 * Explains why a program could not be run, by a look at its file in the image.
 * @param complaint what the engine or the kernel said of it: `exec format error`
 */
export async function explainExecutable(
  scene: Scene,
  executable: string,
  complaint: string,
): Promise<Explanation> {
  const where = at(isDefault(scene) ? locateStart(scene) : undefined);
  const path = await findProgram(scene, executable);
  const file = path === null ? null : await readHead(scene, path);
  if (path !== null && file !== null) {
    return { ...(await explainFile(scene, { path, file, complaint })), ...where };
  }
  return {
    ...(/\s/.test(executable) ? commandInOneWord(scene) : missing(executable)),
    ...where,
  };
}

/** Explains a command whose words stand in one text where each should stand alone. */
export function commandInOneWord(scene: Scene): Explanation {
  const word = argvOf(scene).find((part) => /\S\s+\S/.test(part)) ?? '';
  return {
    diagnosis: 'command-in-one-word',
    rationale:
      `The image names a program whose whole name is ${quote(word)}, spaces included, and there is none. ` +
      `In the form with brackets each word is an element of its own; nothing splits a text at its spaces. ` +
      `The engine was given ${quote(JSON.stringify(argvOf(scene)))}.`,
    hint: 'Look at how many elements the list in the brackets has, and how many words you would type at a prompt.',
  };
}

function missing(executable: string): Explanation {
  const isPath = executable.includes('/');
  const isShell = /(^|\/)(ba|da|a)?sh$/.test(executable);
  return {
    diagnosis: 'executable-missing',
    rationale:
      (isPath
        ? `The image has no file ${quote(executable)}, so there was nothing to run.`
        : `No folder of the image's PATH holds a program called ${quote(executable)}, so there was nothing to run.`) +
      ' Only what is in the image can be run in a container of it; what is installed on your own machine does not count.' +
      (isShell
        ? ' (A command without brackets is run by a shell, and this image has no such shell.)'
        : ''),
    hint: isPath
      ? 'See which instruction should put this file into the image, and whether it lands in the folder you expect.'
      : 'See which instruction should install this program, and whether its name is spelt right.',
  };
}

interface FoundProgram {
  readonly path: string;
  readonly file: ArchivedFile;
  readonly complaint: string;
}

async function explainFile(
  scene: Scene,
  { path, file, complaint }: FoundProgram,
): Promise<Explanation> {
  const text = file.content.toString('latin1');
  const firstLine = text.split('\n', 1)[0] ?? '';
  const interpreter = /^#!\s*(\S+)/.exec(firstLine)?.[1];
  if (file.type === 'directory') return isFolder(path);
  if (/permission denied/i.test(complaint)) return notExecutable(path);
  if (firstLine.startsWith('#!') && firstLine.endsWith('\r')) return carriageReturns(path);
  if (interpreter !== undefined && (await readHead(scene, interpreter)) === null) {
    return interpreterMissing(path, interpreter);
  }
  const isScript = file.type === 'file' && !text.startsWith('\u007fELF');
  return isScript && interpreter === undefined ? withoutShebang(path) : cannotLoad(path);
}

const isFolder = (path: string): Explanation => ({
  diagnosis: 'executable-is-a-folder',
  rationale: `${quote(path)} is a folder in the image, and a folder cannot be run.`,
  hint: 'Name the program inside of that folder.',
});

const notExecutable = (path: string): Explanation => ({
  diagnosis: 'not-executable',
  rationale: `${quote(path)} is in the image, but it is not marked as executable for the user it runs as, so the kernel refused.`,
  hint: 'COPY keeps the mode a file has on your machine: look at it with `ls -l`. A step of the build can change it as well.',
});

const carriageReturns = (path: string): Explanation => ({
  diagnosis: 'script-with-carriage-returns',
  rationale:
    `The first line of ${quote(path)} ends with a carriage return, as editors on Windows write lines. ` +
    "The kernel takes it for a part of the interpreter's name, and finds no program of that name.",
  hint: "Save the file with line ends of Unix (LF), and look at your editor's and Git's settings for line ends.",
});

const interpreterMissing = (path: string, interpreter: string): Explanation => ({
  diagnosis: 'interpreter-missing',
  rationale: `${quote(path)} is in the image, but its first line asks for ${quote(interpreter)}, and the image has no such file.`,
  hint: `Either install ${quote(interpreter)} in the image, or write the script for a shell that is there.`,
});

const withoutShebang = (path: string): Explanation => ({
  diagnosis: 'shebang-missing',
  rationale:
    `${quote(path)} is in the image, but it is a text whose first line does not say, after \`#!\`, which program reads it, ` +
    'so the kernel does not know how to run it.',
  hint: 'Compare its first line with that of a script that runs.',
});

const cannotLoad = (path: string): Explanation => ({
  diagnosis: 'program-cannot-load',
  rationale:
    `${quote(path)} is in the image, but the kernel could not run it there: it was made for another kind of processor, ` +
    'or it needs a loader or library that this image does not have.',
  hint: 'Take the program from a package that is meant for this base, or build it on the base it runs on.',
});

/** Where the engine looks for a program: as a path from the working folder, else in the folders of PATH. */
async function findProgram(scene: Scene, executable: string): Promise<string | null> {
  const { config } = scene;
  const base = config.workingFolder === '' ? '/' : config.workingFolder;
  if (executable.includes('/')) return posix.resolve(base, executable);
  const path = config.environment.find((entry) => entry.startsWith('PATH='))?.slice('PATH='.length);
  for (const folder of (path ?? DEFAULT_PATH).split(':').slice(0, MAX_FOLDERS)) {
    const candidate = posix.resolve(base, folder, executable);
    if ((await readHead(scene, candidate)) !== null) return candidate;
  }
  return null;
}

async function readHead({ container }: Scene, path: string): Promise<ArchivedFile | null> {
  // A container that the engine refused even to create has no files to look at.
  return container.id === '' ? null : container.readFile(path, HEAD_BYTES);
}
