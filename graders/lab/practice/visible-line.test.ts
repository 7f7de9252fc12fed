import { describe, expect, it } from '@jest/globals';
import { cookKeys } from './cook-keys.ts';
import { visibleLine } from './visible-line.ts';

describe('visibleLine', () => {
  it.each([
    ['typed', 'docker ps', 'docker ps'],
    ['with a letter put in', 'echo a\b\bb a\b\b', 'echob a'],
    ['with the end taken back', 'abc\b\u001b[J', 'ab'],
    ['that was all taken back', 'abc\b\b\b\u001b[J', ''],
    ['after a step to the left', 'ac\u001b[Dbc', 'abc'],
    ['after a step to the right', 'abc\r\u001b[3Cd', 'abcd'],
    ['in colour', '\u001b[32mls\u001b[0m', 'ls'],
  ])('sees a line %s', (_, echo, line) => {
    expect(visibleLine(echo)).toBe(line);
  });
});

describe('cookKeys', () => {
  it.each([
    ['Enter ends a line', 'one\rtwo\r', 'one\ntwo\n'],
    ['the last letter is taken back', 'ab\u007fc\r', 'ac\n'],
    ['the last word is taken back', 'one two\u0017three\r', 'one three\n'],
    ['the line is taken back', 'one\u0015two\r', 'two\n'],
    ['Ctrl-D ends it all', 'one\r\u0004two\r', 'one\n'],
    ['keys without a letter are none', 'a\u0007\tb\r', 'a\tb\n'],
  ])('%s', (_, keys, text) => {
    expect(cookKeys(keys)).toBe(text);
  });
});
