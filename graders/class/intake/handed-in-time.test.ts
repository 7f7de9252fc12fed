import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { findWork } from './find-work.ts';
import { makeZip } from './testing/make-archives.ts';
import { openSandbox } from './testing/sandbox.ts';
import type { Sandbox } from './testing/sandbox.ts';

const EXERCISES = ['17-default-command', '18-graceful-stop'];

let box: Sandbox;
beforeEach(async () => {
  box = await openSandbox();
});
afterEach(async () => {
  await box[Symbol.asyncDispose]();
});

describe('findWork, on when work was handed in', () => {
  const at = (iso: string): number => Date.parse(iso) / 1_000;

  async function changed(path: string, iso: string): Promise<void> {
    await utimes(join(box.folder, 'work', path), at(iso), at(iso));
  }

  it('takes the newest file of a folder, two levels deep, without .git and links', async () => {
    const work = await box.write({
      'ada/18-graceful-stop/Dockerfile': 'x',
      'ada/18-graceful-stop/src/a': 'x',
      'ada/18-graceful-stop/src/deep/b': 'x',
      'ada/18-graceful-stop/.git/c': 'x',
      'bob/18-graceful-stop/': '',
    });
    await symlink('.git/c', join(work, 'ada/18-graceful-stop/link'));
    await changed('ada/18-graceful-stop/Dockerfile', '2026-01-01T00:00:00Z');
    await changed('ada/18-graceful-stop/src/a', '2026-01-02T00:00:00Z');
    const found = await findWork({ folder: work, exerciseIds: EXERCISES });
    expect(found.work.map(({ handedInAt }) => handedInAt)).toEqual([
      '2026-01-02T00:00:00.000Z',
      null,
    ]);
  });

  it('takes the time of an archive on disk, and of an entry in one', async () => {
    await box.write({
      'ada/18-graceful-stop.zip': await makeZip({ a: 'x' }),
      'bob.zip': await makeZip({
        '18-graceful-stop/a': 'x',
        '17-default-command.zip': await makeZip({}),
      }),
    });
    await changed('ada/18-graceful-stop.zip', '2026-02-02T02:02:02Z');
    const folder = join(box.folder, 'work');
    const found = await findWork({ folder, exerciseIds: EXERCISES });
    expect(found.work.map(({ handedInAt }) => handedInAt)).toEqual([
      '2026-02-02T02:02:02.000Z',
      '2026-03-04T05:06:08.000Z',
      '2026-03-04T05:06:08.000Z',
    ]);
  });

  it('tells times that cannot be right, and takes them for unknown', async () => {
    await box.write({ 'ada/18-graceful-stop/a': 'x', 'bob/18-graceful-stop/a': 'x' });
    await changed('ada/18-graceful-stop/a', '2199-01-01T00:00:00Z');
    await changed('bob/18-graceful-stop/a', '1985-01-01T00:00:00Z');
    const folder = join(box.folder, 'work');
    const found = await findWork({ folder, exerciseIds: EXERCISES });
    expect(found.work.map(({ handedInAt }) => handedInAt)).toEqual([null, null]);
    expect(found.problems).toEqual([
      'Changed in the future or before 2000, so when it was handed in counts as unknown: "ada/18-graceful-stop", "bob/18-graceful-stop".',
    ]);
  });

  it('believes a list before anything else', async () => {
    const work = await box.write({
      'times.csv':
        'student,exercise,time\nAda,18-graceful-stop,2026-03-03T03:03:03Z\nbob,18-graceful-stop,soon\n',
      'ada/18-graceful-stop/a': 'x',
      'bob/18-graceful-stop/a': 'x',
      'cyd/18-graceful-stop/a': 'x',
    });
    await changed('cyd/18-graceful-stop/a', '2026-01-01T00:00:00Z');
    const found = await findWork({
      folder: work,
      exerciseIds: EXERCISES,
      handedIn: join(work, 'times.csv'),
    });
    expect(found.work.map(({ handedInAt, isListed }) => [handedInAt, isListed])).toEqual([
      ['2026-03-03T03:03:03.000Z', true],
      [null, true],
      ['2026-01-01T00:00:00.000Z', false],
    ]);
    expect(found.problems).toEqual([expect.stringContaining('"soon" in line 3')]);
  });
});
