import type { LooseAct } from './act.ts';
import { isSet, queryOf, textOf } from './calls.ts';
import { stateAt } from './lives.ts';
import type { Call, Scene } from './scene.ts';
import { actOf, actOn, isSameCommand } from './scene.ts';

// Commands that inspect a container before they do what was typed.
const INSPECTS_FIRST = new Set([
  'attach',
  'logs',
  'exec',
  'start',
  'archive',
  'stats',
  'top',
  'wait',
]);

/** `docker ps`. */
export function actOfList(scene: Scene, call: Call): readonly LooseAct[] {
  // `docker stats` lists by itself.
  if (followedBy(scene, call, ({ verb }) => verb === 'container.stats')) return [];
  const filters = queryOf(call, 'filters');
  const isSome = isSet(queryOf(call, 'limit')) || (isSet(filters) && filters !== '{}');
  const isAll = isSet(queryOf(call, 'all'));
  const states = [...scene.lives.values()].map((life) => stateAt(life, call.at));
  const count = (state: string): number => states.filter((each) => each === state).length;
  return [
    actOf('list', call, {
      which: isSome ? 'some' : isAll ? 'all' : 'running',
      running: count('running'),
      ended: isAll ? count('ended') : 0,
    }),
  ];
}

/** `docker logs`. */
export function actOfLogs(scene: Scene, call: Call): LooseAct {
  const life = scene.lives.get(call.container ?? '');
  const end = call.at + call.durationMs;
  const read = textOf(call.stdout, call.stderr);
  const isKept = call.stdout !== null || call.stderr !== null;
  const log = life?.runs.map((run) => run.output).join('\n') ?? '';
  return actOn('logs', scene, call, {
    // Who follows a log has read all of it when the call is over.
    was: stateAt(life, !isSet(queryOf(call, 'follow')) ? call.at : call.open ? Infinity : end),
    output: isKept ? read : log,
  });
}

/** `docker inspect` of a container, where it was typed. */
export const actOfInspect = (scene: Scene, call: Call): readonly LooseAct[] =>
  followedBy(
    scene,
    call,
    ({ verb, container }) =>
      container === call.container && INSPECTS_FIRST.has(verb.replace('container.', '')),
  )
    ? []
    : [actOn('inspect', scene, call, { showsLimit: true })];

/** `docker wait`, where it was typed: `run` and `start -a` wait too, for the next end. */
export const actOfWait = (scene: Scene, call: Call): readonly LooseAct[] =>
  ['next-exit', 'removed'].includes(queryOf(call, 'condition') ?? '')
    ? []
    : [actOn('wait', scene, call)];

/** `docker attach` to what runs already. */
export function actOfAttach(scene: Scene, call: Call): readonly LooseAct[] {
  const life = scene.lives.get(call.container ?? '');
  if (stateAt(life, call.at) !== 'running') return [];
  return [actOn('attach', scene, call, { output: textOf(call.stdout, call.stderr) })];
}

/** Whether the same command goes on with such a call. */
const followedBy = ({ calls }: Scene, call: Call, isSuch: (next: Call) => boolean): boolean =>
  calls.some(
    (next) =>
      next.at >= call.at &&
      next.number !== call.number &&
      isSameCommand(next, call) &&
      isSuch(next),
  );
