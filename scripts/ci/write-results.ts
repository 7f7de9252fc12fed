import { appendFile } from 'node:fs/promises';
import { describeFailures, writeReports } from '../../reports/index.ts';
import type { ReportFailure } from '../../reports/index.ts';
import { formatPoints } from '../../reports/text/measures.ts';
import { MOST_COMMENT_BYTES, writeComment } from './ci-comment.ts';
import type { CiEnvironment } from './ci-environment.ts';
import type { CiResult } from './ci-result.ts';
import { classroomOutput } from './classroom-output.ts';
import { roomInSummary, writeOutputs } from './environment-file.ts';
import { pinGrade } from './locate-grade.ts';
import { renderResult } from './render-result.ts';

export interface ResultPlaces {
  readonly environment: CiEnvironment;
  /** Absolute; null where no report is wanted. */
  readonly reportFolder: string | null;
  readonly formats: readonly string[];
  /** Absolute; null where no comment is wanted. */
  readonly commentFile: string | null;
  /** From the repository's root, one for each grade. */
  readonly mainFiles: readonly string[];
}

/** Readers of these know no failure without a file. */
const PINNED = ['codequality'];

/** Writes everything a pull request's result is read from. @returns what could not be written, in words */
export async function writeResults(result: CiResult, places: ResultPlaces): Promise<string | null> {
  const { environment, reportFolder, commentFile } = places;
  const failures = reportFolder === null ? [] : await writeAll(result, reportFolder, places);
  if (commentFile !== null)
    await writeComment(commentFile, renderResult(result, MOST_COMMENT_BYTES));
  await appendSummary(result, environment);
  if (environment.outputFile !== null)
    await writeOutputs(environment.outputFile, outputsOf(result, reportFolder));
  return failures.length === 0 ? null : describeFailures(failures);
}

async function writeAll(
  { grades }: CiResult,
  folder: string,
  { formats, mainFiles }: ResultPlaces,
): Promise<readonly ReportFailure[]> {
  const pinned = grades.map((grade, index) => pinGrade(grade, mainFiles[index] ?? ''));
  // A page about nothing helps nobody; programs want to read that there is nothing.
  const wanted = grades.length > 0 ? formats : formats.filter((name) => name !== 'html');
  const some = wanted.filter((name) => !PINNED.includes(name));
  const others = wanted.filter((name) => PINNED.includes(name));
  const written = [
    await writeReports(grades, { folder, formats: some }),
    await writeReports(pinned, { folder, formats: others }),
  ];
  return written.flatMap(({ failures }) => failures);
}

async function appendSummary(result: CiResult, { summaryFile }: CiEnvironment): Promise<void> {
  if (summaryFile === null) return;
  await appendFile(summaryFile, renderResult(result, await roomInSummary(summaryFile)));
}

const outputsOf = (
  result: CiResult,
  reportFolder: string | null,
): Readonly<Record<string, string>> => ({
  ...scoreOf(result),
  passed: result.passed === null ? '' : String(result.passed),
  exercises: [...new Set(result.grades.map(({ exercise }) => exercise.id))].join(' '),
  report: reportFolder ?? '',
  result: classroomOutput(result),
});

/** Empty where nothing was judged: a zero would be taken for the student's. */
function scoreOf({ grades, score, maxScore }: CiResult) {
  const isJudged = grades.some(({ gradable }) => gradable);
  return {
    score: isJudged ? formatPoints(score) : '',
    'max-score': isJudged ? formatPoints(maxScore) : '',
  };
}
