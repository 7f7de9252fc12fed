import { posix } from 'node:path';
import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { capitalise, readSubmitted, tellStep, withoutHostPaths } from './build-scene.ts';
import { findIgnoringLine, keptFiles } from './find-ignoring-line.ts';
import { matchGlob } from './match-glob.ts';
import type { DockerfileInstruction } from './read-dockerfile.ts';
import { findStage } from './read-dockerfile.ts';
import { listed, quote } from './words.ts';

/** Explains that a COPY or ADD found nothing to copy. */
export async function explainCopySource(scene: BuildScene): Promise<BuildExplanation> {
  const { dockerfile, failure, bench } = scene;
  const copies = dockerfile.instructions.filter(
    ({ keyword }) => keyword === 'COPY' || keyword === 'ADD',
  );
  const suspects = scene.instruction === null ? copies : [scene.instruction];
  const ignoreText = (await readSubmitted(bench.submission, '.dockerignore')) ?? '';
  for (const instruction of suspects) {
    const copy = {
      ...scene,
      instruction,
      step: scene.step ?? { ...NO_STEP, line: instruction.line },
    };
    const source = findMissing(instruction, bench.submission.files, ignoreText, failure.message);
    if (source !== null)
      return { ...explainSource(copy, source, ignoreText), line: instruction.line };
  }
  return {
    fault: 'student',
    diagnosis: 'copy-source-missing',
    rationale: 'A step could not copy what it names.',
    actual: `The engine said: ${quote(withoutHostPaths(failure.message))}.`,
    line: scene.step?.line ?? null,
  };
}

const NO_STEP = { instruction: '', stage: '0', cached: false, durationMs: 0, log: '', error: null };

/** The source of a COPY that cannot be had: from the context, or from a stage, of which only the engine knows. */
function findMissing(
  instruction: DockerfileInstruction,
  files: readonly string[],
  ignoreText: string,
  message: string,
): string | null {
  const sources = readSources(instruction);
  if (instruction.flags.some(({ name }) => name === 'from')) {
    return sources.find((source) => message.includes(posix.join('/', source))) ?? null;
  }
  const kept = keptFiles(files, ignoreText);
  return sources.find((source) => isOutside(source) || !has(kept, source)) ?? null;
}

function explainSource(
  scene: BuildScene,
  source: string,
  ignoreText: string,
): Omit<BuildExplanation, 'line'> {
  const { submission } = scene.bench;
  const from = scene.instruction?.flags.find(({ name }) => name === 'from')?.value;
  const actual = `${capitalise(tellStep(scene))} found no ${quote(source)}.`;
  const base = { fault: 'student', actual } as const;
  if (from !== undefined) return { ...base, ...notInStage(scene, source, from) };
  if (isOutside(source)) return { ...base, ...outside(source) };
  const path = trimSource(source);
  const ignored = submission.files.find((file) => has([file], path));
  const line = ignored === undefined ? null : findIgnoringLine(ignoreText, ignored);
  if (line !== null) {
    return {
      ...base,
      diagnosis: 'copy-source-ignored',
      rationale: `${quote(source)} is in your folder, but line ${line.line} of your \`.dockerignore\`, ${quote(line.text)}, keeps it out of what the engine gets for the build.`,
      hint: 'A `.dockerignore` is for what the image does not need. See which of its lines go too far.',
    };
  }
  return { ...base, ...notThere(path, submission.files) };
}

function notInStage(
  { dockerfile }: BuildScene,
  source: string,
  from: string,
): Pick<BuildExplanation, 'diagnosis' | 'rationale' | 'hint'> {
  const isStage = findStage(from, dockerfile.stages) !== null;
  return {
    diagnosis: 'copy-source-not-in-stage',
    rationale: `It copies from ${isStage ? 'the stage' : 'the image'} ${quote(from)}, and there is no ${quote(source)} in there.`,
    hint: isStage
      ? 'Follow that stage line by line: in which folder does each step work, and where do its files end up?'
      : 'Start a container of that image with a shell, and look where the file lies.',
  };
}

const outside = (source: string): Pick<BuildExplanation, 'diagnosis' | 'rationale' | 'hint'> => ({
  diagnosis: 'copy-source-outside',
  rationale: `${quote(source)} points out of the folder of the Dockerfile. The engine gets that folder and what is in it, the build's context, and nothing beside or above it.`,
  hint: 'What the image needs has to lie in the same folder as the Dockerfile, or deeper.',
});

function notThere(
  path: string,
  files: readonly string[],
): Pick<BuildExplanation, 'diagnosis' | 'rationale' | 'hint'> {
  const otherCase = files.find((file) => file.toLowerCase() === path.toLowerCase());
  const elsewhere = files.find((file) => posix.basename(file) === posix.basename(path));
  const near = otherCase ?? elsewhere;
  const top = [...new Set(files.map((file) => file.split('/')[0] ?? file))];
  return {
    diagnosis: 'copy-source-missing',
    rationale:
      `${quote(path)} is not in the folder that you handed in. ` +
      (near === undefined
        ? `There ${top.length === 1 ? 'is' : 'are'} ${listed(top.slice(0, 8).map(quote))}.`
        : `There is ${quote(near)}${otherCase === undefined ? '' : ', and capital letters count'}.`),
    hint: 'Compare the name, letter by letter, with what `ls` shows in the folder of the Dockerfile.',
  };
}

/** The sources of a COPY or ADD, but not the heredocs and addresses among them. */
function readSources({ arguments: text }: DockerfileInstruction): string[] {
  const line = text.split('\n', 1)[0] ?? '';
  const words = line.startsWith('[')
    ? readJson(line)
    : line.split(' ').filter((word) => word !== '');
  return words.slice(0, -1).filter((word) => !/^(<<|\w+:\/\/|git@)/.test(word));
}

function readJson(line: string): string[] {
  try {
    const words: unknown = JSON.parse(line);
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  } catch {
    return line.split(' ');
  }
}

const trimSource = (source: string): string => posix.normalize(source).replace(/^\/+|\/+$/g, '');

const isOutside = (source: string): boolean => posix.normalize(source).startsWith('..');

function has(files: readonly string[], source: string): boolean {
  const path = trimSource(source);
  if (path === '' || path === '.') return true;
  const matches = matchGlob(path);
  // A folder is there as soon as a file below it is.
  return files.some((file) => matches(file) || foldersOf(file).some(matches));
}

const foldersOf = (file: string): string[] =>
  file
    .split('/')
    .slice(0, -1)
    .map((_, index, names) => names.slice(0, index + 1).join('/'));
