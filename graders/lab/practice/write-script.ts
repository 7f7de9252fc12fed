import { cookKeys } from './cook-keys.ts';
import { readKeyboard } from './interactive-calls.ts';
import type { LiveTrace } from './live-trace.ts';
import { pauseText } from './pauses.ts';
import type { Entry, Keys } from './terminal-log.ts';

export interface ScriptSource {
  readonly terminal: number;
  readonly entries: readonly Entry[];
  readonly trace: LiveTrace;
  /** When the practice began. */
  readonly startedAt: number;
  /** When it was over. */
  readonly endedAt: number;
  /** No pause is longer. */
  readonly longestPauseMs: number;
  /** Whether others were typing meanwhile: then each pause counts. */
  readonly isAlone: boolean;
}

/** Words of the practice, which no other shell knows. */
const WORDS = /^\s*(hint|task|checks)\s*$/;

/** The commands of a terminal as a script that does the same again. */
export function writeScript(source: ScriptSource): string {
  const { entries, trace, isAlone, longestPauseMs } = source;
  const parts: string[] = [];
  let before = isAlone ? Infinity : source.startedAt;
  for (const [index, entry] of entries.entries()) {
    if (WORDS.test(entry.text)) continue;
    const { startedAt, endedAt } = entry;
    const isFelt = startedAt > before && (!isAlone || trace.hasRun(before, startedAt));
    const pause = isFelt ? pauseText(startedAt - before, longestPauseMs) : null;
    if (pause !== null) parts.push(`sleep ${pause}`);
    parts.push(writeEntry(entry, entries[index + 1]?.startedAt ?? Infinity, source));
    before = endedAt ?? startedAt;
  }
  // A terminal of its own has a shell of its own, which knows the variables that are exported.
  const exports = parts.some((part) => /script -qc .*\$/.test(part)) ? ['set -a'] : [];
  return [...exports, ...parts].map((part) => `${part}\n`).join('');
}

function writeEntry(entry: Entry, until: number, source: ScriptSource): string {
  const { text, keys, startedAt, endedAt } = entry;
  const keyboard = readKeyboard(entry, { ...source, until });
  if (keyboard.isTerminal) return writeTerminal(entry, source.longestPauseMs);
  if (endedAt === null) {
    return writeTimeout(text, [source.endedAt - startedAt], { ...source, signal: 'KILL' });
  }
  const interrupts = keys.filter((key) => key.text.includes('\u0003'));
  if (interrupts.length > 0) {
    const times = interrupts.map(({ at }) => at - startedAt);
    return writeTimeout(text, times, { ...source, signal: 'INT' });
  }
  const input = keyboard.input ?? readTyped(entry);
  return input === null ? text : writeInput(text, input);
}

/** What a shell, or another program of the terminal, read until Ctrl-D; null where none did, and what was typed was for the shell. */
function readTyped({ text, keys }: Entry): string | null {
  const all = keys.map((key) => key.text).join('');
  const isShell = /^\s*(sh|ash|bash)\s*$/.test(text) && all !== '';
  return isShell || all.includes('\u0004') ? cookKeys(all) : null;
}

/** `cat <<'END'`; where the command is more than one, they share the input. */
function writeInput(text: string, input: string): string {
  let end = 'END';
  while (input.split('\n').includes(end)) end += '_';
  const body = input === '' || input.endsWith('\n') ? input : `${input}\n`;
  return `${isSimple(text) ? text : `{ ${text}\n}`} <<'${end}'\n${body}${end}`;
}

interface Timeout {
  readonly longestPauseMs: number;
  readonly signal: 'INT' | 'KILL';
}

/** Ctrl-C, once or more. */
function writeTimeout(
  text: string,
  times: readonly number[],
  { longestPauseMs, signal }: Timeout,
): string {
  const command = isSimple(text) ? text : `sh -c ${quoteWord(text)}`;
  const shortened = times.map((ms, index) => Math.min(ms, longestPauseMs + index * 1_000));
  const limits = shortened.map(
    (ms) => `timeout -s ${signal} ${Math.max(1, Math.ceil(ms / 1_000))}`,
  );
  return [...limits, command].join(' ');
}

/** A terminal of its own, and in it the keys, with the pauses between them. */
function writeTerminal({ text, keys, startedAt }: Entry, longestPauseMs: number): string {
  // Programs that let one edit a line ask the keyboard for the width where the terminal has none.
  const command = `script -qc ${quoteWord(`stty cols 80 rows 24; ${text}`)} /dev/null`;
  if (keys.length === 0) return command;
  let before = startedAt;
  const lines = joinLines(keys).map(({ at, text: typed }, index) => {
    // No program reads before it has started, and some throw away what came before they asked.
    const atLeast = index === 0 ? 1_500 : 500;
    const pause = pauseText(Math.max(Math.min(at - before, longestPauseMs), atLeast), Infinity);
    before = at;
    return `  sleep ${pause}; printf ${quoteWord(escapeFormat(typed))}\n`;
  });
  return `{\n${lines.join('')}  sleep 1\n} | ${command}`;
}

/** Keys one by one, put together to lines: a program has a line as soon as Enter was pressed. */
function joinLines(keys: readonly Keys[]): readonly Keys[] {
  const lines: Keys[] = [];
  let isOpen = false;
  for (const { at, text } of keys)
    for (const part of text.match(
      /[^\r\n\u0003\u0004]*[\r\n\u0003\u0004]|[^\r\n\u0003\u0004]+$/g,
    ) ?? []) {
      const last = lines.at(-1);
      if (isOpen && last !== undefined) lines[lines.length - 1] = { at, text: last.text + part };
      else lines.push({ at, text: part });
      isOpen = !/[\r\n\u0003\u0004]$/.test(part);
    }
  return lines;
}

const escapeFormat = (text: string): string =>
  text.replace(/[\\%]|[^ -~\u00a0-\uffff]/g, (char) => {
    if (char === '\\' || char === '%') return char + char;
    if (char === '\r') return '\\r';
    return [...Buffer.from(char)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  });

/** One command of plain words: what stands before or behind it belongs to all of it. */
function isSimple(text: string): boolean {
  const bare = text.replace(/'[^']*'|"[^"$`\\]*"/g, 'quoted');
  return (
    /^[^;&|<>(){}`\n#!'"]*$/.test(bare) &&
    !/^\s*(\w+=|(if|for|while|until|case|cd|export|set)\b)/.test(bare)
  );
}

const quoteWord = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
