import { randomBytes } from 'node:crypto';
import { appendFile, stat } from 'node:fs/promises';

/** Appends outputs to the file the runner reads them from. No value can end its own entry, or begin another. */
export async function writeOutputs(
  path: string,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  const entries = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `seaworthy-${randomBytes(24).toString('hex')}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  await appendFile(path, entries.join(''));
}

/** What the runner takes of a step's summary; with one byte more it takes nothing of it. */
export const MOST_SUMMARY_BYTES = 2 ** 20;

/** How much a summary may still be: other parts of the step may have written one already. */
export async function roomInSummary(path: string): Promise<number> {
  const size = await stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
  return Math.max(0, MOST_SUMMARY_BYTES - size);
}
