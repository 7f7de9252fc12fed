import { quote } from '../../diagnosis/words.ts';
import type { ScriptRun, Session } from '../session.ts';
import { cleanText } from './calls.ts';
import type { Cause } from './common-cause.ts';
import type { Step } from './pattern.ts';
import type { Story } from './read-story.ts';

const NO_TERMINAL = /the input device is not a TTY/i;
const NOT_FOUND = /^\S+: (?:line \d+|\d+): (\S+): (?:command )?not found$/m;

/** What a script's terminal said of a command that never reached the engine. It illustrates, and never decides. */
export function terminalCause({ scripts }: Session): Cause | null {
  for (const script of scripts) {
    const text = cleanText(script.stderr.text);
    if (NO_TERMINAL.test(text)) return noTerminal(script);
    const program = NOT_FOUND.exec(text)?.[1];
    if (program === undefined) continue;
    return {
      diagnosis: 'no-such-program',
      because: `${quote(program)} was typed into the terminal itself, where there is no such program: ${quote(script.file)} runs on the host.`,
      hint: 'Is it misspelled? If it is a program of an image, it has to be run in a container.',
    };
  }
  return null;
}

const noTerminal = ({ file }: ScriptRun): Cause => ({
  diagnosis: 'no-terminal',
  because: `The client refused a command with \`-t\`, and asked the engine for nothing: ${quote('the input device is not a TTY')}. A script such as ${quote(file)} has no terminal to hand over.`,
  hint: 'Leave out `-t`: `-i` alone passes on what is piped in.',
});

/** The same, where nothing of a step's sort was done at all: then it adds to what a spec says of it. */
export function addNoTerminal(cause: Cause, missing: Step, story: Story, session: Session): Cause {
  const said = terminalCause(session);
  const isDone = story.acts.some((act) => act.succeeded && missing.does.includes(act.does));
  if (said?.diagnosis !== 'no-terminal' || isDone) return cause;
  return { ...cause, because: `${cause.because} ${said.because}`, hint: said.hint };
}

/** The last line that a script's terminal said of itself, with its exit code. */
export function lastWords(script: ScriptRun | undefined): string {
  if (script === undefined) return '';
  const last = cleanText(script.stderr.text)
    .split('\n')
    .findLast((line) => line.trim() !== '' && !/^(See 'docker .*--help'|Run 'docker)/.test(line));
  const code = script.exitCode === null ? '' : ` It ended with exit code ${script.exitCode}.`;
  return `${code}${last === undefined ? '' : ` The last it said: ${quote(last)}.`}`;
}
