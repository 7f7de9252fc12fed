import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findingOf, openTrial } from './fixtures/open-trial.ts';
import type { Trial } from './fixtures/open-trial.ts';
import { isolation } from './isolation.ts';

const alone = { write: ['touch', '/tmp/{nonce}'], path: '/tmp/{nonce}' };

describe('isolation', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await openTrial();
  });
  afterAll(async () => {
    await trial[Symbol.asyncDispose]();
  });

  it.each([
    ['a default command that runs on', alone, 'FROM busybox\nCMD ["sleep", "1000"]'],
    ['a command of the check', { ...alone, command: ['sleep', '1000'] }, 'FROM busybox'],
    ['a volume of the image', alone, 'FROM busybox\nVOLUME /tmp\nCMD ["sleep", "1000"]'],
    [
      'a process of one alone',
      { ...alone, process: ['sh', '-c', 'sleep 1000; echo {nonce}'] },
      'FROM busybox\nCMD ["sleep", "1000"]',
    ],
  ])('accepts %s', async (_, parameters, Dockerfile) => {
    const outcome = await trial.judge(isolation, parameters, { Dockerfile });
    expect(outcome).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    ['no-command-of-its-own', 'a container that ends', 'FROM busybox'],
    [
      'executable-missing',
      'no such program',
      'FROM busybox\nRUN rm /bin/touch\nCMD ["sleep", "1000"]',
    ],
    [
      'nothing-written',
      'a program that writes nothing',
      `FROM busybox\nRUN rm /bin/touch && echo '#!/bin/sh' > /bin/touch && chmod 755 /bin/touch\nCMD ["sleep", "1000"]`,
    ],
    [
      'permission-denied',
      'a folder that is closed',
      'FROM busybox\nRUN mkdir -p /tmp && chmod 755 /tmp\nUSER 1000\nCMD ["sleep", "1000"]',
    ],
  ])('tells %s of %s', async (diagnosis, _, Dockerfile) => {
    const finding = findingOf(await trial.judge(isolation, alone, { Dockerfile }));
    expect(finding).toMatchObject({ diagnosis });
  });
});
