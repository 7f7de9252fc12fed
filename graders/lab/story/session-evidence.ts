import { capText } from '../../docker/clean-text.ts';
import type { SessionCommand, SessionEvidence, SessionLane, SessionMark } from '../../grade.ts';
import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import type { Life } from './lives.ts';
import type { Story } from './read-story.ts';
import type { Scene } from './scene.ts';
import { tellCommand, tellEffect } from './tell-act.ts';
import { imageOf, nameContainer } from './tell-container.ts';

const MOST_LANES = 30;
const MOST_MARKS = 60;
const MOST_COMMANDS = 200;
const MOST_CHARS = 300;

/** What a report draws of a session: a lane a container, and the commands as typed with what each did. */
export function sessionEvidence({ acts, scene }: Story): SessionEvidence {
  const times = [...scene.lines.map(({ at }) => at)];
  const startedAt = Math.min(...times);
  const endedAt = Math.max(...times, ...scene.calls.map((call) => call.at + call.durationMs));
  const lives = [...scene.lives.values()].sort((a, b) => a.createdAt - b.createdAt);
  const shown = lives.slice(0, MOST_LANES);
  const commands = acts.filter((act) => isTyped(act, acts));
  return {
    durationMs: times.length === 0 ? 0 : round(endedAt - startedAt),
    lanes: shown.map((life) => laneOf(life, acts, { scene, startedAt })),
    commands: commands
      .slice(0, MOST_COMMANDS)
      .map((act) => commandOf(act, acts, { scene, startedAt, shown })),
    truncated: lives.length > MOST_LANES || commands.length > MOST_COMMANDS,
  };
}

interface Ground {
  readonly scene: Scene;
  readonly startedAt: number;
}

/** What somebody typed: no second half of a `docker run`, and what was refused only once. */
function isTyped(act: Act, acts: readonly Act[]): boolean {
  if (act.terminal === null || act.does === 'end' || act.does === 'moment') return false;
  if (act.does === 'start') return act.fields['by'] !== 'run' && act.fields['by'] !== 'policy';
  if (act.does !== 'denied') return act.does !== 'answer';
  return !acts.some((other) => other !== act && other.denied && other.at === act.at);
}

function commandOf(
  act: Act,
  acts: readonly Act[],
  { scene, startedAt, shown }: Ground & { readonly shown: readonly Life[] },
): SessionCommand {
  const lane = shown.findIndex(({ id }) => id === containerOf(act));
  return {
    terminal: act.terminal ?? 1,
    atMs: round(act.at - startedAt),
    command: short(tellCommand(act, scene) ?? ''),
    effect: short(effectOf(act, acts, scene)),
    outcome: act.denied || act.does === 'denied' ? 'denied' : act.succeeded ? 'done' : 'failed',
    lane: lane < 0 ? null : lane,
  };
}

/** What a command did; of a `docker run` what became of its container. */
function effectOf(act: Act, acts: readonly Act[], scene: Scene): string {
  if (act.does === 'denied') return `refused by the lab: ${textField(act, 'why')}`;
  if (act.does !== 'create' || act.fields['byRun'] !== true) return tellEffect(act, scene);
  const own = acts.filter((other) => containerOf(other) === containerOf(act));
  const outcome =
    own.find(({ does }) => does === 'end') ?? own.find(({ does }) => does === 'start');
  return outcome === undefined ? tellEffect(act, scene) : tellEffect(outcome, scene);
}

function laneOf(life: Life, acts: readonly Act[], { scene, startedAt }: Ground): SessionLane {
  const since = (at: number): number => round(at - startedAt);
  const marks = [
    ...life.runs.flatMap(({ signals, endedAt, exitCode }): readonly SessionMark[] => [
      ...signals.map(({ name, at }) => ({ atMs: since(at), what: 'signal' as const, text: name })),
      ...(endedAt === null
        ? []
        : [{ atMs: since(endedAt), what: 'exit' as const, text: String(exitCode) }]),
    ]),
    ...acts.flatMap((act) => markOf(act, life, since)),
  ];
  return {
    name: short(nameContainer(scene, life.id).replaceAll('`', '')),
    image: short(imageOf(scene, life)),
    spans: spansOf(life, since),
    marks: marks.sort((a, b) => a.atMs - b.atMs).slice(0, MOST_MARKS),
  };
}

function markOf(act: Act, { id }: Life, since: (at: number) => number): readonly SessionMark[] {
  if (containerOf(act) !== id) return [];
  const atMs = since(act.at);
  if (act.does === 'exec') return [{ atMs, what: 'exec', text: short(textField(act, 'command')) }];
  if (act.does === 'logs' || act.does === 'attach') return [{ atMs, what: act.does, text: '' }];
  if (act.does === 'commit') return [{ atMs, what: 'commit', text: '' }];
  if (act.does === 'answer') return [{ atMs, what: 'answer', text: textField(act, 'status') }];
  return act.does === 'start' && !act.succeeded
    ? [{ atMs, what: 'failed', text: short(act.message ?? '') }]
    : [];
}

/** From create to remove: created, then running and ended in turn. */
function spansOf(
  { createdAt, removedAt, runs }: Life,
  since: (at: number) => number,
): SessionLane['spans'] {
  const changes = [
    { state: 'created' as const, at: createdAt },
    ...runs.flatMap(({ startedAt, endedAt }) => [
      { state: 'running' as const, at: startedAt },
      ...(endedAt === null ? [] : [{ state: 'ended' as const, at: endedAt }]),
    ]),
  ];
  return changes.map(({ state, at }, index) => {
    const end = changes[index + 1]?.at ?? removedAt;
    return { state, fromMs: since(at), toMs: end === null ? null : since(end) };
  });
}

const round = (ms: number): number => Math.max(0, Math.round(ms * 10) / 10);

const short = (text: string): string =>
  capText(text.replaceAll(/\s+/g, ' ').trim(), MOST_CHARS).text.replaceAll('\n', ' ');
