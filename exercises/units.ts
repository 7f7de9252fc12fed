const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/;
const SIZE = /^(\d+(?:\.\d+)?)(B|KiB|MiB|GiB|kB|MB|GB)$/;
const DURATION_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const SIZE_BYTES = { B: 1, KiB: 2 ** 10, MiB: 2 ** 20, GiB: 2 ** 30, kB: 1e3, MB: 1e6, GB: 1e9 };

const A_DURATION = 'a duration such as 500ms, 2s or 1.5m';
const A_SIZE = 'a size such as 64MiB, 10MB or 1GiB';

/** The two forms as JSON Schema, for every schema that takes them; the title is what a message says was expected. */
export const durationSchema = {
  title: A_DURATION,
  type: 'string',
  pattern: DURATION.source,
  description: 'A duration: 500ms, 2s, 1.5m.',
} as const;
export const sizeSchema = {
  title: A_SIZE,
  type: 'string',
  pattern: SIZE.source,
  description: 'A size: 64MiB, 10MB, 1GiB.',
} as const;

/** Milliseconds of a duration as people write it (`2s`). @throws RangeError where it is none. */
export function parseDuration(text: string): number {
  return parse(text, DURATION, DURATION_MS, A_DURATION);
}

/** Bytes of a size as people write it (`64MiB`). @throws RangeError where it is none. */
export function parseSize(text: string): number {
  return parse(text, SIZE, SIZE_BYTES, A_SIZE);
}

function parse(
  text: string,
  form: RegExp,
  units: Readonly<Record<string, number>>,
  expected: string,
): number {
  const [, amount, unit] = form.exec(text) ?? [];
  const factor = units[unit ?? ''];
  if (amount === undefined || factor === undefined) {
    throw new RangeError(`expected ${expected}, got ${JSON.stringify(text)}`);
  }
  return Math.round(Number(amount) * factor);
}
