import { join, relative, isAbsolute } from 'node:path';
import { findCourse } from './find-course.ts';

/** Where runs, reports and caches are kept: `.seaworthy` beside the course one stands in, else in the current folder. */
export function findStateFolder(cwd: string): string {
  const course = findCourse(cwd);
  const home = join(course, '..');
  const way = relative(home, cwd);
  const isInside = !way.startsWith('..') && !isAbsolute(way);
  return join(isInside ? home : cwd, '.seaworthy');
}
