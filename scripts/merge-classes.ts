import { resolve } from 'node:path';
import { loadCourse } from '../exercises/index.ts';
import { ClassFolder, mergeClass } from '../graders/class/run/index.ts';
import { bookClass } from './class/book-class.ts';
import { staySmall } from './class/stay-small.ts';
import { exitCodeOfBook, tellBook, tellNews } from './class/tell-class.ts';
import { findCourse, shortPath } from './find-course.ts';
import type { Io } from './io.ts';

export interface MergeOptions {
  readonly output: string;
  readonly course?: string;
}

/** Puts the grades of several class folders into one, and tells where the class stands. */
export async function mergeClasses(
  folders: readonly string[],
  options: MergeOptions,
  io: Io,
): Promise<void> {
  staySmall();
  const course = await loadCourse(findCourse(io.cwd, options.course));
  const sources = folders.map((folder) => resolve(io.cwd, folder));
  await using store = await ClassFolder.open(resolve(io.cwd, options.output), course);
  const { copied, known, problems } = await mergeClass(sources, store, course);
  for (const line of problems) io.stderr(`${line}\n`);
  const already = known === 0 ? '' : `, ${known} there already`;
  io.stdout(`${copied} put together from ${sources.length} folders${already}.\n`);
  const { book, page, csv, news } = await bookClass(store.path, course);
  tellBook(book, io);
  tellNews(news, io);
  io.stdout(`\nReport: ${shortPath(io.cwd, page)}\n`);
  io.stdout(`Gradebook: ${shortPath(io.cwd, csv)}\n`);
  io.setExitCode(exitCodeOfBook(book));
}
