import type Dockerode from 'dockerode';
import { mkdir } from 'node:fs/promises';
import { SeaworthyError } from '../../../exercises/index.ts';
import { statusOf } from '../connect.ts';
import { inspectImage } from './inspect-image.ts';
import { loadStandIn } from './load-stand-in.ts';
import { withTag } from './pull-image.ts';
import { runTool } from './run-tool.ts';
import { recipeFor } from './stand-ins/index.ts';
import type { Recipe, WantedImage } from './stand-ins/index.ts';
import { openWorkshop } from './workshop.ts';

const HINT =
  'Let the engine reach an image registry (a mirror counts), or bring the images with `docker load`; then run `seaworthy setup` again.';

export interface BuildOptions {
  /** Where downloads stay between builds. */
  readonly cacheFolder: string;
  /** Called before each image, with the names it is for. */
  readonly onStart: (names: readonly string[]) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Builds stand-ins from the packages of Debian and npm, one image for all names of one recipe. */
export async function buildStandIns(
  docker: Dockerode,
  baseImages: readonly WantedImage[],
  { cacheFolder, onStart, signal }: BuildOptions,
): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  await using workshop = await openWorkshop(docker, cacheFolder);
  for (const [recipe, names] of groupByRecipe(baseImages)) {
    signal?.throwIfAborted();
    onStart(names);
    const before = await Promise.all(names.map((name) => inspectImage(docker, name)));
    await loadStandIn(workshop, recipe, names.map(withTag));
    for (const image of before) if (image !== null) await removeReplaced(docker, image.Id);
  }
}

function groupByRecipe(
  baseImages: readonly WantedImage[],
): readonly (readonly [Recipe, readonly string[]])[] {
  const groups = Map.groupBy(baseImages, (image) => recipeFor(image).name);
  return [...groups.values()].flatMap((images) => {
    const [first] = images;
    return first === undefined ? [] : [[recipeFor(first), images.map(({ name }) => name)] as const];
  });
}

/** Removes what a new stand-in took the name of, unless it has another name or a container. */
async function removeReplaced(docker: Dockerode, id: string): Promise<void> {
  const old = await inspectImage(docker, id);
  if (old === null || old.RepoTags.length > 0) return;
  await docker
    .getImage(id)
    .remove()
    .catch((error: unknown) => {
      if (statusOf(error) !== 404 && statusOf(error) !== 409) throw error;
    });
}

/**
 * Sees that stand-ins for an engine can be built on this machine.
 * @throws SeaworthyError where they cannot, saying why.
 */
export async function expectAbility(
  docker: Dockerode,
  baseImages: readonly WantedImage[],
): Promise<void> {
  const names = baseImages.map(({ name }) => name).join(', ');
  const { Arch: engine, Os: system } = await docker.version();
  const reason = await findObstacle(`${system}/${engine}`);
  if (reason === null) return;
  throw new SeaworthyError(
    `No registry gave ${names}, and stand-ins cannot be built here: ${reason}.`,
    {
      code: 'SEAWORTHY_STAND_IN_IMPOSSIBLE',
      hint: HINT,
    },
  );
}

const PLATFORMS: Readonly<Record<string, string>> = { x64: 'linux/amd64', arm64: 'linux/arm64' };

async function findObstacle(enginePlatform: string): Promise<string | null> {
  const own = process.platform === 'linux' ? PLATFORMS[process.arch] : undefined;
  if (own !== enginePlatform) {
    return `the engine runs ${enginePlatform}, this machine is ${process.platform}/${process.arch}`;
  }
  for (const tool of ['apt-get', 'dpkg-deb', 'npm']) {
    const isThere = await runTool(tool, ['--version'], { hint: HINT }).then(
      () => true,
      () => false,
    );
    if (!isThere)
      return `this machine has no ${tool} (stand-ins are made of Debian's or Ubuntu's packages)`;
  }
  return null;
}
