import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { classPaths } from '../graders/class/run/index.ts';
import { describeFailures, renderTable, writeReports } from '../reports/index.ts';
import { chooseReports } from './choose-formats.ts';
import type { ReportCommandOptions } from './commands/report.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { shortPath } from './find-course.ts';
import { latestRun, readGrades } from './find-grades.ts';
import type { Io } from './io.ts';
import { findStateFolder } from './state-folder.ts';
import { tellError } from './tell-error.ts';
import { openPage } from './tell-grades.ts';
import { writeBooks } from './write-books.ts';

/** Renders grades again. A grade that cannot be read is told, and the others are rendered. */
export async function report(
  paths: readonly string[],
  options: ReportCommandOptions,
  io: Io,
): Promise<void> {
  const { formats, books } = chooseReports(options.format);
  const sources =
    paths.length > 0
      ? paths.map((path) => resolve(io.cwd, path))
      : [await latestRun(findStateFolder(io.cwd))];
  const asked = { named: options.report, hasPages: formats.includes('html') };
  const folder = reportFolderFor(sources, asked, io);
  if (books.length > 0) {
    const written = await writeBooks({ sources, formats: books, folder, cwd: io.cwd });
    for (const path of written) io.stdout(`Report: ${shortPath(io.cwd, path)}\n`);
  }
  if (formats.length > 0)
    await reportGrades({ sources, formats, folder, isOpen: options.open }, io);
}

interface GradesRequest {
  readonly sources: readonly string[];
  readonly formats: readonly string[];
  readonly folder: string;
  readonly isOpen: boolean | undefined;
}

async function reportGrades(
  { sources, formats, folder, isOpen }: GradesRequest,
  io: Io,
): Promise<void> {
  const found = await Promise.all(sources.map((path) => readGrades(path, io.cwd)));
  const grades = found.flatMap((each) => each.grades);
  for (const error of found.flatMap((each) => each.errors)) await tellError(error, io);
  if (grades.length === 0) return;

  const { mains, failures } = await writeReports(grades, { folder, formats });
  io.stdout(renderTable(grades, { isColor: io.isColor, columns: io.columns || 100 }));
  for (const { path } of mains) io.stdout(`Report: ${shortPath(io.cwd, path)}\n`);
  if (failures.length > 0) {
    io.stderr(`${describeFailures(failures)}\n`);
    io.setExitCode(EXIT_CODES.machine);
  }
  const [first] = mains;
  if (isOpen && first !== undefined) await openPage(first.path);
}

/**
 * Beside the grades of one run, or else in `seaworthy-report` where the command was typed: pages of single grades, too,
 * where those of a class are.
 */
function reportFolderFor(
  sources: readonly string[],
  { named, hasPages }: { readonly named: string | undefined; readonly hasPages: boolean },
  { cwd }: Io,
): string {
  if (named !== undefined) return resolve(cwd, named);
  const [only] = sources;
  const isRun =
    sources.length === 1 &&
    only !== undefined &&
    statSync(join(only, 'grades'), { throwIfNoEntry: false })?.isDirectory();
  const isTaken = isRun === true && hasPages && existsSync(classPaths.identity(only));
  return isRun && !isTaken ? join(only, 'report') : join(cwd, 'seaworthy-report');
}
