import type { Grade, Phase, PhaseName } from '../../../graders/grade.ts';
import { formatDuration } from '../../text/measures.ts';
import { titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { axisTicks, lengthOnAxis, placeOnAxis } from './time-axis.ts';
import type { TickView } from './time-axis.ts';

export interface BarView {
  readonly name: PhaseName;
  readonly x: string;
  readonly width: string;
  readonly y: number;
  readonly textY: number;
  /** Null where the bar is too short for it. */
  readonly label: string | null;
}

export interface PhaseRowView {
  readonly id: string;
  readonly of: readonly Segment[];
  readonly name: string;
  readonly description: string;
  readonly height: number;
  readonly bars: readonly BarView[];
}

export interface PhasesView {
  readonly totals: readonly {
    readonly name: PhaseName;
    readonly duration: string;
    readonly meaning: string;
  }[];
  readonly rows: readonly PhaseRowView[];
  readonly ticks: readonly TickView[];
}

const MEANINGS: Readonly<Record<PhaseName, string>> = {
  pull: 'fetching base images; never counts against you',
  build: 'building the image',
  start: 'creating and starting containers',
  ready: 'waiting until the app is ready',
  check: 'observing what it does',
  stop: 'stopping it',
};
const ORDER = Object.keys(MEANINGS);
const BAR_PX = 18;

interface Placed {
  readonly name: PhaseName;
  readonly of: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Shows where the time went, one row a check; null where nothing was measured. Hidden checks have no row. */
export function viewPhases(grade: Grade): PhasesView | null {
  const hidden = new Set(grade.checks.filter((check) => check.hidden).map(({ id }) => id));
  const shown = grade.phases.filter(({ of }) => !hidden.has(of));
  if (shown.length === 0) return null;
  const origin = Math.min(...shown.map(startOf));
  const placed = shown.map((phase) => {
    const fromMs = startOf(phase) - origin;
    return { name: phase.name, of: phase.of, fromMs, toMs: fromMs + phase.durationMs };
  });
  const totalMs = Math.max(1, ...placed.map(({ toMs }) => toMs));
  const rows = Map.groupBy(placed, ({ of }) => of);
  return {
    totals: totalsOf(shown),
    rows: [...rows].map(([of, phases], index) =>
      viewRow(titleOf(of, grade), phases, { index, totalMs }),
    ),
    ticks: axisTicks(totalMs),
  };
}

const startOf = ({ startedAt }: Phase): number => Date.parse(startedAt);

function totalsOf(phases: readonly Phase[]): PhasesView['totals'] {
  const groups = [...Map.groupBy(phases, ({ name }) => name)];
  return groups
    .toSorted(([one], [other]) => ORDER.indexOf(one) - ORDER.indexOf(other))
    .map(([name, all]) => ({
      name,
      duration: formatDuration(all.reduce((total, { durationMs }) => total + durationMs, 0)),
      meaning: MEANINGS[name],
    }));
}

function titleOf(of: string, { checks }: Grade): string {
  if (of === 'submission') return 'The submission';
  return checks.find(({ id }) => id === of)?.title ?? of;
}

function viewRow(
  title: string,
  phases: readonly Placed[],
  { index, totalMs }: { index: number; totalMs: number },
): PhaseRowView {
  const lanes = lanesOf(phases);
  const bars = phases.map((phase, at): BarView => {
    const share = (phase.toMs - phase.fromMs) / totalMs;
    const y = (lanes[at] ?? 0) * (BAR_PX + 3);
    // A phase of a few milliseconds stays visible.
    const width = lengthOnAxis(Math.max(share, 0.004));
    return {
      name: phase.name,
      x: placeOnAxis(phase.fromMs / totalMs),
      width,
      y,
      textY: y + 13,
      label: share > 0.14 ? phase.name : null,
    };
  });
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  return {
    id: `phases-${index + 1}`,
    of: titleSegments(title),
    name: visibleLine(title.slice(0, 100)),
    description: phases
      .map(({ name, fromMs, toMs }) => `${name} from ${seconds(fromMs)} to ${seconds(toMs)}`)
      .join('; '),
    height: (Math.max(...lanes) + 1) * (BAR_PX + 3) - 3,
    bars,
  };
}

/** Phases at the same time stand below each other: the lane of each. */
function lanesOf(phases: readonly Placed[]): readonly number[] {
  const ends: number[] = [];
  return phases.map(({ fromMs, toMs }) => {
    const free = ends.findIndex((end) => end <= fromMs);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = toMs;
    return lane;
  });
}
