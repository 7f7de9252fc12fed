import type { JsonObject, JsonValue } from '../../../exercises/index.ts';
import type { CallLine, StreamText, TraceLine } from '../trace.ts';
import { stripControls } from '../../docker/clean-text.ts';

/** What a call asked of the engine. */
export type Verb =
  | `container.${'create' | 'start' | 'restart' | 'stop' | 'kill' | 'pause' | 'unpause' | 'remove' | 'prune' | 'attach' | 'logs' | 'exec' | 'inspect' | 'stats' | 'top' | 'changes' | 'rename' | 'update' | 'wait' | 'archive' | 'list' | 'resize'}`
  | `image.${'list' | 'create' | 'tag' | 'remove' | 'prune' | 'inspect' | 'history' | 'push'}`
  | 'exec.start'
  | 'exec.resize'
  | 'exec.inspect'
  | 'build'
  | 'commit'
  | 'volume'
  | 'network'
  | 'ping'
  | 'other';

const ROUTES: readonly (readonly [RegExp, Verb])[] = [
  [/^POST \/containers\/create$/, 'container.create'],
  [/^POST \/containers\/prune$/, 'container.prune'],
  [/^GET \/containers\/json$/, 'container.list'],
  [/^(GET|HEAD|PUT) \/containers\/[^/]+\/archive$/, 'container.archive'],
  [/^GET \/containers\/[^/]+\/json$/, 'container.inspect'],
  [/^DELETE \/containers\/[^/]+$/, 'container.remove'],
  [/^POST \/exec\/[^/]+\/start$/, 'exec.start'],
  [/^POST \/exec\/[^/]+\/resize$/, 'exec.resize'],
  [/^GET \/exec\/[^/]+\/json$/, 'exec.inspect'],
  [/^POST \/build$/, 'build'],
  [/^POST \/commit$/, 'commit'],
  [/^GET \/images\/json$/, 'image.list'],
  [/^POST \/images\/create$/, 'image.create'],
  [/^POST \/images\/prune$/, 'image.prune'],
  [/^POST \/images\/.+\/tag$/, 'image.tag'],
  [/^POST \/images\/.+\/push$/, 'image.push'],
  [/^GET \/images\/.+\/history$/, 'image.history'],
  [/^GET \/images\/.+\/json$/, 'image.inspect'],
  [/^DELETE \/images\/.+$/, 'image.remove'],
  [/^\w+ \/volumes(\/|$)/, 'volume'],
  [/^\w+ \/networks(\/|$)/, 'network'],
  [/^\w+ \/(_ping|version|info)$/, 'ping'],
];

const ON_CONTAINER =
  /^(?:POST|GET) \/containers\/[^/]+\/(start|restart|stop|kill|pause|unpause|attach|logs|exec|stats|top|changes|rename|update|wait|resize)$/;

/** Reads from method and path what a call asked for. */
export function verbOf({ method, path }: CallLine): Verb {
  const request = `${method.toUpperCase()} ${path}`;
  const own = ON_CONTAINER.exec(request)?.[1];
  if (own !== undefined) return `container.${own}` as Verb;
  return ROUTES.find(([pattern]) => pattern.test(request))?.[1] ?? 'other';
}

/** The calls of a trace: of a long one the complete line, or the open one where it never closed. */
export function readCalls(lines: readonly TraceLine[]): readonly CallLine[] {
  const calls = new Map<number, CallLine>();
  for (const line of lines) {
    if (line.kind !== 'call') continue;
    if (!line.open || !calls.has(line.number)) calls.set(line.number, line);
  }
  return [...calls.values()].sort((a, b) => a.at - b.at || a.number - b.number);
}

export const hasSucceeded = ({ outcome, status, open }: CallLine): boolean =>
  outcome !== 'denied' && (status === null ? open : status < 400);

/** True where something happened while a call was served; the engine's clock may be a little behind. */
export function isWithin(call: CallLine, at: number): boolean {
  const end = call.open ? Infinity : call.at + call.durationMs;
  return at >= call.at - CLOCK_MS && at <= end + CLOCK_MS;
}

const CLOCK_MS = 5;

/** A value of a call's query, as text; the first of several. */
export function queryOf({ requested }: CallLine, key: string): string | undefined {
  const [value] = valuesOf(requested.query[key]);
  return value;
}

/** The texts of a query's value: none, one, or several. */
export function valuesOf(value: JsonValue | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.flatMap(valuesOf);
  return typeof value === 'object' ? [] : [String(value)];
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

export const isSet = (value: string | undefined): boolean =>
  value !== undefined && !['', '0', 'false', 'no', 'none'].includes(value.toLowerCase());

export const bodyOf = ({ requested }: CallLine): JsonObject => requested.body ?? {};

/** The text that went through a call's streams, without what a terminal does with it. */
export const textOf = (...streams: readonly (StreamText | null | undefined)[]): string =>
  streams
    .flatMap((stream) => (stream === null || stream === undefined ? [] : [cleanText(stream.text)]))
    .filter((text) => text !== '')
    .join('\n');

export const cleanText = (text: string): string => stripControls(text.replaceAll('\r\n', '\n'));
