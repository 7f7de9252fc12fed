import { resolve } from 'node:path';
import { RunVerdicts } from '../graders/class/book/index.ts';
import type { GradeName, VerdictComparison } from '../graders/class/book/index.ts';
import type { Verdict } from '../graders/grade.ts';
import { countOf } from '../reports/text/measures.ts';
import { visibleLine } from '../reports/text/visible-text.ts';
import { staySmall } from './class/stay-small.ts';
import type { CompareOptions } from './commands/compare.ts';
import { drawTable } from './draw-table.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { streamGrades } from './find-grades.ts';
import type { Io } from './io.ts';
import { tellError } from './tell-error.ts';

/** As many differences are told one by one; `--json` tells all. */
const MOST_CHANGES = 100;
const MOST_NAMES = 10;

/** Tells which verdicts changed between two runs. A grade that cannot be read is told, and the others are compared. */
export async function compare(
  before: string,
  after: string,
  { json = false, io }: CompareOptions & { readonly io: Io },
): Promise<void> {
  staySmall();
  const runs = { before: await readRun(before, io), after: await readRun(after, io) };
  const comparison = runs.before.verdicts.compareTo(runs.after.verdicts);
  const { differences, onlyBefore, onlyAfter } = comparison;
  if (json) io.stdout(`${JSON.stringify({ schemaVersion: 1, ...comparison }, null, 2)}\n`);
  else tellComparison(comparison, io);
  const isSame = differences.length + onlyBefore.length + onlyAfter.length === 0;
  const isRead = runs.before.isRead && runs.after.isRead;
  io.setExitCode(!isRead ? EXIT_CODES.machine : isSame ? EXIT_CODES.ok : EXIT_CODES.belowMark);
}

interface ReadRun {
  readonly verdicts: RunVerdicts;
  /** False where a grade could not be read. */
  readonly isRead: boolean;
}

async function readRun(path: string, io: Io): Promise<ReadRun> {
  const verdicts = new RunVerdicts();
  let isRead = true;
  for await (const { grades, errors } of streamGrades(resolve(io.cwd, path), io.cwd)) {
    for (const grade of grades) verdicts.add(grade);
    for (const error of errors) await tellError(error, io);
    isRead &&= errors.length === 0;
  }
  return { verdicts, isRead };
}

function tellComparison(
  { differences, same, onlyBefore, onlyAfter }: VerdictComparison,
  io: Io,
): void {
  if (differences.length > 0) {
    const heads = ['Student', 'Exercise', 'Check', 'Before', 'After'];
    const rows = differences
      .slice(0, MOST_CHANGES)
      .map(({ student, exerciseId, checkId, before, after }) => [
        ...[student, exerciseId, checkId].map(visibleLine),
        ...[before, after].map(tellVerdict),
      ]);
    const columns = heads.map((head) => ({ head }));
    io.stdout(`${drawTable(columns, rows)}\n`);
    if (differences.length > MOST_CHANGES)
      io.stdout(`... and ${differences.length - MOST_CHANGES} more; --json tells all\n`);
    io.stdout('\n');
  }
  io.stdout(`${countOf(differences.length, 'verdict')} changed, ${same} the same.\n`);
  tellNames('Only before', onlyBefore, io);
  tellNames('Only after', onlyAfter, io);
}

const tellVerdict = (verdict: Verdict | null): string => verdict ?? '-';

function tellNames(title: string, names: readonly GradeName[], io: Io): void {
  if (names.length === 0) return;
  const told = names
    .slice(0, MOST_NAMES)
    .map(({ student, exerciseId }) => `${visibleLine(student)} ${visibleLine(exerciseId)}`);
  const more = names.length - told.length;
  const list = [...told, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
  io.stdout(`${title} (${countOf(names.length, 'grade')}): ${list}.\n`);
}
