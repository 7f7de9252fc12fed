import type { BookedCheck } from '../../../graders/gradebook.ts';
import { formatPercent, formatPoints } from '../../text/measures.ts';
import { titleSegments } from '../../text/prose.ts';
import { FEWEST_STUDENTS } from './check-statistics.ts';
import type { CheckStatistics, Discrimination } from './check-statistics.ts';
import { tell, widthOf } from './people.ts';
import type { Prose } from './people.ts';

export interface CheckRowView {
  readonly title: Prose;
  readonly hidden: boolean;
  readonly points: string;
  readonly earned: string;
  readonly earnedWidth: string;
  readonly difficulty: string;
  readonly discrimination: string;
  /** The correlation as a number; null where there is none. */
  readonly r: string | null;
  readonly isAgainst: boolean;
  /** `12 failed, 3 not tried`. */
  readonly amiss: string;
}

export interface HardestView {
  readonly title: Prose;
  readonly earned: string;
}

/** One check's row: how hard it is, and what it tells apart, in words beside the numbers. */
export function viewCheck(check: BookedCheck, measured: CheckStatistics): CheckRowView {
  const { earned, discrimination } = measured;
  return {
    title: titleSegments(check.title),
    hidden: check.hidden,
    points: formatPoints(check.maxPoints),
    earned: earned === null ? '–' : formatPercent(earned),
    earnedWidth: widthOf(earned ?? 0),
    difficulty: difficultyOf(earned),
    discrimination: discriminationOf(discrimination),
    r: discrimination.kind === 'told' ? formatR(discrimination.r) : null,
    isAgainst: discrimination.kind === 'told' && discrimination.r <= -WEAK,
    amiss: amissOf(measured),
  };
}

/** The check that earned least; null where everything was earned, or nothing judged. */
export function hardest(
  checks: readonly BookedCheck[],
  statistics: readonly CheckStatistics[],
): HardestView | null {
  const [first] = checks
    .flatMap((check, place) => {
      const earned = statistics[place]?.earned ?? 1;
      return earned < 1 ? [{ title: check.title, earned }] : [];
    })
    .toSorted((one, other) => one.earned - other.earned);
  return first === undefined
    ? null
    : { title: titleSegments(first.title), earned: formatPercent(first.earned) };
}

function difficultyOf(earned: number | null): string {
  if (earned === null) return 'not judged';
  if (earned === 1) return 'everyone passes';
  if (earned >= 0.85) return 'easy';
  if (earned >= 0.6) return 'middling';
  if (earned >= 0.3) return 'hard';
  return earned === 0 ? 'nobody passes' : 'very hard';
}

const WEAK = 0.1;
const STRONG = 0.3;

function discriminationOf(discrimination: Discrimination): string {
  if (discrimination.kind !== 'told')
    return discrimination.kind === 'same'
      ? 'all the same'
      : `too few: under ${String(FEWEST_STUDENTS)}`;
  const { r } = discrimination;
  if (r >= STRONG) return 'clearly';
  if (r >= WEAK) return 'a little';
  return r > -WEAK ? 'no' : 'the wrong way round';
}

const formatR = (r: number): string =>
  r
    .toFixed(2)
    .replace(/^-0\.00$/, '0.00')
    .replace('-', '−');

function amissOf({ failed, skipped }: CheckStatistics): string {
  const parts = [
    ...(failed === 0 ? [] : [`${tell(failed)} failed`]),
    ...(skipped === 0 ? [] : [`${tell(skipped)} not tried`]),
  ];
  return parts.length === 0 ? 'none' : parts.join(', ');
}
