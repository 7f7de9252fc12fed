import { textOf, visiblePieces } from './visible-text.ts';

const MOST_CHARACTERS = 4000;

/** Plain text of several lines with marks in angle brackets for what nobody could see; cut where it is very long. */
export function visibleParagraphs(text: string, most = MOST_CHARACTERS): string {
  const shown = textOf(visiblePieces(text.slice(0, most))).trim();
  return text.length > most ? `${shown}… (${text.length - most} more characters)` : shown;
}
