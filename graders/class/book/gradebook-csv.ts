import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { BookedEntry, BookedExercise, BookedStudent, Gradebook } from '../../gradebook.ts';
import { escapeFormulas, unescapeFormulas } from '../../escape-formulas.ts';

type Cell = string | number | null;

/** A column of the table: its name, and what stands in it. */
interface Column {
  readonly name: string;
  readonly cell: (student: BookedStudent) => Cell;
}

/** A cell of {@link readGradebookCsv}: text, or null where it is empty. */
export type CsvRow = Readonly<Record<string, string | null>>;

/**
 * Renders a gradebook as a table for spreadsheets, a row a student. Work that cannot be judged has no points, missing work
 * has 0; its status tells both.
 */
export function renderGradebookCsv(book: Gradebook): string {
  const columns = columnsOf(book);
  const rows = book.students.map((student) => columns.map(({ cell }) => escape(cell(student))));
  return stringify([columns.map(({ name }) => escape(name)), ...rows], {
    // Without it some spreadsheets take the text for Latin-1.
    bom: true,
    quoted_string: true,
    record_delimiter: 'windows',
  });
}

/** Reads what {@link renderGradebookCsv} wrote: each row's cells by the names of their columns, as they were. */
export function readGradebookCsv(text: string): readonly CsvRow[] {
  const [names = [], ...rows] = parse(text, {
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    skip_empty_lines: true,
  });
  return rows.map((row) =>
    Object.fromEntries(
      names.map((name, at) => [unescapeFormulas(name), unescapeFormulas(row[at] ?? '') || null]),
    ),
  );
}

const escape = (cell: Cell): Cell => (typeof cell === 'string' ? escapeFormulas(cell) : cell);

/** The names stay the same as long as the course does: an exercise's are told by its id, with a slash. */
function columnsOf({ exercises }: Gradebook): readonly Column[] {
  return [
    { name: 'student', cell: ({ id }) => id },
    { name: 'name', cell: ({ name }) => name },
    { name: 'email', cell: ({ email }) => email },
    ...exercises.flatMap(({ id }, at): readonly Column[] => [
      { name: `${id}/points`, cell: ofEntry(at, ({ points }) => points) },
      { name: `${id}/status`, cell: ofEntry(at, ({ status }) => status) },
    ]),
    ...exercises.flatMap(columnsOfChecks),
    { name: 'total', cell: ({ points }) => points },
    { name: 'max', cell: ({ maxPoints }) => maxPoints },
    { name: 'score', cell: ({ score }) => score },
    { name: 'final', cell: ({ isFinal }) => (isFinal ? 'yes' : 'no') },
  ];
}

/** What the checks earned, before lateness and overrides; nothing where there is no grade. */
const columnsOfChecks = ({ id, checks }: BookedExercise, at: number): readonly Column[] =>
  checks.map((check, index) => ({
    name: `${id}/check/${check.id}`,
    cell: ofEntry(at, ({ status, checks: entries }) =>
      status === 'graded' ? (entries[index]?.points ?? null) : null,
    ),
  }));

const ofEntry =
  (at: number, cell: (entry: BookedEntry) => Cell): Column['cell'] =>
  ({ entries }) => {
    const entry = entries[at];
    return entry === undefined ? null : cell(entry);
  };
