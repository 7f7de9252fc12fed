import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { SeaworthyError, UsageError } from '../../../exercises/index.ts';
import { classPaths } from './class-paths.ts';

const VERSION = 1;

/** What an instructor may have put there before anything was graded, and what a run that is starting leaves. */
const MAY_BE_THERE = /^(lock|class\.json|overrides\.yaml|\.)/;

/**
 * Sees that a folder is this course's class folder, or may become it. Changes nothing.
 * @throws UsageError where it holds something else, SeaworthyError where a newer Seaworthy wrote it
 */
export async function assertClassFolder(folder: string, course: string): Promise<void> {
  const text = await readIdentity(folder);
  if (text !== null) return assertSame(folder, course, parseIdentity(folder, text));
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error.code === 'ENOTDIR' ? notClassFolder(`${folder} is a file.`, error) : error;
  });
  const other = names.find((name) => !MAY_BE_THERE.test(name));
  if (other === undefined) return;
  throw notClassFolder(`${folder} holds ${JSON.stringify(other)}, and is no class folder.`);
}

/** Reads which course a class folder is of. @throws as {@link assertClassFolder}, and where there is none */
export async function readCourseOf(folder: string): Promise<string> {
  const text = await readIdentity(folder);
  if (text === null) throw notClassFolder(`${folder} is no class folder: it has no class.json.`);
  return parseIdentity(folder, text);
}

/** Makes a folder the course's class folder. */
export async function markClassFolder(folder: string, course: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readIdentity(folder)) !== null) return;
  const identity = JSON.stringify({ schemaVersion: VERSION, course }, null, 2);
  await writeFileAtomic(classPaths.identity(folder), `${identity}\n`);
}

async function readIdentity(folder: string): Promise<string | null> {
  try {
    return await readFile(classPaths.identity(folder), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}

function parseIdentity(folder: string, text: string): string {
  const fields = parseObject(text);
  const version = fields['schemaVersion'];
  if (typeof version === 'number' && version > VERSION) {
    throw new SeaworthyError(
      `${folder} is a class folder of version ${version}; this Seaworthy knows version ${VERSION}.`,
      {
        code: 'SEAWORTHY_CLASS_TOO_NEW',
        hint: 'Use the Seaworthy that wrote it, or a newer one, or name another folder with `--output`.',
      },
    );
  }
  if (version === VERSION && typeof fields['course'] === 'string') return fields['course'];
  throw notClassFolder(`${join(folder, 'class.json')} does not say which course it is of.`);
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function assertSame(folder: string, course: string, found: string): void {
  if (found === course) return;
  throw new UsageError(
    `${folder} holds the class of ${JSON.stringify(found)}; this course is ${JSON.stringify(course)}.`,
    {
      code: 'SEAWORTHY_CLASS_OTHER_COURSE',
      hint: 'Name another folder with `--output`. If the course was given another title, write it into class.json there.',
    },
  );
}

const notClassFolder = (message: string, cause?: unknown): UsageError =>
  new UsageError(message, {
    code: 'SEAWORTHY_CLASS_FOLDER',
    hint: 'Name a class folder, or for a new one a folder that is empty or not there.',
    cause,
  });
