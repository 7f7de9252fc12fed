import { join, resolve } from 'node:path';
import { loadCourse, loadExercises } from '../../exercises/index.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { findCourse } from '../find-course.ts';
import type { Io } from '../io.ts';
import { findStateFolder } from '../state-folder.ts';
import { exitCodeOf, mainPage, tellGrades } from '../tell-grades.ts';
import { annotateGrades, mostAnnotations } from './annotate-grades.ts';
import { chooseCiFormats } from './choose-ci-formats.ts';
import { readCiEnvironment } from './ci-environment.ts';
import type { CiBase, CiEnvironment } from './ci-environment.ts';
import { sumUp } from './ci-result.ts';
import { findChanges } from './find-changes.ts';
import type { Changes } from './find-changes.ts';
import { gradeWork } from './grade-work.ts';
import type { GradedWork } from './grade-work.ts';
import { guardLog } from './guard-log.ts';
import type { GuardedLog } from './guard-log.ts';
import { openRepository } from './repository.ts';
import { findWorkToGrade, remarkOn } from './submissions-to-grade.ts';
import type { Work } from './submissions-to-grade.ts';
import { tellFault } from './tell-fault.ts';
import { writeResults } from './write-results.ts';

export interface CiOptions {
  readonly base?: string;
  readonly all?: boolean;
  readonly submission?: string;
  readonly student?: string;
  readonly course?: string;
  readonly isolation?: 'shared' | 'private';
  readonly report?: string;
  readonly format?: readonly string[];
  readonly comment?: string;
}

const NO_GRADE = 'got no grade; the log of the job says why';

interface Job {
  /** As typed; none where all exercises are meant. */
  readonly ids: readonly string[];
  readonly options: CiOptions;
  readonly environment: CiEnvironment;
  readonly log: GuardedLog;
}

/** Grades what a pull request changes, and tells the result wherever the service that runs the job reads it. */
export async function runCi(
  asked: Pick<Job, 'ids' | 'options'>,
  io: Io,
  environment: CiEnvironment = readCiEnvironment(process.env),
): Promise<void> {
  using log = guardLog(io, environment.isGithub);
  try {
    await gradeChanges({ ...asked, environment, log });
  } catch (error) {
    await tellFault(error, log);
  }
}

async function gradeChanges(job: Job): Promise<void> {
  const { ids, options, environment, log } = job;
  const { io } = log;
  const formats = chooseCiFormats(options.format);
  const courseFolder = findCourse(io.cwd, options.course);
  const course = await loadCourse(courseFolder);
  // For what it says of a name that the course does not have.
  await loadExercises(courseFolder, ids);
  const repository = await openRepository(io.cwd);
  const changes = await findChanges(repository, askedChanges(job));
  const { exerciseIds } = course;
  const search = { repository, changes, courseFolder, exerciseIds, named: ids };
  const found = await findWorkToGrade({ ...search, pattern: options.submission ?? null });
  const { work } = found;
  io.stderr(`${describeWork(work, changes)}\n`);
  for (const { message } of found.remarks) io.stderr(`${message}\n`);
  const around = { job, root: repository.root, courseFolder };
  const { folder, graded, ungraded, errors } = await gradeAny(work, around);
  const remarks = [...found.remarks, ...ungraded.map(({ path }) => remarkOn(path, NO_GRADE))];
  const grades = graded.map(({ grade }) => grade);
  const reportFolder = options.report === undefined ? folder : resolve(io.cwd, options.report);
  const trouble = await writeResults(
    sumUp(grades, remarks, { course, isWhole: errors.length === 0 && !found.hasRefused }),
    {
      environment,
      reportFolder,
      formats,
      commentFile: options.comment === undefined ? null : resolve(io.cwd, options.comment),
      mainFiles: graded.map(({ mainFile }) => mainFile),
    },
  );
  const pages = formats.includes('html') && reportFolder !== null;
  tellGrades(grades, pages ? [join(reportFolder, mainPage(grades))] : [], io);
  log.annotate(mostAnnotations([...found.remarks, ...annotateGrades(graded)]));
  for (const error of errors) await tellFault(error, log);
  if (trouble !== null) tellTrouble(trouble, io);
  if (found.hasRefused) io.setExitCode(EXIT_CODES.usage);
  // Where an error was told instead of a grade, it has its own code.
  if (grades.length > 0) io.setExitCode(exitCodeOf(grades, course));
}

function tellTrouble(trouble: string, io: Io): void {
  io.stderr(`${trouble}\n`);
  io.setExitCode(EXIT_CODES.machine);
}

/** Work that was named is graded whether it changed or not, where there is nothing to compare with. */
function askedChanges({ ids, options, environment }: Job): { base: CiBase | null; isAll: boolean } {
  const { base: named } = options;
  const base = named === undefined ? environment.base : { name: named, revisions: [named] };
  return { base, isAll: options.all === true || (base === null && ids.length > 0) };
}

interface Around {
  readonly job: Job;
  readonly root: string;
  readonly courseFolder: string;
}

/** The folder is the one that reports go to; null where there is nothing to report on. */
async function gradeAny(
  work: readonly Work[],
  { job: { options, environment, log }, root, courseFolder }: Around,
): Promise<Omit<GradedWork, 'folder'> & { readonly folder: string | null }> {
  if (work.length === 0) return { folder: null, graded: [], ungraded: [], errors: [] };
  const { temporaryFolder } = environment;
  const done = await gradeWork(work, {
    io: log.io,
    root,
    courseFolder,
    stateFolder:
      temporaryFolder === null ? findStateFolder(log.io.cwd) : join(temporaryFolder, 'seaworthy'),
    student: options.student ?? environment.student,
    isolation: options.isolation ?? 'shared',
  });
  return { ...done, folder: join(done.folder, 'report') };
}

function describeWork(work: readonly Work[], { since }: Changes): string {
  const where = since === null ? 'in this repository' : `since ${since}`;
  if (work.length === 0)
    return `Nothing to grade: ${since === null ? 'no submission is' : 'no submission changed'} ${where}.`;
  const list = work.map(({ exerciseId, path }) => `  ${exerciseId}  ${path || '.'}`);
  return [`To grade, ${since === null ? 'all that is' : 'changed'} ${where}:`, ...list].join('\n');
}
