import { describe, expect, it } from '@jest/globals';
import { mkdir, realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../testing/run-seaworthy.ts';
import { findWork } from './find-work.ts';
import { readPattern } from './submission-pattern.ts';

const exerciseIds = ['16-redis-image', '17-default-command'];
const findOwner = readPattern('{exercise}', { root: '/repo', prefix: '' }, { exerciseIds });

describe('findWork', () => {
  it('has each folder once, in the order of the course', async () => {
    await using folder = await makeFolder({
      '17-default-command/Dockerfile': 'x',
      '16-redis-image/Dockerfile': 'x',
    });
    const paths = ['17-default-command/a', '17-default-command/b', '16-redis-image/c', 'README.md'];
    const root = await realpath(folder.path);
    const { work } = await findWork(root, paths, { findOwner, exerciseIds, asked: exerciseIds });
    expect(work.map(({ path }) => path)).toEqual(exerciseIds);
  });

  it('leaves out what was not asked for, and tells what is no exercise', async () => {
    await using folder = await makeFolder({ '17-default-command/x': 'x', '99-other/x': 'x' });
    const paths = ['17-default-command/x', '16-redis-image/x', '99-other/x'];
    const root = await realpath(folder.path);
    const search = { findOwner, exerciseIds, asked: ['17-default-command'] };
    expect(await findWork(root, paths, search)).toMatchObject({
      work: [{ path: '17-default-command' }],
      removed: [],
      unknown: ['99-other'],
    });
  });

  it('tells what was removed, and refuses links and files in the place of a folder', async () => {
    await using folder = await makeFolder({ 'private/secret': 'x', file: 'x' });
    const root = await realpath(folder.path);
    await symlink('/etc', join(root, '16-redis-image'));
    const search = { findOwner, exerciseIds, asked: exerciseIds };
    const paths = ['16-redis-image', '17-default-command/Dockerfile'];
    expect(await findWork(root, paths, search)).toMatchObject({
      work: [],
      removed: [{ path: '17-default-command' }],
      refused: [{ path: '16-redis-image' }],
    });
  });

  it('refuses a folder that is reached through a link', async () => {
    await using folder = await makeFolder();
    const root = await realpath(folder.path);
    await mkdir(join(root, 'real', '16-redis-image'), { recursive: true });
    await symlink('real', join(root, 'work'));
    const inWork = readPattern('work/{exercise}', { root, prefix: '' }, { exerciseIds });
    const search = { findOwner: inWork, exerciseIds, asked: exerciseIds };
    const { refused } = await findWork(root, ['work/16-redis-image/x'], search);
    expect(refused).toHaveLength(1);
  });
});
