import { describe, expect, it } from '@jest/globals';
import { LineSplitter } from './line-splitter.ts';
import { parseTraceLine } from './read-trace.ts';

const end = { kind: 'end', at: 1.5, reason: 'done', limit: null, changedBases: [] };

describe('parseTraceLine', () => {
  it('takes a line of the trace as it is', () => {
    expect(parseTraceLine(JSON.stringify(end))).toEqual(end);
  });

  it.each([
    ['no JSON', 'ready'],
    ['no object', '3'],
    ['null', 'null'],
    ['no known kind', JSON.stringify({ ...end, kind: 'start' })],
    ['a kind from the prototype', JSON.stringify({ ...end, kind: 'toString' })],
    ['no time', JSON.stringify({ ...end, at: '1' })],
    ['half a line', JSON.stringify({ kind: 'end', at: 1, reason: 'done' })],
  ])('refuses %s', (_, text) => {
    expect(parseTraceLine(text)).toBeNull();
  });
});

describe('LineSplitter', () => {
  const split = (...chunks: readonly string[]): string[] => {
    const splitter = new LineSplitter();
    return [
      ...chunks.flatMap((chunk) => [...splitter.push(Buffer.from(chunk))]),
      ...splitter.end(),
    ];
  };

  it('gives whole lines, however they come, and the rest at the end', () => {
    expect(split('a', 'b\nc\n\nd', 'e')).toEqual(['ab', 'c', '', 'de']);
    expect(split('a\n')).toEqual(['a']);
  });

  it('keeps a character together that comes in two pieces', () => {
    const splitter = new LineSplitter();
    const bytes = Buffer.from('ü\n');
    expect([...splitter.push(bytes.subarray(0, 1)), ...splitter.push(bytes.subarray(1))]).toEqual([
      'ü',
    ]);
  });

  it('lets go of a line without end', () => {
    const splitter = new LineSplitter();
    expect([...splitter.push(Buffer.alloc(5 * 2 ** 20, 'x'))][0]).toHaveLength(5 * 2 ** 20);
  });
});
