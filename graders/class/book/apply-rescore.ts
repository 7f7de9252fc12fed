import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { writeGrade } from '../../run-folder.ts';
import { parseGrade } from '../../validate-grade.ts';
import { classPaths } from '../run/class-paths.ts';
import { writeGradebook } from './gradebook-files.ts';
import type { RescorePlan, Rewrite } from './plan-rescore.ts';
import { rescoreGrade } from './rescore-grade.ts';

/** Writing waits for the disk, which takes several at once. */
const WRITE_AT_ONCE = 16;

/**
 * Does what was planned: grades first, each whole before what it replaces goes, then the gradebook. Cut off in between, the
 * same command finds the rest.
 */
export async function applyRescore(folder: string, plan: RescorePlan): Promise<void> {
  const writing = pLimit(WRITE_AT_ONCE);
  await writing.map(plan.rewrites, (rewrite) => applyRewrite(folder, rewrite));
  await writeGradebook(folder, plan.book);
}

async function applyRewrite(folder: string, { from, to, exercise }: Rewrite): Promise<void> {
  const path = join(folder, from);
  // Read again, for a class's grades are too many to be held.
  const grade = parseGrade(JSON.parse(await readFile(path, 'utf8')), path);
  const rescored = rescoreGrade(grade, exercise);
  if (rescored.outcome !== 'rescored') return;
  // What was graded again since is not to be replaced by what was counted anew.
  if (to === from || !existsSync(join(folder, to)))
    await writeGrade(join(folder, to), rescored.grade);
  // The page shows the points as they were; whoever writes pages makes it anew.
  const { submission } = grade;
  const name = { student: submission.student, exerciseId: exercise.id };
  await rm(classPaths.page(folder, name), { force: true });
  if (to !== from) await rm(path, { force: true });
}
