import { describe, expect, it } from '@jest/globals';

import { visibleParagraphs } from './visible-paragraphs.ts';

describe('visibleParagraphs', () => {
  it('keeps lines, and marks what nobody could see', () => {
    expect(visibleParagraphs('one\ntwo\u001b[31m\u202e three\r\n')).toBe(
      'one\ntwo⟨ESC⟩[31m⟨RLO⟩ three⟨CR⟩',
    );
  });

  it('cuts what is very long, and says so', () => {
    expect(visibleParagraphs('abcdef', 4)).toBe('abcd… (2 more characters)');
  });
});
