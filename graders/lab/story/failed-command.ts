import { quote } from '../../diagnosis/words.ts';
import type { Act } from './act.ts';
import { textField } from './act.ts';
import type { Cause } from './common-cause.ts';
import type { Step } from './pattern.ts';
import type { Story } from './read-story.ts';
import { tellCommand } from './tell-act.ts';

interface FailureKind {
  readonly said: RegExp;
  readonly diagnosis: string;
  readonly because: string;
  readonly hint: string;
  /** False where it only follows from something that went wrong before. */
  readonly isRoot: boolean;
}

const KINDS: readonly FailureKind[] = [
  {
    said: /no such image|pull access denied|manifest unknown|repository does not exist/i,
    diagnosis: 'image-not-here',
    because: 'There is no image of that name in the lab',
    hint: 'Compare the name with the list of images, letter by letter.',
    isRoot: true,
  },
  {
    said: /name .* is already in use|already in use by container/i,
    diagnosis: 'name-taken',
    because: 'Another container has that name already',
    hint: 'A name belongs to one container until it is removed, also when it has ended. Choose another name, or remove that container first.',
    isRoot: true,
  },
  {
    said: /invalid container name/i,
    diagnosis: 'name-invalid',
    because: 'The engine does not take that name',
    hint: 'A name has at least two characters: letters, digits, and behind the first of them `_`, `.` and `-`.',
    isRoot: true,
  },
  {
    said: /port is already allocated|address already in use/i,
    diagnosis: 'port-taken',
    because: 'That port of the host was taken already',
    hint: 'A port of the host leads to one container at a time.',
    isRoot: true,
  },
  {
    said: /is not running/i,
    diagnosis: 'container-not-running',
    because: 'The container was not running then',
    hint: 'Look with `docker ps` whether it is there at that moment. A container lives as long as its main process.',
    isRoot: false,
  },
  {
    said: /no such container/i,
    diagnosis: 'no-such-container',
    because: 'There was no container of that name or id',
    hint: 'Compare the name with the list of all containers.',
    isRoot: false,
  },
];

// A failure of one of these keeps everything later about the same container from happening.
const GROUND = ['create', 'start'];

/** A command that failed in the way of a step, and what can be said of it. */
export interface FailedCommand {
  readonly act: Act;
  readonly cause: Cause;
  readonly isRoot: boolean;
}

/** Finds the first command that failed, was not made good later, and stands in the way of a step. */
export function failedCommand(story: Story, missing: Step, after: number): FailedCommand | null {
  const { acts } = story;
  const wantsFailure = missing.conditions['succeeded'] === false;
  const failures = acts.filter(
    (act) =>
      act.index > after &&
      !act.succeeded &&
      (GROUND.includes(act.does) || missing.does.includes(act.does)) &&
      !isMadeGood(act, acts),
  );
  return (
    failures
      .filter(({ denied }) => denied || !wantsFailure)
      .map((act) => explain(act, story))
      .find((failed) => failed !== null) ?? null
  );
}

function explain(act: Act, { scene }: Story): FailedCommand | null {
  const command = quote(tellCommand(act, scene) ?? 'docker');
  const said = act.message === null ? '' : ` It said: ${quote(act.message)}.`;
  if (act.denied) {
    const because = `The lab refused ${command}.${said}`;
    const hint = 'The exercise can be done without it.';
    return { act, cause: { diagnosis: 'denied', because, hint, acts: [act] }, isRoot: true };
  }
  const kind = KINDS.find(({ said: pattern }) => pattern.test(act.message ?? ''));
  // A container that could not be made is the cause of what follows, whatever the engine's reason.
  if (kind === undefined) {
    if (act.does !== 'create') return null;
    const because = `${command} failed.${said}`;
    return {
      act,
      cause: { diagnosis: 'command-failed', because, hint: null, acts: [act] },
      isRoot: true,
    };
  }
  const because = `${command} failed. ${kind.because}.${said}`;
  return {
    act,
    cause: { diagnosis: kind.diagnosis, because, hint: kind.hint, acts: [act] },
    isRoot: kind.isRoot,
  };
}

/** Whether the same was done later with success. */
const isMadeGood = (failed: Act, acts: readonly Act[]): boolean =>
  acts.some(
    (act) =>
      act.index > failed.index &&
      act.does === failed.does &&
      act.succeeded &&
      SAME.every((name) => isSame(act, failed, name)),
  );

const SAME = ['typedImage', 'container', 'image'];

const isSame = (act: Act, failed: Act, name: string): boolean =>
  textField(failed, name) === '' || textField(act, name) === textField(failed, name);
