import Table from 'cli-table3';
import type { ClassOutcome } from '../../graders/class/run/index.ts';
import type { BookedEntry, BookedStudent, Gradebook } from '../../graders/gradebook.ts';
import { reachesMark } from '../../graders/reaches-mark.ts';
import { formatPercent } from '../../reports/text/measures.ts';
import { visibleLine } from '../../reports/text/visible-text.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';

/** As many of what could not be judged are told by name; the page tells all. */
const MOST_NAMED = 20;

/** Tells in a few lines what a run did. */
export function tellOutcome(outcome: ClassOutcome, io: Io): void {
  const { graded, identical, kept, ungradable, left } = outcome;
  const parts = [
    `${graded} graded`,
    ...(identical > 0 ? [`${identical} the same as another's`] : []),
    ...(kept > 0 ? [`${kept} unchanged`] : []),
    ...(ungradable > 0 ? [`${ungradable} not graded`] : []),
    ...(left > 0 ? [`${left} left`] : []),
  ];
  io.stdout(`${parts.join(', ')}.\n`);
}

/** Tells where a class stands: each exercise, then by name what could not be judged. */
export function tellBook(book: Gradebook, io: Io): void {
  const rows = book.exercises.map(({ id, maxPoints }, at) => rowOf(book, at, id, maxPoints));
  const shown = rows.filter(({ handedIn }) => handedIn > 0);
  if (shown.length > 0) io.stdout(`\n${drawTable(shown)}\n`);
  tellLate(book, io);
  const stuck = book.students.flatMap((student) =>
    student.entries
      .filter(({ status }) => status === 'ungradable')
      .map((entry) => tellStuck(student, entry)),
  );
  if (stuck.length === 0) return;
  io.stdout(`\nNot graded, which costs nobody points:\n`);
  for (const line of stuck.slice(0, MOST_NAMED)) io.stdout(`  ${line}\n`);
  if (stuck.length > MOST_NAMED) io.stdout(`  and ${stuck.length - MOST_NAMED} more\n`);
}

/** Tells what is wrong with what is stored: a grade that cannot be read, an override of nobody's. */
export function tellNews(lines: readonly string[], io: Io): void {
  for (const line of lines.slice(0, MOST_NAMED)) io.stderr(`${visibleLine(line)}\n`);
  const more = lines.length - MOST_NAMED;
  if (more > 0) io.stderr(`and ${more} more such problems, which the report names\n`);
}

/** 3 where something could not be judged, 1 where something that was handed in is below the mark. */
export function exitCodeOfBook({ students, exercises, course }: Gradebook): ExitCode {
  const all = students.flatMap(({ entries }) =>
    entries.map((entry, at) => ({ entry, maxPoints: exercises[at]?.maxPoints ?? 0 })),
  );
  if (all.some(({ entry }) => entry.status === 'ungradable')) return EXIT_CODES.machine;
  const isBelow = all.some(
    ({ entry, maxPoints }) =>
      entry.status === 'graded' && !isPassed(entry, maxPoints, course.passMark),
  );
  return isBelow ? EXIT_CODES.belowMark : EXIT_CODES.ok;
}

/** What earned every point may be below the mark for its lateness alone. */
function tellLate({ students }: Gradebook, io: Io): void {
  const entries = students.flatMap((student) => student.entries);
  const late = entries.filter(
    ({ status, late: by, override }) =>
      status === 'graded' && override === null && (by?.penalty ?? 0) > 0,
  ).length;
  if (late === 0) return;
  const what = late === 1 ? '1 was late and has' : `${late} were late and have`;
  io.stdout(`\n${what} fewer points than were earned.\n`);
}

interface Row {
  readonly id: string;
  readonly handedIn: number;
  readonly passed: number;
  readonly below: number;
  readonly ungradable: number;
  readonly missing: number;
}

function rowOf({ students, course }: Gradebook, at: number, id: string, maxPoints: number): Row {
  const entries = students.flatMap(({ entries: own }) => own[at] ?? []);
  const count = (status: BookedEntry['status']): number =>
    entries.filter((entry) => entry.status === status).length;
  const passed = entries.filter(
    (entry) => entry.status === 'graded' && isPassed(entry, maxPoints, course.passMark),
  ).length;
  const [graded, ungradable, missing] = [count('graded'), count('ungradable'), count('missing')];
  const below = graded - passed;
  return { id, handedIn: graded + ungradable, passed, below, ungradable, missing };
}

const isPassed = ({ points }: BookedEntry, maxPoints: number, passMark: number): boolean =>
  reachesMark({ points: points ?? 0, maxPoints }, passMark);

function drawTable(rows: readonly Row[]): string {
  const table = new Table({
    head: ['Exercise', 'Passed', 'Below', 'Not graded', 'Missing', 'Of those graded'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    chars: Object.fromEntries(BORDERS.map((name) => [name, ''])),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 3 },
  });
  for (const { id, passed, below, ungradable, missing } of rows) {
    const graded = passed + below;
    const share = graded === 0 ? '' : `${formatPercent(passed / graded)} passed`;
    table.push([visibleLine(id), passed, below, ungradable, missing, share]);
  }
  return table.toString().replace(/ +$/gm, '');
}

const BORDERS = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'],
  ...['bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
];

function tellStuck({ id, name }: BookedStudent, { exerciseId, cause }: BookedEntry): string {
  const who = name === null ? id : `${name} (${id})`;
  return `${visibleLine(who)}  ${visibleLine(exerciseId)}: ${visibleLine(cause ?? '')}`;
}
