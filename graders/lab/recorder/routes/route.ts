import type { FieldTable } from '../rules/fields.ts';
import type { ParameterTable } from '../rules/parameters.ts';

/** One call of the engine's API that the lab knows. What no route describes is denied. */
export interface Route {
  /** `container.start`: as the trace names it. */
  readonly action: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'DELETE' | 'PUT';
  /** `/containers/{container}/start` */
  readonly path: string;
  readonly query?: ParameterTable;
  /** Parameters that may stand several times. */
  readonly repeated?: readonly string[];
  /** Without one the body must be empty. */
  readonly body?: Body;
  /** Names of rules for the whole call, in callRules. */
  readonly rules?: readonly string[];
  /** How it is carried out. */
  readonly run: Run;
}

export type Body =
  | { readonly kind: 'json'; readonly fields: FieldTable; readonly mayBeEmpty?: boolean }
  | { readonly kind: 'tar' };

export type Run =
  // Forwarded; the answer is read whole.
  | 'whole'
  // Forwarded; the answer is passed on as it comes.
  | 'stream'
  | 'hijack'
  | Special;

/** Those with a file of their own in calls/. */
export type Special =
  | 'ping'
  | 'version'
  | 'info'
  | 'create'
  | 'inspect'
  | 'start'
  | 'restart'
  | 'end-by'
  | 'remove'
  | 'prune-containers'
  | 'archive'
  | 'exec-create'
  | 'commit'
  | 'build'
  | 'pull'
  | 'tag'
  | 'prune-images'
  | 'prune-builds';
