import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Gradebook } from '../../gradebook.ts';
import { GradebookError, parseGradebook } from '../../validate-gradebook.ts';
import { renderGradebookCsv } from './gradebook-csv.ts';

const JSON_FILE = 'gradebook.json';
const CSV_FILE = 'gradebook.csv';

/** Writes `gradebook.json` and `gradebook.csv` of a class folder, each whole or not at all; checked against the contract first. */
export async function writeGradebook(folder: string, book: Gradebook): Promise<void> {
  const path = join(folder, JSON_FILE);
  const checked = parseGradebook(book, path);
  await writeFileAtomic(path, renderGradebookJson(checked));
  await writeFileAtomic(join(folder, CSV_FILE), renderGradebookCsv(checked));
}

/**
 * Reads the `gradebook.json` of a class folder; null where there is none yet.
 * @throws GradebookError where it is none
 */
export async function readGradebook(folder: string): Promise<Gradebook | null> {
  const path = join(folder, JSON_FILE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new GradebookError(`${path} is no JSON.`, {
      code: 'SEAWORTHY_GRADEBOOK_INVALID',
      hint: 'Take it away and make it again with `seaworthy grade`; it is made from the grades beside it.',
      cause,
    });
  }
  return parseGradebook(json, path);
}

/** A student a line: a class is too long for one, and what has changed is easily seen. */
function renderGradebookJson({ students, ...rest }: Gradebook): string {
  const head = JSON.stringify(rest, null, 1).slice(0, -2);
  const lines = students.map((student) => JSON.stringify(student)).join(',\n');
  return `${head},\n "students": [${lines === '' ? '' : `\n${lines}\n `}]\n}\n`;
}
