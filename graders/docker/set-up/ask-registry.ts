import Dockerode from 'dockerode';
import { classifyPullFailure } from '../base-images/pull-failure.ts';
import { engineMessage } from '../connect.ts';

export interface RegistryAnswer {
  readonly state: 'reachable' | 'rate-limited' | 'unreachable';
  /** In the engine's words; null where it is reachable. */
  readonly message: string | null;
}

const DEADLINE_MS = 2_000;

/** Has the engine ask its registry about an image, since it is the engine that would pull. */
export async function askRegistry(image: string): Promise<RegistryAnswer> {
  try {
    await new Dockerode({ timeout: DEADLINE_MS }).getImage(image).distribution();
    return { state: 'reachable', message: null };
  } catch (error) {
    return classifyRefusal(image, engineMessage(error));
  }
}

/** A registry that says no is there all the same. */
export function classifyRefusal(image: string, said: string): RegistryAnswer {
  // What the client says of a request that it gave up.
  const message =
    said === 'socket hang up' ? `timeout: no answer within ${DEADLINE_MS / 1_000} s` : said;
  const { reason } = classifyPullFailure(image, message);
  if (reason === 'rate-limited') return { state: reason, message };
  return reason === 'image-missing' || reason === 'digest-mismatch'
    ? { state: 'reachable', message: null }
    : { state: 'unreachable', message };
}
