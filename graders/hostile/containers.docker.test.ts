import { describe, expect, it } from '@jest/globals';
import { failedBy, openHostileTrials, PASSED } from './open-hostile-trials.ts';
import type { HostileSubmission } from './open-hostile-trials.ts';

const submit = openHostileTrials();

/** An image whose default command is a line of shell. */
const shell = (
  line: string,
  more: Partial<HostileSubmission> & { head?: string } = {},
): HostileSubmission => ({
  files: {
    Dockerfile: `FROM busybox\n${more.head ?? ''}CMD ["sh", "-c", ${JSON.stringify(line)}]\n`,
  },
  ...more,
});
const says = (text: string, within = '2s'): NonNullable<HostileSubmission['check']> => [
  'logs',
  { text: { contains: text }, within },
];

const FAKE = '{"checks":[{"id":"command","verdict":"passed","points":5}],"gradable":true}';
const ESCAPES = String.raw`\033]0;owned\007\033[2J\033]8;;http://x\033\\<script>alert(1)</script>`;
const FILL = 'i=0; while dd if=/dev/zero of=$0/f$i bs=1M count=50 2>/dev/null; do i=$((i+1)); done';

describe('gradeSubmission, given a container to be wary of', () => {
  const failing: [string, string, ReturnType<typeof submit>][] = [
    [
      'never ends',
      'still-running',
      submit(shell('sleep 1000', { check: ['command', { within: '1s' }] })),
    ],
    [
      'floods both streams',
      'output-differs',
      submit(shell('yes & yes >&2', { check: says('ahoy') })),
    ],
    [
      'floods with bytes',
      'output-differs',
      submit(shell('cat /dev/urandom', { check: says('ahoy, ahoy') })),
    ],
    [
      'floods without a newline',
      'output-differs',
      submit(shell('tr "\\0" x < /dev/zero', { check: says('ahoy') })),
    ],
    [
      'prints a grade of its own',
      'output-differs',
      submit(shell(`echo '${FAKE}'; echo '::set-output name=a::b'`)),
    ],
    ['prints control sequences', 'output-differs', submit(shell(`printf '${ESCAPES}'`))],
    [
      'forks without end',
      'too-many-processes',
      submit(
        shell('f() { f | f & }; f; wait; sleep 1; exit 1', {
          check: ['command', { within: '3s' }],
        }),
      ),
    ],
    ['eats memory', 'out-of-memory', submit(shell('x=x; while :; do x=$x$x; done'))],
    ['fills its own layer', 'disk-overfilled', submit(shell(FILL.replace('$0', '')))],
    [
      'fills a volume',
      'disk-overfilled',
      submit(shell(FILL.replace('$0', '/v'), { head: 'VOLUME /v\n' })),
    ],
    [
      'asks for a volume on /proc',
      'start-refused',
      submit(shell('true', { head: 'VOLUME /proc\n' })),
    ],
    [
      'asks for an impossible user',
      'start-refused',
      submit(shell('true', { head: 'USER 99999999999\n' })),
    ],
  ];
  it.each(failing)('charges one that %s to the student: %s', async (_, diagnosis, trial) => {
    const { build, check, grade } = await trial;
    expect({ build, check }).toEqual({ build: PASSED, check: failedBy(diagnosis) });
    expect(grade).toMatchObject({ gradable: true, points: 5 });
    expect(JSON.stringify(grade)).not.toMatch(/\\u001b|\\u0007|[\u0000-\u0008\u001b]/);
    expect(JSON.stringify(grade).length).toBeLessThan(500_000);
  });

  const deaf = submit(
    shell('trap "" TERM INT HUP; while :; do sleep 0.1; done', {
      check: ['stop', { grace: '1s', within: '500ms', endsItself: true }],
    }),
  );
  it('ends one that ignores signals, and tells why it had to', async () => {
    const { check, grade } = await deaf;
    expect(check).toMatchObject({ verdict: 'failed', fault: 'student' });
    expect(grade.checks[1]?.feedback?.rationale).toContain('SIGKILL');
  });

  const healthy = submit(
    shell('echo ahoy', { head: 'HEALTHCHECK --interval=1ms CMD sleep 1\nEXPOSE 1-5000\n' }),
  );
  const innocent = submit(shell('echo ahoy'));
  it('grades the others of the run all the same', async () => {
    expect(await healthy).toMatchObject({ check: PASSED });
    expect((await innocent).grade).toMatchObject({ points: 10, maxPoints: 10, gradable: true });
  });
});

/** A server that does to each connection what a line of JavaScript says. */
const server = (line: string): HostileSubmission => ({
  files: {
    Dockerfile: 'FROM node:alpine\nCOPY app.js /\nCMD ["node", "/app.js"]\n',
    'app.js': `require('net').createServer((s) => { s.on('error', () => {}); const often = (text) => { const t = setInterval(() => s.write(text), 1); s.on('close', () => clearInterval(t)); }; ${line} }).listen(8080);\n`,
  },
  check: ['http', { port: 8080, within: '3s', status: 200, body: { contains: 'ahoy' } }],
});

describe('gradeSubmission, given an app to be wary of', () => {
  const failing: [string, string, ReturnType<typeof submit>][] = [
    [
      'switches to another protocol',
      'not-http',
      submit(
        server(String.raw`s.write('HTTP/1.1 101 x\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n')`),
      ),
    ],
    [
      'never ends its body',
      'answer-differs',
      submit(server(String.raw`s.write('HTTP/1.1 200 OK\r\n\r\n'); often('x'.repeat(65536))`)),
    ],
    [
      'never ends its headers',
      'listening-without-answer',
      submit(
        server(String.raw`s.write('HTTP/1.1 200 OK\r\n'); often('a: ' + 'x'.repeat(999) + '\r\n')`),
      ),
    ],
    [
      'sends the body byte by byte',
      'listening-without-answer',
      submit(
        server(
          String.raw`s.write('HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\nahoy'); often('x')`,
        ),
      ),
    ],
    [
      'leads elsewhere',
      'error-status',
      submit(
        server(String.raw`s.end('HTTP/1.1 302 x\r\nLocation: http://127.0.0.1:1/\r\n\r\nahoy')`),
      ),
    ],
  ];
  it.each(failing)('charges one that %s to the student: %s', async (_, diagnosis, trial) => {
    expect(await trial).toMatchObject({ build: PASSED, check: failedBy(diagnosis) });
  });
});
