import { describe, expect, it } from '@jest/globals';
import { describeExitCodes, exitCodesOf, meetsExitCode } from './exit-code.ts';

describe('exitCodesOf', () => {
  it.each([
    [undefined, [0]],
    [3, [3]],
    [
      [0, 143],
      [0, 143],
    ],
    ['any', []],
  ])('reads %j as %j', (value, codes) => {
    expect(exitCodesOf(value)).toEqual(codes);
  });
});

describe('meetsExitCode', () => {
  it.each<[boolean, number | null, number[]]>([
    [true, 143, [0, 143]],
    [false, 1, [0, 143]],
    [true, 1, []],
    [false, null, []],
  ])('is %s for %s of %j', (expected, actual, allowed) => {
    expect(meetsExitCode(actual, allowed)).toBe(expected);
  });
});

describe('describeExitCodes', () => {
  it('says them in words', () => {
    expect(describeExitCodes([0, 143])).toBe('exit code 0 or 143');
    expect(describeExitCodes([])).toBe('any exit code');
  });
});
