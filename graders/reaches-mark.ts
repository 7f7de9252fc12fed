import type { Grade } from './grade.ts';

// A mark of 0.7 is no binary number: its share of the points may be more than what was earned, by the last digit.
const TOLERANCE = 1e-9;

/** Whether what was earned is at the course's pass mark or above it: for pages, exit codes and events alike. */
export const reachesMark = (
  { points, maxPoints }: Pick<Grade, 'points' | 'maxPoints'>,
  passMark: number,
): boolean => points >= passMark * maxPoints - TOLERANCE;
