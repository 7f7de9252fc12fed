/** Reads a file of outputs or variables as GitHub's runner does: `name=value`, or `name<<END`, lines, `END`. */
export function readEnvironmentFile(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const long = /^([^=]*?)<<(.+)$/.exec(line);
    if (long === null) {
      const at = line.indexOf('=');
      if (at === -1) throw new Error(`no entry: ${line}`);
      values[line.slice(0, at)] = line.slice(at + 1);
      continue;
    }
    const [, name = '', end = ''] = long;
    const last = lines.indexOf(end, index + 1);
    if (last === -1) throw new Error(`${name} has no end`);
    values[name] = lines.slice(index + 1, last).join('\n');
    index = last;
  }
  return values;
}
