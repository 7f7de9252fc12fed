import { describe, expect, it } from '@jest/globals';

import { textOf, visibleLine, visiblePieces } from './visible-text.ts';

const marks = (text: string, options = {}): string =>
  visiblePieces(text, options)
    .map((piece) => (piece.meaning === null ? piece.text : `[${piece.text}]`))
    .join('');

describe('visiblePieces', () => {
  it.each([
    ['plain text', 'Hello, wörld 你好', 'Hello, wörld 你好'],
    ['NUL', 'a\0b', 'a[NUL]b'],
    ['a terminal command', '\u001b[31mred', '[ESC][31mred'],
    ['a Windows line end', 'one\r\ntwo', 'one[CR]\ntwo'],
    ['a tab, which keeps its width', 'a\tb', 'a[→]\tb'],
    ['an override of the reading order', 'gnp\u202Eexe', 'gnp[RLO]exe'],
    ['an isolate', '\u2066x\u2069', '[LRI]x[PDI]'],
    ['a zero-width space', 'a\u200Bb', 'a[ZWSP]b'],
    ['a byte order mark', '\uFEFFFROM alpine', '[BOM]FROM alpine'],
    ['a no-break space', 'RUN\u00A0ls', 'RUN[NBSP]ls'],
    ['an unusual space', 'a\u2003b', 'a[U+2003]b'],
    ['a C1 control', 'a\u009bb', 'a[U+009B]b'],
    ['a tag character', 'a\u{E0041}b', 'a[U+E0041]b'],
    ['a Hangul filler', 'a\u3164b', 'a[U+3164]b'],
    ['half a character', 'a\uD800b', 'a[U+D800]b'],
    ['a private character', 'a\uE000b', 'a[U+E000]b'],
    ['bytes that are no text', 'a\uFFFDb', 'a[�]b'],
  ])('shows %s', (_name, text, shown) => {
    expect(marks(text)).toBe(shown);
  });

  it('joins a repeated character into one mark, so that a flood stays short', () => {
    expect(marks('\0'.repeat(4000))).toBe('[NUL×4000]');
    expect(marks('\u200B\u200B\u200C')).toBe('[ZWSP×2][ZWNJ]');
    expect(marks('\t\t')).toBe('[→→]\t\t');
  });

  it('counts marks stacked on one letter beyond the third', () => {
    expect(marks(`Z${'\u0301'.repeat(40)}!`)).toBe(`Z${'\u0301'.repeat(3)}[+37]!`);
  });

  it('leaves emoji whole, though a zero-width joiner holds them together', () => {
    const family = '👨‍👩‍👧 👩🏽‍🚀 ❤️‍🔥';
    expect(marks(family)).toBe(family);
    expect(marks('a\u200Db')).toBe('a[ZWJ]b');
  });

  it('marks spaces at the end of each line where asked to, and counts many', () => {
    expect(marks('one  \n two\nthree \r\n', { spaces: 'trailing' })).toBe(
      'one[··]\n two\nthree[·][CR]\n',
    );
    expect(marks(`x${' '.repeat(300)}`, { spaces: 'trailing' })).toBe('x[·×300]');
    expect(marks('port 8080 \t', { spaces: 'trailing' })).toBe('port 8080[·][→]\t');
  });

  it('marks what is around a quotation, and its line feeds', () => {
    expect(marks(' hi \n', { spaces: 'outer', isQuotation: true })).toBe('[·]hi[·][↵]');
  });

  it('says in words what each mark stands for', () => {
    const meanings = visiblePieces('\0\u202E\u0001\u2003\uE000').map(({ meaning }) => meaning);
    expect(meanings).toEqual([
      'null character',
      'right-to-left override, which makes text read in another order',
      'control character',
      'a space that is no ordinary one',
      'a character of private use',
    ]);
  });

  it.each([
    ['spaces', `${' '.repeat(200_000)}x`],
    ['spaces and tabs', `${' \t'.repeat(50_000)}x`],
    ['stacked marks', '\u0301'.repeat(100_000)],
    ['different control characters', '\0\u0001'.repeat(50_000)],
    ['emoji joiners', '👩\u200D'.repeat(50_000)],
  ])('takes no more than linear time for a flood of %s', (_name, flood) => {
    const startedAt = performance.now();
    visiblePieces(flood, { spaces: 'trailing' });
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

describe('textOf', () => {
  it('puts marks in brackets, between what stands as it is', () => {
    expect(textOf(visiblePieces('a\0b'))).toBe('a⟨NUL⟩b');
    expect(textOf([])).toBe('');
  });
});

describe('visibleLine', () => {
  it('puts marks in brackets, on one line without tabs', () => {
    expect(visibleLine('a\tb\nc\u001b[2J')).toBe('a⟨→⟩ b⟨↵⟩c⟨ESC⟩[2J');
  });
});
