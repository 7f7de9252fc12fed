import type { RosterEntry } from '../../handed-in.ts';
import { cleanName, nameKey } from '../name-key.ts';
import type { Problems } from '../problems.ts';
import { showName } from '../show-name.ts';
import { findColumn, readTable, refuseColumns } from './read-table.ts';
import type { Row, Table, TableKind } from './read-table.ts';

// Names of columns as rosters have them, simplified; the first that there is counts.
const ID_COLUMNS = [
  'id',
  'studentid',
  'identifier',
  'sisuserid',
  'sisid',
  'sisstudentid',
  'idnumber',
  'username',
  'userid',
  'user',
  'login',
  'loginid',
  'sisloginid',
  'githubusername',
  'githublogin',
  'github',
  'studentnumber',
  'student',
];
/** Other names under which a student's work may be found. */
const ALIAS_COLUMNS = [
  'folder',
  'alias',
  'github',
  'githubusername',
  'githublogin',
  'username',
  'login',
  'loginid',
  'sisloginid',
  'sisuserid',
  'user',
];
const NAME_COLUMNS = ['name', 'fullname', 'studentname', 'displayname'];
const FIRST_COLUMNS = ['firstname', 'first', 'givenname', 'forename'];
const LAST_COLUMNS = ['lastname', 'last', 'surname', 'familyname'];
const EMAIL_COLUMNS = ['email', 'emailaddress', 'mail'];

const KIND: TableKind = {
  code: 'SEAWORTHY_ROSTER_INVALID',
  noun: 'The roster',
  hint: 'A roster is a CSV with a line of column names first, as in `id,name,email`; the id is what the work is handed in under.',
};

/** Who is in the class. */
export interface Roster {
  readonly entries: readonly RosterEntry[];
  /** The id of whom a name stands for, by id or by another name the roster has; null where nobody. */
  idOf(name: string): string | null;
}

/**
 * Reads who is in the class; what is wrong in single lines is told, and the rest counts.
 * @throws UsageError where it is no table, or has no column of ids
 */
export async function readRoster(file: string, problems: Problems): Promise<Roster> {
  const table = await readTable(file, KIND);
  const idColumn = findColumn(table, ID_COLUMNS);
  if (idColumn === -1) refuseColumns(table, KIND, 'ids, such as `id`, `student` or `username`');
  const rows = keepFirst(table, idColumn, problems);
  const ids = new Map([...rows].map(([key, { id }]) => [key, id]));
  const aliases = readAliases(table, [...rows.values()], { ids, problems });
  if (rows.size === 0) problems.tell('roster', 'The roster names no student.');
  const toEntry = entryReader(table, idColumn);
  const others = [...aliases].filter(([name, id]) => name !== nameKey(id));
  const namesOf = Map.groupBy(others, ([, id]) => id);
  return rosterOf(
    [...rows.values()].map(({ id, row }) => {
      const names = namesOf.get(id)?.map(([name]) => name);
      return { ...toEntry(id, row), ...(names !== undefined && { aliases: names }) };
    }),
  );
}

/** Of those who are known to be in the class. */
export function rosterOf(entries: readonly RosterEntry[]): Roster {
  // An id goes before another's other name.
  const ids = new Map([
    ...entries.flatMap(({ id, aliases = [] }) =>
      aliases.map((name) => [nameKey(name), id] as const),
    ),
    ...entries.map(({ id }) => [nameKey(id), id] as const),
  ]);
  return { entries, idOf: (name) => ids.get(nameKey(name)) ?? null };
}

interface Student {
  readonly id: string;
  readonly row: Row;
}

function keepFirst(table: Table, column: number, problems: Problems): Map<string, Student> {
  const kept = new Map<string, Student>();
  for (const row of table.rows) {
    const id = cleanName(row.cells[column] ?? '');
    const first = kept.get(nameKey(id));
    if (id === '') {
      problems.tell('roster', `The roster has no id in line ${row.line}; it is left out.`);
    } else if (first === undefined) {
      kept.set(nameKey(id), { id, row });
    } else {
      problems.tell(
        'roster',
        `The roster has ${showName(id)} in line ${first.row.line} and again in line ${row.line}; the first counts.`,
      );
    }
  }
  return kept;
}

interface AliasContext {
  readonly ids: ReadonlyMap<string, string>;
  readonly problems: Problems;
}

/** A name that two students have stands for neither. */
function readAliases(
  table: Table,
  students: readonly Student[],
  { ids, problems }: AliasContext,
): ReadonlyMap<string, string> {
  const columns = ALIAS_COLUMNS.map((name) => findColumn(table, [name])).filter((at) => at !== -1);
  const owners = new Map<string, Map<string, number>>();
  for (const { id, row } of students) {
    for (const column of columns) {
      const key = nameKey(row.cells[column] ?? '');
      if (key === '') continue;
      const who = owners.get(key) ?? new Map<string, number>();
      owners.set(key, who.set(id, row.line));
    }
  }
  const aliases = new Map<string, string>();
  for (const [key, who] of owners) {
    const [[id] = [], second] = [...who.keys()].map((one) => [one] as const);
    const owner = ids.get(key);
    if (owner !== undefined) who.set(owner, who.get(owner) ?? 0);
    if (who.size === 1 && id !== undefined && second === undefined) aliases.set(key, id);
    else tellShared(key, [...who.keys()], { ids, problems });
  }
  return aliases;
}

function tellShared(
  key: string,
  ids: readonly string[],
  { ids: known, problems }: AliasContext,
): void {
  const whose = ids.map((id) => showName(id)).join(' and ');
  const counts = known.has(key) ? 'the id counts' : 'it counts for nobody';
  problems.tell('roster', `The roster gives ${showName(key)} to ${whose}; ${counts}.`);
}

function entryReader(table: Table, idColumn: number): (id: string, row: Row) => RosterEntry {
  const [whole, first, last, email] = [
    NAME_COLUMNS,
    FIRST_COLUMNS,
    LAST_COLUMNS,
    EMAIL_COLUMNS,
  ].map((names) => findColumn(table, names));
  // Where the ids have a column of their own, `Student` holds names.
  const student = findColumn(table, ['student']);
  const spare = student === idColumn ? -1 : student;
  const cell = (row: Row, column = -1): string => cleanName(row.cells[column] ?? '');
  return (id, row) => {
    const parts = [cell(row, first), cell(row, last)].filter((part) => part !== '').join(' ');
    const name = cell(row, whole) || parts || cell(row, spare);
    return { id, name: name || null, email: cell(row, email) || null };
  };
}
