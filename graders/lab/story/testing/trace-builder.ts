import type {
  CallLine,
  ContainerLine,
  EventLine,
  ImageLine,
  StreamText,
  TraceLine,
} from '../../trace.ts';

// Makes the trace of a session tersely, line by line as a recorder writes it. For tests only.

export interface ContainerOptions extends Partial<ContainerLine> {
  readonly terminal?: number;
}

export interface RunOptions extends ContainerOptions {
  readonly attached?: boolean;
  readonly input?: string;
  /** What it writes. */
  readonly output?: string;
  /** Left out, it goes on. */
  readonly exitCode?: number;
  readonly afterMs?: number;
}

export interface ExecOptions {
  readonly input?: string;
  readonly output?: string;
  readonly exitCode?: number;
  readonly tty?: boolean;
  readonly status?: number;
  readonly message?: string;
}

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

/** A session in the making; each method is what one docker command does. */
export class TraceBuilder {
  readonly lines: TraceLine[] = [];
  readonly #containers = new Map<string, ContainerLine>();
  readonly #logs = new Map<string, string>();
  readonly #images = new Map<string, ImageLine>();
  #at = 1_000_000;
  #number = 0;
  #execs = 0;
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
    const known = this.#images.get(id);
    const line: ImageLine = {
      ...{ kind: 'image', at: this.now, because: 'build', id, names: [], isBase: false },
      ...{ entrypoint: [], command: [], layers: [], ...known, ...more },
    };
    this.#images.set(id, line);
    this.lines.push(line);
    return this;
  }

  ping(): this {
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

  /** `docker create`; `make` of a `docker run` is without the ping. */
  create(
    id: string,
    imageName: string,
    command: readonly string[] = [],
    more: ContainerOptions = {},
  ): this {
    return this.ping().make(id, imageName, command, more);
  }

  make(
    id: string,
    imageName: string,
    command: readonly string[],
    more: ContainerOptions = {},
  ): this {
    const image = [...this.#images.values()].find(({ id: own, names }) =>
      [imageName, `${imageName}:latest`].some((name) => own === name || names.includes(name)),
    );
    const given = command.length > 0;
    const body = { Image: imageName, Cmd: command.length > 0 ? command : null };
    this.call('POST', '/containers/create', {
      container: id,
      requested: { query: { name: id }, body },
      status: 201,
    });
    this.event(id, 'create');
    return this.describe(id, 'create', {
      ...{ image: image?.id ?? imageName, imageName, entrypoint: image?.entrypoint ?? [] },
      ...{ command: given ? command : (image?.command ?? []), ...more },
    });
  }

  /** `docker start`. */
  start(id: string, more: RunOptions = {}): this {
    this.ping();
    if (more.attached === true) this.call('GET', `/containers/${id}/json`, { container: id });
    return this.go(id, more);
  }

  /** `docker run`. */
  run(id: string, imageName: string, command: readonly string[] = [], more: RunOptions = {}): this {
    const {
      attached = more.exitCode !== undefined,
      input,
      output,
      exitCode,
      afterMs,
      ...container
    } = more;
    this.create(id, imageName, command, container);
    return this.go(id, {
      attached,
      ...Object.fromEntries(
        Object.entries({ input, output, exitCode, afterMs }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
    });
  }

  /** The second half of a run: attach where asked, start, and end where an exit code is given. */
  go(
    id: string,
    { attached = false, input, output = '', exitCode, afterMs = 50 }: RunOptions,
  ): this {
    const long = { container: id, durationMs: afterMs + 20 };
    if (attached) {
      const streams = {
        stdin: input === undefined ? null : stream(input),
        stdout: stream(output),
        stderr: stream(''),
      };
      this.call('POST', `/containers/${id}/attach`, { ...long, ...streams, status: 101 });
    }
    this.call('POST', `/containers/${id}/start`, { container: id, durationMs: 3, status: 204 });
    this.event(id, 'start');
    const log = (this.#logs.get(id) ?? '') + output;
    this.#logs.set(id, log);
    if (exitCode === undefined)
      return this.describe(id, 'start', {
        status: 'running',
        stdout: stream(log),
        stderr: stream(''),
      });
    return this.wait(afterMs).die(id, exitCode);
  }

  die(id: string, exitCode: number): this {
    const log = this.#logs.get(id) ?? '';
    this.event(id, 'die', { exitCode });
    return this.describe(id, 'die', {
      status: 'exited',
      exitCode,
      stdout: stream(log),
      stderr: stream(''),
    });
  }

  /** A start that the engine refused. */
  refusedStart(id: string, message: string): this {
    this.call('POST', `/containers/${id}/start`, { container: id, status: 400, message });
    return this;
  }

  /** `docker stop` of a container that is deaf for so long, or ends by itself on SIGTERM with a code. */
  stop(
    id: string,
    { deafMs, exitCode = 0, grace }: { deafMs?: number; exitCode?: number; grace?: number } = {},
  ): this {
    this.ping();
    const durationMs = (deafMs ?? 0) + 20;
    this.call('POST', `/containers/${id}/stop`, {
      container: id,
      durationMs,
      status: 204,
      requested: { query: grace === undefined ? {} : { t: grace }, body: null },
    });
    this.event(id, 'kill', { signal: '15' });
    if (deafMs === undefined) return this.die(id, exitCode).event(id, 'stop');
    return this.wait(deafMs).event(id, 'kill', { signal: '9' }).die(id, 137).event(id, 'stop');
  }

  /** `docker kill`. */
  kill(id: string, signal = 'SIGKILL', ends = signal === 'SIGKILL'): this {
    this.ping();
    this.call('POST', `/containers/${id}/kill`, {
      container: id,
      durationMs: 5,
      status: 204,
      requested: { query: { signal }, body: null },
    });
    this.event(id, 'kill', { signal });
    return ends ? this.die(id, signal === 'SIGKILL' ? 137 : 143) : this;
  }

  /** `docker rm`. */
  remove(id: string, isForced = false): this {
    this.ping();
    this.call('DELETE', `/containers/${id}`, { container: id, durationMs: 10, status: 204 });
    if (isForced) this.event(id, 'kill', { signal: '9' }).die(id, 137);
    return this.describe(id, 'remove').event(id, 'destroy');
  }

  /** `docker container prune`. */
  prune(...ids: readonly string[]): this {
    this.ping().call('POST', '/containers/prune', { durationMs: 20 });
    for (const id of ids) this.describe(id, 'remove').event(id, 'destroy');
    return this;
  }

  /** `docker exec`. */
  exec(id: string, command: readonly string[], more: ExecOptions = {}): this {
    const { input, output = '', exitCode = 0, tty = false, status = 201, message = null } = more;
    const exec = `exec-${++this.#execs}`;
    this.ping().call('GET', `/containers/${id}/json`, { container: id });
    const body = { Cmd: [...command], AttachStdin: input !== undefined, Tty: tty };
    this.call('POST', `/containers/${id}/exec`, {
      container: id,
      exec,
      status,
      message,
      requested: { query: {}, body },
    });
    if (status >= 400) return this;
    const streams = {
      stdin: input === undefined ? null : stream(input),
      stdout: stream(output),
      stderr: stream(''),
    };
    this.call('POST', `/exec/${exec}/start`, {
      container: id,
      exec,
      ...streams,
      result: { exitCode },
      status: 101,
    });
    return this;
  }

  /** `docker logs`. */
  logs(id: string, output = this.#logs.get(id) ?? ''): this {
    this.ping().call('GET', `/containers/${id}/json`, { container: id });
    this.call('GET', `/containers/${id}/logs`, {
      container: id,
      durationMs: 5,
      stdout: stream(output),
      stderr: stream(''),
    });
    return this;
  }

  /** `docker ps`. */
  list(query: Readonly<Record<string, string>> = {}): this {
    this.ping().call('GET', '/containers/json', { requested: { query, body: null } });
    return this;
  }

  /** Any other command about a container: `inspect` is `json`. */
  look(id: string, what: string, method = 'GET'): this {
    this.ping().call(method, `/containers/${id}/${what}`, {
      container: id,
      status: method === 'GET' ? 200 : 204,
    });
    return this;
  }

  /** `docker commit`. */
  commit(
    id: string,
    image: string,
    command: readonly string[],
    changed: readonly string[] = [],
  ): this {
    const changes = changed.map((path) => ({ kind: 'added' as const, path }));
    this.ping().describe(id, 'commit', { changes });
    this.call('POST', '/commit', {
      container: id,
      image,
      durationMs: 10,
      status: 201,
      requested: { query: { container: id }, body: null },
    });
    return this.image(image, {
      because: 'commit',
      names: [`${image}:latest`],
      entrypoint: [],
      command,
    });
  }

  /** `docker build`. */
  build(
    image: string | null,
    names: readonly string[],
    command: readonly string[] = ['node', 'index.js'],
  ): this {
    this.ping().call('POST', '/build', {
      image,
      durationMs: 5,
      requested: { query: { t: names }, body: null },
    });
    if (image === null) return this;
    return this.image(image, {
      because: 'build',
      command,
      names: names.map((name) => (/:[^/]*$/.test(name) ? name : `${name}:latest`)),
    });
  }

  /** `docker tag`. */
  tag(image: string, repo: string, tag: string): this {
    this.ping().call('POST', `/images/${image}/tag`, {
      image,
      status: 201,
      requested: { query: { repo, tag }, body: null },
    });
    return this.image(image, {
      because: 'tag',
      names: [...(this.#images.get(image)?.names ?? []), `${repo}:${tag}`],
    });
  }

  /** `docker pull`. */
  pull(fromImage: string, tag = 'latest'): this {
    this.ping().call('POST', '/images/create', {
      outcome: 'answered',
      requested: { query: { fromImage, tag }, body: null },
    });
    return this;
  }

  /** Seaworthy's own question to a published port. */
  answer(
    container: string,
    hostPort: number,
    containerPort: number,
    status: number | null = 200,
  ): this {
    const error = status === null ? 'connection refused' : null;
    const request = `GET http://localhost:${hostPort}/?seaworthy=0`;
    this.lines.push({
      kind: 'answer',
      at: this.wait(1).now,
      container,
      hostPort,
      containerPort,
      request,
      status,
      body: 'hello',
      error,
    });
    return this;
  }
}

export const trace = (): TraceBuilder => new TraceBuilder();
