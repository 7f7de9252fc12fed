import { hasSucceeded, isWithin, queryOf } from './calls.ts';
import type { Call, Scene } from './scene.ts';
import { callsOn } from './scene.ts';
import { signalName } from './lives.ts';
import type { Life, Run, Signal } from './lives.ts';

/** What ended a run, told by the signals that came before and the calls they came from. */
export interface EndCause {
  readonly by: 'itself' | 'stop' | 'restart' | 'kill' | 'remove' | 'lab';
  readonly signal: string | null;
  /** True where the engine's SIGKILL came after a stop's grace. */
  readonly forced: boolean;
  readonly call: Call | null;
}

const BY = {
  'container.stop': 'stop',
  'container.restart': 'restart',
  'container.kill': 'kill',
  'container.remove': 'remove',
} as const;

// A signal that a process took its time over may still have ended it; after this long it did not.
const LATEST_EFFECT_MS = 15_000;

const ITSELF: EndCause = { by: 'itself', signal: null, forced: false, call: null };

/** Finds out what ended a run. */
export function causeOfEnd(scene: Scene, life: Life, run: Run): EndCause {
  const { endedAt } = run;
  const last = run.signals.at(-1);
  if (endedAt === null || last === undefined) return ITSELF;
  const call = senderOf(scene, life, last);
  const by = call === null ? 'lab' : BY[call.verb as keyof typeof BY];
  if (last.name !== 'SIGKILL' && endedAt - last.at > LATEST_EFFECT_MS) return ITSELF;
  const isStop = by === 'stop' || by === 'restart';
  return { by, signal: last.name, forced: isStop && last.name === 'SIGKILL', call };
}

/** The call that a signal came from: a `kill` of the same signal before a `stop` that was waiting. */
function senderOf(scene: Scene, life: Life, signal: Signal): Call | null {
  const during = callsOn(
    scene,
    life.id,
    ...(['container.stop', 'container.restart', 'container.kill', 'container.remove'] as const),
  ).filter((call) => hasSucceeded(call) && isWithin(call, signal.at));
  const kill = during.find(
    (call) => call.verb === 'container.kill' && signalName(queryOf(call, 'signal')) === signal.name,
  );
  return kill ?? during.find(({ verb }) => verb !== 'container.kill') ?? null;
}

/** The run that a call's signals went to. */
export const runDuring = (life: Life | undefined, call: Call): Run | undefined =>
  life?.runs.findLast(
    ({ startedAt, endedAt }) => startedAt <= call.at && (endedAt === null || endedAt >= call.at),
  );
