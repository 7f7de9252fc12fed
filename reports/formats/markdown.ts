import { resolve } from 'node:path';

import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Format } from './format.ts';
import { writeFile } from './write-file.ts';

/** All grades in one `grades.md`, in GitHub-flavoured Markdown. */
export const markdown: Format = {
  name: 'markdown',
  file: 'grades.md',
  write: async (grades, folder) => [
    await writeFile(resolve(folder, 'grades.md'), renderMarkdown(grades)),
  ],
};
