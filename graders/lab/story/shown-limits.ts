import type { Act } from './act.ts';
import { textField } from './act.ts';

// The kernel keeps a memory limit in whole pages.
const PAGE_BYTES = 4096;
const CPU_PERIOD = 100_000;

/** Tells of each process whether its output holds the limit that is in force for its container. */
export const withLimitsShown = (acts: readonly Act[]): readonly Act[] =>
  acts.map((act) =>
    'output' in act.fields && (act.does === 'exec' || act.does === 'start' || act.does === 'end')
      ? { ...act, fields: { ...act.fields, showsLimit: holdsLimit(act) } }
      : act,
  );

/** The kernel takes periods from a millisecond to a second. */
const isPeriod = (period: number): boolean => period >= 1_000 && period <= 1_000_000;

function holdsLimit(act: Act): boolean {
  const { memory, cpus } = act.fields;
  const asksQuota = /cfs_quota|cpu\.max/.test(textField(act, 'told'));
  const numbers = (textField(act, 'output').match(/(?<![\w.])\d+(?![\w.])/g) ?? []).map(Number);
  const isMemory = (number: number): boolean =>
    typeof memory === 'number' && number > 0 && Math.abs(number - memory) <= PAGE_BYTES;
  const isQuota = (number: number): boolean =>
    typeof cpus === 'number' &&
    (Math.round(cpus * CPU_PERIOD) === number || (asksQuota && isPeriod(number / cpus)));
  return numbers.some((number) => isMemory(number) || isQuota(number));
}
