import { posix } from 'node:path';
import type { Finding } from '../checks/check-kind.ts';
import { findRelativeWorkdirs, instructionsOfImage } from './find-dockerfile-slips.ts';
import type { Dockerfile, DockerfileInstruction } from './read-dockerfile.ts';
import { quoteInstruction } from './read-dockerfile.ts';
import { listed, quote } from './words.ts';

type Explanation = Pick<Finding, 'diagnosis' | 'rationale' | 'hint' | 'location'>;

const at = ({ line }: DockerfileInstruction): Pick<Finding, 'location'> => ({
  location: { file: 'Dockerfile', line },
});

/** Explains how the image came by its working folder. */
export function explainWorkingFolder(dockerfile: Dockerfile, actual: string): Explanation {
  const own = instructionsOfImage(dockerfile);
  const last = own.findLast(({ keyword }) => keyword === 'WORKDIR');
  if (last !== undefined) return explainWorkdir(dockerfile, last, actual);
  const elsewhere = dockerfile.instructions.find(({ keyword }) => keyword === 'WORKDIR');
  if (elsewhere !== undefined) {
    return {
      diagnosis: 'workdir-in-other-stage',
      rationale: `Line ${elsewhere.line}, ${quoteInstruction(elsewhere)}, stands in another stage. A setting counts for its own stage only, and the image is made by the last one.`,
      hint: 'Which stage does the image come from?',
      ...at(elsewhere),
    };
  }
  const change = own.find(
    ({ keyword, arguments: text }) => keyword === 'RUN' && /^(.*&&\s*)?cd\s/.test(text),
  );
  return change === undefined
    ? {
        diagnosis: 'workdir-missing',
        rationale: `No instruction of the Dockerfile sets a working folder, so it is the base image's: ${quote(actual)}.`,
        hint: 'Which instruction sets the folder for the steps below it, and for the container?',
      }
    : {
        diagnosis: 'workdir-by-cd',
        rationale: `Line ${change.line}, ${quoteInstruction(change)}, changes the folder of the process that this one step runs. The step ends, and the change ends with it.`,
        hint: 'What a step does to its own process is gone at the next one. Which instruction lasts?',
        ...at(change),
      };
}

function explainWorkdir(
  dockerfile: Dockerfile,
  last: DockerfileInstruction,
  actual: string,
): Explanation {
  const relative = findRelativeWorkdirs(dockerfile).at(-1);
  return relative?.instruction === last
    ? {
        diagnosis: 'workdir-relative',
        rationale: `Line ${last.line}, ${quoteInstruction(last)}, has no slash in front, so it goes on from the folder before it, and comes out as ${quote(relative.becomes)}.`,
        hint: 'Write the folder as an absolute path; then it does not depend on what stands above.',
        ...at(last),
      }
    : {
        diagnosis: 'workdir-refused',
        rationale: `Line ${last.line}, ${quoteInstruction(last)}, sets the working folder to ${quote(actual)}, which belongs to the system and not to one app.`,
        hint: 'Which folder of its own could the app have?',
        ...at(last),
      };
}

const FOLLOW = 'Follow the Dockerfile from the top, and write the working folder beside each line.';

/** Explains how files of the app came to lie in a folder that is to stay free of them. */
export function explainFilesIn(
  dockerfile: Dockerfile,
  folder: string,
  names: readonly string[],
): Explanation {
  const steps = followFolder(dockerfile);
  const target = posix.resolve(folder);
  const copy = steps.find(({ destination }) => destination === target);
  if (copy !== undefined) return explainCopy(copy, steps, target);
  const run = steps.find(
    ({ instruction, workingFolder }) => instruction.keyword === 'RUN' && workingFolder === target,
  );
  return {
    diagnosis: 'made-by-a-step',
    rationale:
      run === undefined
        ? `A step of the build, or the base image, put ${listed(names.slice(0, 3).map(quote))} into ${quote(target)}.`
        : `Line ${run.instruction.line}, ${quoteInstruction(run.instruction)}, runs in ${quote(target)}: no line above it has set another working folder. What it makes, it makes there.`,
    hint: FOLLOW,
    ...(run !== undefined && at(run.instruction)),
  };
}

function explainCopy(copy: FolderStep, steps: readonly FolderStep[], target: string): Explanation {
  const { instruction, isAbsolute } = copy;
  const told = { hint: FOLLOW, ...at(instruction) };
  const copies = `Line ${instruction.line}, ${quoteInstruction(instruction)}, copies into ${quote(target)}.`;
  if (isAbsolute) {
    const rationale = `${copies} Its destination begins with a slash, so the working folder does not matter to it.`;
    return { diagnosis: 'copied-by-absolute-path', rationale, ...told };
  }
  const here = `${copies} At that line the working folder is ${quote(target)}`;
  const later = steps.find(
    ({ instruction: { keyword, line } }) => keyword === 'WORKDIR' && line > instruction.line,
  )?.instruction;
  return later === undefined
    ? { diagnosis: 'copied-without-workdir', rationale: `${here}.`, ...told }
    : {
        diagnosis: 'copied-before-workdir',
        rationale: `${here}; line ${later.line} sets another one only after it, and moves nothing.`,
        ...told,
      };
}

interface FolderStep {
  readonly instruction: DockerfileInstruction;
  /** The working folder in which it runs; the base image's is taken for `/`. */
  readonly workingFolder: string;
  /** Of a COPY or ADD. */
  readonly destination: string | null;
  readonly isAbsolute: boolean;
}

function followFolder(dockerfile: Dockerfile): FolderStep[] {
  let workingFolder = '/';
  return instructionsOfImage(dockerfile).map((instruction) => {
    const { keyword, arguments: text } = instruction;
    if (keyword === 'WORKDIR')
      workingFolder = posix.resolve(workingFolder, text.replace(/["']/g, ''));
    const [line = ''] = text.split('\n', 1);
    const written =
      line
        .replace(/[[\]",]/g, ' ')
        .trim()
        .split(/\s+/)
        .at(-1) ?? '.';
    const isCopy = keyword === 'COPY' || keyword === 'ADD';
    return {
      instruction,
      workingFolder,
      destination: isCopy ? posix.resolve(workingFolder, written) : null,
      isAbsolute: written.startsWith('/'),
    };
  });
}
