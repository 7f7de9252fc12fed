import { describe, expect, it } from '@jest/globals';

import { axisTicks, lengthOnAxis, placeOnAxis } from './time-axis.ts';

const labels = (totalMs: number): readonly string[] => axisTicks(totalMs).map(({ label }) => label);

describe('axisTicks', () => {
  it.each([
    [1, ['0.00 s']],
    [586, ['0.0 s', '0.1 s', '0.2 s', '0.3 s', '0.4 s', '0.5 s']],
    [10_796, ['0 s', '2 s', '4 s', '6 s', '8 s', '10 s']],
    [60_000, ['0 s', '20 s', '40 s', '60 s']],
  ])('puts round numbers on an axis of %d ms', (totalMs, expected) => {
    expect(labels(totalMs)).toEqual(expected);
  });

  it('has at most seven ticks, however long it took', () => {
    for (const totalMs of [10, 99, 1234, 59_000, 3.7e6, 1e9]) {
      expect(labels(totalMs).length).toBeLessThanOrEqual(7);
    }
  });
});

describe('placeOnAxis', () => {
  it('keeps everything on the axis', () => {
    expect([-1, 0, 0.5, 1, 7].map(placeOnAxis)).toEqual(['1.5%', '1.5%', '50%', '98.5%', '98.5%']);
    expect([0, 1, 9].map(lengthOnAxis)).toEqual(['0%', '97%', '97%']);
  });
});
