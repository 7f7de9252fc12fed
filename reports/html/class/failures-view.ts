import type { Gradebook } from '../../../graders/gradebook.ts';
import { titleSegments } from '../../text/prose.ts';
import { capped, tellOf, widthOf } from './people.ts';
import type { CappedList, ExerciseName, LinkView, Names, Prose } from './people.ts';

export interface FailureView {
  readonly diagnosis: Prose;
  readonly count: string;
  readonly width: string;
  readonly exercises: CappedList<{
    readonly exercise: ExerciseName;
    readonly count: string;
    readonly checks: readonly { readonly title: Prose; readonly hidden: boolean }[];
    readonly work: CappedList<LinkView>;
  }>;
}

interface Failure {
  readonly diagnosis: string;
  readonly student: string;
  readonly at: number;
  readonly place: number;
}

const MOST_DIAGNOSES = 40;
const MOST_EXERCISES = 12;
const MOST_STUDENTS = 50;

const UNFOLDED_DIAGNOSES = 15;

export interface FailuresView {
  readonly first: readonly FailureView[];
  readonly rest: readonly FailureView[];
  readonly restHeadline: string;
  readonly more: string | null;
}

/** Why checks failed, by diagnosis, those that most students met first. Null where none did. */
export function viewFailures(book: Gradebook, names: Names): FailuresView | null {
  const failures = findFailures(book);
  const groups = [...Map.groupBy(failures, ({ diagnosis }) => diagnosis)]
    .map(([diagnosis, all]) => ({ diagnosis, all, students: studentsOf(all).size }))
    .toSorted((one, other) => other.students - one.students);
  const most = groups[0]?.students;
  if (most === undefined) return null;
  const views = groups.slice(0, MOST_DIAGNOSES).map(({ diagnosis, all, students }) => ({
    diagnosis: titleSegments(diagnosis.replaceAll('-', ' ')),
    count: tellOf(students, 'student'),
    width: widthOf(students / most),
    exercises: viewPlaces(book, all, names),
  }));
  return {
    first: views.slice(0, UNFOLDED_DIAGNOSES),
    rest: views.slice(UNFOLDED_DIAGNOSES),
    restHeadline: tellOf(groups.length - UNFOLDED_DIAGNOSES, 'more diagnosis', 'more diagnoses'),
    more: capped(views, MOST_DIAGNOSES, groups.length).more,
  };
}

const studentsOf = (failures: readonly Failure[]): ReadonlySet<string> =>
  new Set(failures.map(({ student }) => student));

function findFailures({ students }: Gradebook): readonly Failure[] {
  return students.flatMap(({ id, entries }) =>
    entries.flatMap(({ status, checks }, at) =>
      status !== 'graded'
        ? []
        : checks.flatMap(({ verdict, diagnosis }, place) =>
            verdict === 'failed'
              ? [{ diagnosis: diagnosis ?? 'no diagnosis', student: id, at, place }]
              : [],
          ),
    ),
  );
}

function viewPlaces(
  { exercises }: Gradebook,
  failures: readonly Failure[],
  names: Names,
): FailureView['exercises'] {
  const places = [...Map.groupBy(failures, ({ at }) => at)].map(([at, all]) => {
    const students = [...studentsOf(all)];
    const checks = exercises[at]?.checks ?? [];
    const exerciseId = exercises[at]?.id ?? '';
    return {
      exercise: names.exercise(at),
      students: students.length,
      count: tellOf(students.length, 'student'),
      checks: [...new Set(all.map(({ place }) => place))].toSorted().flatMap((place) => {
        const check = checks[place];
        return check === undefined
          ? []
          : [{ title: titleSegments(check.title), hidden: check.hidden }];
      }),
      work: capped(
        students.slice(0, MOST_STUDENTS).map((student) => names.link(student, exerciseId)),
        MOST_STUDENTS,
        students.length,
      ),
    };
  });
  return capped(
    places.toSorted((one, other) => other.students - one.students),
    MOST_EXERCISES,
  );
}
