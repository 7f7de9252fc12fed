import { describe, expect, it } from '@jest/globals';
import { showName } from './show-name.ts';

describe('showName', () => {
  it.each([
    ['ada', '"ada"'],
    ['=HYPERLINK("x")', '"=HYPERLINK("x")"'],
    ['::error::x\n::warning::y', '"::error::x⟨U+000A⟩::warning::y"'],
    ['\u001b[2Ja\u202eb', '"⟨U+001B⟩[2Ja⟨U+202E⟩b"'],
    ['a\u0000\u200b\ud800', '"a⟨U+0000⟩⟨U+200B⟩⟨U+D800⟩"'],
    [`a${'\u0301'.repeat(50)}`, `"a${'\u0301'.repeat(3)}⟨…⟩"`],
    ['x'.repeat(500), `"${'x'.repeat(200)}…"`],
    ['Ada Lovelace, Zoë 李', '"Ada Lovelace, Zoë 李"'],
  ])('shows %j on one line', (name, shown) => {
    expect(showName(name)).toBe(shown);
  });
});
