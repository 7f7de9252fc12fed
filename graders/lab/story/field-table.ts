/** What kind of value a field holds. The first four can be captured: a name stands for the same thing wherever it is used. */
export type FieldKind =
  | 'container'
  | 'image'
  | 'word'
  | 'command'
  | 'text'
  | 'number'
  | 'size'
  | 'duration'
  | 'boolean'
  | 'choice';

export interface Field {
  readonly kind: FieldKind;
  /** For messages: `the exit code`. */
  readonly label: string;
  /** For editors. */
  readonly description: string;
  /** Of a choice. */
  readonly values?: readonly string[];
}

export function field(
  kind: Exclude<FieldKind, 'choice'> | readonly string[],
  label: string,
  description: string,
): Field {
  return typeof kind === 'string'
    ? { kind, label, description }
    : { kind: 'choice', label, description, values: kind };
}

export const isCapture = ({ kind }: Field): boolean =>
  ['container', 'image', 'word', 'command'].includes(kind);

/** Every act has these. */
export const COMMON = {
  succeeded: field('boolean', 'done with success', 'Left out, it must have succeeded.'),
  terminal: field('number', 'the terminal', '1 for commands.sh, 2 for terminal-2.sh ...'),
  typedAs: field(
    'command',
    'the command typed',
    'A name for the one typed command that did it; the same in several steps.',
  ),
  whileRunning: field(
    'container',
    'running meanwhile',
    'A name for a container that is running at this moment; the same as in other steps.',
  ),
} as const;

/** What an act about an image says of it. */
export const IMAGE = {
  image: field('image', 'the image', 'A name for the image; the same in several steps.'),
  from: field(
    'text',
    'the name of the image',
    "A name of the image, whatever was typed: busybox, or node:alpine. An image's id counts as its names.",
  ),
} as const;

/** What an act about a container says of it. */
export const CONTAINER = {
  container: field('container', 'the container', 'A name for it; the same in several steps.'),
  ...IMAGE,
  typedImage: field('text', 'the image as typed', "The image's name, exactly as it was typed."),
  command: field('text', 'the command', 'Entrypoint and command on one line.'),
  program: field(
    'text',
    'the program',
    'A program that is run, without its folder; also those in `sh -c "..."` and in the input of a shell.',
  ),
  replacesCommand: field(
    'boolean',
    'a command of its own',
    "Whether a command or entrypoint was given when it was made, in place of the image's.",
  ),
  defaultProgram: field(
    'text',
    'the default program',
    "The program of the image's default command.",
  ),
  tty: field('boolean', 'a terminal', 'Whether it has a terminal (-t).'),
  starts: field(
    'number',
    'the number of starts',
    'How often the container had been started by then.',
  ),
  memory: field('size', 'the memory limit', 'The limit in force; none where none was asked for.'),
  cpus: field('number', 'the CPU limit', 'The CPUs in force; none where none were asked for.'),
  published: field('number', 'the number of published ports', 'How many ports are published.'),
  hostPort: field('number', 'the port of the host', 'A published port of the host.'),
  containerPort: field('number', "the container's port", 'A published port of the container.'),
  volumes: field('number', 'the number of volumes', 'How many volumes or folders are mounted.'),
  showsLimit: field(
    'boolean',
    'told the limit',
    'Whether this told its limit: its output holds the memory limit in bytes or the CPU quota, or it is inspect or stats.',
  ),
} as const;

/** What an act about a process in a container says of it. */
export const PROCESS = {
  told: field(
    'text',
    'what it was told',
    'For a shell, what stands behind -c and what was typed into it; else its arguments and input.',
  ),
  interactive: field('boolean', 'an open input', 'Whether its input was kept open (-i).'),
  inputBytes: field('number', 'the bytes on its input', 'How many bytes arrived on its input.'),
  output: field('text', 'the output', 'What it wrote, on stdout and stderr.'),
  echoes: field(
    'text',
    'the lines made of words it was given',
    'The lines of its output whose words all stand in its command or input.',
  ),
  exitCode: field('number', 'the exit code', 'The exit code.'),
  words: field('word', 'a word it was told', 'A name for one of the words of command and input.'),
  prints: field('word', 'a line it printed', 'A name for one of the lines of its output.'),
  holds: field('word', 'a file made in it', 'A name for a file that was made in this container.'),
  finds: field(
    'word',
    'a file it found',
    'A name for a file that was made in this container, which the process looked for.',
  ),
  misses: field(
    'word',
    'a file it looked for in vain',
    'A name for a file that was made in another container, which the process looked for in this one.',
  ),
} as const;
