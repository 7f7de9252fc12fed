import { describe, expect, it } from '@jest/globals';

import { wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('the shell got SIGTERM and kept it', 14)).toEqual([
      'the shell got',
      'SIGTERM and',
      'kept it',
    ]);
  });

  it('cuts what is longer than a line', () => {
    expect(wrapText('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)]);
  });

  it('keeps lines, and cleans them of what would steer a terminal', () => {
    expect(wrapText('one\n\u001b[2Jtwo\r', 40)).toEqual(['one', '⟨ESC⟩[2Jtwo']);
    expect(wrapText('\u202Eabc', 40)).toEqual(['⟨RLO⟩abc']);
  });
});
