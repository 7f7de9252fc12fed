import { join } from 'node:path';
import { loadExercises } from '../../exercises/index.ts';
import type { Course } from '../../exercises/index.ts';
import { makeGradebook, writeGradebook } from '../../graders/class/book/index.ts';
import type { MakeRequest } from '../../graders/class/book/index.ts';
import type { Gradebook } from '../../graders/gradebook.ts';
import { writeClassPage } from '../../reports/html/class/write-class-page.ts';
import { writePages } from './write-pages.ts';

export interface BookedClass {
  readonly book: Gradebook;
  /** Absolute paths. */
  readonly page: string;
  readonly csv: string;
}

/** Makes the gradebook and the pages of a class from the grades in its folder. */
export async function bookClass(
  folder: string,
  course: Course,
  found: MakeRequest['found'],
): Promise<BookedClass> {
  const exercises = await loadExercises(course.folder, course.exerciseIds);
  const madeAt = new Date().toISOString();
  const book = await makeGradebook({ folder, course, exercises, found, madeAt });
  await writeGradebook(folder, book);
  await writePages(folder, book);
  const page = await writeClassPage(book, join(folder, 'report'));
  return { book, page, csv: join(folder, 'gradebook.csv') };
}
