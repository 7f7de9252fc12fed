import { capText, stripControls } from './clean-text.ts';
import type { StartFailure } from './types.ts';

// The engine's words differ by version and runtime: `exec: "x": executable file not found in $PATH`,
// `exec: "x": stat x: no such file or directory`, `exec /x: permission denied`, `exec format error` ...
const REASONS: readonly (readonly [RegExp, StartFailure['reason'], number | null])[] = [
  [/no command specified/i, 'no-command', null],
  [/unable to find user|no matching entries in passwd|unable to find group/i, 'user-unknown', null],
  [
    /chdir to cwd|mkdir .*: not a directory|Cwd must be an absolute path|working directory .* invalid/i,
    'working-folder',
    null,
  ],
  [
    /executable file not found|no such file or directory|not found in \$PATH/i,
    'executable-not-found',
    127,
  ],
  [
    /permission denied|exec format error|is a directory|operation not permitted/i,
    'executable-not-runnable',
    126,
  ],
];

// A volume, a user or a file of the image that no container can be made with.
const MADE_SO =
  /error mounting|inside \/proc|cannot mount volume over|uids and gids must be in range|argument list too long|invalid (mount|volume|container path)/i;

/** True where a refusal in these words comes from the image, and not from the machine. */
export const isMadeSo = (message: string): boolean =>
  MADE_SO.test(message) && !/no space left|cannot allocate|too many open files/i.test(message);

/** Reads why the engine refused to start a container or an exec. */
export function readStartFailure(message: string): StartFailure {
  const [, reason, exitCode] = REASONS.find(([pattern]) => pattern.test(message)) ?? [
    null,
    'other' as const,
    null,
  ];
  const executable =
    /exec: \\?"([^"\\]*)\\?"/.exec(message)?.[1] ?? /exec ([^\s:]+): /.exec(message)?.[1];
  return {
    reason,
    exitCode,
    executable: executable === undefined ? null : stripControls(executable),
    message: capText(stripControls(message), 1_000).text,
  };
}

/** A refused exec is told on the exec's own output, with exit code 126 or 127. */
export function readExecFailure(exitCode: number | null, output: string): StartFailure | null {
  const refused = /^(?:OCI runtime exec failed|runc exec failed|crun: )/.test(output);
  return refused && (exitCode === 126 || exitCode === 127) ? readStartFailure(output) : null;
}
