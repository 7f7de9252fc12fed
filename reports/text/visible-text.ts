/** A piece of text to show: as it is, or a mark that stands for what nobody could see. */
export interface Piece {
  readonly text: string;
  /** What a mark stands for, in words; null for text shown as it is. */
  readonly meaning: string | null;
}

export interface VisibleOptions {
  /** Marks spaces where they are easily missed. @default 'none' */
  readonly spaces?: 'none' | 'trailing' | 'outer';
  /** Marks tabs and line feeds, as in a short quotation. @default false */
  readonly isQuotation?: boolean;
}

const NAMES: Readonly<Record<number, readonly [mark: string, meaning: string]>> = {
  0x00: ['NUL', 'null character'],
  0x07: ['BEL', 'bell'],
  0x08: ['BS', 'backspace'],
  0x09: ['→', 'tab'],
  0x0a: ['↵', 'line feed'],
  0x0b: ['VT', 'vertical tab'],
  0x0c: ['FF', 'form feed'],
  0x0d: ['CR', 'carriage return, as in Windows line ends'],
  0x1b: ['ESC', 'escape, which begins a terminal command'],
  0x20: ['·', 'space at an end'],
  0x7f: ['DEL', 'delete'],
  0xa0: ['NBSP', 'no-break space, which is no space to a program'],
  0xad: ['SHY', 'soft hyphen'],
  0x61c: ['ALM', 'Arabic letter mark'],
  0x200b: ['ZWSP', 'zero-width space'],
  0x200c: ['ZWNJ', 'zero-width non-joiner'],
  0x200d: ['ZWJ', 'zero-width joiner'],
  0x200e: ['LRM', 'left-to-right mark'],
  0x200f: ['RLM', 'right-to-left mark'],
  0x2028: ['LS', 'line separator'],
  0x2029: ['PS', 'paragraph separator'],
  0x202a: ['LRE', 'left-to-right embedding'],
  0x202b: ['RLE', 'right-to-left embedding'],
  0x202c: ['PDF', 'pop directional formatting'],
  0x202d: ['LRO', 'left-to-right override, which makes text read in another order'],
  0x202e: ['RLO', 'right-to-left override, which makes text read in another order'],
  0x2060: ['WJ', 'word joiner'],
  0x2066: ['LRI', 'left-to-right isolate'],
  0x2067: ['RLI', 'right-to-left isolate'],
  0x2068: ['FSI', 'first strong isolate'],
  0x2069: ['PDI', 'pop directional isolate'],
  0xfeff: ['BOM', 'byte order mark, or zero-width no-break space'],
  0xfffd: ['�', 'a byte that is no UTF-8'],
};

// Emoji are joined by ZWJ: there it is part of what is seen.
const EMOJI_JOINER = String.raw`(?<=\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?)\u200D(?=\p{Extended_Pictographic})`;
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u115F\u1160\u3164\uFFA0\uFFFD]`;
const STACKED = String.raw`(?<=\p{M}{3})\p{M}+`;
const NOTHING = String.raw`(?!)`;

const SPACES = {
  none: NOTHING,
  // Only at the start of a run: else a long run costs its square.
  trailing: String.raw`(?<! ) +(?=[ \t\r]{0,99}$)`,
  outer: String.raw`^ +|(?<! ) +$`,
};

/** Splits text into what can be shown as it is and marks for what is invisible; joins repeated marks into one. */
export function visiblePieces(text: string, options: VisibleOptions = {}): readonly Piece[] {
  const pattern = patternFor(options);
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), meaning: null });
    from = match.index + found.length;
    if (match.groups?.['joiner'] !== undefined) pieces.push({ text: found, meaning: null });
    else pieces.push(...markFor(found, match.groups?.['stacked'] !== undefined));
  }
  if (from < text.length) pieces.push({ text: text.slice(from), meaning: null });
  return pieces;
}

/** Pieces as plain text: marks stand in angle brackets. */
export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, meaning }) => (meaning === null ? text : `⟨${text}⟩`)).join('');

/** Text on one line, for titles and terminals, with marks in it. */
export const visibleLine = (text: string): string =>
  textOf(visiblePieces(text, { isQuotation: true })).replaceAll('\t', ' ');

const patterns = new Map<string, RegExp>();

function patternFor({ spaces = 'none', isQuotation = false }: VisibleOptions): RegExp {
  const key = `${spaces} ${isQuotation}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const kept = isQuotation ? '' : String.raw`(?!\n)`;
  // The same character again belongs to the same mark.
  const unseen = String.raw`${kept}(?<unseen>${UNSEEN})\k<unseen>*`;
  const source = `(?<joiner>${EMOJI_JOINER})|(?<stacked>${STACKED})|${unseen}|${SPACES[spaces]}`;
  const pattern = new RegExp(source, 'gmu');
  patterns.set(key, pattern);
  return pattern;
}

function markFor(found: string, isStacked: boolean): readonly Piece[] {
  const characters = [...found];
  const code = found.codePointAt(0) ?? 0;
  const times = characters.length;
  if (isStacked) return [{ text: `+${times}`, meaning: 'more combining characters on one letter' }];
  const [mark, meaning] = NAMES[code] ?? [codePointName(code), meaningOf(characters[0] ?? '')];
  const isRepeatable = mark.length === 1 && times <= 8;
  const text = isRepeatable ? mark.repeat(times) : times > 1 ? `${mark}×${times}` : mark;
  const piece = { text, meaning };
  // A tab keeps its width, so that columns stay columns.
  return code === 0x09 ? [piece, { text: found, meaning: null }] : [piece];
}

const codePointName = (code: number): string =>
  `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

function meaningOf(character: string): string {
  if (/\p{Cc}/u.test(character)) return 'control character';
  if (/\p{Z}|[\u115F\u1160\u3164\uFFA0]/u.test(character)) return 'a space that is no ordinary one';
  if (/\p{Cs}/u.test(character)) return 'half of a character';
  if (/\p{Co}/u.test(character)) return 'a character of private use';
  return 'invisible character';
}
