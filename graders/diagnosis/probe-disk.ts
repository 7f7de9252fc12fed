import type { Course } from '../../exercises/index.ts';
import type { BuildResult, Engine } from '../docker/types.ts';
import { buildAside } from './build-aside.ts';

/** A disk on which a step found no room has none for this either; an engine of a submission's own has, within its bounds. */
const WRITE_MIB = 64;
const LONGEST_MS = 60_000;

/** Whether a build failed with words about a full disk: a reason to look, and never a proof, for a step can print anything. */
export const soundsLikeFullDisk = (result: BuildResult): boolean =>
  !result.ok &&
  result.failure.reason === 'step-failed' &&
  /no space left on device|disk quota exceeded|ENOSPC/i.test(
    `${result.failure.step?.log ?? ''}\n${result.failure.message}`,
  );

interface DiskScene {
  /** The engine itself, whose builds nobody looks at twice. */
  readonly engine: Pick<Engine, 'build'>;
  readonly course: Pick<Course, 'baseImages'>;
}

/** Whether the engine has no room even for a small build of Seaworthy's own. */
export async function isDiskFull({ engine, course }: DiskScene): Promise<boolean> {
  const base = course.baseImages.find(({ standIn }) => standIn !== 'hello-world');
  if (base === undefined) return false;
  const lines = [
    `FROM ${base.name}`,
    'USER 0',
    `RUN dd if=/dev/zero of=/seaworthy bs=1048576 count=${WRITE_MIB} && rm /seaworthy`,
  ];
  // Anything else that fails tells nothing of the disk; these words are none of a student's.
  return soundsLikeFullDisk(await buildAside(engine, lines, {}, LONGEST_MS));
}
