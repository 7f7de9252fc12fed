import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ProcessInfo } from '../docker/types.ts';
import { fakeContainer, fakeProcess } from './fixtures/fake-container.ts';
import { waitUntilReady } from './wait-until-ready.ts';
import type { Readiness } from './wait-until-ready.ts';

const term = ['SIGTERM'];
const deaf = fakeProcess({ command: '/bin/sh -c app' });
const able = fakeProcess({ command: '/bin/sh /app.sh', catches: term });
const reader = fakeProcess({ command: 'tini -- app', blocks: term });
const child = (process: Partial<ProcessInfo>): ProcessInfo =>
  fakeProcess({ pid: 7, parentPid: 1, command: 'node app.js', ...process });

const wait = (looks: readonly (readonly ProcessInfo[])[], atLeastMs = 0): Promise<Readiness> => {
  const onWait = (timeoutMs: number): void => void jest.advanceTimersByTime(timeoutMs);
  return waitUntilReady(fakeContainer({ processes: looks, onWait }), 'SIGTERM', atLeastMs);
};

describe('waitUntilReady', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it.each<[string, readonly (readonly ProcessInfo[])[], number]>([
    ['a main process that handles the signal, after a second look', [[able]], 400],
    ['one that handles it from the third look on', [[deaf], [deaf], [able]], 1_200],
    ['one that starts small tools only', [[able, child({ command: 'sleep 1' })]], 400],
    [
      'one that reads the signal, with a child that handles it',
      [[reader, child({ catches: term })]],
      400,
    ],
    [
      'a child that needs a while',
      [
        [reader, child({})],
        [reader, child({})],
        [reader, child({ catches: term })],
      ],
      1_200,
    ],
    [
      'a child that starts after the first look',
      [[able], [able, child({})], [able, child({ catches: term })]],
      1_200,
    ],
  ])('waits for %s', async (_, looks, waitedMs) => {
    expect(await wait(looks)).toMatchObject({ waitedMs, waitedFully: false });
  });

  it.each<[string, readonly ProcessInfo[]]>([
    ['a main process without a handler', [deaf]],
    ['a handler in a child alone', [deaf, child({ catches: term })]],
    ['a child that never handles it', [reader, child({})]],
  ])('gives %s all the time that an app may take', async (_, processes) => {
    const readiness = await wait([processes]);
    expect(readiness).toMatchObject({ waitedFully: true, processes });
    expect(readiness.waitedMs).toBeGreaterThanOrEqual(5_000);
  });

  it('waits as long as it is told to, however ready the app looks', async () => {
    const { waitedMs } = await wait([[able]], 5_000);
    expect(waitedMs).toBeGreaterThanOrEqual(5_000);
  });

  it('stops waiting when the container has ended', async () => {
    const ended = fakeContainer({ processes: [[deaf]], exitCode: 0 });
    expect(await waitUntilReady(ended, 'SIGTERM', 0)).toMatchObject({ waitedMs: 0 });
  });

  it('does not wait for a signal that nobody can handle', async () => {
    const container = fakeContainer({ processes: [[deaf]] });
    expect(await waitUntilReady(container, 'SIGKILL', 0)).toMatchObject({ waitedMs: 0 });
  });
});
