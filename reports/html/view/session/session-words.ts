import type { SessionEvidence, SessionLane, SessionMark } from '../../../../graders/grade.ts';
import { countOf, formatDuration } from '../../../text/measures.ts';
import { codeSegment, proseSegments, titleSegments } from '../../../text/prose.ts';
import type { Segment } from '../../../text/prose.ts';

export interface LaneWords {
  readonly name: readonly Segment[];
  readonly image: readonly Segment[];
  readonly moments: readonly { readonly at: string; readonly what: readonly Segment[] }[];
}

const STATES = { created: 'created', running: 'runs', paused: 'paused', ended: 'ended' };

/** The whole in a sentence. */
export function sessionSentence({ commands, lanes, durationMs }: SessionEvidence): string {
  if (commands.length + lanes.length === 0) return 'No docker command reached the engine.';
  const count = (outcome: string): number =>
    commands.filter((command) => command.outcome === outcome).length;
  const [failed, denied] = [count('failed'), count('denied')];
  const troubles = [
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(denied === 0 ? [] : [`${denied} refused`]),
  ];
  const told = troubles.length === 0 ? '' : ` (${troubles.join(', ')})`;
  return `${countOf(commands.length, 'docker command')}${told} and ${countOf(lanes.length, 'container')} in ${formatDuration(durationMs)}.`;
}

/** What the drawing shows of a container, in words: one moment after the other. */
export function laneWords({ name, image, spans, marks }: SessionLane): LaneWords {
  const removedMs = spans.at(-1)?.toMs ?? null;
  const moments = [
    ...spans
      // An end has a mark of its own, which tells the exit code.
      .filter(({ state }) => state !== 'ended')
      .map(({ state, fromMs }) => ({ atMs: fromMs, what: proseSegments(STATES[state]) })),
    ...marks.map((mark) => ({ atMs: mark.atMs, what: markWords(mark) })),
    ...(removedMs === null ? [] : [{ atMs: removedMs, what: proseSegments('removed') }]),
  ];
  return {
    name: titleSegments(name),
    image: [codeSegment(image)],
    moments: moments
      .toSorted((a, b) => a.atMs - b.atMs)
      .map(({ atMs, what }) => ({ at: `${(atMs / 1000).toFixed(2)} s`, what })),
  };
}

const WORDS: Readonly<Record<SessionMark['what'], string>> = {
  signal: 'gets ',
  exit: 'ends with exit code ',
  exec: 'exec ',
  logs: 'its logs are read',
  attach: 'a terminal is attached',
  commit: 'an image is made of it',
  answer: 'answers Seaworthy’s request: ',
  failed: 'could not start: ',
  denied: 'refused by the lab: ',
};

const markWords = ({ what, text }: SessionMark): readonly Segment[] => [
  ...proseSegments(text === '' ? WORDS[what].replace(/[: ]+$/, '') : WORDS[what]),
  ...(text === '' ? [] : what === 'exec' ? [codeSegment(text)] : titleSegments(text)),
];
