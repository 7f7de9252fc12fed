import { basename, join } from 'node:path';
import { planRun } from '../../graders/index.ts';
import type { Grade, PlannedSubmission } from '../../graders/index.ts';
import type { Io } from '../io.ts';
import { progressReporter, runPlans } from '../run-plans.ts';
import type { GradedFile } from './annotate-grades.ts';
import { locateGrade } from './locate-grade.ts';
import { pathInside } from './path-inside.ts';
import type { Work } from './submissions-to-grade.ts';

export interface GradeWorkOptions {
  readonly io: Io;
  /** Of the repository. */
  readonly root: string;
  readonly courseFolder: string;
  readonly stateFolder: string;
  /** Whose work it is where no path tells. */
  readonly student: string | null;
  readonly isolation: 'shared' | 'private';
}

export interface GradedWork {
  /** Of the run, absolute. */
  readonly folder: string;
  readonly graded: readonly GradedFile[];
  /** What got no grade; `errors` say why. */
  readonly ungraded: readonly Work[];
  /** What kept work from being graded, each once. */
  readonly errors: readonly unknown[];
}

/** Grades each folder as `seaworthy check` does, and says where in the repository what was found is. */
export async function gradeWork(
  work: readonly Work[],
  options: GradeWorkOptions,
): Promise<GradedWork> {
  const { io, root, courseFolder, stateFolder } = options;
  const plans = work.map((one) => planOf(one, options));
  const run = await planRun(stateFolder, courseFolder, plans);
  const progress = { style: io.columns > 0 ? 'line' : 'none', columns: io.columns };
  const { grades, errors } = await runPlans(run, { reporters: [[progressReporter, progress]] });
  const course = await pathInside(root, courseFolder);
  const graded = work.flatMap(({ path, mainFile }, index): GradedFile[] => {
    const grade: Grade | null = grades[index] ?? null;
    if (grade === null) return [];
    return [{ grade: locateGrade(grade, { submission: path, course }), mainFile }];
  });
  const ungraded = work.filter((_, index) => (grades[index] ?? null) === null);
  return { folder: run.folder, graded, ungraded, errors };
}

function planOf(
  { exercise, path, student, except }: Work,
  options: GradeWorkOptions,
): PlannedSubmission {
  const submissionFolder = join(options.root, path);
  return {
    exerciseId: exercise.id,
    exerciseTitle: exercise.title,
    student: student ?? options.student ?? basename(submissionFolder),
    submissionFolder,
    except,
    isolation: options.isolation,
  };
}
