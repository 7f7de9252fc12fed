const SHELLS = new Set(['sh', 'ash', 'bash', 'dash', 'zsh', 'ksh']);
// What stands in front of the program proper and hands over to it.
const WRAPPERS =
  /^(.*entrypoint.*\.sh|env|exec|tini|dumb-init|nohup|setsid|sudo|su-exec|gosu|time|command)$/;

/** `redis-cli`, for `/usr/local/bin/redis-cli`. */
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const isShell = (program: string): boolean => SHELLS.has(program);

/** The command proper, behind wrappers such as `env` or an image's entry script. */
export function unwrap(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv;
  if (first === undefined || rest.length === 0 || !WRAPPERS.test(baseName(first))) return argv;
  const next = rest.findIndex((word) => word !== '--' && !/^-|^\w+=/.test(word));
  return next < 0 ? argv : unwrap(rest.slice(next));
}

/** Every program that a command runs: itself, and those a shell is told to run. */
export function programsOf(argv: readonly string[], input: string): readonly string[] {
  const command = unwrap(argv);
  const program = baseName(command[0] ?? '');
  if (program === '') return [];
  if (!isShell(program)) return [program];
  return [...new Set([program, ...programsInScript(toldTo(argv, input))])];
}

/** What a process was told: a shell its script, anything else its arguments; and what came on its input. */
export function toldTo(argv: readonly string[], input: string): string {
  const [first = '', ...rest] = unwrap(argv);
  const script = isShell(baseName(first)) ? scriptOf(rest) : rest.join(' ');
  return [script, input].filter((part) => part.trim() !== '').join('\n');
}

/** What stands behind `-c`, or the script's file. */
function scriptOf(words: readonly string[]): string {
  const flag = words.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word));
  if (flag >= 0) return words[flag + 1] ?? '';
  return words.filter((word) => !word.startsWith('-')).join(' ');
}

/** The first words of a script's commands. */
function programsInScript(script: string): string[] {
  return script
    .split(/[\n;&|(){}`]+|\$\(/)
    .map((part) =>
      part
        .trim()
        .split(/\s+/)
        .filter((word) => !/^(\w+=.*|if|then|else|do|while|until|!)$/.test(word)),
    )
    .map((words) => baseName(unwrap(words)[0] ?? ''))
    .filter((word) => word !== '');
}

/** The words of a text, without what only a shell reads. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s"'`;&|()<>$=]+/).filter((word) => word !== '')),
];

/** The lines of an output as values: trimmed, without the quotes that clients put around texts. */
export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .slice(0, 500)
      .map((line) => line.trim().replace(/^"(.*)"$/, '$1'))
      .filter((line) => line !== ''),
  ),
];

/** The lines of an output that are made of words of a command alone. */
export function echoedLines(output: string, told: string): string {
  const known = new Set(plainWords(told));
  const isEcho = (line: string): boolean => {
    const words = plainWords(line);
    return words.length > 0 && words.every((word) => known.has(word));
  };
  return output.split('\n').filter(isEcho).join('\n');
}

const plainWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
