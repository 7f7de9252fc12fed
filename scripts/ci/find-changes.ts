import { UsageError } from '../../exercises/index.ts';
import type { CiBase } from './ci-environment.ts';
import { findBase } from './find-base.ts';
import { listChanged, listKept } from './list-paths.ts';
import type { Repository } from './repository.ts';

export interface AskedChanges {
  /** Null where neither the command line nor the service tells. */
  readonly base: CiBase | null;
  /** All that is there, changed or not. */
  readonly isAll: boolean;
}

export interface Changes {
  readonly paths: readonly string[];
  /** What was compared with, as people call it; null where everything was taken. */
  readonly since: string | null;
}

/**
 * Lists what a pull request changes, or all that the repository holds.
 * @throws UsageError where there is nothing to compare with
 */
export async function findChanges(
  { git }: Repository,
  { base, isAll }: AskedChanges,
): Promise<Changes> {
  if (isAll) return { paths: await listKept(git), since: null };
  if (base !== null) {
    const from = await findBase(git, base);
    return { paths: await listChanged(git, from), since: base.name };
  }
  throw new UsageError('What is the work to be compared with? No base is named.', {
    code: 'SEAWORTHY_BASE_MISSING',
    hint: 'Add `--base origin/main`, or grade all that is there with `--all`. On a pull request GitHub and GitLab name the base themselves.',
  });
}
