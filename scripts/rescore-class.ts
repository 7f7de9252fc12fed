import { join, resolve } from 'node:path';
import { loadCourse, loadExercises, UsageError } from '../exercises/index.ts';
import type { Course } from '../exercises/index.ts';
import {
  applyRescore,
  compareBooks,
  makeGradebook,
  planRescore,
  readGradebook,
  tellsOld,
  writeGradebook,
} from '../graders/class/book/index.ts';
import type { RescorePlan, StudentChange } from '../graders/class/book/index.ts';
import { ClassFolder, readCourseOf, readFoundFacts } from '../graders/class/run/index.ts';
import type { Gradebook } from '../graders/gradebook.ts';
import { writeClassPage } from '../reports/html/class/write-class-page.ts';
import { countOf } from '../reports/text/measures.ts';
import { newsOf } from './class/book-class.ts';
import { staySmall } from './class/stay-small.ts';
import { tellNews } from './class/tell-class.ts';
import { tellRescore } from './class/tell-rescore.ts';
import { writePages } from './class/write-pages.ts';
import type { RescoreOptions } from './commands/rescore.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { findCourse, shortPath } from './find-course.ts';
import type { Io } from './io.ts';

/** Counts a class's grades anew: tells who changes and by how much, asks, and writes. */
export async function rescore(folder: string, options: RescoreOptions, io: Io): Promise<void> {
  staySmall();
  const path = resolve(io.cwd, folder);
  // What is no class folder yet is not to become one.
  await readCourseOf(path);
  const course = await loadCourse(findCourse(io.cwd, options.course));
  // Held from the first look to the last write: what was told is what is written.
  await using store = await ClassFolder.open(path, course);
  const { plan, changes, news, isDone } = await look(store.path, course);
  tellRescore({ plan, changes }, io);
  tellNews(news, io);
  if (plan.unreadable > 0) io.setExitCode(EXIT_CODES.machine);
  if (isDone) {
    // A run that was cut off in the middle of the pages is gone on with.
    if (options.pages && options.dryRun !== true) await writePages(store.path, plan.book);
    io.stdout('Everything is counted like that already.\n');
  } else if (options.dryRun === true || !(options.yes === true || (await isConfirmed(io)))) {
    io.stdout('Nothing was written.\n');
  } else {
    await write(store.path, plan, { io, options });
  }
}

interface Look {
  readonly plan: RescorePlan;
  readonly changes: readonly StudentChange[];
  /** What is wrong with what is stored. */
  readonly news: readonly string[];
  /** Whether there is nothing to write. */
  readonly isDone: boolean;
}

async function look(folder: string, course: Course): Promise<Look> {
  const exercises = await loadExercises(course.folder);
  const madeAt = new Date().toISOString();
  const known = await readGradebook(folder);
  const plan = await planRescore({ folder, course, exercises, madeAt });
  if (plan.count === 0) {
    throw new UsageError(`There are no grades in ${folder}.`, {
      code: 'SEAWORTHY_GRADES_MISSING',
      hint: 'Grade the class first with `seaworthy grade`.',
    });
  }
  // A run that was ended early left no book: what is stored says how things are.
  const found = await readFoundFacts(folder);
  const before = known ?? (await makeGradebook({ folder, course, exercises, found, madeAt }));
  const isDone = plan.rewrites.length === 0 && known !== null && isSame(known, plan.book);
  const changes = compareBooks(before, plan.book);
  // What has to be graded again the plan tells, attempt by attempt.
  const news = newsOf(plan.book, found).filter((line) => !tellsOld(line));
  return { plan, changes, news, isDone };
}

/** The gradebook after the grades: cut off before it, the same command finds that there is something to do. */
async function write(
  folder: string,
  { rewrites, book }: RescorePlan,
  { io, options }: { readonly io: Io; readonly options: RescoreOptions },
): Promise<void> {
  await applyRescore(folder, rewrites);
  const page = await writeClassPage(book, join(folder, 'report'));
  await writeGradebook(folder, book);
  io.stdout(`Report: ${shortPath(io.cwd, page)}\n`);
  io.stdout(`Gradebook: ${shortPath(io.cwd, join(folder, 'gradebook.csv'))}\n`);
  if (!options.pages) {
    io.stdout(
      "The students' own pages show the points as they were: `seaworthy rescore` writes them.\n",
    );
    return;
  }
  const written = await writePages(folder, book);
  if (written > 0) io.stdout(`${countOf(written, 'page')} of students written.\n`);
}

/** Whether two gradebooks say the same, but for when they were made. A student at a time, for a class is long as text. */
function isSame(before: Gradebook, after: Gradebook): boolean {
  const { students, ...rest } = before;
  const { students: others, ...otherRest } = after;
  const isEqual = (one: unknown, other: unknown): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
  return (
    isEqual({ ...rest, madeAt: '' }, { ...otherRest, madeAt: '' }) &&
    students.length === others.length &&
    students.every((student, at) => isEqual(student, others[at]))
  );
}

async function isConfirmed({ ask }: Io): Promise<boolean> {
  if (ask === undefined) {
    throw new UsageError('There is no terminal to ask at whether this is to be written.', {
      code: 'SEAWORTHY_NOT_CONFIRMED',
      hint: 'Add --yes to write it, or --dry-run to only look.',
    });
  }
  const answer = await ask('Write this? [y/N] ');
  return /^y(es)?$/i.test(answer.trim());
}
