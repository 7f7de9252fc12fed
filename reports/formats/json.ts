import { resolve } from 'node:path';

import type { Format } from './format.ts';
import { writeFile } from './write-file.ts';

/** All grades in one file, `grades.json`, for other programs. Holds the hidden checks too: it is not for students. */
export const json: Format = {
  name: 'json',
  file: 'grades.json',
  async write(grades, folder) {
    const text = `${JSON.stringify({ schemaVersion: 1, grades }, null, 2)}\n`;
    return [await writeFile(resolve(folder, 'grades.json'), text)];
  },
};
