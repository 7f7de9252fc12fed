// The runner takes a line for a command where `::` is the first that can be seen of it, and `##[` wherever it stands.
const COMMAND = /^([^\p{L}\p{N}\p{P}\p{S}\r\n\u2028\u2029]*)::/gmu;
const OLD_COMMAND = /##\[/g;

/** Text for the log of a job, no line of which is a command to GitHub's runner, and that reads nearly the same. */
export const withoutCommands = (text: string): string =>
  text.replace(COMMAND, '$1⟨::⟩').replace(OLD_COMMAND, '##⟨[⟩');
