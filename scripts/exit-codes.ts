/** What the process tells its caller; the README lists the same. */
export const EXIT_CODES = {
  /** All graded, and at or above the pass mark. */
  ok: 0,
  /** All graded, some below the pass mark. */
  belowMark: 1,
  /** The command line or a spec is wrong. */
  usage: 2,
  /** The machine: no engine, disk full, ungradable after retries. */
  machine: 3,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
