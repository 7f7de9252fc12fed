import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpecProblem } from './errors.ts';
import { listFiles } from './exercise-digest.ts';
import { handoutAnchors } from './handout-anchors.ts';
import { isLooser, resolveLimits } from './limits.ts';
import { readMistakes, readVariants } from './load-attempts.ts';
import { readExercise } from './load-exercise.ts';
import { didYouMean, nearest } from './nearest.ts';
import { outlineCourse, outlineExercise } from './outline.ts';
import type { CourseOutline, ExerciseOutline } from './outline.ts';
import type { SpecFile } from './spec-file.ts';
import type { CourseSpec, ExerciseSpec, ReadSpec } from './spec-schema.ts';
import { findMistakeProblems } from './validate-mistakes.ts';

/** What is wrong in one exercise, and how much there is of it. */
export interface ExerciseReview {
  readonly problems: readonly SpecProblem[];
  readonly checkCount: number;
  readonly mistakeCount: number;
  readonly variantCount: number;
}

const MIN_MISTAKES = 4;
const MIN_VARIANTS = 3;

/** Finds everything wrong in an exercise's folder. */
export async function validateExercise(
  courseFolder: string,
  id: string,
  course: Pick<ReadSpec<CourseSpec>, 'file' | 'spec'>,
): Promise<ExerciseReview> {
  const folder = join(courseFolder, id);
  const { file, spec, problems } = await readExercise(courseFolder, id, course.file);
  if (file === null) return { problems, checkCount: 0, mistakeCount: 0, variantCount: 0 };
  const [mistakes, variants, readme] = await Promise.all([
    readMistakes(folder),
    readVariants(folder),
    readFile(join(folder, 'README.md'), 'utf8').catch((): null => null),
  ]);
  const exercise = outlineExercise(file.data);
  const counts = { mistakes: mistakes.length, variants: variants.length };
  return {
    problems: [
      ...problems,
      ...findWrongSum(exercise, file, outlineCourse(course.file.data)),
      ...(spec === null || course.spec === null
        ? []
        : findIdleRelaxations(spec, file, course.spec)),
      ...findLostLinks(exercise, file, readme),
      ...(exercise.checks.length === 0
        ? []
        : findMistakeProblems(
            exercise.checks,
            file,
            mistakes.map((mistake) => mistake.file),
          )),
      ...(await findLostGraders(folder, exercise, file)),
      ...(await findEmptyFolders(folder, file, [...mistakes, ...variants])),
      ...findShortages(file, counts),
      ...[...mistakes, ...variants].flatMap((attempt) => attempt.problems),
    ],
    checkCount: exercise.checks.length,
    mistakeCount: counts.mistakes,
    variantCount: counts.variants,
  };
}

function findWrongSum(
  { checks }: ExerciseOutline,
  file: SpecFile,
  { exercisePoints }: CourseOutline,
): readonly SpecProblem[] {
  const points = checks.flatMap((check) => check.points ?? []);
  const sum = points.reduce((total, each) => total + each, 0);
  // While one check's points are missing or wrong, the sum says nothing.
  if (points.length < checks.length || checks.length === 0 || sum === exercisePoints) return [];
  const message = `the points add up to ${sum}, expected ${exercisePoints} (exercisePoints of course.yaml)`;
  return [file.problemAt(['checks'], message, 'key')];
}

function findIdleRelaxations(
  { relax = [] }: ExerciseSpec,
  file: SpecFile,
  { limits }: CourseSpec,
): readonly SpecProblem[] {
  const courseLimits = resolveLimits(limits);
  return relax.flatMap((relaxation, at) => {
    if (isLooser(courseLimits, relaxation)) return [];
    const message = `\`${relaxation.limit}\` to ${relaxation.to} relaxes nothing: the course gives as much`;
    return file.problemAt(['relax', at, 'to'], message);
  });
}

function findLostLinks(
  { checks }: ExerciseOutline,
  file: SpecFile,
  readme: string | null,
): readonly SpecProblem[] {
  if (readme === null) return [file.problemAt([], 'README.md, the handout, is missing')];
  const anchors = handoutAnchors(readme);
  return checks.flatMap(({ learn }, at) => {
    const anchor = /^README\.md#(.+)$/.exec(learn ?? '')?.[1];
    if (anchor === undefined || anchors.includes(anchor)) return [];
    const near = nearest(anchor, anchors);
    const advice =
      near === null ? `its headings: ${anchors.join(', ')}` : `did you mean \`${near}\`?`;
    const message = `README.md has no heading for \`#${anchor}\` (${advice})`;
    return file.problemAt(['checks', at, 'learn'], message);
  });
}

async function findLostGraders(
  folder: string,
  { checks }: ExerciseOutline,
  file: SpecFile,
): Promise<readonly SpecProblem[]> {
  const graders = (await readdir(folder)).filter((name) => name.endsWith('.grader.ts'));
  return checks.flatMap(({ file: grader }, at) => {
    if (grader?.endsWith('.grader.ts') !== true || graders.includes(grader)) return [];
    const message = `there is no ${grader} beside this file${didYouMean(grader, graders)}`;
    return file.problemAt(['checks', at, 'file'], message);
  });
}

async function findEmptyFolders(
  folder: string,
  file: SpecFile,
  attempts: readonly (Pick<ReadSpec<unknown>, 'file'> & { readonly folder: string })[],
): Promise<readonly SpecProblem[]> {
  const own = ['starter', 'solution'].map(async (name) =>
    (await listFiles(join(folder, name))).length > 0
      ? []
      : file.problemAt([], `${name}/ is missing, or holds no file`),
  );
  const ofAttempts = attempts.map(async (attempt) =>
    (await listFiles(attempt.folder)).some((path) => !/^(mistake|variant)\.yaml$/.test(path))
      ? []
      : attempt.file.problemAt([], 'there is no submission beside this file'),
  );
  return (await Promise.all([...own, ...ofAttempts])).flat();
}

function findShortages(
  file: SpecFile,
  counts: { readonly mistakes: number; readonly variants: number },
): readonly SpecProblem[] {
  const shortage = (name: 'mistakes' | 'variants', least: number): readonly SpecProblem[] =>
    counts[name] >= least
      ? []
      : [
          file.problemAt(
            [],
            `expected at least ${least} folders in ${name}/, found ${counts[name]}`,
          ),
        ];
  return [...shortage('mistakes', MIN_MISTAKES), ...shortage('variants', MIN_VARIANTS)];
}
