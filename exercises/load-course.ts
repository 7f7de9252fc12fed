import { join, resolve } from 'node:path';
import { ExerciseSpecError, UsageError } from './errors.ts';
import type { SpecProblem } from './errors.ts';
import type { Course } from './exercise.ts';
import { findGradingProblems, resolveGrading } from './grading.ts';
import { resolveLimits } from './limits.ts';
import { outlineCourse } from './outline.ts';
import { repeated } from './repeated.ts';
import { readSpecFile } from './spec-file.ts';
import type { SpecFile } from './spec-file.ts';
import { checkSpec } from './spec-schema.ts';
import type { CourseSpec, ReadSpec } from './spec-schema.ts';

/**
 * Loads `course.yaml`. Problems name the file by the folder as it was given.
 * @throws UsageError where the folder holds none, ExerciseSpecError with everything wrong in it.
 * @example const course = await loadCourse('exercises');
 */
export async function loadCourse(folder: string): Promise<Course> {
  const { course, problems } = await readCourse(folder);
  if (course === null) throw new ExerciseSpecError(problems);
  return course;
}

/** A course file with what is wrong in it; `course` is null where anything is. */
export interface ReadCourse extends ReadSpec<CourseSpec> {
  readonly course: Course | null;
}

/** Reads `course.yaml` without throwing for what is wrong in it. @throws UsageError where there is none. */
export async function readCourse(folder: string): Promise<ReadCourse> {
  const path = join(folder, 'course.yaml');
  const file = await readSpecFile(path).catch((cause: unknown) => {
    throw new UsageError(`There is no readable course.yaml in ${folder}.`, {
      code: 'SEAWORTHY_COURSE_MISSING',
      hint: 'Run this inside a course, or name its folder: the one that holds course.yaml.',
      cause,
    });
  });
  const read = checkSpec('course', file);
  const { spec } = read;
  const problems = [...read.problems, ...findRepetitions(file), ...findGradingProblems(file)];
  const isSound = spec !== null && problems.length === 0;
  return { ...read, problems, course: isSound ? toCourse(folder, spec) : null };
}

function findRepetitions(file: SpecFile): readonly SpecProblem[] {
  const { exercises, baseImageNames } = outlineCourse(file.data);
  const numbers = exercises.map((id) => id?.split('-', 1)[0]);
  return [
    ...repeated(exercises).map((at) =>
      file.problemAt(
        ['exercises', at],
        `the exercise \`${exercises[at]}\` is listed a second time`,
      ),
    ),
    ...repeated(numbers)
      .filter((at) => exercises.indexOf(exercises[at]) === at)
      .map((at) => {
        const holder = exercises[numbers.indexOf(numbers[at])];
        const message = `the number ${numbers[at]} is taken by \`${holder}\``;
        return file.problemAt(['exercises', at], message);
      }),
    ...repeated(baseImageNames).map((at) =>
      file.problemAt(
        ['baseImages', at, 'name'],
        `the base image \`${baseImageNames[at]}\` is listed a second time`,
      ),
    ),
  ];
}

function toCourse(folder: string, spec: CourseSpec): Course {
  return {
    title: spec.title,
    folder: resolve(folder),
    passMark: spec.passMark ?? 1,
    exercisePoints: spec.exercisePoints ?? 10,
    exerciseIds: spec.exercises,
    baseImages: spec.baseImages.map(({ name, digest, standIn }) => ({
      name,
      digest: digest ?? null,
      standIn,
    })),
    otherBaseImages: spec.otherBaseImages ?? 'any',
    limits: resolveLimits(spec.limits),
    grading: resolveGrading(spec.exercises, spec.grading),
  };
}
