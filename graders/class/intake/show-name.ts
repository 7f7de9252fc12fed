const MOST_CHARACTERS = 200;
// What nobody sees, or what makes the rest read otherwise: controls, formats, separators, halves, private use, odd spaces.
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u115F\u1160\u3164\uFFA0\uFFFD]/gu;
const STACKED = /(?<=\p{M}{3})\p{M}+/gu;

/** A name that somebody else chose, in quotes, on one line and with what cannot be seen written out. */
export const showName = (name: string): string => `"${visibleName(name)}"`;

/** The same without quotes. */
export function visibleName(name: string): string {
  const letters = [...name.slice(0, 2 * MOST_CHARACTERS)];
  const isLong = letters.length > MOST_CHARACTERS || name.length > 2 * MOST_CHARACTERS;
  const kept = isLong ? letters.slice(0, MOST_CHARACTERS).join('') : name;
  const visible = kept.replace(UNSEEN, mark).replace(STACKED, '⟨…⟩');
  return `${visible}${isLong ? '…' : ''}`;
}

const mark = (character: string): string =>
  `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
