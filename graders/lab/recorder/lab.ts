import type { RecorderConfig } from './config.ts';
import type { Budget } from './budget.ts';
import type { Containers } from './containers.ts';
import type { Engine } from './engine.ts';
import type { JsonMap } from './json.ts';
import type { TraceWriter } from './trace-writer.ts';
import type { Asker } from './asker.ts';

/** What all calls share. */
export interface Lab {
  readonly config: RecorderConfig;
  readonly engine: Engine;
  /** As the engine told it at the start; `ApiVersion` is the one all is pinned to. */
  readonly version: JsonMap;
  readonly apiVersion: string;
  readonly trace: TraceWriter;
  readonly budget: Budget;
  readonly containers: Containers;
  readonly asker: Asker;
  readonly execs: Map<string, Exec>;
  /** Aborted when the lab ends: calls that stay open are closed. */
  readonly closing: AbortSignal;
}

export interface Exec {
  readonly container: string;
  readonly tty: boolean;
}
