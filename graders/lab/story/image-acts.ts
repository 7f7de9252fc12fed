import type { LooseAct } from './act.ts';
import { queryOf, valuesOf } from './calls.ts';
import { familiarName } from './image-names.ts';
import type { KnownImage } from './image-names.ts';
import { lineAt } from './lives.ts';
import type { Call, Scene } from './scene.ts';
import { actOf, actOn, plain } from './scene.ts';

const named = (
  { images }: Scene,
  id: string | null,
): { image: string | null; from: readonly string[] } => ({
  image: id,
  from: images.get(id ?? '')?.names ?? [],
});

/** `docker build`. */
export function actOfBuild(scene: Scene, call: Call): LooseAct {
  const act = actOf('build', call, {
    ...named(scene, call.image),
    tagged: valuesOf(call.requested.query['t']),
  });
  // A build that failed is a 200 with an error in its stream, and without an image.
  return { ...act, succeeded: act.succeeded && call.image !== null };
}

/** `docker tag`. */
export const actOfTag = (scene: Scene, call: Call): LooseAct =>
  actOf('tag', call, { ...named(scene, call.image), tagged: nameIn(call, 'repo') });

/** `docker pull`, and the pull of a `docker run`. */
export const actOfPull = (call: Call): LooseAct =>
  actOf('pull', call, { tagged: nameIn(call, 'fromImage') });

function nameIn(call: Call, key: string): string {
  const [name = '', version] = [queryOf(call, key), queryOf(call, 'tag')];
  if (name === '') return '';
  return familiarName(version === undefined || version === '' ? name : `${name}:${version}`);
}

/** `docker commit`: what was in the container, and how the new image's default differs from the old one's. */
export function actOfCommit(scene: Scene, call: Call): LooseAct {
  const line = lineAt(scene.lives.get(call.container ?? ''), call.at + call.durationMs);
  const changes = scene.lives
    .get(call.container ?? '')
    ?.lines.findLast(
      ({ because, at }) => because === 'commit' && at <= call.at + call.durationMs,
    )?.changes;
  const base = scene.images.get(line?.image ?? '');
  const made = scene.images.get(call.image ?? '');
  return actOn('commit', scene, call, {
    image: call.image,
    changes: ownChanges(changes ?? []).length,
    replacesCommand:
      base !== undefined && made !== undefined && defaultOf(made) !== defaultOf(base),
    command: made === undefined ? '' : [...made.entrypoint, ...made.command].join(' '),
    tagged: nameIn(call, 'repo'),
  });
}

const defaultOf = ({ entrypoint, command }: KnownImage): string =>
  plain([...entrypoint, ...command]);

interface Change {
  readonly kind: string;
  readonly path: string;
}

/** The paths that somebody changed: no shell's history, and no folder that is told only because of what is in it. */
export function ownChanges(changes: readonly Change[]): readonly string[] {
  const paths = changes.map(({ path }) => path);
  const isParent = (path: string): boolean => paths.some((other) => other.startsWith(`${path}/`));
  return changes
    .filter(({ path }) => !/\/\.\w*_?history$/.test(path))
    .filter(({ kind, path }) => kind !== 'modified' || !isParent(path))
    .map(({ path }) => path);
}
