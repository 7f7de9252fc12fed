export interface TickView {
  readonly x: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly label: string;
}

// Room at both ends, so that what stands at the first and last moment is not cut off.
const MARGIN = 1.5;
const STEPS_S = [
  0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600,
];
const MOST_TICKS = 6;

/** Where a share (0..1) of the whole stands on an axis, as SVG takes it: `37.5%`. */
export const placeOnAxis = (share: number): string =>
  percent(MARGIN + clamp(share) * (100 - 2 * MARGIN));

/** How long a share (0..1) of the whole is on an axis. */
export const lengthOnAxis = (share: number): string => percent(clamp(share) * (100 - 2 * MARGIN));

/** Ticks of an axis in seconds: a few, at round numbers. */
export function axisTicks(totalMs: number): readonly TickView[] {
  const totalS = totalMs / 1000;
  const step = STEPS_S.find((one) => totalS / one < MOST_TICKS) ?? totalS / MOST_TICKS;
  const digits = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  const count = Math.floor(totalS / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => {
    const share = totalS === 0 ? 0 : (index * step) / totalS;
    return {
      x: placeOnAxis(share),
      anchor: index === 0 ? 'start' : share > 0.94 ? 'end' : 'middle',
      label: `${(index * step).toFixed(digits)} s`,
    };
  });
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
