import { join } from 'node:path';
import { listMistakes, listVariants, loadCourse, loadExercise } from '../exercises/index.ts';
import type { Exercise } from '../exercises/index.ts';
import { planRun } from '../graders/index.ts';
import type { Grade, PlannedSubmission } from '../graders/index.ts';
import { compareAttempt, verdictsOf } from './compare-attempt.ts';
import type { Expectation } from './compare-attempt.ts';
import type { VerifyOptions } from './commands/verify.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { findCourse } from './find-course.ts';
import type { Io } from './io.ts';
import { progressReporter, runPlans } from './run-plans.ts';
import { findStateFolder } from './state-folder.ts';
import { tellError } from './tell-error.ts';

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
  const exercises = await Promise.all(exerciseIds.map((id) => loadExercise(courseFolder, id)));
  const attempts = (await Promise.all(exercises.map(listAttempts))).flat();
  const seen = attempts.map(() => new Set<string>());
  const failedChecks = new Set<string>();
  const problems = new Set<string>();
  for (let round = 1; round <= options.repeat; round += 1) {
    const run = await planRun(
      findStateFolder(io.cwd),
      courseFolder,
      attempts.map(({ plan }) => plan),
    );
    const style = io.columns > 0 ? 'line' : 'none';
    const { grades, errors } = await runPlans(run, {
      reporters: [[progressReporter, { style, columns: io.columns }]],
    });
    for (const error of errors) await tellError(error, io);
    if (errors.length > 0) return;
    for (const [index, grade] of grades.entries()) {
      const attempt = attempts[index];
      if (attempt === undefined) continue;
      for (const problem of judgeAttempt(attempt, grade)) problems.add(problem);
      if (grade === null) continue;
      seen[index]?.add(verdictsOf(grade));
      for (const { id, verdict } of grade.checks)
        if (verdict === 'failed') failedChecks.add(`${grade.exercise.id} ${id}`);
    }
  }
  for (const problem of [
    ...unfailedChecks(exercises, failedChecks),
    ...changingVerdicts(attempts, seen),
  ])
    problems.add(problem);
  for (const exercise of exercises) io.stdout(`${summarise(exercise, attempts, problems)}\n`);
  for (const problem of problems) io.stdout(`  ${problem}\n`);
  const times = options.repeat === 1 ? '' : `, ${options.repeat} times each`;
  io.stdout(
    problems.size === 0
      ? `All ${attempts.length} attempts graded as the course says${times}.\n`
      : `${problems.size} differences in ${attempts.length} attempts.\n`,
  );
  if (problems.size > 0) io.setExitCode(EXIT_CODES.belowMark);
}

async function listAttempts(exercise: Exercise): Promise<Attempt[]> {
  const [variants, mistakes] = await Promise.all([listVariants(exercise), listMistakes(exercise)]);
  const attempt = (student: string, folder: string, expected: Expectation): Attempt => ({
    exercise,
    expected,
    plan: {
      exerciseId: exercise.id,
      exerciseTitle: exercise.title,
      student,
      submissionFolder: folder,
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

const unfailedChecks = (exercises: readonly Exercise[], failed: ReadonlySet<string>): string[] =>
  exercises.flatMap(({ id, checks }) =>
    checks
      .filter((check) => !failed.has(`${id} ${check.id}`))
      .map((check) => `${id}: no mistake failed ${check.id}`),
  );

const changingVerdicts = (
  attempts: readonly Attempt[],
  seen: readonly ReadonlySet<string>[],
): string[] =>
  attempts.flatMap((attempt, index) => {
    const verdicts = [...(seen[index] ?? [])];
    return verdicts.length > 1
      ? [`${nameOf(attempt)}: verdicts changed from run to run: ${verdicts.join(' | ')}`]
      : [];
  });

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
