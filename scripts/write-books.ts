import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../exercises/index.ts';
import type { Gradebook } from '../graders/gradebook.ts';
import { parseGradebook } from '../graders/validate-gradebook.ts';
import { bookFormats } from '../reports/index.ts';
import { shortPath } from './find-course.ts';

interface BookRequest {
  /** A class folder, or a gradebook: one. */
  readonly sources: readonly string[];
  readonly formats: readonly string[];
  /** Where to write. */
  readonly folder: string;
  readonly cwd: string;
}

/**
 * Writes a class's gradebook in each of these formats. @returns the paths
 * @throws UsageError where there is no gradebook, GradebookError where it is not sound
 */
export async function writeBooks(request: BookRequest): Promise<readonly string[]> {
  const book = await readGradebook(request);
  const written: string[] = [];
  for (const name of request.formats) {
    const format = await bookFormats[name]?.();
    if (format !== undefined) written.push(await format.write(book, request.folder));
  }
  return written;
}

async function readGradebook({ sources, cwd }: BookRequest): Promise<Gradebook> {
  const [source = cwd, ...others] = sources;
  const isFolder = statSync(source, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const path = isFolder ? join(source, 'gradebook.json') : source;
  const text = others.length === 0 ? await readFile(path, 'utf8').catch(() => null) : null;
  const name = shortPath(cwd, path);
  if (text === null) {
    throw new UsageError(
      others.length === 0 ? `There is no gradebook at ${name}.` : 'That is more than one class.',
      {
        code: 'SEAWORTHY_GRADEBOOK_MISSING',
        hint: 'Name the one folder that `seaworthy grade` has written, or the gradebook.json in it.',
      },
    );
  }
  return parseGradebook(parseJson(text, name), name);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${name} is no JSON.`, {
      code: 'SEAWORTHY_GRADEBOOK_MISSING',
      hint: 'Name the folder that `seaworthy grade` has written, or the gradebook.json in it.',
      cause,
    });
  }
}
