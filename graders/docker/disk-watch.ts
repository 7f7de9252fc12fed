import type Dockerode from 'dockerode';
import { runLabels } from './labels.ts';
import { Demultiplexer } from './output.ts';
import type { Room } from './room.ts';

/** What a container may hold on disk beyond its image: its own layer and its volumes, each. */
const MAX_DISK_BYTES = 512 * 2 ** 20;
const PAUSE_MS = 1_000;

/** Looks again and again at what a container has written. The engine itself bounds only single files. */
export class DiskWatch {
  readonly #room: Room;
  readonly #container: Dockerode.Container;
  readonly #onBreach: () => void;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(room: Room, container: Dockerode.Container, onBreach: () => void) {
    this.#room = room;
    this.#container = container;
    this.#onBreach = onBreach;
    this.#lookLater();
  }

  /** Resolves when nothing of it is left on the engine. */
  end(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    return this.#looking;
  }

  #lookLater(): void {
    if (this.#isOver) return;
    this.#timer = setTimeout(() => {
      // A container or an engine that is gone writes nothing any more.
      this.#looking = this.#look().catch(() => undefined);
    }, PAUSE_MS).unref();
  }

  async #look(): Promise<void> {
    // Known to the engine, and not to the client's types.
    const options: Dockerode.ContainerInspectOptions & { size: boolean } = { size: true };
    const inspected = await this.#container.inspect(options);
    const { State, Mounts } = inspected;
    const layerBytes = Number(Reflect.get(inspected, 'SizeRw') ?? 0);
    if (!State.Running) return;
    const volumes = Mounts.flatMap(({ Type, Name }) => (Type === 'volume' && Name ? [Name] : []));
    const isFull =
      layerBytes > MAX_DISK_BYTES || (await sizeOf(volumes, this.#room)) > MAX_DISK_BYTES;
    if (isFull) this.#onBreach();
    else this.#lookLater();
  }
}

/** Measured from beside: the engine tells the size of a volume only together with that of all others. */
async function sizeOf(
  volumes: readonly string[],
  { docker, probeImage, runId }: Room,
): Promise<number> {
  if (volumes.length === 0) return 0;
  const probe = await docker.createContainer({
    Image: probeImage,
    Entrypoint: [],
    Cmd: ['du', '-sk', '/volumes'],
    Labels: runLabels(runId),
    HostConfig: {
      NetworkMode: 'none',
      Memory: 64 * 2 ** 20,
      Mounts: volumes.map((name, index) => ({
        Type: 'volume',
        Source: name,
        Target: `/volumes/${index}`,
        ReadOnly: true,
      })),
    },
  });
  try {
    await probe.start();
    await probe.wait();
    const log = await probe.logs({ stdout: true, follow: false });
    const text = [...new Demultiplexer(false).push(log)]
      .map(({ bytes }) => bytes.toString())
      .join('');
    return Number.parseInt(text, 10) * 1_024;
  } finally {
    // Waited for: a volume that is in use would outlive its container.
    await probe.remove({ force: true });
  }
}
