import { distance } from 'fastest-levenshtein';
import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { listed, quote } from './words.ts';

/** Explains that an image which FROM or COPY --from names cannot be had. */
export function explainBaseImage({ bench, dockerfile, failure }: BuildScene): BuildExplanation {
  const { baseImages, otherBaseImages } = bench.course;
  const names = baseImages.map(({ name }) => name);
  const base = failure.base ?? findForeignImage({ dockerfile, names }) ?? 'that it names';
  const stages = dockerfile.stages.flatMap(({ name }) => name ?? []);
  const near = nearest(base, [...stages, ...names]);
  const stage = dockerfile.stages.find(({ image }) => image === base);
  return {
    // The same is said either way; only who has to act differs.
    fault: otherBaseImages === 'any' ? 'infrastructure' : 'student',
    diagnosis: 'base-unavailable',
    rationale:
      `The image ${quote(base)} is not on this engine and could not be fetched. ` +
      `This course provides ${listed(names.map((name) => `\`${name}\``))}.` +
      (near === null ? '' : ` Did you mean ${quote(near)}?`),
    actual: `The engine has no image ${quote(base)}.`,
    hint: 'See whether the name is spelt right, and whether one of the images of the course will do.',
    line: stage?.line ?? findLine({ dockerfile, base }),
  };
}

/** True where the engine went looking for an image and did not get it. */
export const isMissingImage = (message: string): boolean =>
  /failed to resolve|invalid from flag|pull access denied|manifests?\/|manifest unknown/i.test(
    message,
  );

/** An image that the Dockerfile names and that the course does not provide. */
function findForeignImage({
  dockerfile,
  names,
}: Pick<BuildScene, 'dockerfile'> & { names: readonly string[] }): string | null {
  const bases = dockerfile.stages.flatMap(({ image }) => image ?? []);
  const copied = dockerfile.instructions.flatMap(({ flags }) =>
    flags.filter(({ name }) => name === 'from').map(({ value }) => value),
  );
  const known = new Set([
    ...names,
    'scratch',
    ...dockerfile.stages.flatMap(({ name }) => name?.toLowerCase() ?? []),
  ]);
  const isForeign = (image: string): boolean =>
    !/^\d+$/.test(image) && !known.has(image.toLowerCase()) && !known.has(`${image}:latest`);
  return [...bases, ...copied].find(isForeign) ?? null;
}

function findLine({
  dockerfile,
  base,
}: Pick<BuildScene, 'dockerfile'> & { base: string }): number | null {
  const named = dockerfile.instructions.find(
    ({ flags, written }) =>
      flags.some(({ value }) => value === base || value.includes(`from=${base}`)) ||
      written.includes(`--from=${base}`),
  );
  return named?.line ?? null;
}

/** A known image whose name or tag is a slip away. */
function nearest(base: string, names: readonly string[]): string | null {
  const [best] = names
    .map((name) => ({
      name,
      cost: Math.min(distance(base, name), distance(`${base}:latest`, name)),
    }))
    .filter(({ cost }) => cost > 0 && cost <= 2)
    .sort((a, b) => a.cost - b.cost);
  return best?.name ?? null;
}
