import { posix } from 'node:path';
import type { Dockerfile, DockerfileInstruction } from './read-dockerfile.ts';

/** The instructions that make the final image: those of the last stage and of the stages it goes on from. */
export function instructionsOfImage(
  { instructions, stages }: Dockerfile,
  last = stages.length - 1,
): DockerfileInstruction[] {
  const chain: number[] = [];
  for (
    let stage: number | null = last;
    stage !== null && stage >= 0;
    stage = stages[stage]?.parent ?? null
  ) {
    chain.unshift(stage);
  }
  return chain.flatMap((stage) => instructions.filter((each) => each.stage === stage));
}

/** The instructions of a kind that a later one makes void: of two CMD the last one counts. */
export function findOverridden(
  dockerfile: Dockerfile,
  keyword: 'CMD' | 'ENTRYPOINT',
): DockerfileInstruction[] {
  return instructionsOfImage(dockerfile)
    .filter((each) => each.keyword === keyword)
    .slice(0, -1);
}

/** A WORKDIR without a leading slash, and the folder it comes out as. */
export interface RelativeWorkdir {
  readonly instruction: DockerfileInstruction;
  readonly becomes: string;
}

export function findRelativeWorkdirs(dockerfile: Dockerfile): RelativeWorkdir[] {
  let folder = '/';
  const found: RelativeWorkdir[] = [];
  for (const instruction of instructionsOfImage(dockerfile)) {
    if (instruction.keyword !== 'WORKDIR') continue;
    const path = instruction.arguments.replace(/^(["'])(.*)\1$/, '$2');
    folder = posix.resolve(folder, path);
    if (!path.startsWith('/')) found.push({ instruction, becomes: folder });
  }
  return found;
}
