import { quote, tellDuration } from '../../diagnosis/words.ts';
import type { ActValue } from './act.ts';
import type { Field } from './field-table.ts';

const UNITS = ['B', 'KiB', 'MiB', 'GiB'];

/** A field's value in a sentence. */
export function tellValue(value: ActValue, field: Field): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none';
  if (Array.isArray(value))
    return value
      .slice(0, 5)
      .map((each) => quote(String(each)))
      .join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return tellNumber(value, field);
  if (value === '') return 'empty';
  return field.kind === 'choice' ? String(value) : quote(String(value));
}

function tellNumber(value: number, { kind }: Field): string {
  if (kind === 'duration') return tellDuration(value);
  return kind === 'size' ? tellSize(value) : String(value);
}

/** `64 MiB`. */
export function tellSize(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log2(bytes || 1) / 10)));
  return `${Number((bytes / 2 ** (10 * power)).toFixed(1))} ${UNITS[power]}`;
}
