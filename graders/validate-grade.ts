import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as ajvModule from 'ajv/dist/2020.js';
import type { ErrorObject, SchemaObject } from 'ajv/dist/2020.js';
import type formatsModule from 'ajv-formats';

import { SeaworthyError } from '../exercises/index.ts';
import { grade as isGrade } from './compiled-schemas.js';
import type { CheckResult, Grade } from './grade.ts';

const VERSION = 1;
const MOST_PROBLEMS = 10;

/** A grade that is none: a field is missing, misnamed, of the wrong type, or contradicts another one. */
export class GradeError extends SeaworthyError {}

/**
 * Accepts outside data as a grade: by the schema first, then by what the fields say about each other.
 * @param where names the data in messages: the file it was read from
 * @throws GradeError with every problem, or saying that a newer Seaworthy wrote it
 */
export function parseGrade(json: unknown, where: string): Grade {
  const version = versionOf(json);
  if (version !== null && version > VERSION) {
    throw new GradeError(
      `${where}: this grade has schemaVersion ${version}; this Seaworthy reads version ${VERSION}.`,
      {
        code: 'SEAWORTHY_GRADE_TOO_NEW',
        hint: 'Install the Seaworthy that wrote it, or a newer one, and try again.',
      },
    );
  }
  if (!isGrade(json)) throw invalid(where, schemaProblems(findErrors(json)));
  const grade = json as Grade;
  const problems = contradictions(grade);
  if (problems.length > 0) throw invalid(where, problems);
  return grade;
}

/** Everything that is wrong, by the schema itself: loading and compiling it is worth its time only where something is. */
function findErrors(json: unknown): readonly ErrorObject[] {
  const require = createRequire(import.meta.url);
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof ajvModule;
  const { default: addFormats } = require('ajv-formats') as typeof formatsModule;
  const schema = readFileSync(new URL('grade.schema.json', import.meta.url), 'utf8');
  // `strictNumbers` is ajv's default: NaN and the infinities are no numbers.
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true });
  addFormats(ajv, ['date-time']);
  const validate = ajv.compile(JSON.parse(schema) as SchemaObject);
  validate(json);
  return validate.errors ?? [];
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return null;
  return typeof json.schemaVersion === 'number' ? json.schemaVersion : null;
}

function invalid(where: string, problems: readonly string[]): GradeError {
  const told = problems.slice(0, MOST_PROBLEMS).map((problem) => `${where}: ${problem}`);
  if (problems.length > told.length) told.push(`... and ${problems.length - told.length} more`);
  return new GradeError(told.join('\n'), {
    code: 'SEAWORTHY_GRADE_INVALID',
    hint: 'Grade the submission again; grade files are not meant to be edited by hand.',
  });
}

function schemaProblems(errors: readonly ErrorObject[]): string[] {
  return errors.map(({ instancePath, message, params, data, keyword }) => {
    const place = placeOf(instancePath);
    if (keyword === 'additionalProperties')
      return `${place} has an unknown field ${quote(params['additionalProperty'])}`;
    if (keyword === 'required') return `${place} lacks ${quote(params['missingProperty'])}`;
    const allowed: unknown = params['allowedValues'] ?? params['allowedValue'];
    const expected = allowed === undefined ? (message ?? keyword) : `must be ${quote(allowed)}`;
    return `${place} ${expected}, got ${quote(data)}`;
  });
}

/** `/checks/2/points` as people write it: `checks[2].points`. */
function placeOf(pointer: string): string {
  const path = pointer
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '');
  return path === '' ? 'the grade' : path;
}

function quote(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
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
