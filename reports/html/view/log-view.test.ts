import { describe, expect, it } from '@jest/globals';

import { viewLog, viewOutput } from './log-view.ts';

describe('viewOutput', () => {
  it('explains each mark once', () => {
    const legend = viewOutput('a\r\nb\r\n\0\0\0 \t\t')?.legend;
    expect(legend?.map(({ text }) => text)).toEqual(['CR', 'NUL', '·', '→']);
  });

  it('explains nothing where everything can be seen', () => {
    expect(viewOutput('one\ntwo\n')?.legend).toEqual([]);
  });

  it('is nothing for no output', () => {
    expect(viewOutput('')).toBeNull();
  });

  it('shows at most 32 KiB, whatever the file holds', () => {
    const shown = viewOutput('x'.repeat(10 ** 6))
      ?.pieces.map(({ text }) => text)
      .join('');
    expect(shown).toHaveLength(32_768);
  });
});

describe('viewLog', () => {
  it.each([
    ['', 'empty'],
    ['one', '1 line'],
    ['one\n', '1 line'],
    ['\none\n\n', '3 lines'],
  ])('counts the lines of %j', (text, size) => {
    expect(viewLog({ title: 'Output', text, truncated: false }).size).toBe(size);
  });

  it('says where something is missing', () => {
    expect(viewLog({ title: 'Output', text: 'x', truncated: true }).isTruncated).toBe(true);
    expect(
      viewLog({ title: 'Output', text: 'x'.repeat(40_000), truncated: false }).isTruncated,
    ).toBe(true);
  });
});
