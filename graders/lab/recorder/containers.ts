// What the recorder remembers of the student's containers, and the lines it writes about them.
import type { ContainerLine } from '../trace.ts';
import type { RecorderConfig } from './config.ts';
import type { Engine } from './engine.ts';
import type { JsonMap } from './json.ts';
import { describeContainer, readChanges, readLogs } from './describe-container.ts';
import { now } from './trace-writer.ts';
import type { TraceWriter } from './trace-writer.ts';

/** By the full id that the engine gave at create. */
export interface Known {
  readonly id: string;
  readonly imageName: string;
  readonly requestedMemoryBytes: number;
  readonly requestedCpuCount: number;
  readonly autoRemove: boolean;
  /** Between the call and its answer: a death in between is no end. */
  restarting: boolean;
  isGone: boolean;
  /** A start whose death was not written yet. */
  mayDie: boolean;
  /** What is done about it, one after the other. */
  lane: Promise<void>;
}

export type Snapshot = Omit<ContainerLine, 'kind' | 'because'>;

export class Containers {
  readonly #known = new Map<string, Known>();
  readonly #engine: Engine;
  readonly #trace: TraceWriter;
  readonly #config: RecorderConfig;

  constructor(engine: Engine, trace: TraceWriter, config: RecorderConfig) {
    this.#engine = engine;
    this.#trace = trace;
    this.#config = config;
  }

  /** How many exist. */
  get count(): number {
    return [...this.#known.values()].filter(({ isGone }) => !isGone).length;
  }

  all(): readonly Known[] {
    return [...this.#known.values()];
  }

  get(id: string): Known | null {
    return this.#known.get(id) ?? null;
  }

  remember(given: Omit<Known, 'restarting' | 'isGone' | 'mayDie' | 'lane'>): Known {
    const known: Known = {
      ...given,
      restarting: false,
      isGone: false,
      mayDie: false,
      lane: Promise.resolve(),
    };
    this.#known.set(given.id, known);
    return known;
  }

  /** Does something about a container after all that was to be done about it before. */
  inTurn(known: Known, act: () => Promise<void>): Promise<void> {
    known.lane = known.lane.then(act, act);
    return known.lane;
  }

  /** Null where it is gone. */
  async look(
    known: Known,
    { logs = false, changes = false }: { logs?: boolean; changes?: boolean } = {},
  ): Promise<Snapshot | null> {
    const at = now();
    const { status, json } = await this.#engine.whole({
      method: 'GET',
      path: `/containers/${known.id}/json`,
    });
    if (status !== 200) return null;
    const description = describeContainer(json as JsonMap, known);
    const { keptTextBytes } = this.#config.limits;
    const streams = logs
      ? await readLogs(this.#engine, { id: known.id, tty: description.tty, keptTextBytes })
      : { stdout: null, stderr: null };
    return {
      at,
      ...description,
      ...streams,
      changes: changes ? await readChanges(this.#engine, known.id) : null,
    };
  }

  write(because: ContainerLine['because'], snapshot: Snapshot | null): void {
    if (snapshot !== null) this.#trace.write({ kind: 'container', because, ...snapshot });
  }

  /** Writes the end of a container, unless that was done: from whichever side it is seen first. */
  writeDeath(known: Known, snapshot: Snapshot | null, exitCode: number | null): void {
    if (!known.mayDie || snapshot === null) return;
    known.mayDie = false;
    this.write('die', { ...snapshot, exitCode: exitCode ?? snapshot.exitCode });
  }

  /** What `docker run --rm` asks of an engine, done here after its end was read. */
  async removeEnded(known: Known, seen: Snapshot | null = null): Promise<void> {
    const snapshot =
      seen?.status === 'exited' ? seen : await this.look(known, { logs: true, changes: true });
    if (snapshot === null || ['running', 'paused', 'restarting'].includes(snapshot.status)) return;
    this.writeDeath(known, snapshot, null);
    const { status } = await this.#engine.whole({
      method: 'DELETE',
      path: `/containers/${known.id}`,
      query: [['v', '1']],
    });
    if (status < 300) this.write('remove', snapshot);
  }
}
