import type { Exercise } from '../../../exercises/index.ts';
import type { EngineRoom } from '../../docker/index.ts';
import type { Environment } from '../../grade.ts';
import type { LabWish } from '../../lab/engine/index.ts';
import { listAsks } from '../../lab/list-asks.ts';
import type { LaneCost, LaneOptions } from './lanes.ts';

/** What of one piece of work the engine has to know beforehand. */
export interface EngineWork {
  readonly exercise: Exercise;
  readonly tier: Environment['isolation'];
}

/** Most of the time a submission waits for something to happen; what really works is bounded by the room. */
const LANES_PER_SLOT = 16;
/** Labs that are ready before anybody asks, beside those that lanes have. */
export const LABS_AHEAD = 2;
const LAB_MEMORY_BYTES = 1.5 * 2 ** 30;
/** Of one in which nobody has done anything: BENCHMARKS.md has what is measured. */
const READY_LAB_MEMORY_BYTES = 64 * 2 ** 20;
/** Of the engine's memory; the rest is the machine's. */
const MEMORY_SHARE = 0.8;

/** How much may go on at one time on an engine: what labs that are ready take is nobody's to use. */
export function planLanes({ info, room }: Pick<EngineRoom, 'info' | 'room'>): LaneOptions {
  return {
    count: LANES_PER_SLOT * room.slots.concurrency,
    memoryBytes: MEMORY_SHARE * info.memoryBytes - LABS_AHEAD * READY_LAB_MEMORY_BYTES,
    labs: room.labs.concurrency,
  };
}

export const costOf = ({
  exercise,
  tier,
}: EngineWork): Pick<LaneCost, 'memoryBytes' | 'needsLab'> =>
  tier === 'private'
    ? { memoryBytes: LAB_MEMORY_BYTES, needsLab: true }
    : { memoryBytes: exercise.limits.memoryBytes, needsLab: false };

/** What is known of its lab before the work is looked at. */
export function wishOf({ submission, checks, limits }: Exercise): LabWish {
  const common = { limits: { network: limits.buildNetwork } };
  // Its nonce comes with the submission: that it will ask at all is enough.
  return submission === 'session'
    ? { ...common, ask: listAsks({ checks }, '') }
    : { ...common, terminals: 0 };
}
