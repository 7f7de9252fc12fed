import type {
  CallLine,
  ContainerLine,
  EventLine,
  ImageLine,
  StreamText,
  TraceLine,
} from '../../trace.ts';

// What a recorder writes, line by line. For tests only.

const BASES: Readonly<Record<string, readonly [entrypoint: string[], command: string[]]>> = {
  'hello-world:latest': [[], ['/hello']],
  'busybox:latest': [[], ['sh']],
  'alpine:latest': [[], ['/bin/sh']],
  'redis:latest': [['docker-entrypoint.sh'], ['redis-server']],
  'node:latest': [['docker-entrypoint.sh'], ['node']],
};

export const stream = (text: string): StreamText => ({
  bytes: Buffer.byteLength(text),
  text,
  truncated: false,
});

/** The lines of a session in the making. */
export class TraceLines {
  readonly lines: TraceLine[] = [];
  readonly #containers = new Map<string, ContainerLine>();
  protected readonly logsOf = new Map<string, string>();
  protected readonly images = new Map<string, ImageLine>();
  #at = 1_000_000;
  #number = 0;
  #connection = 1;
  protected execs = 0;
  terminal = 1;

  constructor() {
    for (const [name, [entrypoint, command]] of Object.entries(BASES)) {
      this.image(`base-${name}`, {
        names: [name],
        entrypoint,
        command,
        because: 'base',
        isBase: true,
      });
    }
  }

  /** Lets time pass. */
  wait(ms: number): this {
    this.#at += ms;
    return this;
  }

  get now(): number {
    return this.#at;
  }

  call(method: string, path: string, more: Partial<CallLine> = {}): CallLine {
    const line: CallLine = {
      ...{ kind: 'call', number: ++this.#number, open: false, terminal: this.terminal },
      connection: this.#connection,
      ...{ at: this.wait(1).now, durationMs: 0, action: 'any', method, path },
      requested: { query: {}, body: null },
      effective: null,
      ...{ outcome: 'forwarded', rule: null, status: 200, message: null },
      ...{ container: null, exec: null, image: null, result: null },
      ...{ stdin: null, stdout: null, stderr: null },
      ...more,
    };
    this.lines.push(line);
    return line;
  }

  event(id: string, action: string, more: Partial<EventLine> = {}): this {
    const at = this.wait(1).now;
    const nothing = { signal: null, exitCode: null, exec: null };
    this.lines.push({ kind: 'event', at, type: 'container', action, id, ...nothing, ...more });
    return this;
  }

  image(id: string, more: Partial<ImageLine>): this {
    const known = this.images.get(id);
    const line: ImageLine = {
      ...{ kind: 'image', at: this.now, because: 'build', id, names: [], isBase: false },
      ...{ entrypoint: [], command: [], layers: [], ...known, ...more },
    };
    this.images.set(id, line);
    this.lines.push(line);
    return this;
  }

  ping(): this {
    this.#connection += 1;
    this.call('HEAD', '/_ping', { outcome: 'answered' });
    return this;
  }

  /** What the recorder says of a container. */
  describe(id: string, because: ContainerLine['because'], more: Partial<ContainerLine> = {}): this {
    const known = this.#containers.get(id);
    const line: ContainerLine = {
      ...{ kind: 'container', id, name: id, image: 'base-busybox:latest', imageName: 'busybox' },
      ...{ entrypoint: [], command: ['sh'], tty: false, openStdin: false, workingFolder: '' },
      ...{ memoryBytes: 2 ** 28, cpuCount: 1, requestedMemoryBytes: 0, requestedCpuCount: 0 },
      ...{ autoRemove: false, ports: [], mounts: [], status: 'created', exitCode: null },
      ...{ oomKilled: false, error: '', stdout: null, stderr: null, changes: null },
      ...known,
      ...more,
      ...{ at: this.wait(1).now, because },
    };
    this.#containers.set(id, line);
    this.lines.push(line);
    return this;
  }
}
