import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findingOf, openTrial } from './fixtures/open-trial.ts';
import type { SmallSubmission, Trial } from './fixtures/open-trial.ts';
import { stop } from './stop.ts';

const inTime = {
  within: '2s',
  exitCodes: [0, 143],
  log: { contains: 'cleaned up', ignoreCase: true },
};
const loop = 'while true; do sleep 1 & wait $!; done\n';
const app = `#!/bin/sh\ntrap 'echo cleaned up; exit 0' TERM\n${loop}`;

const script = (content: string, dockerfile = 'CMD ["/app.sh"]'): SmallSubmission => ({
  Dockerfile: `FROM busybox\nCOPY *.sh /\n${dockerfile}\n`,
  'app.sh': content,
});

const TIMEOUT_MS = 60_000;

describe('stop', () => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await openTrial();
  });
  afterAll(async () => {
    await trial[Symbol.asyncDispose]();
  });

  it.concurrent.each<[string, SmallSubmission]>([
    ['an app that handles the signal', script(app)],
    ['an app that needs 3 s until it does', script(`#!/bin/sh\nsleep 3\n${app}`)],
    ['a shell that steps aside', script(app, 'CMD echo starting && exec /app.sh')],
    ['a foreground loop of short sleeps', script(app.replace('sleep 1 & wait $!', 'sleep 1'))],
    [
      'another stop signal',
      script(app.replace('TERM', 'INT'), 'STOPSIGNAL SIGINT\nCMD ["/app.sh"]'),
    ],
    [
      'a parent that passes the signal on to a child that needs 1 s',
      {
        ...script(app.replace('#!/bin/sh\n', '#!/bin/sh\nsleep 1\n'), 'CMD ["/start.sh"]'),
        'start.sh':
          "#!/bin/sh\n/app.sh & app=$!\ntrap 'kill $app; wait $app; exit $?' TERM\nwait $app\n",
      },
    ],
    [
      'a greeting that speaks of the clean-up',
      script(`#!/bin/sh\necho "send SIGTERM to get it cleaned up"\n${app}`),
    ],
    [
      'exit code 143 and the line on stderr',
      script(app.replace('echo cleaned up; exit 0', 'echo cleaned up >&2; exit 143')),
    ],
  ])(
    'accepts %s',
    async (_, files) => {
      const outcome = await trial.judge(stop, inTime, files);
      expect(outcome).toMatchObject({ verdict: 'passed' });
    },
    TIMEOUT_MS,
  );

  it.concurrent.each<[string, string, SmallSubmission]>([
    ['shell-swallowed-sigterm', 'a list in shell form', script(app, 'CMD /app.sh; echo ended')],
    ['shell-swallowed-sigterm', 'a pipe', script(app, 'CMD /app.sh | cat')],
    [
      'shell-swallowed-sigterm',
      'a parent script',
      { ...script(app, 'CMD ["/start.sh"]'), 'start.sh': '#!/bin/sh\n/app.sh\necho ended\n' },
    ],
    [
      'signal-not-passed-on',
      'a handler behind another process',
      script(app, 'CMD /app.sh & exec tail -f /dev/null'),
    ],
    ['no-signal-handler', 'a program without a handler', script('', 'CMD ["sleep", "1000"]')],
    [
      'trap-waits-for-child',
      'a trap behind a long command',
      script("#!/bin/sh\ntrap 'echo cleaned up; exit' TERM\nsleep 1000\n"),
    ],
    ['handler-never-exits', 'a handler that goes on', script(app.replace('; exit 0', ''))],
    ['handler-too-slow', 'a clean-up of 4 s', script(app.replace('echo', 'sleep 4; echo'))],
    [
      'stop-signal-is-sigkill',
      'a stop signal that cannot be handled',
      script(app, 'STOPSIGNAL SIGKILL\nCMD ["/app.sh"]'),
    ],
    ['exit-code-after-stop', 'another exit code', script(app.replace('exit 0', 'exit 1'))],
    ['no-clean-up-line', 'an end without the line', script(app.replace('echo cleaned up; ', ''))],
    [
      'line-before-the-signal',
      'the line at the start',
      script(`#!/bin/sh\necho cleaned up\n${app.replace('echo cleaned up; ', '')}`),
    ],
    [
      'line-before-the-signal',
      'the line again and again, with a counter',
      script(
        `#!/bin/sh\ntrap 'sleep 1; exit 0' TERM\n(while true; do i=$((i+1)); echo cleaned up $i; sleep 0.2; done) &\n${loop}`,
      ),
    ],
    ['ended-before-the-stop', 'an app in the background', script(app, 'CMD /app.sh &')],
  ])(
    'tells %s of %s',
    async (diagnosis, _, files) => {
      const finding = findingOf(await trial.judge(stop, inTime, files));
      expect(finding).toMatchObject({ diagnosis });
    },
    TIMEOUT_MS,
  );
});
