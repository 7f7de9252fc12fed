import { describe, expect, it } from '@jest/globals';

import { foldAxis } from './session-axis.ts';

const labels = (axis: ReturnType<typeof foldAxis>): readonly string[] =>
  axis.ticks.map(({ label }) => label);

describe('foldAxis', () => {
  it('leaves time as it is where something is to see all along', () => {
    const axis = foldAxis([0, 500, 1000, 1500], 2000, 660);
    expect(axis.folds).toEqual([]);
    expect([0, 500, 1000, 2000].map(axis.shareOf)).toEqual([0, 0.25, 0.5, 1]);
    expect(labels(axis)).toEqual(['0.0 s', '0.5 s', '1.0 s', '1.5 s', '2.0 s']);
  });

  it('shortens a long stretch in which nothing happens, says how long it is, and goes on after it', () => {
    const axis = foldAxis([0, 1000, 11_000, 12_000], 12_000, 660);
    expect(axis.folds.map(({ label }) => label)).toEqual(['10.0 s']);
    expect(axis.shareOf(1000)).toBeCloseTo(1000 / 2600);
    expect(axis.shareOf(11_000)).toBeCloseTo(1600 / 2600);
    expect(labels(axis)).toEqual(['0.0 s', '0.5 s', '1.0 s', '11.0 s', '11.5 s', '12.0 s']);
  });

  it('never goes backwards, whatever is shortened', () => {
    const moments = [0, 10, 20, 9000, 9010, 30_000, 30_001, 90_000];
    const { shareOf } = foldAxis(moments, 90_000, 280);
    const shares = Array.from({ length: 901 }, (_, at) => shareOf(at * 100));
    expect(shares.every((share, at) => at === 0 || share >= (shares[at - 1] ?? 0))).toBe(true);
    expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
  });

  it('draws the one stretch that there is in full', () => {
    expect(foldAxis([], 60_000, 660).folds).toEqual([]);
  });

  it('keeps its labels apart on a phone, and few for hours', () => {
    expect(foldAxis([], 8000, 280).ticks.length).toBeLessThanOrEqual(4);
    expect(foldAxis([], 7 * 3_600_000, 660).ticks.length).toBeLessThanOrEqual(8);
  });

  it('takes a session that took no time', () => {
    const { shareOf, ticks } = foldAxis([0], 0, 660);
    expect([shareOf(0), shareOf(5), ticks[0]?.label]).toEqual([0, 1, '0.00 s']);
  });
});
