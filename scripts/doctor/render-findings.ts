import picocolors from 'picocolors';
import type { Finding } from './judge-machine.ts';

const MARKS: Readonly<Record<Finding['state'], string>> = {
  ok: 'ok',
  warning: 'note',
  problem: 'PROBLEM',
};

/** Lays findings out in columns, each remedy under what it is for, and says at the end what it comes to. */
export function renderFindings(findings: readonly Finding[], isColor: boolean): string {
  const colors = picocolors.createColors(isColor);
  const paint = { ok: colors.green, warning: colors.yellow, problem: colors.red };
  const width = Math.max(...findings.map(({ topic }) => topic.length));
  const lines = findings.flatMap(({ topic, state, text, remedy }) => {
    const head = `${paint[state](MARKS[state].padEnd(7))}  ${topic.padEnd(width)}  `;
    const indent = ' '.repeat(MARKS.problem.length + width + 4);
    const body = text.trim().replaceAll('\n', `\n${indent}`);
    return remedy === null ? [head + body] : [head + body, `${indent}-> ${remedy}`];
  });
  const problems = findings.filter(({ state }) => state === 'problem').length;
  const verdict =
    problems === 0
      ? 'This machine can grade.'
      : `This machine cannot grade yet: ${problems} problem${problems === 1 ? '' : 's'}.`;
  return `${lines.join('\n')}\n\n${verdict}\n`;
}
