import type { ValidateFunction } from 'ajv/dist/2020.js';
import { SeaworthyError } from '../exercises/index.ts';
import {
  assertNotNewer,
  compileContract,
  explainContract,
  listProblems,
  quote,
} from './contract-problems.ts';
import type { BookedEntry, BookedExercise, BookedStudent, Gradebook } from './gradebook.ts';

/** A gradebook that is none: a field is missing, misnamed, of the wrong type, or contradicts another one. */
export class GradebookError extends SeaworthyError {}

const VERSIONED = {
  noun: 'gradebook',
  version: 1,
  code: 'SEAWORTHY_GRADEBOOK_TOO_NEW',
  Problem: GradebookError,
} as const;

let compiled: ValidateFunction | undefined;

/**
 * Accepts outside data as a gradebook: by the schema first, then by what the fields say about each other.
 * @param where names the data in messages: the file it was read from
 * @throws GradebookError with the first problems, or saying that a newer Seaworthy wrote it
 */
export function parseGradebook(json: unknown, where: string): Gradebook {
  assertNotNewer(json, where, VERSIONED);
  const isGradebook = (compiled ??= compileContract(
    new URL('gradebook.schema.json', import.meta.url),
  ));
  if (!isGradebook(json)) {
    throw invalid(where, explainContract(isGradebook.errors ?? [], 'the gradebook'));
  }
  const book = json as Gradebook;
  const problems = contradictions(book);
  if (problems.length > 0) throw invalid(where, problems);
  return book;
}

function invalid(where: string, problems: readonly string[]): GradebookError {
  return new GradebookError(listProblems(where, problems), {
    code: 'SEAWORTHY_GRADEBOOK_INVALID',
    hint: 'Make it again with `seaworthy rescore`; points are changed by hand in overrides.yaml.',
  });
}

function contradictions({ exercises, students, alike }: Gradebook): readonly string[] {
  const studentIds = new Set(students.map(({ id }) => id));
  const exerciseIds = new Set(exercises.map(({ id }) => id));
  return [
    ...repetitions('exercises', exercises),
    ...exercises.flatMap(({ checks }, index) => repetitions(`exercises[${index}].checks`, checks)),
    ...repetitions('students', students),
    ...students.flatMap((student, index) =>
      studentProblems(student, exercises).map(
        (problem) => `students[${index}] (${quote(student.id)}) ${problem}`,
      ),
    ),
    ...alike.flatMap((group, index) => [
      ...(exerciseIds.has(group.exerciseId)
        ? []
        : [`alike[${index}] is about ${quote(group.exerciseId)}, which the book lacks`]),
      ...group.students
        .filter((id) => !studentIds.has(id))
        .map((id) => `alike[${index}] names ${quote(id)}, whom the book lacks`),
    ]),
  ];
}

function repetitions(list: string, items: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>();
  const again = items.filter(({ id }) => seen.size === seen.add(id).size);
  return again.map(({ id }) => `${list} holds ${quote(id)} more than once`);
}

function studentProblems(
  { entries, points, maxPoints, isFinal }: BookedStudent,
  exercises: readonly BookedExercise[],
): readonly string[] {
  const problems = entries.flatMap((entry, index) => {
    const exercise = exercises[index];
    return exercise?.id === entry.exerciseId
      ? entryProblems(entry, exercise)
      : [`has ${quote(entry.exerciseId)} where the book has ${quote(exercise?.id ?? null)}`];
  });
  if (entries.length < exercises.length)
    problems.push(`has ${entries.length} entries for ${exercises.length} exercises`);
  if (problems.length > 0) return problems;
  const counted = entries.map((entry, index) => ({ entry, of: exercises[index]?.maxPoints ?? 0 }));
  const judged = counted.filter(({ entry }) => entry.points !== null);
  expectNear(problems, 'points', points, sum(judged.map(({ entry }) => entry.points ?? 0)));
  expectNear(problems, 'maxPoints', maxPoints, sum(judged.map(({ of }) => of)));
  if (isFinal !== (judged.length === entries.length))
    problems.push(`isFinal must be ${!isFinal}: it is false exactly where something is ungradable`);
  return problems;
}

function entryProblems(entry: BookedEntry, { checks }: BookedExercise): readonly string[] {
  const { exerciseId, status, earned, points, override, cause } = entry;
  const problems: string[] = [];
  const expect = (isRight: boolean, message: string): void => {
    if (!isRight) problems.push(`${exerciseId}: ${message}`);
  };
  expect(
    (status === 'graded') === (earned !== null),
    `is ${status}, and earned is ${quote(earned)}`,
  );
  expect(
    (status === 'ungradable') === (cause !== null),
    `is ${status}, and its cause is ${quote(cause)}`,
  );
  const known = { graded: points ?? 0, missing: 0, ungradable: null };
  const expected = override === null ? known[status] : override.points;
  expect(points === expected, `points must be ${quote(expected)}, got ${quote(points)}`);
  const isWhole = entry.checks.length === checks.length;
  expect(
    isWhole || (status !== 'graded' && entry.checks.length === 0),
    `has ${entry.checks.length} checks, the exercise ${checks.length}`,
  );
  return problems;
}

function expectNear(problems: string[], name: string, got: number, expected: number): void {
  if (Math.abs(got - expected) > 1e-3)
    problems.push(`${name} must be ${expected}, from the entries, got ${got}`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
