import { describe } from '@jest/globals';
import { openTrials } from './fixtures/open-trial.ts';
import { logs } from './logs.ts';

const ready = { stream: 'stdout', text: { contains: 'ready' }, within: '3s' };

describe('logs', () => {
  const trials = openTrials(logs, ready);

  trials.accept([
    ['a line of one that runs on', 'FROM busybox\nCMD echo ready; exec sleep 1000'],
    ['a line that comes after a while', 'FROM busybox\nCMD sleep 1; echo ready; exec sleep 1000'],
    ['a line of one that ends with an error', 'FROM busybox\nCMD echo ready; exit 3'],
    ['either stream', 'FROM busybox\nCMD echo ready >&2', { text: { contains: 'ready' } }],
    ['a line without its newline', 'FROM busybox\nCMD printf ready'],
    [
      'a whole text',
      'FROM busybox\nCMD echo a; sleep 0.3; echo ready',
      { text: { equals: 'a\nready' } },
    ],
  ]);

  trials.tell([
    ['output-on-stderr', 'a line on stderr', 'FROM busybox\nCMD echo ready >&2; exec sleep 1000'],
    [
      'output-at-build-time',
      'a line of the build',
      'FROM busybox\nRUN echo ready\nCMD ["sleep", "1000"]',
    ],
    ['no-output', 'a line in a file', 'FROM busybox\nCMD echo ready > /log; exec sleep 1000'],
    ['no-output', 'a line that comes too late', 'FROM busybox\nCMD sleep 5; echo ready'],
    ['ended-with-an-error', 'an end before the line', 'FROM busybox\nCMD exit 3'],
    ['executable-missing', 'a program that is not there', 'FROM busybox\nCMD ["server"]'],
    [
      'output-differs',
      'a whole text that goes on',
      'FROM busybox\nCMD echo ready; sleep 0.5; echo more; exec sleep 1000',
      { text: { equals: 'ready' }, within: '2s' },
    ],
  ]);
});
