import type { CourseGrading } from '../../../exercises/index.ts';
import type { BookedEntry, LateEntry, OverrideEntry } from '../../gradebook.ts';
import { bookChecks } from './attempts.ts';
import type { Attempt, BookableExercise } from './attempts.ts';
import { countLate } from './count-late.ts';
import type { UngradableWork } from './slim-grade.ts';
import { tidy } from './tidy.ts';

/** All that is known of one student's work for one exercise. */
export interface KnownWork {
  readonly exercise: BookableExercise;
  readonly grading: CourseGrading;
  readonly attempts: readonly Attempt[];
  /** The last attempt that could not be judged. */
  readonly ungradable: UngradableWork | null;
  /** Whether anything was found in this class's folder of submissions, and when it was handed in. */
  readonly found: { readonly handedInAt: string | null } | null;
  readonly override: OverrideEntry | null;
}

/** What is booked, and the attempt that it is about. */
export interface Booked {
  readonly entry: BookedEntry;
  readonly attempt: Attempt | null;
}

interface Counted {
  readonly attempt: Attempt;
  readonly late: LateEntry | null;
  readonly points: number;
}

const NOTHING = {
  ...{ earned: null, late: null, cause: null, handedInAt: null, checks: [], gradePath: null },
} as const;

/** Books one student's work for one exercise. */
export function bookEntry(work: KnownWork): Booked {
  const { exercise, attempts, ungradable, found, override } = work;
  const counted = chooseAttempt(work);
  const common = { exerciseId: exercise.id, attempts: attempts.length, override };
  if (ungradable !== null && isOpen(work, ungradable, counted)) {
    const { handedInAt, cause, checks, path } = ungradable;
    const told = { handedInAt, cause, checks: bookTried(checks, exercise), gradePath: path };
    return {
      entry: { ...NOTHING, ...common, ...told, status: 'ungradable', points: pointsOf(work, null) },
      attempt: null,
    };
  }
  if (counted !== null) {
    const { attempt, late, points } = counted;
    const told = { handedInAt: attempt.handedInAt, late, checks: attempt.checks, cause: null };
    const counts = { earned: attempt.points, points: pointsOf(work, points) };
    return {
      entry: { ...common, ...told, ...counts, status: 'graded', gradePath: attempt.path },
      attempt,
    };
  }
  if (found === null) {
    return {
      entry: { ...NOTHING, ...common, status: 'missing', points: pointsOf(work, 0) },
      attempt: null,
    };
  }
  const waits = { handedInAt: found.handedInAt, cause: 'It has not been graded yet.' };
  return {
    entry: { ...NOTHING, ...common, ...waits, status: 'ungradable', points: pointsOf(work, null) },
    attempt: null,
  };
}

/** By the course's rule; an attempt that was judged by an earlier version of the exercise counts where there is no other. */
function chooseAttempt({ attempts, exercise, grading }: KnownWork): Counted | null {
  const current = attempts.filter(({ isCurrent }) => isCurrent);
  const counted = (current.length > 0 ? current : attempts)
    .map((attempt) => count(attempt, exercise, grading))
    .toSorted((a, b) => compareTimes(a.attempt, b.attempt));
  const last = counted.at(-1) ?? null;
  if (grading.attempts === 'last' || last === null) return last;
  const best = Math.max(...counted.map(({ points }) => points));
  return counted.findLast(({ points }) => points === best) ?? last;
}

function count(attempt: Attempt, { id }: BookableExercise, grading: CourseGrading): Counted {
  const own = grading.exercises[id] ?? { weight: 1, dueAt: null };
  const late = countLate(attempt.handedInAt, own, grading.late);
  return { attempt, late, points: tidy(attempt.points * (1 - (late?.penalty ?? 0))) };
}

/** Whether what could not be judged leaves it open what counts. */
function isOpen(
  { exercise, grading, attempts }: KnownWork,
  ungradable: UngradableWork,
  counted: Counted | null,
): boolean {
  if (attempts.some((attempt) => compareTimes(attempt, ungradable) >= 0)) return false;
  // A best attempt that earned everything cannot be bettered.
  const isBest = grading.attempts === 'best' && counted?.points === maxPointsOf(exercise);
  return !isBest;
}

interface Timed {
  readonly handedInAt: string | null;
  readonly startedAt: string;
}

/** By when it was handed in, which is not after it was graded; then by when it was graded. */
function compareTimes(a: Timed, b: Timed): number {
  const [first, second] = [a.handedInAt ?? a.startedAt, b.handedInAt ?? b.startedAt];
  return (
    Date.parse(first) - Date.parse(second) || Date.parse(a.startedAt) - Date.parse(b.startedAt)
  );
}

const pointsOf = <T>({ override }: KnownWork, points: T): T | number =>
  override === null ? points : override.points;

const bookTried = (
  checks: UngradableWork['checks'],
  exercise: BookableExercise,
): BookedEntry['checks'] => (checks.length === 0 ? [] : bookChecks(checks, exercise));

/** What the points of an exercise's checks add up to. */
export const maxPointsOf = ({ checks }: BookableExercise): number =>
  tidy(checks.reduce((total, { points }) => total + points, 0));
