import { join, resolve } from 'node:path';

import type { Grade } from '../../../graders/grade.ts';
import type { Format } from '../format.ts';
import { writeFile } from '../write-file.ts';
import type { Placed } from './place-results.ts';

interface ResultsFormat {
  readonly name: string;
  readonly file: string;
  readonly place: (grades: readonly Grade[], file: string) => readonly Placed[];
  readonly render: (grades: readonly Grade[]) => string;
}

/** A format that has a file for each reader: for each student, or for each submission. */
export const resultsFormat = ({ name, file, place, render }: ResultsFormat): Format => ({
  name,
  file,
  async write(grades, folder) {
    const written: string[] = [];
    for (const placed of place(grades, file))
      written.push(await writeFile(join(resolve(folder), placed.path), render(placed.grades)));
    return written;
  },
});

/** Data as JSON for people too. */
export const prettyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
