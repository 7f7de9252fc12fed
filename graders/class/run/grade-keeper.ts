import type { Grade } from '../../grade.ts';
import { reachesMark } from '../../reaches-mark.ts';
import type { HandedIn } from '../handed-in.ts';
import type { ClassListener, GradedEvent } from './class-events.ts';
import type { GradeStore } from './class-folder.ts';
import { gradeFor } from './job.ts';
import type { Unjudged } from './judge-outcome.ts';

interface Place {
  readonly store: Pick<GradeStore, 'write' | 'writeUngradable'>;
  readonly passMark: number;
  readonly onEvent: ClassListener;
}

/** Puts grades on disk, and only then counts and tells them. */
export class GradeKeeper {
  readonly #place: Place;
  graded = 0;
  identical = 0;
  ungradable = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Keeps a grade under the name of whoever handed in the work. */
  async keep(grade: Grade, { work, key }: Kept, from: GradedEvent['from'], slot: number | null) {
    await this.#place.store.write(key, gradeFor(grade, work));
    this[from === 'engine' ? 'graded' : 'identical'] += 1;
    const { points, maxPoints, score, durationMs } = grade;
    const isPassed = reachesMark(grade, this.#place.passMark);
    this.#place.onEvent({
      ...{ type: 'graded', from, slot, student: work.student, exerciseId: work.exerciseId },
      ...{ points, maxPoints, score, durationMs, isPassed },
    });
  }

  /** Keeps that work could not be judged; the next run tries again. */
  async keepUngradable(grade: Grade, why: Unjudged, work: HandedIn, slot: number | null) {
    await this.#place.store.writeUngradable(gradeFor(grade, work));
    this.ungradable += 1;
    const { fault, cause } = why;
    const { student, exerciseId } = work;
    this.#place.onEvent({ type: 'ungradable', slot, student, exerciseId, fault, cause });
  }
}

interface Kept {
  readonly work: HandedIn;
  readonly key: string;
}
