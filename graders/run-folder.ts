import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { SeaworthyError } from '../exercises/index.ts';
import type { Environment, Grade } from './grade.ts';
import { safeName } from './safe-name.ts';
import { parseGrade } from './validate-grade.ts';

/** One submission to grade, as `plan/<name>.json` of a run's folder holds it. */
export interface Plan {
  readonly schemaVersion: 1;
  /** Absolute path of the folder with `course.yaml`. */
  readonly courseFolder: string;
  readonly exerciseId: string;
  readonly exerciseTitle: string;
  readonly student: string;
  /** Absolute path of what was handed in. */
  readonly submissionFolder: string;
  /** Names at its top that are not the student's. */
  readonly except: readonly string[];
  readonly isolation: Environment['isolation'];
  readonly seed: string;
  /** Absolute path that the grade is written to. */
  readonly gradePath: string;
}

export type PlannedSubmission = Pick<
  Plan,
  'exerciseId' | 'exerciseTitle' | 'student' | 'submissionFolder'
> &
  Partial<Pick<Plan, 'except' | 'isolation'>>;

/** A run's place on disk: `<state>/runs/<id>/{plan,grades,report}`. */
export interface RunFolder {
  readonly folder: string;
  readonly planFolder: string;
  readonly plans: readonly Plan[];
}

/**
 * Writes one plan a submission into a new run's folder, and makes `<state>/latest` lead there. A submission's folder may be
 * a path in the run's.
 */
export async function planRun(
  stateFolder: string,
  courseFolder: string,
  submissions: readonly PlannedSubmission[],
): Promise<RunFolder> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const id = `${stamp}-${randomBytes(3).toString('hex')}`;
  const folder = join(stateFolder, 'runs', id);
  const planFolder = join(folder, 'plan');
  await mkdir(planFolder, { recursive: true });
  const seed = randomBytes(16).toString('hex');
  const plans = await Promise.all(
    submissions.map(async (submission, index) => {
      const name = `${String(index + 1).padStart(4, '0')}-${safeName(submission.student)}`;
      const plan: Plan = {
        schemaVersion: 1,
        courseFolder,
        seed,
        except: [],
        isolation: 'shared',
        ...submission,
        submissionFolder: resolve(folder, submission.submissionFolder),
        gradePath: join(folder, 'grades', name, `${submission.exerciseId}.json`),
      };
      await writeFileAtomic(
        join(planFolder, `${name}.${submission.exerciseId}.json`),
        JSON.stringify(plan, null, 2),
      );
      return plan;
    }),
  );
  await pointLatest(stateFolder, join('runs', id));
  return { folder, planFolder, plans };
}

/** Replaces the link in one step, so that it always leads to a run. */
async function pointLatest(stateFolder: string, target: string): Promise<void> {
  const link = join(stateFolder, 'latest');
  const fresh = `${link}.${randomBytes(3).toString('hex')}`;
  await symlink(target, fresh);
  await rename(fresh, link).catch(async (error: unknown) => {
    await rm(fresh, { force: true });
    throw error;
  });
}

/** @throws SeaworthyError where the file is no plan of this version */
export async function readPlan(path: string): Promise<Plan> {
  const text = await readFile(path, 'utf8');
  try {
    const plan: unknown = JSON.parse(text);
    if (isPlan(plan)) return plan;
  } catch {
    // Told below: what is no JSON is no plan either.
  }
  throw new SeaworthyError(`${path} is not a plan of a Seaworthy run.`, {
    code: 'SEAWORTHY_PLAN_INVALID',
    hint: 'Plans are written by `seaworthy check` and `seaworthy verify`; run one of them.',
  });
}

function isPlan(value: unknown): value is Plan {
  if (typeof value !== 'object' || value === null) return false;
  const texts = [
    'courseFolder',
    'exerciseId',
    'exerciseTitle',
    'student',
    'submissionFolder',
    'seed',
    'gradePath',
    'isolation',
  ];
  const fields = value as Record<string, unknown>;
  return (
    fields.schemaVersion === 1 &&
    Array.isArray(fields.except) &&
    texts.every((key) => typeof fields[key] === 'string')
  );
}

/** Writes a grade so that a crash leaves all of it or nothing; checked against the contract first. */
export async function writeGrade(path: string, grade: Grade): Promise<void> {
  const checked = parseGrade(JSON.parse(JSON.stringify(grade)), path);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFileAtomic(path, `${JSON.stringify(checked, null, 2)}\n`);
}
