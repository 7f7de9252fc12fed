import packageJson from '../package.json' with { type: 'json' };
import type { EngineRoom } from './docker/index.ts';
import type { Environment } from './grade.ts';

interface Ground extends Pick<Environment, 'seed' | 'isolation'> {
  /** @default the machine's engine's */
  readonly builder?: Environment['builder'];
  /** Names of the base images that the submission used. */
  readonly bases: readonly string[];
}

/** Tells on what a grade was made: the engine, and each base image of the submission. */
export async function describeEnvironment(
  room: EngineRoom,
  { seed, bases, isolation, builder = room.info.builder }: Ground,
): Promise<Environment> {
  // An engine that has gone away cannot be asked any more; the grade that says so is still written.
  const ask = (name: string): ReturnType<EngineRoom['describeBase']> =>
    room.describeBase(name).catch(() => null);
  const used = await Promise.all(bases.map(ask));
  return {
    seaworthy: packageJson.version,
    engine: `Docker Engine ${room.info.version}, ${room.info.platform}`,
    builder,
    isolation,
    baseImages: used.filter((base) => base !== null),
    seed,
  };
}
