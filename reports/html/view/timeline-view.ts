import type { Timeline, TimelineEvent } from '../../../graders/grade.ts';
import { countOf } from '../../text/measures.ts';
import { titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { visibleLine, visiblePieces } from '../../text/visible-text.ts';
import type { Piece } from '../../text/visible-text.ts';
import { placeFlags } from './flag-lanes.ts';
import { stopOf, summaryOf, toneOf, wasKilled, wordFor } from './timeline-story.ts';
import type { Tone } from './timeline-story.ts';
import { axisTicks, lengthOnAxis, placeOnAxis } from './time-axis.ts';
import type { TickView } from './time-axis.ts';

export interface FlagView {
  readonly x: string;
  readonly anchor: 'start' | 'end';
  readonly isLeft: boolean;
  /** How far the label stands from the stem. */
  readonly dx: number;
  readonly label: string;
  readonly tone: Tone;
  readonly top: number;
  readonly textY: number;
}

export interface TimelineView {
  readonly id: string;
  readonly title: readonly Segment[];
  readonly name: string;
  readonly summary: string;
  /** False where a drawing would be an empty line. */
  readonly isDrawn: boolean;
  readonly height: number;
  readonly axisY: number;
  readonly tickEnd: number;
  readonly tickY: number;
  readonly span: { readonly x: string; readonly width: string; readonly tone: Tone } | null;
  readonly ticks: readonly TickView[];
  readonly flags: readonly FlagView[];
  readonly dots: readonly string[];
  readonly rows: readonly {
    readonly at: string;
    readonly what: string;
    readonly detail: readonly Piece[];
  }[];
  readonly more: string | null;
}

const LANE_PX = 26;
const MOST_ROWS = 200;
const MOST_FLAGS = 12;
/** Told in the table only: they say nothing that the flags beside them do not. */
const UNDRAWN = new Set(['create', 'stop', 'attach', 'log', 'destroy']);

/** Shows what the engine reported, drawn on an axis of seconds, and as a table that says the same. */
export function viewTimeline({ title, events }: Timeline, id: string): TimelineView {
  const totalMs = events.reduce((latest, { atMs }) => Math.max(latest, atMs), 1);
  const { flags, axisY } = viewFlags(events, totalMs);
  const dots = events
    .filter(({ action }) => action === 'log')
    .slice(0, MOST_ROWS)
    .map((event) => placeOnAxis(shareOf(event, totalMs)));
  return {
    id,
    title: titleSegments(title),
    name: visibleLine(title.slice(0, 100)),
    summary: summaryOf(events, totalMs),
    isDrawn: flags.length + dots.length > 0,
    height: axisY + 30,
    axisY,
    tickEnd: axisY + 8,
    tickY: axisY + 22,
    span: spanOf(events, totalMs),
    ticks: axisTicks(totalMs),
    flags,
    dots,
    rows: events.slice(0, MOST_ROWS).map(viewRow),
    more: events.length > MOST_ROWS ? countOf(events.length - MOST_ROWS, 'more event') : null,
  };
}

function viewFlags(
  events: readonly TimelineEvent[],
  totalMs: number,
): { flags: readonly FlagView[]; axisY: number } {
  const drawn = events.filter(({ action }) => !UNDRAWN.has(action)).slice(0, MOST_FLAGS);
  const placed = placeFlags(
    drawn.map((event) => ({
      share: shareOf(event, totalMs),
      label: visibleLine(wordFor(event)).slice(0, 24),
      event,
    })),
  );
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const axisY = lanes * LANE_PX + 14;
  const flags = placed.map(({ flag: { share, label, event }, lane, anchor }): FlagView => {
    const top = axisY - 4 - (lane + 1) * LANE_PX;
    const isLeft = anchor === 'end';
    const tone = toneOf(event, events);
    return {
      x: placeOnAxis(share),
      anchor,
      isLeft,
      dx: isLeft ? -14 : 14,
      label,
      tone,
      top,
      textY: top + 10,
    };
  });
  return { flags, axisY };
}

const shareOf = ({ atMs }: TimelineEvent, totalMs: number): number =>
  Math.min(1, Math.max(0, atMs / totalMs));

function viewRow(event: TimelineEvent): TimelineView['rows'][number] {
  return {
    at: `${(event.atMs / 1000).toFixed(3)} s`,
    what: visibleLine(wordFor(event).slice(0, 100)),
    detail: visiblePieces((event.text ?? '').slice(0, 500), { spaces: 'outer', isQuotation: true }),
  };
}

function spanOf(events: readonly TimelineEvent[], totalMs: number): TimelineView['span'] {
  const stop = stopOf(events);
  if (stop === null) return null;
  const { from, to } = stop;
  const width = lengthOnAxis((to.atMs - from.atMs) / totalMs);
  return {
    x: placeOnAxis(shareOf(from, totalMs)),
    width,
    tone: wasKilled(events) ? 'bad' : 'good',
  };
}
