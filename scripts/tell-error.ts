import { EXIT_CODES } from './exit-codes.ts';
import type { Io } from './io.ts';

/** Tells an error to a person, without a stack, and sets the exit code that belongs to it. */
export async function tellError(error: unknown, io: Io): Promise<void> {
  const { ExerciseSpecError, SeaworthyError, UsageError } = await import('../exercises/index.ts');
  const { AuthorError, SubmissionError } = await import('../graders/errors.ts');
  if (error instanceof SeaworthyError) {
    const isUsage = [ExerciseSpecError, UsageError, SubmissionError, AuthorError].some(
      (kind) => error instanceof kind,
    );
    io.stderr(`${error.message}\n${error.hint}\n(${error.code})\n`);
    io.setExitCode(isUsage ? EXIT_CODES.usage : EXIT_CODES.machine);
    return;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  const hints: Readonly<Record<string, string>> = {
    ENOSPC: 'The disk is full: free some space, then try again.',
    EACCES: 'Seaworthy may not write there: choose another folder, or change its permissions.',
    EPERM: 'The system forbids to write there: choose another folder.',
    EROFS: 'That folder is read-only: choose another one.',
  };
  const hint =
    hints[code ?? ''] ??
    'This should not happen. Run it again with NODE_DEBUG=seaworthy, and tell whoever keeps Seaworthy.';
  io.stderr(`${message || String(error)}\n${hint}\n`);
  if (/\bseaworthy\b/.test(process.env.NODE_DEBUG ?? '') && error instanceof Error)
    io.stderr(`${error.stack}\n`);
  io.setExitCode(EXIT_CODES.machine);
}
