import { join } from 'node:path';
import { loadExercises } from '../../exercises/index.ts';
import type { Course } from '../../exercises/index.ts';
import { makeGradebook, writeGradebook } from '../../graders/class/book/index.ts';
import { readFoundFacts } from '../../graders/class/run/index.ts';
import type { FoundFacts } from '../../graders/class/run/index.ts';
import type { Gradebook } from '../../graders/gradebook.ts';
import { writeClassPage } from '../../reports/html/class/write-class-page.ts';
import { writePages } from './write-pages.ts';

export interface BookedClass {
  readonly book: Gradebook;
  /** Absolute paths. */
  readonly page: string;
  readonly csv: string;
  /** What the gradebook says of itself, and nobody has told while the work was looked for. */
  readonly news: readonly string[];
}

/** Makes the gradebook and the pages of a class from what its folder holds. */
export async function bookClass(folder: string, course: Course): Promise<BookedClass> {
  const found = await readFoundFacts(folder);
  const book = await readClass(folder, course, found);
  await writeGradebook(folder, book);
  await writePages(folder, book);
  const page = await writeClassPage(book, join(folder, 'report'));
  return { book, page, csv: join(folder, 'gradebook.csv'), news: newsOf(book, found) };
}

/** What of a gradebook's problems was not told when the work was looked for. */
export function newsOf({ problems }: Gradebook, found: FoundFacts): readonly string[] {
  const told = new Set(found.problems);
  return problems.filter((line) => !told.has(line));
}

/** The gradebook of what one part of a class has tried to grade: what else was found is for others to grade. */
export const bookPart = (folder: string, course: Course): Promise<Gradebook> =>
  readClass(folder, course, { roster: null, problems: [], work: [] });

async function readClass(folder: string, course: Course, found: FoundFacts): Promise<Gradebook> {
  const exercises = await loadExercises(course.folder, course.exerciseIds);
  const madeAt = new Date().toISOString();
  return makeGradebook({ folder, course, exercises, found, madeAt });
}
