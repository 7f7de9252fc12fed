import { posix } from 'node:path';
import { instructionsOfImage } from '../diagnosis/find-dockerfile-slips.ts';
import { matchGlob } from '../diagnosis/match-glob.ts';
import type { Dockerfile } from '../diagnosis/read-dockerfile.ts';
import { findCopiedStages } from '../diagnosis/read-dockerfile.ts';
import type { StudentImage } from '../docker/types.ts';
import type { BuildStep } from '../grade.ts';

/** An image or stage with the layers in which the installed files came to be. */
export interface InstallPlace {
  readonly stage: number;
  readonly layers: readonly string[];
  /** Positions of the layers that made such files, in order. */
  readonly makers: readonly number[];
  /** True where the files were installed here, and not copied from a stage that holds them. */
  readonly isOrigin: boolean;
}

/** A build to compare with: its steps, and its layers by number of the stage. */
export interface ComparedBuild {
  readonly result: { readonly steps: readonly BuildStep[] };
  readonly layers: ReadonlyMap<number, readonly string[]>;
}

/** The stages in which files may have been installed: the last one, and those that it copies from. */
export const stagesOf = (dockerfile: Dockerfile): number[] => {
  const last = dockerfile.stages.length - 1;
  return [...findCopiedStages(dockerfile, last).filter((stage) => stage !== last), last];
};

/** How a build names a stage as its target. */
export const targetOf = ({ stages }: Dockerfile, stage: number): string =>
  stages[stage]?.name ?? String(stage);

/** Finds the layers of an image that made files of a glob: not those that only changed their owner or mode. */
export async function findMakers(
  image: Pick<StudentImage, 'layers' | 'findInLayers'>,
  glob: string,
): Promise<number[]> {
  const isKept = matchGlob(glob);
  const found = await image.findInLayers((path) => isKept(path) || isWhiteout(path));
  const pathsOf = new Map(found.map(({ layer, paths }) => [layer, paths]));
  const visible = new Set<string>();
  return image.layers.flatMap((layer, index) => {
    const paths = pathsOf.get(layer) ?? [];
    for (const path of paths.filter(isWhiteout)) removeBelow(visible, wipedBy(path));
    const held = paths.filter((path) => !isWhiteout(path));
    const isMaker = held.some((path) => !visible.has(path));
    for (const path of held) visible.add(path);
    return isMaker ? [index] : [];
  });
}

// A layer says by these names what it takes away from those below: `.wh.name` one file or folder, the other a whole folder's contents.
const isWhiteout = (path: string): boolean => posix.basename(path).startsWith('.wh.');

const wipedBy = (path: string): string =>
  posix.basename(path) === '.wh..wh..opq'
    ? posix.dirname(path)
    : posix.join(posix.dirname(path), posix.basename(path).slice('.wh.'.length));

function removeBelow(visible: Set<string>, wiped: string): void {
  for (const path of visible) {
    if (path === wiped || path.startsWith(`${wiped}/`)) visible.delete(path);
  }
}

/** Marks the places where files were installed: all but those that copy from another place that holds them. */
export function markOrigins(
  dockerfile: Dockerfile,
  places: readonly Omit<InstallPlace, 'isOrigin'>[],
): InstallPlace[] {
  const holding = places.filter(({ makers }) => makers.length > 0);
  return holding.map((place) => {
    const copied = findCopiedStages(dockerfile, place.stage);
    return {
      ...place,
      isOrigin: !holding.some(({ stage }) => stage !== place.stage && copied.includes(stage)),
    };
  });
}

/**
 * Finds a place whose files were installed again by a build.
 * @returns the number of its stage, or null where all were reused
 */
export function findMiss(
  places: readonly InstallPlace[],
  { result, layers }: ComparedBuild,
  dockerfile: Dockerfile,
): number | null {
  const missed = places.find(({ stage, makers, isOrigin, layers: own }) =>
    makers.some((maker, index) => {
      if (isReused(own, maker, layers.get(stage) ?? [])) return false;
      // What only copies what was installed before may be made anew: by `cp`, or by COPY --from.
      const isInstall = isOrigin && index === 0;
      return isInstall || installsThatRan(dockerfile, stage, result.steps).length > 0;
    }),
  );
  return missed?.stage ?? null;
}

/** True where a layer and all below it are the same in the other image: the step behind it was not run again. */
const isReused = (layers: readonly string[], position: number, other: readonly string[]): boolean =>
  layers.slice(0, position + 1).every((layer, index) => layer === other[index]);

/** True where a control edit made files of the places anew, or ran an install that the other edit had left alone. */
export function isMadeAnew(
  places: readonly InstallPlace[],
  controlled: ComparedBuild,
  edited: ComparedBuild,
  dockerfile: Dockerfile,
): boolean {
  const hasNewLayer = places.some(({ stage, makers, isOrigin, layers }) => {
    const now = controlled.layers.get(stage);
    return (
      isOrigin && now !== undefined && makers.some((maker) => !now.includes(layers[maker] ?? ''))
    );
  });
  if (hasNewLayer) return true;
  return stagesOf(dockerfile).some((stage) => {
    const lines = installsThatRan(dockerfile, stage, edited.result.steps).map(({ line }) => line);
    const ran = installsThatRan(dockerfile, stage, controlled.result.steps);
    return ran.some(({ line }) => !lines.includes(line));
  });
}

const INSTALLS =
  /\b(?:npm|pnpm|yarn|bun)\b[^&|;]*\b(?:i|in|ins|install|ci|clean-install|cit|add|update|up|upgrade)\b|\byarn\b\s*(?:$|[;&|]|--)|\.sh\b/;

/** The steps of a stage, and of those it goes on from, that ran and install packages by what they say. */
export function installsThatRan(
  dockerfile: Dockerfile,
  stage: number,
  steps: readonly BuildStep[],
): BuildStep[] {
  const own = instructionsOfImage(dockerfile, stage).filter(({ keyword }) => keyword === 'RUN');
  return steps.filter((step) => {
    const instruction = own.find(({ line }) => line === step.line);
    return !step.cached && instruction !== undefined && INSTALLS.test(instruction.exact);
  });
}
