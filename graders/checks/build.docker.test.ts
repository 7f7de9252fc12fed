import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from './build.ts';
import { openBuildTrial } from './fixtures/open-build-trial.ts';
import type { BuildTrial, BuildTrialOptions } from './fixtures/open-build-trial.ts';

describe('build', () => {
  let trial: BuildTrial;
  beforeAll(async () => (trial = await openBuildTrial()));
  afterAll(async () => trial[Symbol.asyncDispose]());

  it.each<[string, Record<string, string>]>([
    [
      'small letters, CRLF and no final newline',
      { Dockerfile: 'from busybox\r\nrun echo a \\\r\n  b\r\ncmd ["x"]' },
    ],
    [
      'a base by an ARG, and an escape directive',
      {
        Dockerfile: '# escape=`\nARG BASE=busybox\nFROM ${BASE:-none}\nRUN echo a `\n  # why\n  b',
      },
    ],
    [
      'stages by number and by name, and ADD for COPY',
      {
        Dockerfile: 'FROM busybox AS One\nADD ["a b", "/x"]\nFROM one\nCOPY --from=0 /x /y',
        'a b': 'x',
      },
    ],
    ['a base from nothing', { Dockerfile: 'FROM scratch\nCOPY a /', a: 'x' }],
  ])('accepts %s', async (_, files) => {
    const outcome = await trial.judge(build, {}, files);
    expect(outcome).toMatchObject({ verdict: 'passed', evidence: { builds: [{ ok: true }] } });
  });

  it.each<[string, number | null, Record<string, string>, BuildTrialOptions?]>([
    ['package-manager-missing', 2, { Dockerfile: 'FROM busybox\nRUN npm install' }],
    ['package-manager-missing', 2, { Dockerfile: 'FROM busybox\nRUN ["npm", "install"]' }],
    [
      'package-manager-missing',
      3,
      { Dockerfile: 'FROM alpine\nRUN true\nRUN apt-get update && apt-get install -y redis' },
    ],
    ['executable-missing-in-build', 2, { Dockerfile: 'FROM busybox\nRUN cmake .' }],
    [
      'script-with-carriage-returns',
      3,
      { Dockerfile: 'FROM busybox\nCOPY a.sh /\nRUN /a.sh', 'a.sh': '#!/bin/sh\r\necho a\r\n' },
    ],
    [
      'script-with-carriage-returns',
      3,
      { Dockerfile: 'FROM busybox\nCOPY a.sh /\nRUN ["/a.sh"]', 'a.sh': '#!/bin/sh\r\necho a\r\n' },
    ],
    [
      'script-not-found-in-build',
      3,
      { Dockerfile: 'FROM busybox\nCOPY a.sh /app/\nRUN ./a.sh', 'a.sh': '#!/bin/sh\n' },
    ],
    [
      'not-executable-in-build',
      3,
      { Dockerfile: 'FROM busybox\nCOPY a /\nRUN /a', a: '#!/bin/sh\n' },
    ],
    ['shell-missing-in-build', 3, { Dockerfile: 'FROM scratch\nCOPY a /\nRUN /a', a: 'x' }],
    ['folder-missing-in-build', 2, { Dockerfile: 'FROM busybox\nRUN cd /usr/app' }],
    ['brackets-without-double-quotes', 2, { Dockerfile: "FROM busybox\nRUN ['true']" }],
    ['step-failed', 2, { Dockerfile: 'FROM busybox\nRUN echo reason >&2; exit 3' }],
    ['step-refused', 3, { Dockerfile: 'FROM busybox\nUSER nobody-of-that-name\nRUN true' }],
    ['build-network-closed', 2, { Dockerfile: 'FROM busybox\nRUN wget -T 3 http://198.51.100.1/' }],
    ['copy-source-missing', 2, { Dockerfile: 'FROM busybox\nCOPY server.js ./', 'index.js': '' }],
    [
      'copy-source-ignored',
      2,
      { Dockerfile: 'FROM busybox\nCOPY index.js ./', 'index.js': '', '.dockerignore': '*.js' },
    ],
    ['copy-source-outside', 2, { Dockerfile: 'FROM busybox\nCOPY ../lib.js ./', 'index.js': '' }],
    [
      'copy-source-not-in-stage',
      3,
      { Dockerfile: 'FROM busybox AS a\nFROM busybox\nCOPY --from=a /nope /x' },
    ],
    ['instruction-unknown', 2, { Dockerfile: 'FROM busybox\nRNU true' }],
    ['instruction-unknown', 3, { Dockerfile: 'FROM busybox\nRUN true\n  && false' }],
    ['dockerfile-invalid', 2, { Dockerfile: 'FROM busybox\nCOPY a' }],
    ['base-missing', 1, { Dockerfile: 'RUN true' }],
    ['dockerfile-empty', 1, { Dockerfile: '' }],
    ['dockerfile-empty', 1, { Dockerfile: '# FROM busybox\n' }],
    ['dockerfile-misnamed', null, { 'Dockerfile.txt': 'FROM busybox' }],
    ['dockerfile-in-folder', null, { 'app/Dockerfile': 'FROM busybox' }],
    ['dockerfile-missing', null, { 'index.js': '' }],
    [
      'build-timed-out',
      2,
      { Dockerfile: 'FROM busybox\nRUN sleep 100' },
      { limits: { buildTimeMs: 4_000 } },
    ],
    [
      'image-too-large',
      null,
      { Dockerfile: 'FROM busybox\nRUN head -c 9000000 /dev/urandom > /x' },
      { limits: { imageBytes: 8_000_000 } },
    ],
    ['base-unavailable', 1, { Dockerfile: 'FROM busyboxx' }, { otherBaseImages: 'listed' }],
  ])('tells %s', async (diagnosis, line, files, ...[options]) => {
    const outcome = await trial.judge(build, {}, files, options);
    expect(outcome).toMatchObject({ verdict: 'failed', finding: { diagnosis } });
    expect(outcome).toMatchObject({
      finding: line === null ? {} : { location: { file: 'Dockerfile', line } },
    });
  });

  it('calls a base that cannot be had an error of the machine where any base is allowed', async () => {
    const outcome = await trial.judge(build, {}, { Dockerfile: 'FROM busyboxx' });
    expect(outcome).toMatchObject({
      verdict: 'errored',
      fault: 'infrastructure',
      finding: { diagnosis: 'base-unavailable' },
    });
  });

  it('takes no word of a step for the cause that the student only printed', async () => {
    const outcome = await trial.judge(
      build,
      {},
      { Dockerfile: 'FROM busybox\nRUN echo "unknown instruction: FOO"; exit 1' },
    );
    expect(outcome).toMatchObject({ verdict: 'failed', finding: { diagnosis: 'step-failed' } });
  });
});
