import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '../docker/index.ts';
import { failedBy, openHostileTrials, PASSED, SKIPPED } from './open-hostile-trials.ts';

const NEIGHBOUR = 'seaworthy-test-neighbour:1';

// Before the trials, which run before all tests too.
beforeAll(async () => {
  const { docker } = await connect();
  await docker.getImage('busybox').tag({ repo: 'seaworthy-test-neighbour', tag: '1' });
});
afterAll(async () => {
  const { docker } = await connect();
  await docker.getImage(NEIGHBOUR).remove();
});

const submit = openHostileTrials();
const inPrivate = (Dockerfile: string, rest: object = {}): ReturnType<typeof submit> =>
  submit({ files: { Dockerfile }, isolation: 'private', ...rest });

const AHOY = 'FROM busybox\nRUN echo ahoy > /f\nCMD ["cat", "/f"]\n';

describe('gradeSubmission, on a private engine', () => {
  const right = inPrivate(AHOY);
  const served = inPrivate(
    'FROM busybox\nRUN mkdir /www && echo hello > /www/index.html\nCMD ["httpd", "-f", "-p", "8080", "-h", "/www"]\n',
    { check: ['http', { port: 8080, body: { contains: 'hello' } }] },
  );
  const stopped = inPrivate('FROM busybox\nCMD ["tail", "-f", "/dev/null"]\n', {
    check: ['stop', { within: '2s' }],
  });
  const forking = inPrivate('FROM busybox\nRUN printf "sh /b & sh /b & wait" > /b && sh /b\n', {
    limits: { buildTimeMs: 4_000 },
  });
  const hungry = inPrivate('FROM busybox\nRUN tail /dev/zero\nCMD ["echo", "ahoy"]\n');
  const nosy = inPrivate(`FROM ${NEIGHBOUR}\nCMD ["echo", "ahoy"]\n`);

  it('judges what is right as the shared one does, and says which it was', async () => {
    const { build, check, grade } = await right;
    expect([build, check]).toEqual([PASSED, PASSED]);
    expect(grade.environment.isolation).toBe('private');
    expect(grade.environment.baseImages).toMatchObject([{ name: 'busybox' }]);
  });

  it('books the opening of the engine to no build', async () => {
    const { grade } = await right;
    expect(grade.phases.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pull', 'build', 'start']),
    );
  });

  it('asks through a published port', async () => {
    expect((await served).check).toEqual(PASSED);
  });

  it('sees who ends a container that hears nothing', async () => {
    expect((await stopped).check).toMatchObject({ verdict: 'failed', fault: 'student' });
  });

  it('bounds a build that forks without end', async () => {
    const { build, check } = await forking;
    expect(build).toMatchObject({ verdict: 'failed', fault: 'student' });
    expect(check).toEqual(SKIPPED);
  });

  it('bounds a build that eats memory', async () => {
    expect((await hungry).build).toEqual(failedBy('step-killed'));
  });

  it('has none of the images that others made on the machine', async () => {
    const { build } = await nosy;
    expect(build).toMatchObject({ diagnosis: 'base-unavailable' });
  });
});
