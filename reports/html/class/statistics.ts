/** The value below which a share of the sorted values lies, between two of them where it falls there. */
export function quantile(sorted: readonly number[], share: number): number | null {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return null;
  return low + (high - low) * (place - Math.floor(place));
}

export interface Spread {
  readonly lowest: number;
  /** The lower quarter ends here. */
  readonly lower: number;
  readonly median: number;
  /** The upper quarter begins here. */
  readonly upper: number;
  readonly highest: number;
}

/** Five numbers that tell how values are spread; null where there is none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => quantile(sorted, share) ?? 0;
  if (sorted.length === 0) return null;
  return { lowest: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), highest: at(1) };
}

/** How many shares of 0..1 fall into each of as many equal parts; all of it belongs to the last. */
export function countInBins(shares: readonly number[], bins: number): readonly number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const share of shares) {
    // A hair more: 0.7 of ten is 6.999.
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(share * bins + 1e-9)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** Pearson's correlation, -1..1; null where one of the two does not vary. */
export function correlate(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = (place: 0 | 1): number =>
    pairs.reduce((total, pair) => total + pair[place], 0) / pairs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx < 1e-9 || yy < 1e-9 ? null : xy / Math.sqrt(xx * yy);
}
