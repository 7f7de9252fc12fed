import { argvOf, locate } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { quote } from './words.ts';

/** True where the student's Dockerfile leaves the base's default command as it is. */
export const setsNoCommand = ({ dockerfile }: Scene): boolean =>
  dockerfile !== null &&
  locate(dockerfile, 'CMD') === undefined &&
  locate(dockerfile, 'ENTRYPOINT') === undefined;

/** Explains a container that ended because only the base's default command ran in it. */
export const noCommandOfItsOwn = (scene: Scene): Explanation => ({
  diagnosis: 'no-command-of-its-own',
  rationale:
    `The container ran ${quote(argvOf(scene).join(' '))}, which the base image runs by default: the Dockerfile sets nothing else. ` +
    'That came to its end at once, and the container with it.',
  hint: 'Which instruction of a Dockerfile says what a container of the image runs?',
});
