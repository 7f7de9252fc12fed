import type { CourseGrading } from '../../../exercises/index.ts';
import type { BookedEntry, LateEntry, OverrideEntry } from '../../gradebook.ts';
import { compareTimes } from '../compare-times.ts';
import type { Timed } from '../compare-times.ts';
import type { FoundEntry } from '../run/found-facts.ts';
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
  /** What was found among the submissions; null where nothing was. */
  readonly found: Omit<FoundEntry, 'student' | 'exerciseId'> | null;
  readonly override: OverrideEntry | null;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

/** What is booked, and the attempt that it is about. */
export interface Booked {
  readonly entry: BookedEntry;
  readonly attempt: Attempt | null;
}

type Unjudged = Omit<UngradableWork, 'student' | 'exerciseId'>;

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
  const { exercise, attempts, override } = work;
  const counted = chooseAttempt(work);
  const common = { exerciseId: exercise.id, attempts: attempts.length, override };
  const open = [work.ungradable, findWaiting(work)].find(
    (unjudged) => unjudged !== null && isOpen(work, unjudged, counted),
  );
  if (open !== undefined && open !== null) {
    const { handedInAt, cause, checks, path } = open;
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
  return {
    entry: { ...NOTHING, ...common, status: 'missing', points: pointsOf(work, 0) },
    attempt: null,
  };
}

/** What was found and has no grade yet. Where nobody has looked at it, any grade may be its own. */
function findWaiting({ found, attempts, madeAt }: KnownWork): Unjudged | null {
  if (found === null) return null;
  const { digest, handedInAt } = found;
  const isGraded = attempts.some(
    ({ submissionDigest }) => digest === null || submissionDigest === digest,
  );
  if (isGraded) return null;
  const cause = 'It has not been graded yet.';
  return { handedInAt, startedAt: madeAt, cause, checks: [], path: null };
}

/** By the course's rule; an attempt that was judged by an earlier version of the exercise counts where there is no other. */
function chooseAttempt(work: KnownWork): Counted | null {
  const { attempts, exercise, grading } = work;
  const current = attempts.filter(({ isCurrent }) => isCurrent);
  const counted = (current.length > 0 ? current : attempts)
    .map((attempt) => count(attempt, exercise, grading))
    .toSorted((a, b) => compareTimes(lastTime(a.attempt, work), lastTime(b.attempt, work)));
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
function isOpen(work: KnownWork, unjudged: Unjudged, counted: Counted | null): boolean {
  const { exercise, grading, attempts } = work;
  if (attempts.some((attempt) => compareTimes(lastTime(attempt, work), unjudged) >= 0))
    return false;
  // A best attempt that earned everything cannot be bettered.
  const isBest = grading.attempts === 'best' && counted?.points === maxPointsOf(exercise);
  return !isBest;
}

/**
 * When an attempt was handed in last: the first time, or again after others. A file's time tells the order; how late
 * the work was it does not tell, for a copy is newer.
 */
function lastTime(
  { submissionDigest, handedInAt, startedAt }: Attempt,
  { found }: KnownWork,
): Timed {
  const first = { handedInAt, startedAt };
  if (found === null || found.handedInAt === null || found.digest !== submissionDigest)
    return first;
  const again = { handedInAt: found.handedInAt, startedAt };
  return compareTimes(again, first) > 0 ? again : first;
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
