import type { ActName } from './act-table.ts';

/** What an act says under one name. A list holds several values of the same meaning. */
export type ActValue = string | number | boolean | null | readonly string[] | readonly number[];

/** One thing that was done in a session, or that the engine did because of it, in the course's words. */
export interface Act {
  /** Its place in the story, from 0; acts are in order of time. */
  readonly index: number;
  readonly does: ActName;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The terminal it was typed in; null for what the engine did. */
  readonly terminal: number | null;
  /** The number of the call that asked for it; null for what nobody asked for by itself. */
  readonly call: number | null;
  readonly succeeded: boolean;
  /** The engine's or the recorder's words where it did not succeed. */
  readonly message: string | null;
  /** True where the lab refused it. */
  readonly denied: boolean;
  /** By the names of the act's table. */
  readonly fields: Readonly<Record<string, ActValue>>;
}

/** An act before it has its place. */
export type LooseAct = Omit<Act, 'index'>;

/** The id of the container an act is about; null where it is about none. */
export const containerOf = ({ fields }: Pick<Act, 'fields'>): string | null =>
  typeof fields['container'] === 'string' ? fields['container'] : null;

/** A field as a text, for telling; empty where it has none. */
export function textField({ fields }: Pick<Act, 'fields'>, name: string): string {
  const value = fields[name];
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
