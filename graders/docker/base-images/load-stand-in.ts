import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pack as openPack } from 'tar-stream';
import { SeaworthyError } from '../../../exercises/index.ts';
import { readJsonLines } from '../json-lines.ts';
import { STAND_IN_LABEL } from '../labels.ts';
import { pump } from './pump.ts';
import type { Recipe, StandIn } from './stand-ins/recipe.ts';
import { addEntry } from './tar-writer.ts';
import type { Workshop } from './workshop.ts';

const CREATED = '2026-01-01T00:00:00Z';

/** What the label of a stand-in says: which recipe made it, and which version of it. */
export const describeRecipe = ({ name, version }: Recipe): string => `${name}/${version}`;

/** Makes a stand-in and gives it to the engine, as `docker load` does: all of it or nothing, and the same content always the same id. */
export async function loadStandIn(
  workshop: Workshop,
  recipe: Recipe,
  tags: readonly string[],
): Promise<void> {
  const problem = await send(workshop, await recipe.make(workshop), recipe, tags);
  if (problem === null) return;
  throw new SeaworthyError(
    `The engine did not take the stand-in for ${tags.join(', ')}: ${problem}`,
    {
      code: 'SEAWORTHY_STAND_IN_FAILED',
      hint: 'See that the engine has room on its disk (`docker system df`), then try again.',
    },
  );
}

/** Resolves with what the engine said against it, or null. */
async function send(
  { docker }: Workshop,
  standIn: StandIn,
  recipe: Recipe,
  tags: readonly string[],
): Promise<string | null> {
  const archive = new PassThrough();
  const broken = new AbortController();
  const sending = writeArchive(archive, standIn, recipe, tags);
  sending.catch((error: unknown) => broken.abort(error));
  try {
    const answer = await docker.loadImage(archive, { quiet: true, abortSignal: broken.signal });
    let problem: string | null = null;
    for await (const line of readJsonLines(
      answer as NodeJS.ReadableStream & AsyncIterable<Buffer>,
    )) {
      if (typeof line === 'object' && line !== null && 'error' in line)
        problem = String(line.error);
    }
    return problem;
  } catch (error) {
    throw broken.signal.aborted ? broken.signal.reason : error;
  } finally {
    archive.destroy();
  }
}

async function writeArchive(
  archive: PassThrough,
  { config, layers }: StandIn,
  recipe: Recipe,
  tags: readonly string[],
): Promise<void> {
  const pack = openPack();
  const sent = pump(pack, archive);
  const description = JSON.stringify({
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    created: CREATED,
    config: { ...config, Labels: { [STAND_IN_LABEL]: describeRecipe(recipe) } },
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
    history: layers.map(() => ({ created: CREATED, created_by: 'Seaworthy stand-in' })),
  });
  const name = `${createHash('sha256').update(description).digest('hex')}.json`;
  pack.entry({ name }, description);
  const paths = layers.map(({ digest }) => `${digest.replace('sha256:', '')}/layer.tar`);
  for (const [index, { file, sizeBytes }] of layers.entries()) {
    const header = { name: paths[index] ?? '', size: sizeBytes };
    await addEntry(pack, header, createReadStream(file));
  }
  const manifest = [{ Config: name, RepoTags: tags, Layers: paths }];
  pack.entry({ name: 'manifest.json' }, JSON.stringify(manifest));
  pack.finalize();
  await sent;
}
