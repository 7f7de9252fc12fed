import type { Course } from '../exercises/index.ts';
import type { Grade } from '../graders/index.ts';
import { reachesMark } from '../graders/reaches-mark.ts';
import { pageNames, renderTable, renderTerminal } from '../reports/index.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { shortPath } from './find-course.ts';
import type { Io } from './io.ts';

/** The grade's own page where there is one grade, else the index. */
export function mainPage(grades: readonly Grade[]): string {
  const [only = 'index.html', ...others] = pageNames(grades).values();
  return others.length === 0 ? only : 'index.html';
}

/** Tells grades in short, and where the reports are that tell all. */
export function tellGrades(grades: readonly Grade[], reports: readonly string[], io: Io): void {
  const view = { isColor: io.isColor, columns: io.columns || 100 };
  for (const grade of grades) io.stdout(`${renderTerminal(grade, view)}\n`);
  if (grades.length > 1) io.stdout(`${renderTable(grades, view)}\n`);
  if (grades.length === 0) return;
  for (const path of reports) io.stdout(`Report: ${shortPath(io.cwd, path)}\n`);
}

/** 3 where a grade is missing or does not count, 1 where one is below the mark. */
export function exitCodeOf(
  grades: readonly Grade[],
  { passMark }: Pick<Course, 'passMark'>,
): ExitCode {
  if (grades.length === 0 || grades.some(({ gradable }) => !gradable)) return EXIT_CODES.machine;
  const isPassed = grades.every((grade) => reachesMark(grade, passMark));
  return isPassed ? EXIT_CODES.ok : EXIT_CODES.belowMark;
}

export async function openPage(path: string): Promise<void> {
  const { default: open } = await import('open');
  await open(path);
}
