import type { Grade } from '../../graders/grade.ts';

/** One form that grades can be told in. */
export interface Format {
  readonly name: string;
  /** The name of the file it writes, of each of them, or of the one to open first. */
  readonly file: string;
  /**
   * Writes into a folder, which is made where it is missing; files appear complete or not at all.
   * @returns the absolute paths of what was written, the one to open first
   */
  write(grades: readonly Grade[], folder: string): Promise<readonly string[]>;
}
