import type { CheckSpec } from '../../../exercises/index.ts';

/** Whether a check that is passed may be open again later by what is done, or left, until the end. */
export function isOnlySoFar({ kind, params: { never } }: CheckSpec): boolean {
  return kind === 'state' || (Array.isArray(never) && never.length > 0);
}
