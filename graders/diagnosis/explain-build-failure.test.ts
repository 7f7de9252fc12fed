import { describe, expect, it } from '@jest/globals';
import { builtImage, failedBuild, fakeBench, fakeStep } from '../checks/fake-workbench.ts';
import { judgeBuildFailure } from './explain-build-failure.ts';
import { explainCase } from './explain-case.ts';

describe('explainBuildFailure', () => {
  it('tells a build that took too long, and an image that is too large', async () => {
    const late = await explainCase({
      dockerfile: 'FROM alpine\nRUN sleep 999\n',
      build: () => ({ ...builtImage(), durationMs: 150 }),
      failure: { reason: 'timed-out', message: 'late' },
    });
    expect(late).toMatchObject({
      fault: 'student',
      diagnosis: 'build-timed-out',
      actual: 'The build was ended after 60 s.',
    });
    const large = await explainCase({
      dockerfile: 'FROM a\n',
      failure: { reason: 'image-too-large', message: 'the image is 2147483648 bytes large' },
    });
    expect(large).toMatchObject({
      fault: 'student',
      diagnosis: 'image-too-large',
      actual: 'The image takes 2048 MiB.',
    });
  });

  it('charges no delay to anybody while the engine is too busy to build nothing', async () => {
    const late = await explainCase({
      dockerfile: 'FROM alpine\nRUN sleep 999\n',
      build: () => ({ ...builtImage(), durationMs: 4_000 }),
      failure: { reason: 'timed-out', message: 'late' },
    });
    expect(late).toMatchObject({ fault: 'infrastructure', diagnosis: 'engine-overloaded' });
  });

  it.each([
    ['infrastructure', null, 'write /var/lib: no space left on device'],
    ['infrastructure', null, 'something never seen before'],
    [
      'infrastructure',
      fakeStep(),
      'rpc error: code = Unavailable desc = error reading from server: EOF',
    ],
    ['student', fakeStep(), 'unable to find user nobody2: no matching entries in passwd file'],
    ['student', null, 'failed to load cache key: invalid response status 404'],
  ] as const)('charges a refusal to the %s', async (fault, step, message) => {
    expect(
      await explainCase({
        dockerfile: 'FROM a\nRUN true\n',
        failure: { reason: 'refused', step, message },
      }),
    ).toMatchObject({ fault });
  });
});

describe('judgeBuildFailure', () => {
  it('fails a check with the line and the commands that show it', async () => {
    await using bench = await fakeBench({ files: { Dockerfile: 'FROM alpine\nRUN npm i\n' } });
    const step = fakeStep({ instruction: 'RUN npm i', log: '/bin/sh: npm: not found\n' });
    const failure = { step, exitCode: 127 };
    expect(await judgeBuildFailure(failedBuild(failure), bench)).toMatchObject({
      verdict: 'failed',
      finding: { location: { file: 'Dockerfile', line: 2 }, reproduce: ['docker build -t app .'] },
      evidence: { builds: [{ title: 'your Dockerfile', ok: false }] },
    });
  });

  it("calls the machine's trouble an error", async () => {
    await using bench = await fakeBench({ files: { Dockerfile: 'FROM alpine\n' } });
    const outcome = await judgeBuildFailure(
      failedBuild({ reason: 'refused', message: 'no space left on device' }),
      bench,
    );
    expect(outcome).toMatchObject({ verdict: 'errored', fault: 'infrastructure' });
  });
});
