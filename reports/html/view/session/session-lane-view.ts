import type { SessionLane, SessionMark } from '../../../../graders/grade.ts';
import { visibleLine } from '../../../text/visible-text.ts';
import { lengthOnAxis, placeOnAxis } from '../time-axis.ts';
import { LABEL_GAP_PX, placeLabels, widthOf } from './place-labels.ts';
import type { PlacedLabel } from './place-labels.ts';
import { glyphOf } from './session-glyphs.ts';
import type { Glyph, StateName } from './session-glyphs.ts';

export type MarkTone = 'plain' | 'signal' | 'good' | 'bad' | 'trouble';

export interface SpanView {
  readonly state: StateName;
  readonly x: string;
  readonly x2: string;
  readonly width: string;
}

export interface MarkView extends Glyph {
  readonly x: string;
  readonly tone: MarkTone;
}

export interface MarkLabelView {
  readonly x: string;
  readonly text: string;
  readonly tone: MarkTone;
  readonly anchor: 'start' | 'end';
  readonly dx: number;
  readonly textY: number;
  readonly stemTop: number;
  readonly stemEnd: number;
}

export interface LaneView {
  readonly name: string;
  readonly image: string;
  readonly nameY: number;
  readonly lineY: number;
  readonly barY: number;
  readonly spans: readonly SpanView[];
  readonly marks: readonly MarkView[];
  readonly labels: readonly MarkLabelView[];
  /** Where the next lane begins. */
  readonly bottom: number;
}

export interface LaneFrame {
  readonly top: number;
  readonly px: number;
  readonly totalMs: number;
  readonly shareOf: (ms: number) => number;
}

const ROW_PX = 16;
const MOST_ROWS = 3;
const NEAR_PX = 11;
const LEAST_SHARE = 0.005;

/** Draws a container's lane: its name, what it was when, and what happened to it. */
export function viewLane(lane: SessionLane, frame: LaneFrame): LaneView {
  const { top, px } = frame;
  const name = fitting(lane.name, px * 0.8);
  // The name that a nameless one is given says its image already.
  const image = lane.name.endsWith(` of ${lane.image}`) ? '' : fitting(lane.image, px * 0.3);
  const groups = groupsOf(lane, frame);
  const { labels, rows } = place(groups, { px, takenPx: widthOf(`${name}  ${image}`) });
  const lineY = top + 14 + rows * ROW_PX;
  return {
    ...{ name, image, lineY, barY: lineY - 4, nameY: top + 18, bottom: lineY + 16 },
    spans: lane.spans.map((span) => viewSpan(span, frame)),
    marks: groups.map(({ share, what, tone }) => ({
      ...glyphOf(what),
      ...{ x: placeOnAxis(share), tone },
    })),
    labels: labels.map((placed) => viewLabel(placed, lineY)),
  };
}

/** Takes as few rows as the labels need that tell most; what then has no place is told below the drawing. */
function place(
  groups: readonly MarkGroup[],
  { px, takenPx }: { px: number; takenPx: number },
): { labels: readonly PlacedLabel<MarkGroup>[]; rows: number } {
  const wanted = groups.filter(({ text }) => text !== '');
  for (let rows = 1; ; rows += 1) {
    const labels = placeLabels(wanted, { px, rows, takenPx });
    const missing = wanted.filter((one) => !labels.some(({ label }) => label === one));
    if (rows === MOST_ROWS || missing.every(({ weight }) => weight < 2)) return { labels, rows };
  }
}

/** Marks that say the same at nearly the same place, drawn as one. */
interface MarkGroup {
  readonly what: Glyph['name'];
  readonly tone: MarkTone;
  readonly share: number;
  readonly text: string;
  readonly side: 'left' | 'right';
  readonly weight: number;
}

function groupsOf({ marks, spans }: SessionLane, { shareOf, px }: LaneFrame): MarkGroup[] {
  const groups: { mark: SessionMark; share: number; count: number }[] = [];
  for (const mark of marks) {
    const share = shareOf(mark.atMs);
    const near = groups.findLast(
      (group) => group.mark.what === mark.what && textOf(group.mark) === textOf(mark),
    );
    if (near !== undefined && (share - near.share) * px < NEAR_PX) near.count += 1;
    else groups.push({ mark, share, count: 1 });
  }
  const removedMs = spans.at(-1)?.toMs ?? null;
  return [
    ...(removedMs === null
      ? []
      : [
          {
            ...{ what: 'removed' as const, tone: 'plain' as const, share: shareOf(removedMs) },
            ...{ text: 'removed', side: 'right' as const, weight: 1 },
          },
        ]),
    ...groups.map(({ mark, share, count }): MarkGroup => {
      const text = textOf(mark);
      return {
        ...{ what: mark.what, tone: toneOf(mark), share },
        text: count === 1 ? text : `${text} ×${count}`.trim(),
        side: mark.what === 'exit' ? 'right' : 'left',
        weight: WEIGHTS[mark.what],
      };
    }),
  ];
}

const WEIGHTS: Readonly<Record<SessionMark['what'], number>> = {
  ...{ exit: 3, failed: 3, denied: 3, signal: 3 },
  ...{ answer: 2, commit: 2, exec: 1, logs: 1, attach: 1 },
};

/** What stands beside a mark. */
function textOf({ what, text }: SessionMark): string {
  if (what === 'exit') return visibleLine(`exit ${text.slice(0, 12)}`);
  if (what === 'signal') return visibleLine(text.slice(0, 14));
  if (what === 'failed') return 'failed';
  if (what === 'denied') return 'refused';
  if (what === 'answer') return text === '' ? 'no answer' : visibleLine(text.slice(0, 12));
  return what === 'attach' ? '' : what;
}

// How a container ends that somebody stopped, and a program that did as it was told.
const USUAL = new Set(['0', '130', '137', '143']);

function toneOf({ what, text }: SessionMark): MarkTone {
  if (what === 'failed') return 'bad';
  if (what === 'denied') return 'trouble';
  if (what === 'signal') return text === 'SIGKILL' ? 'bad' : 'signal';
  if (what !== 'exit') return 'plain';
  return text === '0' ? 'good' : USUAL.has(text) ? 'plain' : 'bad';
}

function viewSpan(
  { state, fromMs, toMs }: SessionLane['spans'][number],
  { shareOf, totalMs }: LaneFrame,
): SpanView {
  const from = shareOf(fromMs);
  const to = Math.max(from + (state === 'running' ? LEAST_SHARE : 0), shareOf(toMs ?? totalMs));
  return {
    ...{ state, x: placeOnAxis(from), x2: placeOnAxis(to) },
    width: lengthOnAxis(to - from),
  };
}

function viewLabel({ label, row, side }: PlacedLabel<MarkGroup>, lineY: number): MarkLabelView {
  const textY = lineY - 10 - row * ROW_PX;
  const isLeft = side === 'left';
  return {
    ...{ x: placeOnAxis(label.share), text: label.text, tone: label.tone, textY },
    ...{ anchor: isLeft ? 'end' : 'start', dx: isLeft ? 2 - LABEL_GAP_PX : LABEL_GAP_PX - 2 },
    ...{ stemTop: textY - 9, stemEnd: label.what === 'signal' ? lineY - 14 : lineY },
  };
}

/** As much of a text as fits. */
function fitting(text: string, px: number): string {
  const whole = visibleLine(text);
  const most = Math.max(4, Math.floor(px / widthOf('x')));
  return whole.length <= most ? whole : `${whole.slice(0, most - 1).toWellFormed()}…`;
}
