const EARLIEST_MS = Date.UTC(2000, 0, 1);
// Between two machines whose clocks are kept.
const DIFFERENCE_MS = 60_000;

/** A time as ISO 8601, or null where it cannot be right: in the future, or before 2000. */
export function soundTime(ms: number): string | null {
  const isSound = ms >= EARLIEST_MS && ms <= Date.now() + DIFFERENCE_MS;
  return isSound ? new Date(ms).toISOString() : null;
}
