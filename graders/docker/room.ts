import type Dockerode from 'dockerode';
import type { LimitFunction } from 'p-limit';
import type { EventLog } from './events.ts';
import type { Janitor } from './janitor.ts';
import type { EngineInfo } from './types.ts';

/** What every object of a run is made with. */
export interface Room {
  readonly docker: Dockerode;
  readonly info: EngineInfo;
  readonly runId: string;
  readonly events: EventLog;
  readonly janitor: Janitor;
  /** Bounds work that keeps the engine busy; waiting for something to happen takes no slot. */
  readonly slots: LimitFunction;
  /** Bounds how many labs there are at one time: each is an engine, and keeps its memory while it waits. */
  readonly labs: LimitFunction;
  /** The small image that looks into a container from beside it. */
  readonly probeImage: string;
  /** Where a local engine keeps its data; null for a remote one. */
  readonly dataFolder: string | null;
  /** Called as soon as the engine has something to do on its own: time for what is needed later. */
  readonly whileItWorks: () => void;
  /**
   * How containers are made: testcontainers knows one engine in a process, the machine's; those of an engine in a lab are
   * made by the engine's own client.
   */
  readonly client: 'testcontainers' | 'dockerode';
  /** Where a port that the engine published answers: `http://127.0.0.1:49153`. */
  readonly urlOfPort: (hostPort: number) => Promise<string>;
  /** Name of the run's network, made at the first call: published ports answer, nothing gets out. */
  network(): Promise<string>;
}
