import { describe, expect, it } from '@jest/globals';
import { reachesMark } from './reaches-mark.ts';

describe('reachesMark', () => {
  it.each([
    [0.7, 0.7, 1],
    [7, 10, 0.7],
    [0.7 * 3, 3, 0.7],
    [2.1, 3, 0.7],
    [0.1 + 0.7, 1, 0.8],
    [0, 10, 0],
  ])('takes %d of %d to be at a mark of %d', (points, maxPoints, passMark) => {
    expect(reachesMark({ points, maxPoints }, passMark)).toBe(true);
  });

  it('takes nothing that is really less', () => {
    expect(reachesMark({ points: 6.99, maxPoints: 10 }, 0.7)).toBe(false);
    expect(reachesMark({ points: 9.5, maxPoints: 10 }, 1)).toBe(false);
  });
});
