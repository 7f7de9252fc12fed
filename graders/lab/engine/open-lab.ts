import { randomBytes } from 'node:crypto';
import { assertFreeSpace } from '../../docker/free-space.ts';
import type { Room } from '../../docker/room.ts';
import type { Ask, RecorderLimits } from '../recorder/config.ts';
import type { TraceLine } from '../trace.ts';
import { nextRights } from './engine-rights.ts';
import type { EngineRights } from './engine-rights.ts';
import { provideImageStore } from './image-store.ts';
import { Lab } from './lab.ts';
import { labError } from './lab-error.ts';
import { findLabImages } from './lab-images.ts';
import { resolveLabLimits } from './lab-limits.ts';
import type { LabLimits } from './lab-limits.ts';
import type { LabPart } from './lab-part.ts';
import { startParts } from './start-parts.ts';
import type { LabPlan, LabVolumes } from './start-parts.ts';

export interface LabRequest {
  readonly room: Room;
  /** All that the lab's engine knows at first. */
  readonly baseImages: readonly { readonly name: string }[];
  /** What was handed in, as `takeSubmission` copied it: the working folder. @default null, an empty one */
  readonly files?: string | null;
  /** How many terminals there are; with none there is no recorder either, and no trace. @default 1 */
  readonly terminals?: number;
  /** Ports to ask as soon as a container publishes them. @default [] */
  readonly ask?: readonly Ask[];
  readonly limits?: Partial<LabLimits>;
  readonly recorderLimits?: Partial<RecorderLimits>;
  readonly signal: AbortSignal;
  /** Called with each line of the trace as it comes. */
  readonly onLine?: (line: TraceLine) => void;
  /** For tests of this folder. @default the recorder's own */
  readonly recorderFolder?: string;
}

/** What the machine was found to give; found anew by every process. */
let knownRights: EngineRights = 'narrow';

/**
 * Opens a lab: an engine of its own that holds the base images and, for a session, the recorder before it and a terminal.
 * @throws ContainerRuntimeError where any of them does not come up
 */
export function openLab(request: LabRequest): Promise<Lab> {
  const { room, signal } = request;
  return room.slots(async () => {
    signal.throwIfAborted();
    await assertFreeSpace(room.dataFolder);
    const tried = knownRights;
    try {
      return await openWith(tried, request);
    } catch (error) {
      const next = nextRights(tried, error);
      if (next === null || signal.aborted || room.events.lost.aborted) throw error;
      // Where that fails too, the first failure tells more.
      const lab = await openWith(next, request).catch(() => {
        throw error;
      });
      knownRights = next;
      return lab;
    }
  });
}

async function openWith(rights: EngineRights, request: LabRequest): Promise<Lab> {
  const { room, baseImages } = request;
  const limits = resolveLabLimits(request.limits);
  const lasting = AbortSignal.any([request.signal, room.events.lost]);
  const images = await findLabImages(room.docker);
  const engineImage = images.engine;
  const store = await provideImageStore(room, { engineImage, baseImages, rights, signal: lasting });
  const deadline = AbortSignal.timeout(limits.startMs);
  const signal = AbortSignal.any([lasting, deadline]);
  const volumes = nameVolumes(room.runId);
  const made: LabPart[] = [];
  const onMade = (part: LabPart): void => void made.push(part);
  const plan: LabPlan = { request, limits, images, store, rights, volumes, onMade, signal };
  const dispose = (): void => removeAll(room, made, volumes);
  try {
    const parts = await startParts(plan);
    return new Lab({ parts, store, limits, signal: lasting, dispose });
  } catch (error) {
    dispose();
    if (error !== deadline.reason) throw error;
    const waited = `A lab was not ready within ${limits.startMs / 1_000} s.`;
    throw labError(waited, made.flatMap((part) => part.lastWords).join('\n'), error);
  }
}

function nameVolumes(runId: string): LabVolumes {
  const name = `seaworthy-${runId}-lab-${randomBytes(4).toString('hex')}`;
  return { data: `${name}-data`, socket: `${name}-engine`, terminal: `${name}-terminal` };
}

/** In the background; the engine holds on to a volume until no container has it any more. */
function removeAll(room: Room, parts: readonly LabPart[], volumes: LabVolumes): void {
  for (const part of parts) part.remove();
  for (const volume of Object.values(volumes) as string[]) room.janitor.remove('volume', volume);
}
