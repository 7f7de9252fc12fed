import type { ActValue, LooseAct } from './act.ts';
import { hasSucceeded, isWithin, queryOf } from './calls.ts';
import { causeOfEnd, runDuring } from './end-cause.ts';
import { signalName, stateAt } from './lives.ts';
import type { Life, Run } from './lives.ts';
import type { Call, Scene } from './scene.ts';
import { actOn, callDuring, containerFields } from './scene.ts';

/** `docker stop` of one container, with what came of it. */
export function actOfStop(scene: Scene, call: Call): LooseAct {
  const life = scene.lives.get(call.container ?? '');
  const run = runDuring(life, call);
  const cause = life !== undefined && run !== undefined ? causeOfEnd(scene, life, run) : null;
  const signals = run?.signals.filter(({ at }) => isWithin(call, at)) ?? [];
  const [first] = signals;
  const isForced = cause?.forced === true && cause.call?.number === call.number;
  const kill = isForced ? signals.findLast(({ name }) => name === 'SIGKILL') : undefined;
  const grace = queryOf(call, 't');
  return actOn('stop', scene, call, {
    ...before(life, call),
    signal: first?.name ?? null,
    forced: isForced,
    waited: first === undefined || kill === undefined ? null : kill.at - first.at,
    grace: grace === undefined ? null : Number(grace) * 1_000,
    exitCode: run?.exitCode ?? null,
  });
}

/** `docker kill` of one container, with what came of it. */
export function actOfKill(scene: Scene, call: Call): LooseAct {
  const life = scene.lives.get(call.container ?? '');
  const run = runDuring(life, call);
  const cause = life !== undefined && run !== undefined ? causeOfEnd(scene, life, run) : null;
  const ended = cause?.by === 'kill' && cause.call?.number === call.number;
  return actOn('kill', scene, call, {
    ...before(life, call),
    signal: signalName(queryOf(call, 'signal')),
    ended,
    exitCode: ended ? endCode(run) : null,
  });
}

const endCode = (run: Run | undefined): number | null => run?.exitCode ?? null;

export const before = (life: Life | undefined, call: Call): Readonly<Record<string, ActValue>> => ({
  was: stateAt(life, call.at),
});

/** The removal of a container, by whatever command. */
export function actOfRemoval(scene: Scene, life: Life): readonly LooseAct[] {
  const { removedAt } = life;
  if (removedAt === null) return [];
  const prune = scene.calls.find(
    (call) => call.verb === 'container.prune' && isWithin(call, removedAt),
  );
  const call = callDuring(scene, life.id, removedAt, 'container.remove') ?? prune;
  const isAuto = life.lines.some(({ autoRemove }) => autoRemove);
  const by = call === undefined ? (isAuto ? 'auto' : 'lab') : call === prune ? 'prune' : 'rm';
  // An end that the removal itself forced came within its call.
  const state = stateAt(life, call === undefined ? removedAt - 1 : call.at);
  return [
    {
      does: 'remove',
      at: removedAt,
      ...{ terminal: call?.terminal ?? null, call: call?.number ?? null },
      ...{ succeeded: true, message: null, denied: false },
      fields: {
        ...containerFields(scene, life.id, removedAt - 1),
        was: state === 'absent' ? 'ended' : state,
        by,
      },
    },
  ];
}

/** What there is after each change of a container. What one command removes goes side by side: only the last counts. */
export function momentsOf(scene: Scene): readonly LooseAct[] {
  const all = [...scene.lives.values()];
  const removals = all.flatMap((life) => actOfRemoval(scene, life));
  const command = ({ call }: LooseAct): number | null =>
    scene.calls.find(({ number }) => number === call)?.command ?? null;
  const isLast = (act: LooseAct): boolean =>
    command(act) === null ||
    !removals.some((other) => command(other) === command(act) && other.at > act.at);
  const times = all.flatMap(({ createdAt, runs }) => [
    createdAt,
    ...runs.flatMap(({ startedAt, endedAt }) => [
      startedAt,
      ...(endedAt === null ? [] : [endedAt]),
    ]),
  ]);
  const ends = removals.filter(isLast).map(({ at }) => at);
  return [...new Set([...times, ...ends])].map((at) => {
    const states = all.map((life) => stateAt(life, at));
    const count = (state: string): number => states.filter((each) => each === state).length;
    return {
      ...{ does: 'moment', at, terminal: null, call: null },
      ...{ succeeded: true, message: null, denied: false },
      fields: { running: count('running'), ended: count('ended'), created: count('created') },
    };
  });
}

/** `docker rm` that removed nothing. */
export const actOfFailedRemoval = (scene: Scene, call: Call): readonly LooseAct[] =>
  hasSucceeded(call)
    ? []
    : [actOn('remove', scene, call, before(scene.lives.get(call.container ?? ''), call))];
