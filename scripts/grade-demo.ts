import { join, resolve } from 'node:path';
import { loadExercise } from '../exercises/index.ts';
import { planRun } from '../graders/index.ts';
import { renderTable } from '../reports/index.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { findCourse, shortPath } from './find-course.ts';
import type { Io } from './io.ts';
import { progressReporter, reportReporter, runPlans } from './run-plans.ts';
import { findStateFolder } from './state-folder.ts';
import { tellError } from './tell-error.ts';

/** Who handed in what: attempts that the exercises keep. Right, unusual but right, and wrong in different ways. */
const SAMPLE_CLASS: readonly (readonly [student: string, exerciseId: string, attempt: string])[] = [
  ['Ada', '18-graceful-stop', 'solution'],
  ['Ada', '20-simpleweb', 'solution'],
  ['Ben', '17-default-command', 'variants/entrypoint-env'],
  ['Ben', '23-unneeded-rebuilds', 'variants/two-stages'],
  ['Chidi', '17-default-command', 'mistakes/entrypoint'],
  ['Chidi', '16-redis-image', 'mistakes/background'],
  ['Dana', '18-graceful-stop', 'mistakes/parent-script'],
  ['Dana', '19-rebuild-cache', 'mistakes/new-step-on-top'],
  ['Emre', '20-simpleweb', 'mistakes/loopback-only'],
  ['Emre', '22-workdir', 'mistakes/changed-folder-in-a-step'],
  ['Fatima', '23-unneeded-rebuilds', 'mistakes/everything-copied-first'],
  ['Fatima', '20-simpleweb', 'mistakes/plain-alpine-without-npm'],
];

/** Grades the sample class and tells where its pages are. */
export async function gradeDemo(options: { readonly report?: string }, io: Io): Promise<void> {
  const courseFolder = findCourse(io.cwd);
  const submissions = await Promise.all(
    SAMPLE_CLASS.map(async ([student, exerciseId, attempt]) => {
      const { title, folder } = await loadExercise(courseFolder, exerciseId);
      return {
        student,
        exerciseId,
        exerciseTitle: title,
        submissionFolder: join(folder, attempt),
        except: ['mistake.yaml', 'variant.yaml'],
      };
    }),
  );
  const run = await planRun(findStateFolder(io.cwd), courseFolder, submissions);
  const reportFolder = resolve(io.cwd, options.report ?? join(run.folder, 'report'));
  io.stderr(
    `Grading ${submissions.length} submissions of ${new Set(SAMPLE_CLASS.map(([student]) => student)).size} students ...\n`,
  );
  const { grades, errors } = await runPlans(run, {
    reporters: [
      [progressReporter, { style: io.columns > 0 ? 'line' : 'none', columns: io.columns }],
      [reportReporter, { reportFolder, formats: ['html'] }],
    ],
  });
  for (const error of errors) await tellError(error, io);
  const graded = grades.filter((grade) => grade !== null);
  if (graded.length === 0) return;
  io.stdout(`${renderTable(graded, { isColor: io.isColor, columns: io.columns || 100 })}\n`);
  io.stdout(`The pages: ${shortPath(io.cwd, join(reportFolder, 'index.html'))}\n`);
  if (graded.some(({ gradable }) => !gradable)) io.setExitCode(EXIT_CODES.machine);
}
