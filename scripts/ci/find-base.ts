import { UsageError } from '../../exercises/index.ts';
import { visibleLine } from '../../reports/text/visible-text.ts';
import { MERGED_INTO } from './ci-environment.ts';
import type { CiBase } from './ci-environment.ts';
import type { Git } from './git.ts';

const DEEPER =
  'Fetch more of it: `fetch-depth: 0` at actions/checkout, `GIT_DEPTH: 0` on GitLab, `git fetch --unshallow` by hand.';

/**
 * Finds the commit at which the work left its base, as `git diff BASE...HEAD` does.
 * @throws UsageError where the clone does not hold it
 */
export async function findBase(git: Git, base: CiBase): Promise<string> {
  const tip = await firstKnown(git, base.revisions);
  if (tip === null) throw await unknownBase(git, base, 'is not in this clone');
  const { code, stdout } = await git('merge-base', tip, 'HEAD');
  const [commit = ''] = stdout.split('\n');
  if (code !== 0 || commit === '')
    throw await unknownBase(git, base, 'and what is checked out have no commit in common here');
  return commit;
}

async function firstKnown(git: Git, revisions: readonly string[]): Promise<string | null> {
  for (const revision of revisions) {
    if (revision === MERGED_INTO && (await commitOf(git, 'HEAD^2')) === null) continue;
    const commit = await commitOf(git, revision);
    if (commit !== null) return commit;
  }
  return null;
}

async function commitOf(git: Git, revision: string): Promise<string | null> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { code, stdout } = await git(...asked);
  return code === 0 ? stdout.trim() : null;
}

async function unknownBase(git: Git, { name }: CiBase, what: string): Promise<UsageError> {
  const { stdout } = await git('rev-parse', '--is-shallow-repository');
  const isShallow = stdout.trim() === 'true';
  const clone = isShallow ? ' The clone is shallow.' : '';
  return new UsageError(`The base \`${visibleLine(name)}\` ${what}.${clone}`, {
    code: 'SEAWORTHY_BASE_UNKNOWN',
    hint: isShallow
      ? DEEPER
      : `Name a commit or a branch that \`git log\` knows: \`--base origin/main\`. If it should be there: ${DEEPER}`,
  });
}
