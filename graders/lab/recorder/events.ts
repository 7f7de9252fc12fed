// The engine's events: written as they come, and acted on.
import type { EventLine } from '../trace.ts';
import type { Engine } from './engine.ts';
import { parseJson } from './json.ts';
import type { Json } from './json.ts';
import { mapAt, textAt } from './pick.ts';

const types: readonly string[] = [
  'container',
  'image',
  'network',
  'volume',
] satisfies readonly EventLine['type'][];
const isType = (text: string): text is EventLine['type'] => types.includes(text);

const maxLineBytes = 2 ** 20;

export interface Events {
  /** Writes all that happened until now. */
  finish(): Promise<void>;
}

export interface EventOptions {
  readonly engine: Engine;
  readonly onEvent: (event: EventLine) => void;
  /** The stream broke: the engine is gone. */
  readonly onLost: () => void;
}

/** Resolves when the engine tells its events. */
export async function followEvents({ engine, onEvent, onLost }: EventOptions): Promise<Events> {
  const stop = new AbortController();
  // The engine tells what happened since, so nothing is lost between asking and being answered.
  const since = (Date.now() / 1000).toFixed(3);
  const seen = new Seen();
  const tell = (line: string): void => {
    const event = readEvent(line);
    if (event !== null && seen.isNew(line)) onEvent(event);
  };
  const answer = await engine.open({
    method: 'GET',
    path: '/events',
    query: [['since', since]],
    signal: stop.signal,
  });
  const following = readLines(answer, tell).then(
    () => stop.signal.aborted || onLost(),
    () => stop.signal.aborted || onLost(),
  );
  return {
    finish: async () => {
      stop.abort();
      await following;
      const missed = await engine.open({
        method: 'GET',
        path: '/events',
        query: [
          ['since', seen.lastSecond || since],
          ['until', (Date.now() / 1000).toFixed(3)],
        ],
      });
      await readLines(missed, tell);
    },
  };
}

/** Lines by their text: each holds its time in nanoseconds. */
class Seen {
  #lines = new Set<string>();
  lastSecond = '';

  isNew(line: string): boolean {
    if (this.#lines.has(line)) return false;
    const second = /"time":(\d+)/.exec(line)?.[1] ?? '';
    if (second > this.lastSecond) {
      // Only what the second subscription could tell again is worth remembering.
      this.#lines = new Set([...this.#lines].slice(-64));
      this.lastSecond = second;
    }
    this.#lines.add(line);
    return true;
  }
}

async function readLines(
  stream: AsyncIterable<Buffer>,
  onLine: (line: string) => void,
): Promise<void> {
  let held = '';
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    held += decoder.decode(chunk, { stream: true });
    const lines = held.split('\n');
    held = lines.pop() ?? '';
    if (held.length > maxLineBytes) throw new Error('an event of the engine does not end');
    for (const line of lines) if (line.trim() !== '') onLine(line.trim());
  }
}

function readEvent(line: string): EventLine | null {
  let event: Json;
  try {
    event = parseJson(line);
  } catch {
    return null;
  }
  const type = textAt(event, 'Type');
  if (!isType(type)) return null;
  const attributes = mapAt(event, 'Actor', 'Attributes');
  const exitCode = textAt(attributes, 'exitCode');
  return {
    kind: 'event',
    at: timeOf(event),
    type,
    // `exec_start: sh -c ...`: what follows the colon is the student's.
    action: textAt(event, 'Action').split(':')[0] ?? '',
    id: textAt(event, 'Actor', 'ID'),
    signal: textAt(attributes, 'signal') || null,
    exitCode: exitCode === '' ? null : Number(exitCode),
    exec: textAt(attributes, 'execID') || null,
  };
}

function timeOf(event: Json): number {
  const nano = mapAt(event)['timeNano'];
  return typeof nano === 'bigint' || typeof nano === 'number'
    ? Number(BigInt(nano) / 1000n) / 1000
    : 0;
}
