import { join } from 'node:path';
import { listMistakes, listVariants, loadCourse, loadExercises } from '../exercises/index.ts';
import type { Exercise } from '../exercises/index.ts';
import { planRun } from '../graders/index.ts';
import type { Grade, PlannedSubmission } from '../graders/index.ts';
import { assumeTheBest } from './assume-the-best.ts';
import { compareAttempt, verdictsOf } from './compare-attempt.ts';
import type { Expectation } from './compare-attempt.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { findCourse } from './find-course.ts';
import type { Io } from './io.ts';
import { progressReporter, runPlans } from './run-plans.ts';
import { findStateFolder } from './state-folder.ts';
import { tellError } from './tell-error.ts';

export interface VerifyOptions {
  readonly course?: string;
  readonly repeat: number;
  readonly isolation?: 'shared' | 'private';
}

interface Attempt {
  readonly exercise: Exercise;
  readonly plan: PlannedSubmission;
  readonly expected: Expectation;
}

/** Grades the course's own attempts and tells where a verdict is not what the course says. */
export async function verify(
  ids: readonly string[],
  options: VerifyOptions,
  io: Io,
): Promise<void> {
  const courseFolder = findCourse(io.cwd, options.course);
  const course = await loadCourse(courseFolder);
  const exerciseIds = ids.length > 0 ? ids : course.exerciseIds;
  const exercises = await loadExercises(courseFolder, exerciseIds);
  const listed = exercises.map((exercise) => listAttempts(exercise, options));
  const attempts = (await Promise.all(listed)).flat();
  const rounds: (readonly (Grade | null)[])[] = [];
  for (let round = 1; round <= options.repeat; round += 1) {
    const grades = await gradeAll(attempts, courseFolder, io);
    if (grades === null) return;
    rounds.push(grades);
  }
  const problems = findProblems(exercises, attempts, rounds);
  for (const exercise of exercises) io.stdout(`${summarise(exercise, attempts, problems)}\n`);
  for (const problem of problems) io.stdout(`  ${problem}\n`);
  io.stdout(`${conclude(attempts.length, options.repeat, problems.size)}\n`);
  if (problems.size === 0) return;
  const settled = rounds.map((grades) =>
    grades.map((grade, index) => grade && assumeTheBest(grade, attempts[index]?.expected ?? null)),
  );
  const isOfMachine = findProblems(exercises, attempts, settled).size === 0;
  io.setExitCode(isOfMachine ? EXIT_CODES.machine : EXIT_CODES.belowMark);
}

const findProblems = (
  exercises: readonly Exercise[],
  attempts: readonly Attempt[],
  rounds: readonly (readonly (Grade | null)[])[],
): ReadonlySet<string> =>
  new Set([
    ...rounds.flatMap((grades) =>
      attempts.flatMap((attempt, index) => judgeAttempt(attempt, grades[index] ?? null)),
    ),
    ...unfailedChecks(exercises, rounds.flat()),
    ...changingVerdicts(attempts, rounds),
  ]);

/** One round over all attempts. Null, and told, where the machine kept it from being whole. */
async function gradeAll(
  attempts: readonly Attempt[],
  courseFolder: string,
  io: Io,
): Promise<readonly (Grade | null)[] | null> {
  const plans = attempts.map(({ plan }) => plan);
  const run = await planRun(findStateFolder(io.cwd), courseFolder, plans);
  const progress = { style: io.columns > 0 ? 'line' : 'none', columns: io.columns };
  const { grades, errors } = await runPlans(run, { reporters: [[progressReporter, progress]] });
  for (const error of errors) await tellError(error, io);
  return errors.length > 0 ? null : grades;
}

function conclude(attemptCount: number, repeat: number, problemCount: number): string {
  const times = repeat === 1 ? '' : `, ${repeat} times each`;
  return problemCount === 0
    ? `All ${attemptCount} attempts graded as the course says${times}.`
    : `${problemCount} differences in ${attemptCount} attempts.`;
}

async function listAttempts(
  exercise: Exercise,
  { isolation = 'shared' }: VerifyOptions,
): Promise<Attempt[]> {
  const [variants, mistakes] = await Promise.all([listVariants(exercise), listMistakes(exercise)]);
  const attempt = (student: string, folder: string, expected: Expectation): Attempt => ({
    exercise,
    expected,
    plan: {
      exerciseId: exercise.id,
      exerciseTitle: exercise.title,
      student,
      submissionFolder: folder,
      isolation,
      except: ['mistake.yaml', 'variant.yaml'],
    },
  });
  return [
    attempt('solution', join(exercise.folder, 'solution'), null),
    ...variants.map(({ name, folder }) => attempt(`variants/${name}`, folder, null)),
    ...mistakes.map((mistake) => attempt(`mistakes/${mistake.name}`, mistake.folder, mistake)),
  ];
}

const nameOf = ({ exercise, plan }: Attempt): string => `${exercise.id}/${plan.student}`;

const judgeAttempt = (attempt: Attempt, grade: Grade | null): string[] =>
  grade === null
    ? [`${nameOf(attempt)}: no grade came`]
    : compareAttempt(grade, attempt.expected).map(
        (difference) => `${nameOf(attempt)}: ${difference}`,
      );

function unfailedChecks(
  exercises: readonly Exercise[],
  grades: readonly (Grade | null)[],
): string[] {
  const failed = new Set(
    grades.flatMap((grade) =>
      (grade?.checks ?? [])
        .filter(({ verdict }) => verdict === 'failed')
        .map(({ id }) => `${grade?.exercise.id}: no mistake failed ${id}`),
    ),
  );
  return exercises
    .flatMap(({ id, checks }) => checks.map((check) => `${id}: no mistake failed ${check.id}`))
    .filter((problem) => !failed.has(problem));
}

function changingVerdicts(
  attempts: readonly Attempt[],
  rounds: readonly (readonly (Grade | null)[])[],
): string[] {
  return attempts.flatMap((attempt, index) => {
    const grades = rounds.map((round) => round[index] ?? null);
    const seen = new Set(grades.map((grade) => (grade === null ? 'no grade' : verdictsOf(grade))));
    return seen.size > 1
      ? [`${nameOf(attempt)}: verdicts changed from run to run: ${[...seen].join(' | ')}`]
      : [];
  });
}

function summarise(
  { id }: Exercise,
  attempts: readonly Attempt[],
  problems: ReadonlySet<string>,
): string {
  const own = attempts.filter(({ exercise }) => exercise.id === id);
  const isFine = ![...problems].some(
    (problem) => problem.startsWith(`${id}/`) || problem.startsWith(`${id}:`),
  );
  return `${isFine ? 'ok  ' : 'DIFF'} ${id}: ${own.length} attempts`;
}
