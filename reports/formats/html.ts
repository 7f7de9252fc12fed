import { join, resolve } from 'node:path';

import type { Grade } from '../../graders/grade.ts';
import { renderIndexPage, renderSubmissionPage } from '../html/render.ts';
import type { Format } from './format.ts';
import { pageNames } from './page-names.ts';
import { writeFile } from './write-file.ts';

/** A page a submission, and an index of them: `index.html`. */
export const html: Format = {
  name: 'html',
  file: 'index.html',
  async write(grades, folder) {
    const names = pageNames(grades);
    const pages: string[] = [];
    for (const [grade, name] of names) {
      pages.push(await writeFile(resolve(folder, name), renderSubmissionPage(grade)));
    }
    const links = new Map<Grade, string>([...names].map(([grade, name]) => [grade, `./${name}`]));
    const index = await writeFile(
      join(resolve(folder), 'index.html'),
      renderIndexPage(grades, links),
    );
    return [index, ...pages];
  },
};
