import type { CallLine } from '../trace.ts';
import { isWithin } from './calls.ts';
import type { Verb } from './calls.ts';

/** A call with what it asked for, and the typed command it is a part of. */
export interface Call extends CallLine {
  readonly verb: Verb;
  /** The same for all that one typed command asked for; null where it began without a ping. */
  readonly command: number | null;
}

type Verbal = Omit<Call, 'command'>;

/**
 * Tells of each call which typed command it is a part of. The docker client begins with a ping. Its next calls come
 * through the same connection, or through new ones where it asks for several things side by side.
 */
export function withCommands(calls: readonly Verbal[]): readonly Call[] {
  const byConnection = new Map<number, number | null>();
  const latest = new Map<number, number>();
  const told: Call[] = [];
  for (const call of calls) {
    const { number, terminal, connection, path } = call;
    const known = byConnection.get(connection);
    if (known === undefined && path === '/_ping') latest.set(terminal, number);
    const own = known === undefined ? (ofWaiting(told, call) ?? latest.get(terminal)) : known;
    byConnection.set(connection, own ?? null);
    told.push({ ...call, command: own ?? null });
  }
  return told;
}

/** A client that starts a container waits for its end meanwhile, and so needs another connection for the start. */
function ofWaiting(
  told: readonly Call[],
  { verb, terminal, container, at }: Verbal,
): number | null {
  if (verb !== 'container.start' || container === null) return null;
  const wait = told.findLast(
    (other) =>
      other.verb === 'container.wait' &&
      other.terminal === terminal &&
      other.container === container &&
      isWithin(other, at),
  );
  return wait?.command ?? null;
}
