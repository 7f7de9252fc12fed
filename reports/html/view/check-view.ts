import type {
  CheckResult,
  CommandOfCheck,
  Feedback,
  SessionEvidence,
  Verdict,
} from '../../../graders/grade.ts';
import { faultSentence } from '../../summary.ts';
import { countOf, formatDuration, formatPoints } from '../../text/measures.ts';
import { codeSegment, proseSegments, titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { visiblePieces } from '../../text/visible-text.ts';
import type { Piece } from '../../text/visible-text.ts';
import { anchorOf, anchorOfCommand } from './anchors.ts';
import { viewBuild } from './build-view.ts';
import type { BuildView } from './build-view.ts';
import { viewExchange } from './exchange-view.ts';
import type { ExchangeView } from './exchange-view.ts';
import { viewLog } from './log-view.ts';
import type { LogView } from './log-view.ts';
import { viewTimeline } from './timeline-view.ts';
import type { TimelineView } from './timeline-view.ts';

type Prose = readonly Segment[];

export interface FeedbackView {
  readonly expected: Prose;
  readonly actual: Prose;
  readonly rationale: Prose;
  readonly hint: Prose;
  readonly moreHints: readonly { readonly label: string; readonly text: Prose }[];
  readonly learn: { readonly heading: Prose; readonly file: Prose } | null;
  readonly reproduce: readonly { readonly pieces: readonly Piece[] }[];
  readonly location: Prose | null;
}

export interface CheckView {
  readonly anchor: string;
  readonly title: Prose;
  readonly verdict: Verdict;
  readonly word: string;
  readonly symbol: string;
  readonly points: string;
  readonly duration: string | null;
  readonly isOpen: boolean;
  readonly skippedBecause: { readonly title: Prose; readonly href: string | null } | null;
  readonly blame: string | null;
  readonly feedback: FeedbackView | null;
  readonly timelines: readonly TimelineView[];
  readonly builds: readonly BuildView[];
  readonly exchanges: readonly ExchangeView[];
  readonly moreExchanges: number;
  readonly logs: readonly LogView[];
  readonly commands: readonly CheckCommandView[];
  readonly hasEvidence: boolean;
}

/** A command of the session that a check looked at. */
export interface CheckCommandView {
  readonly href: string;
  readonly number: string;
  readonly part: CommandOfCheck['part'];
  readonly symbol: string;
  readonly word: string;
  readonly command: Prose;
  readonly effect: Prose;
}

export const VERDICTS: Readonly<
  Record<Verdict, { readonly word: string; readonly symbol: string }>
> = {
  passed: { word: 'Passed', symbol: '✓' },
  failed: { word: 'Failed', symbol: '✕' },
  skipped: { word: 'Waiting', symbol: '–' },
  errored: { word: 'Not judged', symbol: '!' },
};
const MOST_EXCHANGES = 20;
const MOST_OPEN_STEPS = 30;

export interface CheckContext {
  /** The checks that the page holds, in its order. */
  readonly shown: readonly CheckResult[];
  readonly isGraded: boolean;
  readonly session: SessionEvidence | null;
}

/** Shows one check. */
export function viewCheck(check: CheckResult, context: CheckContext): CheckView {
  const { verdict, evidence, durationMs, fault } = check;
  const { shown, isGraded, session } = context;
  const anchor = anchorOf(shown.indexOf(check));
  const isExplained = verdict === 'failed' || verdict === 'errored';
  const exchanges = evidence.exchanges ?? [];
  const builds = evidence.builds ?? [];
  const stepCount = builds.reduce((total, { steps }) => total + steps.length, 0);
  const shownEvidence = {
    timelines: (evidence.timeline ?? []).map((one, at) =>
      viewTimeline(one, `${anchor}-timeline-${at + 1}`),
    ),
    builds: builds.map((build) => viewBuild(build, isExplained && stepCount <= MOST_OPEN_STEPS)),
    exchanges: exchanges.slice(0, MOST_EXCHANGES).map(viewExchange),
    logs: (evidence.logs ?? []).map(viewLog),
    commands: viewCommands(evidence.commands ?? [], session),
  };
  return {
    anchor,
    title: titleSegments(check.title),
    verdict,
    ...VERDICTS[verdict],
    points: pointsOf(check, isGraded),
    duration: verdict === 'skipped' ? null : formatDuration(durationMs),
    isOpen: isExplained,
    skippedBecause: viewCause(check, shown),
    blame: verdict === 'errored' ? faultSentence(fault) : null,
    feedback: check.feedback && viewFeedback(check.feedback),
    ...shownEvidence,
    moreExchanges: Math.max(0, exchanges.length - MOST_EXCHANGES),
    hasEvidence: Object.values(shownEvidence).some((list) => list.length > 0),
  };
}

const PARTS = {
  found: { symbol: '✓', word: 'found' },
  amiss: { symbol: '✕', word: 'amiss' },
} satisfies Record<CommandOfCheck['part'], object>;

const viewCommands = (
  commands: readonly CommandOfCheck[],
  session: SessionEvidence | null,
): readonly CheckCommandView[] =>
  commands.flatMap(({ command: index, part }) => {
    const typed = session?.commands[index];
    if (typed === undefined) return [];
    return [
      {
        ...{ href: `#${anchorOfCommand(index)}`, number: String(index + 1), part, ...PARTS[part] },
        command: [codeSegment(typed.command)],
        effect: proseSegments(typed.effect),
      },
    ];
  });

function pointsOf({ verdict, points, maxPoints }: CheckResult, isGraded: boolean): string {
  if (verdict === 'errored') return 'no points lost';
  if (verdict === 'skipped' && !isGraded) return `${countOf(maxPoints, 'point')} still open`;
  return `${formatPoints(points)} of ${countOf(maxPoints, 'point')}`;
}

function viewCause(
  { skippedBecause }: CheckResult,
  shown: readonly CheckResult[],
): CheckView['skippedBecause'] {
  if (skippedBecause === null) return null;
  const index = shown.findIndex(({ id }) => id === skippedBecause);
  const cause = shown[index];
  if (cause === undefined) return { title: proseSegments('a check that is not shown'), href: null };
  return { title: titleSegments(cause.title), href: `#${anchorOf(index)}` };
}

function viewFeedback(feedback: Feedback): FeedbackView {
  const { moreHints, learn, reproduce, location } = feedback;
  return {
    expected: proseSegments(feedback.expected),
    actual: proseSegments(feedback.actual),
    rationale: proseSegments(feedback.rationale),
    hint: proseSegments(feedback.hint),
    moreHints: moreHints.map((hint, index) => ({
      label:
        index === 0
          ? 'Another hint'
          : index === moreHints.length - 1
            ? 'The last hint'
            : 'One more hint',
      text: proseSegments(hint),
    })),
    learn: learn === null ? null : viewLearn(learn),
    reproduce: reproduce.map((command) => ({ pieces: visiblePieces(command) })),
    location: location && [
      codeSegment(location.file.slice(-200)),
      ...proseSegments(`, line ${location.line}`),
    ],
  };
}

/** `README.md#how-a-stop-works`: the heading in words, and the file. */
function viewLearn(learn: string): { heading: Prose; file: Prose } {
  const [file = '', anchor = ''] = learn.split('#', 2);
  const words = anchor.replaceAll('-', ' ').trim();
  const heading =
    words === '' ? 'the handout' : `“${words.charAt(0).toUpperCase()}${words.slice(1)}”`;
  return { heading: titleSegments(heading), file: [codeSegment(file.slice(0, 200))] };
}
