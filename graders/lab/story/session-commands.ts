import { capText } from '../../docker/clean-text.ts';
import type { CommandOfCheck, SessionCommand } from '../../grade.ts';
import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import type { Life } from './lives.ts';
import type { Story } from './read-story.ts';
import { tellCommand, tellEffect } from './tell-act.ts';
import { isPrune, typedActs } from './typed-acts.ts';
import type { TypedAct } from './typed-acts.ts';

/** A report holds so many commands of a session. */
export const MOST_COMMANDS = 200;
const MOST_CHARS = 300;
const MOST_OF_CHECK = 40;

interface Frame {
  readonly since: (at: number) => number;
  /** The containers that have a lane. */
  readonly shown: readonly Life[];
}

/** Typed acts as commands for a report. */
export const sessionCommands = (
  typed: readonly TypedAct[],
  story: Story,
  { since, shown }: Frame,
): readonly SessionCommand[] =>
  typed.map(({ act, isSystemPrune }) => {
    // A prune is about all containers.
    const lane = isPrune(act) ? -1 : shown.findIndex(({ id }) => id === containerOf(act));
    const { denied, succeeded } = outcomeOf(act, story);
    return {
      terminal: act.terminal ?? 1,
      atMs: since(act.at),
      command: shortLine(
        isSystemPrune ? 'docker system prune' : (tellCommand(act, story.scene) ?? ''),
      ),
      effect: shortLine(effectOf(act, story)),
      outcome: denied || act.does === 'denied' ? 'denied' : succeeded ? 'done' : 'failed',
      lane: lane < 0 ? null : lane,
    };
  });

function effectOf(act: Act, story: Story): string {
  if (act.does === 'denied') return `refused by the lab: ${textField(act, 'why')}`;
  if (isPrune(act)) return tellPrune(act, story);
  return tellEffect(outcomeOf(act, story), story.scene);
}

/** What came of a command: of a run or a start how its container ended where somebody waited for it, else the start. */
function outcomeOf(act: Act, { acts }: Story): Act {
  const isRun = act.does === 'create' && act.fields['byRun'] === true;
  if (!isRun && act.does !== 'start') return act;
  const own = acts.slice(acts.indexOf(act)).filter((one) => containerOf(one) === containerOf(act));
  const start = own.find(({ does }) => does === 'start');
  if (start?.succeeded !== true || start.fields['attached'] !== true) return start ?? act;
  return own.find(({ does }) => does === 'end') ?? start;
}

function tellPrune(act: Act, { acts }: Story): string {
  const all = acts.slice(acts.indexOf(act));
  const others = all.findIndex(({ does }) => does !== 'remove' && does !== 'moment');
  const count = all.slice(0, others < 0 ? undefined : others).filter(isPrune).length;
  return `removed ${count} ${count === 1 ? 'container' : 'containers'}`;
}

/** The places in `typedActs` of what a check found, and of what it found amiss. */
export function commandsOfCheck(
  story: Story,
  { found, amiss }: { readonly found: readonly Act[]; readonly amiss: readonly Act[] },
): readonly CommandOfCheck[] {
  const typed = typedActs(story).map(({ act }) => act);
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

/** What may bring about an act that nobody typed by itself. */
const CAUSES: Readonly<Record<string, readonly string[]>> = {
  start: ['create'],
  end: ['create', 'start', 'stop', 'kill', 'remove'],
  remove: ['remove'],
};

/** An act's own place, else that of the command that brought it about: a `docker run` starts, a `docker stop` ends. */
function placeOf(act: Act, typed: readonly Act[]): number {
  const own = typed.indexOf(act);
  if (own >= 0) return own;
  const isCause = (other: Act): boolean =>
    CAUSES[act.does]?.includes(other.does) === true &&
    other.at <= act.at &&
    (act.does === 'remove' ? isPrune(other) : containerOf(other) === containerOf(act));
  return typed.findLastIndex(isCause);
}

/** A text on one line, capped. */
export const shortLine = (text: string): string =>
  capText(text.replaceAll(/\s+/g, ' ').trim(), MOST_CHARS).text.replaceAll('\n', ' ');
