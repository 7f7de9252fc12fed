import type { AlikeWork } from '../../gradebook.ts';

/** One student's work as its fingerprints. */
export interface PrintedWork {
  readonly student: string;
  readonly prints: Uint32Array;
}
/** placeholder */
export function findAlikeWork(
  _work: readonly PrintedWork[],
): readonly Omit<AlikeWork, 'exerciseId'>[] {
  return [];
}
