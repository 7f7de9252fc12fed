import { posix } from 'node:path';

/** What a `.dockerignore` keeps out of a build's context. */
export interface IgnoreRules {
  ignores(path: string): boolean;
}

/** A piece of a pattern: one character, `*` (within a name), `**` in front of a name, or `**` at the end. */
type Piece = ((character: string) => boolean) | 'star' | 'folders' | 'rest';

interface Rule {
  readonly pieces: readonly Piece[];
  readonly isException: boolean;
}

/**
 * Reads a `.dockerignore` as the engine does. Matching takes time in proportion to pattern and path:
 * as regular expressions, a student's patterns could take hours.
 */
export function readIgnoreRules(text: string): IgnoreRules {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const rules = lines.filter((line) => !line.startsWith('#')).flatMap(readRule);
  return {
    ignores: (path) => {
      const names = path.split('/');
      const prefixes = names.map((_, index) => names.slice(0, index + 1).join('/'));
      // What lies in an ignored folder is ignored, and the last rule that fits decides.
      const rule = rules.findLast(({ pieces }) => prefixes.some((part) => fits(pieces, part)));
      return rule !== undefined && !rule.isException;
    },
  };
}

function readRule(line: string): Rule[] {
  const trimmed = line.trim();
  const isException = trimmed.startsWith('!');
  const pattern = trimmed.slice(isException ? 1 : 0).trim();
  if (pattern === '') return [];
  const clean = posix.normalize(pattern).replace(/(?<=.)\/$/, '');
  return [{ isException, pieces: readPieces(clean.replace(/^\/(?=.)/, '')) }];
}

const PIECES = /\*\*\/?|\*|\?|\[\^?(?:\\.|[^\]\\])+\]|\\.|./gsu;

function readPieces(pattern: string): Piece[] {
  const parts = pattern.match(PIECES) ?? [];
  return parts.map((part, index): Piece => {
    if (part.startsWith('**')) return index === parts.length - 1 ? 'rest' : 'folders';
    if (part === '*') return 'star';
    if (part === '?') return (character) => character !== '/';
    if (part.length > 1 && part.startsWith('[')) return readClass(part.slice(1, -1));
    const literal = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
    return (character) => character === literal;
  });
}

/** `a-z_`, or `^a-z_` for every other character. */
function readClass(text: string): Piece {
  const isNegated = text.startsWith('^');
  const ranges = text.slice(isNegated ? 1 : 0).match(/(?:\\.|[^\\])(?:-(?:\\.|[^\\]))?/gsu) ?? [];
  const bounds = ranges.map((range) => {
    const characters = [...range.replace(/\\(.)/gsu, '$1')];
    return [characters[0] ?? '', characters.at(-1) ?? ''] as const;
  });
  return (character) =>
    isNegated !== bounds.some(([from, to]) => from <= character && character <= to);
}

/** Follows all ways through the pattern at once, character by character. */
function fits(pieces: readonly Piece[], path: string): boolean {
  let places = new Set<number>();
  enter(0, places);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) step(place, character, next);
    places = next;
  }
  return places.has(pieces.length);

  /** Adds where a character leads to from a place. */
  function step(place: number, character: string, to: Set<number>): void {
    const piece = pieces[place];
    if (typeof piece === 'function') {
      if (piece(character)) enter(place + 1, to);
    } else if (piece === 'folders') {
      to.add(place);
      if (character === '/') enter(place + 1, to);
    } else if (piece === 'rest' || (piece === 'star' && character !== '/')) {
      enter(place, to);
    }
  }

  /** Adds a place and those that can be had without a character. */
  function enter(place: number, to: Set<number>): void {
    to.add(place);
    if (typeof pieces[place] === 'string') enter(place + 1, to);
  }
}
