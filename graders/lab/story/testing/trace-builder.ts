import { stream } from './trace-lines.ts';
import { TraceLives } from './trace-lives.ts';
import type { RunOptions } from './trace-lives.ts';

// Makes the trace of a session tersely, as a recorder writes it. For tests only.

export interface ExecOptions {
  readonly input?: string;
  readonly output?: string;
  readonly exitCode?: number;
  readonly tty?: boolean;
  readonly status?: number;
  readonly message?: string;
}

/** A session in the making; each method is what one docker command does. */
export class TraceBuilder extends TraceLives {
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
    const exec = `exec-${++this.execs}`;
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
  logs(id: string, output = this.logsOf.get(id) ?? ''): this {
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
      names: [...(this.images.get(image)?.names ?? []), `${repo}:${tag}`],
    });
  }

  /** A `docker run` or `create` that the engine refused. */
  failedCreate(imageName: string, message: string, status = 404): this {
    const requested = { query: {}, body: { Image: imageName } };
    this.ping().call('POST', '/containers/create', { requested, status, message });
    return this;
  }

  /** One that the lab refused. */
  deniedCreate(imageName: string, message: string): this {
    const requested = { query: {}, body: { Image: imageName } };
    const refused = { outcome: 'denied', status: 403, message } as const;
    this.ping().call('POST', '/containers/create', { requested, ...refused });
    return this;
  }

  /** A `docker start` of a container that runs. */
  startAgain(id: string): this {
    this.ping().call('POST', `/containers/${id}/start`, { container: id, status: 304 });
    return this;
  }

  /** `docker update`. */
  update(id: string, body: Readonly<Record<string, number>>): this {
    const asked = { query: {}, body };
    this.ping().call('POST', `/containers/${id}/update`, {
      ...{ container: id, requested: asked, effective: asked },
    });
    return this;
  }

  /** `docker restart` of a container that has ended. */
  restart(id: string, more: RunOptions = {}): this {
    this.ping().call('POST', `/containers/${id}/restart`, { container: id, durationMs: 5 });
    return this.begin(id, more);
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
