import { join } from 'node:path';
import type { CheckResult, Grade } from '../grade.ts';
import type { Plan } from '../run-folder.ts';

// The parts of Jest's test results that reporters read. A plan is a test file, a check is a test case.

export interface AssertionResult {
  readonly ancestorTitles: readonly string[];
  readonly title: string;
  readonly fullName: string;
  readonly status: 'passed' | 'failed' | 'pending';
  readonly duration: number;
  readonly failureDetails: readonly unknown[];
  readonly failureMessages: readonly string[];
  readonly invocations: number;
  readonly location: { readonly line: number; readonly column: number } | null;
  readonly numPassingAsserts: number;
  readonly retryReasons: readonly string[];
}

/** Describes one check as Jest describes a test. */
export function describeCheck(check: CheckResult, plan: Plan): AssertionResult {
  const ancestorTitles = [plan.exerciseTitle, plan.student];
  const failed = check.verdict === 'failed' || check.verdict === 'errored';
  return {
    ancestorTitles,
    title: check.title,
    fullName: [...ancestorTitles, check.title].join(' '),
    status: check.verdict === 'passed' ? 'passed' : failed ? 'failed' : 'pending',
    duration: check.durationMs,
    failureDetails: [],
    failureMessages: failed ? [describeFailure(check, plan)] : [],
    invocations: 1,
    location: null,
    numPassingAsserts: check.verdict === 'passed' ? 1 : 0,
    retryReasons: [],
  };
}

/** The feedback as text, and below it a line as of a stack: reporters read file and line from there. */
function describeFailure(check: CheckResult, plan: Plan): string {
  const { feedback, verdict, fault } = check;
  if (feedback === null) return check.title;
  const whose = fault === 'author' ? "the exercise's author" : 'the machine';
  const lines = [
    ...(verdict === 'errored'
      ? [`Could not be judged; the fault is with ${whose} and costs no points.`]
      : []),
    `Expected: ${feedback.expected}`,
    `Actual: ${feedback.actual}`,
    `Why: ${feedback.rationale}`,
    ...(feedback.hint === '' ? [] : [`Next: ${feedback.hint}`]),
    ...(feedback.reproduce.length === 0
      ? []
      : ['Try:', ...feedback.reproduce.map((line) => `  $ ${line}`)]),
  ];
  return `${lines.join('\n')}\n    at ${check.id} (${locate(check, plan)})`;
}

function locate({ feedback, fault }: CheckResult, plan: Plan): string {
  const { location } = feedback ?? { location: null };
  const root = fault === 'author' ? plan.courseFolder : plan.submissionFolder;
  return location === null
    ? `${join(plan.submissionFolder, 'Dockerfile')}:1:1`
    : `${join(root, location.file)}:${location.line}:1`;
}

/** What Jest's reporters take for the result of a test file; `seaworthy` leads our own to the grade. */
export function describeGrade(grade: Grade, plan: Plan, planPath: string): object {
  const testResults = grade.checks.map((check) => describeCheck(check, plan));
  const count = (status: AssertionResult['status']): number =>
    testResults.filter((result) => result.status === status).length;
  const messages = testResults.filter(({ status }) => status === 'failed').map(describeInFull);
  return {
    leaks: false,
    numFailingTests: count('failed'),
    numPassingTests: count('passed'),
    numPendingTests: count('pending'),
    numTodoTests: 0,
    openHandles: [],
    perfStats: timesOf(grade),
    skipped: false,
    snapshot: NO_SNAPSHOTS,
    testFilePath: planPath,
    testResults,
    ...(messages.length > 0 && { failureMessage: messages.join('\n') }),
    seaworthy: { gradePath: plan.gradePath },
  };
}

function describeInFull({ ancestorTitles, title, failureMessages }: AssertionResult): string {
  const name = [...ancestorTitles, title].join(' › ');
  return [`  ● ${name}`, '', indent(failureMessages.join('\n')), ''].join('\n');
}

function timesOf({ startedAt, durationMs }: Grade): object {
  const start = Date.parse(startedAt);
  return {
    start,
    end: start + durationMs,
    runtime: durationMs,
    slow: false,
    loadTestEnvironmentStart: start,
    loadTestEnvironmentEnd: start,
    setupFilesStart: start,
    setupFilesEnd: start,
    setupAfterEnvStart: start,
    setupAfterEnvEnd: start,
  };
}

const NO_SNAPSHOTS = {
  added: 0,
  fileDeleted: false,
  matched: 0,
  unchecked: 0,
  uncheckedKeys: [],
  unmatched: 0,
  updated: 0,
};

const indent = (text: string): string => text.replace(/^(?!\s*$)/gm, '    ');
