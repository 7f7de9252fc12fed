import type { JsonValue } from '../../exercises/index.ts';

/** The exit codes that will do; empty for any. */
export type ExitCodes = readonly number[];

const code = { type: 'integer', minimum: 0, maximum: 255 } as const;

/** JSON Schema of an exit code in a spec: one, a list, or `any`. */
export const exitCodeSchema = {
  oneOf: [code, { type: 'array', items: code, minItems: 1 }, { const: 'any' }],
  description: 'The exit code: one, a list of those that will do, or any. Left out, it is 0.',
} as const;

/** Reads the exit codes a spec allows. @default 0 */
export function exitCodesOf(value: JsonValue | undefined): ExitCodes {
  if (value === 'any') return [];
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [0];
}

export const meetsExitCode = (actual: number | null, allowed: ExitCodes): boolean =>
  actual !== null && (allowed.length === 0 || allowed.includes(actual));

/** Says the allowed codes in words: `exit code 0 or 143`. */
export const describeExitCodes = (allowed: ExitCodes): string =>
  allowed.length === 0 ? 'any exit code' : `exit code ${allowed.join(' or ')}`;
