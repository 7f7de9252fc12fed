import { CsvError, parse } from 'csv-parse/sync';
import { readFile, stat } from 'node:fs/promises';
import { UsageError } from '../../../../exercises/index.ts';
import { nameKey } from '../name-key.ts';
import { showName } from '../show-name.ts';

const MAX_BYTES = 20 * 2 ** 20;
const DELIMITERS = [',', ';', '\t'] as const;

export interface Row {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A list that somebody made, as a spreadsheet saves it. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface TableKind {
  readonly code: 'SEAWORTHY_ROSTER_INVALID' | 'SEAWORTHY_TIMES_INVALID';
  /** What it is, as in "the roster". */
  readonly noun: string;
  /** What a right one looks like. */
  readonly hint: string;
}

/**
 * Reads a CSV with one line of column names: commas, semicolons or tabs, with or without a BOM.
 * @throws UsageError where it cannot be read as one
 */
export async function readTable(file: string, kind: TableKind): Promise<Table> {
  const text = await readText(file, kind);
  const { delimiter, body } = findDelimiter(text);
  const [header, ...rows] = parseRows(body, delimiter, (why) => refuseTable(file, kind, why));
  if (header === undefined) refuseTable(file, kind, 'is empty');
  return { file, columns: header.cells, rows };
}

/** Which column holds it: the first of the names that there is. Case, spaces and punctuation do not count. */
export function findColumn(table: Table, names: readonly string[]): number {
  const columns = table.columns.map(simplify);
  for (const name of names) {
    const at = columns.indexOf(name);
    if (at !== -1) return at;
  }
  return -1;
}

/** Says that a table cannot be used. */
function refuseTable(file: string, { code, noun, hint }: TableKind, why: string): never {
  throw new UsageError(`${noun} ${showName(file)} ${why}.`, { code, hint });
}

/** Says which column is missed, and which there are. */
export function refuseColumns(table: Table, kind: TableKind, missed: string): never {
  const columns = table.columns.map((name) => showName(name)).join(', ');
  refuseTable(table.file, kind, `has no column for ${missed}; its columns are ${columns}`);
}

const simplify = (name: string): string => nameKey(name).replace(/[^\p{L}\p{N}]/gu, '');

async function readText(file: string, kind: TableKind): Promise<string> {
  const stats = await stat(file).catch(() => null);
  if (stats === null) refuseTable(file, kind, 'is not there');
  if (!stats.isFile()) refuseTable(file, kind, 'is not a file');
  if (stats.size > MAX_BYTES)
    refuseTable(file, kind, `is larger than ${MAX_BYTES / 2 ** 20} MiB: that is no such list`);
  const bytes = await readFile(file);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    // The parser counts both characters of a line's end inside quotes.
    return text.replace(/\r\n?/g, '\n');
  } catch {
    refuseTable(file, kind, 'is not UTF-8; a spreadsheet saves it so as "CSV UTF-8"');
  }
}

/** By the line of column names, outside of quotes; Excel may say it itself in a line of its own. */
function findDelimiter(text: string): { delimiter: string; body: string } {
  const said = /^sep=([,;\t])\n/i.exec(text);
  // The line stays, empty, so that the lines of what follows keep their numbers.
  if (said?.[1] !== undefined) return { delimiter: said[1], body: text.slice(said[0].length - 1) };
  const header = (/.*\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  const best = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  return { delimiter: best, body: text };
}

function parseRows(body: string, delimiter: string, refuse: (why: string) => never): Row[] {
  try {
    const rows: Row[] = [];
    parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (record: readonly string[], { lines }) => {
        rows.push({ line: lines, cells: record });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) refuse(`cannot be read: ${error.message}`);
    throw error;
  }
}
