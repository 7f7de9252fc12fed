import { createHash } from 'node:crypto';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Environment } from '../../grade.ts';

/** What a grade depends on besides the submission and the exercise. */
export interface Ground {
  /** The course's base images as they are on the engine; null where one is not there. */
  readonly baseImages: readonly { readonly name: string; readonly id: string | null }[];
  /** The tier that the work is really graded in: a session is always `private`. */
  readonly isolation: Environment['isolation'];
}

/** Raised when the same ground gives other grades though Seaworthy's version is the same. */
const LAYOUT = 1;

/** A short name for what a grade stands on: base images, isolation, Seaworthy's version. */
export function groundKey({ baseImages, isolation }: Ground): string {
  const images = baseImages.map(({ name, id }) => [name, id]).sort();
  return shortHash([LAYOUT, packageJson.version, isolation, images], 12);
}

/**
 * The name of a grade's file: the same work for the same exercise on the same ground has the same one.
 * @param ground as {@link groundKey} or {@link groundOf} gives it
 */
export const gradeKey = (
  submissionDigest: string,
  exerciseDigest: string,
  ground: string,
): string => `${shortHash([submissionDigest, exerciseDigest], 24)}-${ground}`;

/** The ground in a grade's key: what stays when the exercise changes and the verdicts do not. */
export const groundOf = (key: string): string => key.slice(key.indexOf('-') + 1);

const shortHash = (parts: unknown, length: number): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);
