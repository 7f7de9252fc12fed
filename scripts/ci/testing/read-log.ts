/** A workflow command as the runner takes it from a line. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * Reads a log as GitHub's runner does, by its documented rules: `::name key=value,...::data` behind white space, the older
 * `##[name key=value;]data` anywhere in a line, and nothing at all between `stop-commands` and its token.
 */
export function readLog(log: string): readonly Command[] {
  const commands: Command[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = readNew(line) ?? readOld(line);
    if (command === null) continue;
    if (token !== null) {
      if (command.name === token) token = null;
    } else if (command.name === 'stop-commands') token = command.data;
    else commands.push(command);
  }
  return commands;
}

function readNew(line: string): Command | null {
  // White space as .NET knows it.
  const match = /^[\s\u0085\u001c-\u001f]*::([^\s:]+)(?: ([^]*?))?::([^]*)$/u.exec(line);
  if (match === null) return null;
  const [, name = '', list = '', data = ''] = match;
  return { name, properties: propertiesOf(list, ','), data: decode(data) };
}

function readOld(line: string): Command | null {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)$/u.exec(line);
  if (match === null) return null;
  const [, name = '', list = '', data = ''] = match;
  return { name, properties: propertiesOf(list, ';'), data };
}

const propertiesOf = (list: string, separator: string): Record<string, string> =>
  Object.fromEntries(
    list
      .split(separator)
      .filter((pair) => pair.includes('='))
      .map((pair) => {
        const at = pair.indexOf('=');
        const value = pair
          .slice(at + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ',');
        return [pair.slice(0, at).trim(), decode(value)];
      }),
  );

const decode = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
