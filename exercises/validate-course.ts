import { readdir } from 'node:fs/promises';
import type { SpecProblem } from './errors.ts';
import { isExerciseId } from './exercise-id.ts';
import { readCourse } from './load-course.ts';
import { didYouMean } from './nearest.ts';
import { outlineCourse } from './outline.ts';
import { validateExercise } from './validate-exercise.ts';
import type { ExerciseReview } from './validate-exercise.ts';

/** What is wrong in a course, and how much there is of it. */
export interface CourseReview {
  /** Every problem of every file, by file, line and column. */
  readonly problems: readonly SpecProblem[];
  readonly exerciseCount: number;
  readonly checkCount: number;
  readonly mistakeCount: number;
  readonly variantCount: number;
}

/**
 * Reads a whole course and reports all that is wrong in all of its files at once.
 * @throws UsageError where the folder holds no `course.yaml`.
 * @example const { problems } = await validateCourse('exercises');
 */
export async function validateCourse(folder: string): Promise<CourseReview> {
  const { spec, file, problems } = await readCourse(folder);
  const listed = new Set(outlineCourse(file.data).exercises.filter((id) => id !== undefined));
  const folders = await listExerciseFolders(folder);
  // In a course file that cannot be read nothing is listed; the folders tell what there is.
  const isReadable = file.syntaxProblems.length === 0;
  const unlisted = isReadable ? folders.filter((id) => !listed.has(id)) : [];
  const ids = isReadable ? [...listed].filter(isExerciseId) : folders;
  const reviews = await Promise.all(ids.map((id) => validateExercise(folder, id, { file, spec })));
  const sum = (count: (review: ExerciseReview) => number): number =>
    reviews.reduce((total, review) => total + count(review), 0);
  return {
    problems: inOrder([
      ...problems,
      ...unlisted.map((id) => {
        const message = `the folder ${id}/ is not listed${didYouMean(id, [...listed])}: list it, or take it away`;
        return file.problemAt(['exercises'], message, 'key');
      }),
      ...reviews.flatMap((review) => review.problems),
    ]),
    exerciseCount: ids.length,
    checkCount: sum(({ checkCount }) => checkCount),
    mistakeCount: sum(({ mistakeCount }) => mistakeCount),
    variantCount: sum(({ variantCount }) => variantCount),
  };
}

async function listExerciseFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^\d+-/.test(entry.name))
    .map(({ name }) => name)
    .sort();
}

function inOrder(problems: readonly SpecProblem[]): readonly SpecProblem[] {
  // The course file first: what is wrong in it may explain the rest.
  const isOfCourse = ({ file }: SpecProblem): number => (file.endsWith('course.yaml') ? 0 : 1);
  return problems.toSorted(
    (a, b) =>
      isOfCourse(a) - isOfCourse(b) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column),
  );
}
