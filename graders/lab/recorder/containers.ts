// What the recorder remembers of the student's containers, and the lines it writes about them.
import type { ContainerLine } from '../trace.ts';
import type { RecorderConfig } from './config.ts';
import type { Engine } from './engine.ts';
import { writeJson } from './json.ts';
import type { JsonMap } from './json.ts';
import { describeContainer, readChanges, readLogs } from './describe-container.ts';
import { mapAt } from './pick.ts';
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
  /** What it left, as read after its end; only another run makes that other, or a copy into it. */
  left: Left | null;
  /** How often files were copied into it. */
  copies: number;
}

type Left = Pick<ContainerLine, 'stdout' | 'stderr' | 'changes'> & {
  /** What it was read in: the copies, and the engine's words of its state with the times of its run. */
  readonly state: string;
};

type GivenContainer = Omit<Known, 'restarting' | 'isGone' | 'mayDie' | 'lane' | 'left' | 'copies'>;

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

  remember(given: GivenContainer): Known {
    const known: Known = {
      ...given,
      restarting: false,
      isGone: false,
      mayDie: false,
      lane: Promise.resolve(),
      left: null,
      copies: 0,
    };
    this.#known.set(given.id, known);
    return known;
  }

  /** Does something about a container after all that was to be done about it before. */
  inTurn(known: Known, act: () => Promise<void>): Promise<void> {
    known.lane = known.lane.then(act, act);
    return known.lane;
  }

  /** Null where it is gone. With `left`, also its output and what it changed. */
  async look(known: Known, { left = false } = {}): Promise<Snapshot | null> {
    const at = now();
    const { status, json } = await this.#engine.whole({
      method: 'GET',
      path: `/containers/${known.id}/json`,
    });
    if (status !== 200) return null;
    const description = describeContainer(json as JsonMap, known);
    if (!left) return { at, ...description, stdout: null, stderr: null, changes: null };
    const state = `${known.copies} ${writeJson(mapAt(json, 'State'))}`;
    const { stdout, stderr, changes } =
      known.left?.state === state ? known.left : await this.#readLeft(known, description.tty);
    // Until it is at rest there is more to come, and what could not be read may be read the next time.
    const isWhole = description.status === 'exited' && ![stdout, stderr, changes].includes(null);
    known.left = isWhole && !known.isGone ? { state, stdout, stderr, changes } : null;
    return { at, ...description, stdout, stderr, changes };
  }

  async #readLeft({ id }: Known, tty: boolean): Promise<Omit<Left, 'state'>> {
    const { keptTextBytes } = this.#config.limits;
    const [streams, changes] = await Promise.all([
      readLogs(this.#engine, { id, tty, keptTextBytes }),
      readChanges(this.#engine, id),
    ]);
    return { ...streams, changes };
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
    const snapshot = seen?.status === 'exited' ? seen : await this.look(known, { left: true });
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
