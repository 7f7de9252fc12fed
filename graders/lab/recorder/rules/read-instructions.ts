export interface Instruction {
  /** In capitals. */
  readonly name: string;
  readonly rest: string;
}

/** Lines joined as the engine joins them: comments and empty lines inside of a continued one do not end it. */
export function readInstructions(text: string, escape: string): readonly Instruction[] {
  const instructions: Instruction[] = [];
  let held = '';
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    const trimmed = line.trimStart().replace(/\r$/, '');
    if (trimmed.startsWith('#')) continue;
    if (held !== '' && trimmed.trim() === '') continue;
    const end = trimmed.trimEnd();
    if (end.endsWith(escape)) {
      held += `${end.slice(0, -1)} `;
      continue;
    }
    push(instructions, held + trimmed);
    held = '';
  }
  push(instructions, held);
  return instructions;
}

function push(instructions: Instruction[], line: string): void {
  const match = /^\s*(\S+)(?:\s+([^]*))?$/.exec(line);
  if (match !== null) {
    instructions.push({ name: (match[1] ?? '').toUpperCase(), rest: (match[2] ?? '').trim() });
  }
}

/** `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}` */
export function expand(word: string, values: Readonly<Record<string, string>>): string {
  return word
    .replaceAll(/["']/g, '')
    .replaceAll(
      /\$(?:(\w+)|\{(\w+)(?::([-+])([^}]*))?\})/g,
      (_, plain?: string, braced?: string, sign?: string, other = '') => {
        const value = values[plain ?? braced ?? ''] ?? '';
        if (sign === '-') return value === '' ? String(other) : value;
        if (sign === '+') return value === '' ? '' : String(other);
        return value;
      },
    );
}
