import { formatPercent } from '../../text/measures.ts';
import { tell, tellOf, widthOf } from './people.ts';
import { countInBins, spreadOf } from './statistics.ts';

export interface BarView {
  readonly x: string;
  readonly width: string;
  readonly y: string;
  readonly height: string;
  /** How many, above the bar; null where there is no room or nobody. */
  readonly label: string | null;
  readonly labelX: string;
  readonly labelY: string;
}

export interface HistogramView {
  /** More bars than a phone has room to label. */
  readonly hasManyBars: boolean;
  readonly bars: readonly BarView[];
  readonly ticks: readonly { readonly x: string; readonly text: string; readonly anchor: string }[];
  readonly median: {
    readonly x: string;
    readonly text: string;
    readonly anchor: 'start' | 'end';
    readonly dx: string;
  };
  readonly middle: { readonly x: string; readonly width: string };
  readonly sentence: string;
  /** The same for who cannot see it. */
  readonly words: string;
}

const TOP = 44;
const BASE = 204;
const MANY = 200;
const FEW_BINS = 10;

/** The distribution of the students' scores; null where there is none. */
export function viewHistogram(scores: readonly number[]): HistogramView | null {
  const spread = spreadOf(scores);
  if (spread === null) return null;
  const bins = scores.length >= MANY ? 20 : FEW_BINS;
  const counts = countInBins(scores, bins);
  const { median, lower, upper, lowest, highest } = spread;
  const middle = `half of the class lies between ${formatPercent(lower)} and ${formatPercent(upper)}`;
  return {
    hasManyBars: bins > FEW_BINS,
    bars: viewBars(counts),
    ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({
      x: widthOf(share),
      text: `${String(share * 100)}%`,
      anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
    })),
    median: {
      x: widthOf(median),
      text: `median ${formatPercent(median)}`,
      ...(median > 0.5
        ? { anchor: 'end' as const, dx: '-7' }
        : { anchor: 'start' as const, dx: '7' }),
    },
    middle: { x: widthOf(lower), width: widthOf(upper - lower) },
    sentence:
      lowest === highest
        ? `All have ${formatPercent(median)}.`
        : `The median is ${formatPercent(median)}; ${middle}; the lowest score is ${formatPercent(lowest)}, the highest ${formatPercent(highest)}. The shaded part is that middle half.`,
    words: counts
      .map((count, at) => `${rangeOf(at, bins)}: ${tellOf(count, 'student')}`)
      .join('; '),
  };
}

function viewBars(counts: readonly number[]): readonly BarView[] {
  const most = Math.max(...counts);
  const bins = counts.length;
  return counts.map((count, at) => {
    const height = count === 0 ? 0 : Math.max(2, Math.round((count / most) * (BASE - TOP)));
    return {
      x: widthOf((at + 0.04) / bins),
      width: widthOf(0.92 / bins),
      y: String(BASE - height),
      height: String(height),
      label: count === 0 ? null : tell(count),
      labelX: widthOf((at + 0.5) / bins),
      labelY: String(BASE - height - 6),
    };
  });
}

const rangeOf = (at: number, bins: number): string =>
  `${String((at * 100) / bins)} to ${String(((at + 1) * 100) / bins)}%`;

export interface StripView {
  readonly bars: readonly Pick<BarView, 'x' | 'width' | 'y' | 'height'>[];
  readonly medianX: string;
  readonly words: string;
}

const STRIP_BASE = 40;
const STRIP_BINS = 10;

/** The same for one exercise, small; null where nothing was judged. */
export function viewStrip(shares: readonly number[]): StripView | null {
  const spread = spreadOf(shares);
  if (spread === null) return null;
  const counts = countInBins(shares, STRIP_BINS);
  const most = Math.max(...counts);
  return {
    bars: counts.flatMap((count, at) => {
      const height = count === 0 ? 0 : Math.max(1.5, Math.round((count / most) * STRIP_BASE));
      const y = String(STRIP_BASE - height);
      const [x, width] = [widthOf((at + 0.06) / STRIP_BINS), widthOf(0.88 / STRIP_BINS)];
      return count === 0 ? [] : [{ x, width, y, height: String(height) }];
    }),
    medianX: widthOf(Math.min(1, Math.max(0, spread.median))),
    words: counts
      .map((count, at) => `${rangeOf(at, STRIP_BINS)} of the points: ${tell(count)}`)
      .join('; '),
  };
}
