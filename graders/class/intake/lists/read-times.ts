import { didYouMean } from '../../../../exercises/index.ts';
import { nameKey } from '../name-key.ts';
import type { Problems } from '../problems.ts';
import { showName } from '../show-name.ts';
import { soundTime } from '../sound-time.ts';
import { findColumn, readTable, refuseColumns } from './read-table.ts';
import type { Row, Table, TableKind } from './read-table.ts';

const COLUMNS = {
  student: ['student', 'studentid', 'id', 'username', 'user', 'login', 'githubusername', 'github'],
  exercise: ['exercise', 'exerciseid', 'assignment', 'task'],
  time: [
    'time',
    'handedin',
    'handedinat',
    'submitted',
    'submittedat',
    'submissiontime',
    'timestamp',
    'date',
  ],
};
const KIND: TableKind = {
  code: 'SEAWORTHY_TIMES_INVALID',
  noun: 'The list of times',
  hint: 'It is a CSV with the columns `student,exercise,time`; a time is as 2026-05-31T23:59:00+02:00.',
};
const TIME =
  /^(?<date>\d{4}-(?:0[1-9]|1[0-2])-(?<day>\d\d))[T ](?<clock>\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(?<zone>Z|[+-]\d\d:?\d\d)$/i;

/** When work was handed in, as a list has it. */
export interface ListedTimes {
  /** Undefined where the list has none; null where what it has is no time. */
  timeOf(student: string, exerciseId: string): string | null | undefined;
  /** Tells the times of work that was not found. To be asked last. */
  tellUnused(): void;
}

export interface TimesContext {
  readonly exerciseIds: readonly string[];
  readonly onlyExercise: string | undefined;
  /** The id a name stands for. */
  readonly studentId: (name: string) => string;
  readonly problems: Problems;
}

/**
 * Reads when work was handed in; what is wrong in single lines is told, and the rest counts.
 * @throws UsageError where it is no table, or lacks a column
 */
export async function readTimes(file: string, context: TimesContext): Promise<ListedTimes> {
  const table = await readTable(file, KIND);
  const columns = findColumns(table, context.onlyExercise);
  const times = new Map<string, { line: number; time: string | null; isUsed: boolean }>();
  for (const row of table.rows) {
    const student = row.cells[columns.student] ?? '';
    const exercise = exerciseOf(row, columns.exercise, context);
    if (exercise === null) continue;
    const key = keyOf(context.studentId(student), exercise);
    const first = times.get(key);
    if (first !== undefined) {
      const what = `${showName(student)} and ${exercise}`;
      const lines = `line ${first.line} and again in line ${row.line}`;
      context.problems.tell(
        'times',
        `The list of times has ${what} in ${lines}; the first counts.`,
      );
      continue;
    }
    const time = readTime(row, columns.time, context.problems);
    times.set(key, { line: row.line, time, isUsed: false });
  }
  return {
    timeOf: (student, exerciseId) => {
      const listed = times.get(keyOf(student, exerciseId));
      if (listed !== undefined) listed.isUsed = true;
      return listed?.time;
    },
    tellUnused: () => {
      const unused = [...times.values()].filter(({ isUsed }) => !isUsed);
      tellUnused(
        unused.map(({ line }) => line),
        context.problems,
      );
    },
  };
}

const keyOf = (student: string, exerciseId: string): string =>
  JSON.stringify([nameKey(student), exerciseId]);

function tellUnused(lines: readonly number[], problems: Problems): void {
  if (lines.length === 0) return;
  const more = lines.length > 5 ? ` and ${lines.length - 5} more` : '';
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, 5).join(', ')}${more}`;
  problems.tell('times', `The list of times has work that was not found, in ${where}.`);
}

function findColumns(
  table: Table,
  onlyExercise: string | undefined,
): Record<keyof typeof COLUMNS, number> {
  const student = findColumn(table, COLUMNS.student);
  const exercise = findColumn(table, COLUMNS.exercise);
  const time = findColumn(table, COLUMNS.time);
  if (student === -1) refuseColumns(table, KIND, 'students');
  if (exercise === -1 && onlyExercise === undefined) refuseColumns(table, KIND, 'exercises');
  if (time === -1) refuseColumns(table, KIND, 'times');
  return { student, exercise, time };
}

function exerciseOf(row: Row, column: number, context: TimesContext): string | null {
  if (column === -1) return context.onlyExercise ?? null;
  const named = row.cells[column] ?? '';
  const id = context.exerciseIds.find((one) => nameKey(one) === nameKey(named));
  if (id !== undefined) return id;
  const suggestion = didYouMean(named, context.exerciseIds);
  const what = `no exercise of the course in line ${row.line}: ${showName(named)}${suggestion}`;
  context.problems.tell('times', `The list of times has ${what}; the line is left out.`);
  return null;
}

function readTime(row: Row, column: number, problems: Problems): string | null {
  const text = row.cells[column] ?? '';
  const { date = '', day = '', clock = '', zone = '' } = TIME.exec(text)?.groups ?? {};
  const ms = Date.parse(
    `${date}T${clock}${zone.toUpperCase().replace(/(\d\d):?(\d\d)$/, '$1:$2')}`,
  );
  // A 31st of April would become a 1st of May.
  const isDay = new Date(`${date}T00:00:00Z`).getUTCDate() === Number(day);
  const told = `The list of times has ${showName(text)} in line ${row.line}`;
  if (date === '' || Number.isNaN(ms) || !isDay) {
    const form = 'no time with its zone, as 2026-05-31T23:59:00+02:00';
    problems.tell('times', `${told}, which is ${form}; it counts as unknown.`);
    return null;
  }
  const sound = soundTime(ms);
  if (sound === null) {
    problems.tell('times', `${told}, which is in the future or before 2000; it counts as unknown.`);
  }
  return sound;
}
