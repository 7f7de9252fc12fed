import { ContainerRuntimeError } from '../errors.ts';
import type { UsedBaseImage } from '../grade.ts';

type Describe = (name: string) => Promise<Pick<UsedBaseImage, 'id'> | null>;

/**
 * Remembers what base images were when a submission was first built on them. An image that is replaced on the engine
 * meanwhile makes every layer above it anew, which no student's Dockerfile is to blame for.
 */
export class BaseMemory {
  readonly #describe: Describe;
  readonly #ids = new Map<string, string>();

  constructor(describe: Describe) {
    this.#describe = describe;
  }

  /** Takes note of a base image, the first time it is named. */
  async remember(name: string): Promise<void> {
    if (this.#ids.has(name)) return;
    const id = (await this.#describe(name))?.id;
    // Two builds may have asked at the same time: the first answer counts.
    if (id !== undefined && !this.#ids.has(name)) this.#ids.set(name, id);
  }

  /** @throws ContainerRuntimeError where one of them is another image by now */
  async expectSame(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const [before, now] = [this.#ids.get(name), (await this.#describe(name))?.id];
      // One that is gone was there while the engine built on it.
      if (before === undefined || now === undefined || before === now) continue;
      throw new ContainerRuntimeError(
        `The base image ${name} became another one while this submission was graded, so its builds cannot be compared.`,
        {
          code: 'SEAWORTHY_BASE_IMAGE_CHANGED',
          hint: 'This costs no points. See that nothing pulls or builds base images on this engine meanwhile, then grade again.',
        },
      );
    }
  }
}
