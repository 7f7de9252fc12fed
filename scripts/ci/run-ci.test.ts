import { describe, expect, it } from '@jest/globals';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runSeaworthy } from '../testing/run-seaworthy.ts';
import { makeCourse } from './testing/make-course.ts';
import { makeRepository } from './testing/make-repository.ts';
import { readEnvironmentFile } from './testing/read-environment-file.ts';
import { readLog } from './testing/read-log.ts';

const NO_ENGINE = { DOCKER_HOST: 'unix:///nonexistent/docker.sock' };
const ON_GITHUB = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: '', ...NO_ENGINE };
const DOCKERFILE = 'FROM busybox\n';

const ci = (args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = ON_GITHUB) =>
  runSeaworthy(['ci', ...args], { cwd, env: { RUNNER_TEMP: join(cwd, '..', 'temp'), ...env } });

describe('seaworthy ci', () => {
  it("warns of a machine that cannot grade, and ends with the machine's code", async () => {
    await using repository = await makeRepository({ 'README.md': 'x' });
    await repository.commit({ '17-default-command/Dockerfile': DOCKERFILE });
    const summary = join(repository.temp, 'summary');
    const { code, stdout, stderr } = await ci(['--base', 'main'], repository.path, {
      ...ON_GITHUB,
      GITHUB_STEP_SUMMARY: summary,
    });
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
    expect(await readFile(summary, 'utf8')).toContain('`17-default-command` got no grade');
    const said = readLog(stdout);
    expect(said.map(({ name }) => name)).toEqual(['warning']);
    expect(said[0]?.data).toContain('No container engine answers');
  });

  it('speaks to no runner where there is none', async () => {
    await using repository = await makeRepository({ 'README.md': 'x' });
    await repository.commit({ '17-default-command/Dockerfile': DOCKERFILE });
    const env = { GITHUB_ACTIONS: '', ...NO_ENGINE };
    const { code, stdout, stderr } = await ci(['--base', 'main'], repository.path, env);
    expect({ code, said: readLog(stdout + stderr) }).toEqual({ code: 3, said: [] });
    expect(stderr).toContain('17-default-command');
  });

  it.each([
    ['no base', [], 'no base is named', 'SEAWORTHY_BASE_MISSING'],
    [
      'an unknown base',
      ['--base', 'mian'],
      '`mian` is not in this clone',
      'SEAWORTHY_BASE_UNKNOWN',
    ],
    [
      'a pattern that leads out',
      ['--all', '-s', '../{exercise}'],
      'leads out',
      'SUBMISSION_PATTERN',
    ],
    ['an unknown exercise', ['18-gracefull-stop'], 'did you mean', 'SEAWORTHY_EXERCISE_UNKNOWN'],
    [
      'a format that tells of hidden checks',
      ['--all', '--format', 'html,json'],
      'tells of hidden checks',
      'SEAWORTHY_FORMAT_HIDDEN',
    ],
    ['an unknown format', ['--all', '--format', 'junti'], 'junit', 'SEAWORTHY_FORMAT_UNKNOWN'],
  ])('answers %s with 2 and an error to mend', async (_, args, words, errorCode) => {
    await using repository = await makeRepository({ 'README.md': 'x' });
    const { code, stdout } = await ci(args, repository.path);
    expect(code).toBe(2);
    expect(stdout.toLowerCase()).toContain(words.toLowerCase());
    expect(stdout).toContain(errorCode);
    expect(readLog(stdout)).toMatchObject([
      { name: 'error', properties: { title: 'The job is set up wrongly' } },
    ]);
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  it('refuses a link in the place of a submission, and tells it at its path', async () => {
    await using repository = await makeRepository({ 'README.md': 'x' });
    await symlink('/etc', join(repository.path, '17-default-command'));
    await repository.commit({});
    const { code, stdout } = await ci(['--base', 'main'], repository.path);
    expect(code).toBe(2);
    expect(readLog(stdout)).toMatchObject([
      { name: 'error', properties: { file: '17-default-command' } },
    ]);
  });

  it('tells what was removed and what is no exercise, and has nothing to grade', async () => {
    await using repository = await makeRepository({ '17-default-command/Dockerfile': 'x' });
    await repository.commit({ '17-default-command': null, '77-mine/Dockerfile': 'x' });
    const files = {
      GITHUB_STEP_SUMMARY: join(repository.path, '.git', 'summary'),
      GITHUB_OUTPUT: join(repository.path, '.git', 'outputs'),
    };
    const env = { ...ON_GITHUB, ...files };
    const args = ['--base', 'main', '--comment', 'out/comment.md', '--report', 'out'];
    const { code, stdout } = await ci(
      [...args, '--format', 'html,junit,codequality'],
      repository.path,
      env,
    );
    expect(code).toBe(0);
    const said = readLog(stdout).map(({ name, data }) => `${name}: ${data}`);
    expect(said).toEqual([
      'notice: `17-default-command` was removed, and is not graded.',
      'notice: `77-mine` is named like an exercise that the course does not have.',
    ]);
    const read = (name: string): Promise<string> => readFile(join(repository.path, name), 'utf8');
    expect(await read('.git/summary')).toContain('`17-default-command` was removed');
    expect(await read('out/comment.md')).toContain('Nothing was graded');
    expect(await read('out/codequality.json')).toBe('[]\n');
    expect(await read('out/junit.xml')).toContain('tests="0"');
    const outputs = readEnvironmentFile(await read('.git/outputs'));
    expect(outputs).toMatchObject({ score: '', 'max-score': '', passed: '', exercises: '' });
  });

  it('warns of a pattern that fits nothing here, and not where nothing of it changed', async () => {
    await using repository = await makeRepository({ 'work/17-default-command/Dockerfile': 'x' });
    await repository.commit({ 'README.md': 'y' });
    const typo = await ci(['--base', 'main', '-s', 'wrk/{exercise}'], repository.path);
    expect(readLog(typo.stdout)).toMatchObject([
      { name: 'warning', data: expect.stringContaining('fits `wrk/{exercise}`') as unknown },
    ]);
    const { code, stdout } = await ci(['--base', 'main', '-s', 'work/{exercise}'], repository.path);
    expect({ code, said: readLog(stdout) }).toEqual({ code: 0, said: [] });
  });

  it('adds to a summary that is nearly full no more than there is room for', async () => {
    await using repository = await makeRepository({ 'README.md': 'x' });
    const summary = join(repository.path, '.git', 'summary');
    await repository.commit({ '.git/summary': 'x'.repeat(2 ** 20 - 10) });
    const env = { ...ON_GITHUB, GITHUB_STEP_SUMMARY: summary };
    const { code } = await ci(['--all'], repository.path, env);
    expect({ code, size: (await readFile(summary)).length }).toEqual({
      code: 0,
      size: 2 ** 20 - 10,
    });
  });

  it('points at the lines of a course that is wrong', async () => {
    await using repository = await makeRepository(await makeCourse(['17-default-command']));
    const spec = 'exercises/17-default-command/exercise.yaml';
    const text = await readFile(join(repository.path, spec), 'utf8');
    await repository.commit({ [spec]: text.replace('points:', 'pionts:') });
    const { code, stdout } = await ci(['--base', 'main'], repository.path);
    expect(code).toBe(2);
    const [first] = readLog(stdout);
    expect(first).toMatchObject({ name: 'error', properties: { file: spec } });
    expect(Number(first?.properties['line'])).toBeGreaterThan(1);
  });

  it('points at them by the path from the root, wherever it was started', async () => {
    await using repository = await makeRepository(await makeCourse(['17-default-command']));
    const spec = 'exercises/17-default-command/exercise.yaml';
    const text = await readFile(join(repository.path, spec), 'utf8');
    await repository.commit({ [spec]: text.replace('points:', 'pionts:') });
    const { stdout } = await ci(['--base', 'main'], join(repository.path, 'exercises'));
    expect(readLog(stdout)[0]).toMatchObject({ name: 'error', properties: { file: spec } });
  });

  it('names a course that is kept elsewhere, and points at no line of the repository', async () => {
    await using repository = await makeRepository({ 'README.md': 'x' });
    const course = join(repository.temp, 'course');
    await mkdir(course);
    await writeFile(join(course, 'course.yaml'), 'schemaVersion: 1\n');
    const { stdout } = await ci(['--all', '--course', course], repository.path);
    const [first] = readLog(stdout);
    expect(first?.properties).toEqual({ title: 'The course is wrong here' });
    expect(first?.data).toMatch(/course\.yaml:\d+: /);
  });

  it('says that work is graded by a course which the same change touches', async () => {
    await using repository = await makeRepository(await makeCourse(['17-default-command']));
    const course = 'exercises/course.yaml';
    const text = await readFile(join(repository.path, course), 'utf8');
    await repository.commit({
      [course]: text.replace('passMark: 1', 'passMark: 0'),
      'work/17-default-command/Dockerfile': DOCKERFILE,
      'work/77-mine/Dockerfile': DOCKERFILE,
    });
    const args = ['--base', 'main', '--submission', 'work/{exercise}'];
    const { stdout } = await ci(args, repository.path);
    const titles = readLog(stdout).map(({ properties }) => properties['title']);
    expect(titles.slice(0, 2)).toEqual(['The course itself is changed', 'Not graded']);
  });
});
