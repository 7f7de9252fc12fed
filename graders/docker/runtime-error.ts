import { ContainerRuntimeError } from '../errors.ts';
import { engineMessage } from './connect.ts';

/** Wraps what the engine or the connection to it threw. */
export function runtimeError(what: string, cause: unknown): ContainerRuntimeError {
  if (cause instanceof ContainerRuntimeError) return cause;
  const message = engineMessage(cause);
  const isFull = /no space left on device|disk quota exceeded/i.test(message);
  return new ContainerRuntimeError(`${what}: ${message}`, {
    code: isFull ? 'SEAWORTHY_DISK_FULL' : 'SEAWORTHY_ENGINE_FAILED',
    hint: isFull
      ? 'Free some space where the engine keeps its images (`docker system df`), then grade again.'
      : 'Run `seaworthy doctor` to see what the engine says, then grade again.',
    cause,
  });
}
