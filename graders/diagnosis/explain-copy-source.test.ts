import { describe, expect, it } from '@jest/globals';
import { fakeStep } from '../checks/fake-workbench.ts';
import { explainCase } from './explain-case.ts';
import type { FailedBuildCase } from './explain-case.ts';

/** A COPY on line 2 that found nothing. */
const copy = (
  written: string,
  missing: string,
  files: Record<string, string> = {},
): FailedBuildCase => ({
  dockerfile: `FROM alpine\nCOPY ${written}\n`,
  files,
  failure: {
    reason: 'copy-source-missing',
    step: fakeStep({ instruction: `COPY ${written}` }),
    message: `failed to compute cache key: "/${missing}" not found: not found`,
  },
});

describe('explainCopySource', () => {
  it.each([
    ['copy-source-missing', copy('server.js ./', 'server.js', { 'index.js': '' })],
    ['copy-source-missing', copy('Index.js ./', 'Index.js', { 'index.js': '' })],
    ['copy-source-missing', copy('["a b", "./"]', 'a b', { 'index.js': '' })],
    [
      'copy-source-ignored',
      copy('index.js ./', 'index.js', { 'index.js': '', '.dockerignore': '# x\n*.md\n*.js\n' }),
    ],
    ['copy-source-ignored', copy('src ./src', 'src', { 'src/a.js': '', '.dockerignore': 'src' })],
    ['copy-source-outside', copy('../lib ./', 'lib', { 'index.js': '' })],
    ['copy-source-not-in-stage', copy('--from=0 /nope /x', 'nope', { nope: '' })],
  ])('tells %s', async (diagnosis, scene) => {
    expect(await explainCase(scene)).toMatchObject({ fault: 'student', diagnosis, line: 2 });
  });

  it('names the line of .dockerignore that keeps a file out, and the file of the other case', async () => {
    const ignored = await explainCase(
      copy('index.js ./', 'index.js', { 'index.js': '', '.dockerignore': '# x\n*.md\n*.js\n' }),
    );
    expect(ignored.rationale).toContain('line 3 of your `.dockerignore`, `*.js`');
    const otherCase = await explainCase(copy('Index.js ./', 'Index.js', { 'index.js': '' }));
    expect(otherCase.rationale).toContain('There is `index.js`, and capital letters count.');
  });

  it('finds the copy where the engine names no step', async () => {
    const scene = copy('a.txt b.txt ./', 'b.txt', { 'a.txt': '' });
    expect(
      await explainCase({ ...scene, failure: { ...scene.failure, step: null } }),
    ).toMatchObject({
      diagnosis: 'copy-source-missing',
      line: 2,
    });
  });
});
