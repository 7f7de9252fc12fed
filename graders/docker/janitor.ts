import type Dockerode from 'dockerode';
import { setTimeout as delay } from 'node:timers/promises';
import { ContainerRuntimeError } from '../errors.ts';
import { engineMessage, statusOf } from './connect.ts';
import { isOwnerAlive, OWNER_LABEL, RUN_LABEL } from './labels.ts';

/** One thing on the engine that a run of ours made. */
export interface Leftover {
  readonly kind: 'container' | 'image' | 'network' | 'volume';
  readonly id: string;
  readonly name: string;
  readonly runId: string;
  readonly owner: string;
}

const REMOVAL_DEADLINE_MS = 30_000;

/** Removes what a run made: at once, in the background, each with a deadline of its own. */
export class Janitor {
  readonly #docker: Dockerode;
  readonly #pending = new Set<Promise<void>>();

  constructor(docker: Dockerode) {
    this.#docker = docker;
  }

  /** Starts a removal; `settled` waits for it. What could not be removed shows as a leftover. */
  remove(kind: Leftover['kind'], id: string, after: Promise<unknown> = Promise.resolve()): void {
    const removal = after
      .catch(() => undefined)
      .then(() => removeObject(this.#docker, kind, id))
      .catch(() => undefined)
      .finally(() => this.#pending.delete(removal));
    this.#pending.add(removal);
  }

  /** Resolves when no removal is under way. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }
}

async function removeObject(docker: Dockerode, kind: Leftover['kind'], id: string): Promise<void> {
  const deadline = AbortSignal.timeout(REMOVAL_DEADLINE_MS);
  for (let waitMs = 50; ; waitMs = Math.min(waitMs * 2, 1_000)) {
    try {
      await removeOnce(docker, kind, id);
      return;
    } catch (error) {
      if (statusOf(error) === 404) return;
      // 409: it is being removed already, or a container that is going still uses it.
      if (deadline.aborted || (statusOf(error) ?? 0) < 400) throw error;
    }
    await delay(waitMs);
  }
}

function removeOnce(docker: Dockerode, kind: Leftover['kind'], id: string): Promise<unknown> {
  if (kind === 'container') return docker.getContainer(id).remove({ force: true, v: true });
  if (kind === 'image') return docker.getImage(id).remove({ force: true });
  if (kind === 'network') return docker.getNetwork(id).remove();
  return docker.getVolume(id).remove({ force: true });
}

/** Everything on the engine that carries a run's label. Changes nothing. */
export async function findLeftovers(docker: Dockerode, runId?: string): Promise<Leftover[]> {
  const label = runId === undefined ? RUN_LABEL : `${RUN_LABEL}=${runId}`;
  const filters = { label: [label] };
  const [containers, images, networks, { Volumes: volumes }] = await Promise.all([
    docker.listContainers({ all: true, filters }),
    docker.listImages({ all: false, filters: JSON.stringify(filters) }),
    docker.listNetworks({ filters }),
    docker.listVolumes({ filters }),
  ]);
  const item = (kind: Leftover['kind'], id: string, name: string, labels: Labels): Leftover => ({
    kind,
    id,
    name,
    runId: labels?.[RUN_LABEL] ?? '',
    owner: labels?.[OWNER_LABEL] ?? '',
  });
  return [
    ...containers.map((c) => item('container', c.Id, c.Names[0]?.slice(1) ?? c.Id, c.Labels)),
    ...images.map((i) => item('image', i.Id, i.RepoTags?.[0] ?? i.Id, i.Labels)),
    ...networks.map((n) => item('network', n.Id, n.Name, n.Labels)),
    ...(volumes ?? []).map((v) => item('volume', v.Name, v.Name, v.Labels)),
  ];
}

type Labels = Readonly<Record<string, string>> | null | undefined;

/**
 * Removes what dead runs left behind, or everything of any run but the living where `which` is `dead`.
 * @returns what was removed
 * @throws ContainerRuntimeError naming what could not be removed
 */
export async function sweep(
  docker: Dockerode,
  which: 'dead' | { runId: string },
): Promise<Leftover[]> {
  const found = await findLeftovers(docker, which === 'dead' ? undefined : which.runId);
  const doomed = which === 'dead' ? found.filter(({ owner }) => !isOwnerAlive(owner)) : found;
  const failures: string[] = [];
  for (const kind of ['container', 'image', 'network', 'volume'] as const) {
    const removals = doomed
      .filter((leftover) => leftover.kind === kind)
      .map(({ id, name }) =>
        removeObject(docker, kind, id).catch((error: unknown) => {
          failures.push(`${kind} ${name}: ${engineMessage(error)}`);
        }),
      );
    await Promise.all(removals);
  }
  if (failures.length > 0) {
    throw new ContainerRuntimeError(`Could not remove from the engine: ${failures.join('; ')}`, {
      code: 'SEAWORTHY_LEFTOVERS',
      hint: 'Restart the engine if a container resists, then run `seaworthy clean`.',
    });
  }
  return doomed;
}
