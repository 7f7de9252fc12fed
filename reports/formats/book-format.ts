import { resolve } from 'node:path';

import { stringify } from 'csv-stringify/sync';

import { escapeFormulas } from '../../graders/escape-formulas.ts';
import type { BookedEntry, BookedExercise, Gradebook } from '../../graders/gradebook.ts';
import { formatPoints } from '../text/measures.ts';
import { visibleLine } from '../text/visible-text.ts';
import { writeFile } from './write-file.ts';

/** One form that a class's gradebook can be told in. */
export interface BookFormat {
  readonly name: string;
  readonly file: string;
  /** Writes into a folder, which is made where it is missing. @returns the absolute path of what was written */
  write(book: Gradebook, folder: string): Promise<string>;
}

interface Table {
  readonly name: string;
  readonly file: string;
  readonly rows: (book: Gradebook) => readonly (readonly string[])[];
}

/** A format that is a table, as spreadsheets and learning platforms read it: no cell of it is a formula. */
export const tableFormat = ({ name, file, rows }: Table): BookFormat => ({
  name,
  file,
  write: (book, folder) => writeFile(resolve(folder, file), renderTable(rows(book))),
});

/** Cells as CSV; one that a spreadsheet would take for a formula gets an apostrophe in front. */
export const renderTable = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => escapeFormulas(visibleLine(cell)))),
    { record_delimiter: 'windows' },
  );

/** What a column of an exercise is called: its title, and its id, by which it stays the same column. */
export const columnOf = ({ id, title }: BookedExercise): string => `${title} (${id})`;

/** What counts; empty where nothing could be judged, which is no zero. */
export const pointsOf = ({ points }: BookedEntry): string =>
  points === null ? '' : formatPoints(points);
