import { ContainerRuntimeError } from '../../errors.ts';

/** The machine's fault, never the student's: a part of a lab did not do its work. */
export const labError = (
  message: string,
  lastWords: string,
  cause?: unknown,
): ContainerRuntimeError =>
  new ContainerRuntimeError(
    lastWords === '' ? message : `${message} Its last words:\n${lastWords}`,
    {
      code: 'SEAWORTHY_LAB_FAILED',
      hint: 'Run `seaworthy doctor`, then grade again: a new lab is made each time.',
      cause,
    },
  );
