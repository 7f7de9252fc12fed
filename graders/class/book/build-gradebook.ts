import type { Course, Override } from '../../../exercises/index.ts';
import type { BookedExercise, BookedStudent, Gradebook } from '../../gradebook.ts';
import type { RosterEntry } from '../handed-in.ts';
import type { FoundFacts } from '../run/found-facts.ts';
import { Attempts } from './attempts.ts';
import type { Attempt, BookableExercise } from './attempts.ts';
import { tellOld, tellStranger, tellStrays } from './book-problems.ts';
import { bookEntry, maxPointsOf } from './book-entry.ts';
import type { Booked } from './book-entry.ts';
import { findAlikeWork } from './find-alike-work.ts';
import type { PrintedWork } from './find-alike-work.ts';
import type { SlimGrade, UngradableWork } from './slim-grade.ts';
import { sumEntries } from './sum-entries.ts';

/** All that a gradebook is made of. */
export interface BookRequest {
  readonly course: Pick<Course, 'title' | 'passMark' | 'grading'>;
  /** In the order of the course. */
  readonly exercises: readonly BookableExercise[];
  /** Of gradable work, in any order: all attempts, and all gradings of each. */
  readonly grades: AsyncIterable<SlimGrade> | Iterable<SlimGrade>;
  readonly ungradable: AsyncIterable<UngradableWork> | Iterable<UngradableWork>;
  readonly found: FoundFacts;
  readonly overrides: readonly Override[];
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/**
 * Books a class: which attempt counts, what lateness takes off, what an instructor decided, what is missing.
 * @example const book = await buildGradebook({ ...class, overrides: [], madeAt: new Date().toISOString() });
 */
export async function buildGradebook(request: BookRequest): Promise<Gradebook> {
  const { course, exercises, madeAt } = request;
  const attempts = new Attempts(exercises);
  for await (const grade of request.grades) attempts.add(grade);
  const ungradable = new Map<string, UngradableWork>();
  for await (const work of request.ungradable) ungradable.set(keyOf(work), work);
  const parts = { ...request, attempts, ungradable };
  const ids = listStudents(parts);
  const rows = bookRows(parts, ids);
  const roster = new Map(request.found.roster?.map((entry) => [entry.id, entry]));
  const booked = exercises.map((exercise) => bookExercise(exercise, course));
  return {
    schemaVersion: 1,
    course: { title: course.title, passMark: course.passMark },
    madeAt,
    exercises: booked,
    students: rows.map(({ id, row }) => {
      const entries = row.map(({ entry }) => entry);
      const isOnRoster = request.found.roster === null || roster.has(id);
      return { ...person(id, roster.get(id)), isOnRoster, entries, ...sumEntries(entries, booked) };
    }),
    alike: exercises.flatMap(({ id: exerciseId }, at) =>
      findAlikeWork(rows.flatMap(({ id, row }) => printed(id, row[at]))).map((group) => ({
        exerciseId,
        ...group,
      })),
    ),
    problems: [...request.found.problems, ...findProblems(parts, ids, rows)],
  };
}

interface Parts extends Omit<BookRequest, 'ungradable'> {
  readonly attempts: Attempts;
  readonly ungradable: ReadonlyMap<string, UngradableWork>;
}

interface Row {
  readonly id: string;
  readonly row: readonly Booked[];
}

const keyOf = ({ student, exerciseId }: { student: string; exerciseId: string }): string =>
  JSON.stringify([student, exerciseId]);

function listStudents({ attempts, ungradable, found }: Parts): readonly string[] {
  const ids = new Set([
    ...attempts.students,
    ...[...ungradable.values()].map(({ student }) => student),
    ...found.work.map(({ student }) => student),
    ...(found.roster ?? []).map(({ id }) => id),
  ]);
  // By code units, which are the same everywhere: no locale has a say.
  return [...ids].sort();
}

function bookRows(parts: Parts, ids: readonly string[]): readonly Row[] {
  const { course, exercises, attempts, ungradable, madeAt } = parts;
  const found = new Map(parts.found.work.map((work) => [keyOf(work), work]));
  const overrides = new Map(parts.overrides.map((override) => [keyOf(override), override]));
  return ids.map((id) => ({
    id,
    row: exercises.map((exercise) => {
      const key = keyOf({ student: id, exerciseId: exercise.id });
      const { points, reason, author } = overrides.get(key) ?? {};
      return bookEntry({
        exercise,
        grading: course.grading,
        attempts: attempts.of(id, exercise.id),
        ungradable: ungradable.get(key) ?? null,
        found: found.get(key) ?? null,
        override:
          points === undefined || reason === undefined || author === undefined
            ? null
            : { points, reason, author },
        madeAt,
      });
    }),
  }));
}

function bookExercise(
  exercise: BookableExercise,
  { grading }: Pick<Course, 'grading'>,
): BookedExercise {
  const { weight, dueAt } = grading.exercises[exercise.id] ?? { weight: 1, dueAt: null };
  const checks = exercise.checks.map(({ id, title, points, hidden }) => ({
    ...{ id, title, maxPoints: points, hidden },
  }));
  const { id, title } = exercise;
  return { id, title, maxPoints: maxPointsOf(exercise), weight, dueAt, checks };
}

const person = (
  id: string,
  entry: RosterEntry | undefined,
): Pick<BookedStudent, 'id' | 'name' | 'email'> => ({
  id,
  name: entry?.name ?? null,
  email: entry?.email ?? null,
});

const printed = (student: string, booked: Booked | undefined): readonly PrintedWork[] => {
  const prints = booked?.attempt?.prints ?? null;
  return prints === null ? [] : [{ student, prints }];
};

function findProblems(
  { exercises, attempts, overrides }: Parts,
  ids: readonly string[],
  rows: readonly Row[],
): readonly string[] {
  const known = new Set(ids);
  const isOld = (attempt: Attempt | null | undefined): boolean => attempt?.isCurrent === false;
  return [
    ...overrides
      .filter(({ student }) => !known.has(student))
      .map((override) => tellStranger(override, ids)),
    ...[...attempts.strays].map(([id, count]) => tellStrays(id, count)),
    ...exercises.flatMap(({ id }, at) => {
      const old = rows.filter(({ row }) => isOld(row[at]?.attempt)).length;
      return old === 0 ? [] : [tellOld(id, old)];
    }),
  ];
}
