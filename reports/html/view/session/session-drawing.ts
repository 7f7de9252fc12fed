import type { SessionCommand, SessionEvidence, SessionLane } from '../../../../graders/grade.ts';
import { visibleLine } from '../../../text/visible-text.ts';
import { placeOnAxis } from '../time-axis.ts';
import type { TickView } from '../time-axis.ts';
import { foldAxis } from './session-axis.ts';
import type { FoldView } from './session-axis.ts';
import { viewLane } from './session-lane-view.ts';
import type { LaneView } from './session-lane-view.ts';

export type Part = 'none' | 'found' | 'amiss';

export interface ChipView {
  readonly number: string;
  readonly x: string;
  readonly width: number;
  readonly left: number;
  readonly y: number;
  readonly textY: number;
  readonly outcome: SessionCommand['outcome'];
  readonly part: Part;
}

export interface TypedRowView {
  readonly name: string;
  readonly nameY: number;
  readonly lineY: number;
  readonly chips: readonly ChipView[];
  /** Where a command was typed. */
  readonly ticks: readonly string[];
  readonly tickTop: number;
  readonly tickEnd: number;
  readonly bottom: number;
}

/** A drawing for so many pixels and more. */
export interface DrawingView {
  readonly size: 'wide' | 'narrow';
  readonly id: string;
  readonly height: number;
  readonly gridTop: number;
  readonly gridBottom: number;
  readonly topTickY: number | null;
  readonly tickY: number;
  readonly foldY: number;
  readonly foldTop: number;
  readonly ticks: readonly TickView[];
  readonly folds: readonly FoldView[];
  readonly typed: readonly TypedRowView[];
  readonly lanes: readonly LaneView[];
}

export interface DrawnSession extends Pick<SessionEvidence, 'durationMs' | 'commands' | 'scripts'> {
  readonly lanes: readonly SessionLane[];
  /** What the checks say of each command, by its place. */
  readonly parts: readonly Part[];
}

const PIXELS = { wide: 660, narrow: 280 };
const MANY_LANES = 7;
const CHIP_PX = 18;
const OUTCOME_SIGNS: Readonly<Record<SessionCommand['outcome'], string>> = {
  ...{ done: '', failed: '✕', denied: '⊘' },
};
const CHIP_ROWS = 4;

/** Draws a session: what was typed in each terminal, and the containers below, on one axis of time. */
export function viewDrawing(session: DrawnSession, size: DrawingView['size']): DrawingView {
  const px = PIXELS[size];
  const totalMs = Math.max(1, session.durationMs);
  const axis = foldAxis(momentsOf(session), totalMs, px);
  let y = axis.folds.length > 0 ? 18 : 2;
  const typed = terminalsOf(session).map((terminal) => {
    const row = viewTyped(session, terminal, { top: y, px, shareOf: axis.shareOf });
    y = row.bottom;
    return row;
  });
  const isLong = session.lanes.length >= MANY_LANES;
  if (isLong) y += 18;
  const gridTop = y;
  const lanes = session.lanes.map((lane) => {
    const view = viewLane(lane, { top: y, px, totalMs, shareOf: axis.shareOf });
    y = view.bottom;
    return view;
  });
  return {
    ...{ size, id: `session-${size}`, height: y + 24, gridTop, gridBottom: y + 4, tickY: y + 19 },
    ...{ topTickY: isLong ? gridTop - 5 : null, foldY: 11, foldTop: 16, typed, lanes },
    ...{ ticks: axis.ticks, folds: axis.folds },
  };
}

const momentsOf = ({ commands, lanes }: DrawnSession): readonly number[] => [
  ...commands.map(({ atMs }) => atMs),
  ...lanes.flatMap(({ spans, marks }) => [
    ...spans.flatMap(({ fromMs, toMs }) => (toMs === null ? [fromMs] : [fromMs, toMs])),
    ...marks.map(({ atMs }) => atMs),
  ]),
];

const terminalsOf = ({ commands }: DrawnSession): readonly number[] =>
  [...new Set(commands.map(({ terminal }) => terminal))].sort((a, b) => a - b);

interface TypedFrame {
  readonly top: number;
  readonly px: number;
  readonly shareOf: (ms: number) => number;
}

/** The numbers of the commands of one terminal; those without room keep their tick. */
function viewTyped(
  { commands, scripts, parts }: DrawnSession,
  terminal: number,
  { top, px, shareOf }: TypedFrame,
): TypedRowView {
  const own = commands
    .map((command, index) => ({ ...command, index, at: shareOf(command.atMs) * px }))
    .filter((command) => command.terminal === terminal);
  const ends: number[] = [];
  const placed = own.flatMap((command) => {
    const number = `${command.index + 1}${OUTCOME_SIGNS[command.outcome]}`;
    const width = number.length * 7 + 9;
    const from = command.at - width / 2;
    const row = Array.from({ length: CHIP_ROWS }, (_, at) => at).find(
      (at) => (ends[at] ?? -Infinity) < from,
    );
    if (row === undefined) return [];
    ends[row] = from + width + 2;
    return [{ command, number, width, row }];
  });
  const lineY = top + 20 + (Math.max(0, ...placed.map(({ row }) => row)) + 1) * CHIP_PX;
  return {
    name: nameOf(terminal, scripts),
    nameY: top + 11,
    lineY,
    chips: placed.map(({ command: { index, outcome, atMs }, number, width, row }) => ({
      ...{ number, x: placeOnAxis(shareOf(atMs)), width, left: -width / 2 },
      ...{ y: lineY - 2 - (row + 1) * CHIP_PX, textY: lineY + 10 - (row + 1) * CHIP_PX },
      ...{ outcome, part: parts[index] ?? 'none' },
    })),
    ticks: own.map(({ atMs }) => placeOnAxis(shareOf(atMs))),
    ...{ tickTop: lineY - 4, tickEnd: lineY + 4, bottom: lineY + 12 },
  };
}

/** A terminal by the script that was typed in it. */
export function nameOf(terminal: number, scripts: DrawnSession['scripts']): string {
  const file = scripts.find((script) => script.terminal === terminal)?.file;
  return file === undefined ? `Terminal ${terminal}` : visibleLine(file.slice(0, 60));
}
