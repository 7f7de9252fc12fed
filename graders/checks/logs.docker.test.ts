import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findingOf, openTrial } from './fixtures/open-trial.ts';
import type { Trial } from './fixtures/open-trial.ts';
import { logs } from './logs.ts';

const ready = { stream: 'stdout', text: { contains: 'ready' }, within: '3s' };

describe('logs', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await openTrial();
  });
  afterAll(async () => {
    await trial[Symbol.asyncDispose]();
  });

  it.each([
    ['a line of one that runs on', ready, 'FROM busybox\nCMD echo ready; exec sleep 1000'],
    [
      'a line that comes after a while',
      ready,
      'FROM busybox\nCMD sleep 1; echo ready; exec sleep 1000',
    ],
    ['a line of one that ends with an error', ready, 'FROM busybox\nCMD echo ready; exit 3'],
    ['either stream', { text: { contains: 'ready' } }, 'FROM busybox\nCMD echo ready >&2'],
    ['text in bytes that end without a newline', ready, 'FROM busybox\nCMD printf ready'],
    [
      'a whole text',
      { text: { equals: 'a\nready' } },
      'FROM busybox\nCMD echo a; sleep 0.3; echo ready',
    ],
  ])('accepts %s', async (_, parameters, Dockerfile) => {
    const outcome = await trial.judge(logs, parameters, { Dockerfile });
    expect(outcome).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    [
      'output-on-stderr',
      'a line on stderr',
      ready,
      'FROM busybox\nCMD echo ready >&2; exec sleep 1000',
    ],
    [
      'output-at-build-time',
      'a line of the build',
      ready,
      'FROM busybox\nRUN echo ready\nCMD ["sleep", "1000"]',
    ],
    [
      'no-output',
      'a line in a file',
      ready,
      'FROM busybox\nCMD echo ready > /log; exec sleep 1000',
    ],
    [
      'output-differs',
      'a whole text that goes on',
      { text: { equals: 'ready' }, within: '2s' },
      'FROM busybox\nCMD echo ready; sleep 0.5; echo more; exec sleep 1000',
    ],
    [
      'no-output',
      'a line that comes too late',
      { ...ready, within: '1s' },
      'FROM busybox\nCMD sleep 3; echo ready',
    ],
    ['ended-with-an-error', 'an end before the line', ready, 'FROM busybox\nCMD exit 3'],
    ['executable-missing', 'a program that is not there', ready, 'FROM busybox\nCMD ["server"]'],
  ])('tells %s of %s', async (diagnosis, _, parameters, Dockerfile) => {
    const finding = findingOf(await trial.judge(logs, parameters, { Dockerfile }));
    expect(finding).toMatchObject({ diagnosis });
  });
});
