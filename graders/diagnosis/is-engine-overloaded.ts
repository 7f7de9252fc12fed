import type { Engine } from '../docker/types.ts';
import { makeScratch } from '../scratch-folders.ts';

/** An idle engine takes a tenth of it. */
const LONGEST_MS = 2_000;

/**
 * Tells whether the engine is too busy to judge by time: it builds an image of nothing and looks how long that takes.
 * What made a student's own build slow has been ended by then.
 */
export async function isEngineOverloaded(engine: Pick<Engine, 'build'>): Promise<boolean> {
  await using context = await makeScratch('build');
  const overlay = { Dockerfile: 'FROM scratch\nLABEL io.seaworthy.empty=true\n' };
  const { image, durationMs } = await engine.build({ contextFolder: context.path, overlay });
  await image?.[Symbol.asyncDispose]();
  return durationMs > LONGEST_MS;
}
