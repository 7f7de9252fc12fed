import type { CheckResult, Fault, Grade, Verdict } from '../graders/grade.ts';
import { countOf, formatPoints } from './text/measures.ts';

/** `seaworthy`: everything earned. `open`: something is left to do. `ungradable`: not the student's fault. */
export type Standing = 'seaworthy' | 'open' | 'ungradable';

/** What every report says of a grade, in whatever form. Hidden checks are counted here, and named nowhere. */
export interface Summary {
  readonly standing: Standing;
  readonly headline: string;
  readonly sentence: string;
  readonly checks: readonly CheckResult[];
  readonly hidden: { readonly count: number; readonly maxPoints: number };
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The first failed check: those it needs have passed, so it can be mended now. */
  readonly first: CheckResult | null;
  /** Checks that were skipped because `first` failed, directly or not. */
  readonly waiting: number;
  /** The first check that could not be judged. */
  readonly trouble: CheckResult | null;
}

const HEADLINES = {
  seaworthy: 'Seaworthy',
  open: 'Not seaworthy yet',
  ungradable: 'Not graded',
} satisfies Record<Standing, string>;

/** Sums a grade up. */
export function summarise(grade: Grade): Summary {
  const checks = grade.checks.filter(({ hidden }) => !hidden);
  const hidden = grade.checks.filter((check) => check.hidden);
  const count = (verdict: Verdict): number =>
    checks.filter((check) => check.verdict === verdict).length;
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped'),
    errored: count('errored'),
  };
  const standing = standingOf(grade);
  const first = checks.find(({ verdict }) => verdict === 'failed') ?? null;
  return {
    standing,
    headline: HEADLINES[standing],
    sentence: standing === 'ungradable' ? noCostSentence(grade) : countSentence(counts, grade),
    checks,
    hidden: {
      count: hidden.length,
      maxPoints: hidden.reduce((total, { maxPoints }) => total + maxPoints, 0),
    },
    counts,
    first,
    waiting: first === null ? 0 : checks.filter((check) => isBehind(check, first.id, grade)).length,
    trouble: checks.find(({ verdict }) => verdict === 'errored') ?? null,
  };
}

function standingOf({ gradable, checks }: Grade): Standing {
  if (!gradable) return 'ungradable';
  return checks.every(({ verdict }) => verdict === 'passed') ? 'seaworthy' : 'open';
}

function countSentence({ passed, failed, skipped }: Summary['counts'], grade: Grade): string {
  const shown = passed + failed + skipped;
  if (passed === grade.checks.length) return 'Every check passed.';
  if (shown === 0) return 'The checks of this exercise are not shown.';
  if (passed === shown) return 'Every check shown here passed; a hidden one did not.';
  const waits = skipped === 0 ? '' : `; ${skipped} could not be tried yet`;
  if (failed === 0) return `${passed} of ${countOf(shown, 'check')} passed${waits}.`;
  return `${failed} of ${countOf(shown, 'check')} failed${waits}.`;
}

const WHOSE: Readonly<Record<Exclude<Fault, 'student'>, string>> = {
  infrastructure:
    'The fault lies with the machine that grades, not with your work. It costs you no points: grade again once the machine is well.',
  author:
    'The fault lies in the exercise, not in your work. It costs you no points: please show this page to your instructor.',
};

function noCostSentence({ checks }: Grade): string {
  return WHOSE[checks.some(({ fault }) => fault === 'author') ? 'author' : 'infrastructure'];
}

/** Whose fault an errored check is, in a sentence. */
export const faultSentence = (fault: Fault | null): string =>
  fault === 'author'
    ? 'The exercise has a mistake here. This is not your fault, and costs you no points.'
    : 'The machine could not judge this. This is not your fault, and costs you no points.';

/** Whether its points say anything. They do not where a check errored, nor where it waits in a grade that does not count. */
export const isJudged = (verdict: Verdict, { gradable }: Pick<Grade, 'gradable'>): boolean =>
  verdict === 'skipped' ? gradable : verdict !== 'errored';

/** `2 of 4`; empty where it was not judged, which is no zero. */
export const earnedOf = ({ verdict, points, maxPoints }: CheckResult, grade: Grade): string =>
  isJudged(verdict, grade) ? `${formatPoints(points)} of ${formatPoints(maxPoints)}` : '';

/** All that is said of hidden checks; null where there are none. A grade that does not count has no total to count them in. */
export function hiddenNote({ hidden: { count, maxPoints }, standing }: Summary): string | null {
  if (count === 0) return null;
  const counted = standing === 'ungradable' ? '' : ', counted in the total';
  return `${countOf(count, 'hidden check')}, worth ${countOf(maxPoints, 'point')}${counted}.`;
}

function isBehind(check: CheckResult, id: string, { checks }: Grade): boolean {
  // A circle cannot be walked for longer than there are checks.
  let current: CheckResult | undefined = check;
  for (let steps = 0; steps < checks.length && current !== undefined; steps += 1) {
    const cause: string | null = current.skippedBecause;
    if (cause === id) return true;
    current = checks.find((other) => other.id === cause);
  }
  return false;
}
