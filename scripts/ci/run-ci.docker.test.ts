import { describe, expect, it } from '@jest/globals';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { runSeaworthy } from '../testing/run-seaworthy.ts';
import { makeCourse } from './testing/make-course.ts';
import { makeRepository } from './testing/make-repository.ts';
import { readLog } from './testing/read-log.ts';

const GITLAB = { GITHUB_ACTIONS: '', GITHUB_BASE_REF: '', GITLAB_USER_LOGIN: 'grace' };
const GOOD = 'FROM busybox\nCMD ["echo", "hello"]\n';
const BAD = 'FROM busybox\nENTRYPOINT ["echo", "hello"]\n';

describe('seaworthy ci', () => {
  it('grades what a changed exercise of a course says earns every point', async () => {
    const ids = ['16-redis-image', '17-default-command'];
    const files = Object.entries(await makeCourse(ids));
    // One variant is enough here.
    const few = files.filter(([path]) => !/\/variants\/(?!shell-form)/.test(path));
    await using repository = await makeRepository(Object.fromEntries(few));
    await repository.commit({ 'exercises/17-default-command/solution/Dockerfile': BAD });
    const { code, stderr, stdout } = await runSeaworthy(['ci', '--base', 'main'], {
      cwd: repository.path,
      env: { ...GITLAB, RUNNER_TEMP: repository.temp },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('exercises/17-default-command/solution\n');
    expect(stderr).toContain('exercises/17-default-command/variants/shell-form\n');
    expect(stderr).not.toContain('16-redis-image');
    expect(stdout).toContain('exercises/17-default-command/solution/Dockerfile, line 2');
    expect(stdout).toContain('1 of 2 seaworthy');
  }, 120_000);

  it('grades a merge request of GitLab, each student by their folder, and all but what is refused', async () => {
    await using repository = await makeRepository({ 'README.md': 'x' });
    const base = await repository.git('rev-parse', 'main');
    await mkdir(join(repository.path, 'eve'));
    await symlink('/etc', join(repository.path, 'eve', '17-default-command'));
    await repository.commit({
      'ada/17-default-command/Dockerfile': GOOD,
      'bob/17-default-command/Dockerfile': BAD,
    });
    const args = ['ci', '-s', '{student}/{exercise}', '--report', 'out', '--format'];
    const { code, stdout } = await runSeaworthy([...args, 'junit,codequality'], {
      cwd: repository.path,
      env: { ...GITLAB, CI_MERGE_REQUEST_DIFF_BASE_SHA: base, RUNNER_TEMP: '' },
    });
    expect(code).toBe(2);
    expect(stdout).toContain('1 of 2 seaworthy');
    const read = (name: string): Promise<string> =>
      readFile(join(repository.path, 'out', name), 'utf8');
    const findings = JSON.parse(await read('codequality.json')) as readonly {
      readonly location: { readonly path: string };
    }[];
    expect(new Set(findings.map(({ location }) => location.path))).toEqual(
      new Set(['bob/17-default-command/Dockerfile']),
    );
    expect(await read('junit.xml')).toContain('17-default-command (bob)');
  }, 120_000);

  it("tells what cannot be handed in as the student's to mend, and grades the rest", async () => {
    await using repository = await makeRepository({ 'README.md': 'x' });
    await repository.commit({
      '16-redis-image/Dockerfile': GOOD,
      '17-default-command/Dockerfile': GOOD,
    });
    await symlink('/etc/passwd', join(repository.path, '16-redis-image', '::error::x\nlink'));
    await repository.commit({});
    const summary = join(repository.temp, 'summary');
    const { code, stdout } = await runSeaworthy(['ci', '--base', 'main'], {
      cwd: repository.path,
      env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: repository.temp },
    });
    expect(code).toBe(1);
    const said = readLog(stdout);
    expect(said).toMatchObject([
      { name: 'error', properties: { file: '16-redis-image/Dockerfile' } },
    ]);
    expect(said[0]?.data).toContain('/etc/passwd, outside of the submission');
    expect(await readFile(summary, 'utf8')).toContain('1 of 2 submissions seaworthy');
  }, 120_000);
});
