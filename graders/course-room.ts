import type { Course } from '../exercises/index.ts';
import { openEngineRoom } from './docker/index.ts';
import type { EngineRoom } from './docker/index.ts';
import { ensureImage, listPresent } from './docker/base-images/ensure-image.ts';

/**
 * Opens the engine for a run over one course, whose rules say which base images a Dockerfile may name.
 * @throws ContainerRuntimeError where no engine answers
 */
export function openCourseRoom(course: Course): Promise<EngineRoom> {
  const { baseImages, otherBaseImages } = course;
  return openEngineRoom({
    provideBase: async (docker, name) => {
      const withTag = /[:@][^/]*$/.test(name) ? name : `${name}:latest`;
      if (otherBaseImages === 'listed' && !baseImages.some((base) => base.name === withTag)) {
        return `${name} is not one of the course's images. ${await listPresent(docker, baseImages)}`;
      }
      const ensured = await ensureImage(docker, name, { baseImages });
      return ensured.kind === 'unavailable' ? ensured.message : null;
    },
  });
}
