import { CONTAINER, IMAGE, PROCESS, field } from './field-table.ts';
import type { Field } from './field-table.ts';

/** What a step of a pattern may ask for: one sort of act, and the fields it has. */
export interface ActSort {
  /** Goes on after "nothing was found that": `starts a container`. */
  readonly phrase: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, Field>>;
}

const sort = (
  phrase: string,
  description: string,
  fields: Readonly<Record<string, Field>> = {},
): ActSort => ({ phrase, description, fields });

const onContainer = (
  phrase: string,
  description: string,
  fields: Readonly<Record<string, Field>> = {},
): ActSort => sort(phrase, description, { ...CONTAINER, ...fields });

const was = field(
  ['created', 'running', 'ended'],
  'its state before',
  'What it was just before: created, running or ended.',
);
const output = (of: string): Field => field('text', 'the output', of);
const SIGNAL = field('text', 'the signal', 'Its name with SIG: SIGTERM.');

/** Every sort of act, by the word a spec uses for it. */
export const ACTS = {
  create: onContainer('makes a container', 'A container is made, by `docker create` or `run`.', {
    byRun: field('boolean', 'made by `docker run`', 'Whether `docker run` made it.'),
  }),
  start: onContainer(
    'starts a container',
    'A container is started: by `docker start`, `run`, `restart`, or by its restart policy.',
    {
      ...PROCESS,
      by: field(['run', 'start', 'restart', 'policy'], 'what started it', 'What started it.'),
      attached: field('boolean', 'attached', 'Whether the terminal was attached when it started.'),
      seen: field('text', 'what the terminal saw', 'What the attached terminal was sent.'),
      failure: field(
        ['executable-not-found', 'executable-not-runnable', 'no-command', 'other', 'none'],
        'why it did not start',
        'Why it did not start; ask for it with `succeeded: false`.',
      ),
    },
  ),
  end: onContainer('ends a container', 'The main process of a container ends.', {
    ...PROCESS,
    by: field(
      ['itself', 'stop', 'restart', 'kill', 'remove', 'lab'],
      'what ended it',
      'What ended it: itself, or the command that did. `lab`: the lab, because of a limit.',
    ),
    signal: SIGNAL,
    forced: field('boolean', 'forced', "Whether the engine's SIGKILL ended it after the grace."),
  }),
  stop: onContainer('stops a container', '`docker stop` of a container, and what came of it.', {
    was,
    signal: SIGNAL,
    forced: field('boolean', 'forced', 'Whether the engine had to send SIGKILL after the grace.'),
    waited: field(
      'duration',
      'the grace it got',
      'From the first signal to the SIGKILL; none where there was no SIGKILL.',
    ),
    grace: field('duration', 'the grace asked for', 'As asked with -t; none where it was not.'),
    exitCode: field('number', 'the exit code', 'The exit code it ended with.'),
  }),
  kill: onContainer('kills a container', '`docker kill` of a container, and what came of it.', {
    was,
    signal: SIGNAL,
    ended: field('boolean', 'ended by it', 'Whether the container ended because of it.'),
    exitCode: field('number', 'the exit code', 'The exit code it ended with.'),
  }),
  pause: onContainer('pauses a container', '`docker pause`.', { was }),
  unpause: onContainer('lets a paused container go on', '`docker unpause`.'),
  remove: onContainer('removes a container', 'A container is gone, by any command.', {
    was,
    by: field(
      ['rm', 'prune', 'auto', 'lab'],
      'what removed it',
      'What removed it; `auto` is `docker run --rm`.',
    ),
  }),
  attach: onContainer(
    'attaches to a running container',
    '`docker attach` to a running container.',
    {
      output: output('What the terminal was sent.'),
    },
  ),
  logs: onContainer('reads the log of a container', '`docker logs`.', {
    was: field(
      ['created', 'running', 'ended'],
      'its state',
      'What the container was when the log had been read (with `--follow`: at its end).',
    ),
    output: output('What was read.'),
  }),
  exec: onContainer('runs a process in a running container', '`docker exec`.', { ...PROCESS }),
  inspect: onContainer('inspects a container', '`docker inspect` of a container.'),
  stats: onContainer("reads a container's usage", '`docker stats`.'),
  top: onContainer('lists the processes of a container', '`docker top`.'),
  diff: onContainer('lists the changed files of a container', '`docker diff`.'),
  rename: onContainer('renames a container', '`docker rename`.'),
  update: onContainer('changes the limits of a container', '`docker update`.'),
  wait: onContainer('waits for the end of a container', '`docker wait`.'),
  copy: onContainer('copies files from or to a container', '`docker cp`.'),
  list: sort('lists containers', '`docker ps`.', {
    which: field(
      ['running', 'all', 'some'],
      'which are listed',
      'running: as it is; all: with -a; some: with a filter, -n or -l.',
    ),
    running: field('number', 'how many running ones it shows', 'How many running ones it shows.'),
    ended: field('number', 'how many ended ones it shows', 'How many ended ones it shows.'),
  }),
  moment: sort(
    'leaves the containers so',
    'What there is just after a container was made, started, ended or removed.',
    {
      running: field('number', 'how many are running', 'How many containers are running then.'),
      ended: field('number', 'how many have ended', 'How many ended ones are still there then.'),
      created: field('number', 'how many never ran', 'How many are there that never started.'),
    },
  ),
  commit: onContainer('makes an image from a container', '`docker commit`.', {
    image: field('image', 'the new image', 'A name for the new image, for other steps.'),
    changes: field(
      'number',
      'how many files were changed in the container',
      'How many files had been made or changed in the container; shell histories do not count.',
    ),
    replacesCommand: field(
      'boolean',
      "another default command than its base's",
      "Whether the new image's default command differs from that of the container's image.",
    ),
    command: field('text', 'the default command', "The new image's default command."),
    tagged: field('text', 'the name', 'The name it was given.'),
  }),
  build: sort('builds an image', '`docker build`.', {
    ...IMAGE,
    tagged: field('text', 'the name', 'A name as typed behind -t; one of them has to fit.'),
  }),
  tag: sort('gives an image a name', '`docker tag`.', {
    ...IMAGE,
    tagged: field('text', 'the name', 'The new name, with its version.'),
  }),
  pull: sort('pulls an image', '`docker pull`, or a pull by `docker run`.', {
    tagged: field('text', 'the name', 'What was asked for, with its version.'),
  }),
  'list-images': sort('lists images', '`docker images`.'),
  'inspect-image': sort('inspects an image', '`docker inspect` of an image.', IMAGE),
  history: sort("shows an image's history", '`docker history`.', IMAGE),
  'remove-image': sort('removes an image', '`docker rmi` or `docker image prune`.', IMAGE),
  volume: sort('makes or removes a volume', '`docker volume create` or `rm`.'),
  network: sort('makes, joins or removes a network', '`docker network ...`.'),
  answer: onContainer('answers on a published port', "The answer to Seaworthy's own request.", {
    hostPort: field('number', 'the port of the host', 'The port of the host that was asked.'),
    containerPort: field('number', "the container's port", 'Where the mapping leads to.'),
    status: field('number', 'the status', 'The HTTP status.'),
    body: field('text', 'the body', 'The body of the answer.'),
  }),
  denied: sort('is refused by the lab', 'Anything that the lab refused.', {
    why: field('text', 'the reason', 'What the student was told.'),
  }),
  other: sort('asks the engine for something else', 'Anything else the engine was asked.'),
} as const satisfies Record<string, ActSort>;

export type ActName = keyof typeof ACTS;
export const ACT_NAMES = Object.keys(ACTS) as readonly ActName[];

/** The sort of act that a name stands for, with its fields as a plain record. */
export const sortOf = (name: ActName): ActSort => ACTS[name];
