import { describe, expect, it } from '@jest/globals';
import { parseLayout } from './layout.ts';

describe('parseLayout', () => {
  it('reads levels of text and of what stands for something', () => {
    expect(parseLayout('{student}_{*}/w-{exercise}', false).levels).toEqual([
      [{ holds: 'student' }, { text: '_' }, { holds: 'any' }],
      [{ text: 'w-' }, { holds: 'exercise' }],
    ]);
    expect(parseLayout('./{student}/{exercise}/', false).levels).toHaveLength(2);
  });

  it('needs no exercise where one is named', () => {
    expect(parseLayout('{student}', true).levels).toEqual([[{ holds: 'student' }]]);
  });

  it.each([
    ['{student}', 'lacks {exercise}, and no single exercise is named'],
    ['{exercise}', 'lacks {student}'],
    ['', 'has a level without a name'],
    ['{student}//{exercise}', 'has a level without a name'],
    ['{student}/../{exercise}', 'has a level named ..'],
    ['{student}{exercise}', 'has {student} and {exercise} with no text between them'],
    ['{student}{*}/{exercise}', 'has {student} and {*} with no text between them'],
    ['{student}/{student}/{exercise}', 'has {student} more than once'],
    ['{name}/{exercise}', 'holds "{name}", which stands for nothing'],
    ['{student/{exercise}', 'holds "{student", which stands for nothing'],
  ])('refuses %j with examples', (pattern, says) => {
    expect(() => parseLayout(pattern, false)).toThrow(
      expect.objectContaining({
        code: 'SEAWORTHY_LAYOUT_INVALID',
        message: `The layout "${pattern}" ${says}.`,
        hint: expect.stringContaining('`{exercise}-{student}` (clones of a classroom)'),
      }),
    );
  });
});
