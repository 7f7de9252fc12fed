import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isExerciseId, loadCourse, UsageError } from '../../exercises/index.ts';
import { exerciseFiles } from './template.ts';
import { withExercise } from './with-exercise.ts';

/**
 * Makes a small working exercise and lists it in the course, where it is not listed yet. Returns its folder.
 * @throws UsageError where the id is no number and slug, or is taken; ExerciseSpecError where the course is broken.
 */
export async function addExercise(
  courseFolder: string,
  id: string,
  title = titleOf(id),
): Promise<string> {
  requireForm(id);
  const { exerciseIds } = await loadCourse(courseFolder);
  requireFree(id, exerciseIds);
  const folder = join(courseFolder, id);
  await makeFolder(folder, id);
  try {
    await writeFiles(folder, exerciseFiles(title));
    if (!exerciseIds.includes(id)) await listInCourse(join(courseFolder, 'course.yaml'), id);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

async function makeFolder(folder: string, id: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (cause) {
    if (!existsSync(folder)) throw cause;
    throw new UsageError(`There is a folder ${id} in the course already.`, {
      code: 'SEAWORTHY_EXERCISE_EXISTS',
      hint: 'Choose another name; or, if the folder is an exercise, list it in course.yaml.',
      cause,
    });
  }
}

function requireForm(id: string): void {
  if (isExerciseId(id)) return;
  const slug = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const suggestion = [slug, `0${slug}`].find(isExerciseId);
  throw new UsageError(
    `${JSON.stringify(id)} is no name for an exercise${suggestion === undefined ? '' : ` (did you mean \`${suggestion}\`?)`}.`,
    {
      code: 'SEAWORTHY_EXERCISE_NAME',
      hint: 'Expected two or three digits and words in small letters, joined by hyphens: 24-networks.',
    },
  );
}

function requireFree(id: string, ids: readonly string[]): void {
  const numberOf = (name: string): number => Number.parseInt(name, 10);
  const taken = ids.find((other) => other !== id && numberOf(other) === numberOf(id));
  if (taken === undefined) return;
  const next = String(Math.max(...ids.map(numberOf)) + 1).padStart(2, '0');
  throw new UsageError(`The number of \`${id}\` is taken by \`${taken}\`.`, {
    code: 'SEAWORTHY_EXERCISE_EXISTS',
    hint: `Choose another number; ${next} is free.`,
  });
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Adds the id before the first exercise with a higher number. */
async function listInCourse(path: string, id: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFileAtomic(path, withExercise(text, id));
}

function titleOf(id: string): string {
  const words = id.replace(/^\d+-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
