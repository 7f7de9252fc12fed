import { execFile } from 'node:child_process';
import { UsageError } from '../../exercises/index.ts';
import { visibleLine } from '../../reports/text/visible-text.ts';

/** What git said; a code other than 0 is an answer too. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks git in one folder. */
export type Git = (...args: readonly string[]) => Promise<GitAnswer>;

const MOST_BYTES = 256 * 2 ** 20;

/**
 * A git that answers for one folder.
 * @throws UsageError from each question, where there is no git to be asked
 */
export const gitIn =
  (folder: string): Git =>
  (...args) =>
    new Promise((resolve, reject) => {
      const options = { cwd: folder, maxBuffer: MOST_BYTES, env: { ...process.env, LC_ALL: 'C' } };
      execFile('git', [...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === 'number') resolve({ code, stdout, stderr });
        else reject(gitFailed(`git cannot be started: ${error?.message ?? ''}`, error));
      });
    });

/** What git could not do, in its own first words. */
export function gitFailed(what: string, cause?: unknown): UsageError {
  return new UsageError(visibleLine(what.trim()), {
    code: 'SEAWORTHY_GIT_FAILED',
    hint: '`seaworthy ci` needs git, and the whole repository checked out in the folder it is started in.',
    cause,
  });
}

/** The first line of what git complained of, without its `fatal:`. */
export const complaintOf = ({ stderr }: GitAnswer): string =>
  (stderr.trim().split('\n')[0] ?? '').replace(/^(fatal|error): /, '');
