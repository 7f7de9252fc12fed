import { realpath } from 'node:fs/promises';
import { complaintOf, gitFailed, gitIn } from './git.ts';
import type { Git } from './git.ts';

/** The git repository that a command was started in. */
export interface Repository {
  /** Absolute, without links. */
  readonly root: string;
  /** Where the command was started: a path from the root with `/`, empty at the root. */
  readonly prefix: string;
  /** Answers for the root. */
  readonly git: Git;
}

/**
 * Finds the repository around a folder.
 * @throws UsageError where there is none, or git refuses it
 */
export async function openRepository(cwd: string): Promise<Repository> {
  const answer = await gitIn(cwd)('rev-parse', '--show-toplevel', '--show-prefix');
  if (answer.code !== 0) throw gitFailed(`git cannot be used here: ${complaintOf(answer)}`);
  const [top = '', prefix = ''] = answer.stdout.split('\n');
  const root = await realpath(top);
  return { root, prefix: prefix.replace(/\/$/, ''), git: gitIn(root) };
}
