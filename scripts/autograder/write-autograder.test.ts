import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runSeaworthy } from '../testing/run-seaworthy.ts';

const run = (cwd: string, ...words: readonly string[]) =>
  runSeaworthy(['autograder', ...words], { cwd });
const ENGINE = ['--engine', 'tcp://10.0.0.5:2376'];

describe('seaworthy autograder', () => {
  it('writes a zip with the course, certificates and a package that was made before', async () => {
    await using folder = await makeFolder({
      'certs/ca.pem': 'a',
      'certs/cert.pem': 'b',
      'certs/key.pem': 'c',
      'seaworthy.tgz': 'x',
    });
    const more = ['--certificates', 'certs', '--package', 'seaworthy.tgz'];
    const { code, stdout } = await run(folder.path, '17-default-command', ...ENGINE, ...more);
    expect(code).toBe(0);
    expect(stdout).toContain('Wrote autograder.zip.');
    expect(existsSync(join(folder.path, 'autograder.zip'))).toBe(true);
  });

  it.each([
    [
      'an exercise nobody knows',
      ['17-defualt-command', ...ENGINE],
      'did you mean `17-default-command`',
    ],
    ['no engine', ['17-default-command'], '--engine'],
    [
      'an engine without an address',
      ['17-default-command', '--engine', 'lab.example.org'],
      '"lab.example.org" is no address of an engine.',
    ],
    [
      'a package that is not there',
      ['17-default-command', ...ENGINE, '--package', 'none.tgz'],
      'SEAWORTHY_AUTOGRADER_PACKAGE',
    ],
    [
      'certificates that are not whole',
      ['17-default-command', ...ENGINE, '--package', 'seaworthy.tgz', '--certificates', '.'],
      'lacks cert.pem, key.pem.',
    ],
  ])('answers %s with 2 and what to do', async (_, words, message) => {
    await using folder = await makeFolder({ 'seaworthy.tgz': 'x', 'ca.pem': 'a' });
    const { code, stderr } = await run(folder.path, ...words);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(join(folder.path, 'autograder.zip'))).toBe(false);
  });
});
