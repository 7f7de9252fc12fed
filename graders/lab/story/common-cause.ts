import { quote, tellDuration } from '../../diagnosis/words.ts';
import type { ScriptRun, Session } from '../session.ts';
import type { Act } from './act.ts';
import type { Story } from './read-story.ts';
import { lastWords, terminalCause } from './terminal-cause.ts';
import { tellCommand } from './tell-act.ts';

/** Why a step was not found, whatever the exercise. */
export interface Cause {
  readonly diagnosis: string;
  readonly because: string;
  readonly hint: string | null;
  /** The acts that it names, beside those that were found. */
  readonly acts?: readonly Act[];
}

/** Finds what keeps any session from showing anything, whatever it should show. */
export const commonCause = (session: Session, story: Story): Cause | null =>
  unfinished(session, story) ?? silence(session, story) ?? brokenOff(session);

function silence(session: Session, { scene }: Story): Cause | null {
  if (scene.calls.some(({ verb }) => verb !== 'ping')) return null;
  const [script] = session.scripts;
  if (script === undefined) {
    return {
      diagnosis: 'script-missing',
      because: 'There is no `commands.sh`, so nothing was typed into the terminal.',
      hint: 'Hand in your docker commands in a file of that name, one below the other.',
    };
  }
  const said = terminalCause(session);
  if (said !== null) return said;
  return {
    diagnosis: 'no-docker-command',
    because: `Nothing was asked of the engine: no docker command of ${nameOf(script)} reached it.${lastWords(script)}`,
    hint: 'Run the script line by line in a terminal. Which line does not do what you expect?',
  };
}

function unfinished({ scripts, end }: Session, story: Story): Cause | null {
  const script = scripts.find(({ timedOut }) => timedOut);
  if (script === undefined && end !== 'deadline') return null;
  const last = story.acts.findLast(
    (act) =>
      (script === undefined || act.terminal === script.terminal) &&
      tellCommand(act, story.scene) !== null,
  );
  const command = last === undefined ? null : tellCommand(last, story.scene);
  const told = command === null ? '' : ` The last command that it gave was ${quote(command)}.`;
  const time = script === undefined ? '' : ` after ${tellDuration(script.durationMs)}`;
  return {
    diagnosis: 'session-timed-out',
    because: `The time was over${time} while ${nameOf(script)} was still at work, so it was ended.${told}`,
    hint: 'Which command waits for something that never comes? What runs in the foreground keeps the terminal until it ends.',
  };
}

function brokenOff({ end }: Session): Cause | null {
  if (end !== 'limit') return null;
  return {
    diagnosis: 'session-limit',
    because:
      'The session took more than a lab gives (calls, output or disk), and what came after that was refused or ended.',
    hint: 'Look for a loop that does not end, or for something that fills the disk.',
  };
}

const nameOf = (script: ScriptRun | undefined): string =>
  script === undefined ? 'the session' : `\`${script.file}\``;
