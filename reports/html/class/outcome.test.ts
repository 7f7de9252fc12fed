import { describe, expect, it } from '@jest/globals';

import type { BookedEntry } from '../../../graders/gradebook.ts';
import { outcomeOf, shareOf } from './outcome.ts';

const graded: BookedEntry = {
  ...{ exerciseId: '01', status: 'graded', earned: 6, points: 6, handedInAt: null, attempts: 1 },
  ...{ late: null, override: null, cause: null, checks: [], gradePath: null },
};
const missing: BookedEntry = { ...graded, status: 'missing', earned: null, points: 0 };
const ungradable: BookedEntry = { ...graded, status: 'ungradable', earned: null, points: null };
const override = { points: 6, reason: 'shown', author: 'me' };

describe('outcomeOf', () => {
  it('passes at the pass mark, though a tenth is no binary number', () => {
    expect(outcomeOf(graded, 10, 0.6)).toBe('passed');
    expect(outcomeOf({ ...graded, points: 5.99 }, 10, 0.6)).toBe('below');
    expect(outcomeOf({ ...graded, points: 0.7 * 3 }, 3, 0.7)).toBe('passed');
  });

  it('tells missing and ungradable from zero', () => {
    expect(outcomeOf(missing, 10, 0.6)).toBe('missing');
    expect(outcomeOf(ungradable, 10, 0.6)).toBe('ungradable');
    expect(outcomeOf({ ...graded, points: 0 }, 10, 0.6)).toBe('below');
  });

  it('goes by points given by hand, for missing and ungradable work too', () => {
    expect(outcomeOf({ ...missing, points: 6, override }, 10, 0.6)).toBe('passed');
    expect(outcomeOf({ ...ungradable, points: 5, override }, 10, 0.6)).toBe('below');
  });
});

describe('shareOf', () => {
  it('is nothing where nothing counts, and all of nothing', () => {
    expect(shareOf(graded, 10)).toBe(0.6);
    expect(shareOf(ungradable, 10)).toBeNull();
    expect(shareOf(graded, 0)).toBe(1);
  });
});
