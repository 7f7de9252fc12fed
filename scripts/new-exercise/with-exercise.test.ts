import { describe, expect, it } from '@jest/globals';
import { withExercise } from './with-exercise.ts';

const commented = `title: 'A course' # quoted

exercises: # in order
  - 02-one   # the first
  # the last part
  - 10-last
baseImages: []
`;

describe('withExercise', () => {
  it.each<[string, string, string, string]>([
    ['in the middle', '03-two', '# the first\n', '# the first\n  - 03-two\n'],
    ['at the end', '11-more', '- 10-last\n', '- 10-last\n  - 11-more\n'],
    ['at the start', '01-zero', '  - 02-one', '  - 01-zero\n  - 02-one'],
  ])('lists an exercise %s, and touches nothing else', (_where, id, from, to) => {
    expect(withExercise(commented, id)).toBe(commented.replace(from, to));
  });

  it.each([
    ['exercises: [02-a, 10-b]\n', '03-x', 'exercises: [02-a, 03-x, 10-b]\n'],
    ['exercises: [02-a, 10-b]\n', '11-x', 'exercises: [02-a, 10-b, 11-x]\n'],
    ['exercises: [02-a]\n', '01-x', 'exercises: [01-x, 02-a]\n'],
    ['exercises:\n- 02-a', '03-x', 'exercises:\n- 02-a\n- 03-x'],
  ])('writes %j as its author does', (text, id, expected) => {
    expect(withExercise(text, id)).toBe(expected);
  });

  it.each(['title: x\n', 'exercises: []\n', 'exercises: 5\n'])('refuses %j', (text) => {
    expect(() => withExercise(text, '01-x')).toThrow(TypeError);
  });
});
