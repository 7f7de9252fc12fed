import type { ValidateFunction } from 'ajv/dist/2020.js';
import { SeaworthyError } from '../exercises/index.ts';
import { grade as isGrade } from './compiled-schemas.js';
import {
  assertNotNewer,
  compileContract,
  explainContract,
  listProblems,
  quote,
} from './contract-problems.ts';
import type { CheckResult, Grade } from './grade.ts';

/** A grade that is none: a field is missing, misnamed, of the wrong type, or contradicts another one. */
export class GradeError extends SeaworthyError {}

const VERSIONED = {
  noun: 'grade',
  version: 1,
  code: 'SEAWORTHY_GRADE_TOO_NEW',
  Problem: GradeError,
} as const;

let whole: ValidateFunction | undefined;

/**
 * Accepts outside data as a grade: by the schema first, then by what the fields say about each other.
 * @param where names the data in messages: the file it was read from
 * @throws GradeError with every problem, or saying that a newer Seaworthy wrote it
 */
export function parseGrade(json: unknown, where: string): Grade {
  assertNotNewer(json, where, VERSIONED);
  if (!isGrade(json)) throw invalid(where, schemaProblems(json));
  const grade = json as Grade;
  const problems = contradictions(grade);
  if (problems.length > 0) throw invalid(where, problems);
  return grade;
}

function invalid(where: string, problems: readonly string[]): GradeError {
  return new GradeError(listProblems(where, problems), {
    code: 'SEAWORTHY_GRADE_INVALID',
    hint: 'Grade the submission again; grade files are not meant to be edited by hand.',
  });
}

/** Everything that is wrong, by the schema itself: loading and compiling it is worth its time only where something is. */
function schemaProblems(json: unknown): readonly string[] {
  const validate = (whole ??= compileContract(new URL('grade.schema.json', import.meta.url)));
  validate(json);
  return explainContract(validate.errors ?? [], 'the grade');
}

function contradictions(grade: Grade): string[] {
  const problems = grade.checks.flatMap((check, index) =>
    checkProblems(check, grade).map(
      (problem) => `checks[${index}] (${quote(check.id)}) ${problem}`,
    ),
  );
  const ids = grade.checks.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  for (const id of repeated) problems.push(`checks holds ${quote(id)} more than once`);
  return [...problems, ...sessionProblems(grade), ...totalProblems(grade)];
}

/** What refers to a part of the session must find it there. */
function sessionProblems({ session, checks }: Grade): string[] {
  const { lanes = [], commands = [] } = session ?? {};
  const lost = commands.flatMap(({ lane }, index) =>
    lane === null || lane < lanes.length
      ? []
      : [`session.commands[${index}] is about lane ${lane}, and there are ${lanes.length}`],
  );
  const named = checks.flatMap(({ id, evidence }) =>
    (evidence.commands ?? [])
      .filter(({ command }) => command >= commands.length)
      .map(
        ({ command }) =>
          `the check ${quote(id)} looked at command ${command}, and the session has ${commands.length}`,
      ),
  );
  return [...lost, ...named];
}

function checkProblems(check: CheckResult, grade: Grade): string[] {
  const { verdict, points, maxPoints, fault, feedback, skippedBecause } = check;
  const problems: string[] = [];
  const earned = verdict === 'passed' ? maxPoints : 0;
  if (points !== earned) {
    problems.push(`is ${verdict}, so its points must be ${earned}, got ${points}`);
  }
  const isExplained = verdict === 'failed' || verdict === 'errored';
  if (isExplained !== (feedback !== null))
    problems.push(`is ${verdict}: ${isExplained ? 'it must have' : 'it has no'} feedback`);
  if (isExplained !== (fault !== null))
    problems.push(`is ${verdict}: ${isExplained ? 'it must have' : 'it has no'} fault`);
  if (verdict === 'errored' && fault === 'student')
    problems.push("is errored, which is never the student's fault");
  if ((verdict === 'skipped') !== (skippedBecause !== null)) {
    problems.push(
      `is ${verdict}: skippedBecause ${verdict === 'skipped' ? 'must name a check' : 'must be null'}`,
    );
  }
  if (skippedBecause !== null && !grade.checks.some(({ id }) => id === skippedBecause)) {
    problems.push(
      `was skipped because of ${quote(skippedBecause)}, which is no check of this grade`,
    );
  }
  return problems;
}

function totalProblems({ checks, points, maxPoints, score, gradable }: Grade): string[] {
  const problems: string[] = [];
  const expectNear = (name: string, expected: number, got: number, tolerance: number): void => {
    if (Math.abs(expected - got) > tolerance) {
      problems.push(`${name} must be ${expected}, from the checks, got ${got}`);
    }
  };
  expectNear('points', sum(checks.map((check) => check.points)), points, 1e-6);
  expectNear('maxPoints', sum(checks.map((check) => check.maxPoints)), maxPoints, 1e-6);
  // A grader may round the score to three digits.
  if (maxPoints > 0) expectNear('score', points / maxPoints, score, 1e-3);
  if (gradable === checks.some(({ verdict }) => verdict === 'errored')) {
    problems.push(`gradable must be ${!gradable}: it is false exactly where a check errored`);
  }
  return problems;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
