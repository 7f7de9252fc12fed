import { types } from 'node:util';
import { SubmissionError } from '../../../errors.ts';
import { showName, visibleName } from '../show-name.ts';

export const SOURCES_ONLY = 'Hand in sources only, and leave out what an install or a build makes.';

/** An archive asks for more work than any submission does. */
export class TooMuch extends Error {}

export const inMebibytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MiB`;

/** Says that an archive is refused for what it holds. */
export function refusal(source: string, what: string, hint: string): SubmissionError {
  return new SubmissionError(`${showName(source)} is refused: ${what}.`, {
    code: 'SEAWORTHY_ARCHIVE_REFUSED',
    hint,
  });
}

/** Says that an archive cannot be read at all. */
export function unreadable(source: string, why: string, cause?: unknown): SubmissionError {
  return new SubmissionError(`${showName(source)} cannot be read: ${why}.`, {
    code: 'SEAWORTHY_ARCHIVE_UNREADABLE',
    hint: 'Make it anew as a .zip, .tar or .tar.gz, open it once to see that it is whole, and hand it in again.',
    cause,
  });
}

/** What reading an archive threw, in words; what the machine itself is to blame for stays as it is. */
export function explainUnreadable(source: string, error: unknown): unknown {
  if (error instanceof SubmissionError || !types.isNativeError(error)) return error;
  if (error instanceof TooMuch) return refusal(source, error.message, SOURCES_ONLY);
  if ('syscall' in error) {
    const code = 'code' in error ? String(error.code) : '';
    const isOfFile = ['EACCES', 'EPERM', 'ENOENT', 'EISDIR', 'ELOOP'].includes(code);
    return isOfFile ? unreadable(source, `the system says ${code}`, error) : error;
  }
  const why = visibleName(error.message.replace(/\.$/, ''));
  return unreadable(source, `it is damaged, cut off or no such archive (${why})`, error);
}
