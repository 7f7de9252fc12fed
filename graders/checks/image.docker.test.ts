import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import { openBuildTrial } from './fixtures/open-build-trial.ts';
import type { BuildTrial } from './fixtures/open-build-trial.ts';
import { image } from './image.ts';

const ownFolder: JsonObject = { workingFolder: { absolute: true, not: ['/'] } };
const cleanRoot: JsonObject = { keepsOutOf: '/' };
const app = { 'index.js': 'x', 'package.json': '{}' };

describe('image', () => {
  let trial: BuildTrial;
  beforeAll(async () => {
    trial = await openBuildTrial();
  });
  afterAll(async () => trial[Symbol.asyncDispose]());

  it.each<[string, JsonObject, string]>([
    ['a working folder in steps', ownFolder, 'FROM busybox\nWORKDIR /usr\nWORKDIR app'],
    ['a relative working folder that comes out right', ownFolder, 'FROM busybox\nWORKDIR app'],
    ['a working folder of the stage below', ownFolder, 'FROM busybox AS a\nWORKDIR /app\nFROM a'],
    [
      'a working folder by an ENV',
      ownFolder,
      'FROM busybox\nENV HOME_OF=/srv\nWORKDIR $HOME_OF/app',
    ],
    ['a clean root', cleanRoot, 'FROM busybox\nWORKDIR /app\nCOPY . .'],
    ['a clean root, by absolute paths', cleanRoot, 'FROM busybox\nCOPY . /app/'],
    [
      'a root that was cleaned by moving',
      cleanRoot,
      'FROM busybox\nCOPY . /\nRUN mkdir /app && mv /index.js /package.json /Dockerfile /src /app/',
    ],
    [
      'a folder of the name of one of the files',
      cleanRoot,
      'FROM busybox\nRUN mkdir /index.js\nCOPY index.js /index.js/',
    ],
    ['the app beside a folder of its name', cleanRoot, 'FROM busybox\nWORKDIR /src\nCOPY src .'],
    ['another user, by number', { user: { not: ['root'] } }, 'FROM busybox\nUSER 1000:0'],
    ['declared ports', { exposes: [8080] }, 'FROM busybox\nARG P=8080\nEXPOSE 80 $P/tcp'],
    [
      'files',
      {
        files: [
          { path: '/x', contents: { equals: 'hi' } },
          { path: '/y', exists: false },
        ],
      },
      'FROM busybox\nRUN echo hi > /x && touch /y\nRUN rm /y',
    ],
    ['a size', { size: { atMost: '20MiB' } }, 'FROM busybox'],
  ])('accepts %s', async (_, parameters, dockerfile) => {
    const files = { ...app, 'src/a.txt': '', Dockerfile: dockerfile };
    expect(await trial.judge(image, parameters, files)).toMatchObject({ verdict: 'passed' });
  });

  it.each<[string, JsonObject, string, number?]>([
    ['workdir-missing', ownFolder, 'FROM busybox'],
    ['workdir-by-cd', ownFolder, 'FROM busybox\nRUN mkdir -p /app && cd /app', 2],
    ['workdir-refused', ownFolder, 'FROM busybox\nWORKDIR /app\nWORKDIR /', 3],
    ['workdir-relative', ownFolder, 'FROM busybox\nWORKDIR .', 2],
    ['workdir-in-other-stage', ownFolder, 'FROM busybox AS a\nWORKDIR /app\nFROM busybox', 2],
    ['copied-without-workdir', cleanRoot, 'FROM busybox\nCOPY ./ ./', 2],
    ['copied-before-workdir', cleanRoot, 'FROM busybox\nCOPY index.js .\nWORKDIR /app', 2],
    ['copied-by-absolute-path', cleanRoot, 'FROM busybox\nWORKDIR /app\nCOPY . /', 3],
    ['copied-by-absolute-path', cleanRoot, 'FROM busybox\nWORKDIR /app\nCOPY ["src/", "/"]', 3],
    [
      'made-by-a-step',
      cleanRoot,
      'FROM busybox\nRUN mkdir node_modules\nWORKDIR /app\nCOPY . .',
      2,
    ],
    ['user-refused', { user: { not: ['root'] } }, 'FROM busybox'],
    ['user-refused', { user: { not: ['root'] } }, 'FROM busybox\nUSER 0'],
    [
      'user-refused',
      { user: { not: ['root'] } },
      'FROM busybox\nRUN echo "toor:x:0:0::/:/bin/sh" >> /etc/passwd\nUSER toor',
    ],
    ['port-not-declared', { exposes: [8080] }, 'FROM busybox\nEXPOSE 80 8080/udp'],
    ['file-missing-in-image', { files: [{ path: '/x' }] }, 'FROM busybox\nRUN touch /x && rm /x'],
    ['file-in-image', { files: [{ path: '/x', exists: false }] }, 'FROM busybox\nRUN touch /x'],
    [
      'file-differs',
      { files: [{ path: '/x', contents: { contains: 'hi' } }] },
      'FROM busybox\nRUN touch /x',
    ],
    ['image-larger-than-asked', { size: { atMost: '1MiB' } }, 'FROM busybox'],
  ])('tells %s', async (diagnosis, parameters, dockerfile, ...[line]) => {
    const files = { ...app, 'src/a.txt': '', Dockerfile: dockerfile };
    const outcome = await trial.judge(image, parameters, files);
    expect(outcome).toMatchObject({ verdict: 'failed', finding: { diagnosis } });
    if (line !== undefined) expect(outcome).toMatchObject({ finding: { location: { line } } });
  });
});
