import type Dockerode from 'dockerode';
import { ContainerRuntimeError } from '../errors.ts';
import { RUN_LABEL } from './labels.ts';
import { readJsonLines } from './json-lines.ts';
import type { ContainerEvent } from './types.ts';

type Listener = (event: ContainerEvent) => void;

/** Whoever still looks at a container that is gone does so soon after. */
const MOST_GONE = 200;

/** The engine's own account of a run: every event of every container that carries the run's label. */
export class EventLog implements Disposable {
  readonly #events = new Map<string, ContainerEvent[]>();
  readonly #listeners = new Map<string, Set<Listener>>();
  /** Containers that were removed, the first one first: a run over a whole class must not keep them all. */
  readonly #gone = new Set<string>();
  readonly #lost = new AbortController();
  readonly #stream: NodeJS.ReadableStream & { destroy(): void };
  #closed = false;

  private constructor(stream: NodeJS.ReadableStream) {
    this.#stream = stream as NodeJS.ReadableStream & { destroy(): void };
    void this.#read();
  }

  /** Resolves once the engine reports: what happens after that is not missed. */
  static async open(docker: Dockerode, runId: string): Promise<EventLog> {
    const filters = JSON.stringify({ label: [`${RUN_LABEL}=${runId}`], type: ['container'] });
    return new EventLog(await docker.getEvents({ filters }));
  }

  /** Aborted when the engine stopped reporting: nobody has to wait for an event that cannot come. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  of(containerId: string): readonly ContainerEvent[] {
    return this.#events.get(containerId) ?? [];
  }

  /** Calls back for each further event of a container. */
  listen(containerId: string, listener: Listener): Disposable {
    const listeners = this.#listeners.get(containerId) ?? new Set();
    this.#listeners.set(containerId, listeners.add(listener));
    return { [Symbol.dispose]: () => listeners.delete(listener) };
  }

  async #read(): Promise<void> {
    let cause: unknown;
    try {
      for await (const event of readJsonLines(this.#stream)) this.#take(event);
    } catch (error) {
      cause = error;
    }
    if (this.#closed) return;
    const reason = new ContainerRuntimeError('The engine stopped reporting its events.', {
      code: 'SEAWORTHY_ENGINE_LOST',
      hint: 'See whether the engine still runs (`seaworthy doctor`), then grade again.',
      cause,
    });
    this.#lost.abort(reason);
  }

  #take(raw: unknown): void {
    const { Action, Actor, timeNano } = raw as RawEvent;
    const id = Actor?.ID;
    if (id === undefined || Action === undefined) return;
    const { signal, exitCode } = Actor?.Attributes ?? {};
    const event: ContainerEvent = {
      // An exec's command line stands behind the action's name.
      action: Action.split(':', 1)[0] ?? Action,
      atNs: BigInt(timeNano ?? 0),
      signal: signal === undefined ? null : signalName(signal),
      exitCode: exitCode === undefined ? null : Number(exitCode),
    };
    const events = this.#events.get(id) ?? [];
    events.push(event);
    this.#events.set(id, events);
    for (const listener of this.#listeners.get(id) ?? []) listener(event);
    if (event.action === 'destroy') this.#forgetAfter(id);
  }

  #forgetAfter(id: string): void {
    this.#gone.add(id);
    const [first] = this.#gone;
    if (this.#gone.size <= MOST_GONE || first === undefined) return;
    this.#gone.delete(first);
    this.#events.delete(first);
    this.#listeners.delete(first);
  }

  [Symbol.dispose](): void {
    this.#closed = true;
    this.#stream.destroy();
  }
}

interface RawEvent {
  readonly Action?: string;
  readonly Actor?: { readonly ID?: string; readonly Attributes?: Record<string, string> };
  readonly timeNano?: number;
}

const SIGNALS: Readonly<Record<string, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  4: 'SIGILL',
  5: 'SIGTRAP',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  10: 'SIGUSR1',
  11: 'SIGSEGV',
  12: 'SIGUSR2',
  13: 'SIGPIPE',
  14: 'SIGALRM',
  15: 'SIGTERM',
  16: 'SIGSTKFLT',
  17: 'SIGCHLD',
  18: 'SIGCONT',
  19: 'SIGSTOP',
  20: 'SIGTSTP',
  21: 'SIGTTIN',
  22: 'SIGTTOU',
  23: 'SIGURG',
  24: 'SIGXCPU',
  25: 'SIGXFSZ',
  26: 'SIGVTALRM',
  27: 'SIGPROF',
  28: 'SIGWINCH',
  29: 'SIGIO',
  30: 'SIGPWR',
  31: 'SIGSYS',
};

/** `SIGTERM` for 15, TERM, SIGTERM and sigterm, as images and events write signals. */
export function signalName(signal: string | number): string {
  const text = String(signal).trim().toUpperCase();
  return SIGNALS[text] ?? (/^\d+$/.test(text) || text.startsWith('SIG') ? text : `SIG${text}`);
}

/** Names of the signals in a mask as /proc writes it (hexadecimal, bit 0 is signal 1). */
export function signalsOfMask(mask: string): string[] {
  const bits = BigInt(`0x${mask.replace(/[^0-9a-f]/gi, '') || '0'}`);
  return Object.entries(SIGNALS)
    .filter(([number]) => (bits >> BigInt(Number(number) - 1)) & 1n)
    .map(([, name]) => name);
}
