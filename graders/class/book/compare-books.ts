import type { BookedStudent, Gradebook } from '../../gradebook.ts';
import { tidy } from './tidy.ts';

/** What counting anew changes for one student. */
export interface StudentChange {
  readonly student: string;
  readonly name: string | null;
  /** 0..1; null where nothing could be judged. */
  readonly before: number | null;
  readonly after: number | null;
  /** Of exercises whose points change; null where there were or are none. */
  readonly exercises: readonly {
    readonly id: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

/** Tells two gradebooks of a class apart, student by student; those for whom nothing changes are left out. */
export function compareBooks(before: Gradebook, after: Gradebook): readonly StudentChange[] {
  const earlier = new Map(before.students.map((student) => [student.id, student]));
  const changes = after.students.flatMap((student) => {
    const change = compareStudents(earlier.get(student.id), student);
    earlier.delete(student.id);
    const isSame = change.exercises.length === 0 && change.before === change.after;
    return isSame ? [] : [change];
  });
  return [...changes, ...[...earlier.values()].map(describeGone)];
}

/** Of whom the later gradebook knows nothing, as where the only grade cannot be read any more. */
const describeGone = ({ id, name, score, entries }: BookedStudent): StudentChange => ({
  ...{ student: id, name, before: score, after: null },
  exercises: entries.flatMap(({ exerciseId, points, status }) =>
    status === 'missing' ? [] : [{ id: exerciseId, before: points, after: null }],
  ),
});

function compareStudents(before: BookedStudent | undefined, after: BookedStudent): StudentChange {
  const earlier = new Map(before?.entries.map(({ exerciseId, points }) => [exerciseId, points]));
  return {
    student: after.id,
    name: after.name,
    before: before?.score ?? null,
    after: after.score,
    exercises: after.entries.flatMap(({ exerciseId: id, points }) => {
      const was = earlier.get(id) ?? null;
      return was === points ? [] : [{ id, before: was, after: points }];
    }),
  };
}

/** How much a student's score rises, or falls where it is negative; 0 where there was or is none. */
export const scoreChange = ({ before, after }: StudentChange): number =>
  before === null || after === null ? 0 : tidy(after - before);
