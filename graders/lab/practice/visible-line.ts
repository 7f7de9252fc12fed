/** What is left to see of a line that was typed, when Enter was pressed: the echo of a shell that lets one edit. */
export function visibleLine(echo: string): string {
  const cells: string[] = [];
  let at = 0;
  for (const [token, count = '', command] of echo.matchAll(
    /\u001b\[([\d;]*)([@-~])|\u001b\][^\u0007]*\u0007|[^]/gu,
  )) {
    const steps = Math.max(1, Number.parseInt(count, 10) || 1);
    if (command === 'C') at += steps;
    else if (command === 'D') at = Math.max(0, at - steps);
    else if (command === 'J' || command === 'K') cells.length = Math.min(cells.length, at);
    else if (token === '\b') at = Math.max(0, at - 1);
    else if (token === '\r') at = 0;
    else if (command === undefined && token >= ' ' && token !== '\u007f' && token.length <= 2) {
      while (cells.length < at) cells.push(' ');
      cells[at] = token;
      at += 1;
    }
  }
  return cells.join('').trimEnd();
}
