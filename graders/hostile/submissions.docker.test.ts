import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failedBy, openHostileTrials, PASSED, SKIPPED } from './open-hostile-trials.ts';

const submit = openHostileTrials();
const RIGHT = 'FROM busybox\nCMD ["echo", "ahoy"]\n';

describe('gradeSubmission, given a folder to be wary of', () => {
  const refused: [string, string, (folder: string) => unknown][] = [
    [
      'a link out of it',
      '"way-out"',
      (folder) => symlinkSync('/etc/passwd', join(folder, 'way-out')),
    ],
    ['a named pipe', '"pipe"', (folder) => execFileSync('mkfifo', [join(folder, 'pipe')])],
    [
      'a sparse file of 1 GB',
      '"hole"',
      (folder) => (
        writeFileSync(join(folder, 'hole'), ''),
        truncateSync(join(folder, 'hole'), 2 ** 30)
      ),
    ],
    [
      'thousands of files',
      'more than 2000 files',
      (folder) => {
        mkdirSync(join(folder, 'many'));
        for (let index = 0; index < 2_100; index += 1)
          writeFileSync(join(folder, 'many', `f${index}`), '');
      },
    ],
    [
      'a name that is no UTF-8',
      'no valid UTF-8',
      (folder) =>
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x0a])]), ''),
    ],
  ];
  const refusals = refused.map(
    ([name, words, prepare]) =>
      [name, words, submit({ files: { Dockerfile: RIGHT }, prepare })] as const,
  );
  it.each(refusals)(
    'refuses %s by name, skips the rest, and charges the student',
    async (_, words, trial) => {
      const { build, check, grade } = await trial;
      expect({ build, check }).toEqual({ build: failedBy('submission-refused'), check: SKIPPED });
      expect(grade).toMatchObject({ gradable: true, points: 0 });
      expect(grade.checks[0]?.feedback?.rationale).toContain(words);
    },
  );

  const linked = submit({
    files: { 'docker/real': 'FROM busybox\nCOPY d /\nCMD ["cat", "/d"]\n', d: 'ahoy' },
    prepare: (folder) => symlinkSync('docker/real', join(folder, 'Dockerfile')),
  });
  const odd = submit({
    files: {
      Dockerfile: 'FROM busybox\nCOPY . /w/\nCMD ["sh", "-c", "cat /w/a*"]\n',
      'a\nb': 'ahoy\n',
      '.dockerignore/x': '',
    },
  });
  it('takes links that stay inside, names with newlines, and a folder called .dockerignore', async () => {
    expect(await linked).toMatchObject({ build: PASSED, check: PASSED });
    expect(await odd).toMatchObject({ build: PASSED, check: PASSED });
  });

  const empty = submit({ files: {} });
  const comments = submit({ files: { Dockerfile: `${RIGHT}${'# x\n'.repeat(250_000)}` } });
  const oneLine = submit({ files: { Dockerfile: `${RIGHT}RUN echo ${'x'.repeat(1_000_000)}\n` } });
  const stars = submit({
    files: { Dockerfile: RIGHT, '.dockerignore': `${'*a'.repeat(60)}b\n`, ['a'.repeat(200)]: '' },
  });
  it('judges an empty folder, a Dockerfile of 1 MB, and ignore rules that take for ever', async () => {
    expect(await empty).toMatchObject({ build: failedBy('dockerfile-missing'), check: SKIPPED });
    expect(await comments).toMatchObject({ build: PASSED, check: PASSED });
    expect(await oneLine).toMatchObject({ build: failedBy('dockerfile-invalid'), check: SKIPPED });
    expect(await stars).toMatchObject({ build: PASSED, check: PASSED });
  });
});
