import type { Gradebook } from '../../../graders/gradebook.ts';
import { formatPercent } from '../../text/measures.ts';
import { capped, tell, tellOf } from './people.ts';
import type { CappedList, ExerciseName, LinkView, Names } from './people.ts';

export interface AlikeView {
  readonly exercise: ExerciseName;
  readonly likeness: string;
  readonly isSame: boolean;
  readonly count: string;
  readonly work: CappedList<LinkView>;
}

const MOST_GROUPS = 60;
const MOST_STUDENTS = 30;
const UNFOLDED_GROUPS = 12;

export interface AlikeSection {
  readonly headline: string;
  readonly first: readonly AlikeView[];
  readonly rest: readonly AlikeView[];
  readonly restHeadline: string;
  readonly more: string | null;
}

/** Work that is the same, or nearly: the likest first, then the largest groups. Null where there is none. */
export function viewAlike({ alike, exercises }: Gradebook, names: Names): AlikeSection | null {
  if (alike.length === 0) return null;
  const { items, more } = capped(
    alike.toSorted(
      (one, other) => other.likeness - one.likeness || other.students.length - one.students.length,
    ),
    MOST_GROUPS,
  );
  const places = new Map(exercises.map(({ id }, at) => [id, at]));
  const views = items.map(({ exerciseId, students, likeness }) => ({
    exercise: names.exercise(places.get(exerciseId) ?? -1),
    likeness: likeness >= 1 ? 'the same' : `${formatPercent(likeness)} alike`,
    isSame: likeness >= 1,
    count: tellOf(students.length, 'student'),
    work: capped(
      students.slice(0, MOST_STUDENTS).map((student) => names.link(student, exerciseId)),
      MOST_STUDENTS,
      students.length,
    ),
  }));
  return {
    headline: tellOf(alike.length, 'group'),
    first: views.slice(0, UNFOLDED_GROUPS),
    rest: views.slice(UNFOLDED_GROUPS),
    restHeadline: `${tell(Math.max(0, views.length - UNFOLDED_GROUPS))} more groups`,
    more,
  };
}
