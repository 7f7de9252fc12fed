import { describe, expect, it } from '@jest/globals';
import { readCiEnvironment } from './ci-environment.ts';
import { findChanges } from './find-changes.ts';
import { openRepository } from './repository.ts';
import { cloneShallow, makeRepository } from './testing/make-repository.ts';
import { makeFolder } from '../testing/run-seaworthy.ts';

const START = { 'a/one.txt': 'one\n', 'a/two.txt': 'two\n', 'b/three.txt': 'three\n' };
const since = (...revisions: readonly string[]) => ({
  base: { name: revisions[0] ?? '', revisions },
  isAll: false,
});

describe('findChanges', () => {
  it('lists what was written, removed, and both names of what was renamed', async () => {
    await using repository = await makeRepository(START);
    await repository.git('mv', 'a/one.txt', 'b/uno.txt');
    await repository.commit({ 'a/two.txt': null, 'c/new.txt': 'new\n' });
    const { paths } = await findChanges(await openRepository(repository.path), since('main'));
    expect(paths.toSorted()).toEqual(['a/one.txt', 'a/two.txt', 'b/uno.txt', 'c/new.txt']);
  });

  it('compares with where the work left the base, not with what the base has become', async () => {
    await using repository = await makeRepository(START);
    await repository.commit({ 'a/one.txt': 'mine\n' });
    await repository.git('checkout', '--quiet', 'main');
    await repository.commit({ 'b/three.txt': 'theirs\n' });
    await repository.git('checkout', '--quiet', 'work');
    const { paths } = await findChanges(await openRepository(repository.path), since('main'));
    expect(paths).toEqual(['a/one.txt']);
  });

  it('takes names as they are, whatever is in them', async () => {
    const names = ['a b', 'ü', '-n', '"q"', 'new\nline', '::error::x', '\u202E.txt'];
    await using repository = await makeRepository(START);
    await repository.commit(Object.fromEntries(names.map((name) => [`x/${name}`, 'x'])));
    const { paths } = await findChanges(await openRepository(repository.path), since('main'));
    expect(paths.toSorted()).toEqual(names.map((name) => `x/${name}`).toSorted());
  });

  it('uses the first parent where a merge alone was fetched', async () => {
    await using repository = await makeRepository(START);
    await repository.commit({ 'a/one.txt': 'mine\n' });
    await repository.git('checkout', '--quiet', 'main');
    await repository.commit({ 'b/three.txt': 'theirs\n' });
    await repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'work');
    const variables = { GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/merge' };
    const { base } = readCiEnvironment(variables);
    const opened = await openRepository(repository.path);
    const { paths, since: name } = await findChanges(opened, { base, isAll: false });
    expect({ paths, name }).toEqual({ paths: ['a/one.txt'], name: 'main' });
  });

  it('takes no parent for the base where what is checked out is no merge', async () => {
    await using repository = await makeRepository(START);
    await repository.commit({ 'a/one.txt': 'mine\n' });
    const variables = { GITHUB_BASE_REF: 'gone', GITHUB_REF: 'refs/pull/7/merge' };
    const { base } = readCiEnvironment(variables);
    const opened = await openRepository(repository.path);
    await expect(findChanges(opened, { base, isAll: false })).rejects.toMatchObject({
      code: 'SEAWORTHY_BASE_UNKNOWN',
    });
  });

  it('says how to fetch more where a clone is shallow', async () => {
    await using repository = await makeRepository(START);
    const first = await repository.git('rev-parse', 'main');
    await repository.commit({ 'a/one.txt': 'mine\n' });
    await using clone = await cloneShallow(repository, 'work');
    const opened = await openRepository(clone.path);
    await expect(findChanges(opened, since('origin/main'))).rejects.toMatchObject({
      code: 'SEAWORTHY_BASE_UNKNOWN',
      message: 'The base `origin/main` is not in this clone. The clone is shallow.',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
    await expect(findChanges(opened, since(first))).rejects.toMatchObject({
      hint: expect.stringContaining('GIT_DEPTH: 0'),
    });
  });

  it('refuses a base that has nothing to do with the work', async () => {
    await using repository = await makeRepository(START);
    await repository.git('checkout', '--quiet', '--orphan', 'other');
    await repository.commit({ 'z.txt': 'z' });
    const opened = await openRepository(repository.path);
    await expect(findChanges(opened, since('main'))).rejects.toMatchObject({
      code: 'SEAWORTHY_BASE_UNKNOWN',
      message: expect.stringContaining('no commit in common'),
    });
  });

  it.each(['--output=/tmp/x', '-h', 'main..work', '', 'a b\n::error::x'])(
    'takes %j for no base, and for no option of git',
    async (name) => {
      await using repository = await makeRepository(START);
      const opened = await openRepository(repository.path);
      const asked = findChanges(opened, since(name));
      await expect(asked).rejects.toMatchObject({ code: 'SEAWORTHY_BASE_UNKNOWN' });
      await expect(asked).rejects.not.toMatchObject({ message: expect.stringContaining('\n') });
    },
  );

  it('asks for a base where none is told', async () => {
    await using repository = await makeRepository(START);
    const opened = await openRepository(repository.path);
    await expect(findChanges(opened, { base: null, isAll: false })).rejects.toMatchObject({
      code: 'SEAWORTHY_BASE_MISSING',
    });
  });

  it('lists all that is there, but for what git is told to ignore', async () => {
    await using repository = await makeRepository({ ...START, '.gitignore': 'out/\n' });
    await repository.commit({ 'out/x.txt': 'x' });
    const opened = await openRepository(repository.path);
    const { paths, since: name } = await findChanges(opened, { base: null, isAll: true });
    expect({ paths, name }).toEqual({
      paths: ['.gitignore', 'a/one.txt', 'a/two.txt', 'b/three.txt'],
      name: null,
    });
  });
});

describe('openRepository', () => {
  it('knows where in a repository it stands', async () => {
    await using repository = await makeRepository(START);
    const { root, prefix } = await openRepository(`${repository.path}/a`);
    expect({ root, prefix }).toEqual({ root: repository.path, prefix: 'a' });
  });

  it('says that there is none', async () => {
    await using folder = await makeFolder();
    await expect(openRepository(folder.path)).rejects.toMatchObject({
      code: 'SEAWORTHY_GIT_FAILED',
      message: expect.stringContaining('not a git repository'),
    });
  });

  it('says that there is no git', async () => {
    await using folder = await makeFolder();
    const path = process.env['PATH'];
    process.env['PATH'] = '/nonexistent';
    try {
      await expect(openRepository(folder.path)).rejects.toMatchObject({
        code: 'SEAWORTHY_GIT_FAILED',
        message: expect.stringContaining('cannot be started'),
      });
    } finally {
      process.env['PATH'] = path;
    }
  });
});
