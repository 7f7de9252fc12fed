import { createColors } from 'picocolors';
import { formatDuration } from '../../reports/text/measures.ts';
import { visibleLine } from '../../reports/text/visible-text.ts';
import type { ClassProgress, ExerciseProgress, Underway } from './class-progress.ts';

export interface LiveView {
  readonly columns: number;
  readonly rows: number;
  readonly isColor: boolean;
  readonly nowMs: number;
}

const BAR_WIDTH = 24;
const EXERCISE_WIDTH = 24;
/** Lines that are no exercise's and no submission's. */
const FRAME_LINES = 5;

/** What a terminal shows of a class run right now: at most as many lines as it has, none longer than it is wide. */
export function renderLive(progress: ClassProgress, view: LiveView): readonly string[] {
  const { started } = progress;
  if (started === null) return ['Looking at what was handed in ...'];
  const room = Math.max(2, view.rows - FRAME_LINES);
  const unfinished = progress.exercises.filter(({ done, total }) => done < total);
  // What is done right now matters more than how far each exercise is.
  const slots = progress.underway.slice(0, Math.max(1, room - Math.min(unfinished.length, 6)));
  const bars = unfinished.slice(0, Math.max(0, room - slots.length));
  const hidden = progress.underway.length - slots.length;
  const more = hidden > 0 ? [`  and ${hidden} more`] : [];
  return [
    tellTotal(progress, view),
    ...bars.map(({ exerciseId, done, total }) => tellExercise({ exerciseId, done, total }, view)),
    ...slots.map((one) => tellUnderway(one, view)),
    ...more,
  ];
}

function tellTotal(progress: ClassProgress, view: LiveView): string {
  const { started, done, ungradable, below, copied } = progress;
  const total = started?.total ?? 0;
  const remaining = progress.remainingMs(view.nowMs);
  const parts = [
    `${done} of ${total}`,
    ...tellCount(started?.kept ?? 0, 'unchanged'),
    ...tellCount(copied, "the same as another's"),
    ...tellCount(below, 'below the mark'),
    ...tellCount(ungradable, 'ungradable'),
    ...(remaining === null || done === total ? [] : [`about ${roundUp(remaining)} left`]),
  ];
  const width = Math.min(BAR_WIDTH, Math.floor(view.columns / 4));
  const text = cut(` ${parts.join(' · ')}`, view.columns - width);
  return `${bar(total === 0 ? 1 : done / total, view, width)}${text}`;
}

function tellExercise({ exerciseId, done, total }: ExerciseProgress, view: LiveView): string {
  const width = Math.min(10, Math.floor(view.columns / 8));
  const name = cut(`  ${pad(exerciseId)} `, view.columns - width);
  const rest = cut(` ${done} of ${total}`, view.columns - width - name.length);
  return `${name}${bar(done / total, view, width)}${rest}`;
}

const tellCount = (count: number, what: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${what}`];

/** No more exact than anybody can know. */
function roundUp(ms: number): string {
  const seconds = Math.max(1, Math.ceil(ms / 1_000));
  if (seconds < 60) return `${seconds < 10 ? seconds : Math.ceil(seconds / 5) * 5} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function tellUnderway({ student, exerciseId, sinceMs, checks }: Underway, view: LiveView): string {
  const last = checks.at(-1);
  const what = last === undefined ? '' : `${MARKS[last.verdict]} ${visibleLine(last.title)}`;
  const since = formatDuration(Math.floor((view.nowMs - sinceMs) / 1_000) * 1_000);
  const time = since.replace('0 ms', '0.0 s').replace(/\.0 s$/, ' s');
  return cut(
    `  ${time.padStart(10)}  ${pad(exerciseId)} ${visibleLine(student)}  ${what}`,
    view.columns,
  );
}

const MARKS = { passed: '✓', failed: '✗', skipped: '–', errored: '!' } as const;

const pad = (exerciseId: string): string => {
  const shown = visibleLine(exerciseId);
  return shown.length > EXERCISE_WIDTH
    ? `${shown.slice(0, EXERCISE_WIDTH - 1)}…`
    : shown.padEnd(EXERCISE_WIDTH);
};

function bar(share: number, { isColor }: LiveView, width: number): string {
  const full = Math.floor(share * width);
  const colors = createColors(isColor);
  return colors.green('█'.repeat(full)) + colors.dim('░'.repeat(width - full));
}

/** The last column stays empty: a line that fills it may begin another one. */
function cut(text: string, columns: number): string {
  const characters = [...text];
  const most = Math.max(0, columns - 1);
  if (most === 0) return '';
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
