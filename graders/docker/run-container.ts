import { GenericContainer, PullPolicy } from 'testcontainers';
import type Dockerode from 'dockerode';
import type { Limits } from '../../exercises/index.ts';
import { engineMessage, statusOf } from './connect.ts';
import { LabelledContainer } from './container.ts';
import { assertFreeSpace } from './free-space.ts';
import { OutputCapture } from './output.ts';
import type { Room } from './room.ts';
import { runtimeError } from './runtime-error.ts';
import { sandboxOptions } from './sandbox.ts';
import type { Sandbox } from './sandbox.ts';
import { isMadeSo, readStartFailure } from './start-failure.ts';
import { spendSpareTime } from './spare-time.ts';
import type { RunRequest, StartFailure } from './types.ts';

// testcontainers removes a container when a wait fails, and polls for the rest: the engine's events tell all of it.
const NO_WAIT = {
  waitUntilReady: () => Promise.resolve(),
  withStartupTimeout: () => NO_WAIT,
  isStartupTimeoutSet: () => true,
  getStartupTimeout: () => 1,
};

/** A container of testcontainers with our sandbox, that tells its id before it starts. */
class SandboxedContainer extends GenericContainer {
  readonly #onCreated: (id: string) => Promise<void>;

  constructor(image: string, sandbox: Sandbox, onCreated: (id: string) => Promise<void>) {
    super(image.replace(/^sha256:/, ''));
    this.#onCreated = onCreated;
    Object.assign(this.createOpts, sandbox.create, { Image: image });
    Object.assign(this.hostConfig, sandbox.host);
    this.withNetworkMode(sandbox.host.NetworkMode ?? 'none');
    this.withPullPolicy(PullPolicy.neverPull()).withWaitStrategy(NO_WAIT).withAutoCleanup(false);
  }

  protected override containerCreated = (id: string): Promise<void> => this.#onCreated(id);
}

interface RunContext {
  readonly room: Room;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/** Creates, attaches to and starts a container of a submission. */
export async function runContainer(
  request: RunRequest,
  context: RunContext,
): Promise<LabelledContainer> {
  const { room, limits } = context;
  const signal = request.signal
    ? AbortSignal.any([context.signal, request.signal])
    : context.signal;
  const network = (request.ports?.length ?? 0) > 0 ? await room.network() : 'none';
  const bindAddress = room.info.host === '127.0.0.1' ? '127.0.0.1' : '0.0.0.0';
  const sandbox = sandboxOptions(request, { runId: room.runId, limits, network, bindAddress });
  return room.slots(async () => {
    signal.throwIfAborted();
    await assertFreeSpace(room.dataFolder);
    const { id, capture, startFailure } = await createAndStart(request, sandbox, room);
    return new LabelledContainer({
      room,
      id,
      capture,
      startFailure,
      signal,
      label: request.label ?? 'container',
      tty: request.tty ?? false,
      lifetimeMs: request.lifetimeMs ?? limits.lifetimeMs,
    });
  });
}

interface Started {
  readonly id: string;
  readonly capture: OutputCapture | null;
  readonly startFailure: StartFailure | null;
}

async function createAndStart(request: RunRequest, sandbox: Sandbox, room: Room): Promise<Started> {
  let id = '';
  let capture: OutputCapture | null = null;
  const { promise: running, resolve: onRunning } = Promise.withResolvers<void>();
  const onCreated = async (createdId: string): Promise<void> => {
    id = createdId;
    room.events.listen(id, ({ action }) => void (action === 'start' && onRunning()));
    capture = await attach(room.docker.getContainer(id), request);
  };
  const start = room.client === 'testcontainers' ? startByTestcontainers : startByDockerode;
  try {
    // Not only the start's own end: with a published port testcontainers would wait 10 s for a container that has ended.
    const starting = start(room, request.image, sandbox, onCreated);
    starting.catch(() => undefined);
    spendSpareTime();
    await Promise.race([running, starting]);
    return { id, capture, startFailure: null };
  } catch (error) {
    const startFailure = refusedStart(error);
    if (startFailure !== null) return { id, capture: null, startFailure };
    if (id !== '') room.janitor.remove('container', id);
    throw runtimeError('The engine could not start a container', error);
  }
}

type Start = (
  room: Room,
  image: string,
  sandbox: Sandbox,
  onCreated: (id: string) => Promise<void>,
) => Promise<void>;

const startByTestcontainers: Start = async (_room, image, sandbox, onCreated) => {
  await new SandboxedContainer(image, sandbox, onCreated).start();
};

const startByDockerode: Start = async ({ docker }, image, sandbox, onCreated) => {
  const options = { ...sandbox.create, Image: image, HostConfig: sandbox.host };
  const container = await docker.createContainer(options);
  await onCreated(container.id);
  await container.start();
};

/** The student's doing where the engine says that it cannot run what it was told to; else the machine's. */
function refusedStart(error: unknown): StartFailure | null {
  const status = statusOf(error);
  if (status === undefined || status === 404) return null;
  const message = engineMessage(error);
  const failure = readStartFailure(message);
  return status === 400 || failure.reason !== 'other' || isMadeSo(message) ? failure : null;
}

/** Attaches before the start, so that no output is lost; standard input is written and closed. */
async function attach(container: Dockerode.Container, request: RunRequest): Promise<OutputCapture> {
  const stdin = request.stdin !== undefined;
  const stream = await container.attach({
    stream: true,
    stdout: true,
    stderr: true,
    stdin,
    hijack: true,
  });
  const capture = new OutputCapture(stream, request.tty ?? false);
  if (stdin) stream.end(request.stdin);
  return capture;
}
