import type Dockerode from 'dockerode';
import type { UsedBaseImage } from '../grade.ts';
import { statusOf } from './connect.ts';
import { STAND_IN_LABEL } from './labels.ts';

/** What the engine has under the name of a base image; null where it has nothing. */
export async function describeBase(docker: Dockerode, name: string): Promise<UsedBaseImage | null> {
  try {
    const { Id, Config } = await docker.getImage(name).inspect();
    return { name, id: Id, standIn: Config.Labels?.[STAND_IN_LABEL] !== undefined };
  } catch (error) {
    // 400: no well-formed reference, as a student may write one.
    if (statusOf(error) === 404 || statusOf(error) === 400) return null;
    throw error;
  }
}
