import { describe, expect, it } from '@jest/globals';
import { parseDuration, parseSize } from './units.ts';

describe('parseDuration', () => {
  it.each([
    ['500ms', 500],
    ['2s', 2_000],
    ['1.5m', 90_000],
    ['1h', 3_600_000],
  ])('reads %s as %d ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['2', 's', '2 s', '-2s', '2sec', ''])('refuses %j and says what is expected', (text) => {
    expect(() => parseDuration(text)).toThrow('expected a duration such as 500ms, 2s or 1.5m');
  });
});

describe('parseSize', () => {
  it.each([
    ['10B', 10],
    ['64MiB', 67_108_864],
    ['10MB', 10_000_000],
    ['1.5KiB', 1_536],
  ])('reads %s as %d bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(['64', '64Mb', '64 MiB', 'MiB'])('refuses %j and says what is expected', (text) => {
    expect(() => parseSize(text)).toThrow('expected a size such as 64MiB');
  });
});
