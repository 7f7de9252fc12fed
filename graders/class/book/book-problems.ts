import { didYouMean } from '../../../exercises/index.ts';
import type { Override } from '../../../exercises/index.ts';

// What a gradebook says of itself, beside what was found among the submissions.

/** An override that nobody's work belongs to. */
export const tellStranger = ({ student, at }: Override, known: readonly string[]): string =>
  `${at}: there is no student ${JSON.stringify(student)}${didYouMean(student, known)}: this override changes nothing`;

/** Grades of an exercise that the course lacks. */
export const tellStrays = (exerciseId: string, count: number): string =>
  `The course lacks \`${exerciseId}\`: what there is of it does not count (${count})`;

/** Grades that were judged by an earlier version of their exercise. */
export const tellOld = (exerciseId: string, count: number): string =>
  `\`${exerciseId}\` has changed since it was graded (${count}): grade it again, or its points stay as they were`;

/** Whether a line is one of {@link tellOld}. */
export const tellsOld = (line: string): boolean =>
  /^`[^`]+` has changed since it was graded/.test(line);

/** A file that should hold a grade. */
export const tellUnreadable = (line: string): string => `${line} (this grade does not count)`;
