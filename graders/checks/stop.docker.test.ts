import { describe } from '@jest/globals';
import { openTrials } from './fixtures/open-trial.ts';
import type { SmallSubmission } from './fixtures/open-trial.ts';
import { stop } from './stop.ts';

const inTime = {
  within: '2s',
  exitCodes: [0, 143],
  log: { contains: 'cleaned up', ignoreCase: true },
};

const loop = 'while true; do sleep 1 & wait $!; done\n';
const app = `#!/bin/sh\ntrap 'echo cleaned up; exit 0' TERM\n${loop}`;
const shell = (...lines: string[]): string => ['#!/bin/sh', ...lines, ''].join('\n');

const script = (content: string, rest = 'CMD ["/app.sh"]'): SmallSubmission => ({
  Dockerfile: `FROM busybox\nCOPY *.sh /\n${rest}\n`,
  'app.sh': content,
});

const parent = (...lines: string[]): SmallSubmission => ({
  ...script(app, 'CMD ["/start.sh"]'),
  'start.sh': shell(...lines),
});

const node = (content: string): SmallSubmission => ({
  Dockerfile: 'FROM node:alpine\nCOPY app.js /\nENTRYPOINT ["node", "/app.js"]\n',
  'app.js': content,
});

const nodeHandler = "process.on('SIGTERM', () => { console.log('cleaned up'); process.exit(); });";

describe('stop', () => {
  const trials = openTrials(stop, inTime);

  trials.accept([
    ['an app that handles the signal', script(app)],
    ['an app that needs 3 s until it does', script(shell('sleep 3', app))],
    ['a shell that steps aside', script(app, 'CMD echo starting && exec /app.sh')],
    ['a foreground loop of short sleeps', script(app.replace('sleep 1 & wait $!', 'sleep 1'))],
    [
      'another stop signal',
      script(app.replace('TERM', 'INT'), 'STOPSIGNAL SIGINT\nCMD ["/app.sh"]'),
    ],
    [
      'a parent that passes the signal on to a child that needs 1 s',
      parent(
        '(sleep 1; exec /app.sh) & app=$!',
        "trap 'kill $app; wait $app; exit $?' TERM",
        'wait $app',
      ),
    ],
    [
      'a greeting that speaks of the clean-up',
      script(shell('echo "send SIGTERM to get it cleaned up"', app)),
    ],
    [
      'exit code 143 and the line on stderr',
      script(app.replace('echo cleaned up; exit 0', 'echo Cleaned Up >&2; exit 143')),
    ],
    [
      'the same line at the start, when it tidies up as well',
      script(shell('echo cleaned up', 'echo cleaned up, too', app)),
    ],
    ['a runtime of its own', node(`${nodeHandler} setInterval(() => {}, 1000);`)],
    [
      'a runtime that takes the signal long before the app does',
      node(`setTimeout(() => { ${nodeHandler} }, 2500); setInterval(() => {}, 1000);`),
    ],
  ]);

  trials.tell([
    ['shell-swallowed-sigterm', 'a list in shell form', script(app, 'CMD /app.sh; echo ended')],
    ['shell-swallowed-sigterm', 'a pipe', script(app, 'CMD /app.sh | cat')],
    ['shell-swallowed-sigterm', 'a parent script', parent('/app.sh', 'echo ended')],
    [
      'signal-not-passed-on',
      'a handler behind another process',
      script(app, 'CMD /app.sh & exec tail -f /dev/null'),
    ],
    ['no-signal-handler', 'a program without one', script('', 'CMD ["sleep", "1000"]')],
    ['no-signal-handler', 'a runtime without one', node('setInterval(() => {}, 1000);')],
    [
      'trap-waits-for-child',
      'a trap behind a long command',
      script(shell("trap 'echo cleaned up; exit' TERM", 'sleep 1000')),
    ],
    ['handler-never-exits', 'a handler that goes on', script(app.replace('; exit 0', ''))],
    ['handler-too-slow', 'a clean-up of 4 s', script(app.replace('echo', 'sleep 4; echo'))],
    [
      'stop-signal-is-sigkill',
      'a stop signal that cannot be handled',
      script(app, 'STOPSIGNAL SIGKILL\nCMD ["/app.sh"]'),
    ],
    ['exit-code-after-stop', 'another exit code', script(app.replace('exit 0', 'exit 1'))],
    ['no-clean-up-line', 'no line', script(app.replace('echo cleaned up; ', ''))],
    [
      'line-before-the-signal',
      'the line at the start',
      script(shell('echo cleaned up', app.replace('echo cleaned up; ', ''))),
    ],
    [
      'line-before-the-signal',
      'the line again and again, with a counter',
      script(
        shell(
          "trap 'sleep 1; exit 0' TERM",
          '(while true; do i=$((i+1)); echo cleaned up $i; sleep 0.2; done) &',
          loop,
        ),
      ),
    ],
    [
      'line-before-the-signal',
      'the line at the start and at a time of its own',
      script(
        shell(
          "trap 'sleep 1; exit 0' TERM",
          '(echo cleaned up; sleep 1.5; echo cleaned up) &',
          loop,
        ),
      ),
    ],
    ['ended-before-the-stop', 'an app in the background', script(app, 'CMD /app.sh &')],
  ]);
});
