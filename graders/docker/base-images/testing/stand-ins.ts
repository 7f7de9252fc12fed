import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Dockerode from 'dockerode';
import type { BaseImage } from '../../../../exercises/index.ts';
import { buildStandIns } from '../build-stand-ins.ts';
import { describeBaseImages } from '../describe-base-images.ts';

/** The stand-ins under names of the tests' own, whatever the engine has under the course's names. */
export interface TestStandIns extends AsyncDisposable {
  /** The test's name of a course's image: of `node:alpine`. */
  nameOf(courseName: string): string;
}

const COURSE_NAMES: Readonly<Record<string, BaseImage['standIn']>> = {
  'hello-world:latest': 'hello-world',
  'busybox:latest': 'busybox',
  'alpine:latest': 'alpine',
  'redis:latest': 'redis',
  'node:latest': 'node',
  'node:alpine': 'node',
};

/** Takes the stand-ins that the engine has already, and builds the others. */
export async function provideTestStandIns(docker: Dockerode): Promise<TestStandIns> {
  // Test files run side by side, and each removes its names.
  const prefix = `seaworthy-test-${randomBytes(4).toString('hex')}`;
  const nameOf = (courseName: string): string => `${prefix}/${courseName}`;
  const course = Object.entries(COURSE_NAMES).map(([name, standIn]) => ({
    name,
    standIn,
    digest: null,
  }));
  const states = await describeBaseImages(docker, course);
  const missing: BaseImage[] = [];
  for (const [index, image] of course.entries()) {
    const [repo = '', tag = ''] = nameOf(image.name).split(':');
    const state = states[index];
    if (state?.standIn === true && !state.outdated)
      await docker.getImage(image.name).tag({ repo, tag });
    else missing.push({ ...image, name: nameOf(image.name) });
  }
  const cacheFolder = await mkdtemp(join(tmpdir(), 'seaworthy-stand-ins-'));
  await buildStandIns(docker, missing, { cacheFolder, onStart: () => {} });
  await rm(cacheFolder, { recursive: true });
  return {
    nameOf,
    [Symbol.asyncDispose]: async () => {
      for (const { name } of course) await docker.getImage(nameOf(name)).remove();
    },
  };
}
