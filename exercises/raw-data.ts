/** A map of a spec that no schema has seen yet. */
export type RawMap = Readonly<Record<string, unknown>>;

// What there is of a spec that may be broken: nothing where it is something else.

export const mapOf = (value: unknown): RawMap => (isMap(value) ? value : {});

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const number = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

const isMap = (value: unknown): value is RawMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
