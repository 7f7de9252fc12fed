import type { ContainerLine } from '../../trace.ts';
import { TraceLines, stream } from './trace-lines.ts';

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

/** What makes, starts and ends containers. */
export class TraceLives extends TraceLines {
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
    const image = [...this.images.values()].find(({ id: own, names }) =>
      [imageName, `${imageName}:latest`].some((name) => own === name || names.includes(name)),
    );
    const given = command.length > 0;
    const body = {
      Image: imageName,
      Cmd: [...(more.command ?? command)],
      Entrypoint: [...(more.entrypoint ?? [])],
    };
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
    return this.begin(id, { output, afterMs, ...(exitCode !== undefined && { exitCode }) });
  }

  /** What the engine does at a start. */
  begin(id: string, { output = '', exitCode, afterMs = 50 }: RunOptions): this {
    this.event(id, 'start');
    const log = (this.logsOf.get(id) ?? '') + output;
    this.logsOf.set(id, log);
    if (exitCode === undefined)
      return this.describe(id, 'start', {
        status: 'running',
        stdout: stream(log),
        stderr: stream(''),
      });
    return this.wait(afterMs).die(id, exitCode);
  }

  /** The end of the session: what is left, with its log and the paths that were made in it. */
  finish(changed: Readonly<Record<string, readonly string[]>> = {}): this {
    for (const [id, log] of this.logsOf) {
      const changes = (changed[id] ?? []).map((path) => ({ kind: 'added' as const, path }));
      this.describe(id, 'end', { stdout: stream(log), stderr: stream(''), changes });
    }
    return this;
  }

  die(id: string, exitCode: number): this {
    const log = this.logsOf.get(id) ?? '';
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
}
