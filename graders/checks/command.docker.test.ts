import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command } from './command.ts';
import { findingOf, openTrial } from './fixtures/open-trial.ts';
import type { Trial } from './fixtures/open-trial.ts';

const echo = { command: ['echo', '{nonce}'], stdout: { equals: '{nonce}' } };
const hello = { stdout: { contains: 'hello', ignoreCase: true } };

describe('command', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await openTrial();
  });
  afterAll(async () => {
    await trial[Symbol.asyncDispose]();
  });

  it.each<[string, object, Record<string, string>]>([
    ['the shell form', hello, { Dockerfile: 'FROM busybox\nCMD echo Hello' }],
    [
      'an entrypoint that runs what it is given',
      echo,
      { Dockerfile: 'FROM busybox\nENTRYPOINT ["env"]\nCMD ["echo", "hello"]' },
    ],
    [
      'an entrypoint script that hands over to the command',
      echo,
      {
        Dockerfile: 'FROM busybox\nCOPY e.sh /\nENTRYPOINT ["/e.sh"]\nCMD ["echo", "hello"]',
        'e.sh': '#!/bin/sh\nexec "$@"\n',
      },
    ],
    [
      'standard input, read to its end',
      { command: ['cat'], stdin: 'one\ntwo {nonce}', stdout: { equals: 'one\ntwo {nonce}' } },
      { Dockerfile: 'FROM busybox' },
    ],
    [
      'an exit code of a list',
      { command: ['sh', '-c', 'exit 7'], exitCode: [3, 7] },
      { Dockerfile: 'FROM busybox' },
    ],
    [
      'an entrypoint and its arguments',
      hello,
      { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo"]\nCMD ["hello"]' },
    ],
  ])('accepts %s', async (_, parameters, files) => {
    const outcome = await trial.judge(command, { ...parameters }, files);
    expect(outcome).toMatchObject({ verdict: 'passed' });
  });

  it.each<[string, string, object, Record<string, string>]>([
    [
      'entrypoint-took-command',
      'an entrypoint in front of the words',
      echo,
      { Dockerfile: 'FROM busybox\nENTRYPOINT ["echo", "hello"]' },
    ],
    [
      'entrypoint-took-command',
      'an entrypoint in shell form',
      echo,
      { Dockerfile: 'FROM busybox\nENTRYPOINT echo hello' },
    ],
    [
      'output-at-build-time',
      'a greeting of the build',
      hello,
      { Dockerfile: 'FROM busybox\nRUN echo hello' },
    ],
    [
      'output-on-stderr',
      'a greeting on stderr',
      hello,
      { Dockerfile: 'FROM busybox\nCMD echo hello >&2' },
    ],
    [
      'executable-missing',
      'a program that is not there',
      hello,
      { Dockerfile: 'FROM busybox\nCMD ["greet", "hello"]' },
    ],
    [
      'command-in-one-word',
      'a command in one string',
      hello,
      { Dockerfile: 'FROM busybox\nCMD ["echo hello"]' },
    ],
    [
      'exec-form-quotes',
      'single quotes',
      hello,
      { Dockerfile: "FROM busybox\nCMD ['echo', 'hello']" },
    ],
    [
      'command-not-found-by-shell',
      'a program that the shell does not find',
      hello,
      { Dockerfile: 'FROM busybox\nCMD greet hello' },
    ],
    [
      'not-executable',
      'a file without the mode',
      hello,
      {
        Dockerfile: 'FROM busybox\nCOPY hello /\nCMD ["/hello"]',
        hello: '#!/bin/sh\necho hello\n',
      },
    ],
    [
      'script-with-carriage-returns',
      'a script of Windows',
      hello,
      {
        Dockerfile: 'FROM busybox\nCOPY h.sh /\nCMD ["/h.sh"]',
        'h.sh': '#!/bin/sh\r\necho hello\r\n',
      },
    ],
    [
      'interpreter-missing',
      'a script for a shell that is not there',
      hello,
      {
        Dockerfile: 'FROM busybox\nCOPY h.sh /\nCMD ["/h.sh"]',
        'h.sh': '#!/bin/zsh\necho hello\n',
      },
    ],
    [
      'shebang-missing',
      'a script without its first line',
      hello,
      { Dockerfile: 'FROM busybox\nCOPY h.sh /\nCMD ["/h.sh"]', 'h.sh': 'echo hello\n' },
    ],
    ['executable-is-a-folder', 'a folder', hello, { Dockerfile: 'FROM busybox\nCMD ["/etc"]' }],
    [
      'user-unknown',
      'a user that is not there',
      hello,
      { Dockerfile: 'FROM busybox\nUSER nobody-knows\nCMD echo hello' },
    ],
    ['no-command', 'no command at all', hello, { Dockerfile: 'FROM scratch\nCOPY x /', x: 'x' }],
    [
      'still-running',
      'a program without an end',
      { ...hello, within: '1s' },
      { Dockerfile: 'FROM busybox\nCMD echo hello && exec tail -f /dev/null' },
    ],
    [
      'ended-with-an-error',
      'another exit code',
      hello,
      { Dockerfile: 'FROM busybox\nCMD echo hello; exit 3' },
    ],
    [
      'entrypoint-adds-output',
      'words in front',
      echo,
      {
        Dockerfile: 'FROM busybox\nCOPY e.sh /\nENTRYPOINT ["/e.sh"]',
        'e.sh': '#!/bin/sh\necho hi\nexec "$@"\n',
      },
    ],
    [
      'no-command-of-its-own',
      'the default of the base',
      hello,
      { Dockerfile: 'FROM busybox\nENV GREETING=hello' },
    ],
    [
      'too-many-processes',
      'processes without end',
      hello,
      { Dockerfile: 'FROM busybox\nCMD for i in $(seq 100); do sleep 5 & done; echo hello' },
    ],
    [
      'out-of-memory',
      'memory without end',
      hello,
      { Dockerfile: 'FROM busybox\nCMD ["sh", "-c", "tail /dev/zero; exit 1"]' },
    ],
  ])('tells %s of %s', async (diagnosis, _, parameters, files) => {
    const finding = findingOf(await trial.judge(command, { ...parameters }, files));
    expect(finding).toMatchObject({ diagnosis });
  });
});
