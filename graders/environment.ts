import packageJson from '../package.json' with { type: 'json' };
import { outlineDockerfile } from './docker/index.ts';
import type { EngineRoom } from './docker/index.ts';
import type { Environment } from './grade.ts';

/** Tells on what a grade was made: the engine, and each base image of the Dockerfile. */
export async function describeEnvironment(
  room: EngineRoom,
  seed: string,
  dockerfile: string,
): Promise<Environment> {
  const bases = await Promise.all(
    outlineDockerfile(dockerfile).bases.map((name) => room.describeBase(name)),
  );
  return {
    seaworthy: packageJson.version,
    engine: `Docker Engine ${room.info.version}, ${room.info.platform}`,
    builder: room.info.builder,
    isolation: 'shared',
    baseImages: bases.filter((base) => base !== null),
    seed,
  };
}
