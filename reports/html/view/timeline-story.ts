import type { TimelineEvent } from '../../../graders/grade.ts';
import { countOf, formatDuration } from '../../text/measures.ts';
import { visibleLine } from '../../text/visible-text.ts';

export type Tone = 'plain' | 'signal' | 'good' | 'bad';

const WORDS: Readonly<Record<string, string>> = {
  create: 'created',
  start: 'started',
  stop: 'stopped',
  oom: 'out of memory',
  log: 'output',
};

/** An event in a word or two. */
export function wordFor({ action, signal, exitCode }: TimelineEvent): string {
  if (action === 'kill') return signal ?? 'signal';
  if (action === 'die') return exitCode === null ? 'ended' : `exit code ${exitCode}`;
  return Object.hasOwn(WORDS, action) ? (WORDS[action] ?? action) : action.replaceAll('_', ' ');
}

/** Whether an event is good news. */
export function toneOf(event: TimelineEvent, events: readonly TimelineEvent[]): Tone {
  if (event.action === 'oom' || event.signal === 'SIGKILL') return 'bad';
  if (event.action === 'kill') return 'signal';
  if (event.action !== 'die') return 'plain';
  return wasKilled(events) || event.exitCode === 137 ? 'bad' : 'good';
}

/** Whether the engine or anyone ended it by force. */
export const wasKilled = (events: readonly TimelineEvent[]): boolean =>
  events.some(({ signal }) => signal === 'SIGKILL');

/** From the first signal to the end after it. */
export function stopOf(
  events: readonly TimelineEvent[],
): { from: TimelineEvent; to: TimelineEvent } | null {
  const from = events.find(({ action }) => action === 'kill');
  const to = from && events.find(({ action, atMs }) => action === 'die' && atMs >= from.atMs);
  return from && to ? { from, to } : null;
}

/** The whole in a sentence. */
export function summaryOf(events: readonly TimelineEvent[], totalMs: number): string {
  const stop = stopOf(events);
  if (stop === null) return `${countOf(events.length, 'event')} in ${formatDuration(totalMs)}.`;
  const { from, to } = stop;
  const took = formatDuration(to.atMs - from.atMs);
  const code = to.exitCode === null ? '' : `, with exit code ${to.exitCode}`;
  const how =
    wasKilled(events) && from.signal !== 'SIGKILL' ? ' The engine had to send SIGKILL.' : '';
  return visibleLine(
    `${took} from ${(from.signal ?? 'the signal').slice(0, 30)} to the end${code}.${how}`,
  );
}
