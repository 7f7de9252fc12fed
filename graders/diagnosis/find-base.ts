import type { BaseImage } from '../../exercises/index.ts';
import type { Dockerfile } from './read-dockerfile.ts';

/** The image on which the stage of a line stands, over other stages too; without a line, that of the last stage. */
export function findBase(dockerfile: Dockerfile, line: number | null): string | null {
  const at = dockerfile.instructions.find((instruction) => instruction.line === line);
  let stage = dockerfile.stages[at?.stage ?? dockerfile.stages.length - 1];
  while (stage?.parent !== undefined && stage.parent !== null)
    stage = dockerfile.stages[stage.parent];
  return stage?.image ?? null;
}

/** The course's base image of that name, where it is one. */
export const findCourseBase = (
  name: string | null,
  baseImages: readonly BaseImage[],
): BaseImage | null =>
  baseImages.find((image) => image.name === name || image.name === `${name}:latest`) ?? null;
