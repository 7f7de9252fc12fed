import type Dockerode from 'dockerode';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openDebianPackages } from './debian-packages.ts';
import type { DebianPackages } from './debian-packages.ts';
import { openNpmPackages } from './npm-packages.ts';
import type { NpmPackages } from './npm-packages.ts';
import { writeTar } from './tar-writer.ts';
import type { TarWriter, WrittenTar } from './tar-writer.ts';

/** What the recipes of one round of building share. */
export interface Workshop extends AsyncDisposable {
  readonly docker: Dockerode;
  /** For files in the making. */
  readonly scratch: string;
  debian(): Promise<DebianPackages>;
  npm(): Promise<NpmPackages>;
  /** Writes a layer, or returns the one of this name that was written before. */
  layer(name: string, fill: (tar: TarWriter) => Promise<void>): Promise<WrittenTar>;
}

/** Opens a workshop in a cache folder; its scratch folder goes when it is disposed. */
export async function openWorkshop(docker: Dockerode, cacheFolder: string): Promise<Workshop> {
  const scratch = join(cacheFolder, 'scratch');
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  const layers = new Map<string, Promise<WrittenTar>>();
  let debian: Promise<DebianPackages> | undefined;
  let npm: Promise<NpmPackages> | undefined;
  return {
    docker,
    scratch,
    debian: () => (debian ??= openDebianPackages(join(cacheFolder, 'debian'))),
    npm: () => (npm ??= openNpmPackages(join(cacheFolder, 'npm'))),
    layer(name, fill) {
      const options = { gzip: false, withFolders: true };
      const layer = layers.get(name) ?? writeTar(join(scratch, `${name}.tar`), options, fill);
      layers.set(name, layer);
      return layer;
    },
    [Symbol.asyncDispose]: () => rm(scratch, { recursive: true, force: true }),
  };
}
