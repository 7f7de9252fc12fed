import { once } from 'node:events';
import { basename, join, resolve } from 'node:path';
import { loadCourse, loadExercises } from '../exercises/index.ts';
import { inSpareTime, planRun } from '../graders/index.ts';
import type { PlannedSubmission } from '../graders/index.ts';
import { chooseFormats } from './choose-formats.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { findCourse } from './find-course.ts';
import { findSubmissions } from './find-submission.ts';
import type { Io } from './io.ts';
import { progressReporter, runPlans } from './run-plans.ts';
import { findStateFolder } from './state-folder.ts';
import { tellError } from './tell-error.ts';

export interface CheckOptions {
  readonly submission?: string;
  readonly student?: string;
  readonly course?: string;
  readonly report?: string;
  readonly format?: readonly string[];
  readonly json?: boolean;
  readonly watch?: boolean;
  readonly open?: boolean;
  readonly isolation?: 'shared' | 'private';
}

/** Grades what was asked for once, and tells the result. */
export async function check(ids: readonly string[], options: CheckOptions, io: Io): Promise<void> {
  const formats = chooseFormats(options.format);
  const courseFolder = findCourse(io.cwd, options.course);
  const course = await loadCourse(courseFolder);
  const submissions = await listSubmissions(ids, { options, courseFolder, cwd: io.cwd });
  const run = await planRun(findStateFolder(io.cwd), courseFolder, submissions);
  const folder =
    options.report === undefined ? join(run.folder, 'report') : resolve(io.cwd, options.report);
  const hasLine = io.columns > 0 && !options.json;
  inSpareTime(async () => (await import('../reports/index.ts')).loadFormats(formats));
  const { grades, errors } = await runPlans(run, {
    reporters: [[progressReporter, { style: hasLine ? 'line' : 'none', columns: io.columns }]],
  });
  const { describeFailures, writeReports } = await import('../reports/index.ts');
  const { exitCodeOf, mainPage, openPage, tellGrades } = await import('./tell-grades.ts');
  const graded = grades.filter((grade) => grade !== null);
  const { mains, failures } = await writeReports(graded, { folder, formats });
  const reports = mains.map(({ format, path }) =>
    format === 'html' ? join(folder, mainPage(graded)) : path,
  );
  if (options.json) io.stdout(`${JSON.stringify({ schemaVersion: 1, grades: graded }, null, 2)}\n`);
  else tellGrades(graded, reports, io);
  if (failures.length > 0) io.stderr(`${describeFailures(failures)}\n`);
  for (const error of errors) await tellError(error, io);
  if (errors.length === 0) {
    io.setExitCode(failures.length === 0 ? exitCodeOf(graded, course) : EXIT_CODES.machine);
  }
  const [first] = reports;
  if (options.open && first !== undefined) await openPage(first);
}

interface Place {
  readonly options: CheckOptions;
  readonly courseFolder: string;
  readonly cwd: string;
}

async function listSubmissions(
  exerciseIds: readonly string[],
  { options, courseFolder, cwd }: Place,
): Promise<PlannedSubmission[]> {
  const { submission, student, isolation } = options;
  const asked = { cwd, courseFolder, exerciseIds, ...(submission !== undefined && { submission }) };
  const found = findSubmissions(asked);
  const foundIds = found.map(({ exerciseId }) => exerciseId);
  const exercises = await loadExercises(courseFolder, foundIds);
  return found.map(({ exerciseId, folder }, index) => ({
    exerciseId,
    exerciseTitle: exercises[index]?.title ?? exerciseId,
    student: student ?? basename(folder),
    submissionFolder: folder,
    ...(isolation && { isolation }),
  }));
}

/** Grades, then again after each change, until the process is ended. */
export async function watchAndCheck(
  ids: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<void> {
  // What is wrong on the command line is told once, and ends it.
  chooseFormats(options.format);
  const { watch } = await import('chokidar');
  const courseFolder = findCourse(io.cwd, options.course);
  const submissions = await listSubmissions(ids, { options, courseFolder, cwd: io.cwd });
  const folders = submissions.map(({ submissionFolder }) => submissionFolder);
  const watcher = watch(folders, {
    ignoreInitial: true,
    ignored: /(^|[/\\])(\.git|node_modules)([/\\]|$)/,
  });
  // From the first grading on no save is missed: the watch stands before it begins.
  await once(watcher, 'ready');
  let isStale = true;
  let isRunning = false;
  let isFirst = true;
  watcher.on('all', () => {
    isStale = true;
    if (!isRunning) void again();
  });
  await again();

  async function again(): Promise<void> {
    isRunning = true;
    // A save is often several writes: what changes while a run goes on is graded by the next one.
    while (isStale) {
      isStale = false;
      const each = { ...options, open: isFirst && options.open === true };
      isFirst = false;
      await check(ids, each, io).catch((error: unknown) => tellError(error, io));
    }
    isRunning = false;
    io.stderr('Watching for changes; Ctrl-C ends it.\n');
  }
}
