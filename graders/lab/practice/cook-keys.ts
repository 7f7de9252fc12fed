/** What a terminal makes of the keys that were pressed before it hands a line on: for programs that read lines. */
export function cookKeys(keys: string): string {
  const lines: string[] = [];
  let line = '';
  for (const key of keys) {
    if (key === '\u007f' || key === '\b') line = [...line].slice(0, -1).join('');
    else if (key === '\u0015') line = '';
    else if (key === '\u0017') line = line.replace(/\S*\s*$/, '');
    else if (key === '\u0004') break;
    else if (key === '\r' || key === '\n') {
      lines.push(`${line}\n`);
      line = '';
    } else if (key >= ' ' || key === '\t') line += key;
  }
  return lines.join('') + line;
}
