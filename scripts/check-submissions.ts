import { basename, join, resolve } from 'node:path';
import { loadCourse, loadExercise } from '../exercises/index.ts';
import type { Course } from '../exercises/index.ts';
import { planRun } from '../graders/index.ts';
import type { Grade } from '../graders/index.ts';
import { renderTable, renderTerminal } from '../reports/index.ts';
import type { CheckOptions } from './commands/check.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { ExitCode } from './exit-codes.ts';
import { findCourse, shortPath } from './find-course.ts';
import { findSubmissions } from './find-submission.ts';
import type { Io } from './io.ts';
import { progressReporter, reportReporter, runPlans } from './run-plans.ts';
import { findStateFolder } from './state-folder.ts';
import { tellError } from './tell-error.ts';

/** Grades what was asked for once, and tells the result. @returns the folders that were graded */
export async function check(
  ids: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<string[]> {
  const courseFolder = findCourse(io.cwd, options.course);
  const course = await loadCourse(courseFolder);
  const asked = { cwd: io.cwd, courseFolder, exerciseIds: ids };
  const { submission } = options;
  const found = findSubmissions({ ...asked, ...(submission !== undefined && { submission }) });
  const submissions = await Promise.all(
    found.map(async ({ exerciseId, folder }) => ({
      exerciseId,
      exerciseTitle: (await loadExercise(courseFolder, exerciseId)).title,
      student: options.student ?? basename(folder),
      submissionFolder: folder,
    })),
  );
  const run = await planRun(findStateFolder(io.cwd), courseFolder, submissions);
  const reportFolder =
    options.report === undefined ? join(run.folder, 'report') : resolve(io.cwd, options.report);
  const { grades, errors } = await runPlans(run, {
    reporters: [
      [
        progressReporter,
        { style: io.columns > 0 && !options.json ? 'line' : 'none', columns: io.columns },
      ],
      [reportReporter, { reportFolder, formats: ['html'] }],
    ],
  });
  const graded = grades.filter((grade) => grade !== null);
  if (options.json) io.stdout(`${JSON.stringify({ schemaVersion: 1, grades: graded }, null, 2)}\n`);
  else tellGrades(graded, reportFolder, io);
  for (const error of errors) await tellError(error, io);
  if (errors.length === 0) io.setExitCode(exitCodeOf(graded, course));
  if (options.open && graded.length > 0) await openPage(join(reportFolder, 'index.html'));
  return submissions.map(({ submissionFolder }) => submissionFolder);
}

function tellGrades(grades: readonly Grade[], reportFolder: string, io: Io): void {
  const view = { isColor: io.isColor, columns: io.columns || 100 };
  for (const grade of grades) io.stdout(`${renderTerminal(grade, view)}\n`);
  if (grades.length > 1) io.stdout(`${renderTable(grades, view)}\n`);
  if (grades.length > 0)
    io.stdout(`Report: ${shortPath(io.cwd, join(reportFolder, 'index.html'))}\n`);
}

/** 3 where a grade is missing or does not count, 1 where one is below the mark. */
export function exitCodeOf(grades: readonly Grade[], { passMark }: Course): ExitCode {
  if (grades.length === 0 || grades.some(({ gradable }) => !gradable)) return EXIT_CODES.machine;
  return grades.every(({ score }) => score >= passMark) ? EXIT_CODES.ok : EXIT_CODES.belowMark;
}

async function openPage(path: string): Promise<void> {
  const { default: open } = await import('open');
  await open(path);
}

/** Grades, then again after each change, until the process is ended. */
export async function watchAndCheck(
  ids: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<void> {
  const { watch } = await import('chokidar');
  const folders = await check(ids, options, io);
  const watcher = watch(folders, {
    ignoreInitial: true,
    ignored: /(^|[/\\])(\.git|node_modules)([/\\]|$)/,
  });
  io.stderr('Watching for changes; Ctrl-C ends it.\n');
  let isStale = false;
  let isRunning = false;
  watcher.on('all', () => {
    isStale = true;
    if (!isRunning) void again();
  });

  async function again(): Promise<void> {
    isRunning = true;
    // A save is often several writes: what changes while a run goes on is graded by the next one.
    while (isStale) {
      isStale = false;
      await check(ids, { ...options, open: false }, io).catch((error: unknown) =>
        tellError(error, io),
      );
    }
    isRunning = false;
  }
}
