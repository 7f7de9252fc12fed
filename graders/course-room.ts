import type { Course } from '../exercises/index.ts';
import { openEngineRoom } from './docker/index.ts';
import type { EngineRoom } from './docker/index.ts';

/** Opens the engine for a run over one course. @throws ContainerRuntimeError where no engine answers */
export async function openCourseRoom(_course: Course): Promise<EngineRoom> {
  return openEngineRoom();
}
