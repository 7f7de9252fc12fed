import { describe, expect, it } from '@jest/globals';
import { withSureBuilds } from './build-surely.ts';
import { builtImage, failedBuild, fakeBench, fakeStep } from './checks/fake-workbench.ts';
import type { BuildRequest, BuildResult } from './docker/index.ts';

const step = fakeStep({ instruction: 'RUN npm install', log: 'npm error code ECONNRESET\n' });
const brokenOff = failedBuild({ step, exitCode: 1 });
const full = failedBuild({
  step: fakeStep({ log: 'tar: write error: No space left on device\n' }),
  exitCode: 1,
});
const endless = { ...failedBuild({ reason: 'timed-out' }), steps: [{ ...step, durationMs: 0 }] };
const isProbe = ({ overlay }: BuildRequest): boolean => overlay?.Dockerfile !== undefined;

interface BuildCase {
  readonly probe?: BuildResult;
  readonly network?: 'open' | 'none';
  readonly standIn?: 'node' | 'busybox';
}

/** Builds with these answers; a probe gets its own. */
async function build(
  answers: readonly BuildResult[],
  { probe = builtImage(), network = 'open', standIn = 'node' }: BuildCase = {},
) {
  const left = [...answers];
  await using bench = await fakeBench({
    files: { Dockerfile: 'FROM node:alpine\nRUN npm install\n' },
    limits: { buildNetwork: network, buildTimeMs: 60_000 },
    build: (request) => (isProbe(request) ? probe : (left.shift() ?? brokenOff)),
  });
  const course = { baseImages: [{ name: 'node:alpine', digest: null, standIn }] };
  const engine = withSureBuilds({ ...bench, course });
  const result = await engine
    .build({ contextFolder: bench.submission.folder })
    .catch((error: unknown) => error as Error);
  return {
    result,
    times: bench.requests.filter((each) => !isProbe(each)).map(({ timeoutMs }) => timeoutMs),
  };
}

describe('withSureBuilds', () => {
  it('lets a second build count where the network answers', async () => {
    expect(await build([brokenOff, builtImage()])).toMatchObject({ result: { ok: true } });
  });

  it('says of a failure that repeats that the network was in order', async () => {
    const { result, times } = await build([brokenOff, brokenOff, builtImage()]);
    expect(result).toMatchObject({ ok: false, failure: { network: 'fine' } });
    expect(times).toHaveLength(2);
  });

  it('gives half of the time to what has used up all of it', async () => {
    const { result, times } = await build([endless, endless]);
    expect(result).toMatchObject({ failure: { reason: 'timed-out' } });
    expect(times).toEqual([undefined, 30_000]);
  });

  it.each([
    ['fails as well', failedBuild({ step, exitCode: 1 })],
    ['has no answer', failedBuild({ reason: 'timed-out' })],
  ])('blames the machine where its own request %s', async (_, probe) => {
    expect((await build([brokenOff], { probe })).result).toMatchObject({
      code: 'SEAWORTHY_NETWORK_FAILED',
    });
  });

  it('charges what repeats where nobody can be asked, and claims nothing', async () => {
    const { result } = await build([brokenOff, brokenOff], { standIn: 'busybox' });
    expect(result).toMatchObject({ ok: false, failure: { reason: 'step-failed' } });
    expect(result).not.toMatchObject({ failure: { network: 'fine' } });
  });

  it.each(['none', 'open'] as const)(
    'lets a second build count where it has room itself on the disk that was full, network %s',
    async (network) => {
      const { result, times } = await build([full, builtImage()], { network });
      expect(result).toMatchObject({ ok: true });
      expect(times).toHaveLength(2);
      const again = await build([full, full], { network });
      expect(again.result).toMatchObject({ ok: false, failure: { exitCode: 1 } });
    },
  );

  it('blames the machine where its own build finds the disk full', async () => {
    expect((await build([full], { probe: full, network: 'none' })).result).toMatchObject({
      code: 'SEAWORTHY_BUILD_DISK_FULL',
    });
  });

  it.each([
    ['a base without dd', failedBuild({ step, exitCode: 127 })],
    ['a base that may not write there', failedBuild({ step, exitCode: 1 })],
    ['a build that took too long', failedBuild({ reason: 'timed-out' })],
  ])('takes %s for no full disk', async (_, probe) => {
    const { result } = await build([full, full], { probe, network: 'none' });
    expect(result).toMatchObject({ ok: false });
  });

  it.each([
    ['a closed network', [brokenOff], 'none'],
    ['another failure', [failedBuild({ step: fakeStep({ log: 'no' }), exitCode: 1 })], 'open'],
  ] as const)('builds once with %s', async (_, answers, network) => {
    expect((await build(answers, { network })).times).toHaveLength(1);
  });
});
