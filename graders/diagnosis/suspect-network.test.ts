import { describe, expect, it } from '@jest/globals';
import { failedBuild, fakeStep } from '../checks/fake-workbench.ts';
import { isFetchOfEngine, suspectNetwork } from './suspect-network.ts';
import type { Suspicion } from './suspect-network.ts';

const failedStep = (instruction: string, log: string): Promise<Suspicion | null> =>
  suspectNetwork(
    failedBuild({ step: fakeStep({ instruction, log }), exitCode: 1 }),
    async () => instruction,
  );

const endedAt = (...steps: Parameters<typeof fakeStep>[0][]): Promise<Suspicion | null> => {
  const build = { ...failedBuild({ reason: 'timed-out' }), steps: steps.map(fakeStep) };
  return suspectNetwork(build, async ({ instruction }) => instruction);
};

describe('suspectNetwork', () => {
  it.each([
    ['words of the network', 'RUN ./x', 'npm error code EAI_AGAIN\n'],
    ['nothing said by what fetches', 'RUN npm install --silent', ' \n'],
  ])('takes a step for suspicious by %s', async (_, instruction, log) => {
    expect(await failedStep(instruction, log)).toMatchObject({ other: true });
  });

  it.each([
    ['other words', 'RUN npm install', 'npm error code ERESOLVE\n'],
    ['nothing said by what fetches nothing', 'RUN false', ''],
  ])('does not by %s', async (_, instruction, log) => {
    expect(await failedStep(instruction, log)).toBeNull();
  });

  it('takes a build that was ended for suspicious by the steps it was at, wherever they stand', async () => {
    const fetching = { instruction: 'RUN npm install', durationMs: 0 };
    expect(await endedAt(fetching, { instruction: 'COPY . .' })).toMatchObject({ step: fetching });
    expect(
      await endedAt(
        { ...fetching, durationMs: 900 },
        { instruction: 'RUN sleep 9', durationMs: 0 },
      ),
    ).toBeNull();
    expect(await endedAt({ ...fetching, cached: true })).toBeNull();
    expect(
      await endedAt({ ...fetching, durationMs: 900, error: 'context canceled' }),
    ).not.toBeNull();
  });

  it('asks only the mirror of a package manager that has one', async () => {
    const alone = await failedStep('RUN apk add redis', 'temporary error');
    expect(alone).toMatchObject({ apk: true, apt: false, other: false });
    const both = await failedStep('RUN apt-get update && npm ci', 'Temporary failure');
    expect(both).toMatchObject({ apk: false, apt: true, other: true });
  });

  it('knows the engine’s own fetching, and no words of a step', async () => {
    const message = 'failed to load cache key: Get "http://example/x": dial tcp: i/o timeout';
    const failure = failedBuild({ reason: 'refused', message });
    expect(await suspectNetwork(failure, async () => '')).toMatchObject({
      step: null,
      other: true,
    });
    expect(isFetchOfEngine(failedBuild({ reason: 'step-failed', message }).failure)).toBe(false);
  });
});
