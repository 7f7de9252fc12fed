import { posix } from 'node:path';
import type { CheckResult, Grade, SourceLocation } from '../../graders/index.ts';

/** Where a grade's files are: paths from the repository's root, with `/`. */
export interface GradePlace {
  readonly submission: string;
  /** Null where the course is kept elsewhere. */
  readonly course: string | null;
}

/** The same grade, its locations from the repository's root: what every report of a pull request shows. */
export function locateGrade(grade: Grade, place: GradePlace): Grade {
  return mapLocations(grade, ({ fault, feedback }) => {
    if (!feedback?.location) return null;
    const { file, line } = feedback.location;
    const folder = fault === 'author' ? place.course : place.submission;
    if (folder === null || posix.normalize(file).startsWith('../')) return null;
    return { file: posix.join(folder, file), line };
  });
}

/** The same grade, each failed check pinned to a file: for readers that know no failure without one. */
export const pinGrade = (grade: Grade, file: string): Grade =>
  mapLocations(grade, ({ feedback }) => feedback?.location ?? { file, line: 1 });

function mapLocations(grade: Grade, locate: (check: CheckResult) => SourceLocation | null): Grade {
  const checks = grade.checks.map((check) =>
    check.feedback === null
      ? check
      : { ...check, feedback: { ...check.feedback, location: locate(check) } },
  );
  return { ...grade, checks };
}
