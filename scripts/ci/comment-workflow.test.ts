import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeFolder } from '../testing/run-seaworthy.ts';

interface Workflow {
  readonly jobs: { readonly comment: { readonly steps: readonly { readonly run: string }[] } };
}

const file = join(import.meta.dirname, 'examples', 'comment.yml');
const { steps } = (parse(readFileSync(file, 'utf8')) as Workflow).jobs.comment;
const hasJq = spawnSync('jq', ['--version']).status === 0;
const itWithJq = hasJq ? it : it.skip;

/** Stands for GitHub: answers what the test says, and writes down what it was asked. */
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_CALLS"
case "$*" in
  'run download'*) mkdir -p report; printf '%s' "$GH_REPORT" > report/comment.md ;;
  *PATCH* | *POST*) ;;
  *pulls*) echo "$GH_PULLS" ;;
  *comments*) echo "$GH_COMMENTS" ;;
esac
`;
const MARK = '<!-- seaworthy:begin -->';
const comment = (id: number, login: string, body: string) => ({ id, user: { login }, body });

async function runWorkflow({ report = `${MARK}\nx\n`, comments = '[]', sha = 'abc' }) {
  await using folder = await makeFolder({ gh: GH, calls: '', output: '' });
  chmodSync(join(folder.path, 'gh'), 0o755);
  const env = {
    ...process.env,
    PATH: `${folder.path}:${process.env['PATH'] ?? ''}`,
    GITHUB_OUTPUT: join(folder.path, 'output'),
    GH_CALLS: join(folder.path, 'calls'),
    GH_REPORT: report,
    GH_PULLS: JSON.stringify([{ number: 7, head: { sha } }]),
    GH_COMMENTS: comments,
    ...{ GH_REPO: 'course/work', RUN: '1', COMMIT: 'abc', HEAD: 'eve:$(touch owned) `x`' },
  };
  for (const [index, { run }] of steps.entries()) {
    const found = readFileSync(env.GITHUB_OUTPUT, 'utf8').includes('found=true');
    if (index > 0 && !found) break;
    writeFileSync(join(folder.path, 'step.sh'), run);
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'];
    const { status, stderr } = spawnSync('bash', args, { cwd: folder.path, env });
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  }
  const calls = readFileSync(env.GH_CALLS, 'utf8').trim().split('\n');
  return calls.filter((call) => /PATCH|POST|pulls/.test(call));
}

describe('comment.yml', () => {
  itWithJq('writes a comment on the pull request that the run was for', async () => {
    expect(await runWorkflow({})).toEqual([
      'api --method GET repos/course/work/pulls -f state=open -f head=eve:$(touch owned) `x`',
      'api --method POST repos/course/work/issues/7/comments --field body=@body.md --silent',
    ]);
  });

  itWithJq('replaces its own comment and no other, on whatever page it is', async () => {
    const pages = [
      [comment(1, 'eve', MARK), comment(2, 'github-actions[bot]', 'other')],
      [comment(5, 'github-actions[bot]', `${MARK}\nold`)],
    ];
    const comments = pages.map((page) => JSON.stringify(page)).join('\n');
    const calls = await runWorkflow({ comments });
    expect(calls.at(-1)).toMatch(/^api --method PATCH repos\/course\/work\/issues\/comments\/5 /);
  });

  itWithJq('writes nothing where the pull request has moved on', async () => {
    expect(await runWorkflow({ sha: 'newer' })).toHaveLength(1);
  });

  it('writes nothing that is no result', async () => {
    expect(await runWorkflow({ report: 'Click here: https://example.org' })).toEqual([]);
  });
});
