import type { StartFailure } from '../docker/types.ts';
import { explainExecutable } from './explain-executable.ts';
import { argvOf, at, locate } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { quote, quoteEngine } from './words.ts';

/** Explains why the engine refused to start a container: it never ran. */
export async function explainStartFailure(
  scene: Scene,
  failure: StartFailure,
): Promise<Explanation> {
  switch (failure.reason) {
    case 'executable-not-found':
    case 'executable-not-runnable':
      return explainExecutable(
        scene,
        failure.executable ?? argvOf(scene)[0] ?? '',
        failure.message,
      );
    case 'no-command':
      return noCommand;
    case 'working-folder':
      return workingFolder(scene, failure);
    case 'user-unknown':
      return userUnknown(scene, failure);
    case 'other':
      return refused(failure);
  }
}

const noCommand: Explanation = {
  diagnosis: 'no-command',
  rationale:
    'The image does not say what a container of it runs, and no command was given, so the engine had nothing to start.',
  hint: 'Which instruction of a Dockerfile sets the default command?',
};

const workingFolder = ({ config, dockerfile }: Scene, { message }: StartFailure): Explanation => ({
  diagnosis: 'working-folder-unusable',
  rationale: `The engine could not enter the working folder ${quote(config.workingFolder)}: ${quoteEngine(message)}.`,
  hint: 'See that this path is a folder in the image, and that the user of the container may enter it.',
  ...at(locate(dockerfile, 'WORKDIR')),
});

const userUnknown = ({ config, dockerfile }: Scene, { message }: StartFailure): Explanation => ({
  diagnosis: 'user-unknown',
  rationale: `The image asks for the user ${quote(config.user)}, whom the engine does not find in the image: ${quoteEngine(message)}.`,
  hint: 'A user has to be made in the image (`/etc/passwd` lists them) before it can be asked for by name.',
  ...at(locate(dockerfile, 'USER')),
});

const refused = ({ message }: StartFailure): Explanation => ({
  diagnosis: 'start-refused',
  rationale: `The engine refused to start the container: ${quoteEngine(message)}.`,
  hint: 'Run the same command yourself: the engine says the same to you.',
});
