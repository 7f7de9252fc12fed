import { describe, expect, it } from '@jest/globals';

import { countOf, formatDuration, formatMoment, formatPercent, formatPoints } from './measures.ts';

describe('formatDuration', () => {
  it.each([
    [0, '0 ms'],
    [0.4, '0 ms'],
    [812.3, '812 ms'],
    [999.6, '1.0 s'],
    [10_089, '10.1 s'],
    [59_960, '1 min'],
    [125_000, '2 min 5 s'],
    [3_600_000, '60 min'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('formatPercent', () => {
  it('never rounds up to all or down to nothing', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(formatPercent)).toEqual([
      '0%',
      '1%',
      '50%',
      '99%',
      '100%',
    ]);
  });
});

describe('formatPoints', () => {
  it('writes no digits that say nothing', () => {
    expect([0, 2, 2.5, 1 / 3, 0.1 + 0.2].map(formatPoints)).toEqual([
      '0',
      '2',
      '2.5',
      '0.33',
      '0.3',
    ]);
  });
});

describe('countOf', () => {
  it('knows one from many', () => {
    expect([countOf(1, 'check'), countOf(2, 'check'), countOf(0, 'check')]).toEqual([
      '1 check',
      '2 checks',
      '0 checks',
    ]);
    expect(countOf(2, 'check waits', 'checks wait')).toBe('2 checks wait');
  });
});

describe('formatMoment', () => {
  it('tells the time in UTC, wherever the reader is', () => {
    expect(formatMoment('2026-03-09T14:02:11.000Z')).toBe('9 March 2026 at 14:02 UTC');
  });
});
