import { describe, expect, it } from '@jest/globals';
import {
  asTyped,
  excerpts,
  listed,
  quote,
  quoteEngine,
  tellDuration,
  tellLastLines,
  tellText,
} from './words.ts';

const output = (stdout: string, stderr = '') => ({ stdout, stderr, truncated: false });

describe('quote', () => {
  it.each([
    ['a\n  b', '`a b`'],
    ['a `b` c', "`a 'b' c`"],
    ['\u001b[31mred\u001b[0m\u0007', '`red`'],
    ['x'.repeat(300), `\`${'x'.repeat(200)}...\``],
  ])('writes %j on one line of code', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});

describe('quoteEngine', () => {
  it('leaves out who passed the message on', () => {
    const message =
      'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "x": not found: unknown';
    expect(quoteEngine(message)).toBe('`exec: "x": not found`');
  });
});

describe('asTyped', () => {
  it('quotes what a shell would take apart', () => {
    expect(asTyped(['echo', '--a=b', 'two words', "it's", '$HOME', ''])).toBe(
      `echo --a=b 'two words' 'it'\\''s' '$HOME' ''`,
    );
  });
});

describe('tellText', () => {
  it('shows an empty text, a short one and the ends of a long one', () => {
    expect(tellText('stdout', ' \n')).toBe('stdout was empty');
    expect(tellText('stdout', 'a\tb\n')).toBe('stdout was "a\\tb"');
    expect(tellText('stdout', 'x'.repeat(9_000)).length).toBeLessThan(500);
  });
});

describe('tellLastLines', () => {
  it('prefers stderr, and is empty for silence', () => {
    expect(tellLastLines(output('a\n', 'b\n\nc\nd\ne\n'))).toBe('The last it said: `c` `d` `e`.');
    expect(tellLastLines(output('a\n'))).toBe('The last it said: `a`.');
    expect(tellLastLines(output('\n'))).toBe('');
  });
});

describe('excerpts', () => {
  it('holds the streams that say anything, cleaned and capped', () => {
    expect(excerpts(output('', 'a\u0000b'), 'exec: ')).toEqual([
      { title: 'exec: stderr', text: 'ab', truncated: false },
    ]);
    const [long] = excerpts(output('x'.repeat(50_000)));
    expect(long).toMatchObject({ title: 'stdout', truncated: true });
    expect(long?.text.length).toBeLessThanOrEqual(16 * 1024 + 64);
  });
});

describe('tellDuration', () => {
  it.each([
    [80.4, '80 ms'],
    [2_000, '2 s'],
    [10_260, '10.3 s'],
  ])('says %d ms as %s', (milliseconds, text) => {
    expect(tellDuration(milliseconds)).toBe(text);
  });
});

describe('listed', () => {
  it('joins words as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
