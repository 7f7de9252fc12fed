import { quote, tellDuration } from '../../diagnosis/words.ts';
import type { ScriptRun, Session } from '../session.ts';
import type { Act } from './act.ts';
import { textField } from './act.ts';
import type { Step } from './pattern.ts';
import type { Story } from './read-story.ts';
import { tellCommand } from './tell-act.ts';

/** Why a step was not found, whatever the exercise. */
export interface Cause {
  readonly diagnosis: string;
  readonly because: string;
  readonly hint: string | null;
}

/** Finds what may keep any session from showing what it should: told before what a pattern says of itself. */
export function commonCause(
  session: Session,
  story: Story,
  missing: Step,
  after: number,
): Cause | null {
  return (
    silence(session, story) ??
    unfinished(session, story) ??
    brokenOff(session) ??
    failure(story, missing, after)
  );
}

function silence({ scripts }: Session, { scene }: Story): Cause | null {
  if (scene.calls.some(({ verb }) => verb !== 'ping')) return null;
  const [script] = scripts;
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
      'The session asked more of the engine than a lab gives, and everything after that was refused.',
    hint: 'Look for a loop that does not end.',
  };
}

const KINDS: readonly (readonly [RegExp, string, string, string | null])[] = [
  [
    /no such image|pull access denied|manifest unknown|not found: manifest/i,
    'image-not-here',
    'There is no image of that name in the lab',
    'Compare the name with the list of images, letter by letter.',
  ],
  [
    /already in use by container|name .* is already in use/i,
    'name-taken',
    'Another container has that name already',
    'A name belongs to one container until it is removed, also when it has ended. Choose another name, or remove that container first.',
  ],
  [
    /is not running/i,
    'container-not-running',
    'The container was not running then',
    'Look with `docker ps` whether it is there at that moment. A container lives as long as its main process.',
  ],
  [
    /port is already allocated|address already in use/i,
    'port-taken',
    'That port of the host was taken already',
    'A port of the host leads to one container at a time.',
  ],
  [
    /no such container/i,
    'no-such-container',
    'There was no container of that name or id',
    'Compare the name with the list of all containers.',
  ],
];

// A failure of one of these keeps everything later about the same container from happening.
const GROUND = ['create', 'start'];

/** A command that failed, was not made good later, and stands in the way of the step. */
function failure({ acts, scene }: Story, missing: Step, after: number): Cause | null {
  const wantsFailure = missing.conditions['succeeded'] === false;
  const failed = acts.find(
    (act) =>
      act.index > after &&
      !act.succeeded &&
      (GROUND.includes(act.does) || missing.does.includes(act.does)) &&
      !isMadeGood(act, acts),
  );
  if (failed === undefined) return null;
  const command = quote(tellCommand(failed, scene) ?? 'docker');
  const said = failed.message === null ? '' : ` It said: ${quote(failed.message)}.`;
  if (failed.denied) {
    return {
      diagnosis: 'denied',
      because: `The lab refused ${command}.${said}`,
      hint: 'The exercise can be done without it.',
    };
  }
  const kind = KINDS.find(([pattern]) => pattern.test(failed.message ?? ''));
  if (kind === undefined || wantsFailure) return null;
  const [, diagnosis, because, hint] = kind;
  return { diagnosis, because: `${command} failed. ${because}.${said}`, hint };
}

const isMadeGood = (failed: Act, acts: readonly Act[]): boolean =>
  acts.some(
    (act) =>
      act.index > failed.index &&
      act.does === failed.does &&
      act.succeeded &&
      ['typedImage', 'container', 'image'].every(
        (name) =>
          (name === 'container' && failed.does === 'create') ||
          textField(act, name) === textField(failed, name) ||
          textField(failed, name) === '',
      ),
  );

const nameOf = (script: ScriptRun | undefined): string =>
  script === undefined ? 'the session' : `\`${script.file}\``;

/** What the script's terminal said at last: it illustrates, and never decides. */
function lastWords(script: ScriptRun | undefined): string {
  if (script === undefined) return '';
  const [last] = script.stderr.text.trimEnd().split('\n').slice(-1);
  const code = script.exitCode === null ? '' : ` It ended with exit code ${script.exitCode}.`;
  return `${code}${last === undefined || last === '' ? '' : ` The last it said: ${quote(last)}.`}`;
}
