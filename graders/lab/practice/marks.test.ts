import { describe, expect, it } from '@jest/globals';
import { MarkReader, shellProfile } from './marks.ts';
import type { Mark } from './marks.ts';

const START = '\u001b]7733;k3y;';
const history = (line: string): string => Buffer.from(`${line}\n`).toString('base64');
const PROMPT = `${START}rest;4;${history('   3 docker ps')}\u0007$ ${START}ready\u0007`;

function read(text: string, size = text.length): readonly (string | Mark)[] {
  const reader = new MarkReader('k3y');
  const bytes = Buffer.from(text);
  const pieces: (Buffer | Mark)[] = [];
  for (let at = 0; at < bytes.length; at += size)
    pieces.push(...reader.push(bytes.subarray(at, at + size)));
  pieces.push(...reader.end());
  return pieces.reduce<(string | Mark)[]>((joined, piece) => {
    const last = joined.at(-1);
    if (!Buffer.isBuffer(piece)) return [...joined, piece];
    if (typeof last !== 'string') return [...joined, piece.toString()];
    return [...joined.slice(0, -1), last + piece.toString()];
  }, []);
}

describe('MarkReader', () => {
  const expected = [
    'one\r\n',
    { kind: 'rest', number: 4, line: '   3 docker ps' },
    '$ ',
    { kind: 'ready' },
    'd',
  ];

  it.each([1, 2, 3, 7, 1_000])('takes marks out of chunks of %d bytes', (size) => {
    expect(read(`one\r\n${PROMPT}d`, size)).toEqual(expected);
  });

  it('takes what a word asks for', () => {
    expect(read(`${START}ask;hint\u0007`)).toEqual([{ kind: 'ask', question: 'hint' }]);
  });

  it('leaves what is for the terminal, and marks with another token', () => {
    const others = `\u001b[6n\u001b]0;title\u0007\u001b]7733;other;ask;hint\u0007`;
    expect(read(others, 5)).toEqual([others]);
  });

  it.each(['ask;rm -rf', 'rest;-1;', 'rest;1e9;', 'rest;12345678901;', 'boom', ''])(
    'drops a mark that says nothing known: %s',
    (text) => {
      expect(read(`a${START}${text}\u0007b`)).toEqual(['ab']);
    },
  );

  it('holds back no more than a mark is long', () => {
    const flood = 'x'.repeat(20_000);
    expect(read(`${START}${flood}`, 1_000)).toEqual([flood]);
  });

  it('shows at the end what was held back', () => {
    expect(read('a\u001b]77')).toEqual(['a\u001b]77']);
  });
});

describe('shellProfile', () => {
  it('keeps the token out of other programs’ environment', () => {
    expect(shellProfile('k3y')).not.toMatch(/export/);
  });
});
