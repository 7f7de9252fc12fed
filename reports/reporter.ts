import { readFile } from 'node:fs/promises';

import type { Grade } from '../graders/grade.ts';
import { parseGrade } from '../graders/validate-grade.ts';
import { describeFailures, loadFormats, writeReports } from './write-reports.ts';
import type { ReportFailure } from './write-reports.ts';

/** As Jest's configuration gives them: `['.../reporter.ts', { reportFolder, formats }]`. */
export interface ReporterOptions {
  readonly reportFolder: string;
  /** Names of formats. @default ['html'] */
  readonly formats?: readonly string[];
}

/** What our Jest runner adds to a test file's result. */
interface GradedResult {
  readonly seaworthy?: { readonly gradePath: string };
}

/** A Jest reporter that collects the grades of a run, and writes its reports at the end. */
export default class GradeReporter {
  readonly #options: ReporterOptions;
  readonly #gradePaths: string[] = [];
  #loading: Promise<unknown> | undefined;
  #error: Error | undefined;

  constructor(_globalConfig: unknown, options: ReporterOptions) {
    this.#options = options;
  }

  /** While the engine is busy with other checks, the formats can be loaded. */
  onTestCaseResult(): void {
    this.#loading ??= loadFormats(this.#options.formats);
  }

  onTestFileResult(_test: unknown, { seaworthy }: GradedResult): void {
    if (seaworthy !== undefined) this.#gradePaths.push(seaworthy.gradePath);
  }

  async onRunComplete(): Promise<void> {
    const { reportFolder, formats } = this.#options;
    await this.#loading;
    const { grades, failures: unread } = await readGrades(this.#gradePaths);
    const { failures } = await writeReports(grades, {
      folder: reportFolder,
      ...(formats && { formats }),
    });
    const problems = [...unread, ...failures];
    if (problems.length === 0) return;
    this.#error = new AggregateError(
      problems.map(({ error }) => error),
      describeFailures(problems),
    );
    // eslint-disable-next-line no-restricted-properties -- a Jest reporter has no other voice
    process.stderr.write(`${this.#error.message}\n`);
  }

  /** Jest asks for it at the end: a run whose reports are not whole has not succeeded. */
  getLastError(): Error | undefined {
    return this.#error;
  }
}

/** Reads what can be read: one broken file costs its own row, not the class's report. */
async function readGrades(
  paths: readonly string[],
): Promise<{ grades: Grade[]; failures: ReportFailure[] }> {
  const grades: Grade[] = [];
  const failures: ReportFailure[] = [];
  for (const path of paths) {
    try {
      grades.push(parseGrade(JSON.parse(await readFile(path, 'utf8')), path));
    } catch (error) {
      failures.push({ format: 'whole', error });
    }
  }
  return { grades, failures };
}
