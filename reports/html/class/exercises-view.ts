import type { Gradebook } from '../../../graders/gradebook.ts';
import { countOf, formatPercent, formatPoints } from '../../text/measures.ts';
import { codeSegment } from '../../text/prose.ts';
import type { CheckStatistics } from './check-statistics.ts';
import { hardest, viewCheck } from './checks-view.ts';
import type { CheckRowView, HardestView } from './checks-view.ts';
import { viewStrip } from './histogram-view.ts';
import type { StripView } from './histogram-view.ts';
import { OUTCOMES } from './outcome.ts';
import type { ExerciseWork, Outcome } from './outcome.ts';
import { tell, widthOf } from './people.ts';
import type { ExerciseName, Names, Prose } from './people.ts';
import { quantile } from './statistics.ts';

export interface ExerciseView {
  readonly name: ExerciseName;
  readonly id: Prose;
  /** Points, weight, due date, lateness. */
  readonly facts: string;
  readonly strip: StripView | null;
  readonly median: string;
  readonly passed: string;
  readonly parts: readonly {
    readonly outcome: Outcome;
    readonly symbol: string;
    readonly text: string;
    readonly x: string;
    readonly width: string;
  }[];
  readonly checksHeadline: string;
  readonly hardest: HardestView | null;
  readonly checks: readonly CheckRowView[];
}

const ORDER: readonly Outcome[] = ['passed', 'below', 'missing', 'ungradable'];

/** Each exercise with how its points are spread, what became of the work, and its checks. */
export const viewExercises = (
  work: readonly ExerciseWork[],
  statistics: readonly (readonly CheckStatistics[])[],
  names: Names,
): readonly ExerciseView[] =>
  work.map((one) => viewExercise(one, statistics[one.at] ?? [], names.exercise(one.at)));

function viewExercise(
  work: ExerciseWork,
  statistics: readonly CheckStatistics[],
  name: ExerciseName,
): ExerciseView {
  const { exercise, shares, counts } = work;
  const sorted = shares.toSorted((one, other) => one - other);
  const median = quantile(sorted, 0.5);
  const graded = counts.passed + counts.below;
  return {
    name,
    id: [codeSegment(exercise.id.slice(0, 100))],
    facts: factsOf(work),
    strip: viewStrip(shares),
    median: median === null ? '–' : formatPercent(median),
    passed: graded === 0 ? '–' : formatPercent(counts.passed / graded),
    parts: viewParts(work),
    checksHeadline: countOf(exercise.checks.length, 'check'),
    hardest: hardest(exercise.checks, statistics),
    checks: exercise.checks.flatMap((check, place) => {
      const measured = statistics[place];
      return measured === undefined ? [] : [viewCheck(check, measured)];
    }),
  };
}

function factsOf({ exercise, entries }: ExerciseWork): string {
  const late = entries.filter((entry) => entry.late !== null).length;
  return [
    `${formatPoints(exercise.maxPoints)} ${exercise.maxPoints === 1 ? 'point' : 'points'}`,
    ...(exercise.weight === 1 ? [] : [`weight ${formatPoints(exercise.weight)}`]),
    ...(exercise.dueAt === null ? [] : [`due ${formatDay(exercise.dueAt)}`]),
    ...(late === 0 ? [] : [`${tell(late)} late`]),
  ].join(' · ');
}

let days: Intl.DateTimeFormat | undefined;

/** Shorter than a moment of a grade: `9 Mar 2026, 22:00 UTC`. */
function formatDay(iso: string): string {
  days ??= new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${days.format(new Date(iso))} UTC`;
}

function viewParts({ counts, entries }: ExerciseWork): ExerciseView['parts'] {
  let from = 0;
  return ORDER.filter((outcome) => counts[outcome] > 0).map((outcome) => {
    const share = counts[outcome] / entries.length;
    const part = { x: widthOf(from), width: widthOf(share) };
    from += share;
    const { symbol, short } = OUTCOMES[outcome];
    return { ...part, outcome, symbol, text: `${tell(counts[outcome])} ${short}` };
  });
}

export interface OddCheckView {
  readonly exercise: ExerciseName;
  readonly title: Prose;
  readonly hidden: boolean;
  readonly why: string;
}

const FEWEST_FOR_NOBODY = 5;

/** Checks that may judge wrong: nobody passes them, or those who do well elsewhere fail them, beyond chance. */
export function viewOddChecks(
  { exercises }: Gradebook,
  statistics: readonly (readonly CheckStatistics[])[],
  names: Names,
): readonly OddCheckView[] {
  return exercises.flatMap(({ checks }, at) =>
    checks.flatMap((check, place) => {
      const measured = statistics[at]?.[place];
      const why = measured === undefined ? null : whyOdd(measured);
      if (why === null || measured === undefined) return [];
      const { title, hidden } = viewCheck(check, measured);
      return [{ exercise: names.exercise(at), title, hidden, why }];
    }),
  );
}

function whyOdd({ count, skipped, earned, discrimination }: CheckStatistics): string | null {
  if (earned === 0 && count >= FEWEST_FOR_NOBODY) return `None of ${tell(count)} passes it.`;
  // Less than chance alone gives in one class of twenty.
  const chance = -2 / Math.sqrt(count - skipped);
  if (discrimination.kind !== 'told' || discrimination.r > chance) return null;
  return 'Those who do well elsewhere fail it more often than the others.';
}
