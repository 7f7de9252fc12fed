import type { LiveTrace } from './live-trace.ts';
import { longestPause } from './pauses.ts';
import type { Entry } from './terminal-log.ts';
import { writeScript } from './write-script.ts';

export interface TypedTerminal {
  readonly terminal: number;
  readonly entries: readonly Entry[];
}

export interface ReplayOptions {
  readonly trace: LiveTrace;
  readonly startedAt: number;
  readonly endedAt: number;
  /** What the exercise gives scripts. */
  readonly timeLimitMs: number;
  /** Scripts that the practice began with, and what they are called now. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The part of the time limit that is for pauses; the rest is for what the commands take. */
const FOR_PAUSES = 0.4;

/** What was typed in a practice as scripts that do the same again, by terminal. The first one is always there. */
export function replayScripts(
  terminals: readonly TypedTerminal[],
  options: ReplayOptions,
): ReadonlyMap<number, string> {
  const used = terminals.filter(({ terminal, entries }) => terminal === 1 || entries.length > 0);
  const longest = used.map(({ entries }) =>
    longestPause(pausesOf(entries, options.startedAt), FOR_PAUSES * options.timeLimitMs),
  );
  const longestPauseMs = Math.min(...longest);
  return new Map(
    used.map(({ terminal, entries }) => [
      terminal,
      writeScript({
        ...options,
        terminal,
        longestPauseMs,
        entries: entries.map((entry) => ({ ...entry, text: rename(entry.text, options.renamed) })),
        isAlone: used.length === 1,
      }),
    ]),
  );
}

/** Between commands, and between keys while a command ran. */
function pausesOf(entries: readonly Entry[], startedAt: number): readonly number[] {
  let before = startedAt;
  return entries.flatMap((entry) => {
    const times = [entry.startedAt, ...entry.keys.map(({ at }) => at)];
    const pauses = times.map((at) => {
      const pause = Math.max(0, at - before);
      before = at;
      return pause;
    });
    before = entry.endedAt ?? before;
    return pauses;
  });
}

function rename(text: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce((all, [from, to]) => all.replaceAll(from, to), text);
}
