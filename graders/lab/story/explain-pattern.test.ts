import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../../exercises/index.ts';
import { judgeSession, sessionOf } from '../../checks/fixtures/judge-course.ts';
import type { Finding } from '../../checks/check-kind.ts';
import type { Session } from '../session.ts';
import { stream } from './testing/trace-lines.ts';
import { trace } from './testing/trace-builder.ts';
import type { TraceBuilder } from './testing/trace-builder.ts';

async function findingOf(
  builder: TraceBuilder,
  pattern: JsonObject,
  more: Partial<Session> = {},
): Promise<Finding> {
  const outcome = await judgeSession({ kind: 'trace', ...pattern }, sessionOf(builder, more));
  if (outcome.verdict !== 'failed') throw new Error(`it ${outcome.verdict}`);
  return outcome.finding;
}

const again = {
  find: [
    { does: 'end', container: 'it', exitCode: 0, says: 'a run to its end' },
    { does: 'start', container: 'it', says: 'another start of it' },
  ],
};
const once = { exitCode: 0, output: 'hi\n' };
const [script] = sessionOf(trace()).scripts;
if (script === undefined) throw new Error('no script');

describe('explainMiss', () => {
  it('says what was found, what is missing, and what came nearest to it', async () => {
    const session = trace().run('a', 'busybox', ['echo'], once).run('b', 'busybox', ['echo'], once);
    expect(await findingOf(session, again)).toMatchObject({
      diagnosis: 'act-differs',
      rationale:
        'What is missing: another start of it. The nearest to it was `docker run --name b busybox echo`: it ran, and ended with exit code 0; but it was about another container, image or file than the steps before.',
      expected: 'A run to its end, then another start of it.',
      actual:
        'Found 1 of 2: `a`: ended by itself, exit 0. Beside that: `docker run --name b busybox echo`: it ran, and ended with exit code 0.',
    });
  });

  it('says which condition the nearest act breaks', async () => {
    const session = trace().run('a', 'busybox', ['false'], { exitCode: 1 });
    const { rationale } = await findingOf(session, { find: [{ does: 'end', exitCode: 0 }] });
    expect(rationale).toContain('there the exit code was 1, where 0 is asked for');
  });

  it('says what must not be there', async () => {
    const session = trace().run('a', 'busybox', ['echo'], once).pull('busybox');
    const pattern = { find: [{ does: 'end' }], never: [{ does: 'pull' }] };
    expect(await findingOf(session, pattern)).toMatchObject({
      diagnosis: 'act-forbidden',
      rationale: expect.stringContaining('`docker pull busybox`'),
    });
  });

  it('takes the first near miss that is found, and fills in what its names stand for', async () => {
    const session = trace()
      .make('0123456789abcdef', 'busybox', ['echo'], { name: 'brave_curie' })
      .go('0123456789abcdef', once);
    for (const line of session.lines) {
      if (line.kind === 'call') Object.assign(line.requested.query, { name: '' });
    }
    const finding = await findingOf(session, {
      ...again,
      nearMisses: [
        { find: [{ does: 'pull' }], diagnosis: 'pulled', because: 'no' },
        {
          find: [{ does: 'end', container: 'one' }],
          diagnosis: 'one-life',
          because: '{one} had one life.',
          hint: 'Again {one}?',
        },
      ],
    });
    expect(finding).toMatchObject({
      diagnosis: 'one-life',
      rationale: 'The first container of busybox had one life.',
      hint: 'Again the first container of busybox?',
    });
  });

  it.each<[diagnosis: string, session: TraceBuilder, says: string]>([
    [
      'image-not-here',
      trace().failedCreate('bsybox', 'No such image: bsybox:latest'),
      'bsybox` failed.',
    ],
    [
      'name-taken',
      trace()
        .run('a', 'busybox', ['true'], { exitCode: 1 })
        .failedCreate(
          'busybox',
          'Conflict. The container name "/a" is already in use by container "a".',
          409,
        ),
      'Another container has that name already.',
    ],
    [
      'port-taken',
      trace()
        .create('a', 'busybox')
        .refusedStart('a', 'Bind for 0.0.0.0:8080 failed: port is already allocated'),
      'taken',
    ],
    [
      'denied',
      trace().deniedCreate('busybox', 'Privileged containers are not for a lab.'),
      'busybox`. It said: `Privileged containers are not for a lab.`.',
    ],
  ])('tells %s before anything else', async (diagnosis, session, says) => {
    const nearMisses = [{ find: [{ does: 'moment' }], diagnosis: 'general', because: 'x' }];
    expect(await findingOf(session, { ...again, nearMisses })).toMatchObject({
      diagnosis,
      rationale: expect.stringContaining(says),
    });
  });

  it('lets the spec speak of a failed command itself', async () => {
    const nearMisses = [
      { find: [{ does: 'create', succeeded: false }], diagnosis: 'own-words', because: 'x' },
    ];
    const session = trace().failedCreate('bsybox', 'No such image: bsybox:latest');
    expect((await findingOf(session, { ...again, nearMisses })).diagnosis).toBe('own-words');
  });

  it('says nothing of a failure that was made good', async () => {
    const session = trace()
      .failedCreate('busybox', 'Conflict. The name is already in use by container', 409)
      .run('a', 'busybox', ['true'], { exitCode: 0 });
    expect((await findingOf(session, again)).diagnosis).toBe('act-differs');
  });

  it('tells what only follows where nothing better is known', async () => {
    const session = trace()
      .run('a', 'busybox', ['true'], { exitCode: 0 })
      .exec('a', ['ls'], { status: 409, message: 'Container a is not running' });
    expect((await findingOf(session, { find: [{ does: 'exec' }] })).diagnosis).toBe(
      'container-not-running',
    );
  });

  it('tells a script that never reached the engine, with its last words', async () => {
    const scripts = [
      { ...script, exitCode: 1, stderr: stream("cannot open it\nSee 'docker run --help'.\n") },
    ];
    expect(await findingOf(trace(), again, { scripts })).toMatchObject({
      diagnosis: 'no-docker-command',
      rationale:
        'Nothing was asked of the engine: no docker command of `commands.sh` reached it. It ended with exit code 1. The last it said: `cannot open it`.',
    });
  });

  it.each([
    ['no-terminal', 'the input device is not a TTY', 'Leave out `-t`'],
    ['no-such-program', 'commands.sh: line 2: redis-cli: not found', 'Is it misspelled?'],
  ])(
    'tells %s by what the terminal said, where nothing else tells',
    async (diagnosis, said, hint) => {
      const scripts = [{ ...script, stderr: stream(`${said}\n`) }];
      const session = trace().run('a', 'redis');
      for (const builder of [trace(), session]) {
        const finding = await findingOf(builder, { find: [{ does: 'exec' }] }, { scripts });
        expect(finding).toMatchObject({ diagnosis, hint: expect.stringContaining(hint) });
      }
    },
  );

  it('adds to what a spec says of it that a script has no terminal', async () => {
    const scripts = [{ ...script, stderr: stream('the input device is not a TTY\n') }];
    const nearMisses = [{ find: [{ does: 'start' }], diagnosis: 'no-exec', because: 'None.' }];
    const pattern = { find: [{ does: 'exec' }], nearMisses };
    expect(await findingOf(trace().run('a', 'redis'), pattern, { scripts })).toMatchObject({
      diagnosis: 'no-exec',
      rationale: expect.stringMatching(/^None\. The client refused a command with `-t`/),
    });
  });

  it('tells what was done instead, else what was typed', async () => {
    const session = trace().run('a', 'busybox', ['sleep', '9']).logs('a');
    const pattern = { find: [{ does: 'stop' }] };
    expect((await findingOf(session, pattern)).actual).toBe(
      'The commands were `docker run -d --name a busybox sleep 9`, `docker logs a`.',
    );
    const nearMisses = [{ find: [{ does: 'logs' }], diagnosis: 'logs', because: 'x' }];
    expect((await findingOf(session, { ...pattern, nearMisses })).actual).toBe('`docker logs a`.');
  });

  it('tells a container that could not be made before what follows from it', async () => {
    const message = 'Invalid container name (a), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed';
    const session = trace().failedCreate('busybox', message, 400);
    expect((await findingOf(session, again)).diagnosis).toBe('name-invalid');
    const other = trace().failedCreate('busybox', 'something else', 400);
    expect(await findingOf(other, again)).toMatchObject({
      diagnosis: 'command-failed',
      rationale: '`docker run busybox` failed. It said: `something else`.',
    });
  });

  it('tells that there is no script', async () => {
    expect(await findingOf(trace(), again, { scripts: [] })).toMatchObject({
      diagnosis: 'script-missing',
    });
  });

  it('tells a script that was ended, and its last command', async () => {
    const scripts = [{ ...script, exitCode: null, timedOut: true, durationMs: 60_000 }];
    const session = trace().run('a', 'busybox', ['sleep', '99'], { attached: true });
    expect(await findingOf(session, again, { scripts, end: 'deadline' })).toMatchObject({
      diagnosis: 'session-timed-out',
      rationale:
        'The time was over after 60 s while `commands.sh` was still at work, so it was ended. The last command that it gave was `docker run --name a busybox sleep 99`.',
    });
  });

  it('tells a session that asked too much', async () => {
    const session = trace().run('a', 'busybox', ['true'], { exitCode: 1 });
    expect((await findingOf(session, again, { end: 'limit' })).diagnosis).toBe('session-limit');
  });
});
