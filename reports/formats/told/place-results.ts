import type { Grade } from '../../../graders/grade.ts';
import { safeName } from '../../../graders/safe-name.ts';

/** A file to write, with the grades that it tells. */
export interface Placed {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly grades: readonly Grade[];
}

/** A file a student; where there is one student, in the folder itself, as its reader expects it. */
export function placeByStudent(grades: readonly Grade[], file: string): readonly Placed[] {
  const students = Map.groupBy(grades, ({ submission }) => submission.student);
  return [...students].map(([student, own]) => ({
    path: students.size === 1 ? file : `${safeName(student)}/${file}`,
    grades: latest(own),
  }));
}

/** A file a student and exercise; where there is one grade, in the folder itself. */
export function placeByGrade(grades: readonly Grade[], file: string): readonly Placed[] {
  const students = Map.groupBy(grades, ({ submission }) => submission.student);
  const kept = [...students.values()].flatMap((own) => latest(own));
  return kept.map((grade) => ({
    path:
      kept.length === 1
        ? file
        : `${safeName(grade.submission.student)}/${safeName(grade.exercise.id)}/${file}`,
    grades: [grade],
  }));
}

/** One grade an exercise: of several, the one that was made last. */
function latest(grades: readonly Grade[]): readonly Grade[] {
  const byTime = grades.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  const last = new Map(byTime.map((grade) => [grade.exercise.id, grade]));
  return grades.filter((grade) => last.get(grade.exercise.id) === grade);
}
