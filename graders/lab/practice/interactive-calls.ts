import type { JsonObject } from '../../../exercises/index.ts';
import type { CallLine } from '../trace.ts';
import type { HeardCall, LiveTrace } from './live-trace.ts';
import type { Entry } from './terminal-log.ts';

/** What a command had to do with the keyboard. */
export interface Keyboard {
  /** A program in a container had a terminal to read from: the client takes that from a terminal alone. */
  readonly isTerminal: boolean;
  /** What programs in containers read, where it was no terminal; null where none read. */
  readonly input: string | null;
}

/** Finds what docker's client did with the keyboard while a command ran. */
export function readKeyboard(
  entry: Entry,
  { terminal, until, trace }: { terminal: number; until: number; trace: LiveTrace },
): Keyboard {
  const calls = trace.calls.filter(
    ({ call, heardAt }: HeardCall) =>
      call.terminal === terminal && heardAt >= entry.startedAt && heardAt < until,
  );
  const isTerminal = calls.some(({ call }) => asksForTerminal(call));
  const texts = calls.flatMap(({ call }) => (call.stdin?.text ? [call.stdin.text] : []));
  // Without a key pressed it came from a pipe or a file, and will again.
  const isTyped = entry.keys.length > 0 && texts.length > 0;
  return { isTerminal, input: isTyped && !isTerminal ? texts.join('') : null };
}

/** `-i` and `-t` together. */
function asksForTerminal({ method, path, requested: { body } }: CallLine): boolean {
  const isStart = method === 'POST' && /^\/containers\/(create|[^/]+\/exec)$/.test(path);
  return isStart && isTrue(body, 'Tty') && isTrue(body, 'AttachStdin');
}

const isTrue = (body: JsonObject | null, key: string): boolean => body?.[key] === true;
