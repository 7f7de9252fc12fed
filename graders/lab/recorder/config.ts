/** What the recorder is told by whoever starts it: JSON in RECORDER_CONFIG. */
export interface RecorderConfig {
  /** `/run/engine/docker.sock` */
  readonly engineSocket: string;
  /** `/run/terminal/1.sock` ...: the first is terminal 1. */
  readonly terminalSockets: readonly string[];
  /** The course's images: names with their tag, ids as this engine knows them. */
  readonly baseImages: readonly { readonly name: string; readonly id: string }[];
  /** @default [] */
  readonly ask: readonly Ask[];
  readonly limits: RecorderLimits;
  /**
   * The network of a build's RUN steps. `default`: what containers have.
   * @default 'none'
   */
  readonly buildNetwork: 'none' | 'default';
}

/** A port of the host that is asked as soon as a container publishes it. */
export interface Ask {
  readonly port: number;
  /** `/` */
  readonly path: string;
  readonly nonce: string;
  /** How long a first answer may take from the start of the container. */
  readonly withinMs: number;
}

export interface RecorderLimits {
  // Once one of these is reached, all calls that follow are denied.
  readonly calls: number;
  /** Of all requests' bodies together. */
  readonly requestBytes: number;
  /** Through attach, exec, logs and the like, both ways, together. */
  readonly streamBytes: number;
  readonly traceBytes: number;
  readonly lifetimeMs: number;
  // These deny what is one too many.
  readonly connections: number;
  /** Calls that stay open, at one time. */
  readonly streams: number;
  readonly containers: number;
  readonly images: number;
  readonly networks: number;
  readonly volumes: number;
  /** In all. */
  readonly execs: number;
  // Of each container.
  readonly memoryBytes: number;
  readonly cpuCount: number;
  readonly pids: number;
  /** Published by one container. */
  readonly ports: number;
  readonly stopSeconds: number;
  // Of a build.
  readonly buildMemoryBytes: number;
  readonly contextBytes: number;
  readonly contextEntries: number;
  // What is kept of each stream and log in the trace.
  readonly keptTextBytes: number;
}

const mebi = 2 ** 20;

const defaultLimits: RecorderLimits = {
  calls: 2000,
  requestBytes: 96 * mebi,
  streamBytes: 64 * mebi,
  traceBytes: 8 * mebi,
  lifetimeMs: 4 * 60 * 60 * 1000,
  connections: 64,
  streams: 16,
  containers: 16,
  images: 24,
  networks: 4,
  volumes: 32,
  execs: 256,
  memoryBytes: 256 * mebi,
  cpuCount: 1,
  pids: 128,
  ports: 16,
  stopSeconds: 10,
  buildMemoryBytes: 512 * mebi,
  contextBytes: 50 * mebi,
  contextEntries: 2000,
  keptTextBytes: 32 * 2 ** 10,
};

export type GivenConfig = Pick<RecorderConfig, 'engineSocket' | 'terminalSockets' | 'baseImages'> &
  Partial<Omit<RecorderConfig, 'limits'>> & { readonly limits?: Partial<RecorderLimits> };

export function resolveConfig(given: GivenConfig): RecorderConfig {
  return {
    ask: [],
    buildNetwork: 'none',
    ...given,
    limits: { ...defaultLimits, ...given.limits },
  };
}

/** @throws Error where the text is no configuration. */
export function readConfig(text: string | undefined): RecorderConfig {
  if (text === undefined) throw new Error('RECORDER_CONFIG is not set');
  const given: unknown = JSON.parse(text);
  if (!isConfig(given)) {
    throw new Error('RECORDER_CONFIG needs engineSocket, terminalSockets and baseImages');
  }
  return resolveConfig(given);
}

function isConfig(given: unknown): given is GivenConfig {
  if (typeof given !== 'object' || given === null) return false;
  const { engineSocket, terminalSockets, baseImages } = given as Record<string, unknown>;
  return (
    typeof engineSocket === 'string' && Array.isArray(terminalSockets) && Array.isArray(baseImages)
  );
}
