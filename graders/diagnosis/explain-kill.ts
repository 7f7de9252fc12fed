import type { ObservedStop } from '../checks/observe-stop.ts';
import type { ProcessInfo } from '../docker/types.ts';
import type { Explanation } from './explanation.ts';
import { childrenOf, handles, isPlainTool, isShell, mainProcess } from './process-tree.ts';
import { listed, quote, tellDuration } from './words.ts';

/** What is needed to tell why the engine had to kill: who was there, and what came of the signal. */
interface Kill {
  readonly signal: string;
  readonly main: ProcessInfo;
  /** The processes before the signal that would have handled it, the main one left out. */
  readonly ableOthers: readonly ProcessInfo[];
  readonly observed: ObservedStop;
  /** `so the engine sent SIGKILL 10 s later`. */
  readonly end: string;
}

/** Explains why the engine had to end a container by SIGKILL. */
export function explainKill(observed: ObservedStop): Explanation {
  const { readiness, stop, stopSignal } = observed;
  const signal = stop?.signal ?? stopSignal;
  const main = mainProcess(readiness.processes);
  const end = `the engine sent SIGKILL ${tellDuration(stop?.tookMs ?? observed.graceSeconds * 1_000)} after ${signal}`;
  if (main === undefined) return unknownProcess(signal, end);
  const ableOthers = readiness.processes.filter(
    (process) => process !== main && handles(process, signal),
  );
  const kill: Kill = { signal, main, ableOthers, observed, end };
  if (!handles(main, signal)) return isShell(main) ? shellSwallowed(kill) : noHandler(kill);
  return explainHandled(kill);
}

const unknownProcess = (signal: string, end: string): Explanation => ({
  diagnosis: 'signal-ignored',
  rationale: `The container did not end on ${signal}, so ${end}.`,
  hint: 'Which process is PID 1 in the container, and does it handle the signal?',
});

function shellSwallowed({ signal, main, ableOthers, end }: Kill): Explanation {
  const others = ableOthers.map(({ command }) => quote(command));
  const viaLine = /\s-c\s/.test(main.command);
  return {
    diagnosis: 'shell-swallowed-sigterm',
    rationale:
      `PID 1 is ${quote(main.command)}, a shell. The engine sends ${signal} to PID 1 alone; the shell has no trap for it and passed nothing on, so ${end}. ` +
      (others.length > 0
        ? `${listed(others)} would have handled the signal, but never got it.`
        : 'The kernel does not end PID 1 by a signal that it has no handler for.'),
    hint: viaLine
      ? 'Who should be PID 1: the shell that reads the line, or the program itself? Compare the two forms of the instruction.'
      : 'A shell that starts a program stays PID 1 and waits. How can the program take the place of the shell?',
  };
}

function noHandler({ signal, main, ableOthers, end }: Kill): Explanation {
  const others = ableOthers.map(({ command }) => quote(command));
  if (others.length > 0) {
    return {
      diagnosis: 'signal-not-passed-on',
      rationale: `PID 1 is ${quote(main.command)}. It has no handler for ${signal} and passed nothing on, so ${end}. ${listed(others)} would have handled it, but the engine sends the signal to PID 1 alone.`,
      hint: 'Which process should be PID 1, or pass the signal on?',
    };
  }
  return {
    diagnosis: 'no-signal-handler',
    rationale:
      `PID 1 is ${quote(main.command)}, and it has no handler for ${signal}. Elsewhere the kernel would end such a process, but PID 1 of a container ` +
      `is only reached by signals that it handles, so ${end}.`,
    hint: `The program has to say itself what it does on ${signal}.`,
  };
}

function explainHandled(kill: Kill): Explanation {
  const { main, signal, observed } = kill;
  const later = observed.later ?? [];
  const mainLater = mainProcess(later);
  if (mainLater !== undefined && !isShell(main) && !handles(mainLater, signal))
    return defaultHandler(kill);
  const child = isShell(main) ? awaitedChild(kill, later) : undefined;
  return child === undefined ? neverExits(kill, later) : trapWaits(kill, child);
}

/** The only child of the main process, where it is the same after the signal as before: what a shell waits for. */
function awaitedChild(
  { main, observed }: Kill,
  later: readonly ProcessInfo[],
): ProcessInfo | undefined {
  const [child, ...others] = childrenOf(later, main);
  const isSame = observed.readiness.processes.some(({ pid }) => pid === child?.pid);
  return others.length === 0 && isSame ? child : undefined;
}

const defaultHandler = ({ signal, main, end }: Kill): Explanation => ({
  diagnosis: 'no-signal-handler',
  rationale:
    `PID 1 is ${quote(main.command)}. On ${signal} it gave up the handler it had (its runtime brings one along, which only hands the signal back to the kernel), ` +
    `and the kernel does not end PID 1 by a signal without a handler, so ${end}.`,
  hint: `The program has to say itself what it does on ${signal}.`,
});

const trapWaits = ({ signal, main, end }: Kill, child: ProcessInfo): Explanation => ({
  diagnosis: 'trap-waits-for-child',
  rationale:
    `PID 1 is ${quote(main.command)}, a shell with a trap for ${signal}. It was waiting for ${quote(child.command)} in the foreground, and a shell runs its trap ` +
    `only when the command it waits for has ended. That did not happen, so ${end}.`,
  hint: 'A shell can start a command in the background and wait for it with `wait`, which a signal interrupts. Or does the shell have to be there at all?',
});

function neverExits(
  { signal, main, observed, end }: Kill,
  later: readonly ProcessInfo[],
): Explanation {
  const left = childrenOf(later, main).filter((process) => !isPlainTool(process));
  const said = observed.linesAfter.at(-1);
  return {
    diagnosis: 'handler-never-exits',
    rationale:
      `PID 1 is ${quote(main.command)}, and it handles ${signal}, but it did not end: ${end}. ` +
      (said === undefined
        ? 'It wrote nothing after the signal.'
        : `The last it wrote after the signal was ${quote(said)}.`) +
      (left.length === 0
        ? ''
        : ` Still running beside it: ${listed(left.map(({ command }) => quote(command)))}.`),
    hint: 'A handler replaces what the signal would do: after it, the program goes on, unless the handler ends it. What keeps it running?',
  };
}
