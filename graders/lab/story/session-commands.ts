import { capText } from '../../docker/clean-text.ts';
import type { CommandOfCheck, SessionCommand } from '../../grade.ts';
import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import type { Life } from './lives.ts';
import type { Story } from './read-story.ts';
import type { Scene } from './scene.ts';
import { tellCommand, tellEffect } from './tell-act.ts';

/** A report holds so many commands of a session. */
export const MOST_COMMANDS = 200;
const MOST_CHARS = 300;
const MOST_OF_CHECK = 40;

/** The acts that somebody typed, in order: no second half of a `docker run`, and what was refused only once. */
export function typedActs(acts: readonly Act[]): readonly Act[] {
  const refusedAt = new Set(
    acts.filter(({ does, denied }) => denied && does !== 'denied').map(({ at }) => at),
  );
  return acts.filter(({ does, terminal, fields, at }) => {
    if (terminal === null || ['end', 'moment', 'answer'].includes(does)) return false;
    if (does === 'start') return fields['by'] !== 'run' && fields['by'] !== 'policy';
    return does !== 'denied' || !refusedAt.has(at);
  });
}

interface Frame {
  readonly since: (at: number) => number;
  /** The containers that have a lane. */
  readonly shown: readonly Life[];
}

/** Typed acts as commands for a report. */
export const sessionCommands = (
  typed: readonly Act[],
  story: Story,
  { since, shown }: Frame,
): readonly SessionCommand[] =>
  typed.map((act) => {
    const lane = shown.findIndex(({ id }) => id === containerOf(act));
    return {
      terminal: act.terminal ?? 1,
      atMs: since(act.at),
      command: shortLine(tellCommand(act, story.scene) ?? ''),
      effect: shortLine(effectOf(act, story)),
      outcome: act.denied || act.does === 'denied' ? 'denied' : act.succeeded ? 'done' : 'failed',
      lane: lane < 0 ? null : lane,
    };
  });

/** What a command did; of a `docker run` what became of its container. */
function effectOf(act: Act, { acts, scene }: Story): string {
  if (act.does === 'denied') return `refused by the lab: ${textField(act, 'why')}`;
  if (act.does !== 'create' || act.fields['byRun'] !== true) return tellEffect(act, scene);
  const own = acts.filter((other) => containerOf(other) === containerOf(act));
  const end = own.find(({ does }) => does === 'end');
  const start = own.find(({ does }) => does === 'start');
  // Of a container in the background the command itself tells only that it runs.
  const outcome = isInForeground(act, scene) ? (end ?? start) : start;
  return tellEffect(outcome ?? act, scene);
}

const isInForeground = (act: Act, scene: Scene): boolean =>
  !/^docker run -d /.test(tellCommand(act, scene) ?? '');

/** The places in `typedActs` of what a check found, and of what it found amiss. */
export function commandsOfCheck(
  { acts }: Story,
  { found, amiss }: { readonly found: readonly Act[]; readonly amiss: readonly Act[] },
): readonly CommandOfCheck[] {
  const typed = typedActs(acts);
  const parts = new Map<number, CommandOfCheck['part']>();
  const book = (act: Act, part: CommandOfCheck['part']): void => {
    const command = placeOf(act, typed);
    if (command >= 0) parts.set(command, part);
  };
  for (const act of found) book(act, 'found');
  for (const act of amiss) book(act, 'amiss');
  return [...parts]
    .filter(([command]) => command < MOST_COMMANDS)
    .map(([command, part]) => ({ command, part }))
    .sort((a, b) => a.command - b.command)
    .slice(0, MOST_OF_CHECK);
}

const ENDING = ['create', 'start', 'stop', 'kill', 'remove'];

/** An act's own place, else that of the command that brought it about: a `docker run` starts, a `docker stop` ends. */
function placeOf(act: Act, typed: readonly Act[]): number {
  const own = typed.indexOf(act);
  if (own >= 0 || !['start', 'end'].includes(act.does)) return own;
  return typed.findLastIndex(
    (other) =>
      containerOf(other) === containerOf(act) &&
      other.at <= act.at &&
      (act.does === 'end' ? ENDING.includes(other.does) : other.does === 'create'),
  );
}

/** A text on one line, capped. */
export const shortLine = (text: string): string =>
  capText(text.replaceAll(/\s+/g, ' ').trim(), MOST_CHARS).text.replaceAll('\n', ' ');
