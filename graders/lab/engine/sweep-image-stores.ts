import type Dockerode from 'dockerode';
import { inspectImage } from '../../docker/base-images/inspect-image.ts';
import { statusOf } from '../../docker/connect.ts';
import { IMAGES_LABEL } from './lab-names.ts';

/**
 * Removes volumes of base images that no lab uses: all, or those made from images which the engine has no more.
 * @returns their names
 */
export async function sweepImageStores(
  docker: Dockerode,
  which: 'outdated' | 'all',
): Promise<readonly string[]> {
  const { Volumes } = await docker.listVolumes({ filters: { label: [IMAGES_LABEL] } });
  const removed: string[] = [];
  for (const { Name, Labels } of Volumes ?? []) {
    const ids = (Labels[IMAGES_LABEL] ?? '').split(' ');
    if (which === 'outdated' && (await areThere(docker, ids))) continue;
    if (await removeUnused(docker, Name)) removed.push(Name);
  }
  return removed;
}

async function areThere(docker: Dockerode, ids: readonly string[]): Promise<boolean> {
  const images = await Promise.all(ids.map((id) => inspectImage(docker, id)));
  return images.every((image) => image !== null);
}

async function removeUnused(docker: Dockerode, name: string): Promise<boolean> {
  try {
    await docker.getVolume(name).remove();
    return true;
  } catch (error) {
    // 409: a lab uses it; 404: it has gone.
    if (statusOf(error) === 409 || statusOf(error) === 404) return false;
    throw error;
  }
}
