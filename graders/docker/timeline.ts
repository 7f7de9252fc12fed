import type { TimelineEvent } from '../grade.ts';
import { capText, stripControls } from './clean-text.ts';
import type { ContainerEvent, LogEntry } from './types.ts';

const MAX_LOG_LINES = 40;
const MAX_LINE_CHARS = 300;
// What a reader of a timeline cares about; the rest (attach, resize, exec_create ...) is how we looked.
const TOLD = new Set([
  'create',
  'start',
  'kill',
  'die',
  'stop',
  'oom',
  'pause',
  'unpause',
  'restart',
]);

/** Merges a container's events with its log lines, in milliseconds since the first of them. */
export function drawTimeline(
  events: readonly ContainerEvent[],
  log: readonly LogEntry[],
): readonly TimelineEvent[] {
  const head = log.slice(0, MAX_LOG_LINES / 2);
  const tail = log.slice(head.length).slice(-MAX_LOG_LINES / 2);
  const lines = [...head, ...tail].map(({ atNs, stream, text }) => ({
    atNs,
    action: 'log',
    signal: null,
    exitCode: null,
    text: capText(stripControls(`${stream}: ${text}`), MAX_LINE_CHARS).text,
  }));
  const told = events
    .filter(({ action }) => TOLD.has(action))
    .map((event) => ({ ...event, text: null }));
  const all = [...told, ...lines].sort((a, b) => Number(a.atNs - b.atNs));
  const origin = all[0]?.atNs ?? 0n;
  return all.map(({ atNs, ...event }) => ({
    atMs: Math.round(Number(atNs - origin) / 1e5) / 10,
    ...event,
  }));
}
