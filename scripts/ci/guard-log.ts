import { randomBytes } from 'node:crypto';
import { withoutCommands } from '../../reports/text/without-commands.ts';
import type { ExitCode } from '../exit-codes.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { annotationCommand } from './workflow-command.ts';
import type { Annotation } from './workflow-command.ts';

/** The log of a job, in which nothing that a student wrote is a command to the runner. */
export interface GuardedLog extends Disposable {
  /** Prints what students may have had a hand in; keeps the gravest exit code. */
  readonly io: Io;
  /** Prints annotations where the runner reads them; nothing elsewhere. */
  annotate(annotations: readonly Annotation[]): void;
}

/**
 * Guards a log twice over: the runner is told to read no commands, and none can be read in what is printed, as lines of
 * standard error may overtake those of standard output. Elsewhere than on GitHub it prints what it is given.
 */
export function guardLog(io: Io, isGithub: boolean): GuardedLog {
  let worst: ExitCode = EXIT_CODES.ok;
  const setExitCode = (code: ExitCode): void => {
    worst = code > worst ? code : worst;
    io.setExitCode(worst);
  };
  if (!isGithub)
    return { io: { ...io, setExitCode }, annotate: () => undefined, [Symbol.dispose]: () => {} };
  const guard = new Guard(io);
  return {
    io: { ...io, stdout: guard.print, stderr: guard.print, setExitCode },
    annotate: (annotations) => {
      guard.open();
      for (const annotation of annotations) io.stdout(`${annotationCommand(annotation)}\n`);
    },
    [Symbol.dispose]: () => guard.open(),
  };
}

class Guard {
  readonly #io: Io;
  #token: string | null = null;

  constructor(io: Io) {
    this.#io = io;
  }

  /** On one stream, so that all of it stands behind the command that guards it. */
  readonly print = (text: string): void => {
    if (this.#token === null) {
      // Another each time: what was printed before may have been read by whoever prints now.
      this.#token = randomBytes(24).toString('hex');
      this.#io.stdout(`::stop-commands::${this.#token}\n`);
    }
    this.#io.stdout(withoutCommands(text));
  };

  /** Lets the runner read commands again. */
  open(): void {
    if (this.#token === null) return;
    // On a line of its own, whatever was printed last.
    this.#io.stdout(`\n::${this.#token}::\n`);
    this.#token = null;
  }
}
