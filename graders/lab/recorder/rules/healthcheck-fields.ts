import { clamped, list, text } from './fields.ts';
import type { FieldRule, FieldTable } from './fields.ts';

const second = 1_000_000_000;

/** 0 means the engine's default. */
const between = (min: number, max: number): FieldRule => {
  const within = clamped(min, () => max);
  return (value, place) => (value === 0 ? 0 : within(value, place));
};

export const healthcheckFields: FieldTable = {
  Test: list(text(null, 16 * 1024), 64),
  Interval: between(second, 3600 * second),
  Timeout: between(second, 30 * second),
  Retries: between(1, 10),
  StartPeriod: between(second, 60 * second),
  StartInterval: between(second, 3600 * second),
};
