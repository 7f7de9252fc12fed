import { formatDuration } from '../../../text/measures.ts';
import { placeOnAxis } from '../time-axis.ts';
import type { TickView } from '../time-axis.ts';

export interface FoldView {
  readonly x: string;
  /** How long the stretch is that was shortened. */
  readonly label: string;
}

/** An axis of seconds on which long stretches without anything to see are shortened. */
export interface SessionAxis {
  /** Where a moment stands: 0..1. */
  readonly shareOf: (ms: number) => number;
  readonly folds: readonly FoldView[];
  readonly ticks: readonly TickView[];
}

interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  /** Where it begins and how long it is on the axis, in milliseconds of a stretch that is not shortened. */
  readonly drawnFrom: number;
  readonly drawnMs: number;
}

const LONG_MS = 2500;
const LEAST_FOLD_MS = 400;
const FOLD_SHARE = 0.3;
const STEPS_S = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600];
const LETTER_PX = 6.5;
const GAP_PX = 14;

/** Makes the axis for the moments at which anything is drawn, on so many pixels. */
export function foldAxis(moments: readonly number[], totalMs: number, px: number): SessionAxis {
  const stretches = stretchesOf(moments, Math.max(1, totalMs));
  const last = stretches.at(-1);
  const whole = last === undefined ? 1 : last.drawnFrom + last.drawnMs;
  const shareOf = (ms: number): number => {
    const at = stretches.find(({ toMs }) => ms <= toMs) ?? last;
    if (at === undefined) return 0;
    const share = Math.min(1, Math.max(0, (ms - at.fromMs) / (at.toMs - at.fromMs)));
    return (at.drawnFrom + share * at.drawnMs) / whole;
  };
  const folded = stretches.filter(({ fromMs, toMs, drawnMs }) => drawnMs < toMs - fromMs);
  const isFolded = (ms: number): boolean =>
    folded.some(({ fromMs, toMs }) => ms > fromMs && ms < toMs);
  return {
    shareOf,
    folds: folded.map(({ fromMs, toMs }) => ({
      x: placeOnAxis((shareOf(fromMs) + shareOf(toMs)) / 2),
      label: formatDuration(toMs - fromMs),
    })),
    ticks: ticksOf({ shareOf, isFolded, totalMs: Math.max(1, totalMs), whole, px }),
  };
}

/** From one moment to the next; a long one is drawn as a part of all the short ones together. */
function stretchesOf(moments: readonly number[], totalMs: number): readonly Stretch[] {
  const inside = moments.filter((ms) => ms > 0 && ms < totalMs);
  const ends = [...new Set([0, ...inside, totalMs])].sort((a, b) => a - b);
  const gaps = ends.slice(1).map((toMs, index) => ({ fromMs: ends[index] ?? 0, toMs }));
  const short = gaps
    .map(({ fromMs, toMs }) => toMs - fromMs)
    .filter((ms) => ms < LONG_MS)
    .reduce((sum, ms) => sum + ms, 0);
  const most = Math.max(LEAST_FOLD_MS, short * FOLD_SHARE);
  let drawnFrom = 0;
  return gaps.map(({ fromMs, toMs }) => {
    const ms = toMs - fromMs;
    const drawnMs = gaps.length > 1 && ms >= LONG_MS && ms > 2 * most ? most : ms;
    const stretch = { fromMs, toMs, drawnFrom, drawnMs };
    drawnFrom += drawnMs;
    return stretch;
  });
}

interface Scale {
  readonly shareOf: (ms: number) => number;
  readonly isFolded: (ms: number) => boolean;
  readonly totalMs: number;
  /** Length of the whole axis in milliseconds of a stretch that is not shortened. */
  readonly whole: number;
  readonly px: number;
}

/** Round seconds, as many as have room, and none where time is shortened. */
function ticksOf({ shareOf, isFolded, totalMs, whole, px }: Scale): readonly TickView[] {
  const most = Math.max(3, Math.floor(px / 90));
  const step = STEPS_S.find((one) => whole / 1000 / one < most) ?? 3600;
  const digits = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  const count = Math.min(5000, Math.floor(totalMs / 1000 / step + 1e-9) + 1);
  const ticks: TickView[] = [];
  let taken = -Infinity;
  for (let index = 0; index < count; index += 1) {
    const ms = index * step * 1000;
    const share = shareOf(ms);
    const label = `${(index * step).toFixed(digits)} s`;
    const width = label.length * LETTER_PX;
    const anchor = index === 0 ? 'start' : share > 0.94 ? 'end' : 'middle';
    const from = share * px - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    if (isFolded(ms) || from < taken) continue;
    ticks.push({ x: placeOnAxis(share), anchor, label });
    taken = from + width + GAP_PX;
  }
  return ticks;
}
