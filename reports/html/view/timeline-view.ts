import type { Timeline, TimelineEvent } from '../../../graders/grade.ts';
import { countOf, formatDuration } from '../../text/measures.ts';
import { titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { visibleLine, visiblePieces } from '../../text/visible-text.ts';
import type { Piece } from '../../text/visible-text.ts';
import { placeFlags } from './flag-lanes.ts';
import { axisTicks, lengthOnAxis, placeOnAxis } from './time-axis.ts';
import type { TickView } from './time-axis.ts';

type Tone = 'plain' | 'signal' | 'good' | 'bad';

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
  readonly height: number;
  readonly axisY: number;
  readonly tickEnd: number;
  readonly tickY: number;
  readonly span: { readonly x: string; readonly width: string; readonly tone: Tone } | null;
  readonly ticks: readonly TickView[];
  readonly flags: readonly FlagView[];
  readonly dots: readonly string[];
  readonly rows: readonly { readonly at: string; readonly what: string; readonly detail: readonly Piece[] }[];
  readonly more: string | null;
}

const LANE_PX = 26;
const MOST_ROWS = 200;
const MOST_FLAGS = 12;
/** Told in the table only: they say nothing that the flags beside them do not. */
const UNDRAWN = new Set(['create', 'stop', 'attach', 'log', 'destroy']);

/** Shows what the engine reported, drawn on an axis of seconds, and as a table that says the same. */
export function viewTimeline(timeline: Timeline, id: string): TimelineView {
  const { events } = timeline;
  const totalMs = Math.max(1, ...events.map(({ atMs }) => atMs));
  const drawn = events.filter(({ action }) => !UNDRAWN.has(action)).slice(0, MOST_FLAGS);
  const placed = placeFlags(
    drawn.map((event) => ({ share: shareOf(event, totalMs), label: visibleLine(wordFor(event)).slice(0, 24), event })),
  );
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const axisY = lanes * LANE_PX + 14;
  return {
    id,
    title: titleSegments(timeline.title),
    name: visibleLine(timeline.title.slice(0, 100)),
    summary: summaryOf(events, totalMs),
    height: axisY + 30,
    axisY,
    tickEnd: axisY + 8,
    tickY: axisY + 22,
    span: spanOf(events, totalMs),
    ticks: axisTicks(totalMs),
    flags: placed.map(({ flag, lane, anchor }) => {
      const top = axisY - 12 - (lane + 1) * LANE_PX + 8;
      const dx = anchor === 'start' ? 14 : -14;
      const tone = toneOf(flag.event, events);
      const isLeft = anchor === 'end';
      return { x: placeOnAxis(flag.share), anchor, isLeft, dx, label: flag.label, tone, top, textY: top + 10 };
    }),
    dots: events.filter(({ action }) => action === 'log').slice(0, MOST_ROWS).map((event) => placeOnAxis(shareOf(event, totalMs))),
    rows: events.slice(0, MOST_ROWS).map(viewRow),
    more: events.length > MOST_ROWS ? countOf(events.length - MOST_ROWS, 'more event') : null,
  };
}

const shareOf = ({ atMs }: TimelineEvent, totalMs: number): number => Math.min(1, Math.max(0, atMs / totalMs));

function viewRow(event: TimelineEvent): TimelineView['rows'][number] {
  return {
    at: `${(event.atMs / 1000).toFixed(3)} s`,
    what: visibleLine(wordFor(event).slice(0, 100)),
    detail: visiblePieces((event.text ?? '').slice(0, 500), { spaces: 'outer', isQuotation: true }),
  };
}

const WORDS: Readonly<Record<string, string>> = {
  create: 'created',
  start: 'started',
  stop: 'stopped',
  oom: 'out of memory',
  log: 'output',
};

function wordFor({ action, signal, exitCode }: TimelineEvent): string {
  if (action === 'kill') return signal ?? 'signal';
  if (action === 'die') return exitCode === null ? 'ended' : `exit code ${String(exitCode)}`;
  return Object.hasOwn(WORDS, action) ? (WORDS[action] ?? action) : action.replaceAll('_', ' ');
}

function toneOf(event: TimelineEvent, events: readonly TimelineEvent[]): Tone {
  if (event.action === 'oom' || event.signal === 'SIGKILL') return 'bad';
  if (event.action === 'kill') return 'signal';
  if (event.action !== 'die') return 'plain';
  return wasKilled(events) || event.exitCode === 137 ? 'bad' : 'good';
}

const wasKilled = (events: readonly TimelineEvent[]): boolean => events.some(({ signal }) => signal === 'SIGKILL');

/** From the first signal to the end after it. */
function stopOf(events: readonly TimelineEvent[]): { from: TimelineEvent; to: TimelineEvent } | null {
  const from = events.find(({ action }) => action === 'kill');
  const to = from && events.find(({ action, atMs }) => action === 'die' && atMs >= from.atMs);
  return from && to ? { from, to } : null;
}

function spanOf(events: readonly TimelineEvent[], totalMs: number): TimelineView['span'] {
  const stop = stopOf(events);
  if (stop === null) return null;
  const { from, to } = stop;
  const width = lengthOnAxis((to.atMs - from.atMs) / totalMs);
  return { x: placeOnAxis(shareOf(from, totalMs)), width, tone: wasKilled(events) ? 'bad' : 'good' };
}

function summaryOf(events: readonly TimelineEvent[], totalMs: number): string {
  const stop = stopOf(events);
  if (stop === null) return `${countOf(events.length, 'event')} in ${formatDuration(totalMs)}.`;
  const { from, to } = stop;
  const took = formatDuration(to.atMs - from.atMs);
  const code = to.exitCode === null ? '' : `, with exit code ${String(to.exitCode)}`;
  const how = wasKilled(events) && from.signal !== 'SIGKILL' ? ' The engine had to send SIGKILL.' : '';
  return visibleLine(`${took} from ${(from.signal ?? 'the signal').slice(0, 30)} to the end${code}.${how}`);
}
