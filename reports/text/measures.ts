/** A duration as people say it: `812 ms`, `10.3 s`, `2 min 5 s`. */
export function formatDuration(ms: number): string {
  if (ms < 1) return '0 ms';
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const rest = seconds % 60;
  const minutes = `${Math.floor(seconds / 60)} min`;
  return rest === 0 ? minutes : `${minutes} ${rest} s`;
}

/** Points as people write them: no digits that say nothing. */
export const formatPoints = (points: number): string => String(Math.round(points * 100) / 100);

/** `1 check`, `2 checks`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The share of a whole in whole per cent; never rounded up to all or down to nothing. */
export function formatPercent(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return '99%';
  return percent === 0 && share > 0 ? '1%' : `${percent}%`;
}

let dates: Intl.DateTimeFormat | undefined;

/** A moment of a grade, in UTC: `9 March 2026 at 14:02 UTC`. */
export function formatMoment(iso: string): string {
  // Made on first use: it takes 10 ms, and the terminal has no use for it.
  dates ??= new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${dates.format(new Date(iso))} UTC`;
}
