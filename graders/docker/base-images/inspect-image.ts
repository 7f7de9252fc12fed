import type Dockerode from 'dockerode';
import { statusOf } from '../connect.ts';

/** Null where the engine has no such image. */
export async function inspectImage(
  docker: Dockerode,
  name: string,
): Promise<Dockerode.ImageInspectInfo | null> {
  try {
    return await docker.getImage(name).inspect();
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}
