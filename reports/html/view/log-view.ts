import type { LogExcerpt } from '../../../graders/grade.ts';
import { countOf } from '../../text/measures.ts';
import { titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { visiblePieces } from '../../text/visible-text.ts';
import type { Piece } from '../../text/visible-text.ts';

/** Text that a program printed. */
export interface OutputView {
  readonly pieces: readonly Piece[];
  /** Each mark that occurs, once, for the explanation below. */
  readonly legend: readonly Piece[];
}

export interface LogView extends OutputView {
  readonly title: readonly Segment[];
  readonly size: string;
  readonly isTruncated: boolean;
}

const MOST_CHARACTERS = 32_768;

/** Shows a program's output with its invisible characters; null where there is none. */
export function viewOutput(text: string): OutputView | null {
  if (text === '') return null;
  const pieces = visiblePieces(text.slice(0, MOST_CHARACTERS), { spaces: 'trailing' });
  return { pieces, legend: legendOf(pieces) };
}

/** Shows a log excerpt. */
export function viewLog({ title, text, truncated }: LogExcerpt): LogView {
  const output = viewOutput(text);
  const lines = text.replace(/\n$/, '').split('\n').length;
  return {
    title: titleSegments(title),
    size: output === null ? 'empty' : countOf(lines, 'line'),
    pieces: output?.pieces ?? [],
    legend: output?.legend ?? [],
    isTruncated: truncated || text.length > MOST_CHARACTERS,
  };
}

function legendOf(pieces: readonly Piece[]): readonly Piece[] {
  const legend = new Map<string, Piece>();
  for (const { text, meaning } of pieces) {
    if (meaning === null || legend.has(meaning)) continue;
    const mark = text.startsWith('+') ? '+n' : text.replace(/×\d+$/, '').replace(/^(.)\1+$/u, '$1');
    legend.set(meaning, { text: mark, meaning });
  }
  return [...legend.values()];
}
