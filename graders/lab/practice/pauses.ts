/** A pause in seconds, as `sleep` takes it; null for one that nobody would notice. */
export function pauseText(ms: number, longestMs: number): string | null {
  const tenths = Math.ceil(Math.min(ms, longestMs) / 100);
  return tenths < 3 ? null : String(tenths / 10);
}

/** How long one pause may be, so that all of them together take no longer than there is time. */
export function longestPause(pauses: readonly number[], totalMs: number): number {
  const sorted = pauses.toSorted((a, b) => a - b);
  let left = totalMs;
  for (const [index, pause] of sorted.entries()) {
    const share = left / (sorted.length - index);
    if (pause > share) return share;
    left -= pause;
  }
  return Infinity;
}
