import { describe, expect, it } from '@jest/globals';
import { AuthorError } from '../errors.ts';
import { describeTextExpectation, matchesPattern, meetsText } from './text-expectation.ts';

describe('meetsText', () => {
  it('ignores one final newline in equals, and no more', () => {
    expect(meetsText('hello\n', { equals: 'hello' })).toBe(true);
    expect(meetsText('hello', { equals: 'hello\n' })).toBe(true);
    expect(meetsText('hello\n\n', { equals: 'hello' })).toBe(false);
    expect(meetsText(' hello', { equals: 'hello' })).toBe(false);
  });

  it('reads CRLF as LF', () => {
    expect(meetsText('one\r\ntwo\r\n', { equals: 'one\ntwo' })).toBe(true);
    expect(meetsText('one\r\ntwo', { matches: '^one$' })).toBe(true);
  });

  it('wants everything that is named', () => {
    expect(meetsText('hello ship', { contains: 'hello', excludes: 'ship' })).toBe(false);
    expect(meetsText('hello', { contains: 'hello', excludes: 'ship' })).toBe(true);
  });

  it('ignores case only where asked', () => {
    expect(meetsText('HELLO', { contains: 'hello' })).toBe(false);
    expect(meetsText('HELLO', { contains: 'hello', ignoreCase: true })).toBe(true);
    expect(meetsText('HELLO', { matches: '^hel+o$', ignoreCase: true })).toBe(true);
    expect(meetsText('HELLO', { equals: 'Hello', ignoreCase: true })).toBe(true);
    expect(meetsText('HELLO', { excludes: 'Hello', ignoreCase: true })).toBe(false);
  });

  it('takes an empty text as equal to an empty one', () => {
    expect(meetsText('', { equals: '' })).toBe(true);
    expect(meetsText('\n', { equals: '' })).toBe(true);
    expect(meetsText('x', { equals: '' })).toBe(false);
  });
});

describe('matchesPattern', () => {
  it('charges an expression that is none to the author', () => {
    expect(() => matchesPattern('text', '(')).toThrow(AuthorError);
  });

  it('charges an expression that takes too long to the author', () => {
    expect(() => matchesPattern(`${'a'.repeat(60)}!`, '^(a+)+$')).toThrow(AuthorError);
  });
});

describe('describeTextExpectation', () => {
  it('says everything that is expected', () => {
    expect(describeTextExpectation({ equals: 'hello' })).toBe('exactly "hello"');
    expect(describeTextExpectation({ contains: 'hello', excludes: 'ship', ignoreCase: true })).toBe(
      'text with "hello" in it, and text without "ship" (upper or lower case)',
    );
    expect(describeTextExpectation({ matches: '^v\\d+' })).toBe('text that matches /^v\\d+/');
  });

  it('says a regular expression in the words of the spec', () => {
    const expectation = { contains: 'sys', matches: '^proc$', says: 'a line with proc' };
    expect(describeTextExpectation(expectation)).toBe(
      'text with "sys" in it, and a line with proc',
    );
  });
});
