import Table from 'cli-table3';

const BORDERS = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'],
  ...['bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
];

export interface DrawnColumn {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

/** Draws rows below the heads of their columns, without rules: as few characters as tell them apart. */
export function drawTable(
  columns: readonly DrawnColumn[],
  rows: readonly (readonly string[])[],
): string {
  const table = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ align = 'left' }) => align),
    chars: Object.fromEntries(BORDERS.map((name) => [name, ''])),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 3 },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString().replace(/ +$/gm, '');
}
