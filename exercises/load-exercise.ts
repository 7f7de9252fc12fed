import { join, resolve } from 'node:path';
import { findCheckProblems } from './check-graph.ts';
import { findPatternProblems } from './check-patterns.ts';
import { findMisplacedKinds } from './check-session.ts';
import { ExerciseSpecError, UsageError } from './errors.ts';
import type { CheckSpec, Exercise, SessionSettings } from './exercise.ts';
import { digestExercise, digestJudging } from './exercise-digest.ts';
import { relaxLimits, resolveLimits, resolveRelaxation } from './limits.ts';
import { readCourse } from './load-course.ts';
import { didYouMean } from './nearest.ts';
import { outlineCourse, outlineExercise } from './outline.ts';
import { repeated } from './repeated.ts';
import { readSpecFile } from './spec-file.ts';
import type { SpecFile } from './spec-file.ts';
import { checkSpec, exerciseSchema } from './spec-schema.ts';
import type { CheckEntry, CourseSpec, ExerciseSpec, ReadSpec, SessionSpec } from './spec-schema.ts';
import { parseDuration } from './units.ts';

/**
 * Loads one exercise of a course. Problems name files by the course's folder as it was given.
 * @throws UsageError where the course has no such exercise, ExerciseSpecError with everything wrong in the specs.
 * @example const exercise = await loadExercise('exercises', '18-graceful-stop');
 */
export async function loadExercise(courseFolder: string, id: string): Promise<Exercise> {
  const [exercise] = await loadExercises(courseFolder, [id]);
  if (exercise === undefined) throw new RangeError(`no exercise was loaded for ${id}`);
  return exercise;
}

/**
 * Loads several exercises of a course, all of them by default.
 * @throws UsageError where the course lacks one, ExerciseSpecError with everything wrong in all specs.
 */
export async function loadExercises(
  courseFolder: string,
  ids?: readonly string[],
): Promise<readonly Exercise[]> {
  const { spec: course, file, problems } = await readCourse(courseFolder);
  if (course === null) throw new ExerciseSpecError(problems);
  const reads = await Promise.all(
    (ids ?? course.exercises).map(async (id) => {
      requireListed(course, id);
      return { id, ...(await readExercise(courseFolder, id, file)) };
    }),
  );
  const allProblems = [...problems, ...reads.flatMap((read) => read.problems)];
  if (allProblems.length > 0) throw new ExerciseSpecError(allProblems);
  return Promise.all(
    reads.flatMap(({ id, file: own, spec }) =>
      own === null || spec === null ? [] : [toExercise(courseFolder, id, course, own, spec)],
    ),
  );
}

function requireListed({ exercises }: CourseSpec, id: string): void {
  if (exercises.includes(id)) return;
  throw new UsageError(`There is no exercise \`${id}\`${didYouMean(id, exercises)}.`, {
    code: 'SEAWORTHY_EXERCISE_UNKNOWN',
    hint: `The course has: ${exercises.join(', ')}. A new one must be listed in course.yaml.`,
  });
}

/** An exercise's spec with what is wrong in it; `file` is null where there is none. */
export interface ReadExercise extends Omit<ReadSpec<ExerciseSpec>, 'file'> {
  readonly file: SpecFile | null;
}

/** Reads an `exercise.yaml` without throwing for what is wrong in it; a missing one is `course.yaml`'s problem. */
export async function readExercise(
  courseFolder: string,
  id: string,
  course: SpecFile,
): Promise<ReadExercise> {
  const file = await readSpecFile(join(courseFolder, id, 'exercise.yaml')).catch((): null => null);
  if (file === null) {
    const message = `there is no readable ${id}/exercise.yaml: make it with \`seaworthy new ${id}\`, or take this line out`;
    const at = ['exercises', outlineCourse(course.data).exercises.indexOf(id)];
    return { file, spec: null, problems: [course.problemAt(at, message)] };
  }
  const read = checkSpec('exercise', file);
  const relaxed = (read.spec?.relax ?? []).map(({ limit }) => limit);
  const relaxedTwice = repeated(relaxed).map((at) =>
    file.problemAt(['relax', at, 'limit'], `\`${relaxed[at]}\` is relaxed a second time`),
  );
  const problems = [
    ...read.problems,
    ...relaxedTwice,
    ...findCheckProblems(outlineExercise(file.data).checks, file),
    ...findMisplacedKinds(file, exerciseSchema()),
    ...findPatternProblems(file, exerciseSchema()),
  ];
  return { ...read, problems };
}

async function toExercise(
  courseFolder: string,
  id: string,
  course: CourseSpec,
  file: SpecFile,
  spec: ExerciseSpec,
): Promise<Exercise> {
  const folder = resolve(courseFolder, id);
  const judged = {
    submission: spec.submission,
    session: resolveSession(spec.session),
    limits: relaxLimits(resolveLimits(course.limits), spec.relax ?? []),
    checks: spec.checks.map((check, index) => toCheck(check, index, id, file)),
  };
  const rules = { ...judged, otherBaseImages: course.otherBaseImages ?? 'any' };
  return {
    id,
    folder,
    title: spec.title,
    summary: spec.summary,
    ...judged,
    relaxations: (spec.relax ?? []).map(resolveRelaxation),
    digest: await digestExercise(folder),
    judging: await digestJudging(folder, rules),
  };
}

const resolveSession = ({
  timeLimit = '60s',
  input = '',
  otherTerminals = 'together',
}: SessionSpec = {}): SessionSettings => ({
  timeLimitMs: parseDuration(timeLimit),
  input,
  otherTerminals,
});

function toCheck(entry: CheckEntry, index: number, id: string, file: SpecFile): CheckSpec {
  const { id: checkId, kind, title, points, needs, hints, learn, hidden, ...params } = entry;
  const { line, column } = file.problemAt(['checks', index], '');
  return {
    id: checkId,
    kind,
    title,
    points,
    needs: needs ?? [],
    hints: hints ?? [],
    learn: learn ?? null,
    hidden: hidden ?? false,
    params: params,
    location: { file: `${id}/exercise.yaml`, line, column },
  };
}
