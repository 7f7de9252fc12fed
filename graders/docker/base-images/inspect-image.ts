import type Dockerode from 'dockerode';
import { statusOf } from '../connect.ts';
import { STAND_IN_LABEL } from '../labels.ts';

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

/** Whether it was built here because no registry answered; an image that is not there was not. */
export const isStandIn = (image: Dockerode.ImageInspectInfo | null): boolean =>
  STAND_IN_LABEL in (image?.Config.Labels ?? {});
