import { describe, expect, it } from '@jest/globals';
import { readPattern } from './submission-pattern.ts';

const EXPECTED = { exerciseIds: ['17-default-command', '18-stop', '18-stop-now'] };
const repository = { root: '/repo', prefix: '' };

const ownerOf = (pattern: string, path: string, prefix = '') =>
  readPattern(pattern, { root: '/repo', prefix }, EXPECTED)(path);

describe('readPattern', () => {
  it.each([
    ['{exercise}', '18-stop/Dockerfile', '18-stop', null, '18-stop'],
    ['./{exercise}/', '18-stop/a/b', '18-stop', null, '18-stop'],
    ['/repo/work/{exercise}', 'work/18-stop/x', '18-stop', null, 'work/18-stop'],
    ['work/{exercise}/mine', 'work/18-stop/mine/x', '18-stop', null, 'work/18-stop/mine'],
    ['{student}/{exercise}', 'Ada L./18-stop/x', '18-stop', 'Ada L.', 'Ada L./18-stop'],
    ['{exercise}-{student}', '18-stop-now-ada-l/x', '18-stop-now', 'ada-l', '18-stop-now-ada-l'],
    ['{exercise}/{exercise}', '18-stop/18-stop/x', '18-stop', null, '18-stop/18-stop'],
    ['a+(b)/{exercise}', 'a+(b)/18-stop/x', '18-stop', null, 'a+(b)/18-stop'],
  ])('%s finds in %s whose it is', (pattern, path, exerciseId, student, folder) => {
    expect(ownerOf(pattern, path)).toEqual({ exerciseId, student, path: folder });
  });

  it.each([
    ['{exercise}', 'README.md'],
    ['{exercise}', 'x/18-stop/Dockerfile'],
    ['{exercise}', '18-Stop/Dockerfile'],
    ['work/{exercise}/mine', 'work/18-stop/other'],
    ['{exercise}/{exercise}', '18-stop/17-default-command/x'],
  ])('%s finds nobody in %s', (pattern, path) => {
    expect(ownerOf(pattern, path)).toBeNull();
  });

  it('starts from the folder that the command was started in', () => {
    expect(ownerOf('{exercise}', 'sub/18-stop/x', 'sub')?.path).toBe('sub/18-stop');
    expect(ownerOf('../{exercise}', '18-stop/x', 'sub')?.path).toBe('18-stop');
  });

  it('needs no exercise in the pattern where one is named', () => {
    const find = readPattern('.', repository, { ...EXPECTED, only: '18-stop' });
    expect(find('any/file')).toEqual({ exerciseId: '18-stop', student: null, path: '' });
  });

  it.each([
    ['../{exercise}', 'leads out of the repository'],
    ['/elsewhere/{exercise}', 'leads out of the repository'],
    ['work', 'does not say which exercise'],
  ])('refuses %s', (pattern, words) => {
    expect(() => ownerOf(pattern, 'x')).toThrow(words);
    expect(() => ownerOf(pattern, 'x')).toThrow(
      expect.objectContaining({ code: 'SEAWORTHY_SUBMISSION_PATTERN' }),
    );
  });
});
