import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbench } from '../checks/check-kind.ts';
import type { BuildFailure } from '../docker/types.ts';
import type { BuildStep } from '../grade.ts';
import { findBase } from './find-base.ts';
import type { DockerfileInstruction, Dockerfile } from './read-dockerfile.ts';
import { quoteInstruction, readDockerfile } from './read-dockerfile.ts';

/** What is known of a build that failed. */
export interface BuildScene {
  readonly failure: BuildFailure;
  readonly bench: Pick<Workbench, 'course' | 'exercise' | 'submission' | 'engine'>;
  readonly dockerfile: Dockerfile;
  /** The step that failed, or the last one there was; null where none had begun. */
  readonly step: BuildStep | null;
  /** The Dockerfile's instruction of that step. */
  readonly instruction: DockerfileInstruction | null;
  /** What the step printed, and what the engine said. */
  readonly said: string;
}

/** Why a build failed, and whose it is. */
export interface BuildExplanation {
  readonly fault: 'student' | 'infrastructure';
  readonly diagnosis: string;
  readonly rationale: string;
  readonly actual: string;
  readonly hint?: string;
  /** Line of the Dockerfile. */
  readonly line?: number | null;
}

export function setBuildScene(
  failure: BuildFailure,
  steps: readonly BuildStep[],
  bench: BuildScene['bench'],
): BuildScene {
  const dockerfile = readDockerfile(bench.submission.dockerfile ?? '');
  const step = failure.step ?? (failure.reason === 'timed-out' ? (steps.at(-1) ?? null) : null);
  const instruction = dockerfile.instructions.find(({ line }) => line === step?.line) ?? null;
  const said = `${step?.log ?? ''}\n${failure.message}`;
  return { failure, bench, dockerfile, step, instruction, said };
}

/** Names the failed step for a sentence: ``line 4, `RUN npm install`,``. */
export function tellStep({ step, instruction }: Pick<BuildScene, 'step' | 'instruction'>): string {
  if (step === null) return 'the build';
  const [keyword = '', ...rest] = step.instruction.split(' ');
  const text = quoteInstruction(instruction ?? { keyword, written: rest.join(' ') });
  return step.line === null ? `the step ${text}` : `line ${step.line}, ${text},`;
}

/** The base image of the stage in which the build failed, for a sentence. */
export function tellBase({
  dockerfile,
  instruction,
}: Pick<BuildScene, 'dockerfile' | 'instruction'>): string {
  const image = findBase(dockerfile, instruction?.line ?? null);
  return image === null ? 'its base image' : `its base image \`${image}\``;
}

/** A file of the submission as text; null where it is none. */
export async function readSubmitted(
  { folder, files }: Pick<Workbench['submission'], 'folder' | 'files'>,
  path: string,
): Promise<string | null> {
  return files.includes(path) ? readFile(join(folder, path), 'utf8') : null;
}

/** Begins a sentence. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the engine said, with the places where it keeps layers left out. */
export const withoutHostPaths = (message: string): string =>
  message.replace(/\/[\w./-]*?\/(merged|buildkit-mount\d+)(?=\/)/g, '');
