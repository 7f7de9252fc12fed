import type { Grade } from '../grade.ts';

/** What puts attempts in order. Both ISO 8601, UTC. */
export interface Timed {
  /** Null where nobody knows. */
  readonly handedInAt: string | null;
  /** When it was graded. */
  readonly startedAt: string;
}

/** By when it was handed in, which is not after it was graded; then by when it was graded. */
export function compareTimes(a: Timed, b: Timed): number {
  const [first, second] = [a.handedInAt ?? a.startedAt, b.handedInAt ?? b.startedAt];
  return (
    Date.parse(first) - Date.parse(second) || Date.parse(a.startedAt) - Date.parse(b.startedAt)
  );
}

export const timesOf = ({ submission, startedAt }: Grade): Timed => ({
  handedInAt: submission.handedInAt ?? null,
  startedAt,
});
