import { describe, expect, it } from '@jest/globals';
import { Problems } from './problems.ts';

describe('Problems', () => {
  it('makes one line of what is the same', () => {
    const problems = new Problems();
    for (let n = 0; n < 10_000; n += 1) problems.tell('loose', 'Loose files', `f${n}`);
    problems.tell('other', 'Something else.');
    expect(problems.lines()).toEqual([
      'Loose files: "f0", "f1", "f2", "f3", "f4" and 9,995 more.',
      'Something else.',
    ]);
  });

  it('counts what is of one kind where it is too much to tell', () => {
    const problems = new Problems();
    for (let n = 0; n < 10_000; n += 1)
      problems.tell('unknown exercises', `No exercise ${n}`, 'ada');
    expect(problems.lines()).toHaveLength(21);
    expect(problems.lines().at(-1)).toBe('unknown exercises: 9,980 more like these.');
  });
});
