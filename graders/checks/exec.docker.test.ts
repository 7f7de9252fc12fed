import { describe } from '@jest/globals';
import { exec } from './exec.ts';
import { openTrials } from './fixtures/open-trial.ts';
import type { SmallSubmission } from './fixtures/open-trial.ts';

const ping = {
  command: ['redis-cli', 'ping', '{nonce}'],
  exitCode: 'any',
  stdout: { matches: '^({nonce}$|NOAUTH )' },
  within: '5s',
  livesBy: 6379,
};

const redis = (rest: string, files: SmallSubmission = {}): SmallSubmission => ({
  Dockerfile: `FROM redis\nENTRYPOINT []\n${rest}\n`,
  ...files,
});

describe('exec', () => {
  const trials = openTrials(exec, ping);

  trials.accept([
    ['a server as the main process', redis('CMD ["redis-server"]')],
    ['a server that wants a password', redis('CMD redis-server --requirepass secret')],
    ['a shell that waits for the server', redis('CMD redis-server & wait')],
    ['a server that needs 2 s', redis('CMD sleep 2; exec redis-server')],
    ['a server in front of another command', redis('CMD redis-server --port 6379; echo ended')],
    [
      'an entrypoint script',
      redis('COPY e.sh /\nENTRYPOINT ["/e.sh"]\nCMD ["redis-server"]', {
        'e.sh': '#!/bin/sh\nexec "$@"\n',
      }),
    ],
    [
      'standard input and another user',
      'FROM busybox\nCMD ["sleep", "1000"]',
      {
        command: ['sh', '-c', 'id -u; cat'],
        stdin: '{nonce}',
        user: '1234',
        stdout: { matches: '^1234\\n[0-9a-f]{16}$' },
      },
    ],
  ]);

  trials.tell([
    [
      'container-outlives-server',
      'a server beside a process without end',
      redis('CMD redis-server --daemonize yes && exec sleep 1000'),
    ],
    [
      'container-outlives-server',
      'a server that something restarts',
      redis('CMD while true; do redis-server; done'),
    ],
    ['command-in-background', 'a server in the background', redis('CMD redis-server &')],
    [
      'main-process-finished',
      'a server that goes into the background',
      redis('CMD ["redis-server", "--daemonize", "yes"]'),
    ],
    ['listening-on-another-port', 'another port', redis('CMD ["redis-server", "--port", "6380"]')],
    ['not-listening', 'no server', redis('CMD ["sleep", "1000"]')],
    ['executable-missing', 'no client', 'FROM busybox\nCMD ["sleep", "1000"]'],
    ['no-command-of-its-own', 'no command', 'FROM busybox'],
  ]);
});
