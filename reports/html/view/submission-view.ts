import type { CheckResult, Grade } from '../../../graders/grade.ts';
import { summarise } from '../../summary.ts';
import { countOf, formatPoints } from '../../text/measures.ts';
import { codeSegment, proseSegments, titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { anchorOf } from './anchors.ts';
import { viewCheck } from './check-view.ts';
import type { CheckView } from './check-view.ts';
import { viewEnvironment, viewStandIns } from './environment-view.ts';
import type { FactView } from './environment-view.ts';
import { viewPhases } from './phases-view.ts';
import type { PhasesView } from './phases-view.ts';
import { viewScore } from './score-view.ts';
import type { ScoreView } from './score-view.ts';
import { viewSession } from './session/session-view.ts';
import type { SessionView } from './session/session-view.ts';

type Prose = readonly Segment[];

/** A check that is pointed out before all others. */
export interface LeadView {
  readonly href: string;
  readonly title: Prose;
  readonly rationale: Prose;
  readonly hint: Prose;
  readonly waiting: string | null;
}

export interface SubmissionView {
  readonly pageTitle: string;
  readonly exercise: { readonly title: Prose; readonly id: Prose };
  readonly student: Prose;
  readonly score: ScoreView;
  readonly standIns: Prose | null;
  readonly trouble: LeadView | null;
  readonly first: LeadView | null;
  readonly session: SessionView | null;
  readonly checks: readonly CheckView[];
  readonly phases: PhasesView | null;
  readonly environment: readonly FactView[];
}

/** Everything the page of one submission shows. Holds nothing of a hidden check but its points. */
export function viewSubmission(grade: Grade): SubmissionView {
  const { checks, first, trouble, waiting } = summarise(grade);
  const score = viewScore(grade);
  const waits =
    waiting === 0
      ? null
      : `${countOf(waiting, 'more check waits', 'more checks wait')} for this one.`;
  const context = { shown: checks, isGraded: grade.gradable, session: grade.session ?? null };
  return {
    pageTitle: titleOf(grade, score),
    exercise: {
      title: titleSegments(grade.exercise.title),
      id: [codeSegment(grade.exercise.id.slice(0, 100))],
    },
    student: titleSegments(grade.submission.student),
    score,
    standIns: viewStandIns([grade]),
    trouble: trouble && viewLead(trouble, checks, null),
    first: first && viewLead(first, checks, waits),
    session: viewSession(grade, checks),
    checks: checks.map((check) => viewCheck(check, context)),
    phases: viewPhases(grade),
    environment: viewEnvironment(grade),
  };
}

function viewLead(
  check: CheckResult,
  shown: readonly CheckResult[],
  waiting: string | null,
): LeadView {
  return {
    href: `#${anchorOf(shown.indexOf(check))}`,
    title: titleSegments(check.title),
    rationale: proseSegments(check.feedback?.rationale ?? ''),
    hint: proseSegments(check.feedback?.hint ?? ''),
    waiting,
  };
}

function titleOf(
  { gradable, points, maxPoints, exercise, submission }: Grade,
  { headline }: ScoreView,
): string {
  const score = gradable ? `${formatPoints(points)} of ${formatPoints(maxPoints)}` : headline;
  const title = exercise.title.replaceAll('`', '').slice(0, 100);
  return visibleLine(`${score} · ${title} · ${submission.student.slice(0, 60)} · Seaworthy`);
}
