import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../exercises/index.ts';
import { shortPath } from './find-course.ts';

export interface Asked {
  readonly cwd: string;
  readonly courseFolder: string;
  /** As typed; none where the current folder has to tell. */
  readonly exerciseIds: readonly string[];
  /** As typed; `{exercise}` stands for the exercise's id. */
  readonly submission?: string;
}

export interface FoundSubmission {
  readonly exerciseId: string;
  readonly folder: string;
}

/**
 * Finds what to grade from what was typed and from where.
 * @throws UsageError that says what is missing
 */
export function findSubmissions(asked: Asked): FoundSubmission[] {
  const { cwd, courseFolder, submission } = asked;
  const here = whereAmI(cwd, courseFolder);
  const ids = findExerciseIds(asked);
  if (ids.length > 1 && submission !== undefined && !submission.includes('{exercise}')) {
    throw new UsageError('One folder cannot be the work for several exercises.', {
      code: 'SEAWORTHY_SUBMISSION_AMBIGUOUS',
      hint: 'Put `{exercise}` where the folders differ, as in `--submission work/{exercise}`.',
    });
  }
  return ids.map((exerciseId) => {
    const folder =
      submission === undefined
        ? guessFolder(cwd, here?.exerciseId === exerciseId ? here : null, courseFolder)
        : resolve(cwd, submission.replaceAll('{exercise}', exerciseId));
    checkFolder(folder, cwd);
    return { exerciseId, folder };
  });
}

/**
 * The exercises that are named, or the one whose folder it is.
 * @throws UsageError where there is none
 */
export function findExerciseIds(
  { cwd, courseFolder, exerciseIds }: Omit<Asked, 'submission'>,
  example = 'seaworthy check 18-graceful-stop --submission PATH',
): readonly string[] {
  if (exerciseIds.length > 0) return exerciseIds;
  const here = whereAmI(cwd, courseFolder);
  if (here !== null) return [here.exerciseId];
  throw new UsageError('Which exercise? The current folder belongs to none.', {
    code: 'SEAWORTHY_EXERCISE_MISSING',
    hint: `Name it, as in \`${example}\`, or go into its folder.`,
  });
}

interface Place {
  readonly exerciseId: string;
  readonly exerciseFolder: string;
  /** True in the exercise's folder itself, false below it. */
  readonly isTop: boolean;
}

function whereAmI(cwd: string, courseFolder: string): Place | null {
  const way = relative(courseFolder, cwd);
  if (way === '' || way.startsWith('..') || isAbsolute(way)) return null;
  const [exerciseId = '', ...below] = way.split(sep);
  const exerciseFolder = join(courseFolder, exerciseId);
  if (!existsSync(join(exerciseFolder, 'exercise.yaml'))) return null;
  return { exerciseId, exerciseFolder, isTop: below.length === 0 };
}

/** In an exercise's folder the work is in `submission/`, else in `starter/`; anywhere else it is the current folder. */
function guessFolder(cwd: string, here: Place | null, courseFolder: string): string {
  if (here?.isTop) {
    const own = join(here.exerciseFolder, 'submission');
    return existsSync(own) ? own : join(here.exerciseFolder, 'starter');
  }
  if (here === null && [cwd, join(cwd, 'exercises')].includes(courseFolder)) {
    throw new UsageError('Which folder? The current one holds the course, not your work.', {
      code: 'SEAWORTHY_SUBMISSION_MISSING',
      hint: 'Add `--submission PATH`, the folder that holds your Dockerfile.',
    });
  }
  return cwd;
}

function checkFolder(folder: string, cwd: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return;
  const what =
    stats === undefined ? 'There is nothing at' : 'A submission is a folder, and this is a file:';
  throw new UsageError(`${what} ${shortPath(cwd, folder)}`, {
    code: stats === undefined ? 'SEAWORTHY_SUBMISSION_MISSING' : 'SEAWORTHY_SUBMISSION_NOT_FOLDER',
    hint: 'Give the folder that holds your Dockerfile: `--submission PATH`.',
  });
}
