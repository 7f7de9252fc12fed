/** A script of a session, and the terminal that it runs in. */
export interface Script {
  readonly terminal: number;
  readonly file: string;
}

/** Terminals that a session may have. */
const MOST_TERMINALS = 4;

/** The scripts of a submission, the first terminal's first; none where there is no `commands.sh`. */
export function listScripts(files: readonly string[]): readonly Script[] {
  const all = Array.from({ length: MOST_TERMINALS }, (_, at) => ({
    terminal: at + 1,
    file: at === 0 ? 'commands.sh' : `terminal-${at + 1}.sh`,
  }));
  const present = all.filter(({ file }) => files.includes(file));
  return present[0]?.terminal === 1 ? present : [];
}
