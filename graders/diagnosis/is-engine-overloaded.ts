import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../docker/types.ts';

/** An idle engine takes a tenth of it. */
const LONGEST_MS = 2_000;

/**
 * Tells whether the engine is too busy to judge by time: it builds an image of nothing and looks how long that takes.
 * What made a student's own build slow has been ended by then.
 */
export async function isEngineOverloaded(engine: Pick<Engine, 'build'>): Promise<boolean> {
  const contextFolder = await mkdtemp(join(tmpdir(), 'seaworthy-'));
  try {
    const overlay = { Dockerfile: 'FROM scratch\nLABEL io.seaworthy.empty=true\n' };
    const { image, durationMs } = await engine.build({ contextFolder, overlay });
    await image?.[Symbol.asyncDispose]();
    return durationMs > LONGEST_MS;
  } finally {
    await rm(contextFolder, { recursive: true });
  }
}
