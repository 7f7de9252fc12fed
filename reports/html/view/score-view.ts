import type { Grade, Verdict } from '../../../graders/grade.ts';
import { summarise } from '../../summary.ts';
import type { Standing, Summary } from '../../summary.ts';
import { countOf, formatPercent, formatPoints } from '../../text/measures.ts';
import { anchorOf } from './anchors.ts';
import { VERDICTS } from './check-view.ts';

/** A mark as ships carry it at the waterline, floating as high as the score. */
export interface GaugeView {
  /** Outline of the water in a disc of 100 by 100. */
  readonly water: string;
  readonly standing: Standing;
}

export interface PlankView {
  readonly x: string;
  readonly width: string;
  readonly verdict: Verdict | 'hidden';
}

export interface ScoreView {
  readonly standing: Standing;
  readonly isGraded: boolean;
  readonly headline: string;
  readonly sentence: string;
  readonly points: string;
  readonly maxPoints: string;
  readonly percent: string;
  readonly gauge: GaugeView;
  readonly planks: readonly PlankView[];
  readonly counts: readonly {
    readonly verdict: Verdict;
    readonly symbol: string;
    readonly text: string;
    readonly href: string;
  }[];
  readonly hidden: string | null;
}

const GAP = 0.8;

/** Shows the score: as a number, as a gauge, and as planks, one a check and as long as its points. */
export function viewScore(grade: Grade): ScoreView {
  const { standing, headline, sentence, counts, hidden, checks } = summarise(grade);
  const verdicts: readonly Verdict[] = ['errored', 'failed', 'skipped', 'passed'];
  return {
    standing,
    isGraded: grade.gradable,
    headline,
    sentence,
    points: formatPoints(grade.points),
    maxPoints: formatPoints(grade.maxPoints),
    percent: formatPercent(grade.score),
    gauge: viewGauge(grade.gradable ? grade.score : 0, standing),
    planks: viewPlanks(grade),
    counts: verdicts
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => ({
        verdict,
        symbol: VERDICTS[verdict].symbol,
        text: `${counts[verdict]} ${VERDICTS[verdict].word.toLowerCase()}`,
        href: `#${anchorOf(checks.findIndex((check) => check.verdict === verdict))}`,
      })),
    hidden: hidden.count === 0 ? null : hiddenSentence(hidden, grade),
  };
}

/** The water in the gauge: nothing at 0, the whole disc at 1. */
export function viewGauge(score: number, standing: Standing): GaugeView {
  const level = Math.round((100 - Math.min(1, Math.max(0, score)) * 100) * 10) / 10;
  const wave = score > 0 && score < 1 ? 'q 12.5 -5 25 0 t 25 0 t 25 0 t 25 0' : 'h 100';
  return { water: `M 0 ${level} ${wave} V 100 H 0 Z`, standing };
}

function hiddenSentence({ count, maxPoints }: Summary['hidden'], { gradable }: Grade): string {
  const are = count === 1 ? 'is' : 'are';
  const counted = gradable ? ', and counted in the total' : '';
  return `${countOf(count, 'more check')} ${are} kept hidden by the course: worth ${countOf(maxPoints, 'point')}${counted}.`;
}

function viewPlanks({ checks, maxPoints }: Grade): readonly PlankView[] {
  const shown = checks.filter(({ hidden }) => !hidden);
  const hiddenPoints = checks.reduce(
    (total, check) => total + (check.hidden ? check.maxPoints : 0),
    0,
  );
  const parts: readonly { points: number; verdict: PlankView['verdict'] }[] = [
    ...shown.map((check) => ({ points: check.maxPoints, verdict: check.verdict })),
    { points: hiddenPoints, verdict: 'hidden' },
  ];
  let from = 0;
  return parts
    .filter(({ points }) => points > 0)
    .map(({ points, verdict }) => {
      const share = (points / maxPoints) * (100 + GAP);
      const plank = { x: percent(from), width: percent(Math.max(0.4, share - GAP)), verdict };
      from += share;
      return plank;
    });
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;
