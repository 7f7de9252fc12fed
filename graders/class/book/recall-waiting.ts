import type { Gradebook } from '../../gradebook.ts';
import type { UngradableWork } from './slim-grade.ts';

/** Work that a gradebook knows and of which there is no grade: it was found among the submissions, which are not here now. */
export function recallWaiting({ students, madeAt }: Gradebook): readonly UngradableWork[] {
  return students.flatMap(({ id: student, entries }) =>
    entries
      .filter(({ status, gradePath }) => status === 'ungradable' && gradePath === null)
      .map(({ exerciseId, handedInAt, cause }) => ({
        ...{ student, exerciseId, handedInAt, cause: cause ?? '', checks: [], path: null },
        startedAt: madeAt,
      })),
  );
}
