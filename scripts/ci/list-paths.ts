import { complaintOf, gitFailed } from './git.ts';
import type { Git } from './git.ts';

/** Paths from the repository's root that differ between two commits: a file that was renamed is told by both names. */
export const listChanged = (git: Git, from: string): Promise<readonly string[]> =>
  listPaths(git, [
    'diff',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '-z',
    from,
    'HEAD',
    '--',
  ]);

/** All that git keeps of what is checked out. */
export const listKept = (git: Git): Promise<readonly string[]> =>
  listPaths(git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);

async function listPaths(git: Git, question: readonly string[]): Promise<readonly string[]> {
  const answer = await git(...question);
  if (answer.code !== 0) throw gitFailed(`git does not tell what changed: ${complaintOf(answer)}`);
  return answer.stdout.split('\0').filter((path) => path !== '');
}
