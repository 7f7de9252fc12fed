import { describe, expect, it } from '@jest/globals';

import { correlate, countInBins, quantile, spreadOf } from './statistics.ts';

describe('quantile', () => {
  it('lies between two values where it falls there, and is nothing of nothing', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3], 0.5)).toBe(2);
    expect(quantile([7], 0.25)).toBe(7);
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe('spreadOf', () => {
  it('tells the lowest, the middle half and the highest of values in any order', () => {
    expect(spreadOf([0.4, 0, 1, 0.2, 0.6])).toEqual({
      ...{ lowest: 0, lower: 0.2, median: 0.4, upper: 0.6, highest: 1 },
    });
    expect(spreadOf([])).toBeNull();
  });
});

describe('countInBins', () => {
  it('counts each value once, on the edge in the upper part, all of it in the last', () => {
    expect(countInBins([0, 0.1, 0.7, 0.69, 0.99, 1], 10)).toEqual([1, 1, 0, 0, 0, 0, 1, 1, 0, 2]);
  });

  it('keeps what is outside, as points given by hand may be', () => {
    expect(countInBins([1.2, -0.1], 2)).toEqual([1, 1]);
  });
});

describe('correlate', () => {
  it('is 1 and -1 for a line, and nothing where one side does not vary', () => {
    const line = [1, 2, 3].map((x) => [x, 2 * x] as const);
    expect(correlate(line)).toBeCloseTo(1);
    expect(correlate(line.map(([x, y]) => [x, -y] as const))).toBeCloseTo(-1);
    expect(correlate([1, 2, 3].map((x) => [x, 5] as const))).toBeNull();
    expect(correlate([])).toBeNull();
  });
});
