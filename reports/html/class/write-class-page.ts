import { join, resolve } from 'node:path';

import type { Gradebook } from '../../../graders/gradebook.ts';
import { safeName } from '../../../graders/safe-name.ts';
import { writeFile } from '../../formats/write-file.ts';
import type { PageOf } from './people.ts';
import { renderClassPage } from './render-class-page.ts';

/**
 * Writes `index.html` into the report's folder. It leads to `<student>/<exercise>.html` for all work that has a grade: what
 * `pageNames` calls the pages of a class with one grade a student and exercise.
 * @returns the page's absolute path
 */
export const writeClassPage = (book: Gradebook, folder: string): Promise<string> =>
  writeFile(
    join(resolve(folder), 'index.html'),
    renderClassPage(book, { pageOf: pagesOfGrades(book) }),
  );

/** Leads to the page of each grade, by names that depend on the student and the exercise alone. */
function pagesOfGrades({ students, exercises }: Gradebook): PageOf {
  const pages = new Map<string, string>(exercises.map(({ id }) => [id, `${safeName(id)}.html`]));
  const hrefs = new Map(
    students.map(({ id, entries }) => {
      const folder = safeName(id);
      const graded = entries.filter(({ gradePath }) => gradePath !== null);
      return [
        id,
        new Map(
          graded.map(({ exerciseId }) => [
            exerciseId,
            `./${folder}/${pages.get(exerciseId) ?? `${safeName(exerciseId)}.html`}`,
          ]),
        ),
      ] as const;
    }),
  );
  return (studentId, exerciseId) => hrefs.get(studentId)?.get(exerciseId) ?? null;
}
