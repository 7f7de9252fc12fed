import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runCLI } from 'jest';
import type { Config } from 'jest';
import { parseGrade } from '../graders/index.ts';
import type { Grade, RunFolder } from '../graders/index.ts';

export interface RunOutcome {
  /** In the order of the plans; null where no grade came. */
  readonly grades: readonly (Grade | null)[];
  /** What kept plans from being graded, each once. */
  readonly errors: readonly unknown[];
}

interface RunOptions {
  /** Jest reporters, as a Jest configuration takes them. */
  readonly reporters: NonNullable<Config['reporters']>;
}

/** Path of one of our modules, whether it is TypeScript in a clone or JavaScript in the published package. */
const modulePath = (path: string): string =>
  fileURLToPath(
    new URL(`../${path}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
  );

export const reportReporter = modulePath('reports/reporter');
export const progressReporter = modulePath('scripts/progress-reporter');

/** Grades a run's plans with Jest in this process: the plans are its test files, our runner its runner. */
export async function runPlans(run: RunFolder, { reporters }: RunOptions): Promise<RunOutcome> {
  const config: Config = {
    rootDir: run.planFolder,
    reporters,
    watchman: false,
    projects: [
      {
        rootDir: run.planFolder,
        testMatch: ['**/*.json'],
        moduleFileExtensions: ['json', 'js', 'ts'],
        runner: modulePath('graders/jest/runner'),
        transform: {},
      },
    ],
  };
  const argv = {
    $0: 'seaworthy',
    _: [],
    config: JSON.stringify(config),
    cache: false,
    runInBand: true,
    silent: true,
  };
  const { results } = await runCLI(argv, [run.planFolder]);
  const grades = await Promise.all(run.plans.map(({ gradePath }) => readGrade(gradePath)));
  const errors = results.testResults.flatMap(({ testExecError }) => testExecError ?? []);
  return { grades, errors: distinct(errors) };
}

async function readGrade(path: string): Promise<Grade | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : parseGrade(JSON.parse(text), path);
}

/** One dead engine fails every plan with the same words: they are told once. */
function distinct(errors: readonly unknown[]): unknown[] {
  const messageOf = (error: unknown): string =>
    error instanceof Error ? error.message : JSON.stringify(error);
  return [...new Map(errors.map((error) => [messageOf(error), error])).values()];
}
