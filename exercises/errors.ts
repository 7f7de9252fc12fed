/** Who has to act when something went wrong: the student, the exercise's author, or whoever keeps the machine. */
export type Fault = 'student' | 'author' | 'infrastructure';

export interface SeaworthyErrorOptions {
  /** Stable, documented in the README: `SEAWORTHY_*`. */
  readonly code: `SEAWORTHY_${string}`;
  /** The next step, as a sentence. */
  readonly hint: string;
  readonly cause?: unknown;
}

/** An error a person is meant to read: the message says what and where, the hint says what to do next. */
export class SeaworthyError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(message: string, { code, hint, cause }: SeaworthyErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = hint;
  }
}

/** The command line was used wrongly (exit code 2). */
export class UsageError extends SeaworthyError {}

/** One thing wrong in one spec file. Lines and columns count from 1. */
export interface SpecProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong: expected, found and, where one is near, a did-you-mean. */
  readonly message: string;
}

/** Specs that cannot be used, with every problem of every file (exit code 2). */
export class ExerciseSpecError extends SeaworthyError {
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    const list = problems.map(
      ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
    );
    super(list.join('\n'), {
      code: 'SEAWORTHY_SPEC_INVALID',
      hint: 'Mend the lines above, then run `seaworthy validate`.',
    });
    this.problems = problems;
  }
}
