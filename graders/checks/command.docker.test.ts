import { describe } from '@jest/globals';
import { command } from './command.ts';
import { openTrials } from './fixtures/open-trial.ts';

const hello = { stdout: { contains: 'hello', ignoreCase: true } };
const echo = { command: ['echo', '{nonce}'], stdout: { equals: '{nonce}' } };

describe('command', () => {
  const trials = openTrials(command, hello);

  trials.accept([
    ['the shell form', 'FROM busybox\nCMD echo Hello'],
    ['an entrypoint and its arguments', 'FROM busybox\nENTRYPOINT ["echo"]\nCMD ["hello"]'],
    [
      'an entrypoint that runs what it is given',
      'FROM busybox\nENTRYPOINT ["env"]\nCMD ["echo", "hello"]',
      echo,
    ],
    [
      'an entrypoint script that hands over to the command',
      {
        Dockerfile: 'FROM busybox\nCOPY e.sh /\nENTRYPOINT ["/e.sh"]\nCMD ["echo", "hello"]',
        'e.sh': '#!/bin/sh\nexec "$@"\n',
      },
      echo,
    ],
    [
      'standard input, read to its end',
      'FROM busybox',
      { command: ['cat'], stdin: 'one\ntwo {nonce}', stdout: { equals: 'one\ntwo {nonce}' } },
    ],
    [
      'an exit code of a list',
      'FROM busybox',
      { command: ['sh', '-c', 'exit 7'], exitCode: [3, 7] },
    ],
    [
      'a program that reads its input, which is empty',
      'FROM busybox\nCMD cat; echo hello',
      { ...hello, stderr: { equals: '' } },
    ],
  ]);

  trials.tell([
    [
      'entrypoint-took-command',
      'an entrypoint in front of the words',
      'FROM busybox\nENTRYPOINT ["echo", "hello"]',
      echo,
    ],
    [
      'entrypoint-took-command',
      'an entrypoint in shell form',
      'FROM busybox\nENTRYPOINT echo hello',
      echo,
    ],
    [
      'entrypoint-adds-output',
      'words in front of those of the command',
      {
        Dockerfile: 'FROM busybox\nCOPY e.sh /\nENTRYPOINT ["/e.sh"]',
        'e.sh': '#!/bin/sh\necho hi\nexec "$@"\n',
      },
      echo,
    ],
    ['output-at-build-time', 'a greeting of the build', 'FROM busybox\nRUN echo hello'],
    ['output-on-stderr', 'a greeting on stderr', 'FROM busybox\nCMD echo hello >&2'],
    ['executable-missing', 'a program that is not there', 'FROM busybox\nCMD ["greet", "hello"]'],
    ['command-in-one-word', 'a command in one string', 'FROM busybox\nCMD ["echo hello"]'],
    ['exec-form-quotes', 'single quotes', "FROM busybox\nCMD ['echo', 'hello']"],
    [
      'command-not-found-by-shell',
      'a program that the shell does not find',
      'FROM busybox\nCMD greet hello',
    ],
    [
      'not-executable',
      'a file without the mode',
      {
        Dockerfile: 'FROM busybox\nCOPY hello /\nCMD ["/hello"]',
        hello: '#!/bin/sh\necho hello\n',
      },
    ],
    [
      'script-with-carriage-returns',
      'a script of Windows',
      {
        Dockerfile: 'FROM busybox\nCOPY h.sh /\nCMD ["/h.sh"]',
        'h.sh': '#!/bin/sh\r\necho hello\r\n',
      },
    ],
    [
      'interpreter-missing',
      'a script for a shell that is not there',
      {
        Dockerfile: 'FROM busybox\nCOPY h.sh /\nCMD ["/h.sh"]',
        'h.sh': '#!/bin/zsh\necho hello\n',
      },
    ],
    [
      'shebang-missing',
      'a script without its first line',
      { Dockerfile: 'FROM busybox\nCOPY h.sh /\nCMD ["/h.sh"]', 'h.sh': 'echo hello\n' },
    ],
    ['executable-is-a-folder', 'a folder', 'FROM busybox\nCMD ["/etc"]'],
    ['user-unknown', 'a user that is not there', 'FROM busybox\nUSER nobody-knows\nCMD echo hello'],
    ['no-command', 'no command at all', { Dockerfile: 'FROM scratch\nCOPY x /', x: 'x' }],
    [
      'still-running',
      'a program without an end',
      'FROM busybox\nCMD echo hello && exec tail -f /dev/null',
      { ...hello, within: '1s' },
    ],
    ['ended-with-an-error', 'another exit code', 'FROM busybox\nCMD echo hello; exit 3'],
    ['output-differs', 'other words', 'FROM busybox\nCMD echo good morning'],
    ['no-command-of-its-own', 'the default of the base', 'FROM busybox\nENV GREETING=hello'],
    [
      'too-many-processes',
      'processes without end',
      'FROM busybox\nCMD for i in $(seq 100); do sleep 5 & done; echo hello',
    ],
    ['out-of-memory', 'memory without end', 'FROM busybox\nCMD tail /dev/zero; exit 1'],
  ]);
});
