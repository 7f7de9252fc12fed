import { describe, expect, it } from '@jest/globals';
import { fakeStep } from '../checks/fake-workbench.ts';
import type { BuildExplanation } from './build-scene.ts';
import { explainCase } from './explain-case.ts';

const NO_LOCK =
  'npm error code EUSAGE\nnpm error\nnpm error The `npm ci` command can only install with an existing package-lock.json or\nnpm error npm-shrinkwrap.json with lockfileVersion >= 1.\n';
const OUT_OF_SYNC =
  'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync.\n';

const explain = (log: string, files: Record<string, string>): Promise<BuildExplanation> =>
  explainCase({
    dockerfile: 'FROM node:alpine\nRUN npm ci\n',
    files: { 'package.json': '{}', ...files },
    failure: { step: fakeStep({ instruction: 'RUN npm ci', log }), exitCode: 1 },
    limits: { buildNetwork: 'open' },
  });

describe('explainNpm', () => {
  it.each([
    ['lock-file-missing', 'no `package-lock.json`', NO_LOCK, {}],
    ['lock-file-not-copied', 'no earlier line', NO_LOCK, { 'package-lock.json': '{}' }],
    [
      'lock-file-not-copied',
      'a line of `.dockerignore`, `*.json`',
      NO_LOCK,
      { 'package-lock.json': '{}', '.dockerignore': '*.json\n' },
    ],
    ['lock-file-outdated', 'asks for something else', OUT_OF_SYNC, { 'package-lock.json': '{}' }],
  ])('tells %s: %s', async (diagnosis, words, log, files) => {
    const explained = await explain(log, files);
    expect(explained).toMatchObject({ fault: 'student', diagnosis, line: 2 });
    expect(explained.rationale).toContain(words);
  });
});
