import Table from 'cli-table3';
import { createColors } from 'picocolors';

import type { Grade, Verdict } from '../../graders/grade.ts';
import { summarise } from '../summary.ts';
import { formatPercent, formatPoints } from '../text/measures.ts';
import { visibleLine } from '../text/visible-text.ts';
import { MARKS } from './render-terminal.ts';
import type { TerminalOptions } from './render-terminal.ts';

const BAR_WIDTH = 10;
const SCORE_WIDTH = 20;
const CHECKS_WIDTH = 14;
const RULES = {
  top: '─',
  'top-mid': '─',
  'top-left': '',
  'top-right': '',
  bottom: '─',
  'bottom-mid': '─',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};
const ORDER: readonly Verdict[] = ['passed', 'failed', 'skipped', 'errored'];

interface Column {
  readonly head: string;
  readonly width: number;
  readonly cells: readonly string[];
}

/** Tells several grades as a table, in the order given: one line each, and a line of totals. */
export function renderTable(
  grades: readonly Grade[],
  { isColor, columns }: TerminalOptions,
): string {
  const colors = createColors(isColor);
  const names = grades.map(({ submission }) => visibleLine(submission.student));
  const ids = grades.map(({ exercise }) => visibleLine(exercise.id));
  const always: readonly Column[] = [
    { head: 'Student', width: widest(names, 20), cells: names },
    { head: 'Exercise', width: widest(ids, 22), cells: ids },
    { head: 'Score', width: SCORE_WIDTH, cells: grades.map((grade) => scoreCell(grade, colors)) },
  ];
  const checks = {
    head: 'Checks',
    width: CHECKS_WIDTH,
    cells: grades.map((grade) => countsCell(grade, colors)),
  };
  const left = columns - always.reduce((total, { width }) => total + width + 1, 0);
  const rest = left - CHECKS_WIDTH - 1;
  const lead = { head: 'Fix first', width: Math.min(rest, 60), cells: grades.map(leadCell) };
  const shown = [...always, ...(rest >= 0 ? [checks] : []), ...(rest >= 16 ? [lead] : [])];
  return `${draw(shown, colors)}\n${totalsLine(grades)}\n`;
}

function draw(columns: readonly Column[], colors: Colors): string {
  const table = new Table({
    head: columns.map(({ head }) => colors.bold(head)),
    chars: RULES,
    colWidths: columns.map(({ width }) => width),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
  });
  const rows = columns[0]?.cells.length ?? 0;
  for (let row = 0; row < rows; row += 1) table.push(columns.map(({ cells }) => cells[row] ?? ''));
  return table.toString().replace(/ +$/gm, '');
}

type Colors = ReturnType<typeof createColors>;

const widest = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(8, ...texts.map((text) => text.length))) + 1;

function scoreCell(grade: Grade, colors: Colors): string {
  const { standing, headline } = summarise(grade);
  if (standing === 'ungradable') return colors.yellow(headline);
  const filled =
    standing === 'seaworthy'
      ? BAR_WIDTH
      : Math.min(BAR_WIDTH - 1, Math.round(grade.score * BAR_WIDTH));
  const paint = standing === 'seaworthy' ? colors.green : colors.red;
  const bar = `${paint('█'.repeat(filled))}${colors.dim('░'.repeat(BAR_WIDTH - filled))}`;
  return `${bar} ${formatPoints(grade.points)} of ${formatPoints(grade.maxPoints)}`;
}

function countsCell(grade: Grade, colors: Colors): string {
  const { counts } = summarise(grade);
  return ORDER.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => colors[MARKS[verdict].color](`${MARKS[verdict].symbol}${counts[verdict]}`))
    .join(' ');
}

function leadCell(grade: Grade): string {
  const { first, trouble } = summarise(grade);
  const lead = trouble ?? first;
  return lead === null ? '' : visibleLine(lead.title);
}

function totalsLine(grades: readonly Grade[]): string {
  const graded = grades.filter(({ gradable }) => gradable);
  const all = graded.filter((grade) => summarise(grade).standing === 'seaworthy').length;
  const missing = grades.length - graded.length;
  const mean = graded.reduce((total, { score }) => total + score, 0) / graded.length;
  const parts = [
    `${all} of ${grades.length} seaworthy`,
    ...(missing > 0 ? [`${missing} not graded`] : []),
    ...(graded.length > 0 ? [`mean score ${formatPercent(mean)}`] : []),
  ];
  return parts.join(', ');
}
