import { join } from 'node:path';
import { loadOverrides } from '../../../exercises/index.ts';
import type { Gradebook } from '../../gradebook.ts';
import { readClassGrades, readUngradable } from '../run/read-class-grades.ts';
import type { StoredGrade } from '../run/read-class-grades.ts';
import { tellUnreadable } from './book-problems.ts';
import { buildGradebook } from './build-gradebook.ts';
import type { BookRequest } from './build-gradebook.ts';
import { slimGrade, slimUngradable } from './slim-grade.ts';
import type { UngradableWork } from './slim-grade.ts';

interface MakeRequest extends Pick<BookRequest, 'course' | 'exercises' | 'found' | 'madeAt'> {
  /** Absolute path of the class folder. */
  readonly folder: string;
  /** What takes the place of a stored grade. @default the grade as it is */
  readonly adjust?: (stored: StoredGrade) => StoredGrade;
  /** Called with each file that should hold a grade and does not. */
  readonly onUnreadable?: () => void;
}

/**
 * Makes the gradebook of a class folder from what is stored there: grades, what could not be judged, and the overrides.
 * Nothing is written.
 * @throws UsageError where `overrides.yaml` is wrong
 */
export async function makeGradebook(request: MakeRequest): Promise<Gradebook> {
  const { folder, exercises, adjust = (stored) => stored } = request;
  const overrides = await loadOverrides(join(folder, 'overrides.yaml'), exercises);
  const unreadable: string[] = [];
  const onProblem = (line: string): void => {
    unreadable.push(tellUnreadable(line));
    request.onUnreadable?.();
  };
  async function* graded(): AsyncGenerator<ReturnType<typeof slimGrade>> {
    for await (const stored of readClassGrades(folder, { onProblem })) {
      const { grade, path } = adjust(stored);
      yield slimGrade(grade, path);
    }
  }
  async function* ungradable(): AsyncGenerator<UngradableWork> {
    for await (const stored of readUngradable(folder, { onProblem })) {
      const { grade, path } = adjust(stored);
      yield slimUngradable(grade, path);
    }
  }
  const parts = { ...request, overrides, grades: graded(), ungradable: ungradable() };
  const book = await buildGradebook(parts);
  return unreadable.length === 0 ? book : { ...book, problems: [...book.problems, ...unreadable] };
}
