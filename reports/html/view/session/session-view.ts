import type { CheckResult, Grade, SessionEvidence } from '../../../../graders/grade.ts';
import { partsOf, viewTerminals } from './session-commands-view.ts';
import type { TerminalView } from './session-commands-view.ts';
import { viewDrawing } from './session-drawing.ts';
import type { DrawingView } from './session-drawing.ts';
import { viewKey } from './session-glyphs.ts';
import type { KeyView } from './session-glyphs.ts';
import { viewScript } from './session-scripts-view.ts';
import type { ScriptView } from './session-scripts-view.ts';
import { laneWords, sessionSentence } from './session-words.ts';
import type { LaneWords } from './session-words.ts';

export interface SessionView {
  readonly sentence: string;
  readonly notes: readonly string[];
  /** For a wide page and for a narrow one; none where there is nothing to draw. */
  readonly drawings: readonly DrawingView[];
  readonly key: KeyView;
  readonly words: readonly LaneWords[];
  readonly terminals: readonly TerminalView[];
  readonly scripts: readonly ScriptView[];
}

const NOTES = {
  deadline: 'The time was over before everything was done, so what still ran was ended.',
  limit: 'A limit of the lab was reached. What came after was refused.',
  truncated: 'There was more than can be shown here.',
};

/** Shows what a session's commands did; null where the submission is none. `shown` are the checks the page holds. */
export function viewSession(
  { session: whole }: Grade,
  shown: readonly CheckResult[],
): SessionView | null {
  if (whole === undefined) return null;
  const session = shown.some(({ kind }) => kind === 'answer') ? whole : withoutAnswers(whole);
  const { commands, lanes, end, truncated } = session;
  const parts = partsOf(session, shown);
  const isDrawn = commands.length > 0 || lanes.length > 0;
  const drawings = isDrawn
    ? (['wide', 'narrow'] as const).map((size) => viewDrawing({ ...session, parts }, size))
    : [];
  return {
    sentence: sessionSentence(session),
    notes: [...(end === 'done' ? [] : [NOTES[end]]), ...(truncated ? [NOTES.truncated] : [])],
    drawings,
    key: viewKey(lanes, {
      hasFolds: drawings.some(({ folds }) => folds.length > 0),
      hasFound: parts.includes('found'),
      hasAmiss: parts.includes('amiss'),
    }),
    words: lanes.map(laneWords),
    terminals: viewTerminals(session, shown),
    scripts: session.scripts.map(viewScript),
  };
}

/** Seaworthy's own requests would tell of a check that is hidden. */
const withoutAnswers = (session: SessionEvidence): SessionEvidence => ({
  ...session,
  lanes: session.lanes.map((lane) => ({
    ...lane,
    marks: lane.marks.filter(({ what }) => what !== 'answer'),
  })),
});
