import { describe } from '@jest/globals';
import { openTrials } from './fixtures/open-trial.ts';
import { isolation } from './isolation.ts';

const alone = { write: ['touch', '/tmp/{nonce}'], path: '/tmp/{nonce}' };
const idle = 'CMD ["sleep", "1000"]';

describe('isolation', () => {
  const trials = openTrials(isolation, alone);

  trials.accept([
    ['a default command that runs on', `FROM busybox\n${idle}`],
    ['a command of the check', 'FROM busybox', { ...alone, command: ['sleep', '1000'] }],
    ['a volume of the image', `FROM busybox\nVOLUME /tmp\n${idle}`],
    [
      'a process of one alone',
      `FROM busybox\n${idle}`,
      { ...alone, process: ['sh', '-c', 'sleep 1000; echo {nonce}'] },
    ],
  ]);

  trials.tell([
    ['no-command-of-its-own', 'a container that ends', 'FROM busybox'],
    ['executable-missing', 'no such program', `FROM busybox\nRUN rm /bin/touch\n${idle}`],
    [
      'nothing-written',
      'a program that writes nothing',
      {
        Dockerfile: `FROM busybox\nRUN rm /bin/touch\nCOPY touch.sh /bin/touch\n${idle}`,
        'touch.sh': '#!/bin/sh\n',
      },
    ],
    [
      'permission-denied',
      'a folder that is closed',
      `FROM busybox\nRUN mkdir -p /tmp && chmod 755 /tmp\nUSER 1000\n${idle}`,
    ],
  ]);
});
