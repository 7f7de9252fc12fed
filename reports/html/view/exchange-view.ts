import type { HttpExchange } from '../../../graders/grade.ts';
import { formatDuration } from '../../text/measures.ts';
import { codeSegment } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { visiblePieces } from '../../text/visible-text.ts';
import type { Piece } from '../../text/visible-text.ts';
import { viewOutput } from './log-view.ts';
import type { OutputView } from './log-view.ts';

export interface ExchangeView {
  readonly at: string;
  readonly request: readonly Segment[];
  readonly tone: 'good' | 'bad';
  readonly symbol: string;
  readonly answer: readonly Piece[];
  readonly duration: string;
  readonly body: OutputView | null;
}

/** Shows one HTTP request and what came back. */
export function viewExchange(exchange: HttpExchange): ExchangeView {
  const { atMs, request, status, body, error, durationMs } = exchange;
  const isAnswered = status !== null && status < 400;
  const answer = status === null ? (error ?? 'no answer') : `status ${status}`;
  return {
    at: formatDuration(atMs),
    request: [codeSegment(request.slice(0, 1000))],
    tone: isAnswered ? 'good' : 'bad',
    symbol: isAnswered ? '✓' : '✕',
    answer: visiblePieces(
      (status !== null && error !== null ? `${answer}, then ${error}` : answer).slice(0, 300),
    ),
    duration: formatDuration(durationMs),
    body: viewOutput(body),
  };
}
