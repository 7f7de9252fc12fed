import type { ExerciseGrading, LatePolicy } from '../../../exercises/index.ts';
import type { LateEntry } from '../../gradebook.ts';
import { tidy } from './tidy.ts';

const DAY_MS = 24 * 3_600_000;

/** What handing in so late takes off; null where it was in time, or where nobody knows when it came. */
export function countLate(
  handedInAt: string | null,
  { dueAt }: ExerciseGrading,
  { graceMs, perDay, atMost }: LatePolicy,
): LateEntry | null {
  if (handedInAt === null || dueAt === null) return null;
  const byMs = Date.parse(handedInAt) - Date.parse(dueAt) - graceMs;
  if (byMs <= 0) return null;
  return { byMs, penalty: Math.min(tidy(Math.ceil(byMs / DAY_MS) * perDay), atMost) };
}
