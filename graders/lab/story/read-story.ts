import type { TraceLine } from '../trace.ts';
import type { Act, LooseAct } from './act.ts';
import { hasSucceeded, queryOf } from './calls.ts';
import {
  actOfFailedRemoval,
  actOfKill,
  actOfRemoval,
  actOfStop,
  before,
  momentsOf,
} from './control-acts.ts';
import { withFiles } from './files.ts';
import { actOfBuild, actOfCommit, actOfPull, actOfTag } from './image-acts.ts';
import { actOfAttach, actOfInspect, actOfList, actOfLogs, actOfWait } from './look-acts.ts';
import { actOfExec, actOfFailedStart, actsOfRuns, isByRun } from './process-acts.ts';
import { actOf, actOn, containerFields, inOrder, isSameCommand, readScene } from './scene.ts';
import type { Call, Scene } from './scene.ts';
import { withLimitsShown } from './shown-limits.ts';

/** What happened in a lab, in the course's words. */
export interface Story {
  /** In order of time. */
  readonly acts: readonly Act[];
  readonly scene: Scene;
}

/**
 * Reads what a session did from its trace. A trace that is still being written will do: the acts so far.
 * @example const { acts } = readStory(session.lines);
 */
export function readStory(lines: readonly TraceLine[]): Story {
  const scene = readScene(lines);
  const lives = [...scene.lives.values()];
  const acts = [
    ...scene.calls.flatMap((call) => actsOfCall(scene, call)),
    ...lives.flatMap((life) => actsOfRuns(scene, life)),
    ...lives.flatMap((life) => actOfRemoval(scene, life)),
    ...momentsOf(scene),
    ...answersIn(scene),
  ];
  return { acts: withLimitsShown(withFiles(scene, inOrder(scene, acts))), scene };
}

function actsOfCall(scene: Scene, call: Call): readonly LooseAct[] {
  const acts = ownActs(scene, call);
  if (call.outcome !== 'denied') return acts;
  return [
    ...acts,
    {
      ...actOf('denied', call, { why: call.message ?? '', request: requestOf(call) }),
      succeeded: true,
    },
  ];
}

const SIMPLE = {
  'container.stats': 'stats',
  'container.top': 'top',
  'container.changes': 'diff',
  'container.rename': 'rename',
  'container.update': 'update',
  'container.archive': 'copy',
  'container.pause': 'pause',
  'container.unpause': 'unpause',
} as const;

const ABOUT_IMAGES = {
  'image.list': 'list-images',
  'image.inspect': 'inspect-image',
  'image.history': 'history',
  'image.remove': 'remove-image',
  'image.prune': 'remove-image',
  volume: 'volume',
  network: 'network',
} as const;

function ownActs(scene: Scene, call: Call): readonly LooseAct[] {
  switch (call.verb) {
    case 'container.create':
      return [actOfCreate(scene, call)];
    case 'container.start':
    case 'container.restart':
      return hasSucceeded(call) && call.status !== 304 ? [] : [actOfFailedStart(scene, call)];
    case 'container.stop':
      return [actOfStop(scene, call)];
    case 'container.kill':
      return [actOfKill(scene, call)];
    case 'container.remove':
      return actOfFailedRemoval(scene, call);
    case 'container.attach':
      return actOfAttach(scene, call);
    case 'container.logs':
      return [actOfLogs(scene, call)];
    case 'container.exec':
      return [actOfExec(scene, call)];
    case 'container.inspect':
      return actOfInspect(scene, call);
    case 'container.wait':
      return actOfWait(scene, call);
    case 'container.list':
      return actOfList(scene, call);
    default:
      return otherActs(scene, call);
  }
}

function otherActs(scene: Scene, call: Call): readonly LooseAct[] {
  const { verb } = call;
  if (verb === 'commit') return [actOfCommit(scene, call)];
  if (verb === 'build') return [actOfBuild(scene, call)];
  if (verb === 'image.tag') return [actOfTag(scene, call)];
  if (verb === 'image.create') return [actOfPull(call)];
  if (verb in SIMPLE) {
    const does = SIMPLE[verb as keyof typeof SIMPLE];
    const was = before(scene.lives.get(call.container ?? ''), call);
    return [actOn(does, scene, call, { ...was, ...(does === 'stats' && { showsLimit: true }) })];
  }
  if (verb in ABOUT_IMAGES) {
    const from = scene.images.get(call.image ?? '')?.names ?? [];
    return [
      actOf(ABOUT_IMAGES[verb as keyof typeof ABOUT_IMAGES], call, { image: call.image, from }),
    ];
  }
  // `docker stats` follows the events by itself.
  if (/^\/events/.test(call.path) && isPartOfStats(scene, call)) return [];
  return verb === 'other' || verb === 'image.push'
    ? [actOf('other', call, { request: requestOf(call) })]
    : [];
}

const isPartOfStats = ({ calls }: Scene, call: Call): boolean =>
  calls.some((other) => other.verb === 'container.stats' && isSameCommand(other, call));

const requestOf = ({ method, path }: Call): string => `${method} ${path}`;

function actOfCreate(scene: Scene, call: Call): LooseAct {
  const typed = call.requested.body?.['Image'];
  return actOn('create', scene, call, {
    byRun: call.container !== null && isByRun(scene, call.container),
    ...(typeof typed === 'string' && { typedImage: typed }),
    ...(call.container === null && { name: queryOf(call, 'name') ?? '' }),
  });
}

const answersIn = (scene: Scene): readonly LooseAct[] =>
  scene.lines.flatMap((line) => {
    if (line.kind !== 'answer') return [];
    const { at, container, hostPort, containerPort, status, body, error } = line;
    return [
      {
        ...{ does: 'answer' as const, at, terminal: null, call: null, denied: false },
        succeeded: status !== null,
        message: error,
        fields: {
          ...containerFields(scene, container, at),
          ...{ hostPort, containerPort, status, body },
        },
      },
    ];
  });
