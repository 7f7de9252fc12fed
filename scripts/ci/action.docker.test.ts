import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'junit2json';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './testing/action-file.ts';
import { commandAttacks } from './testing/command-attacks.ts';
import { makeRepository } from './testing/make-repository.ts';
import { readLog } from './testing/read-log.ts';
import { runAction } from './testing/run-action.ts';
import type { RanAction } from './testing/run-action.ts';

const GOOD = 'FROM busybox\nCMD ["echo", "hello"]\n';
const BAD = '# my own\nFROM busybox\nENTRYPOINT ["echo", "hello"]\n';
/** Prints what would be commands to the runner, while it is built and when it runs. */
const HOSTILE = `FROM busybox\nCOPY . /\nRUN cat /attacks >&2; cat /attacks\nCMD ["cat", "/attacks"]\n`;
const attacks = `${commandAttacks.join('\n')}\n`;

const work = (id: string, dockerfile: string) => ({ [`work/${id}/Dockerfile`]: dockerfile });

interface Trial {
  readonly action: RanAction;
  readonly grading: string;
  readonly report: Readonly<Record<string, string>>;
}

/** Runs the action on a pull request that changes files, and reads all that it wrote. */
async function tryAction(
  changes: Readonly<Record<string, string | null>>,
  { inputs = {}, env = {} }: Partial<Parameters<typeof runAction>[0]> = {},
): Promise<Trial> {
  await using repository = await makeRepository({
    'README.md': 'x',
    ...work('16-redis-image', 'FROM alpine\n'),
    ...work('17-default-command', 'FROM busybox\n'),
  });
  await repository.commit(changes);
  // As actions/checkout leaves it: the base is there as a branch of `origin`.
  await repository.git('update-ref', 'refs/remotes/origin/main', 'main');
  const action = await runAction({
    workspace: repository.path,
    temp: repository.temp,
    inputs: { submission: 'work/{exercise}', ...inputs },
    env: { GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/merge', ...env },
  });
  const folder = action.outputs['report'] ?? '';
  const names = folder === '' ? [] : await readdir(folder);
  const files = names.filter((name) => name.includes('.'));
  const read = files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  const grading = action.steps.find(({ name }) => name === 'Grade what changed');
  const report = Object.fromEntries(await Promise.all(read)) as Record<string, string>;
  return { action, grading: grading?.log ?? '', report };
}

const codesOf = ({ action }: Trial) =>
  Object.fromEntries(
    action.steps.flatMap(({ name, code }) => (code === null ? [] : [[name, code]])),
  );

describe('action.yml', () => {
  describe('on two changed exercises, one right and one wrong', () => {
    let trial: Trial;
    beforeAll(async () => {
      trial = await tryAction({
        ...work('17-default-command', BAD),
        'work/02-override-command/commands.sh': await readFile(
          join(root, 'exercises/02-override-command/solution/commands.sh'),
          'utf8',
        ),
      });
    }, 300_000);

    it('fails the job by the step that grades, and uploads the report all the same', () => {
      expect(codesOf(trial)).toEqual({
        'Name what is kept between jobs': 0,
        'Set up Seaworthy': 0,
        'Grade what changed': 1,
      });
      const upload = trial.action.steps.at(-1);
      expect(upload).toMatchObject({
        name: 'Upload the report',
        with: { name: 'seaworthy-report', path: trial.action.outputs['report'] },
      });
    });

    it('gives the outputs that it promises', () => {
      const { result = '', report: _, ...outputs } = trial.action.outputs;
      expect(outputs).toEqual({
        score: '15',
        'max-score': '20',
        passed: 'false',
        exercises: '02-override-command 17-default-command',
      });
      const reported: unknown = JSON.parse(Buffer.from(result, 'base64').toString('utf8'));
      expect(reported).toMatchObject({ status: 'fail', max_score: 20 });
    });

    it('annotates the line of the file in the repository', () => {
      const errors = readLog(trial.grading).filter(({ name }) => name === 'error');
      expect(errors.length).toBeGreaterThan(0);
      expect(errors[0]?.properties).toMatchObject({
        file: 'work/17-default-command/Dockerfile',
        line: '3',
        title: expect.stringMatching(/^17-default-command: /),
      });
      expect(new Set(errors.map(({ properties }) => properties['file'])).size).toBe(1);
    });

    it('writes the summary, the comment, JUnit and the pages', async () => {
      const { action, report } = trial;
      expect(action.summary).toContain('1 of 2 submissions seaworthy');
      expect(action.summary).toContain('`work/17-default-command/Dockerfile`, line 3');
      expect(report['comment.md']).toMatch(/^<!-- seaworthy:begin -->\n## 1 of 2/);
      expect(report['index.html']).toContain('17-default-command');
      const suites = await parse(report['junit.xml'] ?? '');
      expect(suites).toMatchObject({ tests: expect.any(Number), errors: 0 });
      expect(report['junit.xml']).toContain('file="work/17-default-command/Dockerfile" line="3"');
      expect(report['junit.xml']).toContain('(ada)');
    });

    it('keeps modules and images under names of their own', () => {
      const restored = trial.action.steps.filter(({ name }) => name.startsWith('Restore'));
      expect(restored.map((step) => step.with['key'])).toEqual([
        expect.stringMatching(/^seaworthy-modules-Linux-X64-[0-9a-f]{40}$/),
        expect.stringMatching(/^seaworthy-images-Linux-X64-\d{4}-\d\d-[0-9a-f]{40}$/),
      ]);
    });
  });

  it('lets no file and no output of a student speak to the runner', async () => {
    const names = Object.fromEntries(
      commandAttacks.map((attack) => [
        `work/17-default-command/${attack.replaceAll('/', '_')}`,
        attack,
      ]),
    );
    const trial = await tryAction({
      ...work('17-default-command', HOSTILE),
      'work/17-default-command/attacks': attacks,
      ...names,
    });
    expect(codesOf(trial)).toMatchObject({ 'Grade what changed': 1 });
    // It was told what was printed.
    expect(trial.grading).toContain('owned');
    const said = readLog(trial.grading);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said.map(({ name }) => name))).toEqual(new Set(['error']));
    expect(said.every(({ properties }) => properties['title']?.startsWith('17-'))).toBe(true);
    const { result = '', ...outputs } = trial.action.outputs;
    expect(Object.keys(outputs).toSorted()).toEqual([
      'exercises',
      'max-score',
      'passed',
      'report',
      'score',
    ]);
    const { tests } = JSON.parse(Buffer.from(result, 'base64').toString('utf8')) as {
      tests: readonly { name: string; message: string; test_code: string }[];
    };
    // The reporter prints these.
    expect(readLog(tests.flatMap((test) => Object.values(test)).join('\n'))).toEqual([]);
  }, 300_000);

  it('says so where nothing changed, and ends well', async () => {
    const trial = await tryAction({ 'README.md': 'y' });
    expect(codesOf(trial)).toMatchObject({ 'Grade what changed': 0 });
    expect(trial.grading).toContain('Nothing to grade: no submission changed since main.');
    expect(trial.action.outputs).toMatchObject({ score: '', 'max-score': '', passed: '' });
    expect(trial.action.summary).toContain('Nothing was graded');
    expect(readLog(trial.grading)).toEqual([]);
  }, 120_000);

  it("warns where the machine fails, and calls it nobody's failure", async () => {
    const trial = await tryAction(work('17-default-command', GOOD), {
      env: { DOCKER_HOST: 'unix:///nonexistent/docker.sock' },
    });
    expect(codesOf(trial)).toEqual({
      'Name what is kept between jobs': 0,
      'Set up Seaworthy': 3,
    });
    const setUp = trial.action.steps.find(({ name }) => name === 'Set up Seaworthy');
    const said = readLog(setUp?.log ?? '');
    expect(said.map(({ name }) => name)).toEqual(['warning']);
    expect(said[0]?.properties['title']).toBe('Not graded: the machine that grades failed');
  }, 120_000);

  it('grades one exercise that is the whole repository, without a base', async () => {
    const trial = await tryAction(
      { Dockerfile: GOOD },
      {
        inputs: { submission: '.', exercises: '17-default-command', all: 'true', cache: 'false' },
        env: { GITHUB_BASE_REF: '' },
      },
    );
    expect(codesOf(trial)).toEqual({ 'Set up Seaworthy': 0, 'Grade what changed': 0 });
    expect(trial.action.outputs).toMatchObject({ score: '10', 'max-score': '10', passed: 'true' });
  }, 120_000);

  it('loads the images that were kept', async () => {
    const { execFileSync } = await import('node:child_process');
    const docker = (...args: readonly string[]) => execFileSync('docker', [...args]).toString();
    await using repository = await makeRepository({ 'README.md': 'x' });
    const { path: workspace, temp } = repository;
    const tag = `seaworthy-test-kept:${process.pid}`;
    await mkdir(join(temp, 'seaworthy-images'));
    docker('tag', 'busybox', tag);
    docker('save', '--output', join(temp, 'seaworthy-images', 'images.tar'), tag);
    docker('rmi', tag);
    try {
      const env = { GITHUB_BASE_REF: '' };
      await runAction({ workspace, temp, env });
      expect(docker('image', 'ls', '--quiet', tag)).not.toBe('');
    } finally {
      docker('rmi', '--force', tag);
    }
  }, 120_000);
});
