import { describe, expect, it } from '@jest/globals';

import { codeSegment, proseSegments, titleSegments } from './prose.ts';

const shown = (segments: ReturnType<typeof proseSegments>): readonly string[] =>
  segments.map(
    ({ isCode, pieces }) =>
      `${isCode ? 'code' : 'prose'}: ${pieces.map(({ text }) => text).join('')}`,
  );

describe('proseSegments', () => {
  it('tells code between backticks from prose', () => {
    expect(shown(proseSegments('PID 1 is `sh`, not `node app.js`.'))).toEqual([
      'prose: PID 1 is ',
      'code: sh',
      'prose: , not ',
      'code: node app.js',
      'prose: .',
    ]);
  });

  it('keeps a number with its unit, in prose alone', () => {
    expect(shown(proseSegments('after 10.1 s, not `2 s`'))).toEqual([
      'prose: after 10.1\u00A0s, not ',
      'code: 2 s',
    ]);
  });

  it('takes a backtick without a partner as it is', () => {
    expect(shown(proseSegments('a ` b'))).toEqual(['prose: a ` b']);
    expect(shown(proseSegments('```'))).toEqual(['prose: ```']);
  });

  it('is empty for an empty text', () => {
    expect(proseSegments('')).toEqual([]);
  });

  it('marks a space at the end of a quoted output, where a comparison failed for it', () => {
    expect(shown(proseSegments('It printed `hello `.'))[1]).toBe('code: hello·');
  });

  it('cuts what nobody would read, and says how much', () => {
    const [whole, rest] = proseSegments('w'.repeat(5000));
    expect(whole?.pieces[0]?.text).toHaveLength(4000);
    expect(rest?.pieces).toEqual([{ text: '…', meaning: '1000 more characters, not shown' }]);
    expect(shown(proseSegments('abcdef', 4))).toEqual(['prose: abcd', 'prose: …']);
  });
});

describe('titleSegments', () => {
  it('cuts a title sooner', () => {
    expect(titleSegments('w'.repeat(5000))[0]?.pieces[0]?.text).toHaveLength(160);
  });
});

describe('codeSegment', () => {
  it('keeps backticks, and shows a line feed', () => {
    expect(codeSegment('a`b\nc').pieces).toEqual([
      { text: 'a`b', meaning: null },
      { text: '↵', meaning: 'line feed' },
      { text: 'c', meaning: null },
    ]);
  });
});
