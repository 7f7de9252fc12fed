import type { SessionLane, SessionMark } from '../../grade.ts';
import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import type { Life } from './lives.ts';
import type { Story } from './read-story.ts';
import { shortLine } from './session-commands.ts';
import { reasonOf } from './tell-act.ts';
import { imageOf, nameContainer } from './tell-container.ts';

const MOST_MARKS = 60;
const MOST_SPANS = 60;

type Since = (at: number) => number;

/** One container for a report, from create to remove. */
export function sessionLane(life: Life, { acts, scene }: Story, since: Since): SessionLane {
  const own = acts.filter((act) => containerOf(act) === life.id);
  const marks = [...runMarks(life, since), ...own.flatMap((act) => markOf(act, since))];
  return {
    name: shortLine(nameContainer(scene, life.id).replaceAll('`', '')),
    image: shortLine(imageOf(scene, life)),
    spans: spansOf(life, own, since),
    marks: marks.sort((a, b) => a.atMs - b.atMs).slice(0, MOST_MARKS),
  };
}

/** The signals a container got, and how each of its runs ended. */
const runMarks = ({ runs }: Life, since: Since): readonly SessionMark[] =>
  runs.flatMap(({ signals, endedAt, exitCode }) => [
    ...signals.map(({ name, at }) => ({ atMs: since(at), what: 'signal' as const, text: name })),
    ...(endedAt === null
      ? []
      : [{ atMs: since(endedAt), what: 'exit' as const, text: String(exitCode ?? '') }]),
  ]);

function markOf(act: Act, since: Since): readonly SessionMark[] {
  const mark = (what: SessionMark['what'], text = ''): readonly SessionMark[] => [
    { atMs: since(act.at), what, text: shortLine(text) },
  ];
  if (act.denied) return mark('denied', act.message ?? '');
  switch (act.does) {
    case 'exec':
      return mark('exec', textField(act, 'command'));
    case 'logs':
    case 'attach':
    case 'commit':
      return mark(act.does);
    case 'answer':
      return mark('answer', textField(act, 'status'));
    case 'start':
      return act.succeeded ? [] : mark('failed', reasonOf(act.message));
    default:
      return [];
  }
}

type State = SessionLane['spans'][number]['state'];

/** From create to remove: created, then running and ended in turn, with pauses in between. */
function spansOf(
  { createdAt, removedAt, runs }: Life,
  own: readonly Act[],
  since: Since,
): SessionLane['spans'] {
  const changes: readonly { readonly state: State; readonly at: number }[] = [
    { state: 'created', at: createdAt },
    ...runs.flatMap(({ startedAt, endedAt }) => [
      { state: 'running' as const, at: startedAt },
      ...pausesIn(own, startedAt, endedAt ?? Infinity),
      ...(endedAt === null ? [] : [{ state: 'ended' as const, at: endedAt }]),
    ]),
  ];
  // A container that starts for ever has spans without end.
  const shown =
    changes.length > MOST_SPANS
      ? [...changes.slice(0, MOST_SPANS - 1), ...changes.slice(-1)]
      : changes;
  return shown.map(({ state, at }, index) => {
    const end = shown[index + 1]?.at ?? removedAt;
    return { state, fromMs: since(at), toMs: end === null ? null : since(end) };
  });
}

const pausesIn = (
  own: readonly Act[],
  from: number,
  to: number,
): readonly { readonly state: State; readonly at: number }[] =>
  own
    .filter(({ does, succeeded, at }) => /pause$/.test(does) && succeeded && at > from && at < to)
    .map(({ does, at }) => ({ state: does === 'pause' ? 'paused' : 'running', at }));
