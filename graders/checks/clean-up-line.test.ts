import { describe, expect, it } from '@jest/globals';
import { isAnswerInBoth, readLine, wasWrittenBefore } from './clean-up-line.ts';
import type { Line } from './clean-up-line.ts';

const cleanedUp = { contains: 'cleaned up', ignoreCase: true };
const log = (linesBefore: string[], linesAfter: string[]) => ({ linesBefore, linesAfter });

describe('readLine', () => {
  it.each<[Line, string, string[], string[]]>([
    ['answer', 'a line that comes after the signal alone', ['at work'], ['Cleaned up']],
    ['answer', 'another line of the kind before', ['stop me to get cleaned up'], ['cleaned up']],
    ['missing', 'a line that stands before the signal alone', ['cleaned up'], []],
    ['missing', 'nothing of the kind', ['at work'], ['bye']],
    ['doubtful', 'the same line before', ['cleaned up'], ['cleaned up']],
    ['doubtful', 'the same line with another number', ['cleaned up 1'], ['cleaned up 2']],
    ['doubtful', 'lines of the kind all along', ['cleaned up a', 'cleaned up b'], ['cleaned up c']],
  ])('reads %s from %s', (line, _, before, after) => {
    expect(readLine(log(before, after), cleanedUp)).toBe(line);
  });

  it('takes what only excludes as an answer, unless it is there', () => {
    const clean = { excludes: 'panic' };
    expect(readLine(log(['panic'], ['bye']), clean)).toBe('answer');
    expect(readLine(log([], ['panic']), clean)).toBe('missing');
  });

  it('doubts what comes after a log too long to be told apart', () => {
    const chatter = Array.from({ length: 3_000 }, (_, index) => `${'x'.repeat(index)} cleaned up`);
    expect(readLine(log(chatter, ['done: cleaned up']), cleanedUp)).toBe('doubtful');
  });
});

describe('isAnswerInBoth', () => {
  const early = log(['cleaned up'], ['cleaned up']);

  it('believes a line that a longer life does not make more frequent', () => {
    expect(isAnswerInBoth(early, log(['cleaned up'], ['cleaned up']), cleanedUp)).toBe(true);
  });

  it('does not believe one that comes at times of its own', () => {
    const late = log(['cleaned up', 'cleaned up'], ['cleaned up']);
    expect(isAnswerInBoth(early, late, cleanedUp)).toBe(false);
  });

  it('does not believe one that is missing in either', () => {
    expect(isAnswerInBoth(early, log(['cleaned up'], []), cleanedUp)).toBe(false);
    expect(isAnswerInBoth(log(['cleaned up'], []), early, cleanedUp)).toBe(false);
  });
});

describe('wasWrittenBefore', () => {
  it('looks at the part that asks for text', () => {
    expect(wasWrittenBefore(log(['cleaned up'], []), cleanedUp)).toBe(true);
    expect(wasWrittenBefore(log(['at work'], []), { excludes: 'panic' })).toBe(false);
  });
});
