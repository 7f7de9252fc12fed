import type { Grade, Verdict } from '../../../graders/grade.ts';
import { summarise } from '../../summary.ts';
import type { Standing } from '../../summary.ts';
import { countOf, formatMoment, formatPercent, formatPoints } from '../../text/measures.ts';
import { codeSegment, titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { VERDICTS } from './check-view.ts';
import { viewStandIns } from './environment-view.ts';

type Prose = readonly Segment[];

export interface RowView {
  readonly student: Prose;
  readonly exercise: Prose;
  readonly exerciseId: Prose;
  readonly href: string | null;
  readonly standing: Standing;
  readonly headline: string;
  readonly isGraded: boolean;
  readonly points: string;
  readonly percent: string;
  readonly width: string;
  readonly counts: readonly {
    readonly verdict: Verdict;
    readonly symbol: string;
    readonly count: string;
    readonly word: string;
  }[];
  /** What to mend, or what could not be judged. */
  readonly first: Prose | null;
  readonly firstNote: string;
}

export interface IndexView {
  readonly pageTitle: string;
  readonly headline: string;
  readonly when: string | null;
  readonly totals: readonly {
    readonly term: string;
    readonly value: string;
    readonly standing: Standing | null;
  }[];
  readonly standIns: Prose | null;
  readonly rows: readonly RowView[];
  readonly troubles: readonly {
    readonly diagnosis: Prose;
    readonly count: string;
    readonly width: string;
  }[];
}

const MOST_TROUBLES = 8;
const NOTHING_TO_SHOW: Readonly<Record<Standing, string>> = {
  seaworthy: 'nothing',
  open: 'a check that is not shown',
  ungradable: 'not judged: a check that is not shown',
};
const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Everything the index of a run shows. `links` lead to the pages of the submissions, relative to the index. */
export function viewIndex(grades: readonly Grade[], links: ReadonlyMap<Grade, string>): IndexView {
  const ordered = grades.toSorted(byNeed);
  const startedAt = grades.map((grade) => grade.startedAt).toSorted()[0];
  return {
    pageTitle: `${countOf(grades.length, 'submission')} · Seaworthy`,
    headline: countOf(grades.length, 'submission'),
    when: startedAt === undefined ? null : formatMoment(startedAt),
    totals: viewTotals(grades),
    standIns: viewStandIns(grades),
    rows: ordered.map((grade) => viewRow(grade, links.get(grade) ?? null)),
    troubles: viewTroubles(grades),
  };
}

/** What could not be graded first, as someone has to act; then by student and exercise. */
function byNeed(one: Grade, other: Grade): number {
  return (
    Number(one.gradable) - Number(other.gradable) ||
    COLLATOR.compare(one.submission.student, other.submission.student) ||
    COLLATOR.compare(one.exercise.id, other.exercise.id)
  );
}

function viewRow(grade: Grade, href: string | null): RowView {
  const { standing, headline, counts, first, trouble } = summarise(grade);
  const lead = trouble ?? first;
  const verdicts: readonly Verdict[] = ['passed', 'failed', 'skipped', 'errored'];
  return {
    student: titleSegments(grade.submission.student),
    exercise: titleSegments(grade.exercise.title),
    exerciseId: [codeSegment(grade.exercise.id.slice(0, 100))],
    href,
    standing,
    headline,
    isGraded: grade.gradable,
    points: `${formatPoints(grade.points)} / ${formatPoints(grade.maxPoints)}`,
    percent: formatPercent(grade.score),
    width: `${Math.round(grade.score * 1000) / 10}%`,
    counts: verdicts
      .filter((verdict) => counts[verdict] > 0)
      .map((verdict) => ({
        verdict,
        symbol: VERDICTS[verdict].symbol,
        count: String(counts[verdict]),
        word: VERDICTS[verdict].word.toLowerCase(),
      })),
    first: lead && titleSegments(lead.title),
    firstNote: trouble !== null ? 'not judged: ' : lead === null ? NOTHING_TO_SHOW[standing] : '',
  };
}

function viewTotals(grades: readonly Grade[]): IndexView['totals'] {
  const gradable = grades.filter((grade) => grade.gradable);
  const standings = grades.map((grade) => summarise(grade).standing);
  const count = (standing: Standing): string =>
    String(standings.filter((one) => one === standing).length);
  const mean = gradable.reduce((total, { score }) => total + score, 0) / gradable.length;
  return [
    { term: 'Seaworthy', value: count('seaworthy'), standing: 'seaworthy' },
    { term: 'Not seaworthy yet', value: count('open'), standing: 'open' },
    { term: 'Not graded', value: count('ungradable'), standing: 'ungradable' },
    {
      term: 'Mean score',
      value: gradable.length === 0 ? '–' : formatPercent(mean),
      standing: null,
    },
  ];
}

/** What students met most often, by diagnosis; one a submission. */
function viewTroubles(grades: readonly Grade[]): IndexView['troubles'] {
  const diagnoses = grades.flatMap((grade) => {
    const { checks } = summarise(grade);
    const failed = checks.filter(({ verdict }) => verdict === 'failed' || verdict === 'errored');
    return [...new Set(failed.flatMap(({ feedback }) => feedback?.diagnosis ?? []))];
  });
  const groups = [...Map.groupBy(diagnoses, (diagnosis) => diagnosis)].toSorted(
    ([one, all], [other, others]) => others.length - all.length || COLLATOR.compare(one, other),
  );
  return groups.slice(0, MOST_TROUBLES).map(([diagnosis, all]) => ({
    diagnosis: titleSegments(diagnosis.replaceAll('-', ' ')),
    count: countOf(all.length, 'submission'),
    width: `${String(Math.round((all.length / grades.length) * 1000) / 10)}%`,
  }));
}
